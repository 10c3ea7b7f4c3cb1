"""Tiers and rates, computed from counts and never stored by hand. Rates of two formulas are never compared."""

from __future__ import annotations

from typing import Final

from irm.domain.influencer import Metrics

TIERS: Final = ("nano", "micro", "mid", "macro", "mega")
DEFAULT_LIMITS: Final = (10_000, 50_000, 500_000, 1_000_000)
"""Followers at which micro, mid, macro and mega begin: the five-tier split most guides share (2023-2025)."""

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


def reach_rate(metrics: Metrics) -> tuple[float | None, str]:
    """Return average views by followers as a fraction with the name of its formula; (None, "") if not known."""
    if metrics.avg_views is None:
        return _UNKNOWN
    return _share(metrics.avg_views, metrics.followers, VIEWS_BY_FOLLOWERS)


def _share(part: int, whole: int | None, formula: str) -> tuple[float | None, str]:
    return _UNKNOWN if not whole else (part / whole, formula)
