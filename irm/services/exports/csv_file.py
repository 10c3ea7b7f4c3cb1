"""People as CSV for spreadsheets: UTF-8 with a mark or CP949, CRLF rows, and no cell that starts a formula."""

from __future__ import annotations

import codecs
import csv
from pathlib import Path
from typing import BinaryIO, Final

from sqlalchemy.orm import Session

from irm.services.exports import columns as table
from irm.services.exports.columns import Cell
from irm.services.exports.job import (
    UTF8,
    ExportOptions,
    ExportResult,
    Progress,
    Selection,
    checked_encoding,
    own_fields,
    people,
)
from irm.services.exports.new_file import new_file
from irm.services.exports.rows import Rows
from irm.services.exports.safe_cells import STARTS, safe_cell

LONGEST_CELL: Final = 200_000
"""An import refuses a row of more than a million characters; two long texts and their quotes stay below."""


def write(
    session: Session,
    path: Path,
    *,
    selection: Selection,
    options: ExportOptions,
    progress: Progress | None = None,
) -> ExportResult:
    """Write the chosen columns of the selected people, those in the trash left out."""
    columns = table.chosen(options.columns, table.own_columns(own_fields(session)))
    encoding = checked_encoding(options.encoding)
    rates = [place for place, column in enumerate(columns) if column.is_rate]
    made = Rows(columns, limit=LONGEST_CELL)
    guarded = _as_they_are if options.is_raw else _guarded
    count = 0
    with new_file(path) as place, place.open("wb") as file:
        sink = _Sink(file, encoding)
        writer = csv.writer(sink, lineterminator="\r\n")
        writer.writerow(guarded([column.header for column in columns]))
        parts = table.parts_of(columns)
        for record in people(session, selection, parts=parts, with_trashed=False, progress=progress):
            for row in made.of(record):
                for nth in rates:
                    row[nth] = _percent(row[nth])
                writer.writerow(guarded(row))
            count += 1
    return ExportResult(count, path, sink.replaced)


class _Sink:
    """Encodes what the csv module writes; characters the encoding does not have become "?" and are counted."""

    def __init__(self, file: BinaryIO, encoding: str) -> None:
        self._file = file
        self._encoding = encoding
        self.replaced = 0
        if encoding == UTF8:
            file.write(codecs.BOM_UTF8)

    def write(self, text: str) -> int:
        """Write one row."""
        try:
            data = text.encode(self._encoding)
        except UnicodeEncodeError:
            data = text.encode(self._encoding, "replace")
            self.replaced += data.count(b"?") - text.count("?")
        return self._file.write(data)


def _percent(rate: Cell) -> Cell:
    return f"{rate:.2%}" if isinstance(rate, float) else rate


def _guarded(row: list[Cell]) -> list[Cell]:
    return [safe_cell(cell) if type(cell) is str and cell[:1] in STARTS else cell for cell in row]


def _as_they_are(row: list[Cell]) -> list[Cell]:
    return row
