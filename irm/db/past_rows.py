"""Rows as they were after each step of the change log: what `irm/db/erasing.py` and a person's report look back with.

A step keeps the values a row had before it. What a row was between two steps is what the later one keeps, and after the
last one what the table holds. Steps that are undone are passed over.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from irm.db.changelog import ADDED, VALUES
from irm.db.driver import Connection

Values = dict[str, Any]
NOW: Final = 1 << 62
"""A time after every step."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What one step says of one row: the number of the line in the log, and what it keeps (None where it was added)."""

    line: int
    step: int
    layout: int
    kind: int
    first: int
    last: int
    kept: Values | None


@dataclass(frozen=True, slots=True)
class PastRow:
    """One row of a table through time; `now` is None where it is not there any more."""

    table: str
    id: int
    entries: tuple[Entry, ...]
    now: Values | None

    def at(self, step: int) -> Values | None:
        """Return the row as it was once this step was done."""
        for entry in self.entries:
            if entry.step > step:
                return entry.kept
        return self.now

    def versions(self) -> list[Values]:
        """Return everything the row ever was, oldest first."""
        found = [entry.kept for entry in self.entries] + [self.now]
        return [values for values in found if values is not None]


def layouts(connection: Connection, table: str) -> dict[int, tuple[str, ...]]:
    """Return the columns of every layout a table had, by the number of the layout."""
    rows = connection.execute(
        "SELECT id, columns FROM step_layout WHERE table_name = ? ORDER BY id", (table,)
    ).fetchall()
    return {key: tuple(json.loads(columns)) for key, columns in rows}


def ids_with(connection: Connection, table: str, column: str, values: Iterable[Any]) -> set[int]:
    """Return the ids of rows that have one of these values in a column, or once had."""
    wanted = json.dumps(sorted(values))
    rows = connection.execute(
        f'SELECT id FROM "{table}" WHERE "{column}" IN (SELECT value FROM json_each(?))', (wanted,)
    ).fetchall()
    found = {key for (key,) in rows}
    for layout, columns in layouts(connection, table).items():
        if column in columns:
            logged = connection.execute(
                f"SELECT DISTINCT first_id FROM step_row WHERE layout_id = ? AND kind <> {ADDED}"
                f" AND c{columns.index(column)} IN (SELECT value FROM json_each(?))",
                (layout, wanted),
            ).fetchall()
            found.update(key for (key,) in logged)
    return found


def read(connection: Connection, table: str, ids: set[int]) -> list[PastRow]:
    """Return rows of a table through time."""
    if not ids:
        return []
    entries: dict[int, list[Entry]] = {key: [] for key in ids}
    for layout, columns in layouts(connection, table).items():
        for entry in _entries(connection, layout, columns, ids):
            for key in ids if entry.last > entry.first else (entry.first,):
                if entry.first <= key <= entry.last:
                    entries[key].append(entry)
    now = _now(connection, table, ids)
    return [
        PastRow(table, key, tuple(sorted(entries[key], key=lambda entry: entry.step)), now.get(key))
        for key in sorted(ids)
    ]


def _entries(connection: Connection, layout: int, columns: tuple[str, ...], ids: set[int]) -> list[Entry]:
    rows = connection.execute(
        f"SELECT r.id, step_id, kind, first_id, last_id, {VALUES} FROM step_row AS r JOIN step AS s ON s.id = r.step_id"
        " WHERE s.is_undone = 0 AND layout_id = ?"
        " AND ((first_id = last_id AND first_id IN (SELECT value FROM json_each(?))) OR last_id > first_id)",
        (layout, json.dumps(sorted(ids))),
    ).fetchall()
    return [
        Entry(
            line, step, layout, kind, first, last, None if kind == ADDED else dict(zip(columns, values, strict=False))
        )
        for line, step, kind, first, last, *values in rows
    ]


def _now(connection: Connection, table: str, ids: set[int]) -> dict[int, Values]:
    cursor = connection.execute(
        f'SELECT * FROM "{table}" WHERE id IN (SELECT value FROM json_each(?))', (json.dumps(sorted(ids)),)
    )
    names = [description[0] for description in cursor.description]
    found = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    return {row.pop("id"): row for row in found}
