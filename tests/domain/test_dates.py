"""Days as files write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm.domain.dates import FIRST, LAST, ORDERS, detect_order, parse_day
from irm.errors import IrmError

JANUARY_20 = date(2025, 1, 20)
ANY_TEXT = st.text(st.characters(exclude_categories=()))
DATEISH = st.text("0123456789-/. 년월일٢TZ:+Jan", max_size=24)


@pytest.mark.parametrize(
    "text",
    [
        "2025-01-20",
        "2025-1-20",
        "2025/01/20",
        "2025.01.20",
        "2025.01.20.",
        "2025. 1. 20.",
        "25. 1. 20.",
        "25.1.20.",
        "20250120",
        "2025년 1월 20일",
        "2025년01월20일",
        "25년 1월 20일",
        "2025. 1. 20. (월)",
        "2025년 1월 20일 월요일",
        "2025. 1. 20. 오전 9:30",
        "2025-01-20T09:30",
        "2025-01-20 09:30:00",
        "2025-01-20T09:30:00.123Z",
        "2025-01-20T09:30:00+09:00",
        "2025-01-20 9:30 PM",
        "20/01/2025",
        "01/20/2025",
        "20.01.2025",
        "20 Jan 2025",
        "20-Jan-2025",
        "20th of January, 2025",
        "Jan 20, 2025",
        "January 20th 2025",
        "Mon, 20 Jan 2025 10:00:00 +0900",
        "Monday, January 20, 2025",
        "20 يناير 2025",
        "٢٠ يناير ٢٠٢٥",
        "20 كانون الثاني 2025",
        "٢٠٢٥-٠١-٢٠",
        "２０２５－０１－２０",
        " 2025-01-20 ",
        "\u200f2025-01-20",
    ],
)
def test_a_day_is_read_from(text: str) -> None:
    assert parse_day(text) == JANUARY_20


@pytest.mark.parametrize(
    ("text", "order", "day"),
    [
        ("3/12/1990", "dmy", date(1990, 12, 3)),
        ("3/12/1990", "mdy", date(1990, 3, 12)),
        ("01/18/2025", "mdy", date(2025, 1, 18)),
        ("16/05/1995", "dmy", date(1995, 5, 16)),
        ("5/5/2025", "ymd", date(2025, 5, 5)),
        ("2025-02-01", "dmy", date(2025, 2, 1)),
        ("16. 7. 1.", "mdy", date(2016, 7, 1)),
        ("95. 3. 1.", "ymd", date(1995, 3, 1)),
    ],
)
def test_the_order_says_which_number_is_the_day(text: str, order: str, day: date) -> None:
    assert parse_day(text, order=order) == day


@pytest.mark.parametrize("text", ["", "  ", "—", "TBD", "N/A", "없음"])
def test_a_cell_that_says_nothing_has_no_day(text: str) -> None:
    assert parse_day(text) is None


def test_a_day_that_can_be_read_in_two_ways_is_not_guessed() -> None:
    with pytest.raises(IrmError) as caught:
        parse_day("01/02/2025")
    assert caught.value.code == "date.ambiguous"


@pytest.mark.parametrize(
    "text",
    [
        "45000",
        "2025-02-30",
        "2025-13-01",
        "1/2/25",
        "25-01-20",
        "16.7.1",
        "01/18",
        "soon",
        "2025",
        "20 Foo 2025",
        "0000-01-01",
        "0999-12-31",
        "9000-01-01",
        "2025-01/20",
        "99999999",
        "x" * 500,
        "1월 20일",
    ],
)
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(IrmError) as caught:
        parse_day(text)
    assert caught.value.code == "date.invalid"
    assert caught.value.details == {"value": text}


@pytest.mark.parametrize(("text", "order"), [("01/18/2025", "dmy"), ("18/01/2025", "mdy")])
def test_a_day_against_the_told_order_is_refused(text: str, order: str) -> None:
    with pytest.raises(IrmError):
        parse_day(text, order=order)


@pytest.mark.parametrize(
    ("samples", "order"),
    [
        (["01/18/2025", "1/2/2025"], "mdy"),
        (["16/05/1995", "3/12/1990"], "dmy"),
        (["2025-01-20", "", "TBD"], "ymd"),
        (["3 Jan 2025", "2025-01-20"], "ymd"),
        (["2025-01-20", "16/05/1995"], "dmy"),
        (["1/2/2025"], ""),
        (["5/5/2025"], ""),
        (["13/1/2025", "1/13/2025"], ""),
        (["soon", "later"], ""),
        ([], ""),
        (["soon", "16/05/1995"], "dmy"),
    ],
)
def test_the_order_of_a_column_is_told_only_where_it_is_certain(samples: list[str], order: str) -> None:
    assert detect_order(samples) == order


@given(st.dates(FIRST, LAST), st.sampled_from(ORDERS))
def test_a_written_day_is_read_back(day: date, order: str) -> None:
    assert parse_day(day.isoformat(), order=order) == day


@given(st.dates(FIRST, LAST))
def test_a_day_is_read_back_in_the_order_it_was_written(day: date) -> None:
    assert parse_day(day.strftime("%d/%m/%Y"), order="dmy") == day
    assert parse_day(day.strftime("%m/%d/%Y"), order="mdy") == day
    assert parse_day(f"{day.year}년 {day.month}월 {day.day}일") == day


@given(ANY_TEXT | DATEISH, st.sampled_from(ORDERS))
def test_any_text_is_a_day_or_nothing_or_refused(text: str, order: str) -> None:
    detect_order([text])
    try:
        day = parse_day(text, order=order)
    except IrmError:
        return
    assert day is None or FIRST <= day <= LAST
