"""Numbers and days in the three languages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from irm.ui.language import Language
from irm.ui.words import formats

TODAY = date(2026, 11, 22)


@pytest.fixture(autouse=True)
def _locale(language: Language) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("value", "en", "ko", "ar"),
    [
        (0, "0", "0", "0"),
        (999, "999", "999", "999"),
        (1_000, "1K", "1,000", "1 ألف"),
        (8_500, "8.5K", "8,500", "8.5 ألف"),
        (12_449, "12.4K", "1.2만", "12.4 ألف"),
        (999_950, "1M", "100만", "1 مليون"),
        (74_200_000, "74.2M", "7,420만", "74.2 مليون"),
        (23_676_150_000, "23.7B", "237억", "23.7 مليار"),
    ],
)
def test_counts_are_cut_the_way_each_language_does(value: int, en: str, ko: str, ar: str) -> None:
    shown = []
    for name in ("en_US", "ko_KR", "ar_AE"):
        QLocale.setDefault(QLocale(name))
        shown.append(formats.compact(value))
    assert shown == [en, ko, ar]


def test_no_count_shows_nothing() -> None:
    assert formats.compact(None) == ""
    assert formats.percent(None) == ""


def test_a_rate_is_a_percentage_and_small_ones_keep_two_places() -> None:
    assert formats.percent(0.0512) == "5.1%"
    assert formats.percent(0.0041) == "0.41%"


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "today"),
        (-1, "yesterday"),
        (1, "tomorrow"),
        (-3, "3 days ago"),
        (-13, "13 days ago"),
        (-14, "2 weeks ago"),
        (-60, "8 weeks ago"),
        (-61, "2 months ago"),
        (-729, "24 months ago"),
        (-731, "2 years ago"),
        (2, "in 2 days"),
        (30, "in 4 weeks"),
        (90, "in 3 months"),
        (3_000, "in 8 years"),
    ],
)
def test_a_day_is_told_by_its_distance(days: int, words: str) -> None:
    assert formats.relative(TODAY + timedelta(days), TODAY) == words


def test_what_is_overdue_says_so_in_words() -> None:
    assert formats.due(TODAY - timedelta(3), TODAY) == ("overdue by 3 days", True)
    assert formats.due(TODAY - timedelta(1), TODAY) == ("overdue since yesterday", True)
    assert formats.due(TODAY, TODAY) == ("today", False)
    assert formats.due(None, TODAY) == ("", False)


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en_US", "Jan 9, 2026"), ("en_GB", "9 Jan 2026"), ("ko_KR", "2026년 1월 9일"), ("ar_AE", "9 يناير 2026")],
)
def test_a_day_is_written_as_the_language_does(locale: str, words: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert formats.day(date(2026, 1, 9)) == words


def test_a_time_is_that_of_the_zone_it_was_typed_in() -> None:
    QLocale.setDefault(QLocale("en_GB"))
    late = datetime(2026, 1, 9, 20, 30, tzinfo=UTC)
    assert formats.instant(late, zone="Asia/Seoul") == "10 Jan 2026, 05:30"
    assert formats.instant(late, zone="Asia/Seoul", is_day_only=True) == "10 Jan 2026"
    assert formats.day_of(late, "Asia/Seoul") == date(2026, 1, 10)


def test_this_years_days_need_no_year() -> None:
    assert formats.near_day(date(2026, 3, 1), TODAY) == "Mar 1"
    assert formats.near_day(date(2025, 3, 1), TODAY) == "Mar 1, 2025"


def test_a_day_with_its_name_stands_in_the_order_of_each_language() -> None:
    shown = []
    for name in ("en_US", "ko_KR", "ar_AE"):
        QLocale.setDefault(QLocale(name))
        shown.append(formats.day_of_week(TODAY))
    assert shown == ["Sunday, Nov 22, 2026", "2026년 11월 22일 일요일", "الأحد، 22 نوفمبر 2026"]
