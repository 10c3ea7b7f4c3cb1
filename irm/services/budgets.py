"""The budget of a campaign: planned, committed, paid, left, in its currency; what has no rate is told apart."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from json import dumps, loads
from typing import Any, Final

from sqlalchemy import ColumnElement, insert, select, update
from sqlalchemy.orm import Session

from irm.db.engine import rows_changed
from irm.db.models import Campaign, CompensationPart, Cooperation, DataSetting, Offer, Payment, Shipment
from irm.domain import terms
from irm.domain.money import LARGEST, Money, is_currency
from irm.domain.terms import PartDraft, Rate
from irm.errors import IrmError
from irm.services import payments

_HOURLY: Final = "hourly_rate"


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


@dataclass(slots=True)
class _Cost:
    """What one cooperation costs, as it is gathered."""

    campaign_id: int
    rank: int | None
    minutes: int
    expected: Money | None
    is_agreed: bool = False
    parts: list[PartDraft] = field(default_factory=list)
    sent: list[Money] = field(default_factory=list)

    def sums(self, hourly: Money) -> dict[str, Money]:
        """Return the true cost, one sum for each currency."""
        found = terms.true_cost(self.parts, self.sent, minutes=self.minutes, hourly=hourly)
        expected = [] if self.is_agreed or self.expected is None else [self.expected]
        return terms.sums([*found.values(), *expected])


def of_campaign(session: Session, campaign_id: int, *, today: date) -> Budget:
    """Return the budget of a campaign. Raises IrmError campaign.unknown."""
    found = of_campaigns(session, [campaign_id], today=today)
    if campaign_id not in found:
        raise IrmError("campaign.unknown", value=str(campaign_id))
    return found[campaign_id]


def of_campaigns(session: Session, campaign_ids: Sequence[int], *, today: date) -> dict[int, Budget]:
    """Return the budgets of campaigns by id, in a handful of reads however many they are."""
    ids = list(campaign_ids)
    chosen = Cooperation.campaign_id.in_(ids)
    spent: dict[int, list[Money]] = {}
    paid: dict[int, list[Money]] = {}
    hourly = hourly_rate(session)
    for cost in _costs(session, chosen & (Cooperation.rank == 0)).values():
        spent.setdefault(cost.campaign_id, []).extend(cost.sums(hourly).values())
    for campaign, rank, currency, amount in session.execute(
        select(Cooperation.campaign_id, Cooperation.rank, Payment.currency, Payment.amount)
        .join(Payment, Payment.cooperation_id == Cooperation.id)
        .where(chosen, Payment.paid_on.is_not(None))
    ):
        paid.setdefault(campaign, []).append(Money(currency, amount))
        if rank != 0:
            spent.setdefault(campaign, []).append(Money(currency, amount))
    rates: dict[str, dict[str, Rate]] = {}
    result = {}
    for key, base, planned in session.execute(
        select(Campaign.id, Campaign.currency, Campaign.budget).where(Campaign.id.in_(ids))
    ):
        if base not in rates:
            rates[base] = payments.rates(session, base, on=today)
        result[key] = _budget(base, planned, spent.get(key, []), paid.get(key, []), rates[base])
    return result


def true_cost(session: Session, cooperation_id: int) -> dict[str, Money]:
    """Return the true cost of a cooperation, one sum for each currency: agreed, or the expected fee before that."""
    (found,) = _costs(session, Cooperation.id == cooperation_id).values()
    return found.sums(hourly_rate(session))


def hourly_rate(session: Session) -> Money:
    """Return what an hour of the user's own time costs."""
    stored = session.scalar(select(DataSetting.value).where(DataSetting.key == _HOURLY))
    found: dict[str, Any] = loads(stored) if stored else {"minor": 0, "currency": "USD"}
    return Money(str(found["currency"]), int(found["minor"]))


def set_hourly_rate(session: Session, money: Money) -> None:
    """Say what an hour of the user's own time costs; zero leaves it out of all sums.

    Raises IrmError currency.unknown or money.out_of_range.
    """
    if not is_currency(money.currency):
        raise IrmError("currency.unknown", value=money.currency)
    if not 0 <= money.minor <= LARGEST:
        raise IrmError("money.out_of_range", value=money.minor)
    value = dumps({"minor": money.minor, "currency": money.currency})
    if not rows_changed(session, update(DataSetting).where(DataSetting.key == _HOURLY).values(value=value)):
        session.execute(insert(DataSetting).values(key=_HOURLY, value=value))


def _costs(session: Session, chosen: ColumnElement[bool]) -> dict[int, _Cost]:
    """Return what the chosen cooperations cost, by their ids."""
    columns = (Cooperation.campaign_id, Cooperation.rank, Cooperation.minutes_spent)
    found = {
        key: _Cost(campaign, rank, minutes, None if fee is None else Money(currency, fee))
        for key, campaign, rank, minutes, fee, currency in session.execute(
            select(Cooperation.id, *columns, Cooperation.fee, Cooperation.currency).where(chosen)
        )
    }
    agreed = (
        select(
            Offer.cooperation_id,
            CompensationPart.kind,
            CompensationPart.amount,
            CompensationPart.currency,
            CompensationPart.our_cost,
        )
        .join(Cooperation, Cooperation.id == Offer.cooperation_id)
        .outerjoin(CompensationPart, CompensationPart.offer_id == Offer.id)
        .where(chosen, Offer.accepted_on.is_not(None))
        .order_by(CompensationPart.position, CompensationPart.id)
    )
    for key, kind, amount, currency, our_cost in session.execute(agreed):
        found[key].is_agreed = True
        if kind is not None:
            found[key].parts.append(PartDraft(kind, amount, currency, our_cost))
    for key, cost, currency in session.execute(
        select(Shipment.cooperation_id, Shipment.cost, Shipment.currency)
        .join(Cooperation, Cooperation.id == Shipment.cooperation_id)
        .where(chosen)
        .order_by(Shipment.id)
    ):
        if cost is not None:
            found[key].sent.append(Money(currency, cost))
    return found


def _budget(base: str, planned: int | None, spent: list[Money], paid: list[Money], rates: dict[str, Rate]) -> Budget:
    committed, unrated = _summed(spent, base, rates)
    paid_sum, paid_unrated = _summed(paid, base, rates)
    # what is paid is committed too: an amount without a rate is told once
    apart = {money.currency: money for money in (*paid_unrated, *unrated)}
    used = tuple(rates[money.currency] for money in terms.sums([*spent, *paid]).values() if money.currency in rates)
    plan = None if planned is None else Money(base, planned)
    return Budget(plan, committed, paid_sum, tuple(apart.values()), used)


def _summed(amounts: Iterable[Money], base: str, rates: dict[str, Rate]) -> tuple[Money, list[Money]]:
    total, unrated = 0, []
    for money in terms.sums(amounts).values():
        found = terms.converted(money, base, rates)
        if found is None:
            unrated.append(money)
        else:
            total += found.minor
    return Money(base, total), unrated
