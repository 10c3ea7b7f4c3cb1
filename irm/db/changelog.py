"""The change log: every row a write touches, noted by triggers and kept as one step.

Temporary triggers on the writer's connection note table, kind, id and the old values. `finish()` turns the notes of one
transaction into a persistent step; undo, redo, the history of a record and the news to the screens all come from it.
Values are stored as they are, in untyped columns, never as SQL text, which loses what follows a NUL character.
"""

from __future__ import annotations

import json
from typing import Final

from irm.db.changes import BULK, Changes, Step
from irm.db.driver import Connection

WIDTH: Final = 40
"""How many columns a logged table may have beside its id."""

KEEP_STEPS: Final = 2_000
KEEP_ROWS: Final = 2_000_000

ADDED, UPDATED, REMOVED = 1, 2, 3
KEPT: Final = 4
"""Only of notes: removed, and the old values are in the step already."""
UNLOGGED: Final = frozenset(
    {
        "alembic_version",
        "step",
        "step_row",
        "step_layout",
        "influencer_fact",
        "account_fact",
        "payment_fact",
        "person_key",
        "text_index",
        "content_key",
    }
)
NOTED: Final = {"reminder": ("kind", "record_id", "day"), "import_mapping": ("headers", "name")}
"""Tables also written without a step, with what is unique in them: the log cannot say which of their rows are there."""
VALUES: Final = ", ".join(f"c{n}" for n in range(WIDTH))
_STANDING: Final = "coalesce((SELECT id FROM step WHERE is_undone = 0 ORDER BY id DESC LIMIT 1), 0)"
"""The newest step that is not taken back: those taken back all came after it."""

TABLES: Final = (
    "CREATE TABLE step (id INTEGER PRIMARY KEY, stamp INTEGER NOT NULL UNIQUE, label TEXT NOT NULL,"
    " subject TEXT NOT NULL, made_at TEXT NOT NULL, is_undone INTEGER NOT NULL DEFAULT 0,"
    " size INTEGER NOT NULL DEFAULT 0, takes_back INTEGER)",
    "CREATE TABLE step_layout (id INTEGER PRIMARY KEY, table_name TEXT NOT NULL, columns TEXT NOT NULL,"
    " UNIQUE (table_name, columns))",
    "CREATE TABLE step_row (id INTEGER PRIMARY KEY, step_id INTEGER NOT NULL REFERENCES step (id) ON DELETE CASCADE,"
    " layout_id INTEGER NOT NULL REFERENCES step_layout (id), kind INTEGER NOT NULL, first_id INTEGER NOT NULL,"
    f" last_id INTEGER NOT NULL, {VALUES})",
    "CREATE INDEX ix_step_row_step_id_layout_id_kind ON step_row (step_id, layout_id, kind)",
    "CREATE INDEX ix_step_row_record ON step_row (layout_id, first_id, last_id)",
)


def logged_tables(connection: Connection) -> dict[str, tuple[str, ...]]:
    """Return the tables whose rows are logged, each with its columns but for the id."""
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"
    ).fetchall()
    found: dict[str, tuple[str, ...]] = {}
    for (name,) in names:
        if name not in UNLOGGED and not name.startswith("text_index_"):
            found[name] = columns_of(connection, name)
    return found


def columns_of(connection: Connection, table: str) -> tuple[str, ...]:
    """Return the columns of a table but for the id."""
    columns = connection.execute("SELECT name FROM pragma_table_info(?)", (table,)).fetchall()
    return tuple(column for (column,) in columns if column != "id")


def install(connection: Connection) -> None:
    """Put the triggers on this connection; call it outside a transaction, again after the schema changed.

    Only a table whose columns are new to the file takes the write lock, so that a second process can start, and read,
    while a long write is under way.
    """
    tables = logged_tables(connection)
    layouts = {table: layout_id(connection, table, columns) for table, columns in tables.items()}
    connection.execute("BEGIN")
    connection.execute(
        "CREATE TEMP TABLE IF NOT EXISTS note (seq INTEGER PRIMARY KEY, layout INTEGER, kind INTEGER, rid INTEGER,"
        f" {VALUES})"
    )
    connection.execute(
        "CREATE TEMP TABLE IF NOT EXISTS net (layout INTEGER, rid INTEGER, kind INTEGER, seq INTEGER,"
        " PRIMARY KEY (layout, rid)) WITHOUT ROWID"
    )
    for ranges in ("added", "owed"):
        connection.execute(f"CREATE TEMP TABLE IF NOT EXISTS {ranges} (layout INTEGER, first INTEGER, last INTEGER)")
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS quiet (layout INTEGER PRIMARY KEY)")
    for table, columns in tables.items():
        for statement in _triggers(table, columns, layouts[table]):
            connection.execute(statement)
    connection.execute("COMMIT")


def layout_id(connection: Connection, table: str, columns: tuple[str, ...]) -> int:
    """Return the layout with these columns, made where there is none."""
    if len(columns) > WIDTH:
        raise ValueError(f"table {table} has more than {WIDTH} columns")
    row = (table, json.dumps(columns))
    query = "SELECT id FROM step_layout WHERE table_name = ? AND columns = ?"
    found = connection.execute(query, row).fetchone()
    if found is None:
        connection.execute("INSERT OR IGNORE INTO step_layout (table_name, columns) VALUES (?, ?)", row)
        found = connection.execute(query, row).fetchone()
    return int(found[0])


def _triggers(table: str, columns: tuple[str, ...], layout: int) -> tuple[str, ...]:
    differs = " OR ".join(f'old."{column}" IS NOT new."{column}"' for column in ("id", *columns))
    names = [f'"log_{table}_{kind}"' for kind in ("added", "updated", "removed")]
    return (
        *(f"DROP TRIGGER IF EXISTS temp.{name}" for name in names),
        on_added(table, layout),
        f'CREATE TEMP TRIGGER {names[1]} AFTER UPDATE ON main."{table}" WHEN {differs}'
        f" BEGIN {_note_old(columns, layout, UPDATED)}; END",
        on_removed(table, columns, layout),
    )


def _note_old(columns: tuple[str, ...], layout: int, kind: int) -> str:
    into = ", ".join(f"c{n}" for n in range(len(columns)))
    old = ", ".join(f'old."{column}"' for column in columns)
    return f"INSERT INTO note (layout, kind, rid, {into}) VALUES ({layout}, {kind}, old.id, {old})"


def on_removed(table: str, columns: tuple[str, ...], layout: int) -> str:
    """Return the statement for the trigger that notes rows removed from a table."""
    return (
        f'CREATE TEMP TRIGGER "log_{table}_removed" AFTER DELETE ON main."{table}"'
        f" BEGIN {_note_old(columns, layout, REMOVED)}; END"
    )


def on_added(table: str, layout: int) -> str:
    """Return the statement for the trigger that notes new rows of a table."""
    return (
        f'CREATE TEMP TRIGGER "log_{table}_added" AFTER INSERT ON main."{table}"'
        f" WHEN NOT EXISTS (SELECT 1 FROM quiet WHERE layout = {layout}) BEGIN"
        f" INSERT INTO note (layout, kind, rid) VALUES ({layout}, {ADDED}, new.id); END"
    )


def newest_layout(connection: Connection, table: str) -> int:
    """Return the layout of a table as it is now."""
    return layout_id(connection, table, columns_of(connection, table))


def forget(connection: Connection) -> None:
    """Drop the notes of a transaction that is over; those of an import would fill memory."""
    for table in ("note", "net", "added", "owed", "quiet"):
        connection.execute(f"DELETE FROM temp.{table}")


def settle(connection: Connection) -> bool:
    """Work out the net effect of the notes, one line per row touched; say whether there is any.

    Rows added in ranges (`db/new_rows.py`) stay in temp.added, whatever was changed in them since, but for those
    removed again.
    """
    connection.execute("DELETE FROM temp.net")
    _leave_out_removed(connection)
    connection.execute(
        f"""INSERT INTO temp.net (layout, rid, kind, seq)
        SELECT g.layout, g.rid,
               CASE WHEN f.kind = {ADDED} THEN {ADDED} WHEN l.kind >= {REMOVED} THEN l.kind ELSE {UPDATED} END,
               g.first
        FROM (SELECT layout, rid, min(seq) AS first, max(seq) AS last FROM temp.note GROUP BY layout, rid) AS g
        JOIN temp.note AS f ON f.seq = g.first JOIN temp.note AS l ON l.seq = g.last
        WHERE NOT (f.kind = {ADDED} AND l.kind = {REMOVED})
          AND NOT EXISTS (SELECT 1 FROM temp.added AS a WHERE a.layout = g.layout AND g.rid BETWEEN a.first AND a.last)
        """
    )
    query = "SELECT 1 FROM temp.net UNION ALL SELECT 1 FROM temp.added LIMIT 1"
    return connection.execute(query).fetchone() is not None


def _leave_out_removed(connection: Connection) -> None:
    """Take out of temp.added what was removed after it was added, and drop the notes of it: nothing came of it.

    What was put there once more afterwards is an added row like any other. Nothing that was derived counts any more.
    """
    gone = connection.execute(
        f"SELECT DISTINCT layout, rid FROM temp.note AS n WHERE kind = {REMOVED} AND EXISTS (SELECT 1 FROM temp.added"
        " AS a WHERE a.layout = n.layout AND n.rid BETWEEN a.first AND a.last) ORDER BY layout, rid"
    ).fetchall()
    for layout, rid in gone:
        last = "SELECT kind FROM temp.note WHERE layout = ? AND rid = ? ORDER BY seq DESC LIMIT 1"
        is_there = connection.execute(last, (layout, rid)).fetchone()[0] != REMOVED
        connection.execute("DELETE FROM temp.note WHERE layout = ? AND rid = ?", (layout, rid))
        if is_there:
            continue
        first, end = connection.execute(
            "DELETE FROM temp.added WHERE layout = ? AND ? BETWEEN first AND last RETURNING first, last", (layout, rid)
        ).fetchone()
        pieces = [(layout, *piece) for piece in ((first, rid - 1), (rid + 1, end)) if piece[0] <= piece[1]]
        connection.executemany("INSERT INTO temp.added (layout, first, last) VALUES (?, ?, ?)", pieces)
    if gone:
        connection.execute("DELETE FROM temp.owed")
        connection.execute("INSERT INTO temp.owed SELECT * FROM temp.added")


def record(connection: Connection, *, label: str, subject: str, made_at: str, takes_back: int | None = None) -> int:
    """Keep the settled notes as a new step and drop what could have been redone; return the step's id.

    `takes_back` is the earlier step that this one took back on its own.
    """
    _drop(connection, f"SELECT id FROM step WHERE id > {_STANDING}")
    step_id = connection.execute(
        "INSERT INTO step (stamp, label, subject, made_at, takes_back) VALUES (?, ?, ?, ?, ?) RETURNING id",
        (take_stamp(connection), label, subject, made_at, takes_back),
    ).fetchone()[0]
    connection.execute(
        "DELETE FROM step_row WHERE step_id = ?", (step_id,)
    )  # left by a version that dropped steps alone
    prune(connection, size=store_rows(connection, step_id))
    return int(step_id)


def stamp(connection: Connection) -> int:
    """Return the stamp of the newest step, undo or redo: the count of changes made to the file, kept in its header."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def take_stamp(connection: Connection) -> int:
    """Count one change made to the file, and return the count."""
    taken = stamp(connection) + 1
    connection.execute(f"PRAGMA user_version = {taken}")
    return taken


def store_rows(connection: Connection, step_id: int) -> int:
    """Write the settled notes as the rows of a step: added ids as ranges, the others with their old values.

    Returns how many rows these are.
    """
    connection.execute(
        f"""INSERT INTO step_row (step_id, layout_id, kind, first_id, last_id)
        SELECT ?, layout, {ADDED}, min(rid), max(rid)
        FROM (SELECT layout, rid, rid - row_number() OVER (PARTITION BY layout ORDER BY rid) AS island
              FROM temp.net WHERE kind = {ADDED})
        GROUP BY layout, island""",
        (step_id,),
    )
    connection.execute(
        "INSERT INTO step_row (step_id, layout_id, kind, first_id, last_id)"
        f" SELECT ?, layout, {ADDED}, first, last FROM temp.added ORDER BY layout, first",
        (step_id,),
    )
    connection.execute(
        f"""INSERT INTO step_row (step_id, layout_id, kind, first_id, last_id, {VALUES})
        SELECT ?, n.layout, n.kind, n.rid, n.rid, {", ".join(f"o.c{n}" for n in range(WIDTH))}
        FROM temp.note AS o CROSS JOIN temp.net AS n ON n.layout = o.layout AND n.rid = o.rid AND n.seq = o.seq
        WHERE n.kind IN ({UPDATED}, {REMOVED})""",
        (step_id,),
    )
    sized = "UPDATE step SET size = (SELECT count(*) FROM step_row WHERE step_id = ?) WHERE id = ? RETURNING size"
    return int(connection.execute(sized, (step_id, step_id)).fetchall()[0][0])


def replace_rows(connection: Connection, step_id: int, last: int, *, is_undone: bool) -> None:
    """Put the settled notes of an undo (or redo) in place of the step's rows up to `last`: they lead the other way."""
    connection.execute("DELETE FROM step_row WHERE step_id = ? AND id <= ?", (step_id, last))
    store_rows(connection, step_id)
    connection.execute(
        "UPDATE step SET stamp = ?, is_undone = ? WHERE id = ?", (take_stamp(connection), int(is_undone), step_id)
    )


def prune(connection: Connection, *, size: int) -> None:
    """Drop the oldest steps above the limits, after one of `size` rows was added; the newest is always kept."""
    _drop(connection, f"SELECT id FROM step WHERE id <= (SELECT max(id) FROM step) - {KEEP_STEPS}")
    # Without a step of more rows than this there cannot be too many; smaller ones after it add as many again at most.
    if size > KEEP_ROWS // KEEP_STEPS:
        _drop(
            connection,
            f"""SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id DESC) AS nth,
                                       sum(size) OVER (ORDER BY id DESC) AS total FROM step)
                WHERE nth > 1 AND total > {KEEP_ROWS}""",
        )


def _drop(connection: Connection, steps: str) -> None:
    """Drop steps with their rows, which no cascade takes while foreign keys are off.

    The number of a step is given again: rows left behind would be rows of the next one.
    """
    dropped = connection.execute(f"DELETE FROM step WHERE id IN ({steps}) RETURNING id").fetchall()
    connection.executemany("DELETE FROM step_row WHERE step_id = ?", dropped)


def changes_of(connection: Connection, steps: list[int]) -> Changes:
    """Return what the given steps touched the last time they ran."""
    named = dict(connection.execute("SELECT id, table_name FROM step_layout").fetchall())
    rows = f"FROM step_row WHERE step_id IN ({', '.join('?' * len(steps))})"
    is_bulk = _count(connection, steps) > BULK
    found: tuple[dict[str, set[int]], ...] = ({}, {}, {})
    if is_bulk:
        for layout_id, kind in connection.execute(f"SELECT DISTINCT layout_id, kind {rows}", steps).fetchall():
            found[kind - 1][named[layout_id]] = set()
    else:
        told = connection.execute(f"SELECT layout_id, kind, first_id, last_id {rows}", steps).fetchall()
        for layout_id, kind, first, last in told:
            found[kind - 1].setdefault(named[layout_id], set()).update(range(first, last + 1))
    added, updated, removed = ({table: frozenset(ids) for table, ids in part.items()} for part in found)
    return Changes(added, updated, removed, is_bulk)


def _count(connection: Connection, steps: list[int]) -> int:
    """Return how many rows the steps touched, or how many entries they have where these alone are very many."""
    marks = ", ".join("?" * len(steps))
    entries = connection.execute(f"SELECT total(size) FROM step WHERE id IN ({marks})", steps).fetchone()[0]
    if entries > BULK:
        return int(entries)
    query = f"SELECT total(last_id - first_id + 1) FROM step_row WHERE step_id IN ({marks})"
    return int(connection.execute(query, steps).fetchone()[0])


def steps_since(connection: Connection, stamp: int) -> list[int]:
    """Return the ids of the steps made, undone or redone after a stamp, oldest first."""
    rows = connection.execute("SELECT id FROM step WHERE stamp > ? ORDER BY stamp", (stamp,)).fetchall()
    return [step_id for (step_id,) in rows]


def news(connection: Connection, seen: int, newest: int) -> Changes:
    """Return what was touched after the stamp `seen` up to `newest`.

    A step keeps only its last stamp, and the next write drops a step that was taken back: where stamps are missing,
    nobody can say which rows they touched, so every table is told.
    """
    steps = steps_since(connection, seen)
    if len(steps) == newest - seen:
        return changes_of(connection, steps)
    every = dict.fromkeys(logged_tables(connection), frozenset[int]())
    return Changes(every, every, every, is_bulk=True)


def last_step(connection: Connection, *, is_undone: bool) -> Step | None:
    """Return the step that undo (or redo, where `is_undone`) would take next."""
    which = f"(SELECT min(id) FROM step WHERE id > {_STANDING})" if is_undone else _STANDING
    row = connection.execute(f"SELECT id, label, subject, made_at, is_undone FROM step WHERE id = {which}").fetchone()
    return None if row is None else Step(row[0], row[1], row[2], row[3], bool(row[4]))


def differences(connection: Connection) -> int:
    """Count what is wrong with the log: stamps from the future, and rows the next undo or redo would not find.

    What a step added must be there, what it removed must be gone, what it changed must be there.
    """
    wrong = int(connection.execute("SELECT count(*) FROM step WHERE stamp > ?", (stamp(connection),)).fetchone()[0])
    live = logged_tables(connection)
    for is_undone in (False, True):
        step = last_step(connection, is_undone=is_undone)
        if step is None:
            continue
        rows = connection.execute(
            "SELECT l.table_name, r.kind, r.first_id, r.last_id FROM step_row AS r"
            " JOIN step_layout AS l ON l.id = r.layout_id WHERE r.step_id = ?",
            (step.id,),
        ).fetchall()
        for table, kind, first, last in rows:
            if table in NOTED:
                continue
            wanted = 0 if kind == REMOVED else last - first + 1
            wrong += table not in live or _present(connection, table, first, last) != wanted
    return wrong


def _present(connection: Connection, table: str, first: int, last: int) -> int:
    row = connection.execute(f'SELECT count(*) FROM "{table}" WHERE id BETWEEN ? AND ?', (first, last)).fetchone()
    return int(row[0])
