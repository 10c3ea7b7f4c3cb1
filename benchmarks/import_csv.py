"""Importing a CSV of everybody into an empty file: checks, matching, change log, search index, one undo step.

Limit: 8,000 rows a second. Peer: sqlite-utils, which reads the same file into one plain table and does none of that.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from benchmarks import csv_list
from benchmarks.data import Bench
from benchmarks.measure import Line, skipped, within
from benchmarks.process import Run, module, peer_python
from benchmarks.process import run as run_process

_ROWS_A_SECOND: Final = 8_000
_MOST_MB: Final = 200
_FIRST_MS: Final = 200


def run(bench: Bench) -> Iterator[Line]:
    """Import everybody, and a tenth of them for the growth."""
    some, _ = _imported(bench, csv_list.made(bench, bench.people // 10))
    rate = some.told["counts"]["new"] / some.told[bench.clock_name]
    yield Line(f"P6 import, {bench.people // 10:,} people", f"{rate:,.0f} rows/s", f"peak {some.peak:,.0f} MB")
    path = csv_list.made(bench)
    whole, taken = _imported(bench, path)
    seconds = whole.told[bench.clock_name]
    note = f"{seconds:.1f} s, {taken:,} new of {sum(whole.told['counts'].values()):,}"
    rows = sum(whole.told["counts"].values())
    yield within("P6 import a CSV", rows / seconds, _ROWS_A_SECOND, "rows/s", is_floor=True, note=note)
    yield within("P6 import, peak memory", whole.peak, _MOST_MB, "MB", note=f"{some.peak:,.0f} MB for a tenth")
    yield within("P6 import, first progress", whole.told["first"] * 1000, _FIRST_MS, "ms")
    yield Line("P6 import, longest silence", f"{whole.told['silence']:.1f} s", f"at its end {whole.told['end']:.1f} s")
    yield _peer(bench, path, seconds)


def _imported(bench: Bench, path: Path) -> tuple[Run, int]:
    with bench.empty() as home:
        found = module("importing", str(path), home=home)
    return found, int(found.told["counts"]["new"])


def _peer(bench: Bench, path: Path, seconds: float) -> Line:
    name = "P6 import against sqlite-utils"
    python = peer_python(bench, "sqlite-utils")
    if python is None:
        return skipped(name, "sqlite-utils cannot be had here")
    with bench.empty() as folder:
        command = (python, "-m", "sqlite_utils", "insert", folder / "peer.db", "people", path, "--csv")
        peer = run_process(command).seconds(bench)
    ratio = seconds / peer
    return Line(name, f"{seconds:.1f} s", f"sqlite-utils {peer:.1f} s", f"{ratio:.2f}x", "at most 1x", ratio <= 1)
