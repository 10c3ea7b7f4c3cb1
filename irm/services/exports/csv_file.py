"""People as CSV for spreadsheets: UTF-8 with a mark or CP949, CRLF rows, and no cell that starts a formula."""

from __future__ import annotations

import codecs
import csv
from pathlib import Path
from typing import BinaryIO, Final

from sqlalchemy.orm import Session

from irm.services.exports import columns as table
from irm.services.exports.columns import Cell, Column
from irm.services.exports.job import UTF8, ExportOptions, ExportResult, Progress, Selection, checked_encoding, people
from irm.services.exports.new_file import new_file
from irm.services.exports.rows import rows_of
from irm.services.exports.safe_cells import safe_cell

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
    columns = table.chosen(options.columns)
    encoding = checked_encoding(options.encoding)
    cell = _text if options.is_raw else _guarded
    count = 0
    with new_file(path) as place, place.open("wb") as file:
        sink = _Sink(file, encoding)
        rows = csv.writer(sink, lineterminator="\r\n")
        rows.writerow([cell(column.header, column) for column in columns])
        parts = table.parts_of(columns)
        for record in people(session, selection, parts=parts, with_trashed=False, progress=progress):
            for row in rows_of(record, columns, limit=LONGEST_CELL):
                rows.writerow([cell(value, column) for value, column in zip(row, columns, strict=True)])
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


def _text(value: Cell, column: Column) -> str:
    if value is None:
        return ""
    if column.is_rate and isinstance(value, float):
        return f"{value:.2%}"
    return str(value)


def _guarded(value: Cell, column: Column) -> str:
    return safe_cell(_text(value, column))
