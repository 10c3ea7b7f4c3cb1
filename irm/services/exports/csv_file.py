"""People as CSV for spreadsheets: UTF-8 with a mark or CP949, CRLF rows, and no cell that starts a formula."""

from __future__ import annotations

from typing import BinaryIO, Final

from sqlalchemy.orm import Session

from irm.services.exports import columns as table
from irm.services.exports.columns import Cell
from irm.services.exports.csv_rows import CsvRows, guard_of
from irm.services.exports.job import (
    ExportOptions,
    Progress,
    Selection,
    Written,
    checked_encoding,
    own_fields,
)
from irm.services.exports.rows import pages

LONGEST_CELL: Final = 200_000
"""An import refuses a row of more than a million characters; two long texts and their quotes stay below."""


def write(
    session: Session,
    file: BinaryIO,
    *,
    selection: Selection,
    options: ExportOptions,
    progress: Progress | None = None,
) -> Written:
    """Write the chosen columns of the selected people, those in the trash left out."""
    columns = table.chosen(options.columns, table.own_columns(own_fields(session)))
    rates = [place for place, column in enumerate(columns) if column.is_rate]
    sink = CsvRows(file, encoding=checked_encoding(options.encoding), guard=guard_of(options.is_raw))
    sink.add([column.header for column in columns])
    count = 0
    for people, cells in pages(session, selection, columns, limit=LONGEST_CELL, progress=progress):
        for place in rates:
            cells[place] = list(map(percent, cells[place]))
        sink.add_columns(cells)
        count += people
    return Written(count, sink.replaced)


def percent(rate: Cell) -> Cell:
    """Return a rate as text."""
    return f"{rate:.2%}" if isinstance(rate, float) else rate
