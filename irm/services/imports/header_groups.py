"""Headers of two rows: groups over columns ("Instagram" over "Handle" and "Followers"), as merged cells make them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import zip_longest
from typing import Final

from irm.domain.platforms import platform_of
from irm.domain.text import fold
from irm.services.imports.aliases import Aliases
from irm.services.imports.columns import looks_like_data
from irm.services.imports.row import TableRow

_LONGEST: Final = 60
_MOSTLY: Final = 0.6


def with_groups(rows: Sequence[TableRow], index: int, aliases: Aliases) -> tuple[int, list[str]]:
    """Return the last row of the header at `index` and what its columns are called.

    The row found may be the upper or the lower one of two.
    """
    row = rows[index]
    below = rows[index + 1] if index + 1 < len(rows) else None
    if below is not None and _are_neighbours(row, below) and _goes_on_below(row, below, aliases):
        return index + 1, _joined(row, below, aliases)
    above = rows[index - 1] if index else None
    if above is not None and _are_neighbours(above, row) and _is_group_row(above, row):
        return index, _joined(above, row, aliases)
    return index, list(row.cells)


def _are_neighbours(upper: TableRow, lower: TableRow) -> bool:
    return lower.line == upper.line + 1 and upper.problem is None and lower.problem is None


def _goes_on_below(upper: TableRow, lower: TableRow, aliases: Aliases) -> bool:
    """Say whether the row below a header names the columns that it leaves without a name."""
    named = [cell for cell in lower.cells if cell.strip()]
    if len(named) < 2 or not _are_words(named):
        return False
    gaps = fresh = 0
    for above, cell in zip_longest(upper.cells, lower.cells, fillvalue=""):
        if cell.strip() and cell != above:
            fresh += 1
            gaps += not above.strip()
    known = sum(1 for cell in named if aliases.guess(cell).field)
    return gaps > 0 and known >= len(named) * _MOSTLY and fresh >= 2


def _is_group_row(upper: TableRow, lower: TableRow) -> bool:
    """Say whether the row above a header has words that each stand over some columns; a title stands alone."""
    labels = [cell for cell in upper.cells if cell.strip()]
    if len(labels) < 2 or not _are_words(labels):
        return False
    reach = Counter(
        label for label, cell in zip(_reaching(upper, lower), lower.cells, strict=False) if label and cell.strip()
    )
    return max(reach.values(), default=0) > 1


def _are_words(cells: Sequence[str]) -> bool:
    return all(len(cell) <= _LONGEST and not looks_like_data(cell) for cell in cells)


def _reaching(upper: TableRow, lower: TableRow) -> list[str]:
    """Return the word of the upper row over each column: it reaches to the next one, or to a column named up there."""
    found: list[str] = []
    current = ""
    for above, cell in zip_longest(upper.cells, lower.cells, fillvalue=""):
        if above.strip():
            current = "" if above == cell or not cell.strip() else above
        found.append(current)
    return found


def _joined(upper: TableRow, lower: TableRow, aliases: Aliases) -> list[str]:
    """Return the names of the columns, with the group's word where the name alone says too little."""
    times = Counter(fold(cell) for cell in lower.cells if cell.strip())
    names: list[str] = []
    cells = zip_longest(upper.cells, lower.cells, fillvalue="")
    for (above, cell), label in zip(cells, _reaching(upper, lower), strict=True):
        name = cell if cell.strip() else above
        both = f"{label} {cell}"
        is_told_by_group = platform_of(label) not in (None, "other") and aliases.guess(both).field
        if label and cell.strip() and (times[fold(cell)] > 1 or is_told_by_group):
            name = both
        names.append(name)
    return names
