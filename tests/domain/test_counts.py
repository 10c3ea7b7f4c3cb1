"""Counts as people, platforms and spreadsheets write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm.domain.counts import LARGEST, parse_count
from irm.errors import IrmError

ANY_TEXT = st.text(st.characters(exclude_categories=()))
COUNTISH = st.text("0123456789٣１.,' kKmMbB만억천개명+-%e~٫followers", max_size=90)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("0", 0),
        ("45000", 45_000),
        ("45000.0", 45_000),
        ("250K", 250_000),
        ("8,500", 8_500),
        ("8.500", 8_500),
        ("8.500K", 8_500),
        ("8,500K", 8_500_000),
        ("1.2M", 1_200_000),
        ("1,2M", 1_200_000),
        ("12,34", 12),
        ("29.0b", 29_000_000_000),
        ("0.89k", 890),
        ("0.500", 1),
        ("3.3k", 3_300),
        ("475.8m", 475_800_000),
        ("348.5", 349),
        ("348.4", 348),
        ("2.5", 3),
        ("1.234.567", 1_234_567),
        ("1,234,567", 1_234_567),
        ("1 234 567", 1_234_567),
        ("1\u00a0234\u202f567", 1_234_567),
        ("1'234’567", 1_234_567),
        ("1,00,000", 100_000),
        ("1,234.5", 1_235),
        ("1.234,5", 1_235),
        ("1.5e7", 15_000_000),
        ("7420만", 74_200_000),
        ("236억7615만", 23_676_150_000),
        ("236억 7,615만", 23_676_150_000),
        ("1만 2천", 12_000),
        ("3천5백", 3_500),
        ("1.2만", 12_000),
        ("12.345만", 123_450),
        ("1만2,345", 12_345),
        ("1,694개", 1_694),
        ("약 1.2만명", 12_000),
        ("구독자 15만명", 150_000),
        ("팔로워: 1,234", 1_234),
        ("２５０Ｋ", 250_000),
        ("٣٫٥ ألف", 3_500),
        ("١٬٢٣٤", 1_234),
        ("2 مليون متابع", 2_000_000),
        ("٥ آلاف", 5_000),
        ("1.1 مليار", 1_100_000_000),
        ("10k followers", 10_000),
        ("10K+", 10_000),
        ("~10K", 10_000),
        ("2 million", 2_000_000),
        ("3 bn", 3_000_000_000),
        (" 60.3M ", 60_300_000),
        ("\u200e250K\u200f", 250_000),
        (str(LARGEST), LARGEST),
        (45000, 45_000),
        (12.125, 12),
        (0.5, 1),
        (1e9, 1_000_000_000),
    ],
)
def test_a_count_is_read_from(text: str | float, count: int) -> None:
    assert parse_count(text) == count


@pytest.mark.parametrize(
    "text",
    ["", " ", "N/A'", "n/a", "#VALOR!", "#N/A", "#DIV/0!", "—", "-", "–", "TBD", "DM", "없음", "None", "?", "(none)"],
)
def test_a_cell_that_says_nothing_has_no_count(text: str) -> None:
    assert parse_count(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "5%",
        "5.2 %",
        "-5",
        "abc",
        "만",
        "K",
        "명",
        "10K-20K",
        "10 - 20",
        "1.2.3",
        "12,3456",
        "1,23,45",
        "1만1억",
        "1천2천",
        "1K2",
        "2025-01-20",
        "9223372036854775808",
        "99999999999b",
        "1e99",
        "9" * 500,
        float("nan"),
        float("inf"),
        -1,
    ],
)
def test_what_is_no_count_is_refused(text: str | float) -> None:
    with pytest.raises(IrmError) as caught:
        parse_count(text)
    assert caught.value.code == "count.invalid"


@given(ANY_TEXT | COUNTISH)
def test_any_text_is_a_count_or_nothing_or_refused(text: str) -> None:
    try:
        count = parse_count(text)
    except IrmError:
        return
    assert count is None or 0 <= count <= LARGEST


@given(st.integers(0, LARGEST))
def test_a_written_count_is_read_back(count: int) -> None:
    assert parse_count(str(count)) == count
    assert parse_count(f"{count:,}") == count
    assert parse_count(f"{count:,}".replace(",", " ")) == count
    if count >= 1_000:
        assert parse_count(f"{count:,}".replace(",", ".")) == count


@given(st.integers(0, 9_999), st.integers(1, 9_999), st.integers(0, 9_999))
def test_a_korean_count_is_the_sum_of_its_parts(hundred_millions: int, ten_thousands: int, ones: int) -> None:
    text = f"{hundred_millions}억{ten_thousands}만{ones}"
    assert parse_count(text) == hundred_millions * 10**8 + ten_thousands * 10**4 + ones
