"""Takes a person out of the file and out of its past, so that neither holds a value of theirs.

Every step of the change log is written anew as it would be had the person never been there: their rows are left out,
a row that came from them or went to them was added or removed there, references to them are empty. So what is left can
be undone exactly, and every state it leads to is whole. Foreign keys must be on; the caller ends the transaction.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Final

from irm.db import changelog, past_rows
from irm.db.belongings import PERSON, links
from irm.db.changelog import ADDED, REMOVED, UPDATED, WIDTH
from irm.db.driver import Connection
from irm.db.past_rows import PastRow, Values
from irm.db.person_past import PersonPast

_NAMING: Final = {
    PERSON: ("display_name", "legal_name", "sort_name"),
    "social_account": ("handle", "canonical", "url"),
    "contact_point": ("value", "normalised"),
}
"""Columns whose text may stand in the name of a step."""
_SHORTEST: Final = 2


@dataclass(frozen=True, slots=True)
class Gone:
    """What went: how many rows, by table, how many steps lost something, contents nobody has any more, their slots."""

    rows: dict[str, int]
    steps: int
    contents: tuple[str, ...]
    slots: tuple[int, ...]


def erase(connection: Connection, person: int) -> Gone:
    """Take everything of a person away, past and present, inside the running transaction."""
    connection.execute("DELETE FROM step WHERE is_undone = 1")
    past = PersonPast(connection, person)
    rows = past.ever_owned()
    touched: set[int] = set()
    for row in rows:
        touched |= _rewrite(connection, past, row)
    _empty_references(connection, past)
    _unname(connection, touched, _names(past, rows))
    now = past.owned_now()
    slots = _slots(past, now)
    contents = {str(values["sha256"]) for row in rows if row.table == "attachment" for values in row.versions()}
    for table, ids in reversed(now.items()):
        connection.executemany(f'DELETE FROM "{table}" WHERE id = ?', [(key,) for key in sorted(ids)])
    _settle_steps(connection, touched)
    changelog.take_stamp(connection)
    return Gone(
        {table: len(ids) for table, ids in now.items()},
        len(touched),
        tuple(sorted(contents - needed(connection, contents))),
        slots,
    )


def _rewrite(connection: Connection, past: PersonPast, row: PastRow) -> set[int]:
    """Write what the log says of one row as if the row was not there while it was the person's; return the steps."""
    key = (row.table, row.id)
    known = {entry.step: entry for entry in row.entries}
    touched: set[int] = set()
    for step in past.steps_of(key):
        before = None if past.owns(key, step - 1) else row.at(step - 1)
        after = None if past.owns(key, step) else row.at(step)
        entry = known.get(step)
        if before is not None and after is not None:
            continue  # somebody else's on both sides
        kind = None if before is None and after is None else ADDED if before is None else REMOVED
        if entry is not None and kind != entry.kind:
            _take_out(connection, row.id, entry)
            touched.add(step)
        if kind is not None and (entry is None or kind != entry.kind):
            _put_in(connection, step, row, kind, before)
            touched.add(step)
    return touched


def _take_out(connection: Connection, row_id: int, entry: past_rows.Entry) -> None:
    """Take one row out of a line of the log; a range falls into pieces. The line may have been cut before."""
    line = connection.execute(
        f"SELECT id, first_id, last_id FROM step_row WHERE step_id = ? AND layout_id = ? AND kind = {entry.kind}"
        " AND ? BETWEEN first_id AND last_id",
        (entry.step, entry.layout, row_id),
    ).fetchone()
    key, first, last = line
    connection.execute("DELETE FROM step_row WHERE id = ?", (key,))
    pieces = [piece for piece in ((first, row_id - 1), (row_id + 1, last)) if piece[0] <= piece[1]]
    connection.executemany(
        f"INSERT INTO step_row (step_id, layout_id, kind, first_id, last_id) VALUES (?, ?, {ADDED}, ?, ?)",
        [(entry.step, entry.layout, *piece) for piece in pieces],
    )


def _put_in(connection: Connection, step: int, row: PastRow, kind: int, before: Values | None) -> None:
    """Say in a step that a row was added, or removed with its values."""
    if before is None:
        layout = changelog.newest_layout(connection, row.table)
        connection.execute(
            "INSERT INTO step_row (step_id, layout_id, kind, first_id, last_id) VALUES (?, ?, ?, ?, ?)",
            (step, layout, kind, row.id, row.id),
        )
        return
    columns = tuple(before)
    layout = changelog.layout_id(connection, row.table, columns)
    values = [before[column] for column in columns[:WIDTH]]
    into = ", ".join(f"c{nth}" for nth in range(len(values)))
    connection.execute(
        f"INSERT INTO step_row (step_id, layout_id, kind, first_id, last_id, {into})"
        f" VALUES (?, ?, ?, ?, ?, {', '.join('?' * len(values))})",
        (step, layout, kind, row.id, row.id, *values),
    )


def _empty_references(connection: Connection, past: PersonPast) -> None:
    """Let old values of others name nothing where they named a row of the person, as deleting it does now."""
    owned = {table for table, _ in past.rows}
    for link in links(connection):
        if link.owns or link.parent not in owned:
            continue
        ids = json.dumps(sorted(key for table, key in past.rows if table == link.parent))
        for layout, columns in past_rows.layouts(connection, link.table).items():
            if link.column not in columns:
                continue
            nth = f"c{columns.index(link.column)}"
            found = connection.execute(
                f"SELECT id, step_id, {nth} FROM step_row WHERE layout_id = ? AND kind IN ({UPDATED}, {REMOVED})"
                f" AND {nth} IN (SELECT value FROM json_each(?))",
                (layout, ids),
            ).fetchall()
            lines = [(line,) for line, step, key in found if past.owns((link.parent, key), step - 1)]
            connection.executemany(f"UPDATE step_row SET {nth} = NULL WHERE id = ?", lines)


def _names(past: PersonPast, rows: list[PastRow]) -> list[str]:
    """Return every text of the person by which a step may call them."""
    found = {
        str(values[column]).strip()
        for row in rows
        for _, values in past.owned_versions(row)
        for column in _NAMING.get(row.table, ())
        if values.get(column)
    }
    return sorted(name for name in found if len(name) >= _SHORTEST)


def _unname(connection: Connection, steps: set[int], names: list[str]) -> None:
    """Take the name off steps that touched the person and say it."""
    connection.execute(
        "UPDATE step SET subject = '' WHERE subject <> '' AND id IN (SELECT value FROM json_each(?1))"
        " AND EXISTS (SELECT 1 FROM json_each(?2) AS n WHERE instr(irm_fold(step.subject), irm_fold(n.value)) > 0)",
        (json.dumps(sorted(steps)), json.dumps(names)),
    )


def _settle_steps(connection: Connection, steps: set[int]) -> None:
    """Drop steps of which nothing is left, and count the others again."""
    wanted = json.dumps(sorted(steps))
    among = "id IN (SELECT value FROM json_each(?))"
    connection.execute(
        f"DELETE FROM step WHERE {among} AND NOT EXISTS (SELECT 1 FROM step_row AS r WHERE r.step_id = step.id)",
        (wanted,),
    )
    connection.execute(
        f"UPDATE step SET size = (SELECT count(*) FROM step_row AS r WHERE r.step_id = step.id) WHERE {among}",
        (wanted,),
    )


def _slots(past: PersonPast, now: dict[str, set[int]]) -> tuple[int, ...]:
    """Return the slots in which a place becomes free."""
    rows = (past.rows["cooperation", key].now for key in now.get("cooperation", ()))
    return tuple(sorted({row["slot_id"] for row in rows if row is not None and row["slot_id"] is not None}))


def needed(connection: Connection, contents: set[str]) -> set[str]:
    """Return the contents that attachments of others have, or would have again after an undo."""
    wanted = json.dumps(sorted(contents))
    among = "IN (SELECT value FROM json_each(?))"
    found = connection.execute(f"SELECT sha256 FROM attachment WHERE sha256 {among}", (wanted,)).fetchall()
    for layout, columns in past_rows.layouts(connection, "attachment").items():
        nth = f"c{columns.index('sha256')}"
        query = f"SELECT {nth} FROM step_row WHERE layout_id = ? AND kind <> {ADDED} AND {nth} {among}"
        found += connection.execute(query, (layout, wanted)).fetchall()
    return {sha256 for (sha256,) in found}
