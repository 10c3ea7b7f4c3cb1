"""Writes many rows fast: ids are given out here, rows gathered per table and sent to the driver in one go.

For use inside one write of the store: the transaction holds the write lock, so no other process takes an id meanwhile.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from irm.db import new_rows
from irm.db.driver import Connection


@dataclass(slots=True)
class NewRows:
    """The new rows of one table that are gathered, each with its id before the values of `names`.

    `owed` are the ids of those from which everything derived is to follow at the end of the write.
    """

    table: str
    names: tuple[str, ...]
    next_id: int
    rows: list[tuple[Any, ...]] = field(default_factory=list)
    owed: list[int] = field(default_factory=list)
    is_shaped: bool = False

    def take_id(self) -> int:
        """Return the id of the next row."""
        row_id = self.next_id
        self.next_id = row_id + 1
        return row_id

    def add(self, columns: Mapping[str, Any]) -> int:
        """Gather one row and return the id it will have."""
        row_id = self.take_id()
        self.rows.append((row_id, *map(columns.__getitem__, self.names)))
        self.owed.append(row_id)
        return row_id

    def statement(self) -> str:
        """Return the statement that inserts one row."""
        marks = ", ".join("?" * (len(self.names) + 1))
        return f"INSERT INTO {self.table} (id, {', '.join(self.names)}) VALUES ({marks})"


class BulkWriter:
    """Gathers new rows and updates of existing ones; `flush()` sends them in the order tables were first named."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self._new: dict[str, NewRows] = {}
        self._put: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
        self._changed: list[tuple[str, tuple[Any, ...]]] = []
        self.made: dict[str, int] = {}
        """How many new rows went into each table so far."""

    def shape(self, table: str, names: tuple[str, ...]) -> NewRows:
        """Fix the columns of a table for good and return its rows, so that they can be gathered as bare tuples.

        Tables are to be shaped before anything is added, those that others point to first. Whoever gathers rows
        there without noting them as owed sees to what is derived of them.
        """
        rows = self._new[table] = NewRows(table, names, new_rows.first_free(self.connection, table), is_shaped=True)
        return rows

    def add(self, table: str, columns: Mapping[str, Any]) -> int:
        """Gather one new row and return the id it will have; every row of a table has the same columns."""
        rows = self._new.get(table)
        if rows is None:
            rows = self._new[table] = NewRows(table, tuple(columns), new_rows.first_free(self.connection, table))
        elif not rows.names:
            rows.names = tuple(columns)
        return rows.add(columns)

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

        A row may be sent before the one it points to (a link before its tag): references are checked at the commit,
        but where only shaped tables got rows. These stand in the right order, and checking at once costs less.
        """
        is_in_order = all(rows.is_shaped or not rows.rows for rows in self._new.values())
        self.connection.execute(f"PRAGMA defer_foreign_keys = {'OFF' if is_in_order else 'ON'}")
        for rows in self._new.values():
            if rows.rows:
                self.made[rows.table] = self.made.get(rows.table, 0) + len(rows.rows)
                new_rows.insert_new(self.connection, rows.table, rows.statement(), rows.rows, rows.owed)
                rows.rows.clear()
                rows.owed.clear()
            if not rows.is_shaped:
                rows.names = ()
        for (table, *columns), puts in self._put.items():
            self.connection.executemany(_putting(table, columns), puts)
            if table in self._new:  # such a row takes the next id by itself
                self._new[table].next_id = new_rows.first_free(self.connection, table)
        for statement, values in self._changed:
            self.connection.execute(statement, values)
        self._put.clear()
        self._changed.clear()


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
