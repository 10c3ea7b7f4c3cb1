"""Moments as people read them, exact when read back."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from irm.domain import iso
from irm.domain.instants import format_instant, format_noon, format_stored, noon, parse_instant
from irm.errors import IrmError

ZONES = [
    "",
    "UTC",
    "Asia/Seoul",
    "Europe/Berlin",
    "America/New_York",
    "Asia/Riyadh",
    "Pacific/Apia",
    "Mars/Base",
    "not a zone",
]


@pytest.mark.parametrize(
    ("moment", "zone", "text"),
    [
        (datetime(2026, 11, 20, 0, 0, tzinfo=UTC), "Asia/Seoul", "2026-11-20 09:00 Asia/Seoul"),
        (datetime(2026, 11, 20, 0, 0, 7, tzinfo=UTC), "Asia/Seoul", "2026-11-20 09:00:07 Asia/Seoul"),
        (datetime(2026, 11, 20, 0, 0, tzinfo=UTC), "", "2026-11-20 00:00Z"),
        (datetime(2026, 11, 20, 0, 0, tzinfo=UTC), "Mars/Base", "2026-11-20 00:00Z Mars/Base"),
        (datetime(2026, 11, 20, 9, 0, tzinfo=timezone(timedelta(hours=9))), "", "2026-11-20 00:00Z"),
    ],
)
def test_a_moment_is_written_in_its_zone(moment: datetime, zone: str, text: str) -> None:
    assert format_instant(moment, zone=zone) == text
    assert parse_instant(text) == (moment, zone, False)


def test_the_hour_that_happens_twice_in_autumn_is_told_apart() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    first = datetime(2026, 10, 25, 2, 30, tzinfo=berlin).astimezone(UTC)
    second = datetime(2026, 10, 25, 2, 30, fold=1, tzinfo=berlin).astimezone(UTC)
    texts = {format_instant(moment, zone="Europe/Berlin") for moment in (first, second)}
    assert {parse_instant(text)[0] for text in texts} == {first, second}


def test_a_day_alone_is_noon_of_that_day_where_it_was_typed() -> None:
    moment = noon(date(2026, 11, 20), zone="Asia/Seoul")
    assert moment == datetime(2026, 11, 20, 3, 0, tzinfo=UTC)
    assert format_noon(moment, zone="Asia/Seoul") == "2026-11-20 Asia/Seoul"
    assert format_noon(moment, zone="") is None
    assert parse_instant("2026-11-20 Asia/Seoul") == (moment, "Asia/Seoul", True)
    assert format_noon(noon(date(2026, 11, 20)), zone="") == "2026-11-20"


def test_a_written_offset_counts() -> None:
    moment, zone, is_day_only = parse_instant("2026-11-20T09:00+09:00")
    assert (moment, zone, is_day_only) == (datetime(2026, 11, 20, tzinfo=UTC), "", False)


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(IrmError) as caught:
        format_instant(datetime(2026, 11, 20))
    assert caught.value.code == "time.naive"


def test_the_ends_of_the_calendar_are_no_trap() -> None:
    assert noon(date.min, zone="Pacific/Apia") == datetime(1, 1, 1, 12, tzinfo=UTC)
    first = datetime.min.replace(tzinfo=UTC)
    assert format_instant(first, zone="America/New_York") == "0001-01-01 00:00Z America/New_York"
    assert parse_instant(format_instant(first, zone="America/New_York"))[0] == first


@pytest.mark.parametrize(
    "text",
    [
        "9999-12-31 23:59 America/New_York",
        "",
        "soon",
        "2026-13-01",
        "2026-11-20 25:00",
        "20.11.2026",
        "2026-11-20 09:00+99:00",
    ],
)
def test_what_is_no_moment_is_refused(text: str) -> None:
    with pytest.raises(IrmError) as caught:
        parse_instant(text)
    assert caught.value.code == "date.invalid"


@given(st.datetimes(timezones=st.just(UTC)), st.sampled_from(ZONES))
def test_any_moment_is_read_back_exactly(moment: datetime, zone: str) -> None:
    assert parse_instant(format_instant(moment, zone=zone)) == (moment, zone, False)


@given(st.datetimes(timezones=st.just(UTC)), st.sampled_from(ZONES))
def test_only_noon_is_written_as_a_day(moment: datetime, zone: str) -> None:
    text = format_noon(moment, zone=zone)
    assert text is None or parse_instant(text) == (moment, zone, True)


@given(st.dates(), st.sampled_from(ZONES))
def test_noon_of_any_day_is_written_as_that_day(day: date, zone: str) -> None:
    text = format_noon(noon(day, zone=zone), zone=zone)
    if text is not None:
        assert text.startswith(day.isoformat())


@given(st.text() | st.text("0123456789-:TZ+ ."))
def test_any_text_is_a_moment_or_refused(text: str) -> None:
    try:
        moment, _, _ = parse_instant(text)
    except IrmError:
        return
    assert moment.utcoffset() == timedelta(0)


@given(
    st.datetimes(min_value=datetime(1900, 1, 1), max_value=datetime(2100, 1, 1), timezones=st.just(UTC)),
    st.sampled_from(
        (
            *(
                "",
                "UTC",
                "Asia/Seoul",
                "Asia/Kolkata",
                "Europe/Berlin",
                "America/New_York",
                "Pacific/Apia",
                "Mars/Base",
            ),
            *("Africa/Casablanca", "Atlantic/Azores", "Australia/Lord_Howe", "America/Santiago", "Europe/Dublin"),
        )
    ),
)
@example(datetime(2026, 10, 25, 0, 30, tzinfo=UTC), "Europe/Berlin")
@example(datetime(2026, 10, 25, 1, 30, tzinfo=UTC), "Europe/Berlin")
@example(datetime(2026, 10, 31, 23, 30, tzinfo=UTC), "America/New_York")
@example(datetime(2026, 11, 1, 6, 0, tzinfo=UTC), "America/New_York")
@example(datetime(2011, 12, 31, 9, 0, tzinfo=UTC), "Pacific/Apia")
def test_a_stored_instant_reads_as_the_calendar_says(moment: datetime, zone: str) -> None:
    for whole in (moment.replace(microsecond=0), moment.replace(second=0, microsecond=0)):
        assert format_stored(iso.to_text(whole), zone=zone) == format_instant(whole, zone=zone)


@pytest.mark.parametrize("moment", [datetime.min.replace(tzinfo=UTC), datetime(9999, 12, 31, 23, 0, tzinfo=UTC)])
@pytest.mark.parametrize("zone", ["Asia/Seoul", "America/New_York"])
def test_the_ends_of_the_calendar_are_told_too(moment: datetime, zone: str) -> None:
    assert format_stored(iso.to_text(moment), zone=zone) == format_instant(moment, zone=zone)
