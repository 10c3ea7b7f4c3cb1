"""Row 14: leap days, ends of years and the first day of the week, in every language."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from irm.ui.language import locale_of
from irm.ui.screens.deadlines.calendar_model import days_of, stepped

DAYS = st.dates(date(1970, 1, 10), date(2199, 12, 1))
FIRST = {"en": 7, "ko": 7, "ar": 1}
"""Sunday in the United States and Korea; in the Emirates Monday, since the weekend moved there in 2022."""
EXAMPLES = 3_000

pytestmark = [pytest.mark.torture, pytest.mark.slow]


@pytest.fixture(params=sorted(FIRST))
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(locale_of(request.param))
    yield request.param
    QLocale.setDefault(before)


def test_a_month_is_whole_weeks_with_every_day_of_it_once(language: str, is_whole: bool) -> None:
    first = QLocale().firstDayOfWeek().value
    assert first == FIRST[language]

    @settings(max_examples=EXAMPLES if is_whole else EXAMPLES // 10)
    @given(DAYS)
    def look(day: date) -> None:
        days = days_of("month", day)
        assert days[0].isoweekday() == first
        assert len(days) % 7 == 0
        assert days == [days[0] + timedelta(days=number) for number in range(len(days))]
        inside = [one.day for one in days if (one.year, one.month) == (day.year, day.month)]
        assert inside == list(range(1, calendar.monthrange(day.year, day.month)[1] + 1))
        assert days_of("week", day)[0].isoweekday() == first
        assert day in days_of("week", day)

    look()


def test_steps_land_in_the_month_meant(is_whole: bool) -> None:
    @settings(max_examples=EXAMPLES if is_whole else EXAMPLES // 10)
    @given(DAYS, st.integers(-400, 400))
    def look(day: date, count: int) -> None:
        found = stepped("month", day, count)
        assert (found.year * 12 + found.month) - (day.year * 12 + day.month) == count
        assert found.day == min(day.day, calendar.monthrange(found.year, found.month)[1])
        assert stepped("week", day, count) - day == timedelta(weeks=count)

    look()


def test_a_leap_day_steps_to_the_end_of_february_and_the_year_ends_well() -> None:
    assert stepped("month", date(2028, 2, 29), 12) == date(2029, 2, 28)
    assert stepped("month", date(2028, 12, 31), 1) == date(2029, 1, 31)
    assert stepped("month", date(2029, 1, 31), -1) == date(2028, 12, 31)
