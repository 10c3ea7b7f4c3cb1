"""What the open window keeps in memory with everybody in the list. Peer: an empty PySide6 window."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median
from typing import Final

from benchmarks.data import Bench
from benchmarks.measure import Line, within
from benchmarks.process import module, screen

_MOST_MB: Final = 100


def run(bench: Bench) -> Iterator[Line]:
    """Measure when the list is complete, three times each."""
    home = bench.home()
    with screen() as (_, environment):
        bare = median(module("window", "bare", environment=environment).told["memory"] for _ in range(3))
        whole = median(module("window", "program", home=home, environment=environment).told["memory"] for _ in range(3))
    note = f"window {whole:,.0f} MB, bare window {bare:,.0f} MB"
    yield within("P11 memory beyond a bare window", whole - bare, _MOST_MB, "MB", note=note)
