"""Rows of a CSV as they go to the file: the encoding, and the guard against cells that a spreadsheet would run."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Callable, Iterable, Sequence
from typing import BinaryIO, Final

from irm.domain.safe_cells import STARTS, safe_cell
from irm.services.exports.columns import Cell
from irm.services.exports.job import UTF8

Guard = Callable[[str], str]

_MAY_NEED_GUARD: Final = re.compile(f"\n[{re.escape(''.join(STARTS))}]")


class CsvRows:
    """Writes rows with CRLF; `guard` is what texts that could start a formula go through, None for none."""

    def __init__(self, file: BinaryIO, *, encoding: str = UTF8, has_mark: bool = True, guard: Guard | None) -> None:
        self._file = file
        self._encoding = encoding
        self._guard = guard
        self.replaced = 0
        if encoding == UTF8 and has_mark:
            file.write(codecs.BOM_UTF8)
        self._writer = csv.writer(self, lineterminator="\r\n")

    def add(self, row: Sequence[Cell]) -> None:
        """Write one row."""
        self._writer.writerow(row if self._guard is None else _guarded(row, self._guard))

    def add_columns(self, columns: Iterable[Sequence[Cell]]) -> None:
        """Write many rows, given column by column, at once."""
        guard = self._guard
        if guard is not None:
            columns = [_guarded(cells, guard) if _may_need_guard(cells) else cells for cells in columns]
        text = io.StringIO(newline="")
        csv.writer(text, lineterminator="\r\n").writerows(zip(*columns, strict=True))
        self.write(text.getvalue())

    def write(self, text: str) -> int:
        """Encode what the csv module writes; characters the encoding does not have become "?" and are counted."""
        try:
            data = text.encode(self._encoding)
        except UnicodeEncodeError:
            data = text.encode(self._encoding, "replace")
            self.replaced += data.count(b"?") - text.count("?")
        return self._file.write(data)


def _may_need_guard(cells: Sequence[Cell]) -> bool:
    """Say whether a look at each cell is worth its time: seldom, and many are seen at once here."""
    texts = [cell for cell in cells if type(cell) is str]
    return _MAY_NEED_GUARD.search("\n".join(("", *texts))) is not None


def _guarded(cells: Sequence[Cell], guard: Guard) -> Sequence[Cell]:
    return [guard(cell) if type(cell) is str and cell and cell[0] in STARTS else cell for cell in cells]


def guard_of(is_raw: bool) -> Guard | None:
    """Return the guard of a file for spreadsheets."""
    return None if is_raw else safe_cell
