"""What stands against taking an earlier step back on its own: later steps that built on what it did.

A step can be taken back alone only where the file would then be as if it had never been, but for what came later. So
nothing later may have touched the same rows, refer to what it added, need what it removed, or stand where an old value
has to go back to. The places of a slot count as one thing, because ranks follow from each other.

The number of a row that was removed may have been given to another one since: then the old row comes back under a new
number, and what refers to it with it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from irm.db import put_back
from irm.db.belongings import MARKS, SOURCES
from irm.db.changelog import ADDED, NOTED, REMOVED, UPDATED, logged_tables
from irm.db.changes import Step
from irm.db.driver import Connection
from irm.errors import IrmError, StandsAgainst

LABELS: Final = {"person.merge": "merge.take_back"}
"""What taking a step back on its own is called, where it has a name."""


@dataclass(frozen=True, slots=True)
class _Entries:
    """What a step did to one table in one layout."""

    layout: int
    table: str
    columns: tuple[str, ...]


def step(connection: Connection, step_id: int) -> Step | None:
    """Return a step by its number."""
    row = connection.execute(
        "SELECT id, label, subject, made_at, is_undone FROM step WHERE id = ?", (step_id,)
    ).fetchone()
    return None if row is None else Step(row[0], row[1], row[2], row[3], bool(row[4]))


def take_back(connection: Connection, step_id: int) -> Step:
    """Put the rows of a step back and return it. Raises IrmError step.unknown, step.undone_already, StandsAgainst."""
    known = step(connection, step_id)
    if known is None:
        raise IrmError("step.unknown", value=str(step_id))
    if known.is_undone:
        raise IrmError("step.undone_already", value=str(step_id))
    later = against(connection, step_id)
    if later:
        raise StandsAgainst(tuple((one.id, one.label, one.subject) for one in later))
    renumber(connection, step_id)
    put_back.put_back(connection, step_id)
    restore_numbers(connection)
    return known


def against(connection: Connection, step_id: int) -> list[Step]:
    """Return the later steps that stand in the way, oldest first; none that is undone itself."""
    found = {*_touching_the_same(connection, step_id), *_taken_back_by(connection, step_id)}
    live = logged_tables(connection)
    for entries in _entries(connection, step_id):
        if entries.table not in live:
            continue
        rows = [
            *_children_of_added(connection, step_id, entries),
            *_in_the_place(connection, step_id, entries, live[entries.table]),
            *_marks_of_added(connection, step_id, entries),
        ]
        for table, row in rows:
            found |= _last_on(connection, step_id, table, row, is_only_later=table in NOTED)
        found |= _parents_gone(connection, step_id, entries)
    found |= _in_the_slot(connection, step_id)
    steps = connection.execute(
        "SELECT id, label, subject, made_at FROM step WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
        (json.dumps(sorted(found)),),
    ).fetchall()
    return [Step(*row) for row in steps]


def _entries(connection: Connection, step_id: int) -> list[_Entries]:
    rows = connection.execute(
        "SELECT id, table_name, columns FROM step_layout"
        " WHERE id IN (SELECT layout_id FROM step_row WHERE step_id = ?) ORDER BY id",
        (step_id,),
    ).fetchall()
    return [_Entries(layout, table, tuple(json.loads(columns))) for layout, table, columns in rows]


_LATER: Final = "(SELECT id FROM step WHERE id > :step AND is_undone = 0)"
_SAME_TABLE: Final = (
    "(SELECT o.id FROM step_layout AS l JOIN step_layout AS o ON o.table_name = l.table_name WHERE l.id = r.layout_id)"
)


def _touching_the_same(connection: Connection, step_id: int) -> Iterator[int]:
    """Yield later steps that touched a row the step touched. Single rows go through the index, ranges are few."""
    single = connection.execute(
        f"SELECT DISTINCT t.step_id FROM step_row AS r CROSS JOIN step_row AS t ON t.layout_id IN {_SAME_TABLE}"
        f" AND t.first_id BETWEEN r.first_id AND r.last_id WHERE r.step_id = :step AND r.kind <> {REMOVED}"
        f" AND t.step_id IN {_LATER}",
        {"step": step_id},
    ).fetchall()
    ranges = connection.execute(
        f"SELECT DISTINCT t.step_id FROM step_row AS t JOIN step_row AS r ON r.step_id = :step"
        f" AND t.layout_id IN {_SAME_TABLE} AND r.first_id > t.first_id AND r.first_id <= t.last_id"
        f" AND r.kind <> {REMOVED}"
        f" WHERE t.step_id IN {_LATER} AND t.kind = {ADDED} AND t.last_id > t.first_id",
        {"step": step_id},
    ).fetchall()
    for (later,) in (*single, *ranges):
        yield later


def _taken_back_by(connection: Connection, step_id: int) -> list[int]:
    """Return the later step that took this one back already: what it removed would be there twice."""
    rows = connection.execute("SELECT id FROM step WHERE takes_back = ? AND is_undone = 0", (step_id,)).fetchall()
    return [later for (later,) in rows]


def _foreign_keys(connection: Connection, table: str) -> list[tuple[str, str]]:
    """Return the columns of a table that refer to another one, with that table."""
    rows = connection.execute('SELECT "from", "table" FROM pragma_foreign_key_list(?)', (table,)).fetchall()
    return [(column, parent) for column, parent in rows]


def _children_of_added(connection: Connection, step_id: int, entries: _Entries) -> Iterator[tuple[str, int]]:
    """Yield rows that refer to a row the step added, and were not added with it."""
    for table in logged_tables(connection):
        for column, parent in _foreign_keys(connection, table):
            if parent != entries.table:
                continue
            rows = connection.execute(
                f'SELECT c.id FROM step_row AS r CROSS JOIN "{table}" AS c'
                f' ON c."{column}" BETWEEN r.first_id AND r.last_id'
                f" WHERE r.step_id = ? AND r.layout_id = ? AND r.kind = {ADDED}",
                (step_id, entries.layout),
            ).fetchall()
            ours = _touched_ids(connection, step_id, table, (key for (key,) in rows), kinds=(ADDED, UPDATED))
            yield from ((table, key) for (key,) in rows if key not in ours)


def _marks_of_added(connection: Connection, step_id: int, entries: _Entries) -> Iterator[tuple[str, int]]:
    """Yield what was put off or told later about a row the step added."""
    kinds = [kind for kind, table in SOURCES.items() if table == entries.table]
    for table in MARKS:
        rows = connection.execute(
            f'SELECT m.id FROM "{table}" AS m JOIN step_row AS r ON m.record_id BETWEEN r.first_id AND r.last_id'
            f" WHERE r.step_id = ? AND r.layout_id = ? AND r.kind = {ADDED}"
            " AND m.kind IN (SELECT value FROM json_each(?))",
            (step_id, entries.layout, json.dumps(kinds)),
        ).fetchall()
        ours = _touched_ids(connection, step_id, table, (key for (key,) in rows), kinds=(ADDED, UPDATED))
        yield from ((table, key) for (key,) in rows if key not in ours)


def _in_the_place(
    connection: Connection, step_id: int, entries: _Entries, columns: tuple[str, ...]
) -> Iterator[tuple[str, int]]:
    """Yield rows that have now what must be unique in a row that comes back."""
    for unique in _unique(connection, entries.table):
        if not set(unique) <= set(entries.columns) & set(columns):
            continue
        same = " AND ".join(f'c."{name}" = r.c{entries.columns.index(name)}' for name in unique)
        rows = connection.execute(
            f'SELECT c.id FROM step_row AS r CROSS JOIN "{entries.table}" AS c ON {same}'
            f" WHERE r.step_id = ? AND r.layout_id = ? AND r.kind IN ({UPDATED}, {REMOVED})",
            (step_id, entries.layout),
        ).fetchall()
        ours = _touched_ids(connection, step_id, entries.table, (key for (key,) in rows), kinds=(ADDED, UPDATED))
        yield from ((entries.table, key) for (key,) in rows if key not in ours)


def _unique(connection: Connection, table: str) -> list[tuple[str, ...]]:
    names = connection.execute('SELECT name FROM pragma_index_list(?) WHERE "unique" = 1', (table,)).fetchall()
    found = []
    for (name,) in names:
        rows = connection.execute("SELECT name FROM pragma_index_info(?) ORDER BY seqno", (name,)).fetchall()
        found.append(tuple(column for (column,) in rows))
    return found


def _parents_gone(connection: Connection, step_id: int, entries: _Entries) -> set[int]:
    """Return later steps that removed what a row which comes back refers to."""
    found: set[int] = set()
    for column, parent in _foreign_keys(connection, entries.table):
        if column not in entries.columns:
            continue
        nth = f"r.c{entries.columns.index(column)}"
        rows = connection.execute(
            f"SELECT DISTINCT {nth} FROM step_row AS r WHERE r.step_id = ? AND r.layout_id = ?"
            f" AND r.kind IN ({UPDATED}, {REMOVED}) AND {nth} IS NOT NULL",
            (step_id, entries.layout),
        ).fetchall()
        wanted = {key for (key,) in rows}
        wanted -= _touched_ids(connection, step_id, parent, wanted, kinds=(REMOVED,))
        removed = connection.execute(
            "SELECT t.step_id FROM json_each(:wanted) AS k JOIN step_row AS t ON t.first_id = k.value"
            " JOIN step_layout AS l ON l.id = t.layout_id WHERE l.table_name = :table"
            f" AND t.kind = {REMOVED} AND t.step_id IN {_LATER}",
            {"wanted": json.dumps(sorted(wanted)), "table": parent, "step": step_id},
        ).fetchall()
        found |= {later for (later,) in removed}
    return found


def _in_the_slot(connection: Connection, step_id: int) -> set[int]:
    """Return later steps that touched another place of a slot in which the step moved somebody."""
    slots: set[int] = set()
    for entries in _entries(connection, step_id):
        if entries.table == "cooperation":
            slots |= _slots_of(connection, step_id, entries)
    keys = connection.execute(
        "SELECT id FROM cooperation WHERE slot_id IN (SELECT value FROM json_each(?))", (json.dumps(sorted(slots)),)
    ).fetchall()
    found: set[int] = set()
    for (key,) in keys:
        found |= _last_on(connection, step_id, "cooperation", key, is_only_later=True)
    return found


def _slots_of(connection: Connection, step_id: int, entries: _Entries) -> set[int]:
    """Return the slots that cooperations the step touched stood in before it, or stand in now."""
    nth = f"c{entries.columns.index('slot_id')}"
    rows = connection.execute(
        f"SELECT {nth} FROM step_row WHERE step_id = :step AND layout_id = :layout AND {nth} IS NOT NULL"
        " UNION SELECT c.slot_id FROM step_row AS r JOIN cooperation AS c ON c.id BETWEEN r.first_id AND r.last_id"
        " WHERE r.step_id = :step AND r.layout_id = :layout AND c.slot_id IS NOT NULL",
        {"step": step_id, "layout": entries.layout},
    ).fetchall()
    return {slot for (slot,) in rows}


def _touched_ids(
    connection: Connection,
    step_id: int,
    table: str,
    ids: Iterable[int],
    *,
    kinds: tuple[int, ...] = (ADDED, UPDATED, REMOVED),
) -> set[int]:
    """Return which of these rows of a table the step touched itself."""
    rows = connection.execute(
        "SELECT k.value FROM json_each(?) AS k WHERE EXISTS (SELECT 1 FROM step_row AS r"
        " JOIN step_layout AS l ON l.id = r.layout_id WHERE r.step_id = ? AND l.table_name = ?"
        f" AND r.kind IN ({', '.join(map(str, kinds))}) AND k.value BETWEEN r.first_id AND r.last_id)",
        (json.dumps(sorted(set(ids))), step_id, table),
    ).fetchall()
    return {key for (key,) in rows}


def _last_on(connection: Connection, step_id: int, table: str, row: int, *, is_only_later: bool = False) -> set[int]:
    """Return the last step that touched a row: one after `step_id`, else (the log forgets) the newest there is."""
    found = connection.execute(
        "SELECT max(t.step_id) FROM step_row AS t JOIN step_layout AS l ON l.id = t.layout_id"
        f" WHERE l.table_name = :table AND :row BETWEEN t.first_id AND t.last_id AND t.step_id IN {_LATER}",
        {"table": table, "row": row, "step": step_id},
    ).fetchone()[0]
    if found is None and not is_only_later:
        found = connection.execute("SELECT max(id) FROM step WHERE is_undone = 0").fetchone()[0]
    return set() if found is None else {int(found)}


def renumber(connection: Connection, step_id: int) -> None:
    """Give removed rows whose number is taken a free one among the rows of the step; `restore_numbers` ends it."""
    connection.execute("DROP TABLE IF EXISTS temp.kept_row")
    connection.execute("CREATE TEMP TABLE kept_row AS SELECT * FROM step_row WHERE step_id = ?", (step_id,))
    renamed: dict[str, dict[int, int]] = {}
    entries = _entries(connection, step_id)
    for one in entries:
        taken = connection.execute(
            f'SELECT r.first_id FROM step_row AS r JOIN "{one.table}" AS c ON c.id = r.first_id'
            f" WHERE r.step_id = ? AND r.layout_id = ? AND r.kind = {REMOVED} ORDER BY r.first_id",
            (step_id, one.layout),
        ).fetchall()
        if taken:
            free = (
                1
                + connection.execute(
                    f'SELECT max((SELECT max(id) FROM "{one.table}"), (SELECT max(last_id) FROM step_row'
                    " WHERE step_id = ? AND layout_id = ?))",
                    (step_id, one.layout),
                ).fetchone()[0]
            )
            renamed.setdefault(one.table, {}).update({key: free + n for n, (key,) in enumerate(taken)})
    for one in entries:
        _rename(connection, step_id, one, renamed)


def restore_numbers(connection: Connection) -> None:
    """Let the rows of the step say again what they said."""
    connection.execute("DELETE FROM step_row WHERE id IN (SELECT id FROM temp.kept_row)")
    connection.execute("INSERT INTO step_row SELECT * FROM temp.kept_row")
    connection.execute("DROP TABLE temp.kept_row")


def _rename(connection: Connection, step_id: int, entries: _Entries, renamed: dict[str, dict[int, int]]) -> None:
    where = f"WHERE step_id = ? AND layout_id = ? AND kind IN ({UPDATED}, {REMOVED})"
    given = (step_id, entries.layout)
    own = renamed.get(entries.table, {})
    for old, new in own.items():
        connection.execute(
            f"UPDATE step_row SET first_id = ?, last_id = ? {where} AND kind = {REMOVED} AND first_id = ?",
            (new, new, *given, old),
        )
    for column, parent in _foreign_keys(connection, entries.table):
        if column in entries.columns:
            nth = f"c{entries.columns.index(column)}"
            for old, new in renamed.get(parent, {}).items():
                connection.execute(f"UPDATE step_row SET {nth} = ? {where} AND {nth} = ?", (new, *given, old))
    if entries.table == "not_same":
        first, second = (f"c{entries.columns.index(name)}" for name in ("first_id", "second_id"))
        turned = f"{first} = {second}, {second} = {first}"
        connection.execute(f"UPDATE step_row SET {turned} {where} AND {first} > {second}", given)
    if entries.table in MARKS:
        kind, record = (f"c{entries.columns.index(name)}" for name in ("kind", "record_id"))
        for source, table in SOURCES.items():
            for old, new in renamed.get(table, {}).items():
                connection.execute(
                    f"UPDATE step_row SET {record} = ? {where} AND {kind} = ? AND {record} = ?",
                    (new, *given, source, old),
                )
