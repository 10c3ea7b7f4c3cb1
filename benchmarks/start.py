"""From the command to the first painted window with its list, and until everything is there.

Peer: an empty PySide6 window started the same way. Byte code is compiled by a first start that is not counted.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from benchmarks.data import Bench
from benchmarks.measure import Line, Sample, at_most, within
from benchmarks.process import module, screen

_TIMES: Final = 7
_STALL_MS: Final = 100


def run(bench: Bench) -> Iterator[Line]:
    """Start bare window, a small and the large data file in turns."""
    many, few = bench.home(), bench.home(bench.people // 100)
    kinds: dict[str, tuple[str, Path | None]] = {
        "bare": ("bare", None),
        "few": ("program", few),
        "many": ("program", many),
    }
    told: dict[str, list[dict[str, Any]]] = {name: [] for name in kinds}
    with screen() as (kind, environment):
        for turn in range(_TIMES + 1):
            for name, (which, home) in kinds.items():
                found = _start(which, home, environment)
                if turn:
                    told[name].append(found)
    yield from _lines(bench, told, kind)


def _start(which: str, home: Path | None, environment: Mapping[str, str]) -> dict[str, Any]:
    return module("window", which, home=home, environment=environment).told


def _lines(bench: Bench, told: dict[str, list[dict[str, Any]]], kind: str) -> Iterator[Line]:
    suffix = "_cpu" if bench.clock_name == "cpu" else ""

    def sample(name: str, moment: str) -> Sample:
        return Sample(tuple(found[moment + suffix] for found in told[name]))

    bare, many = sample("bare", "painted"), sample("many", "painted")
    yield at_most(f"P1 first painted list ({kind})", many, bare, 2, name="bare window")
    yield at_most("P1 everything ready", sample("many", "ready"), bare, 5, name="bare window")
    few = sample("few", "painted")
    yield at_most(
        f"P1 first painted list, {bench.people:,} people", many, few, 1.3, name=f"{bench.people // 100:,} people"
    )
    stall = Sample(tuple(found["stall"] / 1000 for found in told["many"]))
    yield within(
        "P1 longest stall", stall.p50 * 1000, _STALL_MS, "ms", note=f"of {len(stall.seconds)} starts: {stall.words}"
    )
