"""The slots of a campaign: adding, changing, ordering and deleting them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import delete as sql_delete
from sqlalchemy import func, insert, select, update
from sqlalchemy.orm import Session

from irm.db.engine import rows_changed
from irm.db.models import Campaign, Cooperation, Slot
from irm.domain import iso
from irm.domain.campaign import SlotDraft
from irm.domain.checking_campaign import checked_slot
from irm.errors import IrmError
from irm.services import deadlines

_PLAIN: Final = (
    *("title", "platform", "deliverables", "go_live_time", "zone", "stand_ins_wanted", "budget"),
    *("shipping_days", "production_days", "review_days", "revision_rounds", "revision_days"),
)


def draft_of(row: Mapping[str, Any]) -> SlotDraft:
    """Return the draft of a stored slot."""
    plain = {name: row[name] for name in _PLAIN}
    return SlotDraft(**plain, go_live_on=iso.day_from_text(row["go_live_on"]), is_hard_date=bool(row["is_hard_date"]))


def get(session: Session, slot_id: int) -> tuple[int, SlotDraft]:
    """Return the campaign of a slot, and its draft. Raises IrmError slot.unknown."""
    record = session.get(Slot, slot_id)
    if record is None:
        raise IrmError("slot.unknown", value=str(slot_id))
    return record.campaign_id, draft_of(
        {column.name: getattr(record, column.name) for column in Slot.__table__.columns}
    )


def save(session: Session, draft: SlotDraft, *, campaign_id: int, slot_id: int | None = None) -> int:
    """Add a slot to a campaign, or change one; return its id. Raises Invalid, campaign.unknown or slot.unknown."""
    columns = _columns(checked_slot(draft))
    if slot_id is not None:
        if not rows_changed(session, update(Slot).where(Slot.id == slot_id).values(**columns)):
            raise IrmError("slot.unknown", value=str(slot_id))
        return slot_id
    if session.scalar(select(Campaign.id).where(Campaign.id == campaign_id)) is None:
        raise IrmError("campaign.unknown", value=str(campaign_id))
    last = session.scalar(select(func.max(Slot.position)).where(Slot.campaign_id == campaign_id))
    columns |= {"campaign_id": campaign_id, "position": 0 if last is None else last + 1}
    return int(session.execute(insert(Slot).returning(Slot.id), columns).scalar_one())


def _columns(draft: SlotDraft) -> dict[str, Any]:
    columns: dict[str, Any] = {name: getattr(draft, name) for name in _PLAIN}
    return columns | {"go_live_on": iso.day_to_text(draft.go_live_on), "is_hard_date": int(draft.is_hard_date)}


def order(session: Session, slot_ids: Sequence[int]) -> None:
    """Put the slots of a campaign in this order."""
    for position, slot_id in enumerate(slot_ids):
        session.execute(update(Slot).where(Slot.id == slot_id).values(position=position))


def delete(session: Session, slot_id: int) -> None:
    """Delete a slot; who was in it stays in the campaign, in no slot. Raises IrmError slot.unknown."""
    session.execute(update(Cooperation).where(Cooperation.slot_id == slot_id).values(rank=None))
    deadlines.forget(session, "slot", [slot_id])
    if not rows_changed(session, sql_delete(Slot).where(Slot.id == slot_id)):
        raise IrmError("slot.unknown", value=str(slot_id))
