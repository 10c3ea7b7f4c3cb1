"""Takes a step back: deletes what it added, gives changed rows their old values, brings removed rows back.

Runs with foreign keys off, because a cascade here would take rows the step never touched, and because changed rows are
deleted and inserted anew so that two rows can swap a unique value. The triggers note every row again, cascades of the
original write included, so the state after it is exactly the one before the step: a valid one.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final

from irm.db.changelog import ADDED, KEPT, NOTED, REMOVED, UPDATED, WIDTH, columns_of, layout_id, on_removed
from irm.db.driver import Connection

_Layouts = dict[int, tuple[str, tuple[str, ...]]]

_MANY: Final = 100
"""So many rows added side by side are worth taking the trigger away for."""


def put_back(connection: Connection, step_id: int, *, is_turned: bool = False) -> int:
    """Undo the rows of a step inside the running transaction (foreign keys must be off).

    Where the step `is_turned`, so that its rows lead the other way afterwards, those with numbers above the one that is
    returned do so already.
    """
    last = int(connection.execute("SELECT coalesce(max(id), 0) FROM step_row").fetchone()[0])
    for layout, (table, columns) in _layouts(connection, step_id).items():
        entries = "FROM step_row WHERE step_id = ? AND layout_id = ? AND id <= ? AND kind = ?"
        step = (step_id, layout, last)
        ranges = connection.execute(f"SELECT first_id, last_id {entries}", (*step, ADDED)).fetchall()
        if is_turned and table not in NOTED:
            _move(connection, step_id, table, [(first, end) for first, end in ranges if end - first + 1 >= _MANY])
        connection.executemany(f'DELETE FROM "{table}" WHERE id BETWEEN ? AND ?', ranges)
        connection.execute(f'DELETE FROM "{table}" WHERE id IN (SELECT first_id {entries})', (*step, UPDATED))
        _insert(connection, step, table, columns)
    return last


def _move(connection: Connection, step_id: int, table: str, ranges: Sequence[tuple[int, int]]) -> None:
    """Move rows into the step: to note each with all its values first took half a kilobyte of memory for it.

    What is derived of them asks the notes for nothing but to whom the rows belonged.
    """
    if not ranges:
        return
    columns = columns_of(connection, table)
    layout = layout_id(connection, table, columns)
    of_all = [(f"c{n}", f'"{name}"') for n, name in enumerate(columns)]
    of_owners = [pair for pair, name in zip(of_all, columns, strict=True) if name.endswith("_id")]
    connection.execute(f'DROP TRIGGER temp."log_{table}_removed"')
    for first, last in ranges:
        rows = f'FROM "{table}" WHERE id BETWEEN {first} AND {last}'
        connection.execute(
            f"INSERT INTO step_row (step_id, layout_id, kind, first_id, last_id, {', '.join(c for c, _ in of_all)})"
            f" SELECT ?, ?, {REMOVED}, id, id, {', '.join(name for _, name in of_all)} {rows}",
            (step_id, layout),
        )
        connection.execute(
            f"INSERT INTO temp.note ({', '.join(('layout', 'kind', 'rid', *(c for c, _ in of_owners)))})"
            f" SELECT {', '.join(('?', str(KEPT), 'id', *(name for _, name in of_owners)))} {rows}",
            (layout,),
        )
        connection.execute(f"DELETE {rows}")
    connection.execute(on_removed(table, columns, layout))


def _layouts(connection: Connection, step_id: int) -> _Layouts:
    rows = connection.execute(
        "SELECT id, table_name, columns FROM step_layout"
        " WHERE id IN (SELECT layout_id FROM step_row WHERE step_id = ?) ORDER BY id",
        (step_id,),
    ).fetchall()
    return {layout_id: (table, tuple(json.loads(columns))) for layout_id, table, columns in rows}


def _insert(connection: Connection, step: tuple[int, int, int], table: str, columns: tuple[str, ...]) -> None:
    """Insert the old rows; a column that the table has lost since is left out, a new one takes its default."""
    present = {name for (name,) in connection.execute("SELECT name FROM pragma_table_info(?)", (table,)).fetchall()}
    kept = [(f'"{column}"', f"c{n}") for n, column in enumerate(columns[:WIDTH]) if column in present]
    if table in NOTED:
        _make_room(connection, step, table, dict(kept))
    connection.execute(
        f'INSERT INTO "{table}" (id, {", ".join(name for name, _ in kept)})'
        f" SELECT first_id, {', '.join(value for _, value in kept)} FROM step_row"
        " WHERE step_id = ? AND layout_id = ? AND id <= ? AND kind IN (?, ?)",
        (*step, UPDATED, REMOVED),
    )


def _make_room(connection: Connection, step: tuple[int, int, int], table: str, kept: dict[str, str]) -> None:
    """Clear the place where an old row comes back, so that the log sees it: another of its number moves on."""
    entries = "FROM step_row WHERE step_id = ? AND layout_id = ? AND id <= ? AND kind IN (?, ?)"
    values = (*step, UPDATED, REMOVED)
    unique = [f'"{name}"' for name in NOTED[table]]
    olds = ", ".join(kept[name] for name in unique)
    connection.execute(f'DELETE FROM "{table}" WHERE ({", ".join(unique)}) IN (SELECT {olds} {entries})', values)
    rows = connection.execute(f'DELETE FROM "{table}" WHERE id IN (SELECT first_id {entries}) RETURNING *', values)
    for _, *row in rows.fetchall():
        free = f'SELECT 1 + max(coalesce((SELECT max(id) FROM "{table}"), 0), (SELECT max(last_id) {entries}))'
        marks = ", ".join("?" * len(row))
        connection.execute(f'INSERT INTO "{table}" SELECT ({free}), {marks}', (*values, *row))
