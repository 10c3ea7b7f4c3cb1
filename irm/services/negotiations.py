"""Negotiations: offers from quote to agreement, kept for ever; the contract; what somebody asked and got before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import Update, insert, select, update
from sqlalchemy import delete as sql_delete
from sqlalchemy.orm import Session

from irm.db.among import among
from irm.db.engine import rows_changed
from irm.db.models import Campaign, CompensationPart, Contract, Cooperation, Offer
from irm.domain import clock, iso
from irm.domain.checking_terms import checked_clauses, checked_offer
from irm.domain.terms import OfferDraft, OfferRow, PartDraft
from irm.domain.text import clean_block
from irm.errors import IrmError

_PART: Final = ("kind", "amount", "currency", "our_cost", "their_value", "condition", "note")


@dataclass(frozen=True, slots=True)
class ContractDraft:
    """The contract of one cooperation: the day it was signed, the clauses it has, a note."""

    signed_on: date | None = None
    clauses: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class PastOffer:
    """An offer of an earlier or other cooperation with the same person."""

    campaign_id: int
    campaign: str
    offer: OfferRow


def of_cooperation(session: Session, cooperation_id: int) -> list[OfferRow]:
    """Return the offers of a cooperation, oldest first."""
    return _offers(session, [cooperation_id])


def agreement(session: Session, cooperation_id: int) -> OfferRow | None:
    """Return the accepted offer, None while nothing is agreed."""
    return next((offer for offer in of_cooperation(session, cooperation_id) if offer.accepted_on is not None), None)


def before(session: Session, cooperation_id: int) -> list[PastOffer]:
    """Return what the same person asked and got in other cooperations, newest first."""
    person = session.scalar(select(Cooperation.influencer_id).where(Cooperation.id == cooperation_id))
    rows = session.execute(
        select(Cooperation.id, Campaign.id, Campaign.name)
        .join(Campaign, Campaign.id == Cooperation.campaign_id)
        .where(Cooperation.influencer_id == person, Cooperation.id != cooperation_id)
    )
    campaigns = {key: (campaign, name) for key, campaign, name in rows}
    found = [PastOffer(*campaigns[offer.cooperation_id], offer) for offer in _offers(session, list(campaigns))]
    return sorted(found, key=lambda past: (past.offer.draft.made_on or date.min, past.offer.id), reverse=True)


def _offers(session: Session, cooperation_ids: Sequence[int]) -> list[OfferRow]:
    offers = session.execute(
        select(Offer.id, Offer.cooperation_id, Offer.made_by, Offer.made_on, Offer.note, Offer.accepted_on)
        .where(Offer.cooperation_id.in_(cooperation_ids))
        .order_by(Offer.made_on, Offer.id)
    ).all()
    parts: dict[int, list[PartDraft]] = {}
    for row in session.execute(
        select(CompensationPart.offer_id, CompensationPart.id, *(getattr(CompensationPart, name) for name in _PART))
        .where(CompensationPart.offer_id.in_([offer[0] for offer in offers]))
        .order_by(CompensationPart.position, CompensationPart.id)
    ):
        owner, key, *values = row
        parts.setdefault(owner, []).append(PartDraft(**dict(zip(_PART, values, strict=True)), id=key))
    return [
        OfferRow(
            key,
            cooperation,
            OfferDraft(made_by, iso.day_from_text(made_on), tuple(parts.get(key, ())), note),
            iso.day_from_text(accepted_on),
        )
        for key, cooperation, made_by, made_on, note, accepted_on in offers
    ]


def save(session: Session, draft: OfferDraft, *, cooperation_id: int, offer_id: int | None = None, today: date) -> int:
    """Write down an offer, or correct one; return its id. `today` dates one without a day.

    Raises Invalid, IrmError cooperation.unknown or offer.unknown.
    """
    checked = checked_offer(draft)
    columns: dict[str, Any] = {
        "made_by": checked.made_by,
        "made_on": (checked.made_on or today).isoformat(),
        "note": checked.note,
    }
    if offer_id is None:
        if session.scalar(select(Cooperation.id).where(Cooperation.id == cooperation_id)) is None:
            raise IrmError("cooperation.unknown", value=str(cooperation_id))
        columns |= {"cooperation_id": cooperation_id, "created_at": iso.to_text(clock.now())}
        offer_id = int(session.execute(insert(Offer).returning(Offer.id), columns).scalar_one())
    else:
        _change(session, update(Offer).where(Offer.id == offer_id).values(**columns), "offer.unknown", offer_id)
    _save_parts(session, offer_id, checked.parts)
    return offer_id


def _save_parts(session: Session, offer_id: int, parts: Sequence[PartDraft]) -> None:
    stored = set(session.scalars(select(CompensationPart.id).where(CompensationPart.offer_id == offer_id)))
    gone = stored - {part.id for part in parts}
    session.execute(sql_delete(CompensationPart).where(CompensationPart.id.in_(gone)))
    for position, part in enumerate(parts):
        columns: dict[str, Any] = {name: getattr(part, name) for name in _PART}
        columns |= {"offer_id": offer_id, "position": position}
        if part.id in stored:
            session.execute(update(CompensationPart).where(CompensationPart.id == part.id).values(**columns))
        else:
            session.execute(insert(CompensationPart).values(**columns))


def accept(session: Session, offer_id: int, *, on: date) -> None:
    """Make an offer the agreement; another accepted one of the cooperation is an offer again. Raises offer.unknown."""
    cooperation = session.scalar(select(Offer.cooperation_id).where(Offer.id == offer_id))
    if cooperation is None:
        raise IrmError("offer.unknown", value=str(offer_id))
    others = (Offer.cooperation_id == cooperation, Offer.id != offer_id, Offer.accepted_on.is_not(None))
    session.execute(update(Offer).where(*others).values(accepted_on=None))
    session.execute(update(Offer).where(Offer.id == offer_id).values(accepted_on=on.isoformat()))


def withdraw(session: Session, offer_id: int) -> None:
    """Take an agreement back: it is an offer again. Raises IrmError offer.unknown."""
    _change(session, update(Offer).where(Offer.id == offer_id).values(accepted_on=None), "offer.unknown", offer_id)


def delete(session: Session, offer_ids: Sequence[int]) -> None:
    """Delete offers that were written down by mistake; undo brings them back."""
    session.execute(sql_delete(Offer).where(Offer.id.in_(among(offer_ids))))


def contract(session: Session, cooperation_id: int) -> ContractDraft:
    """Return the contract of a cooperation, an empty one where there is none."""
    row = session.execute(
        select(Contract.signed_on, Contract.clauses, Contract.note).where(Contract.cooperation_id == cooperation_id)
    ).one_or_none()
    if row is None:
        return ContractDraft()
    return ContractDraft(iso.day_from_text(row[0]), tuple(filter(None, row[1].split(","))), row[2])


def save_contract(session: Session, cooperation_id: int, draft: ContractDraft) -> None:
    """Keep the contract of a cooperation. Raises Invalid, IrmError cooperation.unknown."""
    columns = {
        "signed_on": iso.day_to_text(draft.signed_on),
        "clauses": ",".join(checked_clauses(draft.clauses)),
        "note": clean_block(draft.note),
    }
    known = session.scalar(select(Contract.id).where(Contract.cooperation_id == cooperation_id))
    if known is not None:
        session.execute(update(Contract).where(Contract.id == known).values(**columns))
        return
    if session.scalar(select(Cooperation.id).where(Cooperation.id == cooperation_id)) is None:
        raise IrmError("cooperation.unknown", value=str(cooperation_id))
    session.execute(insert(Contract).values(cooperation_id=cooperation_id, **columns))


def note_time(session: Session, cooperation_id: int, minutes: int) -> None:
    """Say how many minutes were spent on a cooperation in all.

    Raises IrmError number.out_of_range or cooperation.unknown.
    """
    if not 0 <= minutes <= 10**6:
        raise IrmError("number.out_of_range", value=minutes, least=0, most=10**6)
    spent = update(Cooperation).where(Cooperation.id == cooperation_id).values(minutes_spent=minutes)
    _change(session, spent, "cooperation.unknown", cooperation_id)


def _change(session: Session, statement: Update, code: str, key: int) -> None:
    if not rows_changed(session, statement):
        raise IrmError(code, value=str(key))
