"""Silent days, and from which one on touch is being lost."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm.domain.silence import Silence, silence

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(("days", "is_losing"), [(0, False), (30, False), (31, True), (400, True)])
def test_touch_is_lost_from_the_first_day_past_the_rhythm(days: int, is_losing: bool) -> None:
    found = silence(TODAY - timedelta(days=days), 30, TODAY)
    assert found == Silence(days, 30)
    assert found.is_losing is is_losing


def test_without_a_touch_or_a_rhythm_nobody_is_lost() -> None:
    assert silence(None, 30, TODAY) is None
    found = silence(TODAY - timedelta(days=400), None, TODAY)
    assert found is not None
    assert not found.is_losing


@given(st.integers(1, 3_000), st.integers(1, 400))
def test_a_touch_that_is_still_to_come_is_no_silence(ahead: int, rhythm: int) -> None:
    assert silence(TODAY + timedelta(days=ahead), rhythm, TODAY) == Silence(0, rhythm)
