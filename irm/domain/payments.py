"""Payments: what each waits for, the usual schedules, and how an amount is split without losing a minor unit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from irm.domain.money import Money

TRIGGERS: Final = ("signing", "draft_approved", "published", "date", "invoice")
METHODS: Final = ("bank_transfer", "paypal", "wise", "card", "cash", "other")


@dataclass(frozen=True, slots=True)
class PaymentDraft:
    """One transfer owed; `amount` in minor units of `currency`, `fixed_on` the day of the trigger "date"."""

    amount: int = 0
    currency: str = "USD"
    due_trigger: str = "invoice"
    label: str = ""
    deliverable_id: int | None = None
    fixed_on: date | None = None
    net_days: int = 0
    invoice_number: str = ""
    invoiced_on: date | None = None
    paid_on: date | None = None
    method: str = ""


@dataclass(frozen=True, slots=True)
class PaymentRow:
    """A payment as lists show it; `due_on` None means that what it waits for has no day yet."""

    id: int
    cooperation_id: int
    influencer_id: int
    name: str
    campaign_id: int
    campaign: str
    draft: PaymentDraft
    due_on: date | None
    is_firm: bool
    cancelled_on: date | None

    @property
    def money(self) -> Money:
        """The amount."""
        return Money(self.draft.currency, self.draft.amount)


@dataclass(frozen=True, slots=True)
class Instalment:
    """One part of a schedule: so many hundredths of the whole, what it waits for, and days after that."""

    share: int
    due_trigger: str
    net_days: int = 0


SCHEDULES: Final = {
    "up_front": (Instalment(100, "signing"),),
    "half_half": (Instalment(50, "signing"), Instalment(50, "published")),
    "half_half_net_30": (Instalment(50, "signing"), Instalment(50, "invoice", 30)),
    "net_15": (Instalment(100, "invoice", 15),),
    "net_30": (Instalment(100, "invoice", 30),),
    "net_45": (Instalment(100, "invoice", 45),),
    "net_60": (Instalment(100, "invoice", 60),),
    "milestones": (Instalment(30, "signing"), Instalment(30, "draft_approved"), Instalment(40, "published")),
}
"""The usual schedules (payment terms of the field, 2024-2026: half and half is called the most common)."""


def split(total: Money, shares: Sequence[int]) -> list[Money]:
    """Split an amount by shares so that the parts add up to it to the minor unit; the last part takes the rest.

    Raises ValueError for shares that are not above zero together.
    """
    whole = sum(shares)
    if whole <= 0 or any(share < 0 for share in shares):
        raise ValueError("shares must be above zero")
    parts, given = [], 0
    for place, share in enumerate(shares):
        is_last = place == len(shares) - 1
        minor = total.minor - given if is_last else total.minor * share // whole
        given += minor
        parts.append(Money(total.currency, minor))
    return parts


def scheduled(total: Money, schedule: Sequence[Instalment]) -> list[PaymentDraft]:
    """Return the payments of a schedule."""
    amounts = split(total, [instalment.share for instalment in schedule])
    return [
        PaymentDraft(amount.minor, amount.currency, instalment.due_trigger, net_days=instalment.net_days)
        for amount, instalment in zip(amounts, schedule, strict=True)
    ]
