"""Own fields: what is typed in three languages becomes one canonical text, and comes back."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm.domain import money
from irm.domain.checking_own_fields import (
    RESERVED,
    checked_field,
    checked_value,
    code_for,
    converted,
    file_text,
    parse,
    renamed_choices,
)
from irm.domain.decimals import parse_decimal, plain
from irm.domain.money import CURRENCIES, Money
from irm.domain.own_fields import KINDS, OwnField, OwnFieldDraft
from irm.errors import Invalid, IrmError

SIZES = OwnFieldDraft("Size", "choice", ("Small", "Medium", "대"))


def field(kind: str, **parts: object) -> OwnFieldDraft:
    return OwnFieldDraft("Field", kind, **parts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kind", "typed", "stored"),
    [
        ("text", "  two words ", "two words"),
        ("number", "12.50", "12.5"),
        ("number", "1,234.5", "1234.5"),
        ("number", "1.234.567", "1234567"),
        ("number", "12,5", "12.5"),
        ("number", "1,234", "1234"),
        ("number", "٣٫٥", "3.5"),
        ("number", "1.2만", "12000"),
        ("number", "1억 2000만", "120000000"),
        ("number", "500k", "500000"),
        ("number", "−3", "-3"),
        ("number", "-0", "0"),
        ("money", "12.50 USD", "1250 USD"),
        ("money", "$1,234.5", "123450 USD"),
        ("money", "₩50,000", "50000 KRW"),
        ("money", "50만원", "500000 KRW"),
        ("money", "5,000 won", "5000 KRW"),
        ("money", "1.234 kwd", "1234 KWD"),
        ("money", "١٢٫٥ د.إ", "1250 AED"),
        ("money", "-$5", "-500 USD"),
        ("money", "500k", "500000 KRW"),
        ("date", "22 Nov 2026", "2026-11-22"),
        ("date", "2026년 11월 22일", "2026-11-22"),
        ("date", "TBD", ""),
        ("choice", "small", "Small"),
        ("choice", "대", "대"),
        ("yes_no", "Yes", "1"),
        ("yes_no", "아니요", "0"),
        ("yes_no", "نعم", "1"),
        ("yes_no", "  ", ""),
    ],
)
def test_what_is_typed_becomes_canonical(kind: str, typed: str, stored: str) -> None:
    wanted = SIZES if kind == "choice" else field(kind, currency="KRW" if kind == "money" else "")
    assert parse(wanted, typed) == stored
    assert not stored or checked_value(wanted, stored) == stored


@pytest.mark.parametrize(
    ("wanted", "typed", "code"),
    [
        (field("number"), "abc", "number.invalid"),
        (field("number"), "1.2.3", "number.invalid"),
        (field("number"), "9" * 31, "number.invalid"),
        (field("money"), "500", "money.currency_missing"),
        (field("money"), "1.5 KRW", "money.too_fine"),
        (field("money"), "KRW", "money.invalid"),
        (field("money", currency="USD"), "9" * 20, "money.invalid"),
        (field("date"), "yesterdayish", "date.invalid"),
        (field("date"), "01/02/2025", "date.ambiguous"),
        (SIZES, "huge", "choice.unknown"),
        (field("yes_no"), "maybe", "yes_no.invalid"),
        (field("text"), "x" * 10_001, "text.too_long"),
    ],
)
def test_what_cannot_be_read_says_why(wanted: OwnFieldDraft, typed: str, code: str) -> None:
    with pytest.raises(IrmError) as refused:
        parse(wanted, typed)
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("kind", "stored"),
    [("number", "1e5"), ("number", "1.50"), ("number", "-0"), ("money", "50"), ("date", "2026-02-30"), ("date", "x"),
     ("yes_no", "yes")],
)  # fmt: skip
def test_only_canonical_texts_are_stored(kind: str, stored: str) -> None:
    with pytest.raises(IrmError):
        checked_value(field(kind), stored)


def test_a_choice_no_longer_offered_stays() -> None:
    assert checked_value(SIZES, "Huge") == "Huge"


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**12), max_value=10**12))
def test_a_number_comes_back_as_it_was_stored(value: Decimal) -> None:
    stored = parse(field("number"), plain(value))
    assert parse_decimal(stored) == value
    assert parse(field("number"), file_text(field("number"), stored)) == stored


@given(st.sampled_from(CURRENCIES), st.integers(-money.LARGEST, money.LARGEST))
def test_an_amount_comes_back_to_the_last_unit(currency: str, minor: int) -> None:
    amount = Money(currency, minor)
    assert money.from_stored(money.stored_text(amount)) == amount
    assert money.parse_money(money.amount_text(amount)) == amount


@given(st.sampled_from(KINDS), st.text())
def test_reading_never_fails_but_with_a_code(kind: str, typed: str) -> None:
    wanted = field(kind, choices=("a",), currency="USD")
    try:
        stored = parse(wanted, typed)
    except IrmError:
        return
    if stored:
        assert checked_value(wanted, stored) == stored
        assert parse(wanted, file_text(wanted, stored)) == stored


def test_a_code_is_plain_unique_and_no_word_of_a_query() -> None:
    assert code_for("Shoe size (EU)", ()) == "shoe_size_eu"
    assert code_for("Shoe size", ("shoe_size",)) == "shoe_size_2"
    assert code_for("신발 크기", ()) == "field_1"
    assert code_for("مقاس", ("field_1",)) == "field_2"
    assert code_for("2nd", ()) == "field_2nd"
    assert code_for("Café", ()) == "cafe"
    assert code_for("Size", ()) == "size_2"  # a query takes it for the tier
    assert all(code_for(word, ()) not in RESERVED for word in RESERVED)


def test_a_field_is_checked() -> None:
    draft = OwnFieldDraft(" Size ", "choice", ("S", " s", "", "M"), "usd")
    assert checked_field(draft) == OwnFieldDraft("Size", "choice", ("S", "M"))
    assert checked_field(OwnFieldDraft("Fee", "money", ("x",), "krw")) == OwnFieldDraft("Fee", "money", (), "KRW")
    for draft, name, code in (
        (OwnFieldDraft(" "), "name", "field.name_missing"),
        (OwnFieldDraft("size"), "name", "field.twice"),
        (OwnFieldDraft("x", "colour"), "kind", "field.kind_unknown"),
        (OwnFieldDraft("x", "choice"), "choices", "field.no_choices"),
        (OwnFieldDraft("x", "choice", tuple(map(str, range(201)))), "choices", "field.too_many_choices"),
        (OwnFieldDraft("x", "money", currency="euro"), "currency", "currency.unknown"),
    ):
        with pytest.raises(Invalid) as refused:
            checked_field(draft, ("Size",))
        assert [(p.field, p.code) for p in refused.value.problems] == [(name, code)]


def test_values_follow_their_field_to_another_kind() -> None:
    text = OwnField(1, "x", "X", "text")
    assert converted(text, field("number"), "1,5") == "1.5"
    assert converted(text, field("number"), "many") == ""
    assert converted(OwnField(1, "x", "X", "money"), field("text"), "1250 USD") == "12.50 USD"
    assert converted(OwnField(1, "x", "X", "yes_no"), field("number"), "1") == ""


def test_a_choice_changed_in_its_place_was_renamed() -> None:
    assert renamed_choices(("S", "M"), ("S", "Medium")) == {"M": "Medium"}
    assert renamed_choices(("S", "M"), ("M", "S")) == {}
    assert renamed_choices(("S", "M"), ("S",)) == {}
