"""The benchmarks the program ships, and what a benchmark must be like to be stored."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from irm.domain.checked_parts import Complaints
from irm.domain.metrics import FORMULAS, TIERS, usual_formula
from irm.domain.platforms import PLATFORMS
from irm.domain.standing import Benchmark

_INSTAGRAM: Final = (("nano", 3, 5), ("micro", 2, 3.5), ("mid", 1.5, 2.5), ("macro", 1, 1.8), ("mega", 0.7, 1.2))
_TIKTOK: Final = (("nano", 6, 10), ("micro", 4, 7), ("mid", 3, 5), ("macro", 2, 3.5), ("mega", 1, 2))
_LONGEST_SOURCE: Final = 200
_YEARS: Final = range(2000, 2200)


def _shipped(
    platform: str, tier: str, formula: str, below: float, good: float, *, source: str, year: int | None = None
) -> Benchmark:
    return Benchmark(platform, tier, formula, round(below / 100, 6), round(good / 100, 6), source, year)


SHIPPED: Final = (
    *(
        _shipped("instagram", tier, "likes_comments_by_followers", below, good, source="untapper.com", year=2026)
        for tier, below, good in _INSTAGRAM
    ),
    *(
        _shipped("tiktok", tier, "likes_comments_shares_by_views", below, good, source="untapper.com", year=2026)
        for tier, below, good in _TIKTOK
    ),
    _shipped("youtube", "", "likes_comments_by_views", 3, 5, source="qoruz.com"),
    _shipped("x", "", "likes_comments_by_followers", 0.5, 1, source="qoruz.com"),
)
"""What a new file holds (its migration has the same figures). Guides differ more among each other than the tiers do."""


def checked_benchmark(draft: Benchmark) -> Benchmark:
    """Return a benchmark cleaned. Raises Invalid with one Problem per wrong field."""
    complaints = Complaints()
    complaints.one_of("platform", draft.platform, PLATFORMS, "platform.unknown")
    complaints.one_of("tier", draft.tier, ("", *TIERS), "tier.unknown")
    complaints.one_of("formula", draft.formula, FORMULAS, "formula.unknown")
    for name, share in (("below", draft.below), ("good", draft.good)):
        if not 0 <= share <= 1000:
            complaints.add(name, "share.invalid", value=share)
    if draft.good < draft.below:
        complaints.add("good", "benchmark.order")
    if draft.year is not None and draft.year not in _YEARS:
        complaints.add("year", "year.invalid", value=draft.year)
    source = complaints.line("source", draft.source, limit=_LONGEST_SOURCE)
    complaints.raise_if_any()
    return Benchmark(draft.platform, draft.tier, draft.formula, draft.below, draft.good, source, draft.year)


def free_place(known: Iterable[Benchmark], *, year: int) -> Benchmark | None:
    """Return a benchmark for accounts that have none yet, to begin a new row with; None where all have one."""
    taken = {(one.platform, one.tier, one.formula) for one in known}
    for tier in ("", *TIERS):
        for platform in PLATFORMS:
            formula = usual_formula(platform)
            if (platform, tier, formula) not in taken:
                return Benchmark(platform, tier, formula, 0.02, 0.04, "", year)
    return None
