"""Brings in campaigns and what hangs from them: what is not there yet, and where the file says something else.

Everything the file names must be in it; a row about somebody who was refused is left out with what hangs from it.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from irm.db import bulk_read, campaign_tables
from irm.db.driver import Connection
from irm.db.record_writer import RecordWriter
from irm.domain.deadlines import SOURCES
from irm.services.imports.json_fields import Fields
from irm.services.imports.json_tables import TABLES, FileTable, Naming, table_named, values_of

Row = dict[str, Any]

_TIMES: Final = frozenset({"created_at", "updated_at"})
_OF_PEOPLE: Final = frozenset({"influencer", "interaction"})


@dataclass(slots=True)
class Numbers:
    """Which id a record got that has a number in the file, by table; of people and touches only those asked for."""

    wanted: dict[str, set[int]]
    ids: dict[str, dict[int, int]] = field(default_factory=dict)

    def note(self, table: str, number: int | None, row_id: int) -> None:
        """Remember the id of a record."""
        if number is not None and (table not in _OF_PEOPLE or number in self.wanted.get(table, ())):
            self.ids.setdefault(table, {})[number] = row_id

    def id_of(self, table: str, number: int | None) -> int | None:
        """Return the id of a record, None where it did not come in."""
        return None if number is None else self.ids.get(table, {}).get(number)


def numbers(lists: Mapping[str, Sequence[Fields]]) -> Numbers:
    """Return the numbers to fill while people come in: those of people and touches that the lists name."""
    wanted: dict[str, set[int]] = {table: set() for table in _OF_PEOPLE}
    for name, entries in lists.items():
        namings = [(column, how) for column, how in TABLES[name].columns.items() if isinstance(how, Naming)]
        for entry in entries:
            for column, how in namings:
                table = how.table or SOURCES.get(entry.line("kind"), "")
                if table in _OF_PEOPLE:
                    wanted[table].add(entry.count(column) or 0)
    return Numbers(wanted)


def take_tables(
    connection: Connection, writer: RecordWriter, lists: Mapping[str, Sequence[Fields]], known: Numbers, *, now: str
) -> dict[str, dict[str, int]]:
    """Bring in all lists once the people are there; return, by table, the ids of what the file has by its uid."""
    by_uid: dict[str, dict[str, int]] = {}
    for name, kind in TABLES.items():
        if not lists.get(name):
            continue
        taking = _Taking(connection, writer, kind, known, now)
        taking.expect(lists[name])
        for entry in lists[name]:
            taking.take(entry, values_of(name, entry))
        writer.flush()
        by_uid[kind.table] = taking.by_uid
        if name == "cooperations":
            campaign_tables.settle_ranks(connection, taking.slots)
    return by_uid


class _Taking:
    """One list on its way into its table; rows with the same key are taken for each other in their order."""

    def __init__(self, connection: Connection, writer: RecordWriter, kind: FileTable, known: Numbers, now: str) -> None:
        self._writer, self._kind, self._known, self._now = writer, kind, known, now
        self._stored: dict[tuple[Any, ...], list[Row]] = {}
        self._places: dict[tuple[Any, Any], Row] = {}
        self.by_uid: dict[str, int] = {}
        self.slots: set[int] = set()
        for row in bulk_read.all_rows(connection, kind.table):
            self._stored.setdefault(self._key(row), []).append(row)
            if kind.table == "cooperation" and row["slot_id"] is not None:
                self._places[(row["slot_id"], row["influencer_id"])] = row

    def expect(self, entries: Sequence[Fields]) -> None:
        """Find out which ids are taken."""
        self._writer.expect(self._kind.table, (entry.record_id() for entry in entries))

    def take(self, entry: Fields, values: Row) -> None:
        """Bring in one row, unless what it hangs from is not there."""
        for column, how in self._kind.columns.items():
            if isinstance(how, Naming):
                values[column] = self._known.id_of(table_named(how, values), values[column])
                if values[column] is None and how.is_needed:
                    return
        if self._kind.table == "not_same":
            first, second = values["first_id"], values["second_id"]
            if first == second:  # they were merged here
                return
            values |= {"first_id": min(first, second), "second_id": max(first, second)}
        stored = self._stored_as(values)
        if stored is None:
            row_id = self._add(entry, values)
        else:
            row_id = stored["id"]
            self._change(stored, {name: value for name, value in values.items() if name in entry.given()})
        self._known.note(self._kind.table, entry.record_id(), row_id)
        if "uid" in values:
            self.by_uid[entry.key("uid")] = row_id
        if self._kind.table == "cooperation":
            self.slots.update({values["slot_id"]} - {None})

    def _key(self, row: Row) -> tuple[Any, ...]:
        return tuple(row[name] for name in self._kind.same)

    def _stored_as(self, values: Row) -> Row | None:
        waiting = self._stored.get(self._key(values))
        if waiting:
            return waiting.pop(0)
        return self._places.get((values.get("slot_id"), values.get("influencer_id")))

    def _add(self, entry: Fields, values: Row) -> int:
        if "uid" in values:
            values["uid"] = values["uid"] or uuid.uuid4().hex
        for name in _TIMES & values.keys():
            values[name] = values[name] or self._now
        row_id = self._writer.add(self._kind.table, entry.record_id(), values)
        if self._kind.table == "cooperation" and values["slot_id"] is not None:
            self._places[(values["slot_id"], values["influencer_id"])] = {"id": row_id, **values}
        return row_id

    def _change(self, stored: Row, given: Row) -> None:
        changed = {n: v for n, v in given.items() if n not in _TIMES | {"uid"} and v != stored[n]}
        if self._kind.table == "cooperation":
            place = changed.get("slot_id", stored["slot_id"]), changed.get("influencer_id", stored["influencer_id"])
            other = self._places.get(place)
            if other is not None and other["id"] != stored["id"]:  # one person, one place in a slot
                changed = {name: value for name, value in changed.items() if name not in ("slot_id", "influencer_id")}
        if not changed:
            return
        if "updated_at" in self._kind.columns:
            changed["updated_at"] = self._now
        self._writer.change(self._kind.table, stored["id"], changed)
