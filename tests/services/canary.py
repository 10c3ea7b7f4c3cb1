"""Marks that stand nowhere by chance, planted in every text a person can have, and found again in any form."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from functools import partial
from typing import Any

from irm.db import belongings
from irm.db.engine import raw_connection
from irm.services.store import Store

MARK = "qzxcanary"
_CODES = (
    *("uid", "currency", "zone", "sha256", "platform", "kind", "channel", "direction", "readiness", "verdict"),
    *("made_by", "status", "due_trigger", "market", "type", "clauses", "method", "source", "media_type"),
)


_VALUES = {
    "contact_point.kind": "other",
    "incident.kind": "late",
    "offer.made_by": "us",
    "compensation_part.kind": "fee",
    "deliverable.status": "planned",
    "usage_right.kind": "organic",
    "payment.due_trigger": "date",
    "interaction.direction": "out",
    "campaign.status": "running",
    "representative.kind": "agent",
    "own_field.kind": "text",
    "attachment.sha256": "0" * 64,
    "cooperation.readiness": "asked",
    "cooperation.rank": 1,
    "cooperation.verdict": "again",
    "snooze.kind": "losing_touch",
    "reminder.kind": "birthday",
    "influencer.introduced_by_id": None,
    "influencer.trashed_at": None,
}
"""What must stand in a column; the others take what their name and kind allow."""


def everywhere(store: Store) -> int:
    """Add somebody with a row in every table that belongs to people; return the id."""
    return store.write("person.add", add_everywhere).value


def add_everywhere(session: Any) -> int:
    """Add them inside a write."""
    raw = _raw(session)
    ids: dict[str, int] = {"stage": raw.execute("SELECT min(id) FROM stage").fetchone()[0]}
    owned = belongings.owning(raw)
    others = ("persona", "campaign", "slot", "pipeline_stage", "tag", "own_field", "representative", "influencer")
    for table in (*others, *belongings.ids(raw, 0), "not_same"):
        if table not in ids:
            ids[table] = _insert(raw, table, ids)
    if "not_same" in owned:
        other = _insert(raw, "influencer", ids)
        raw.execute("UPDATE not_same SET first_id = ?, second_id = ?", (ids["influencer"], other))
    return ids["influencer"]


def _insert(raw: Any, table: str, ids: dict[str, int]) -> int:
    keys = dict(raw.execute('SELECT "from", "table" FROM pragma_foreign_key_list(?)', (table,)).fetchall())
    columns = raw.execute("SELECT name, upper(type) FROM pragma_table_info(?) WHERE name <> 'id'", (table,)).fetchall()
    values = {name: _value(table, name, kind, keys.get(name, ""), ids) for name, kind in columns}
    if table == "contact_point":
        values["representative_id"] = None
    if table == "not_same":
        values |= {"first_id": 0, "second_id": ids["influencer"]}
        raw.execute("PRAGMA defer_foreign_keys = ON")
    marks = ", ".join("?" * len(values))
    names = ", ".join(f'"{name}"' for name in values)
    return int(
        raw.execute(
            f'INSERT INTO "{table}" ({names}) VALUES ({marks}) RETURNING id', tuple(values.values())
        ).fetchone()[0]
    )


def _value(table: str, name: str, kind: str, parent: str, ids: dict[str, int]) -> Any:
    if f"{table}.{name}" in _VALUES:
        return _VALUES[f"{table}.{name}"]
    if parent or name == "record_id":
        return ids.get(parent or "influencer")
    if kind.startswith(("INT", "REAL", "FLOAT")):
        return 1
    if name.endswith("_at"):
        return "2026-11-20T09:00:00Z"
    if name.endswith(("_on", "_due", "_until", "birthday", "day", "until")):
        return "2026-11-20"
    if name == "currency":
        return "USD"
    return "" if name in ("zone", "go_live_time", "time_zone") else f"{table}.{name}.{len(ids)}"


def plant(store: Store, person: int) -> list[str]:
    """Write a mark of its own into every text of a person, twice: the first ones are in the past then; return all."""
    marks: list[str] = []
    for turn in ("old", "new"):
        store.write("person.edit", partial(plant_all, person, turn, marks), subject=MARK)
    return marks


def _raw(session: Any) -> Any:
    return raw_connection(session)


def plant_all(person: int, turn: str, marks: list[str], session: Any) -> None:
    """Write the marks of one turn inside a write."""
    raw = _raw(session)
    for table, ids in belongings.ids(raw, person).items():
        for column in _texts(raw, table):
            for key in ids:
                mark = f"{MARK}{turn}{len(marks)}end"
                marks.append(mark)
                raw.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE id = ?', (mark, key))


def _texts(raw: Any, table: str) -> list[str]:
    if table in belongings.MARKS:
        return []
    rows = raw.execute("SELECT name, upper(type) FROM pragma_table_info(?)", (table,)).fetchall()
    return [
        name
        for name, kind in rows
        if kind.startswith(("VARCHAR", "TEXT"))
        and not name.endswith(("_at", "_on", "_due", "_until", "birthday", "_time"))
        and name not in _CODES
    ]


def forms(mark: str) -> Iterator[bytes]:
    """Yield how a mark may stand in bytes: plain, UTF-16 both ways, in hexadecimal, in base64 at each offset."""
    plain = mark.encode()
    yield plain
    yield mark.encode("utf-16-le")
    yield mark.encode("utf-16-be")
    yield plain.hex().encode()
    yield plain.hex().upper().encode()
    for offset in range(3):
        whole = base64.b64encode(b"\0" * offset + plain)
        yield whole[4 if offset else 0 : len(whole) - 4]


def found_in(content: bytes, marks: list[str] | tuple[str, ...]) -> list[str]:
    """Return which marks stand in bytes in any form, whatever the case."""
    lower = content.lower()
    return [mark for mark in marks if any(form in content or form.lower() in lower for form in forms(mark))]
