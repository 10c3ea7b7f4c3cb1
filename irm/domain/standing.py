"""How an account's engagement stands: among the user's own accounts like it, else against a published benchmark.

Alike are accounts of the same platform, tier and formula; rates of anything else are never compared.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

ENOUGH: Final = 8
"""So many own accounts must be alike before they say anything."""

LEVELS: Final = ("low", "average", "good")
PLACES: Final = {"low": 1 / 6, "average": 3 / 6, "good": 5 / 6}
"""Where a level of a benchmark stands among percentiles, for sorting: the middle of its third."""


@dataclass(frozen=True, slots=True)
class Benchmark:
    """From where a rate is average and from where good, as fractions (0.03 is 3 %); an empty tier means all tiers."""

    platform: str
    tier: str
    formula: str
    below: float
    good: float
    source: str = ""
    year: int | None = None

    def level(self, rate: float) -> str:
        """Return one of LEVELS. A limit itself belongs to the higher level."""
        return LEVELS[(rate >= self.below) + (rate >= self.good)]


@dataclass(frozen=True, slots=True)
class Standing:
    """Where an account stands, and against what.

    With `percentile` (0.72 is "better than 72 %") it stands among `peers` own accounts, itself among them; else
    `level` is what `source` and `year` say of its rate, "" where neither says anything.
    """

    platform: str
    tier: str
    percentile: float | None = None
    peers: int = 0
    level: str = ""
    source: str = ""
    year: int | None = None

    @property
    def place(self) -> float | None:
        """Return what is sorted by, None where nothing is known."""
        return self.percentile if self.percentile is not None else PLACES.get(self.level)


def percentile(*, below: int, equal: int, total: int) -> float:
    """Return the mid-rank of one of `total` accounts: `below` have a lower rate, `equal` the same, itself included."""
    return (below + equal / 2) / total


def standing(
    platform: str,
    tier: str,
    rate: float | None,
    *,
    below: int,
    equal: int,
    total: int,
    benchmark: Benchmark | None,
) -> Standing:
    """Return the standing of an account with that rate; see `percentile` for the numbers of its peers."""
    if rate is None or not tier:
        return Standing(platform, tier)
    if total >= ENOUGH:
        return Standing(platform, tier, percentile(below=below, equal=equal, total=total), total)
    if benchmark is None:
        return Standing(platform, tier, peers=total)
    level = benchmark.level(rate)
    return Standing(platform, tier, peers=total, level=level, source=benchmark.source, year=benchmark.year)
