"""What becomes of columns whose headers say nothing: what somebody wrote about a person is kept in the notes."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Final

from irm.services.imports.columns import AT_HANDLE, EMAIL, URL, Column, is_value
from irm.services.imports.fitting import are_pictures, is_of_colleagues
from irm.services.imports.mapping import IDENTIFYING
from irm.services.imports.rejects import REASON

_LOOKED_AT: Final = 200
"""Columns; a table that is wider is no list of people."""
_CODE: Final = re.compile(
    r"[\w.:-]*\d[\w.:-]*|<.*>|[^\s/\\]*(?:[/\\][^\s/\\]*)+\.\w{2,4}|[^\W_]+(?:[_-]+[^\W_]+){2,}",
    re.IGNORECASE | re.DOTALL,
)
_LONGEST_CODE: Final = 100
"""What programs write: IDs, mark-up, paths, names of their own."""
_DAY: Final = re.compile(r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\.?|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|\d{4})")
_MONEY: Final = re.compile(r"(?:[$€£¥₩₹₽₺]|R\$)\s?\d[\d.,\s]*[kKmM]?|\d[\d.,\s]*[kKmM]?\s?(?:[$€£¥₩₹₽₺]|원|만원)")
_WORD: Final = re.compile(r"[^\W\d_]{2}|[가-힣ぁ-ヿ一-鿿]")
_MOSTLY: Final = 0.6
_MANY: Final = 5


def settle(columns: Sequence[Column], fields: Sequence[str], *, closed: Collection[int]) -> list[str]:
    """Return the fields with "notes" for columns that people wrote: words, days, sums of money.

    Numbers, IDs, times of day and the like are left out: they are what programs count. `closed` are columns known to
    be nothing.
    """
    found = list(fields)
    if not any(code.partition(":")[0] in IDENTIFYING for code in fields):
        return found
    for place, column in enumerate(columns[:_LOOKED_AT]):
        if not found[place] and place not in closed and _is_written(column):
            found[place] = "notes"
    return found


def _is_written(column: Column) -> bool:
    """Say whether somebody wrote the cells, and not the same for everybody."""
    is_same = len(column.cells) >= _MANY and len(set(column.cells)) == 1
    if column.is_empty or is_same or column.header == REASON or is_of_colleagues(column.header) or are_pictures(column):
        return False
    written = sum(map(_is_by_hand, column.cells)) / len(column.cells)
    return written >= _MOSTLY


def _is_by_hand(cell: str) -> bool:
    if _DAY.fullmatch(cell) or _MONEY.fullmatch(cell):
        return True
    if EMAIL.fullmatch(cell) or AT_HANDLE.fullmatch(cell) or URL.fullmatch(cell):
        return True
    return _WORD.search(cell) is not None and not (
        is_value(cell) or (len(cell) <= _LONGEST_CODE and _CODE.fullmatch(cell))
    )
