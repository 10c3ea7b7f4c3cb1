"""Samples, ratios and the lines of the table: how every benchmark measures and judges."""

from __future__ import annotations

import gc
import math
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

Work = Callable[[], object]
Clock = Callable[[], float]

CLOCKS: Final[dict[str, Clock]] = {"wall": time.perf_counter, "cpu": time.thread_time}
"""How long somebody waits, or how long the processor worked for it: the second holds on a busy machine too."""


@dataclass(frozen=True, slots=True)
class Sample:
    """How long each of several runs took, in seconds."""

    seconds: tuple[float, ...]

    def at(self, share: float) -> float:
        """Return the time that `share` of the runs did not exceed (0.5 is the median)."""
        ordered = sorted(self.seconds)
        return ordered[max(0, math.ceil(share * len(ordered)) - 1)]

    @property
    def p50(self) -> float:
        """The median."""
        return self.at(0.5)

    @property
    def p95(self) -> float:
        """What one run in twenty exceeds."""
        return self.at(0.95)

    @property
    def words(self) -> str:
        """Both, as the table shows them."""
        return f"{shown(self.p50)} / {shown(self.p95)}" if len(self.seconds) > 1 else shown(self.seconds[0])


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table. `is_ok` None says that nothing is judged: a figure, or the reason it is missing."""

    thing: str
    measured: str
    peer: str = ""
    ratio: str = ""
    budget: str = ""
    is_ok: bool | None = None


def shown(seconds: float) -> str:
    """Return a time in the unit that suits it."""
    if seconds < 0.01:
        return f"{seconds * 1000:.2f} ms"
    if seconds < 1:
        return f"{seconds * 1000:.0f} ms"
    return f"{seconds:.1f} s"


def timed(work: Work, *, clock: Clock, times: int) -> Sample:
    """Run the same work several times."""
    with _quiet():
        return Sample(tuple(_once(work, clock) for _ in range(times)))


def versus(ours: Sequence[Work], peers: Sequence[Work], *, clock: Clock, times: int = 1) -> tuple[Sample, Sample]:
    """Run both sides in turns, so that a busy minute of the machine meets both alike.

    Works of the same place belong together; where one side is shorter, it starts over.
    """
    mine: list[float] = []
    theirs: list[float] = []
    with _quiet():
        for turn in range(times * max(len(ours), len(peers))):
            theirs.append(_once(peers[turn % len(peers)], clock))
            mine.append(_once(ours[turn % len(ours)], clock))
    return Sample(tuple(mine)), Sample(tuple(theirs))


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep the collector of garbage out of the samples: what it costs depends on what else is in this process."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _once(work: Work, clock: Clock) -> float:
    before = clock()
    work()
    return clock() - before


def at_most(thing: str, ours: Sample, peer: Sample, budget: float, *, share: float = 0.5, name: str = "peer") -> Line:
    """Judge a sample by how many times its peer it may take, at the median or another share."""
    ratio = ours.at(share) / max(peer.at(0.5 if share == 0.5 else share), 1e-9)
    return Line(thing, ours.words, f"{name} {peer.words}", f"{ratio:.2f}x", f"at most {budget:g}x", ratio <= budget)


def within(thing: str, value: float, limit: float, unit: str, *, is_floor: bool = False, note: str = "") -> Line:
    """Judge a figure by a limit of its own; `is_floor` means that less is worse."""
    is_ok = value >= limit if is_floor else value <= limit
    bound = "at least" if is_floor else "at most"
    return Line(thing, f"{value:,.0f} {unit}", note, f"{value / limit:.2f}x", f"{bound} {limit:,.0f} {unit}", is_ok)


def skipped(thing: str, reason: str) -> Line:
    """Say why something was not measured."""
    return Line(thing, "-", reason)
