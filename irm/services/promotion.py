"""Promotion: somebody drops out, somebody of the bench takes the place, and everything else follows, as one step."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import update
from sqlalchemy.orm import Session

from irm.db.models import Campaign, Cooperation, Interaction, Slot
from irm.domain import clock, iso, planb, terms
from irm.domain.campaign import DROPPED, LineUp, Member, SlotDraft
from irm.domain.deliverable import DeliverableRow
from irm.domain.interaction import InteractionDraft
from irm.domain.money import Money
from irm.domain.payments import PaymentRow
from irm.domain.planb import Milestones
from irm.domain.rights import Conflict
from irm.domain.terms import OfferDraft, PartDraft
from irm.errors import IrmError
from irm.services import deliverables, interactions, line_ups, lineup, negotiations, payments, pipeline, rights

_AGREED = "agreed"


@dataclass(frozen=True, slots=True)
class Promotion:
    """What a promotion will change, as the preview shows it.

    `go_live` is the day before and after: a date that is not hard moves to the first day the promoted can make. `freed`
    is what the incumbent no longer gets (their fee without what was paid), `committed` the fee of the promoted.
    `moved` is what the promoted delivers in their place, `cancelled` what is not paid to the incumbent any more.
    `left` is who left the place empty, where work was planned with them: it is planned anew with the promoted.
    `warnings` are codes, `conflicts` the exclusivities of the promoted that this breaks.
    """

    slot_id: int
    campaign_id: int
    campaign: str
    title: str
    incumbent: Member | None
    promoted: Member
    go_live: tuple[date | None, date | None]
    milestones: Milestones | None
    terms: str
    brief: str
    freed: Money | None
    committed: Money | None
    bench: tuple[Member, ...]
    state: str
    warnings: tuple[str, ...]
    moved: tuple[DeliverableRow, ...] = ()
    cancelled: tuple[PaymentRow, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    left: Member | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """What the two timelines get to read, in the language of the user."""

    dropped: str
    promoted: str


def preview(session: Session, slot_id: int, cooperation_id: int | None = None, *, today: date) -> Promotion:
    """Return what promoting a bench member (None: the first who is ready) would change; nothing is written.

    Raises IrmError slot.unknown, promotion.nobody_ready, cooperation.unknown for who is not on this bench,
    promotion.refused for who may not be contacted, promotion.too_late where a hard date cannot be made any more.
    """
    line_up = line_ups.of_slot(session, slot_id, today=today)
    chosen = _chosen(line_up, cooperation_id, today)
    draft = line_up.draft
    day = _day_for(chosen, draft, today)
    campaign = session.get_one(Campaign, line_up.campaign_id)
    rest = tuple(member for member in line_up.bench if member is not chosen)
    covered = planb.coverage(
        map(line_ups.stand_in_of, rest), draft.needed, go_live=day, stand_ins=draft.stand_ins, today=today
    )
    old, left = line_up.incumbent, _left(session, line_up)
    before = old or left
    fee = _fee(session, before)
    return Promotion(
        slot_id=slot_id,
        campaign_id=line_up.campaign_id,
        campaign=campaign.name,
        title=draft.title,
        incumbent=old,
        promoted=chosen,
        go_live=(draft.go_live_on, day),
        milestones=planb.milestones(draft.needed, day) if day is not None else None,
        terms=chosen.draft.terms or (before.draft.terms if before else "") or chosen.draft.stand_by_terms,
        brief=chosen.draft.brief or (before.draft.brief if before else ""),
        freed=_freed(session, old, fee),
        committed=_fee(session, chosen) or fee,
        bench=rest,
        state=covered.state,
        warnings=_warnings(chosen, day != draft.go_live_on),
        moved=tuple(deliverables.to_carry(session, before.cooperation_id, is_gone=old is None)) if before else (),
        cancelled=_cancelled(session, old),
        conflicts=_conflicts(session, slot_id, chosen.influencer_id),
        left=left,
    )


def _day_for(chosen: Member, draft: SlotDraft, today: date) -> date | None:
    """Return the go-live with somebody in the place. Raises what `preview` says of who cannot take it."""
    if chosen.is_refused:
        raise IrmError("promotion.refused", name=chosen.name)
    if chosen.feasibility.can_make_it:
        return draft.go_live_on
    if draft.is_hard_date:
        missing = -(chosen.feasibility.slack or 0)
        raise IrmError("promotion.too_late", name=chosen.name, days=missing)
    return planb.earliest_go_live(draft.needed, chosen.draft.lead_days, today)


def _left(session: Session, line_up: LineUp) -> Member | None:
    """Return who left an empty place last, of those with whom work was planned."""
    if line_up.incumbent is not None:
        return None
    gone = sorted(line_up.dropped, key=lambda member: member.dropped_on or date.min, reverse=True)
    return next((m for m in gone if deliverables.to_carry(session, m.cooperation_id, is_gone=True)), None)


def _conflicts(session: Session, slot_id: int, influencer_id: int) -> tuple[Conflict, ...]:
    return tuple(rights.broken_by_booking(session, slot_id, [influencer_id]).get(influencer_id, ()))


def _cancelled(session: Session, member: Member | None) -> tuple[PaymentRow, ...]:
    if member is None:
        return ()
    rows = payments.of_cooperation(session, member.cooperation_id)
    return tuple(row for row in rows if row.draft.paid_on is None and row.cancelled_on is None)


def _chosen(line_up: LineUp, cooperation_id: int | None, today: date) -> Member:
    if cooperation_id is None:
        stand_ins = [line_ups.stand_in_of(member) for member in line_up.bench]
        draft = line_up.draft
        first = planb.next_in_line(stand_ins, draft.needed, go_live=draft.go_live_on, today=today)
        if first is None:
            raise IrmError("promotion.nobody_ready", value=draft.title)
        cooperation_id = first.cooperation_id
    for member in line_up.bench:
        if member.cooperation_id == cooperation_id:
            return member
    raise IrmError("cooperation.unknown", value=str(cooperation_id))


def _fee(session: Session, member: Member | None) -> Money | None:
    """Return the fee agreed with somebody, else the one expected; None where none is known, or several currencies."""
    if member is None:
        return None
    agreed = negotiations.agreement(session, member.cooperation_id)
    if agreed is None:
        return None if member.draft.fee is None else Money(member.draft.currency, member.draft.fee)
    fees = [part for part in agreed.draft.parts if part.kind == "fee" and part.amount is not None]
    found = terms.sums(Money(part.currency, part.amount or 0) for part in fees)
    return next(iter(found.values())) if len(found) == 1 else None


def _freed(session: Session, member: Member | None, fee: Money | None) -> Money | None:
    if member is None or fee is None:
        return None
    rows = payments.of_cooperation(session, member.cooperation_id)
    paid = terms.sums(row.money for row in rows if row.draft.paid_on is not None)
    return terms.without(fee, paid)


def _warnings(member: Member, is_moved: bool) -> tuple[str, ...]:
    found = [f"promotion.warn_{member.readiness or 'idea'}"] if member.readiness != _AGREED else []
    if member.booked:
        found.append("promotion.warn_booked")
    if is_moved:
        found.append("promotion.warn_moved")
    return tuple(found)


def promote(
    session: Session,
    slot_id: int,
    cooperation_id: int | None = None,
    *,
    reason: str,
    said: Said,
    today: date,
    now: datetime,
) -> Promotion:
    """Do what `preview` says; raises what it raises. The incumbent is kept as dropped, with the reason."""
    plan = preview(session, slot_id, cooperation_id, today=today)
    old, campaign_id = plan.incumbent, plan.campaign_id
    if old is not None:
        _drop(session, campaign_id, old.cooperation_id, reason=reason, today=today, now=now)
        _note(session, campaign_id, old.influencer_id, said.dropped, now=now)
    if (before := old or plan.left) is not None:
        _carry_over(session, plan, before, today=today)
    values = {
        "rank": 0,
        "readiness": _AGREED,
        "terms": plan.terms,
        "brief": plan.brief,
        "fee": plan.committed.minor if plan.committed else None,
        "currency": plan.committed.currency if plan.committed else "",
        "updated_at": iso.to_text(now),
    }
    promoted = plan.promoted
    session.execute(update(Cooperation).where(Cooperation.id == promoted.cooperation_id).values(**values))
    if plan.go_live[0] != plan.go_live[1]:
        day = iso.day_to_text(plan.go_live[1])
        session.execute(update(Slot).where(Slot.id == slot_id).values(go_live_on=day))
    stage = pipeline.stage_of_code(session, campaign_id, _AGREED)
    if stage is not None:
        pipeline.move(session, [promoted.cooperation_id], stage, note=reason, now=now)
    lineup.close_gaps(session, slot_id)
    deliverables.reschedule_slot(session, slot_id)
    _note(session, campaign_id, promoted.influencer_id, said.promoted, now=now)
    return plan


def drop_out(session: Session, cooperation_id: int, *, reason: str, said: str, today: date, now: datetime) -> None:
    """Let somebody drop out and nobody take the place; they are kept in the slot as dropped, with the reason.

    What was planned with them is cancelled, until somebody is promoted into the place.

    Raises IrmError cooperation.unknown.
    """
    row = session.get(Cooperation, cooperation_id)
    if row is None or row.slot_id is None:
        raise IrmError("cooperation.unknown", value=str(cooperation_id))
    campaign_id, slot_id, who = row.campaign_id, row.slot_id, row.influencer_id
    _drop(session, campaign_id, cooperation_id, reason=reason, today=today, now=now)
    payments.cancel_open(session, cooperation_id, on=today)
    deliverables.cancel_open(session, cooperation_id)
    lineup.close_gaps(session, slot_id)
    _note(session, campaign_id, who, said, now=now)


def _carry_over(session: Session, plan: Promotion, old: Member, *, today: date) -> None:
    """Give what was planned to the promoted; offer them what was agreed, unless they negotiate already."""
    promoted = plan.promoted.cooperation_id
    deliverables.carry_over(session, old.cooperation_id, promoted, is_gone=plan.left is not None)
    payments.cancel_open(session, old.cooperation_id, on=today)
    agreed = negotiations.agreement(session, old.cooperation_id)
    if agreed is None or negotiations.of_cooperation(session, promoted):
        return
    parts = tuple(replace(part, id=None) for part in agreed.draft.parts)
    if plan.committed is not None:
        fee = PartDraft("fee", plan.committed.minor, plan.committed.currency)
        parts = (fee, *(part for part in parts if part.kind != "fee"))
    draft = OfferDraft("us", today, parts, agreed.draft.note)
    negotiations.save(session, draft, cooperation_id=promoted, today=today)


def _drop(session: Session, campaign_id: int, key: int, *, reason: str, today: date, now: datetime) -> None:
    values = {"rank": None, "dropped_on": today.isoformat(), "dropped_reason": reason, "updated_at": iso.to_text(now)}
    session.execute(update(Cooperation).where(Cooperation.id == key).values(**values))
    stage = pipeline.stage_of_code(session, campaign_id, DROPPED)
    if stage is not None:
        pipeline.move(session, [key], stage, note=reason, now=now)


def _note(session: Session, campaign_id: int, influencer_id: int, text: str, *, now: datetime) -> None:
    """Write a note into a timeline; it is no touch in or out, so silence goes on."""
    draft = InteractionDraft(influencer_id, now, zone=clock.local_zone(), channel="note", body=text)
    key = interactions.save(session, draft)
    session.execute(update(Interaction).where(Interaction.id == key).values(campaign_id=campaign_id))
