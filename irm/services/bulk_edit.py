"""One change to many people: what it would do, and doing it. A selection of 100,000 people takes a few statements."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from irm.db import bulk_people
from irm.db.driver import Connection
from irm.db.engine import raw_connection
from irm.db.models import Tag
from irm.domain import bulk_edit, iso
from irm.domain.bulk_checking import checked
from irm.domain.bulk_edit import ADD, CLEAR, OWN, REMOVE, Edit, Preview
from irm.domain.lists import split_items
from irm.domain.text import fold
from irm.services import influencer_parts, own_fields, stages

SHOWN: Final = 5
"""So many values at most stand in a preview."""

_LISTS: Final = ("languages", "causes")
_REFUSALS: Final = ("do_not_contact", "not_relevant")


def preview(session: Session, influencer_ids: Sequence[int], edit: Edit) -> Preview:
    """Return what an edit would change; nothing is written. Raises Invalid as `apply` does."""
    edit = checked(edit)
    raw, these = raw_connection(session), bulk_people.packed(influencer_ids)
    total = bulk_people.count(raw, these)
    if edit.field == "tags":
        return _preview_of_tags(session, raw, these, edit, total)
    if edit.field == "notes":
        lacking = bulk_people.lacking(raw, edit.value, these)
        return Preview(lacking, total - lacking)
    if edit.field in _REFUSALS:
        wanted = (0, "") if edit.action == CLEAR else (1, edit.value)
        found = [(why, count) for is_on, why, count in bulk_people.refusals(raw, edit.field, these)
                 if (is_on, why) != wanted]  # fmt: skip
        return _summed(found, total)
    if edit.field.startswith(OWN):
        return _summed(_own_values(session, influencer_ids, edit), total)
    if edit.field == "stage":
        return _summed([(code, count) for code, count in bulk_people.stages(raw, these) if code != edit.value], total)
    values = bulk_people.values(raw, edit.field, these)
    return _summed([(_shown(value), count) for value, count in values if _after(edit, value) != value], total)


def apply(session: Session, influencer_ids: Sequence[int], edit: Edit, *, now: datetime, today: date) -> int:
    """Do an edit; return how many people it changed. Raises Invalid, IrmError stage.unknown.

    `today` dates a refusal; whoever is refused already keeps the day.
    """
    edit = checked(edit)
    session.flush()
    raw, these = raw_connection(session), bulk_people.packed(influencer_ids)
    stamp = iso.to_text(now)
    if edit.field == "tags":
        return _apply_tags(session, raw, these, edit)
    if edit.field == "notes":
        return bulk_people.note(raw, edit.value, these, now=stamp)
    if edit.field == "stage":
        return stages.move(session, influencer_ids, edit.value, now=now)
    if edit.field.startswith(OWN):
        return own_fields.set_value(session, influencer_ids, edit.field.removeprefix(OWN), edit.value)
    if edit.field in _REFUSALS:
        return _apply_refusal(raw, these, edit, stamp, on=today.isoformat())
    if edit.field not in _LISTS or edit.action not in (ADD, REMOVE):
        return bulk_people.put(raw, edit.field, these, value=_after(edit, None), now=stamp)
    changed = 0
    for value, _ in bulk_people.values(raw, edit.field, these):
        after = _after(edit, value)
        if after != value:
            changed += bulk_people.put(raw, edit.field, these, value=after, now=stamp, where=value)
    return changed


def _after(edit: Edit, before: Any) -> Any:
    """Return what a column holds after an edit."""
    if edit.field == "rhythm_days":
        return int(edit.value) if edit.value else None
    return bulk_edit.listed(before or "", edit) if edit.field in _LISTS else edit.value


def _shown(value: Any) -> str:
    return "" if value is None else str(value)


def _summed(changing: Sequence[tuple[str, int]], total: int) -> Preview:
    count = sum(entry for _, entry in changing)
    shown = tuple(changing[:SHOWN])
    return Preview(count, total - count, shown, count - sum(entry for _, entry in shown))


def _apply_refusal(raw: Connection, these: str, edit: Edit, stamp: str, *, on: str) -> int:
    if edit.action != CLEAR:
        return bulk_people.refuse(raw, edit.field, these, on=on, reason=edit.value, now=stamp)
    reasons = bulk_people.put(raw, f"{edit.field}_reason", these, value="", now=stamp)
    return max(reasons, bulk_people.put(raw, f"{edit.field}_on", these, value=None, now=stamp))


def _known_tags(session: Session, names: Sequence[str]) -> list[int]:
    folded = [fold(name) or name for name in names]
    return list(session.scalars(select(Tag.id).where(Tag.folded.in_(folded))))


def _preview_of_tags(session: Session, raw: Connection, these: str, edit: Edit, total: int) -> Preview:
    if edit.action == CLEAR:
        carrying = bulk_people.tagged(raw, these)
        return Preview(carrying, total - carrying, tuple(bulk_people.tags(raw, these)[:SHOWN]))
    names = split_items(edit.value)
    known = _known_tags(session, names)
    carried = bulk_people.carriers(raw, known, these)
    if edit.action == REMOVE:
        return Preview(len(carried), total - len(carried))
    complete = sum(count == len(names) for count in carried)
    return Preview(total - complete, complete)


def _apply_tags(session: Session, raw: Connection, these: str, edit: Edit) -> int:
    total = bulk_people.count(raw, these)
    found = _preview_of_tags(session, raw, these, edit, total)
    if edit.action == ADD:
        ids = [influencer_parts.tag_id(session, name) for name in split_items(edit.value)] if found.changing else []
        session.flush()
        for tag_id in ids:
            bulk_people.add_tag(raw, tag_id, these)
    else:
        known = None if edit.action == CLEAR else _known_tags(session, split_items(edit.value))
        bulk_people.remove_tags(raw, known, these)
    return found.changing


def _own_values(session: Session, influencer_ids: Sequence[int], edit: Edit) -> list[tuple[str, int]]:
    """Return what an own field says now of the people whose value would change, those most have first."""
    code = edit.field.removeprefix(OWN)
    wanted = own_fields.checked_values(session, {code: edit.value}).get(code, "")
    said = own_fields.values_of(session, influencer_ids)
    counts: dict[str, int] = {}
    for key in influencer_ids:
        value = said.get(key, {}).get(code, "")
        if value != wanted:
            counts[value] = counts.get(value, 0) + 1
    return sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
