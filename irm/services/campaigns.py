"""Campaigns: the list, one campaign whole, saving, copying, the trash; and the personas they want to reach."""

from __future__ import annotations

import uuid
from array import array
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from irm.db import campaign_read
from irm.db.among import among
from irm.db.engine import raw_connection, rows_changed
from irm.db.models import Campaign as Table
from irm.db.models import Persona, PipelineStage, Slot
from irm.domain import checking_campaign, clock, goals, iso, planb
from irm.domain import text as texts
from irm.domain.campaign import PIPELINE, Campaign, CampaignDraft, CampaignRow, PersonaDraft
from irm.domain.listing import ListSpec
from irm.domain.planb import SlotCoverage
from irm.errors import IrmError
from irm.services import budgets, coverage

_PLAIN: Final = (
    *("name", "brand", "product", "funnel_stage", "persona_id", "status", "currency", "budget", "markets"),
    *("content_languages", "goal_metric", "goal_baseline", "goal_target", "goal_measured", "goal_relevant"),
    *("goal_reachable", "brief_fixed", "brief_free", "notes"),
)
_DAYS: Final = ("starts_on", "ends_on", "goal_due")
_LONGEST_ID: Final = 18
"""Digits that surely fit the file's integers."""


def ids(session: Session, spec: ListSpec, *, today: date) -> array[int]:
    """Return the ids of the campaigns a list shows, in its order."""
    words = texts.fold(spec.query).split()
    return campaign_read.ids(
        raw_connection(session),
        sort=spec.sort,
        is_descending=spec.is_descending,
        in_trash=spec.in_trash,
        words=words,
    )


def count(session: Session, *, in_trash: bool = False) -> int:
    """Return how many campaigns there are, or how many are in the trash."""
    return campaign_read.count(raw_connection(session), in_trash=in_trash)


def rows(session: Session, campaign_ids: Sequence[int], *, today: date) -> list[CampaignRow]:
    """Return the list lines of the given campaigns in the given order; ids that are gone are left out."""
    lines = campaign_read.lines(raw_connection(session), campaign_ids, today=today.isoformat())
    covered: dict[int, list[SlotCoverage]] = {}
    for found in coverage.of_campaigns(session, campaign_ids, today=today):
        covered.setdefault(found.campaign_id, []).append(found)
    costs = budgets.of_campaigns(session, list(lines), today=today)
    return [_row(lines[key], covered.get(key, []), costs[key].committed.minor) for key in campaign_ids if key in lines]


def _row(line: tuple[Any, ...], slots: list[SlotCoverage], committed: int) -> CampaignRow:
    key, name, brand, product, status, starts_on, ends_on, slot_count, filled, next_live, *money, is_trashed = line
    currency, budget = money
    decisions = [slot.coverage.decision_day for slot in slots if slot.coverage.decision_day is not None]
    return CampaignRow(
        id=key,
        name=name,
        brand=brand,
        product=product,
        status=status,
        starts_on=iso.day_from_text(starts_on),
        ends_on=iso.day_from_text(ends_on),
        slot_count=slot_count,
        filled_count=filled,
        coverage=planb.worst([slot.coverage.state for slot in slots]) if slots else "",
        decision_day=min(decisions, default=None),
        next_go_live=iso.day_from_text(next_live),
        currency=currency,
        budget=budget,
        committed=committed,
        is_trashed=bool(is_trashed),
    )


def get(session: Session, campaign_id: int, *, today: date) -> Campaign:
    """Return one campaign whole. Raises IrmError campaign.unknown."""
    record = session.get(Table, campaign_id)
    found = rows(session, [campaign_id], today=today)
    if record is None or not found:
        raise IrmError("campaign.unknown", value=str(campaign_id))
    plain: dict[str, Any] = {name: getattr(record, name) for name in _PLAIN}
    plain |= {name: iso.day_from_text(getattr(record, name)) for name in _DAYS}
    draft = CampaignDraft(
        **plain,
        platforms=tuple(filter(None, record.platforms.split(","))),
    )
    return Campaign(
        id=record.id,
        uid=record.uid,
        draft=draft,
        row=found[0],
        missing_letters=goals.missing(draft.goal),
        created_at=iso.from_text(record.created_at),
        updated_at=iso.from_text(record.updated_at),
    )


def find(session: Session, which: str) -> int:
    """Return the id of the campaign named by its id or its exact name.

    Raises IrmError campaign.unknown, or campaign.ambiguous with the ids that fit. Campaigns in the trash are not found.
    """
    wanted = which.strip()
    there = select(Table.id).where(Table.trashed_at.is_(None))
    if wanted.isascii() and wanted.isdigit() and len(wanted) <= _LONGEST_ID:
        known = session.scalar(there.where(Table.id == int(wanted)))
        if known:
            return int(known)
    matches = list(session.scalars(there.where(func.irm_fold(Table.name) == texts.fold(wanted)).order_by(Table.id)))
    if len(matches) == 1:
        return int(matches[0])
    if matches:
        raise IrmError("campaign.ambiguous", value=which, ids=", ".join(map(str, matches[:10])))
    raise IrmError("campaign.unknown", value=which)


def save(session: Session, draft: CampaignDraft, *, campaign_id: int | None = None) -> int:
    """Save a new campaign with the usual pipeline, or one that is there; return the id. Raises Invalid."""
    columns = _columns(checking_campaign.checked_campaign(draft))
    now = iso.to_text(clock.now())
    if campaign_id is None:
        columns |= {"uid": uuid.uuid4().hex, "created_at": now, "updated_at": now}
        new_id = int(session.execute(insert(Table).returning(Table.id), columns).scalar_one())
        stages = [{"campaign_id": new_id, "code": code, "position": n} for n, code in enumerate(PIPELINE)]
        session.execute(insert(PipelineStage), stages)
        return new_id
    stored = session.execute(
        select(*(getattr(Table, name) for name in columns)).where(Table.id == campaign_id)
    ).one_or_none()
    if stored is None:
        raise IrmError("campaign.unknown", value=str(campaign_id))
    changed = {name: value for (name, value), old in zip(columns.items(), stored, strict=True) if value != old}
    if changed:
        session.execute(update(Table).where(Table.id == campaign_id).values(**changed, updated_at=now))
    return campaign_id


def _columns(draft: CampaignDraft) -> dict[str, Any]:
    columns: dict[str, Any] = {name: getattr(draft, name) for name in _PLAIN}
    columns |= {name: iso.day_to_text(getattr(draft, name)) for name in _DAYS}
    return columns | {"platforms": ",".join(draft.platforms)}


def copy(session: Session, campaign_id: int, *, name: str, today: date) -> int:
    """Make a draft of the same campaign with its slots and pipeline, without people and without days.

    Raises IrmError campaign.unknown, Invalid for a name that is none.
    """
    draft = get(session, campaign_id, today=today).draft
    fresh = {"name": name, "status": "draft", "starts_on": None, "ends_on": None, "goal_due": None}
    new_id = save(session, CampaignDraft(**{**_fields(draft), **fresh}))
    kept = [c.name for c in Slot.__table__.columns if c.name not in ("id", "campaign_id", "go_live_on", "is_hard_date")]
    for row in session.execute(
        select(*(getattr(Slot, column) for column in kept))
        .where(Slot.campaign_id == campaign_id)
        .order_by(Slot.position, Slot.id)
    ):
        session.execute(insert(Slot), {"campaign_id": new_id, **dict(zip(kept, row, strict=True))})
    stages = session.execute(
        select(PipelineStage.code, PipelineStage.name, PipelineStage.position, PipelineStage.is_off).where(
            PipelineStage.campaign_id == campaign_id
        )
    ).all()
    session.execute(delete(PipelineStage).where(PipelineStage.campaign_id == new_id))
    session.execute(insert(PipelineStage), [{"campaign_id": new_id, **row._asdict()} for row in stages])
    return new_id


def _fields(draft: CampaignDraft) -> dict[str, Any]:
    return {name: getattr(draft, name) for name in CampaignDraft.__dataclass_fields__}


def set_status(session: Session, campaign_id: int, status: str) -> None:
    """Put a campaign into another status. Raises IrmError campaign.unknown, Invalid."""
    draft = get(session, campaign_id, today=clock.today()).draft
    save(session, CampaignDraft(**{**_fields(draft), "status": status}), campaign_id=campaign_id)


def trash(session: Session, campaign_ids: Sequence[int], *, now: datetime) -> int:
    """Move campaigns to the trash; return how many were not there already."""
    return rows_changed(
        session,
        update(Table)
        .where(Table.id.in_(among(campaign_ids)), Table.trashed_at.is_(None))
        .values(trashed_at=iso.to_text(now)),
    )


def restore(session: Session, campaign_ids: Sequence[int]) -> int:
    """Take campaigns out of the trash; return how many were in it."""
    return rows_changed(
        session,
        update(Table).where(Table.id.in_(among(campaign_ids)), Table.trashed_at.is_not(None)).values(trashed_at=None),
    )


def personas(session: Session) -> list[tuple[int, str]]:
    """Return the personas, id and name, by name."""
    found = session.execute(select(Persona.id, Persona.name).order_by(func.irm_fold(Persona.name), Persona.id))
    return [(int(key), str(name)) for key, name in found]


def persona(session: Session, persona_id: int) -> PersonaDraft:
    """Return one persona. Raises IrmError persona.unknown."""
    record = session.get(Persona, persona_id)
    if record is None:
        raise IrmError("persona.unknown", value=str(persona_id))
    return PersonaDraft(**{name: getattr(record, name) for name in PersonaDraft.__dataclass_fields__})


def save_persona(session: Session, draft: PersonaDraft, *, persona_id: int | None = None) -> int:
    """Save a new persona, or one that is there; return the id. Raises Invalid, IrmError persona.unknown."""
    checked = checking_campaign.checked_persona(draft)
    columns = {name: getattr(checked, name) for name in PersonaDraft.__dataclass_fields__}
    if persona_id is None:
        return int(session.execute(insert(Persona).returning(Persona.id), columns).scalar_one())
    if not rows_changed(session, update(Persona).where(Persona.id == persona_id).values(**columns)):
        raise IrmError("persona.unknown", value=str(persona_id))
    return persona_id
