"""Tiers and rates."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm.domain.handles import PLATFORMS
from irm.domain.influencer import Metrics
from irm.domain.metrics import (
    FORMULAS,
    PRESETS,
    STALE_AFTER,
    TIERS,
    checked_limits,
    is_stale,
    rate,
    reach_rate,
    tier,
)
from irm.errors import IrmError
from tests.builders import TODAY

FULL = Metrics(followers=10_000, avg_views=2_000, avg_likes=300, avg_comments=100, avg_shares=100)


@pytest.mark.parametrize(
    ("followers", "name"),
    [
        (None, ""),
        (0, "nano"),
        (999, "nano"),
        (9_999, "nano"),
        (10_000, "micro"),
        (49_999, "micro"),
        (50_000, "mid"),
        (499_999, "mid"),
        (500_000, "macro"),
        (999_999, "macro"),
        (1_000_000, "mega"),
        (600_000_000, "mega"),
    ],
)
def test_a_tier_begins_at_its_limit(followers: int | None, name: str) -> None:
    assert tier(followers) == name


def test_limits_can_be_the_users_own() -> None:
    assert tier(60_000, limits=(10_000, 100_000, 500_000, 1_000_000)) == "micro"


@pytest.mark.parametrize(
    ("platform", "expected"),
    [
        ("instagram", (0.04, "likes_comments_by_followers")),
        ("tiktok", (0.25, "likes_comments_shares_by_views")),
        ("youtube", (0.2, "likes_comments_by_views")),
        ("x", (0.04, "likes_comments_by_followers")),
        ("other", (0.04, "likes_comments_by_followers")),
    ],
)
def test_a_rate_is_computed_as_its_platform_needs_it(platform: str, expected: tuple[float, str]) -> None:
    assert rate(platform, FULL) == expected


def test_tiktok_without_shares_names_the_other_formula() -> None:
    metrics = Metrics(avg_views=2_000, avg_likes=300, avg_comments=100)
    assert rate("tiktok", metrics) == (0.2, "likes_comments_by_views")


@pytest.mark.parametrize(
    "metrics",
    [
        Metrics(),
        Metrics(followers=10, avg_likes=1),
        Metrics(followers=10, avg_comments=1),
        Metrics(avg_likes=1, avg_comments=1),
        Metrics(followers=0, avg_views=0, avg_likes=1, avg_comments=1, avg_shares=1),
    ],
)
@pytest.mark.parametrize("platform", sorted(PLATFORMS))
def test_no_rate_without_every_number_it_needs(platform: str, metrics: Metrics) -> None:
    assert rate(platform, metrics) == (None, "")


def test_the_reach_rate_is_named_apart() -> None:
    assert reach_rate(FULL) == (0.2, "views_by_followers")
    assert reach_rate(Metrics(avg_views=5)) == (None, "")
    assert reach_rate(Metrics(followers=5)) == (None, "")


@given(st.integers(0, 10**12), st.integers(0, 10**12))
def test_more_followers_are_never_a_lower_tier(some: int, more: int) -> None:
    some, more = sorted((some, more))
    assert TIERS.index(tier(some)) <= TIERS.index(tier(more))


COUNT = st.none() | st.integers(0, 2**63 - 1)


@given(st.sampled_from(sorted(PLATFORMS)), st.builds(Metrics, COUNT, COUNT, COUNT, COUNT, COUNT))
def test_a_rate_always_carries_the_name_of_its_formula(platform: str, metrics: Metrics) -> None:
    for value, formula in (rate(platform, metrics), reach_rate(metrics)):
        assert formula in FORMULAS if value is not None else formula == ""


def test_a_reading_grows_stale() -> None:
    assert not is_stale(None, TODAY)
    assert not is_stale(TODAY - timedelta(STALE_AFTER), TODAY)
    assert is_stale(TODAY - timedelta(STALE_AFTER + 1), TODAY)


def test_limits_go_up() -> None:
    assert all(checked_limits(limits) == limits for limits in PRESETS.values())
    for limits in ((), (1, 2, 3), (0, 1, 2, 3), (1, 3, 2, 4), (1, 2, 3, 2**63)):
        with pytest.raises(IrmError):
            checked_limits(limits)
