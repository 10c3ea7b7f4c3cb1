"""The budget of a campaign: planned, committed, paid, left, in its currency; what has no rate is told apart."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from json import loads
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from irm.db.models import Campaign, Cooperation, DataSetting, Payment, Shipment
from irm.domain import terms
from irm.domain.money import Money
from irm.domain.terms import Rate
from irm.errors import IrmError
from irm.services import negotiations, payments

_HOURLY: str = "hourly_rate"


@dataclass(frozen=True, slots=True)
class Budget:
    """What a campaign may cost and does cost, all in its currency.

    `committed` is the true cost of everybody who fills a slot (what was agreed, or expected before that) and what
    others were paid already; `paid` is what was transferred. `unrated` are amounts for which no rate is stored: they
    are in none of the sums. `rates` are those used.
    """

    planned: Money | None
    committed: Money
    paid: Money
    unrated: tuple[Money, ...]
    rates: tuple[Rate, ...]

    @property
    def left(self) -> Money | None:
        """What is left of the plan, below zero where it is overspent."""
        if self.planned is None:
            return None
        return Money(self.planned.currency, self.planned.minor - self.committed.minor)


def of_campaign(session: Session, campaign_id: int, *, today: date) -> Budget:
    """Return the budget of a campaign. Raises IrmError campaign.unknown."""
    campaign = session.get(Campaign, campaign_id)
    if campaign is None:
        raise IrmError("campaign.unknown", value=str(campaign_id))
    base = campaign.currency
    rates = payments.rates(session, base, on=today)
    spent: list[Money] = []
    for key in session.scalars(
        select(Cooperation.id).where(Cooperation.campaign_id == campaign_id, Cooperation.rank == 0)
    ):
        spent += true_cost(session, key).values()
    rows = session.execute(
        select(Payment.currency, Payment.amount, Cooperation.rank)
        .join(Cooperation, Cooperation.id == Payment.cooperation_id)
        .where(Cooperation.campaign_id == campaign_id, Payment.paid_on.is_not(None))
    ).all()
    paid = [Money(currency, amount) for currency, amount, _ in rows]
    spent += [Money(currency, amount) for currency, amount, rank in rows if rank != 0]
    committed, unrated = _summed(spent, base, rates)
    paid_sum, paid_unrated = _summed(paid, base, rates)
    used = tuple(rates[money.currency] for money in terms.sums([*spent, *paid]).values() if money.currency in rates)
    planned = None if campaign.budget is None else Money(base, campaign.budget)
    return Budget(planned, committed, paid_sum, (*unrated, *paid_unrated), used)


def true_cost(session: Session, cooperation_id: int) -> dict[str, Money]:
    """Return the true cost of a cooperation, one sum for each currency: agreed, or the expected fee before that."""
    row = session.execute(
        select(Cooperation.fee, Cooperation.currency, Cooperation.minutes_spent).where(Cooperation.id == cooperation_id)
    ).one()
    agreed = negotiations.agreement(session, cooperation_id)
    parts = agreed.draft.parts if agreed is not None else ()
    expected = [] if agreed is not None or row[0] is None else [Money(row[1], row[0])]
    sent = [
        Money(currency, cost)
        for cost, currency in session.execute(
            select(Shipment.cost, Shipment.currency).where(Shipment.cooperation_id == cooperation_id)
        )
        if cost is not None
    ]
    hourly = hourly_rate(session)
    found = terms.true_cost(parts, sent, minutes=row[2], hourly=hourly)
    return terms.sums([*found.values(), *expected])


def hourly_rate(session: Session) -> Money:
    """Return what an hour of the user's own time costs."""
    stored = session.scalar(select(DataSetting.value).where(DataSetting.key == _HOURLY))
    found: dict[str, Any] = loads(stored) if stored else {"minor": 0, "currency": "USD"}
    return Money(str(found["currency"]), int(found["minor"]))


def _summed(amounts: Iterable[Money], base: str, rates: dict[str, Rate]) -> tuple[Money, list[Money]]:
    total, unrated = 0, []
    for money in terms.sums(amounts).values():
        found = terms.converted(money, base, rates)
        if found is None:
            unrated.append(money)
        else:
            total += found.minor
    return Money(base, total), unrated
