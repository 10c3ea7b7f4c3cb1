"""Reads the change log backwards: the steps, and what they did to given rows.

A step keeps the values a row had on the other side of it: those before, or, where the step is undone, those after. The
value on this side is what the next step that touched the row keeps, or what the row holds now.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from irm.db.changelog import ADDED, VALUES
from irm.db.driver import Connection

Values = dict[str, Any]
_RANGE: Final = "last_id > first_id"


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step of the log."""

    id: int
    label: str
    subject: str
    made_at: str
    is_undone: bool


@dataclass(frozen=True, slots=True)
class Turning:
    """What one step did to one row: its values before and after, None where the row was not there."""

    step_id: int
    row_id: int
    before: Values | None
    after: Values | None


@dataclass(frozen=True, slots=True)
class _Layout:
    id: int
    columns: tuple[str, ...]


def steps(connection: Connection, *, limit: int) -> list[StepRow]:
    """Return the newest steps, undone ones too, newest first."""
    rows = connection.execute(
        "SELECT id, label, subject, made_at, is_undone FROM step ORDER BY id DESC LIMIT ?", (limit,)
    ).fetchall()
    return [_step(row) for row in rows]


def steps_named(connection: Connection, ids: Iterable[int]) -> dict[int, StepRow]:
    """Return steps by id."""
    rows = connection.execute(
        "SELECT id, label, subject, made_at, is_undone FROM step WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(ids)),),
    ).fetchall()
    return {row[0]: _step(row) for row in rows}


def _step(row: tuple[Any, ...]) -> StepRow:
    key, label, subject, made_at, is_undone = row
    return StepRow(key, label, subject, made_at, bool(is_undone))


def current(connection: Connection, table: str, ids: Iterable[int]) -> dict[int, Values]:
    """Return the rows of a table as they are now, by id."""
    cursor = connection.execute(
        f'SELECT * FROM "{table}" WHERE id IN (SELECT value FROM json_each(?))', (json.dumps(sorted(ids)),)
    )
    names = [description[0] for description in cursor.description]
    return {row[names.index("id")]: dict(zip(names, row, strict=True)) for row in cursor.fetchall()}


def ids_owned(connection: Connection, table: str, column: str, owners: Sequence[int]) -> set[int]:
    """Return the ids of rows that have, or once had, one of `owners` in `column`."""
    wanted = json.dumps(list(owners))
    rows = connection.execute(
        f'SELECT id FROM "{table}" WHERE "{column}" IN (SELECT value FROM json_each(?))', (wanted,)
    ).fetchall()
    found = {key for (key,) in rows}
    for layout in _layouts(connection, table):
        if column in layout.columns:
            nth = layout.columns.index(column)
            logged = connection.execute(
                f"SELECT DISTINCT first_id FROM step_row WHERE layout_id = ? AND kind <> {ADDED}"
                f" AND c{nth} IN (SELECT value FROM json_each(?))",
                (layout.id, wanted),
            ).fetchall()
            found.update(key for (key,) in logged)
    return found


def turnings(connection: Connection, table: str, ids: Iterable[int]) -> list[Turning]:
    """Return everything the log knows of the given rows of one table."""
    wanted = sorted(set(ids))
    if not wanted:
        return []
    marks: dict[int, list[tuple[int, bool, Values | None]]] = {key: [] for key in wanted}
    for layout in _layouts(connection, table):
        for row_id, step_id, is_undone, values in _marks(connection, layout, wanted):
            marks[row_id].append((step_id, is_undone, values))
    now = current(connection, table, wanted)
    return [turning for row_id, noted in marks.items() if noted for turning in _of_row(row_id, noted, now.get(row_id))]


def _of_row(row_id: int, noted: list[tuple[int, bool, Values | None]], now: Values | None) -> Iterator[Turning]:
    """Yield what happened to one row; undone steps are always newer than those that stand."""
    noted.sort(key=lambda mark: mark[0])
    standing = [(step, kept) for step, is_undone, kept in noted if not is_undone]
    undone = [(step, kept) for step, is_undone, kept in noted if is_undone]
    for place, (step, kept) in enumerate(standing):
        after = standing[place + 1][1] if place + 1 < len(standing) else now
        yield Turning(step, row_id, kept, after)
    for place, (step, kept) in enumerate(undone):
        before = undone[place - 1][1] if place else now
        yield Turning(step, row_id, before, kept)


def _marks(
    connection: Connection, layout: _Layout, wanted: list[int]
) -> Iterator[tuple[int, int, bool, Values | None]]:
    """Yield (row, step, is undone, kept values or None for a row that was not there) for the rows wanted.

    Rows a step added stand in the log as ranges without values; the ranges of a table are few, so they are read whole.
    """
    rows = connection.execute(
        f"SELECT r.first_id, s.id, s.is_undone, r.kind, {VALUES} FROM step_row AS r JOIN step AS s ON s.id = r.step_id"
        f" WHERE r.layout_id = ? AND NOT ({_RANGE}) AND r.first_id IN (SELECT value FROM json_each(?))",
        (layout.id, json.dumps(wanted)),
    ).fetchall()
    for row_id, step_id, is_undone, kind, *values in rows:
        kept = None if kind == ADDED else dict(zip(layout.columns, values, strict=False))
        yield row_id, step_id, bool(is_undone), kept
    ranges = connection.execute(
        f"SELECT r.first_id, r.last_id, s.id, s.is_undone FROM step_row AS r JOIN step AS s ON s.id = r.step_id"
        f" WHERE r.layout_id = ? AND {_RANGE}",
        (layout.id,),
    ).fetchall()
    for first, last, step_id, is_undone in ranges:
        for row_id in wanted:
            if first <= row_id <= last:
                yield row_id, step_id, bool(is_undone), None


def _layouts(connection: Connection, table: str) -> list[_Layout]:
    rows = connection.execute("SELECT id, columns FROM step_layout WHERE table_name = ?", (table,)).fetchall()
    return [_Layout(key, tuple(json.loads(columns))) for key, columns in rows]
