"""Exporting everybody in 15 columns to each format, each in a process of its own for its memory.

Peers: the SQLite command line for CSV, XlsxWriter with constant memory for XLSX, vobject for vCard. The first two do
less: no cipher, no guard against formulas, codes instead of words. The command line is asked twice: for 15 columns
without links and tags, and for those we write. vCard and JSON hold every touch, so vobject writes these cards too.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from benchmarks import export_peers
from benchmarks.data import Bench
from benchmarks.measure import Line, skipped, within
from benchmarks.process import Run, module

_COLUMNS: Final = (
    "name",
    "platform",
    "handle",
    "url",
    "followers",
    "avg_views",
    "avg_likes",
    "avg_comments",
    "rate",
    "stage",
    "country",
    "city",
    "languages",
    "emails",
    "tags",
)
_MOST_MB: Final = 100


def run(bench: Bench) -> Iterator[Line]:
    """Export to each format and to each peer."""
    home = bench.home()
    with bench.empty() as folder:
        rows = folder / "people.csv"
        made = _exported(home, rows)
        for what, query in export_peers.QUERIES.items():
            yield _judged(
                *(bench, f"P7 export CSV, sqlite3 {what}", made, export_peers.sqlite_cli(bench, query), 5, "sqlite3")
            )
        yield _peak("P7 export CSV, peak memory", made)
        made = _exported(home, folder / "people.xlsx")
        yield _judged(bench, "P7 export XLSX", made, export_peers.xlsxwriter(bench, rows, folder), 1, "XlsxWriter")
        yield _peak("P7 export XLSX, peak memory", made)
        made = _exported(home, folder / "people.vcf")
        writing, making = export_peers.vobject(bench, folder / "people.vcf") or (None, None)
        yield _judged(bench, "P7 export vCard, the cards made and written", made, making, 0.1, "vobject")
        yield _judged(bench, "P7 export vCard, only written from objects", made, writing, 0.1, "vobject")
        yield _peak("P7 export vCard, peak memory", made)
        made = _exported(home, folder / "people.json")
        yield Line("P7 export JSON with all touches", f"{made.told[bench.clock_name]:.1f} s")
        yield _peak("P7 export JSON, peak memory", made)


def _exported(home: Path, path: Path) -> Run:
    return module("exporting", str(path), *_COLUMNS, home=home)


def _judged(bench: Bench, thing: str, made: Run, peer: float | None, budget: float, name: str) -> Line:
    seconds = made.told[bench.clock_name]
    if peer is None:
        return skipped(thing, f"{seconds:.1f} s; {name} cannot be had here")
    ratio = seconds / peer
    return Line(
        thing, f"{seconds:.1f} s", f"{name} {peer:.1f} s", f"{ratio:.2f}x", f"at most {budget:g}x", ratio <= budget
    )


def _peak(thing: str, made: Run) -> Line:
    return within(thing, made.peak, _MOST_MB, "MB")
