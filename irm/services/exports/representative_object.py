"""One representative as the object that stands in a JSON file: every field, in a fixed order."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from typing import Any, Final

from irm.db import representatives_read
from irm.db.driver import Connection

_FIELDS: Final = ("id", "uid", "name", "kind", "company", "country", "city", "languages", "notes")
_TIMES: Final = ("created_at", "updated_at", "trashed_at")


def representative_objects(connection: Connection, people: array[int] | None) -> Iterator[dict[str, Any]]:
    """Yield the objects of everybody who speaks for these people (None: of all), by id, those in the trash too."""
    ids = representatives_read.ids_speaking_for(connection, people)
    points: dict[int, list[dict[str, Any]]] = {}
    for owner, *values in representatives_read.contact_objects(connection, ids):
        point = dict(zip(representatives_read.CONTACT_FIELDS, values, strict=True))
        point["is_preferred"] = bool(point["is_preferred"])
        points.setdefault(owner, []).append(point)
    for row in representatives_read.whole(connection, ids, (*_FIELDS, *_TIMES)):
        fields = dict(zip((*_FIELDS, *_TIMES), row, strict=True))
        times = {name: fields.pop(name) for name in _TIMES}
        yield {**fields, "contact_points": points.get(fields["id"], []), **times}
