"""What stands in a table of people, a page and a column at a time: a call for each cell costs more than the reading."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from sqlalchemy.orm import Session

from irm.db import bulk_read, table_read
from irm.db.driver import Connection
from irm.db.engine import raw_connection
from irm.services.exports.columns import RECORD, Cell, Column, parts_of
from irm.services.exports.job import Progress, Selection, id_pages

_LONG: Final = frozenset(
    (
        *("notes", "touches", "accounts", "emails", "phones", "addresses", "other_contacts", "tags", "representatives"),
        *("causes", "affinity"),
    )
)
"""Columns whose text has no useful limit; an import joins them again without anything between."""

Cells = list[Sequence[Cell]]
"""The cells of some people, a sequence for each column, all of the same length."""


class Reader:
    """Reads the cells of people for the chosen columns."""

    def __init__(self, columns: Sequence[Column]) -> None:
        self._columns = columns
        self._parts = parts_of(columns)
        self._names = tuple(dict.fromkeys(name for column in columns for name in column.asked if name != RECORD))
        self._query = table_read.statement(self._names)

    def read(self, connection: Connection, ids: Sequence[int]) -> tuple[int, Cells]:
        """Return how many of these people there are outside the trash, and their cells in this order."""
        rows = table_read.page(connection, ids, self._query)
        if not rows:
            return 0, [()] * len(self._columns)
        found: dict[str, Sequence[Any]] = dict(zip(("id", *self._names), zip(*rows, strict=True), strict=True))
        if self._parts:
            found[RECORD] = bulk_read.page(connection, found["id"], parts=self._parts)
        return len(rows), [
            found[column.asked[0]]
            if column.cell is None
            else list(map(column.cell, *(found[name] for name in column.asked)))
            for column in self._columns
        ]


def pages(
    session: Session,
    selection: Selection,
    columns: Sequence[Column],
    *,
    limit: int,
    progress: Progress | None = None,
) -> Iterator[tuple[int, Cells]]:
    """Yield how many people stand in a page, and the cells of their rows.

    `limit` is how many UTF-16 units a cell may have, for so spreadsheets count. Where a text is too long for one cell,
    more rows follow with the next part of it; the other cells are repeated, so that sorting keeps the rows together.
    """
    connection = raw_connection(session)
    reader = Reader(columns)
    long = [place for place, column in enumerate(columns) if column.key in _LONG]
    for ids in id_pages(connection, selection, with_trashed=False, progress=progress):
        count, cells = reader.read(connection, ids)
        if any(len(str(text)) > limit // 2 for place in long for text in cells[place]):
            rows = [part for row in zip(*cells, strict=True) for part in _carried_on(row, long, limit)]
            cells = list(zip(*rows, strict=True))
        yield count, cells


def _carried_on(row: Sequence[Cell], long: Sequence[int], limit: int) -> Iterator[list[Cell]]:
    parts = {place: pieces(str(row[place] or ""), limit=limit) for place in long}
    for number in range(max(map(len, parts.values()))):
        carried = list(row)
        for place, found in parts.items():
            carried[place] = found[number] if number < len(found) else ""
        yield carried


def pieces(text: str, *, limit: int) -> tuple[str, ...]:
    """Cut a text into pieces of at most `limit` UTF-16 units, never inside a character."""
    found: list[str] = []
    start = 0
    while start < len(text):
        end = start + limit
        surplus = sum(char > "\uffff" for char in text[start:end])
        while surplus > 0 and end - start + surplus > limit:
            end -= max(1, (end - start + surplus - limit) // 2)
            surplus = sum(char > "\uffff" for char in text[start:end])
        found.append(text[start:end])
        start = end
    return tuple(found) or ("",)
