"""What can be done to a line-up: filling a slot, the bench and its order; `line_ups.py` reads it.

Ranks of a slot are always 0 (the incumbent, if there is one) and 1, 2, 3 … without a gap.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from irm.db import campaign_read
from irm.db.engine import raw_connection, rows_changed
from irm.db.models import Campaign, Cooperation, Influencer, PipelineMove, PipelineStage
from irm.domain import clock, iso
from irm.domain.campaign import DROPPED, CooperationDraft
from irm.domain.checking_campaign import checked_cooperation
from irm.domain.rights import Conflict
from irm.errors import IrmError
from irm.services import rights, slots
from irm.services.line_ups import PLAIN


@dataclass(frozen=True, slots=True)
class Objection:
    """What speaks against booking somebody.

    They may not be contacted, are not relevant, fill these other slots that day, or are bound to somebody else.
    """

    influencer_id: int
    name: str
    is_do_not_contact: bool
    is_not_relevant: bool
    booked: tuple[str, ...]
    conflicts: tuple[Conflict, ...] = ()


def add_to_bench(
    session: Session, slot_id: int, influencer_ids: Sequence[int], *, place: int | None = None
) -> list[int]:
    """Put people on the bench of a slot, from `place` on (1 is the first; None the end); return their cooperations.

    Who is in the slot already is left where they are; who dropped out of it comes back. Raises slot.unknown or
    person.unknown.
    """
    campaign_id, _ = slots.get(session, slot_id)
    ranked = _ranked(session, slot_id)
    added = []
    for influencer_id in dict.fromkeys(influencer_ids):
        if session.get(Influencer, influencer_id) is None:
            raise IrmError("person.unknown", value=str(influencer_id))
        key, is_in = _cooperation(session, campaign_id, slot_id, influencer_id)
        if not is_in:
            added.append(key)
    bench = [key for key, rank in ranked if rank > 0]
    at = len(bench) if place is None else max(0, min(place - 1, len(bench)))
    _rank(session, [*bench[:at], *added, *bench[at:]])
    return added


def fill(session: Session, slot_id: int, influencer_id: int) -> int:
    """Make somebody the incumbent of a slot; who filled it before goes to the top of the bench. Return the cooperation.

    Raises IrmError slot.unknown, person.unknown.
    """
    campaign_id, _ = slots.get(session, slot_id)
    if session.get(Influencer, influencer_id) is None:
        raise IrmError("person.unknown", value=str(influencer_id))
    key, _ = _cooperation(session, campaign_id, slot_id, influencer_id)
    others = [known for known, _ in _ranked(session, slot_id) if known != key]
    session.execute(update(Cooperation).where(Cooperation.id == key).values(rank=0))
    _rank(session, others)
    return key


def move(session: Session, cooperation_id: int, place: int) -> None:
    """Give a bench member another place (1 is the first). Raises IrmError cooperation.unknown."""
    slot_id = session.scalar(select(Cooperation.slot_id).where(Cooperation.id == cooperation_id))
    if slot_id is None:
        raise IrmError("cooperation.unknown", value=str(cooperation_id))
    bench = [key for key, rank in _ranked(session, slot_id) if rank > 0 and key != cooperation_id]
    at = max(0, min(place - 1, len(bench)))
    _rank(session, [*bench[:at], cooperation_id, *bench[at:]])


def transfer(session: Session, cooperation_id: int, slot_id: int, *, place: int) -> None:
    """Move somebody into another slot of the campaign with all that is known of them; place 0 fills it.

    Who filled it before goes to the top of the bench. Raises cooperation.unknown, slot.unknown, or
    cooperation.other_campaign; lineup.there_already for who is in that slot.
    """
    row = session.get(Cooperation, cooperation_id)
    if row is None:
        raise IrmError("cooperation.unknown", value=str(cooperation_id))
    campaign_id, draft = slots.get(session, slot_id)
    if campaign_id != row.campaign_id:
        raise IrmError("cooperation.other_campaign", value=draft.title)
    before, who = row.slot_id, row.influencer_id
    if before != slot_id:
        _make_room(session, slot_id, who, draft.title)
        values = {"slot_id": slot_id, "rank": None}
        session.execute(update(Cooperation).where(Cooperation.id == cooperation_id).values(**values))
        _come_back(session, cooperation_id, iso.to_text(clock.now()))
        if before is not None:
            close_gaps(session, before)
    if place == 0:
        fill(session, slot_id, who)
    else:
        move(session, cooperation_id, place)


def _make_room(session: Session, slot_id: int, influencer_id: int, title: str) -> None:
    """Let go of the place of who dropped out of a slot before and comes back another way."""
    there = session.execute(
        select(Cooperation.id, Cooperation.rank).where(
            Cooperation.slot_id == slot_id, Cooperation.influencer_id == influencer_id
        )
    ).one_or_none()
    if there is None:
        return
    if there[1] is not None:
        raise IrmError("lineup.there_already", value=title)
    session.execute(update(Cooperation).where(Cooperation.id == there[0]).values(slot_id=None))


def save_member(session: Session, cooperation_id: int, draft: CooperationDraft) -> None:
    """Change what is known of somebody in the line-up. Raises Invalid, IrmError cooperation.unknown."""
    checked = checked_cooperation(draft)
    columns: dict[str, Any] = {name: getattr(checked, name) for name in PLAIN}
    columns |= {"stand_by_until": iso.day_to_text(checked.stand_by_until), "updated_at": iso.to_text(clock.now())}
    if not rows_changed(session, update(Cooperation).where(Cooperation.id == cooperation_id).values(**columns)):
        raise IrmError("cooperation.unknown", value=str(cooperation_id))


def take_off(session: Session, cooperation_ids: Sequence[int]) -> None:
    """Take people out of their slots; they stay in the campaign, in no slot."""
    for cooperation_id in cooperation_ids:
        slot_id = session.scalar(select(Cooperation.slot_id).where(Cooperation.id == cooperation_id))
        values = {"slot_id": None, "rank": None}
        session.execute(update(Cooperation).where(Cooperation.id == cooperation_id).values(**values))
        if slot_id is not None:
            close_gaps(session, slot_id)


def close_gaps(session: Session, slot_id: int) -> None:
    """Give the bench of a slot the ranks 1, 2, 3 … again."""
    _rank(session, [key for key, rank in _ranked(session, slot_id) if rank > 0])


def clashes(session: Session, slot_id: int, influencer_ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """Return who of these people fills another slot on the same day, and which: to be said before they are booked."""
    _, draft = slots.get(session, slot_id)
    day = iso.day_to_text(draft.go_live_on)
    found: dict[int, list[str]] = {}
    for person, other, on, title, campaign in campaign_read.bookings(raw_connection(session), influencer_ids):
        if other != slot_id and on == day:
            found.setdefault(person, []).append(f"{campaign}: {title}")
    return {person: tuple(words) for person, words in found.items()}


def objections(session: Session, slot_id: int, influencer_ids: Sequence[int]) -> tuple[Objection, ...]:
    """Return what speaks against booking these people for a slot, in their order; who is not named may be booked."""
    booked = clashes(session, slot_id, influencer_ids)
    bound = rights.broken_by_booking(session, slot_id, influencer_ids)
    found = []
    for key in dict.fromkeys(influencer_ids):
        person = session.get(Influencer, key)
        if person is None:
            continue
        is_refused, is_not_relevant = person.do_not_contact_on is not None, person.not_relevant_on is not None
        if is_refused or is_not_relevant or key in booked or key in bound:
            slots_filled, conflicts = booked.get(key, ()), tuple(bound.get(key, ()))
            name = person.display_name
            found.append(Objection(key, name, is_refused, is_not_relevant, slots_filled, conflicts))
    return tuple(found)


def _ranked(session: Session, slot_id: int) -> list[tuple[int, int]]:
    rows = session.execute(
        select(Cooperation.id, Cooperation.rank)
        .where(Cooperation.slot_id == slot_id, Cooperation.rank.is_not(None))
        .order_by(Cooperation.rank, Cooperation.id)
    )
    return [(int(key), int(rank or 0)) for key, rank in rows]


def _rank(session: Session, bench: Sequence[int]) -> None:
    for rank, key in enumerate(bench, start=1):
        statement = update(Cooperation).where(Cooperation.id == key, Cooperation.rank.is_distinct_from(rank))
        session.execute(statement.values(rank=rank))


def _cooperation(session: Session, campaign_id: int, slot_id: int, influencer_id: int) -> tuple[int, bool]:
    """Return the cooperation of a person in a slot, made where there is none, and whether they are ranked already."""
    now = iso.to_text(clock.now())
    row = session.execute(
        select(Cooperation.id, Cooperation.rank).where(
            Cooperation.slot_id == slot_id, Cooperation.influencer_id == influencer_id
        )
    ).one_or_none()
    if row is not None:
        _come_back(session, int(row[0]), now)
        return int(row[0]), row[1] is not None
    loose = session.scalar(
        select(Cooperation.id)
        .where(
            Cooperation.campaign_id == campaign_id,
            Cooperation.influencer_id == influencer_id,
            Cooperation.slot_id.is_(None),
        )
        .order_by(Cooperation.id)
        .limit(1)
    )
    if loose is not None:
        session.execute(update(Cooperation).where(Cooperation.id == loose).values(slot_id=slot_id, updated_at=now))
        _come_back(session, int(loose), now)
        return int(loose), False
    stage = _first_stage(session, campaign_id)
    columns = {"uid": uuid.uuid4().hex, "campaign_id": campaign_id, "slot_id": slot_id, "influencer_id": influencer_id}
    columns |= {"readiness": "idea", "pipeline_stage_id": stage, "created_at": now, "updated_at": now}
    return int(session.execute(insert(Cooperation).returning(Cooperation.id), columns).scalar_one()), False


def _come_back(session: Session, cooperation_id: int, now: str) -> None:
    """Let who dropped out start anew: they are an idea until they are asked again; others stay as they are."""
    row = session.execute(
        select(Cooperation.campaign_id, PipelineStage.code)
        .outerjoin(PipelineStage, PipelineStage.id == Cooperation.pipeline_stage_id)
        .where(Cooperation.id == cooperation_id, Cooperation.dropped_on.is_not(None))
    ).one_or_none()
    if row is None:
        return
    values: dict[str, Any] = {"dropped_on": None, "dropped_reason": "", "readiness": "idea", "updated_at": now}
    stage = _first_stage(session, row[0]) if row[1] == DROPPED else None
    if stage is not None:
        values["pipeline_stage_id"] = stage
        move = {"cooperation_id": cooperation_id, "pipeline_stage_id": stage, "moved_at": now, "note": ""}
        session.execute(insert(PipelineMove), move)
    session.execute(update(Cooperation).where(Cooperation.id == cooperation_id).values(**values))


def _first_stage(session: Session, campaign_id: int) -> int | None:
    return session.scalar(
        select(PipelineStage.id)
        .where(PipelineStage.campaign_id == campaign_id, PipelineStage.is_off == 0)
        .order_by(PipelineStage.position, PipelineStage.id)
        .limit(1)
    )


def cooperations(session: Session, *, influencer_id: int = 0, campaign_id: int = 0) -> list[tuple[int, str, str]]:
    """Return the cooperations of a person or a campaign: id, the person's name, the campaign's; newest first."""
    condition = Cooperation.influencer_id == influencer_id if influencer_id else Cooperation.campaign_id == campaign_id
    rows = session.execute(
        select(Cooperation.id, Influencer.display_name, Campaign.name)
        .join(Influencer, Influencer.id == Cooperation.influencer_id)
        .join(Campaign, Campaign.id == Cooperation.campaign_id)
        .where(condition, Campaign.trashed_at.is_(None))
        .order_by(Cooperation.campaign_id.desc(), Cooperation.rank.is_(None), Cooperation.rank, Cooperation.id)
    )
    return [(int(key), str(name), str(campaign)) for key, name, campaign in rows]
