"""Writes many rows fast: ids are given out here, rows gathered per table and sent to the driver in one go.

For use inside one write of the store: the transaction holds the write lock, so no other process takes an id meanwhile.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from irm.db import changelog


class BulkWriter:
    """Gathers new rows and updates of existing ones; `flush()` sends them in the order tables were first named."""

    def __init__(self, connection: Any) -> None:
        self.connection = connection
        self._next: dict[str, int] = {}
        self._new: dict[str, tuple[tuple[str, ...], list[tuple[Any, ...]]]] = {}
        self._put: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
        self._changed: list[tuple[str, tuple[Any, ...]]] = []
        self.made: dict[str, int] = {}
        """How many new rows went into each table so far."""

    def add(self, table: str, columns: Mapping[str, Any]) -> int:
        """Gather one new row and return the id it will have; every row of a table has the same columns."""
        row_id = self._next.get(table) or self._first_free(table)
        self._next[table] = row_id + 1
        if table not in self._new:
            self._new[table] = (tuple(columns), [])
        names, rows = self._new[table]
        rows.append((row_id, *map(columns.__getitem__, names)))
        return row_id

    def put(self, table: str, keys: Mapping[str, Any], columns: Mapping[str, Any]) -> None:
        """Gather a row that is new, or takes the place of the one with the same keys (a unique constraint)."""
        self._put.setdefault((table, *keys, "", *columns), []).append((*keys.values(), *columns.values()))

    def change(self, table: str, row_id: int, columns: Mapping[str, Any]) -> None:
        """Gather an update of one row that is in the file, or was added before."""
        if columns:
            names = ", ".join(f"{name} = ?" for name in columns)
            self._changed.append((f"UPDATE {table} SET {names} WHERE id = ?", (*columns.values(), row_id)))

    def flush(self) -> None:
        """Send everything gathered.

        A row may be sent before the one it points to (a link before its tag): references are checked at the commit.
        """
        self.connection.execute("PRAGMA defer_foreign_keys = ON")
        for table, (names, rows) in self._new.items():
            self.made[table] = self.made.get(table, 0) + len(rows)
            marks = ", ".join("?" * (len(names) + 1))
            statement = f"INSERT INTO {table} (id, {', '.join(names)}) VALUES ({marks})"
            changelog.insert_new(self.connection, table, statement, rows)
        for (table, *columns), puts in self._put.items():
            self.connection.executemany(_putting(table, columns), puts)
            self._next.pop(table, None)  # such a row takes the next id by itself
        for statement, values in self._changed:
            self.connection.execute(statement, values)
        self._new.clear()
        self._put.clear()
        self._changed.clear()

    def _first_free(self, table: str) -> int:
        return changelog.first_free(self.connection, table)


def _putting(table: str, columns: list[str]) -> str:
    """Return the statement for rows whose keys and other columns stand apart by ""."""
    apart = columns.index("")
    keys, others = columns[:apart], columns[apart + 1 :]
    news = ", ".join(f"{name} = excluded.{name}" for name in others)
    marks = ", ".join("?" * (len(columns) - 1))
    return (
        f"INSERT INTO {table} ({', '.join((*keys, *others))}) VALUES ({marks})"
        f" ON CONFLICT ({', '.join(keys)}) DO UPDATE SET {news}"
    )
