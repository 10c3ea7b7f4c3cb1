"""Who works with us where: the cooperations of a campaign or of a person, with how far their terms have come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from irm.db.models import Campaign, CompensationPart, Contract, Cooperation, Influencer, Offer, Payment, Slot
from irm.domain import iso, terms
from irm.domain.money import Money
from irm.domain.terms import PartDraft
from irm.errors import IrmError


@dataclass(frozen=True, slots=True)
class CooperationRow:
    """One cooperation in short.

    `rank` 0 fills the slot, None stands in none. `agreed` is what the accepted offer costs, `owed` what is not paid
    yet, each one sum for a currency; `currency` is that of the campaign.
    """

    id: int
    influencer_id: int
    name: str
    campaign_id: int
    campaign: str
    currency: str
    slot: str
    rank: int | None
    is_dropped: bool
    expected: Money | None
    minutes: int
    offers: int
    agreed_on: date | None
    agreed: tuple[Money, ...]
    signed_on: date | None
    owed: tuple[Money, ...]


def of_campaign(session: Session, campaign_id: int) -> list[CooperationRow]:
    """Return the cooperations of a campaign: who fills slots first, then the benches, then those without a slot."""
    found = _rows(session, Cooperation.campaign_id == campaign_id)
    return sorted(found, key=lambda row: (row.is_dropped, row.rank is None, row.rank or 0))


def of_person(session: Session, influencer_id: int) -> list[CooperationRow]:
    """Return the cooperations of a person, the newest first; those of campaigns in the trash are left out."""
    found = _rows(session, (Cooperation.influencer_id == influencer_id) & Campaign.trashed_at.is_(None))
    return sorted(found, key=lambda row: row.id, reverse=True)


def get(session: Session, cooperation_id: int) -> CooperationRow:
    """Return one cooperation. Raises IrmError cooperation.unknown."""
    found = _rows(session, Cooperation.id == cooperation_id)
    if not found:
        raise IrmError("cooperation.unknown", value=str(cooperation_id))
    return found[0]


def _rows(session: Session, chosen: ColumnElement[bool]) -> list[CooperationRow]:
    among = select(Cooperation.id).join(Campaign, Campaign.id == Cooperation.campaign_id).where(chosen)
    offers, agreed_on = _offers(session, among)
    agreed, owed = _agreed(session, among), _owed(session, among)
    rows = session.execute(
        select(
            Cooperation.id,
            Influencer.id,
            Influencer.display_name,
            Campaign.id,
            Campaign.name,
            Campaign.currency,
            Slot.title,
            Cooperation.rank,
            Cooperation.dropped_on,
            Cooperation.fee,
            Cooperation.currency,
            Cooperation.minutes_spent,
            Contract.signed_on,
        )
        .join(Influencer, Influencer.id == Cooperation.influencer_id)
        .join(Campaign, Campaign.id == Cooperation.campaign_id)
        .outerjoin(Slot, Slot.id == Cooperation.slot_id)
        .outerjoin(Contract, Contract.cooperation_id == Cooperation.id)
        .where(chosen)
        .order_by(Slot.position.is_(None), Slot.position, Cooperation.id)
    )
    return [
        CooperationRow(
            *(key, person, name, campaign, title, base, slot or "", rank, dropped is not None),
            expected=None if fee is None else Money(currency, fee),
            minutes=minutes,
            offers=offers.get(key, 0),
            agreed_on=agreed_on.get(key),
            agreed=agreed.get(key, ()),
            signed_on=iso.day_from_text(signed_on),
            owed=owed.get(key, ()),
        )
        for key, person, name, campaign, title, base, slot, rank, dropped, fee, currency, minutes, signed_on in rows
    ]


def _offers(session: Session, among: Any) -> tuple[dict[int, int], dict[int, date | None]]:
    counts: dict[int, int] = {}
    days: dict[int, date | None] = {}
    query = select(Offer.cooperation_id, Offer.accepted_on).where(Offer.cooperation_id.in_(among))
    for key, accepted_on in session.execute(query):
        counts[key] = counts.get(key, 0) + 1
        if accepted_on is not None:
            days[key] = iso.day_from_text(accepted_on)
    return counts, days


def _agreed(session: Session, among: Any) -> dict[int, tuple[Money, ...]]:
    parts: dict[int, list[PartDraft]] = {}
    for key, kind, amount, currency, our_cost in session.execute(
        select(
            Offer.cooperation_id,
            CompensationPart.kind,
            CompensationPart.amount,
            CompensationPart.currency,
            CompensationPart.our_cost,
        )
        .join(CompensationPart, CompensationPart.offer_id == Offer.id)
        .where(Offer.cooperation_id.in_(among), Offer.accepted_on.is_not(None))
        .order_by(CompensationPart.position, CompensationPart.id)
    ):
        parts.setdefault(key, []).append(PartDraft(kind, amount, currency, our_cost))
    return {key: tuple(terms.costs(found).values()) for key, found in parts.items()}


def _owed(session: Session, among: Any) -> dict[int, tuple[Money, ...]]:
    found: dict[int, list[Money]] = {}
    for key, currency, amount in session.execute(
        select(Payment.cooperation_id, Payment.currency, Payment.amount)
        .where(Payment.cooperation_id.in_(among), Payment.paid_on.is_(None), Payment.cancelled_on.is_(None))
        .order_by(Payment.position, Payment.id)
    ):
        found.setdefault(key, []).append(Money(currency, amount))
    return {key: tuple(terms.sums(amounts).values()) for key, amounts in found.items()}
