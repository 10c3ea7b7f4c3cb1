"""Tells rows that are no record from those that are: advice below the table, sums, the header once more."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from irm.domain.platforms import platform_of
from irm.domain.text import fold
from irm.services.imports.aliases import Aliases
from irm.services.imports.columns import AT_HANDLE, EMAIL, URL, is_value
from irm.services.imports.row import TableRow

_PROSE: Final = re.compile(
    r".*[:：]\s*\Z|\s*(?:[-*•▪·]|\d{1,2}[.)])\s+.*|(?:\S+\s+){5,}\S+.*|[^\W\d_][^:：\d]{2,30}[:：]\s.*\d.*", re.DOTALL
)
_FIGURE: Final = re.compile(r"\A[^@]*\d[^@]*\Z", re.DOTALL)
_AROUND_HEADING: Final = re.compile(r"[^\w\s]+|\(\d+\)|\b\d+\b")
_LONGEST_HEADING: Final = 40
_LOOKED_AT: Final = 200
_MANY: Final = 3


class NotData:
    """Watches the rows of one table in their order; `reason()` is asked for each of them once."""

    def __init__(self, headers: Sequence[str], aliases: Aliases) -> None:
        self._headers = tuple(fold(header) for header in headers)
        self._first = headers[0].casefold() if headers else ""
        self._aliases = aliases
        self._names_platforms = any(aliases.guess(header).field == "platform" for header in headers[:_LOOKED_AT])
        self._longest_total = max(map(len, aliases.totals)) + 2
        self._has_rows = False
        self._is_below = False
        self._is_elsewhere = False
        self.section = ""
        """The platform that the last heading between the rows names ("INSTAGRAM" over its part of a list), or ""."""

    def reason(self, row: TableRow) -> str:
        """Return the code of why a row is no record, "" for one that may be."""
        if self._first and row.cells[0].casefold() == self._first and self._is_header_again(row):
            self._is_elsewhere = False
            return "row.header_again"
        if self._is_sum_or_heading(row.cells):
            return "row.not_data"
        if row.is_after_blank:
            self._is_elsewhere = self._is_other_header(row.cells)
        if self._is_elsewhere:
            return "row.not_data"
        if row.is_after_blank or self._is_below:
            filled = [cell for cell in row.cells if cell.strip()]
            self._is_below = self._is_advice(filled, is_first=not self._is_below)
            if self._is_below:
                return "row.not_data"
        self._has_rows = True
        return ""

    def _is_sum_or_heading(self, cells: Sequence[str]) -> bool:
        """Say whether a row adds the others up ("합계", "4명", "$6,800"), or is a heading over those below it."""
        first = cells[0] or next(filter(None, cells), "")
        if len(first) <= self._longest_total and first.casefold().rstrip(" :") in self._aliases.totals:
            return all(_FIGURE.search(cell) or self.is_total(cell) for cell in cells if cell.strip() and cell != first)
        if cells.count("") == len(cells) - 1 and first.startswith(("# ", "// ")):
            return True
        if cells.count("") < len(cells) - 1 or len(self._headers) < _MANY or len(first) > _LONGEST_HEADING:
            return False
        bare = _AROUND_HEADING.sub("", first)
        platform = platform_of(bare)
        if platform is None or platform == "other":
            return bool(self._aliases.word(self._aliases.stages, bare))
        if not self._names_platforms:
            self.section = platform
        return not self._names_platforms

    def is_total(self, name: str) -> bool:
        """Say whether what stands in the place of a name is the word for a sum; asked where nothing else identifies."""
        return fold(name).rstrip(" :") in self._aliases.totals

    def _is_other_header(self, cells: Sequence[str]) -> bool:
        """Say whether a row below an empty one is the header of another table, which has columns of its own."""
        filled = [cell for cell in cells[:_LOOKED_AT] if cell.strip()]
        if len(filled) < _MANY or not self._has_rows or any(map(is_value, filled)):
            return False
        known = sum(1 for cell in filled if len(cell) <= _LONGEST_HEADING and self._aliases.guess(cell).field)
        return known >= _MANY and known * 2 > len(filled)

    def _is_header_again(self, row: TableRow) -> bool:
        cells = tuple(fold(cell) for cell in row.cells[: len(self._headers)])
        filled = sum(map(bool, cells))
        same = sum(1 for cell, header in zip(cells, self._headers, strict=False) if cell and cell == header)
        return same > 1 and same * 5 >= filled * 3

    def _is_advice(self, filled: Sequence[str], *, is_first: bool) -> bool:
        """Say whether a row below an empty one is text about the table; after it, records must show themselves."""
        if len(self._headers) < _MANY or not self._has_rows:
            return False
        if len(filled) == 1:
            return not is_first or _PROSE.fullmatch(filled[0].strip()) is not None
        if is_first:
            return False
        return not any(pattern.fullmatch(cell.strip()) for cell in filled for pattern in (AT_HANDLE, EMAIL, URL))
