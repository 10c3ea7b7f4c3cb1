"""Damaged files of every format, imported as a rehearsal: people, or a refusal, and never anything else."""

from __future__ import annotations

import random
import sys
import time
import traceback
from collections import Counter
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


def most_memory() -> int:
    """Return the bytes this process, and the greatest of its children, had at most; 0 where nobody counts."""
    try:
        import resource  # only where the system has it
    except ImportError:
        return 0
    unit = 1 if sys.platform == "darwin" else 1024
    return max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) * unit


@pytest.mark.parametrize("kind", EVERYDAY)
def test_a_damaged_file_is_read_or_refused(store: Store, tmp_path: Path, kind: str, is_whole: bool) -> None:
    sound = seeds(kind, tmp_path, store)
    path = tmp_path / f"list.{kind}"
    found: Counter[str] = Counter()
    errors: dict[int, str] = {}
    slowest = (0.0, 0)
    for number in range(WHOLE if is_whole else EVERYDAY[kind]):
        path.write_bytes(mutated(sound, random.Random(f"{kind} {number}")))
        start = time.monotonic()
        what = outcome(store, path)
        slowest = max(slowest, (time.monotonic() - start, number))
        if what.startswith("Traceback"):
            errors[number] = what
        found[what if number not in errors else "error"] += 1
    print(f"\n{kind}: {found.most_common()}, slowest {slowest[0]:.2f} s, most memory {most_memory() >> 20} MB")
    assert not errors, f"{len(errors)} of them: {sorted(errors)[:20]}\n{next(iter(errors.values()))}"
    assert found["read"]
    assert slowest[0] < PATIENCE, slowest
    assert most_memory() < MEMORY


def test_the_findings_of_earlier_runs_stay_mended(store: Store, tmp_path: Path) -> None:
    """A card of ours twice in one file, with one of its touches changed."""
    sound = seeds("vcf", tmp_path, store)
    path = tmp_path / "list.vcf"
    for number in (1242, 2727, 2766):
        path.write_bytes(mutated(sound, random.Random(f"vcf {number}")))
        assert outcome(store, path) == "read"
