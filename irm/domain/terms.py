"""What a cooperation costs and gives: offers made of parts, kept from quote to agreement; sums never mix currencies.

True cost = fee + product at cost + shipping + commission expected + travel + hours x hourly rate + other (domain rule).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from irm.domain.money import Money, exponent

PARTS: Final = ("fee", "product", "shipping", "commission", "donation", "exposure", "service", "travel", "other")
SIDES: Final = ("us", "them")
CLAUSES: Final = (
    *("parties", "deliverables", "approval", "fee", "expenses", "disclosure", "usage_rights", "whitelisting"),
    *("exclusivity", "cancellation", "morality", "indemnity", "governing_law"),
)
"""The checklist of a contract, in its usual order (payment terms and contract practice, 2024-2026)."""

_WITHOUT_COST: Final = frozenset({"exposure"})
"""Parts that cost nothing unless somebody says so."""


@dataclass(frozen=True, slots=True)
class PartDraft:
    """One thing given; all amounts in minor units of `currency`.

    `amount` is what is promised, `our_cost` what it costs us (the amount where it is not said), `their_value` what it
    is worth to them.
    """

    kind: str = "fee"
    amount: int | None = None
    currency: str = "USD"
    our_cost: int | None = None
    their_value: int | None = None
    condition: str = ""
    note: str = ""
    id: int | None = None

    @property
    def cost(self) -> Money | None:
        """What it costs us, None where nothing is known."""
        if self.our_cost is not None:
            return Money(self.currency, self.our_cost)
        if self.amount is None or self.kind in _WITHOUT_COST:
            return None
        return Money(self.currency, self.amount)

    @property
    def value(self) -> Money | None:
        """What it is worth to them: said, or the amount."""
        minor = self.their_value if self.their_value is not None else self.amount
        return None if minor is None else Money(self.currency, minor)


@dataclass(frozen=True, slots=True)
class OfferDraft:
    """One step of a negotiation."""

    made_by: str = "us"
    made_on: date | None = None
    parts: tuple[PartDraft, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class OfferRow:
    """One offer as it stands in the negotiation; `accepted_on` is set on the agreement."""

    id: int
    cooperation_id: int
    draft: OfferDraft
    accepted_on: date | None


@dataclass(frozen=True, slots=True)
class Rate:
    """What one unit of a currency was worth in another on a day."""

    currency: str
    base: str
    rated_on: date
    rate: Decimal


def sums(amounts: Iterable[Money]) -> dict[str, Money]:
    """Return one sum for each currency, in the order they first come; nothing is converted."""
    found: dict[str, Money] = {}
    for money in amounts:
        before = found.get(money.currency, Money(money.currency, 0))
        found[money.currency] = Money(money.currency, before.minor + money.minor)
    return found


def without(money: Money, given: Mapping[str, Money]) -> Money:
    """Return what is left of an amount after what was given in its currency, never below zero."""
    known = given.get(money.currency)
    return money if known is None else Money(money.currency, max(0, money.minor - known.minor))


def converted(money: Money, base: str, rates: Mapping[str, Rate]) -> Money | None:
    """Return an amount in another currency by a stored rate, rounded half up to its minor unit; None without a rate."""
    if money.currency == base:
        return money
    rate = rates.get(money.currency)
    if rate is None or rate.base != base:
        return None
    minor = (money.decimal() * rate.rate).scaleb(exponent(base)).quantize(Decimal(1), ROUND_HALF_UP)
    return Money(base, int(minor))


def costs(parts: Iterable[PartDraft]) -> dict[str, Money]:
    """Return what the parts cost us, one sum for each currency."""
    return sums(part.cost for part in parts if part.cost is not None)


def time_cost(minutes: int, hourly: Money) -> Money:
    """Return what the hours spent cost, rounded half up to the minor unit."""
    minor = (Decimal(minutes) * hourly.minor / 60).quantize(Decimal(1), ROUND_HALF_UP)
    return Money(hourly.currency, int(minor))


def true_cost(
    parts: Iterable[PartDraft], shipments: Sequence[Money], *, minutes: int, hourly: Money
) -> dict[str, Money]:
    """Return the true cost of a cooperation, one sum for each currency.

    `shipments` are what was really paid for sending goods; where there are some they take the place of what the parts
    planned for it.
    """
    counted = [part for part in parts if part.kind != "shipping" or not shipments]
    spent = [time_cost(minutes, hourly)] if minutes and hourly.minor else []
    return sums([*costs(counted).values(), *shipments, *spent])
