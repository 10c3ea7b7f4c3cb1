"""One person as the object that stands in a JSON file: every field of every record, in a fixed order."""

from __future__ import annotations

from typing import Any

from irm.db import bulk_parts
from irm.db.bulk_read import AccountRow, ContactRow, PersonRecord, SnapshotRow, TouchRow


def person_object(record: PersonRecord) -> dict[str, Any]:
    """Return the object of a person with accounts, contact points, tags and touches."""
    row = record.row
    return {
        "id": row.id,
        "uid": row.uid,
        "display_name": row.display_name,
        "legal_name": row.legal_name,
        "kind": row.kind,
        "country": row.country,
        "city": row.city,
        "languages": row.languages,
        "stage": row.stage,
        "birthday": row.birthday,
        "notes": row.notes,
        "sort_name": row.sort_name,
        "time_zone": row.time_zone,
        "influence_type": row.influence_type,
        "origin": row.origin,
        "introduced_by": _introducer(record),
        "rhythm_days": row.rhythm_days,
        "causes": row.causes,
        "tags": record.tags,
        "do_not_contact": _refusal(row.do_not_contact_on, row.do_not_contact_reason),
        "not_relevant": _refusal(row.not_relevant_on, row.not_relevant_reason),
        "accounts": [_account(account, record.snapshots.get(account.id, [])) for account in record.accounts],
        "contact_points": [_contact(contact) for contact in record.contacts],
        "representatives": [{"uid": speaker.uid, "role": speaker.role} for speaker in record.speakers],
        "interactions": [_touch(touch) for touch in record.touches],
        **{name: [part._asdict() for part in record.more.get(name, ())] for name in bulk_parts.PARTS},
        "own_values": record.own_values,
        "created_at": row.created_at,
        "updated_at": row.updated_at,
        "trashed_at": row.trashed_at,
    }


def _introducer(record: PersonRecord) -> dict[str, str | None] | None:
    """Return who introduced the person: somebody of this store has a uid."""
    if record.fact.introducer_uid is not None:
        return {"uid": record.fact.introducer_uid, "name": record.fact.introducer}
    return {"uid": None, "name": record.row.introduced_by} if record.row.introduced_by else None


def _contact(contact: ContactRow) -> dict[str, Any]:
    fields = contact._asdict()
    fields["is_preferred"] = bool(contact.is_preferred)
    return fields


def _refusal(on: str | None, reason: str) -> dict[str, str | None] | None:
    return {"on": on, "reason": reason} if on is not None or reason else None


def _account(account: AccountRow, snapshots: list[SnapshotRow]) -> dict[str, Any]:
    return {
        "id": account.id,
        "platform": account.platform,
        "handle": account.handle,
        "canonical": account.canonical,
        "url": account.url,
        "is_verified": bool(account.is_verified),
        "snapshots": [snapshot._asdict() for snapshot in snapshots],
    }


def _touch(touch: TouchRow) -> dict[str, Any]:
    fields = touch._asdict()
    fields["is_day_only"] = bool(touch.is_day_only)
    fields["is_next_done"] = bool(touch.is_next_done)
    fields["needs_no_reply"] = bool(touch.needs_no_reply)
    return fields
