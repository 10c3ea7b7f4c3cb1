"""New rows of one table, many at once: ids given out by us, noted in the change log as ranges.

Noting each row takes as long as writing it, and more memory than the rest of a large write. temp.added holds the
ranges, temp.owed those of them from which something is still to be derived.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final

from irm.db.changelog import REMOVED, newest_layout, on_added
from irm.db.driver import Connection

_MANY: Final = 100
"""So many rows are worth taking the trigger away for."""


def first_free(connection: Connection, table: str) -> int:
    """Return an id above all that are in the table, and above those this write has removed."""
    return int(
        connection.execute(
            f'SELECT max(coalesce((SELECT max(id) FROM "{table}"), 0), coalesce((SELECT max(rid) FROM temp.note'
            f" WHERE kind = {REMOVED} AND layout = ?), 0)) + 1",
            (newest_layout(connection, table),),
        ).fetchone()[0]
    )


def insert_new(
    connection: Connection, table: str, statement: str, rows: Sequence[tuple[Any, ...]], owed: Sequence[int]
) -> None:
    """Insert rows with ids (first in each, rising) from `first_free` on.

    `owed` are those ids (rising, too) from which everything derived is to follow at the end of the write.
    """
    layout = newest_layout(connection, table)
    with _unheard(connection, table, layout, is_many=len(rows) >= _MANY):
        connection.executemany(statement, rows)
    for ranges, ids in (("added", [row[0] for row in rows]), ("owed", owed)):
        for first, last in _ranges(ids):
            joined = connection.execute(
                f"UPDATE temp.{ranges} SET last = ? WHERE layout = ? AND last = ?", (last, layout, first - 1)
            )
            if not joined.rowcount:
                connection.execute(f"INSERT INTO temp.{ranges} VALUES (?, ?, ?)", (layout, first, last))


@contextmanager
def _unheard(connection: Connection, table: str, layout: int, *, is_many: bool) -> Iterator[None]:
    """Keep the trigger from noting new rows; for many of them it is taken away.

    A table with a trigger has SQLite look for children that were waiting for each row, which takes longer than writing
    a person. Should the work fail, the write is taken back, and the trigger is there again.
    """
    if is_many:
        connection.execute(f'DROP TRIGGER temp."log_{table}_added"')
        yield
        connection.execute(on_added(table, layout))
    else:
        connection.execute("INSERT INTO temp.quiet (layout) VALUES (?)", (layout,))
        yield
        connection.execute("DELETE FROM temp.quiet")


def _ranges(ids: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield rising numbers as ranges, first and last."""
    if not ids:
        return
    first = last = ids[0]
    if ids[-1] - first == len(ids) - 1:
        yield first, ids[-1]
        return
    for number in ids[1:]:
        if number != last + 1:
            yield first, last
            first = number
        last = number
    yield first, last
