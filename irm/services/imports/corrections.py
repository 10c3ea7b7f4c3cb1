"""Cells that the user corrected while looking at a list: the file stays as it is, its rows are read with them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from irm.domain.import_choices import Corrections
from irm.services.imports.encoding import Progress
from irm.services.imports.row import TableRow
from irm.services.imports.table import Source, Table


def corrected(table: Table, corrections: Corrections) -> Table:
    """Return a table whose rows say what the user corrected in them."""
    if not corrections:
        return table
    by_line: dict[int, dict[int, str]] = {}
    for (line, place), text in corrections.items():
        by_line.setdefault(line, {})[place] = text
    rows = tuple(_corrected(row, by_line.get(row.line)) for row in table.first_rows)
    return replace(table, source=partial(_rows, table.source, by_line), first_rows=rows)


def _rows(source: Source, by_line: dict[int, dict[int, str]], progress: Progress | None) -> Iterator[TableRow]:
    for row in source(progress):
        yield _corrected(row, by_line.get(row.line))


def _corrected(row: TableRow, cells: dict[int, str] | None) -> TableRow:
    if not cells or row.problem is not None:
        return row
    width = max(len(row.cells), *(place + 1 for place in cells))
    kept = [*row.cells, *[""] * (width - len(row.cells))]
    for place, text in cells.items():
        kept[place] = text
    return row._replace(cells=tuple(kept))
