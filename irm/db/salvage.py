"""Reads what is readable of a damaged data file into a new one: table by table, from both ends to what is damaged.

What lies between is halved, and read from there. After an error the connection is opened anew, because the driver gives
nothing more on one that met a damaged page. The change log is left behind: undo must not find steps about rows that are
gone. Derived tables are computed anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import sqlcipher3.dbapi2 as sqlcipher

from irm.db import changelog, content_keys, engine, facts, failures, payment_facts, search, upgrade
from irm.db.content_folder import Keys
from irm.db.driver import Connection
from irm.db.settled import Progress
from irm.errors import StoreError

RANGE: Final = 20_000
"""So many ids are read at once."""
_GAP: Final = 8
"""A gap of so few ids between what can be read from below and from above is not looked into any more."""
_FARTHEST: Final = 1 << 24
"""The last id looked for where the file cannot say which is the last."""
_TRIES: Final = 4_000
_TRIES_BLINDLY: Final = 400
"""So many errors in one table, and the rest is given up; fewer where nobody knows how far it goes."""
_ROUNDS: Final = 20


Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class TableFound:
    """How much of a table was read; `lost` counts the ids that gave an error, whether there was a row or not."""

    name: str
    read: int
    lost: int


def salvage(source: Path, key: bytes, target: Path, *, progress: Progress | None = None) -> list[TableFound]:
    """Write what can be read of `source` into a new file with the same key; return the tables in order.

    Raises StoreError file.damaged where not even the list of tables can be read.
    """
    with failures.translated(source), closing(engine.look(source, key)) as connection:
        revision = upgrade.revision(connection)
        columns = changelog.logged_tables(connection)
    if not revision:
        raise StoreError("file.damaged", path=str(source))
    with closing(engine.connect(target, key)) as fresh:
        upgrade.upgrade(fresh, path=target, target=min(revision, upgrade.HEAD))
        fresh.execute("PRAGMA foreign_keys = OFF")
        names = [name for name in changelog.logged_tables(fresh) if name in columns]
        found = []
        for number, name in enumerate(names):
            if progress is not None:
                progress(number, len(names))
            wanted = [column for column in changelog.logged_tables(fresh)[name] if column in columns[name]]
            found.append(_copied(source, key, fresh, name, ("id", *wanted)))
        _mend_references(fresh)
        upgrade.upgrade(fresh, path=target)
        content_keys.put(fresh, _keys_of_contents(source, key))
        facts.rebuild(fresh)
        payment_facts.rebuild(fresh)
        search.rebuild(fresh)
        fresh.execute("PRAGMA foreign_keys = ON")
    return found


def _keys_of_contents(source: Path, key: bytes) -> Keys:
    """Return what can be read of them; the header has them as well, and whoever puts the file in place adds those."""
    with suppress(sqlcipher.Error), closing(engine.look(source, key)) as connection:
        return content_keys.of(connection)
    return ()


def _copied(source: Path, key: bytes, fresh: Any, table: str, columns: tuple[str, ...]) -> TableFound:
    """Copy a table. Rows the program itself put there stay where the file could not be read whole."""
    listed = ", ".join(f'"{column}"' for column in columns)
    insert = f'INSERT OR REPLACE INTO "{table}" ({listed}) VALUES ({", ".join("?" * len(columns))})'
    reader = _Reader(source, key, f'SELECT {listed} FROM "{table}" WHERE id BETWEEN ? AND ? ORDER BY id')
    ids: set[int] = set()
    read = 0
    fresh.execute("BEGIN")
    try:
        for rows in reader.all(table):
            fresh.executemany(insert, rows)
            read += len(rows)
            ids.update(row[0] for row in rows)
        if not reader.lost:
            old = {row_id for (row_id,) in fresh.execute(f'SELECT id FROM "{table}"')} - ids
            fresh.executemany(f'DELETE FROM "{table}" WHERE id = ?', [(row_id,) for row_id in old])
        fresh.execute("COMMIT")
    except BaseException:
        fresh.rollback()
        raise
    finally:
        reader.close()
    return TableFound(table, read, reader.lost)


class _Reader:
    """Reads rows by ranges of ids through as many connections as it takes."""

    def __init__(self, source: Path, key: bytes, query: str) -> None:
        self._source, self._key, self._query = source, key, query
        self._connection: Any = None
        self._errors = 0
        self.lost = 0

    def all(self, table: str) -> Iterator[list[Row]]:
        """Yield the rows that can be read."""
        first, last = self._end(table, "min"), self._end(table, "max")
        low = 1 if first is None else first
        waiting = [(low, _FARTHEST)] if last is None else _ranges(low, last)
        tries = _TRIES_BLINDLY if last is None else _TRIES
        while waiting:
            low, high = waiting.pop()
            if self._errors > tries:
                self.lost += high - low + 1 if last is not None else 1
                continue
            rows, is_whole = self._scan("ASC", low, high)
            yield rows
            if is_whole:
                continue
            low = rows[-1][0] + 1 if rows else low
            rows, is_whole = self._scan("DESC", low, high)
            yield rows
            high = rows[-1][0] - 1 if rows else high
            if high - low < _GAP:
                self.lost += max(0, high - low + 1)
            elif not is_whole:
                middle = (low + high) // 2
                waiting += [(middle + 1, high), (low, middle)]

    def _scan(self, order: str, low: int, high: int) -> tuple[list[Row], bool]:
        """Return the rows from one end up to an error, and whether there was none."""
        rows: list[Row] = []
        return rows, self._ask(f"{self._query} {order}", (low, high), rows)

    def _end(self, table: str, which: str) -> int | None:
        """Return the first or last id, None where the file cannot say."""
        rows: list[Row] = []
        is_told = self._ask(f'SELECT coalesce({which}(id), 0) FROM "{table}"', (), rows)
        return int(rows[0][0]) if is_told else None

    def _ask(self, query: str, values: tuple[int, ...], rows: list[Row]) -> bool:
        """Add what can be read to `rows`; say whether that was all."""
        try:
            if self._connection is None:
                self._connection = engine.look(self._source, self._key)
            for row in self._connection.execute(query, values):
                rows.append(row)  # noqa: PERF402  (what came before an error counts)
        except sqlcipher.DatabaseError:
            self._errors += 1
            self.close()
            return False
        return True

    def close(self) -> None:
        """Let go of the connection; the next question opens another."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def _ranges(first: int, last: int) -> list[tuple[int, int]]:
    """Return ranges of ids that fit into memory, the first of them at the end."""
    return [(low, min(low + RANGE - 1, last)) for low in range(first, last + 1, RANGE)][::-1]


def _mend_references(connection: Connection) -> None:
    """Empty references to rows that are gone; a row that cannot be without is left out."""
    for _ in range(_ROUNDS):
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
        if not broken:
            return
        for table, row_id, _, number in broken:
            column, can_be_empty = _reference(connection, table, number)
            if can_be_empty:
                connection.execute(f'UPDATE OR IGNORE "{table}" SET "{column}" = NULL WHERE id = ?', (row_id,))
                left = connection.execute(f'SELECT "{column}" FROM "{table}" WHERE id = ?', (row_id,)).fetchone()
                if left is not None and left[0] is not None:
                    connection.execute(f'DELETE FROM "{table}" WHERE id = ?', (row_id,))
            else:
                connection.execute(f'DELETE FROM "{table}" WHERE id = ?', (row_id,))


def _reference(connection: Connection, table: str, number: int) -> tuple[str, bool]:
    """Return the column of a reference by its number in foreign_key_check, and whether it may be empty."""
    keys = connection.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
    column = next(row[3] for row in keys if row[0] == number)
    for _, name, _, is_required, *_ in connection.execute(f'PRAGMA table_info("{table}")').fetchall():
        if name == column:
            return str(column), not is_required
    return str(column), False
