"""Damaged files of every format, imported as a rehearsal: people, or a refusal, and never anything else."""

from __future__ import annotations

import os
import random
import sys
import traceback
from collections import Counter
from contextlib import suppress
from pathlib import Path

import pytest

from irm.errors import IrmError
from irm.services.imports.file_import import ImportOptions, run
from irm.services.store import Store
from tests.torture.mutations import mutated
from tests.torture.seeds import seeds

WHOLE = 5_000
EVERYDAY = {"csv": 150, "tsv": 100, "vcf": 150, "json": 100, "xlsx": 6, "ods": 6}
"""Each workbook costs the start of a process or two."""
PATIENCE = 10.0
MEMORY = 500 << 20

pytestmark = [pytest.mark.torture, pytest.mark.slow, pytest.mark.timeout(4 * 3600)]


def outcome(store: Store, path: Path) -> str:
    """Return what became of a file; the traceback of an error that is no refusal."""
    try:
        report = run(store, path, ImportOptions(is_dry_run=True))
    except IrmError as error:
        return error.code
    except Exception:  # noqa: BLE001 - the finding is written down, and the next file is tried
        return traceback.format_exc()
    return "read" if report.counts else "nobody"


class Memory:
    """How much this process grew since it was asked first, and what the greatest of its children had; 0 where unknown.

    A child counts what its parent had when it was started, and the greatest of all children is told, those before us
    too: it says something only where it grew, and where it is more than we have.
    """

    def __init__(self) -> None:
        with suppress(OSError):
            Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # the peak begins anew
        self._start, self._before = _own_peak(), _peak("RUSAGE_CHILDREN")

    def most(self) -> int:
        """Return bytes."""
        own, children = _own_peak(), _peak("RUSAGE_CHILDREN")
        return max(own - self._start, children if children > max(own, self._before) else 0)


def _own_peak() -> int:
    with suppress(OSError):
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) << 10
    return _peak("RUSAGE_SELF")


def _busy() -> float:
    """Return the seconds of the processor that this process and its children took: others may have it meanwhile."""
    return sum(os.times()[:4])


def _peak(who: str) -> int:
    try:
        import resource  # only where the system has it
    except ImportError:
        return 0
    unit = 1 if sys.platform == "darwin" else 1024
    return int(resource.getrusage(getattr(resource, who)).ru_maxrss) * unit


@pytest.mark.parametrize("kind", EVERYDAY)
def test_a_damaged_file_is_read_or_refused(store: Store, tmp_path: Path, kind: str, is_whole: bool) -> None:
    memory = Memory()
    sound = seeds(kind, tmp_path, store)
    path = tmp_path / f"list.{kind}"
    found: Counter[str] = Counter()
    errors: dict[int, str] = {}
    slowest = (0.0, 0)
    for number in range(WHOLE if is_whole else EVERYDAY[kind]):
        path.write_bytes(mutated(sound, random.Random(f"{kind} {number}")))
        start = _busy()
        what = outcome(store, path)
        slowest = max(slowest, (_busy() - start, number))
        if what.startswith("Traceback"):
            errors[number] = what
        found[what if number not in errors else "error"] += 1
    took = f"slowest {slowest[0]:.2f} s of the processor, most memory {memory.most() >> 20} MB"
    print(f"\n{kind}: {found.most_common()}, {took}")
    assert not errors, f"{len(errors)} of them: {sorted(errors)[:20]}\n{next(iter(errors.values()))}"
    assert found["read"]
    assert slowest[0] < PATIENCE, slowest
    assert memory.most() < MEMORY


def test_the_findings_of_earlier_runs_stay_mended(store: Store, tmp_path: Path) -> None:
    """A card of ours twice in one file, with one of its touches changed."""
    sound = seeds("vcf", tmp_path, store)
    path = tmp_path / "list.vcf"
    for number in (1242, 2727, 2766):
        path.write_bytes(mutated(sound, random.Random(f"vcf {number}")))
        assert outcome(store, path) == "read"
