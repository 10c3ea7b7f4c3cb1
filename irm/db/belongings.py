"""What belongs to a person: every row that goes with them, found in the schema and not in a list.

A table belongs where a foreign key that cascades leads from it to people, directly or over other tables that belong.
What was put off or told names its record by kind and number. A new table is found without a line of code.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from irm.db.changelog import logged_tables
from irm.db.driver import Connection
from irm.domain.deadlines import SOURCES as _DEADLINES

PERSON: Final = "influencer"
MARKS: Final = ("snooze", "reminder")
"""Tables that name a record of any kind by its number, without a foreign key."""
SOURCES: Final = {**_DEADLINES, "waiting": "interaction", "losing_touch": PERSON}
"""The table of the record that a mark of each kind is about."""


@dataclass(frozen=True, slots=True)
class Link:
    """A column of a table that refers to a row of another one; `owns` says that the row goes when that one goes."""

    table: str
    column: str
    parent: str
    owns: bool


def links(connection: Connection) -> list[Link]:
    """Return every foreign key of the logged tables."""
    found = []
    for table in logged_tables(connection):
        rows = connection.execute(
            'SELECT "from", "table", on_delete FROM pragma_foreign_key_list(?) ORDER BY id DESC', (table,)
        ).fetchall()
        found += [Link(table, column, parent, on_delete == "CASCADE") for column, parent, on_delete in rows]
    return found


def owning(connection: Connection) -> dict[str, tuple[Link, ...]]:
    """Return the tables that belong to people, owners before what they own, each with the links it belongs by."""
    known = [link for link in links(connection) if link.owns]
    found: dict[str, tuple[Link, ...]] = {PERSON: ()}
    while True:
        more = {link.table for link in known if link.parent in found} - set(found)
        if not more:
            break
        for table in sorted(more):
            found[table] = ()
    return {table: tuple(link for link in known if link.table == table and link.parent in found) for table in found}


def tables(connection: Connection) -> tuple[str, ...]:
    """Return the names of all tables that hold records."""
    return tuple(logged_tables(connection))


def ids(connection: Connection, person: int) -> dict[str, set[int]]:
    """Return the ids of every row that belongs to a person now, by table; marks are among them."""
    links_of = owning(connection)
    found: dict[str, set[int]] = {table: set() for table in links_of}
    found[PERSON] = {person}
    is_growing = True
    while is_growing:
        is_growing = False
        for table, by in links_of.items():
            for link in by:
                more = _referring(connection, link, found[link.parent]) - found[table]
                found[table] |= more
                is_growing = is_growing or bool(more)
    return {**found, **{table: marks(connection, table, found) for table in MARKS}}


def marks(connection: Connection, table: str, owned: dict[str, set[int]]) -> set[int]:
    """Return the ids of what is put off, or was told, about rows that belong to somebody."""
    found: set[int] = set()
    for kind, source in SOURCES.items():
        rows = connection.execute(
            f'SELECT id FROM "{table}" WHERE kind = ? AND record_id IN (SELECT value FROM json_each(?))',
            (kind, listed(owned.get(source, ()))),
        ).fetchall()
        found.update(key for (key,) in rows)
    return found


def listed(values: Iterable[Any]) -> str:
    """Return values as JSON text for json_each."""
    return json.dumps(sorted(values))


def _referring(connection: Connection, link: Link, owners: set[int]) -> set[int]:
    rows = connection.execute(
        f'SELECT id FROM "{link.table}" WHERE "{link.column}" IN (SELECT value FROM json_each(?))', (listed(owners),)
    ).fetchall()
    return {key for (key,) in rows}
