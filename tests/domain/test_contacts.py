"""E-mail addresses and phone numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm.domain import phone_numbers
from irm.domain.contacts import guess_kind, parse_email, parse_phone
from irm.errors import IrmError

NUMBERS = st.from_regex(r"\+[0-9]{1,3}[0-9 .-]{5,13}", fullmatch=True)
ANY_TEXT = st.text(st.characters(exclude_categories=()))
PHONEISH = st.text("0123456789٠१+()-. extx#/", max_size=70)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Jane@Example.com", "jane@example.com"),
        (" jane.doe+ig@sub.example.co.kr ", "jane.doe+ig@sub.example.co.kr"),
        ("mailto:jane@example.com?subject=Hi", "jane@example.com"),
        ("Jane Doe <jane@example.com>", "jane@example.com"),
        ("jane@example.com,", "jane@example.com"),
        ("ｊａｎｅ＠example.com", "jane@example.com"),
        ("josé@exämple.de", "josé@exämple.de"),
        ("한글@도메인.한국", "한글@도메인.한국"),
        ("\u200ejane@example.com", "jane@example.com"),
    ],
)
def test_an_address_is_read_from(text: str, address: str) -> None:
    assert parse_email(text) == address


@pytest.mark.parametrize(
    "text",
    [
        "",
        "DM",
        "—",
        "jane",
        "@jane",
        "jane@",
        "a@b",
        "a b@example.com",
        "a@b@example.com",
        "a@example..com",
        "a@-x.com",
        ".a@example.com",
        "a@example.1",
        "fill in emails yourself",
        "a" * 250 + "@example.com",
        "a@x.com; b@x.com",
    ],
)
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(IrmError) as caught:
        parse_email(text)
    assert caught.value.code == "email.invalid"
    assert caught.value.details == {"value": text}


@pytest.mark.parametrize(
    ("text", "region", "normalised"),
    [
        ("010-1234-5678", "KR", "+821012345678"),
        ("010-1234-5678", "kr", "+821012345678"),
        ("010-1234-5678", "", "01012345678"),
        ("+82 10-1234-5678", "", "+821012345678"),
        ("+82 10 1234 5678", "US", "+821012345678"),
        ("٠٥٠ ١٢٣ ٤٥٦٧", "SA", "+966501234567"),
        ("(415) 555-2671", "US", "+14155552671"),
        ("+1 415 555 2671 ext. 12", "", "+14155552671;ext=12"),
        ("tel:+82-10-1234-5678", "", "+821012345678"),
        ("１２３４５６７", "", "1234567"),
        ("1588-0000", "", "15880000"),
        ("+999 12", "", "+99912"),
        ("010-1234-5678", "XX", "01012345678"),
    ],
)
def test_a_phone_number_is_read_from(text: str, region: str, normalised: str) -> None:
    assert parse_phone(text, region=region) == normalised


@pytest.mark.parametrize("text", ["", "12", "call me", "DM", "—", "9" * 21, "1" * 300, "jane@example.com", "+"])
@pytest.mark.parametrize("region", ["", "KR"])
def test_what_is_no_phone_number_is_refused(text: str, region: str) -> None:
    with pytest.raises(IrmError) as caught:
        parse_phone(text, region=region)
    assert caught.value.code == "phone.invalid"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("jane@example.com", "email"),
        ("+82 10-1234-5678", "phone"),
        ("카톡: jane", "messenger"),
        ("https://t.me/jane", "messenger"),
        ("12 High Street, London", "other"),
        ("online only", "other"),
        ("", "other"),
    ],
)
def test_the_kind_of_a_contact_is_guessed(text: str, kind: str) -> None:
    assert guess_kind(text) == kind


@given(ANY_TEXT)
def test_any_text_is_an_address_or_refused(text: str) -> None:
    try:
        address = parse_email(text)
    except IrmError:
        return
    assert parse_email(address) == address


@given(ANY_TEXT | PHONEISH, st.sampled_from(["", "KR", "SA", "US", "??"]))
def test_any_text_is_a_number_or_refused(text: str, region: str) -> None:
    guess_kind(text)
    try:
        phone = parse_phone(text, region=region)
    except IrmError:
        return
    assert phone
    assert phone.isascii()


@given(NUMBERS)
def test_a_plain_number_is_read_as_the_long_way_would(number: str) -> None:
    assert phone_numbers.international(number, "") == phone_numbers.read(number, "")
