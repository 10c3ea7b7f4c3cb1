"""Tiers and rates, computed from counts and never stored by hand. Rates of two formulas are never compared."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import Final

from irm.domain.counts import LARGEST
from irm.domain.influencer import Metrics
from irm.errors import IrmError

TIERS: Final = ("nano", "micro", "mid", "macro", "mega")
DEFAULT_LIMITS: Final = (10_000, 50_000, 500_000, 1_000_000)
"""Followers at which micro, mid, macro and mega begin: the five-tier split most guides share (2023-2025)."""

KOREAN_LIMITS: Final = (10_000, 100_000, 500_000, 1_000_000)
"""The split of Korean guides: 1만, 10만, 50만, 100만 (2023-2025)."""
PRESETS: Final = {"international": DEFAULT_LIMITS, "korean": KOREAN_LIMITS}

STALE_AFTER: Final = 90
"""Days after which a reading says little: audiences have moved on."""

LIKES_COMMENTS_BY_FOLLOWERS: Final = "likes_comments_by_followers"
LIKES_COMMENTS_BY_VIEWS: Final = "likes_comments_by_views"
LIKES_COMMENTS_SHARES_BY_VIEWS: Final = "likes_comments_shares_by_views"
VIEWS_BY_FOLLOWERS: Final = "views_by_followers"
FORMULAS: Final = (
    LIKES_COMMENTS_BY_FOLLOWERS,
    LIKES_COMMENTS_BY_VIEWS,
    LIKES_COMMENTS_SHARES_BY_VIEWS,
    VIEWS_BY_FOLLOWERS,
)

_BY_VIEWS: Final = frozenset({"tiktok", "youtube"})
_UNKNOWN: Final = (None, "")


def tier(followers: int | None, limits: tuple[int, ...] = DEFAULT_LIMITS) -> str:
    """Return the tier of a follower count, or "" without a number. A limit itself belongs to the higher tier."""
    if followers is None:
        return ""
    return TIERS[sum(followers >= limit for limit in limits)]


def checked_limits(limits: Sequence[int]) -> tuple[int, ...]:
    """Return limits that can be in force: four, from small to large. Raises IrmError limits.invalid."""
    found = tuple(limits)
    if len(found) != len(TIERS) - 1 or any(a >= b for a, b in pairwise((0, *found))) or found[-1] > LARGEST:
        raise IrmError("limits.invalid")
    return found


def is_stale(taken_on: date | None, today: date) -> bool:
    """Say whether a reading is too old to go by; without one there is nothing to be stale."""
    return taken_on is not None and (today - taken_on).days > STALE_AFTER


def rate(platform: str, metrics: Metrics) -> tuple[float | None, str]:
    """Return the engagement rate as a fraction (0.05 is 5 %) with the name of its formula; (None, "") if not known."""
    if metrics.avg_likes is None or metrics.avg_comments is None:
        return _UNKNOWN
    engaged = metrics.avg_likes + metrics.avg_comments
    if platform == "tiktok" and metrics.avg_shares is not None:
        return _share(engaged + metrics.avg_shares, metrics.avg_views, LIKES_COMMENTS_SHARES_BY_VIEWS)
    if platform in _BY_VIEWS:
        return _share(engaged, metrics.avg_views, LIKES_COMMENTS_BY_VIEWS)
    return _share(engaged, metrics.followers, LIKES_COMMENTS_BY_FOLLOWERS)


def usual_formula(platform: str) -> str:
    """Return the formula of the rate of a platform where every count is known."""
    if platform == "tiktok":
        return LIKES_COMMENTS_SHARES_BY_VIEWS
    return LIKES_COMMENTS_BY_VIEWS if platform in _BY_VIEWS else LIKES_COMMENTS_BY_FOLLOWERS


def reach_rate(metrics: Metrics) -> tuple[float | None, str]:
    """Return average views by followers as a fraction with the name of its formula; (None, "") if not known."""
    if metrics.avg_views is None:
        return _UNKNOWN
    return _share(metrics.avg_views, metrics.followers, VIEWS_BY_FOLLOWERS)


def _share(part: int, whole: int | None, formula: str) -> tuple[float | None, str]:
    return _UNKNOWN if not whole else (part / whole, formula)
