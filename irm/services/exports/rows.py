"""Rows of a table of people, with texts too long for one cell carried on in rows below."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from irm.db.bulk_read import PersonRecord
from irm.services.exports.columns import Cell, Column

_LONG: Final = frozenset(("notes", "touches", "accounts", "emails", "phones", "other_contacts", "tags"))
"""Columns whose text has no useful limit; an import joins them again without anything between."""


def rows_of(record: PersonRecord, columns: Sequence[Column], *, limit: int) -> Iterator[list[Cell]]:
    """Yield the row of a person; where a text is longer than `limit`, more rows with the next part of it.

    `limit` counts UTF-16 units, as spreadsheets do. The other cells are repeated, so that sorting keeps rows together.
    """
    row = [column.cell(record) for column in columns]
    long = {
        place: pieces(cell, limit=limit)
        for place, cell in enumerate(row)
        if isinstance(cell, str) and 2 * len(cell) > limit and columns[place].key in _LONG
    }
    yield [long[place][0] if place in long else cell for place, cell in enumerate(row)]
    for number in range(1, max(map(len, long.values()), default=1)):
        yield [
            _piece(long.get(place, ()), number) if columns[place].key in _LONG else cell
            for place, cell in enumerate(row)
        ]


def _piece(parts: Sequence[str], number: int) -> str:
    return parts[number] if number < len(parts) else ""


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
