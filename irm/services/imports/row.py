"""One row of a table file as it was read, before anybody knows what its columns mean."""

from __future__ import annotations

from typing import NamedTuple

from irm.errors import Problem


class TableRow(NamedTuple):
    """One row: the physical line it starts on (or the row of the sheet, first 1) and its cells as text.

    `is_after_blank` says that an empty row stands before it; a row with a `problem` could not be read. `links` are the
    places of cells that lead to an address on the web without saying it, and that address.
    """

    line: int
    cells: tuple[str, ...]
    is_after_blank: bool = False
    problem: Problem | None = None
    links: tuple[tuple[int, str], ...] = ()
