"""In which order the days of a file have day, month and year: the one that fits all of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from irm.domain import clock
from irm.domain.dates import detect_order
from irm.errors import Problem
from irm.services.imports.columns import Column
from irm.services.imports.day_cells import order_of
from irm.services.imports.table import Table

_SLASHES: Final = re.compile(r"\A\s*\d{1,2}[-/.] ?\d{1,2}(?:[-/.] ?(?:\d{4}|\d\d))?(?!\d)")
_EAST_ASIAN: Final = re.compile(r"[가-힣ぁ-ヿ一-鿿]")


def of(
    columns: Sequence[Column], fields: Sequence[str], days: Sequence[str], *, usual: str, table: Table
) -> tuple[str, list[Problem]]:
    """Return the order of day and month that fits all dates of the file, and a remark where none is certain.

    `usual` is how the program that wrote the file does it, for where the dates do not tell.
    """
    dated = [column for column, code in zip(columns, fields, strict=True) if code in days and column.cells]
    is_year_first = any(_EAST_ASIAN.search(column.header) for column in columns)
    cells = [cell for column in dated for cell in column.cells]
    order = order_of(cells, is_year_first=is_year_first, year=(table.modified_on or clock.today()).year)
    if order or not dated:
        return order, []
    if usual and _fits_all(dated, usual):
        return usual, []
    doubtful = next(((column.header, cell) for column in dated for cell in column.cells if _SLASHES.search(cell)), None)
    if doubtful is None:
        return "", []
    return "", [Problem("day_order", "map.dates_ambiguous", {"header": doubtful[0], "value": doubtful[1]})]


def _fits_all(dated: Sequence[Column], order: str) -> bool:
    return not any(detect_order([cell]) not in ("", "ymd", order) for column in dated for cell in column.cells)
