"""Reads all rows that belong to a person, with names in the place of numbers that mean nothing outside the file."""

from __future__ import annotations

from typing import Any, Final

from irm.db import belongings, history_rows
from irm.db.belongings import PERSON, listed
from irm.db.driver import Connection
from irm.db.person_past import PersonPast

_NAMES: Final = {
    "stage": "iif(name = '', code, name)",
    "pipeline_stage": "iif(name = '', code, name)",
    "slot": "title",
    PERSON: "display_name",
}
"""What a row of another table is called, where that is not its name."""
_OF_OTHERS: Final = frozenset({"not_same"})
"""Tables whose rows name somebody else beside the person: who that is, is theirs."""
Row = dict[str, Any]


def rows(connection: Connection, person: int) -> dict[str, list[Row]]:
    """Return every row that belongs to a person now, by table; tables without one are there too."""
    owned = belongings.ids(connection, person)
    names = _Names(connection)
    return {
        table: [names.named(table, values) for values in _rows(connection, table, ids)] for table, ids in owned.items()
    }


def facts(connection: Connection, person: int) -> Row:
    """Return what was derived from these rows."""
    found = history_rows.current(connection, "influencer_fact", [person]).get(person, {})
    return {name: value for name, value in found.items() if name not in ("id", "influencer_id")}


def past(connection: Connection, person: int) -> list[tuple[int, str, int, Row | None, Row | None]]:
    """Return what steps on record changed: step, table, id, and what was there before and after, oldest first.

    Of a row that was changed only the columns that differ are told.
    """
    known = PersonPast(connection, person)
    names = _Names(connection)
    found: list[tuple[int, str, int, Row | None, Row | None]] = []
    for row in known.ever_owned():
        key = (row.table, row.id)
        for step in known.steps_of(key):
            before, after = (row.at(at) if known.owns(key, at) else None for at in (step - 1, step))
            if before is not None and after is not None:
                differing = {name for name in after if before.get(name) != after[name]}
                before = {name: value for name, value in before.items() if name in differing}
                after = {name: after[name] for name in differing}
            if before or after:
                found.append((step, row.table, row.id, names.side(row.table, before), names.side(row.table, after)))
    return sorted(found, key=lambda change: change[0])


def _rows(connection: Connection, table: str, ids: set[int]) -> list[Row]:
    cursor = connection.execute(
        f'SELECT * FROM "{table}" WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id', (listed(ids),)
    )
    columns = [description[0] for description in cursor.description]
    return [dict(zip(columns, row, strict=True)) for row in cursor.fetchall()]


class _Names:
    """Puts names in the place of numbers."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._own = belongings.owning(connection)
        self._links = {(link.table, link.column): link for link in belongings.links(connection)}
        self._known: dict[tuple[str, int], str] = {}

    def side(self, table: str, values: Row | None) -> Row | None:
        """Return one side of a change, None where the row was not there."""
        return None if values is None else self.named(table, values)

    def named(self, table: str, values: Row) -> Row:
        """Return a row without whose it is; what it refers to outside the person's own rows by name."""
        found: Row = {}
        for column, value in values.items():
            link = self._links.get((table, column))
            if link is None:
                found[column] = bool(value) if column.startswith(("is_", "needs_")) and value is not None else value
            elif link.parent in self._own and link.parent != PERSON:
                found[column] = value
            elif not (link.owns and link.parent == PERSON) and table not in _OF_OTHERS:
                self._name(found, table, column, link.parent, value)
        return found

    def _name(self, found: Row, table: str, column: str, parent: str, value: int | None) -> None:
        name = column.removesuffix("_id")
        said = None if value is None else self._called(parent, value)
        found[name] = said if said is not None else found.get(name)

    def _called(self, table: str, key: int) -> str | None:
        if (table, key) not in self._known:
            row = self._connection.execute(
                f'SELECT {_NAMES.get(table, "name")} FROM "{table}" WHERE id = ?', (key,)
            ).fetchone()
            self._known[table, key] = "" if row is None else str(row[0])
        return self._known[table, key] or None
