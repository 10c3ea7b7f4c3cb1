"""`python -m benchmarks [NAME ...]`: runs the benchmarks and prints one table."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Final

from benchmarks.data import PEOPLE, TOUCHES, Bench, folder_in_use
from benchmarks.measure import CLOCKS, Line

NAMES: Final = (
    "start",
    "people_search",
    "touch_search",
    "people_list",
    "today",
    "line_up",
    "deadlines",
    "save_touch",
    "import_csv",
    "export_files",
    "duplicates",
    "memory",
    "encryption",
)
_HEAD: Final = Line("thing", "measured (p50 / p95)", "peer or note", "ratio", "budget")


def main() -> int:
    """Run the benchmarks named, all by default; return 1 where one is over its budget."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure what the program costs.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"which ones: {', '.join(NAMES)} (default: all)")
    parser.add_argument("--people", type=int, default=PEOPLE, help="how many made-up people (default: %(default)s)")
    parser.add_argument("--touches", type=int, default=TOUCHES, help="how many touches (default: %(default)s)")
    parser.add_argument("--clock", choices=tuple(CLOCKS), default="wall", help="cpu holds on a busy machine too")
    given = parser.parse_args()
    unknown = [name for name in given.names if name not in NAMES]
    if unknown:
        parser.error(f"there is no benchmark {', '.join(unknown)}")
    bench = Bench(folder_in_use(), given.people, given.touches, given.clock)
    lines = list(_told(_measured(bench, given.names or NAMES)))
    print()
    print(f"{bench.people:,} people, {bench.touches:,} touches, {bench.clock_name} clock")
    for row in _table(lines):
        print(row)
    return int(any(line.is_ok is False for line in lines))


def _measured(bench: Bench, names: Iterable[str]) -> Iterator[Line]:
    for name in names:
        yield from import_module(f"benchmarks.{name}").run(bench)


def _told(lines: Iterable[Line]) -> Iterator[Line]:
    """Pass the lines on, saying on standard error what comes in: the whole takes many minutes."""
    for line in lines:
        print(f"{line.thing}: {line.measured} {line.ratio}", file=sys.stderr, flush=True)
        yield line


def _table(lines: list[Line]) -> Iterator[str]:
    rows = [_cells(line) for line in (_HEAD, *lines)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for number, row in enumerate(rows):
        yield "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"
        if number == 0:
            yield "|" + "|".join("-" * (width + 2) for width in widths) + "|"


def _cells(line: Line) -> tuple[str, ...]:
    verdict = "" if line.is_ok is None else ("ok" if line.is_ok else "OVER")
    return line.thing, line.measured, line.peer, line.ratio, line.budget, verdict


if __name__ == "__main__":
    sys.exit(main())
