"""The pipeline of a campaign: its stages, who is in which, and moving them with a line of note."""

from __future__ import annotations

import re
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session, aliased

from irm.db.engine import rows_changed
from irm.db.models import (
    Campaign,
    Cooperation,
    Deliverable,
    Influencer,
    Payment,
    PipelineMove,
    PipelineStage,
    Slot,
    UsageRight,
)
from irm.domain import iso
from irm.domain.text import clean, clean_block, fold
from irm.errors import IrmError
from irm.services import deadlines, lineup

_CODE: Final = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class StageRow:
    """One stage; an empty name means the program's own word for the code."""

    id: int
    code: str
    name: str
    is_off: bool
    count: int


@dataclass(frozen=True, slots=True)
class Card:
    """One cooperation on the board; `rank` 0 fills the slot, 1 and up stand by, None neither."""

    cooperation_id: int
    influencer_id: int
    name: str
    slot_id: int | None
    slot: str
    rank: int | None
    stage_id: int | None
    moved_at: datetime | None
    note: str


def stages(session: Session, campaign_id: int) -> list[StageRow]:
    """Return the stages of a campaign in their order, switched-off ones too."""
    count = (
        select(func.count())
        .select_from(Cooperation)
        .where(Cooperation.pipeline_stage_id == PipelineStage.id)
        .scalar_subquery()
    )
    rows = session.execute(
        select(PipelineStage.id, PipelineStage.code, PipelineStage.name, PipelineStage.is_off, count)
        .where(PipelineStage.campaign_id == campaign_id)
        .order_by(PipelineStage.position, PipelineStage.id)
    )
    return [StageRow(key, code, name, bool(is_off), number) for key, code, name, is_off, number in rows]


def cards(session: Session, campaign_id: int) -> list[Card]:
    """Return everybody in a campaign, by name."""
    moves = aliased(PipelineMove)
    newest = select(func.max(moves.id)).where(moves.cooperation_id == Cooperation.id)
    last = newest.correlate(Cooperation).scalar_subquery()
    rows = session.execute(
        select(
            Cooperation.id,
            Cooperation.influencer_id,
            Influencer.display_name,
            Cooperation.slot_id,
            Slot.title,
            Cooperation.rank,
            Cooperation.pipeline_stage_id,
            PipelineMove.moved_at,
            PipelineMove.note,
        )
        .join(Influencer, Influencer.id == Cooperation.influencer_id)
        .outerjoin(Slot, Slot.id == Cooperation.slot_id)
        .outerjoin(PipelineMove, PipelineMove.id == last)
        .where(Cooperation.campaign_id == campaign_id)
        .order_by(func.irm_fold(Influencer.display_name), Cooperation.id)
    )
    return [
        Card(key, person, name, slot_id, title or "", rank, stage, iso.from_text(moved) if moved else None, note or "")
        for key, person, name, slot_id, title, rank, stage, moved, note in rows
    ]


def move(session: Session, cooperation_ids: Sequence[int], stage_id: int, *, note: str = "", now: datetime) -> int:
    """Put cooperations into a stage of their campaign; return how many came from another one.

    Raises IrmError pipeline.unknown for a stage that is not theirs.
    """
    campaign = session.scalar(select(PipelineStage.campaign_id).where(PipelineStage.id == stage_id))
    moved = 0
    for key in cooperation_ids:
        row = session.execute(
            select(Cooperation.campaign_id, Cooperation.pipeline_stage_id).where(Cooperation.id == key)
        ).one_or_none()
        if row is None or campaign is None or row[0] != campaign:
            raise IrmError("pipeline.unknown", value=str(stage_id))
        if row[1] != stage_id:
            put(session, key, stage_id, note=note, now=now)
            moved += 1
    return moved


def put(session: Session, cooperation_id: int, stage_id: int, *, note: str, now: datetime) -> None:
    """Write one move."""
    at = iso.to_text(now)
    values = {"pipeline_stage_id": stage_id, "updated_at": at}
    session.execute(update(Cooperation).where(Cooperation.id == cooperation_id).values(**values))
    row = {
        "cooperation_id": cooperation_id,
        "pipeline_stage_id": stage_id,
        "moved_at": at,
        "note": clean_block(note).strip(),
    }
    session.execute(insert(PipelineMove), row)


def add_people(session: Session, campaign_id: int, influencer_ids: Sequence[int], *, now: datetime) -> list[int]:
    """Put people into a campaign without a slot, in its first stage; return their new cooperations.

    Who is in the campaign already stays where they are. Raises IrmError campaign.unknown, person.unknown.
    """
    if session.get(Campaign, campaign_id) is None:
        raise IrmError("campaign.unknown", value=str(campaign_id))
    inside = set(session.scalars(select(Cooperation.influencer_id).where(Cooperation.campaign_id == campaign_id)))
    stage = session.scalar(
        select(PipelineStage.id)
        .where(PipelineStage.campaign_id == campaign_id, PipelineStage.is_off == 0)
        .order_by(PipelineStage.position, PipelineStage.id)
        .limit(1)
    )
    at, added = iso.to_text(now), []
    for influencer_id in dict.fromkeys(influencer_ids):
        if session.get(Influencer, influencer_id) is None:
            raise IrmError("person.unknown", value=str(influencer_id))
        if influencer_id in inside:
            continue
        columns = {"uid": uuid.uuid4().hex, "campaign_id": campaign_id, "influencer_id": influencer_id}
        columns |= {"readiness": "idea", "pipeline_stage_id": stage, "created_at": at, "updated_at": at}
        added.append(int(session.execute(insert(Cooperation).returning(Cooperation.id), columns).scalar_one()))
    return added


def take_out(session: Session, cooperation_ids: Sequence[int]) -> int:
    """Take people out of their campaign with all that was agreed there, and return how many.

    Raises IrmError pipeline.has_payments where something was paid: that is history, "dropped" is the stage for it.
    """
    ids = list(cooperation_ids)
    paid = session.scalar(
        select(Influencer.display_name)
        .join(Cooperation, Cooperation.influencer_id == Influencer.id)
        .join(Payment, Payment.cooperation_id == Cooperation.id)
        .where(Cooperation.id.in_(ids), Payment.paid_on.is_not(None))
        .limit(1)
    )
    if paid is not None:
        raise IrmError("pipeline.has_payments", name=paid)
    for table in (Deliverable, Payment, UsageRight):
        found = session.scalars(select(table.id).where(table.cooperation_id.in_(ids)))
        deadlines.forget(session, table.__tablename__, found)
    deadlines.forget(session, "cooperation", ids)
    slots = set(session.scalars(select(Cooperation.slot_id).where(Cooperation.id.in_(ids)))) - {None}
    count = rows_changed(session, delete(Cooperation).where(Cooperation.id.in_(ids)))
    for slot_id in sorted(key for key in slots if key is not None):
        lineup.close_gaps(session, slot_id)
    return count


def stage_of_code(session: Session, campaign_id: int, code: str) -> int | None:
    """Return the stage of a campaign with a code, None where it has none or has it switched off."""
    return session.scalar(
        select(PipelineStage.id).where(
            PipelineStage.campaign_id == campaign_id, PipelineStage.code == code, PipelineStage.is_off == 0
        )
    )


def add_stage(session: Session, campaign_id: int, name: str) -> int:
    """Add a stage at the end; return its id. Raises IrmError pipeline.name_missing."""
    cleaned = clean(name)
    if not cleaned:
        raise IrmError("pipeline.name_missing")
    taken = set(session.scalars(select(PipelineStage.code).where(PipelineStage.campaign_id == campaign_id)))
    base = _CODE.sub("_", fold(cleaned)).strip("_") or "stage"
    code = next(c for c in (base, *(f"{base}_{n}" for n in range(2, len(taken) + 3))) if c not in taken)
    last = session.scalar(select(func.max(PipelineStage.position)).where(PipelineStage.campaign_id == campaign_id))
    columns = {"campaign_id": campaign_id, "code": code, "name": cleaned, "position": (last or 0) + 1}
    return int(session.execute(insert(PipelineStage).returning(PipelineStage.id), columns).scalar_one())


def rename_stage(session: Session, stage_id: int, name: str) -> None:
    """Give a stage another name; an empty one brings the program's own word back."""
    session.execute(update(PipelineStage).where(PipelineStage.id == stage_id).values(name=clean(name)))


def switch_stage(session: Session, stage_id: int, *, is_off: bool) -> None:
    """Switch a stage off or on; who is in it stays in it and is still shown."""
    session.execute(update(PipelineStage).where(PipelineStage.id == stage_id).values(is_off=int(is_off)))


def order_stages(session: Session, stage_ids: Sequence[int]) -> None:
    """Put the stages in this order."""
    for position, stage_id in enumerate(stage_ids):
        session.execute(update(PipelineStage).where(PipelineStage.id == stage_id).values(position=position))
