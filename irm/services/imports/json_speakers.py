"""Brings in the representatives of a JSON file: new ones whole, known ones where the file says something else."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from typing import Any, Final

from irm.db import representatives_read
from irm.db.driver import Connection
from irm.db.record_writer import RecordWriter
from irm.domain import iso
from irm.domain.checked_parts import CheckedContact
from irm.domain.influencer import ContactPointDraft
from irm.domain.representative import CheckedRepresentative, RepresentativeDraft, checked
from irm.errors import Invalid, IrmError
from irm.services.imports.json_fields import Fields, Problems
from irm.services.imports.json_stream import Item

_OWN: Final = ("name", "kind", "company", "country", "city", "languages", "notes")


def representative_fields(item: Item) -> Fields:
    """Return one entry of the file. Raises IrmError json.wrong_entry where a field of it is wrong."""
    if isinstance(item.value, dict) and item.is_element:
        problems = Problems()
        fields = Fields(item.value, problems)
        try:
            _checked(fields)
            for name in ("created_at", "updated_at", "trashed_at"):
                fields.moment(name)
            fields.key("uid")
            fields.record_id()
            problems.raise_if_any()
        except Invalid as error:
            raise IrmError("json.wrong_entry", field=item.name, line=item.line) from error
        return fields
    raise IrmError("json.wrong_entry", field=item.name, line=item.line)


def take_representatives(
    connection: Connection, writer: RecordWriter, entries: Iterable[Fields], *, now: str
) -> dict[str, int]:
    """Bring in the representatives and return the ids of all by uid."""
    entries = tuple(entries)
    writer.expect("representative", (entry.record_id() for entry in entries))
    points = [point.record_id() for entry in entries for point in entry.objects("contact_points")]
    writer.expect("contact_point", points)
    ids = representatives_read.ids_by_uid(connection)
    met: set[str] = set()
    for entry in entries:
        uid = entry.key("uid") or uuid.uuid4().hex
        if uid in met:
            continue
        met.add(uid)
        if uid in ids:
            _update(connection, writer, ids[uid], entry, now=now)
        else:
            ids[uid] = _add(writer, uid, entry, now=now)
    return ids


def _checked(entry: Fields) -> CheckedRepresentative:
    """Return a representative in the normal form; the number of each contact point stands for its id."""
    points = tuple(
        ContactPointDraft(
            point.line("kind"),
            point.block("value"),
            label=point.line("label"),
            is_preferred=bool(point.flag("is_preferred")),
            confirmed_on=iso.day_from_text(point.day("confirmed_on")),
            id=number,
        )
        for number, point in enumerate(entry.objects("contact_points"))
    )
    draft = RepresentativeDraft(
        name=entry.line("name"),
        kind=entry.line("kind") or "manager",
        company=entry.line("company"),
        contact_points=points,
        country=entry.line("country"),
        city=entry.line("city"),
        languages=entry.line("languages"),
        notes=entry.block("notes"),
    )
    return checked(draft)


def _add(writer: RecordWriter, uid: str, entry: Fields, *, now: str) -> int:
    found = _checked(entry)
    made_at = entry.moment("created_at") or now
    columns = {name: getattr(found, name) for name in _OWN}
    times = {
        "created_at": made_at,
        "updated_at": entry.moment("updated_at") or made_at,
        "trashed_at": entry.moment("trashed_at"),
    }
    key = writer.add("representative", entry.record_id(), {"uid": uid, **columns, **times})
    for place, point in enumerate(found.contact_points):
        _add_point(writer, key, entry, point, place)
    return key


def _update(connection: Connection, writer: RecordWriter, key: int, entry: Fields, *, now: str) -> None:
    """Write what the file says otherwise; contact points it does not mention stay."""
    found = _checked(entry)
    names = (*_OWN, "trashed_at")
    stored = dict(zip(names, representatives_read.whole(connection, [key], names)[0], strict=True))
    given: dict[str, Any] = {name: getattr(found, name) for name in _OWN if name in entry.given()}
    if "trashed_at" in entry.given():
        given["trashed_at"] = entry.moment("trashed_at")
    changed: dict[str, Any] = {name: value for name, value in given.items() if value != stored[name]}
    rows = representatives_read.contact_objects(connection, [key])
    known = {(row[2], row[4]) for row in rows}
    missing = [point for point in found.contact_points if (point.kind, point.normalised) not in known]
    for place, point in enumerate(missing, start=len(rows)):
        _add_point(writer, key, entry, point, place)
    if changed or missing:
        writer.change("representative", key, {**changed, "updated_at": now})


def _add_point(writer: RecordWriter, owner: int, entry: Fields, point: CheckedContact, place: int) -> None:
    fields = entry.objects("contact_points")[point.id or 0]
    columns = {
        "representative_id": owner,
        "kind": point.kind,
        "value": point.value,
        "normalised": fields.line("normalised") if point.kind == "phone" else point.normalised,
        "label": point.label,
        "is_preferred": int(point.is_preferred),
        "confirmed_on": iso.day_to_text(point.confirmed_on),
        "position": place,
    }
    columns["normalised"] = columns["normalised"] or point.normalised
    writer.add("contact_point", fields.record_id(), columns)
