"""Deliverables of cooperations: keeping them, counting their days back from go-live, approving, publishing."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from sqlalchemy import delete as sql_delete
from sqlalchemy import func, insert, select, update
from sqlalchemy.orm import Session

from irm.db.among import among
from irm.db.engine import rows_changed
from irm.db.models import Campaign, Cooperation, Deliverable, Influencer
from irm.domain import iso
from irm.domain.checking_terms import checked_deliverable
from irm.domain.deliverable import DeliverableDraft, DeliverableRow, scheduled
from irm.domain.planb import Needed
from irm.errors import Invalid, IrmError, Problem
from irm.services import deadlines, slots

_PLAIN: Final = (
    *("type", "platform", "title", "status", "go_live_time", "zone", "revisions", "link", "tracking_url"),
    "coupon_code",
)
OVER: Final = frozenset({"published", "cancelled"})
"""Statuses in which nothing is left to be done."""
_AS_PLANNED: Final[dict[str, Any]] = {
    "status": "planned",
    "revisions": 0,
    "approved_on": None,
    "published_on": None,
    "link": "",
    "tracking_url": "",
    "coupon_code": "",
}
"""A piece that somebody else delivers now: their link, tracking URL and code are their own."""
_DAYS: Final = ("draft_due", "approval_due", "go_live_on", "live_until", "approved_on", "published_on")


def of_cooperation(session: Session, cooperation_id: int) -> list[DeliverableRow]:
    """Return the deliverables of a cooperation in their order."""
    return _rows(session, Deliverable.cooperation_id == cooperation_id)


def get(session: Session, deliverable_id: int) -> DeliverableRow:
    """Return one deliverable. Raises IrmError deliverable.unknown."""
    found = _rows(session, Deliverable.id == deliverable_id)
    if not found:
        raise IrmError("deliverable.unknown", value=str(deliverable_id))
    return found[0]


def _rows(session: Session, condition: Any) -> list[DeliverableRow]:
    names = (*_PLAIN, *_DAYS)
    rows = session.execute(
        select(
            Deliverable.id,
            Cooperation.id,
            Influencer.id,
            Influencer.display_name,
            Campaign.id,
            Campaign.name,
            *(getattr(Deliverable, name) for name in names),
        )
        .join(Cooperation, Cooperation.id == Deliverable.cooperation_id)
        .join(Influencer, Influencer.id == Cooperation.influencer_id)
        .join(Campaign, Campaign.id == Cooperation.campaign_id)
        .where(condition)
        .order_by(Deliverable.go_live_on.is_(None), Deliverable.go_live_on, Deliverable.position, Deliverable.id)
    )
    found = []
    for key, cooperation, person, name, campaign, title, *values in rows:
        columns: dict[str, Any] = dict(zip(names, values, strict=True))
        columns |= {day: iso.day_from_text(columns[day]) for day in _DAYS}
        found.append(DeliverableRow(key, cooperation, person, name, campaign, title, DeliverableDraft(**columns)))
    return found


def save(session: Session, draft: DeliverableDraft, *, cooperation_id: int, deliverable_id: int | None = None) -> int:
    """Add a deliverable, or change one; return its id.

    Raises Invalid (deliverable.code_taken where the coupon code is somebody else's), IrmError cooperation.unknown or
    deliverable.unknown.
    """
    checked = checked_deliverable(draft)
    person = session.scalar(select(Cooperation.influencer_id).where(Cooperation.id == cooperation_id))
    if person is None:
        raise IrmError("cooperation.unknown", value=str(cooperation_id))
    _refuse_taken_code(session, checked.coupon_code, person)
    columns: dict[str, Any] = {name: getattr(checked, name) for name in _PLAIN}
    columns |= {name: iso.day_to_text(getattr(checked, name)) for name in _DAYS}
    if deliverable_id is not None:
        if not rows_changed(session, update(Deliverable).where(Deliverable.id == deliverable_id).values(**columns)):
            raise IrmError("deliverable.unknown", value=str(deliverable_id))
        return deliverable_id
    last = session.scalar(select(func.max(Deliverable.position)).where(Deliverable.cooperation_id == cooperation_id))
    columns |= {"uid": uuid.uuid4().hex, "cooperation_id": cooperation_id, "position": 0 if last is None else last + 1}
    return int(session.execute(insert(Deliverable).returning(Deliverable.id), columns).scalar_one())


def _refuse_taken_code(session: Session, code: str, person: int) -> None:
    """Raise Invalid where a coupon code is somebody else's: it tells whose sale it was."""
    if not code:
        return
    owner = session.execute(
        select(Influencer.display_name)
        .join(Cooperation, Cooperation.influencer_id == Influencer.id)
        .join(Deliverable, Deliverable.cooperation_id == Cooperation.id)
        .where(Deliverable.coupon_code != "", func.irm_fold(Deliverable.coupon_code) == func.irm_fold(code))
        .where(Influencer.id != person)
        .limit(1)
    ).scalar_one_or_none()
    if owner is not None:
        raise Invalid((Problem("coupon_code", "deliverable.code_taken", {"value": code, "name": owner}),))


def planned(session: Session, cooperation_id: int, draft: DeliverableDraft) -> DeliverableDraft:
    """Return the draft with its days counted back from go-live, by the days of the slot; nothing is written.

    Without a go-live of its own it takes that of the slot.
    """
    slot_id = session.scalar(select(Cooperation.slot_id).where(Cooperation.id == cooperation_id))
    if slot_id is None:
        return scheduled(draft, Needed())
    _, slot = slots.get(session, slot_id)
    if draft.go_live_on is None:
        draft = replace(draft, go_live_on=slot.go_live_on, go_live_time=slot.go_live_time, zone=slot.zone)
    return scheduled(draft, slot.needed)


def reschedule_slot(session: Session, slot_id: int) -> int:
    """Count the days of all that is not published in a slot back from its go-live anew; return how many moved."""
    _, slot = slots.get(session, slot_id)
    if slot.go_live_on is None:
        return 0
    moved = 0
    for row in _rows(session, Cooperation.slot_id == slot_id):
        if row.draft.status in OVER:
            continue
        draft = replace(row.draft, go_live_on=slot.go_live_on, go_live_time=slot.go_live_time, zone=slot.zone)
        fresh = scheduled(draft, slot.needed)
        if fresh != row.draft:
            save(session, fresh, cooperation_id=row.cooperation_id, deliverable_id=row.id)
            moved += 1
    return moved


def to_carry(session: Session, cooperation_id: int, *, is_gone: bool) -> list[DeliverableRow]:
    """Return what whoever follows somebody delivers: what is not published, or, once they left, what was cancelled."""
    rows = of_cooperation(session, cooperation_id)
    return [row for row in rows if (row.draft.status == "cancelled" if is_gone else row.draft.status not in OVER)]


def carry_over(session: Session, from_cooperation: int, to_cooperation: int, *, is_gone: bool = False) -> int:
    """Give what is `to_carry` to somebody else, as if it had just been planned; return how many.

    Their days are counted back from go-live anew: those of before may have been moved past it.
    """
    rows = to_carry(session, from_cooperation, is_gone=is_gone)
    for row in rows:
        fresh = planned(session, to_cooperation, replace(row.draft, **_AS_PLANNED))
        save(session, fresh, cooperation_id=to_cooperation)
    cancel_open(session, from_cooperation)
    return len(rows)


def cancel_open(session: Session, cooperation_id: int) -> int:
    """Cancel everything that is not published, because somebody dropped out; return how many that was."""
    return rows_changed(
        session,
        update(Deliverable)
        .where(Deliverable.cooperation_id == cooperation_id, Deliverable.status.not_in(OVER))
        .values(status="cancelled"),
    )


def delete(session: Session, deliverable_ids: Sequence[int]) -> None:
    """Delete deliverables; undo brings them back."""
    deadlines.forget(session, "deliverable", deliverable_ids)
    session.execute(sql_delete(Deliverable).where(Deliverable.id.in_(among(deliverable_ids))))
