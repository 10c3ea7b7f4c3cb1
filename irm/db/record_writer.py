"""Writes records of a file that brings ids of its own: an id is kept where it is free, else another one is given.

For use inside one write of the store. Rows are gathered per table and sent to the driver in one go.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final

from irm.db.driver import Connection

_ORDER: Final = (
    "stage",
    "tag",
    "own_field",
    "influencer",
    "representative",
    "social_account",
    "metric_snapshot",
    "contact_point",
    "influencer_tag",
    "influencer_representative",
    "own_value",
    "interaction",
    "persona",
    "campaign",
    "slot",
    "pipeline_stage",
    "cooperation",
    "pipeline_move",
    "offer",
    "compensation_part",
    "contract",
    "deliverable",
    "usage_right",
    "shipment",
    "payment",
    "permit",
    "exchange_rate",
    "affinity",
    "incident",
    "stage_change",
    "attachment",
    "snooze",
    "reminder",
    "benchmark",
    "data_setting",
    "saved_view",
    "import_mapping",
    "export_preset",
    "not_same",
    "former_uid",
)
"""Tables in the order their rows must be inserted: owners before what they own."""

_LARGEST: Final = 1 << 40
"""Ids above it are not kept: the next id after the largest number SQLite knows could not be given."""


class RecordWriter:
    """Gathers new rows and changes; `expect` before a batch, `flush` after it."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self._taken: dict[str, set[int]] = {}
        self._next: dict[str, int] = {}
        self._new: dict[str, tuple[tuple[str, ...], list[tuple[Any, ...]]]] = {}
        self._changed: list[tuple[str, tuple[Any, ...]]] = []

    def expect(self, table: str, ids: Iterable[int | None]) -> None:
        """Find out which of the ids a batch brings are taken."""
        wanted = json.dumps([key for key in ids if _is_possible(key)])
        rows = self.connection.execute(
            f"SELECT id FROM {table} WHERE id IN (SELECT value FROM json_each(?))", (wanted,)
        ).fetchall()
        self._taken[table] = {key for (key,) in rows}

    def add(self, table: str, wanted: int | None, columns: Mapping[str, Any]) -> int:
        """Gather one new row and return the id it will have; every row of a table has the same columns."""
        taken = self._taken.setdefault(table, set())
        is_free = _is_possible(wanted) and wanted not in taken
        row_id = wanted if is_free and wanted is not None else self._free(table, taken)
        taken.add(row_id)
        if table not in self._new:
            self._new[table] = (tuple(columns), [])
        names, rows = self._new[table]
        rows.append((row_id, *(columns[name] for name in names)))
        return row_id

    def change(self, table: str, row_id: int, columns: Mapping[str, Any]) -> None:
        """Gather an update of one row that is in the file already."""
        names = ", ".join(f"{name} = ?" for name in columns)
        self._changed.append((f"UPDATE {table} SET {names} WHERE id = ?", (*columns.values(), row_id)))

    def remove(self, table: str, row_ids: Iterable[int]) -> None:
        """Gather rows to take out."""
        for row_id in row_ids:
            self._changed.append((f"DELETE FROM {table} WHERE id = ?", (row_id,)))

    def flush(self) -> None:
        """Send everything gathered."""
        for statement, values in self._changed:
            self.connection.execute(statement, values)
        for table in sorted(self._new, key=_ORDER.index):
            names, rows = self._new[table]
            marks = ", ".join("?" * (len(names) + 1))
            self.connection.executemany(f"INSERT INTO {table} (id, {', '.join(names)}) VALUES ({marks})", rows)
        self._new.clear()
        self._changed.clear()
        self._taken.clear()
        self._next.clear()

    def _free(self, table: str, taken: set[int]) -> int:
        """Return an id above all that are in use."""
        if table not in self._next:
            largest = self.connection.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0]
            self._next[table] = int(largest) + 1
        while self._next[table] in taken:
            self._next[table] += 1
        return self._next[table]


def _is_possible(key: int | None) -> bool:
    return key is not None and 0 < key <= _LARGEST
