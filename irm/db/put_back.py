"""Takes a step back: deletes what it added, gives changed rows their old values, brings removed rows back.

Runs with foreign keys off, because a cascade here would take rows the step never touched, and because changed rows are
deleted and inserted anew so that two rows can swap a unique value. The triggers note every row again, cascades of the
original write included, so the state after it is exactly the one before the step: a valid one.
"""

from __future__ import annotations

import json

from irm.db.changelog import ADDED, NOTED, REMOVED, UPDATED, WIDTH
from irm.db.driver import Connection

_Layouts = dict[int, tuple[str, tuple[str, ...]]]


def put_back(connection: Connection, step_id: int) -> None:
    """Undo the rows of a step inside the running transaction (foreign keys must be off)."""
    layouts = _layouts(connection, step_id)
    for layout_id, (table, columns) in layouts.items():
        entries = "FROM step_row WHERE step_id = ? AND layout_id = ? AND kind = ?"
        added = (step_id, layout_id, ADDED)
        ranges = connection.execute(f"SELECT first_id, last_id {entries}", added).fetchall()
        connection.executemany(f'DELETE FROM "{table}" WHERE id BETWEEN ? AND ?', ranges)
        updated = (step_id, layout_id, UPDATED)
        connection.execute(f'DELETE FROM "{table}" WHERE id IN (SELECT first_id {entries})', updated)
        _insert(connection, step_id, layout_id, table, columns)


def _layouts(connection: Connection, step_id: int) -> _Layouts:
    rows = connection.execute(
        "SELECT id, table_name, columns FROM step_layout"
        " WHERE id IN (SELECT layout_id FROM step_row WHERE step_id = ?) ORDER BY id",
        (step_id,),
    ).fetchall()
    return {layout_id: (table, tuple(json.loads(columns))) for layout_id, table, columns in rows}


def _insert(connection: Connection, step_id: int, layout_id: int, table: str, columns: tuple[str, ...]) -> None:
    """Insert the old rows; a column that the table has lost since is left out, a new one takes its default."""
    present = {name for (name,) in connection.execute("SELECT name FROM pragma_table_info(?)", (table,)).fetchall()}
    kept = [(f'"{column}"', f"c{n}") for n, column in enumerate(columns[:WIDTH]) if column in present]
    if table in NOTED:
        _make_room(connection, step_id, layout_id, table, dict(kept))
    connection.execute(
        f'INSERT INTO "{table}" (id, {", ".join(name for name, _ in kept)})'
        f" SELECT first_id, {', '.join(value for _, value in kept)} FROM step_row"
        " WHERE step_id = ? AND layout_id = ? AND kind IN (?, ?)",
        (step_id, layout_id, UPDATED, REMOVED),
    )


def _make_room(connection: Connection, step_id: int, layout_id: int, table: str, kept: dict[str, str]) -> None:
    """Clear the place where an old row comes back, so that the log sees it: another of its number moves on."""
    entries = "FROM step_row WHERE step_id = ? AND layout_id = ? AND kind IN (?, ?)"
    values = (step_id, layout_id, UPDATED, REMOVED)
    unique = [f'"{name}"' for name in NOTED[table]]
    olds = ", ".join(kept[name] for name in unique)
    connection.execute(f'DELETE FROM "{table}" WHERE ({", ".join(unique)}) IN (SELECT {olds} {entries})', values)
    rows = connection.execute(f'DELETE FROM "{table}" WHERE id IN (SELECT first_id {entries}) RETURNING *', values)
    for _, *row in rows.fetchall():
        free = f'SELECT 1 + max(coalesce((SELECT max(id) FROM "{table}"), 0), (SELECT max(last_id) {entries}))'
        marks = ", ".join("?" * len(row))
        connection.execute(f'INSERT INTO "{table}" SELECT ({free}), {marks}', (*values, *row))
