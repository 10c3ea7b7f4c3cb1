"""Money of terms is exact to the minor unit, and never mixes currencies."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm.domain import payments, terms
from irm.domain.money import Money
from irm.domain.terms import PartDraft, Rate

CURRENCIES = ("KRW", "USD", "KWD")
MONEY = st.builds(Money, st.sampled_from(CURRENCIES), st.integers(0, 10**13))


@given(st.lists(MONEY))
def test_sums_keep_currencies_apart_and_lose_nothing(amounts: list[Money]) -> None:
    found = terms.sums(amounts)
    for currency in CURRENCIES:
        total = sum(money.minor for money in amounts if money.currency == currency)
        assert found.get(currency, Money(currency, 0)).minor == total
    assert set(found) == {money.currency for money in amounts}


@given(total=MONEY, shares=st.lists(st.integers(0, 100), min_size=1, max_size=8).filter(any))
def test_instalments_add_up_to_the_whole(total: Money, shares: list[int]) -> None:
    parts = payments.split(total, shares)
    assert sum(part.minor for part in parts) == total.minor
    assert {part.currency for part in parts} == {total.currency}
    for part, share in zip(parts[:-1], shares, strict=False):
        assert 0 <= total.minor * share - part.minor * sum(shares) < sum(shares)


@pytest.mark.parametrize("name", payments.SCHEDULES)
def test_every_schedule_gives_a_hundred_hundredths(name: str) -> None:
    schedule = payments.SCHEDULES[name]
    assert sum(instalment.share for instalment in schedule) == 100
    drafts = payments.scheduled(Money("KRW", 1_000_001), schedule)
    assert sum(draft.amount for draft in drafts) == 1_000_001


def test_half_and_half_of_an_odd_amount() -> None:
    first, second = payments.split(Money("KRW", 999_999), (50, 50))
    assert (first.minor, second.minor) == (499_999, 500_000)


def test_a_conversion_uses_the_stored_rate_and_rounds_half_up() -> None:
    rates = {"USD": Rate("USD", "KRW", date(2026, 11, 26), Decimal("1390.55"))}
    assert terms.converted(Money("USD", 1_00), "KRW", rates) == Money("KRW", 1391)
    assert terms.converted(Money("KRW", 5), "KRW", {}) == Money("KRW", 5)
    assert terms.converted(Money("KWD", 1_000), "KRW", rates) is None


def test_three_decimals_are_kept() -> None:
    rates = {"KWD": Rate("KWD", "USD", date(2026, 11, 26), Decimal("3.2567"))}
    assert terms.converted(Money("KWD", 1), "USD", rates) == Money("USD", 0)
    assert terms.converted(Money("KWD", 1_250_500), "USD", rates) == Money("USD", 407_250)


def test_true_cost_counts_product_at_cost_shipping_and_hours() -> None:
    parts = (
        PartDraft("fee", 1_000_000, "KRW"),
        PartDraft("product", 90_000, "KRW", our_cost=31_000, their_value=90_000),
        PartDraft("travel", 50_000, "USD"),
        PartDraft("exposure", 400_000, "KRW"),
        PartDraft("shipping", 9_999, "KRW"),
    )
    planned = terms.true_cost(parts, [], minutes=0, hourly=Money("KRW", 30_000))
    assert planned["KRW"] == Money("KRW", 1_000_000 + 31_000 + 9_999)
    found = terms.true_cost(parts, [Money("KRW", 4_500)], minutes=95, hourly=Money("KRW", 30_000))
    assert found == {"KRW": Money("KRW", 1_000_000 + 31_000 + 4_500 + 47_500), "USD": Money("USD", 50_000)}


@given(minutes=st.integers(0, 10_000), rate=st.integers(0, 10**7))
def test_hours_cost_what_they_do_to_the_minor_unit(minutes: int, rate: int) -> None:
    found = terms.time_cost(minutes, Money("KWD", rate)).minor
    assert abs(found * 60 - minutes * rate) * 2 <= 60
