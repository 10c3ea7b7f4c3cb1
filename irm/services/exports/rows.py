"""Rows of a table of people, with texts too long for one cell carried on in rows below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from irm.db.bulk_read import PersonRecord
from irm.services.exports.columns import Cell, Column

_LONG: Final = frozenset(
    (
        *("notes", "touches", "accounts", "emails", "phones", "addresses", "other_contacts", "tags", "representatives"),
        *("causes", "affinity"),
    )
)
"""Columns whose text has no useful limit; an import joins them again without anything between."""


class Rows:
    """Makes the rows of one export: `limit` is how many UTF-16 units a cell may have, for so spreadsheets count."""

    def __init__(self, columns: Sequence[Column], *, limit: int) -> None:
        self._cells = [column.cell for column in columns]
        self._long = [place for place, column in enumerate(columns) if column.key in _LONG]
        self._limit = limit
        self._half = limit // 2

    def of(self, record: PersonRecord) -> list[list[Cell]]:
        """Return the row of a person; where a text is too long for one cell, more rows with the next part of it.

        The other cells are repeated, so that sorting keeps the rows together.
        """
        row = [cell(record) for cell in self._cells]
        half = self._half
        for place in self._long:
            text = row[place]
            if type(text) is str and len(text) > half:
                return self._carried_on(row)
        return [row]

    def _carried_on(self, row: list[Cell]) -> list[list[Cell]]:
        parts = {place: pieces(str(row[place] or ""), limit=self._limit) for place in self._long}
        rows: list[list[Cell]] = []
        for number in range(max(map(len, parts.values()))):
            rows.append(list(row))
            for place, found in parts.items():
                rows[-1][place] = found[number] if number < len(found) else ""
        return rows


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
