"""Rows of a CSV, TSV or text file: the separator by trial, and records that survive broken quotes and giant cells."""

from __future__ import annotations

import csv
import math
import re
from collections import Counter, deque
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Final, NamedTuple

from irm.errors import IrmError, Problem
from irm.services.imports.encoding import Progress
from irm.services.imports.row import TableRow
from irm.services.imports.text_lines import LONGEST_LINE, TextLines

SEPARATORS: Final = (",", ";", "\t", "|")
MOST_COLUMNS: Final = 16_384
"""As many as a spreadsheet has; a wider row is damage, not data."""

_LONGEST_RECORD: Final = LONGEST_LINE
_FIRST_PATIENCE: Final = 4 * _LONGEST_RECORD
_SHOWN: Final = 1_000
_SHOWN_COLUMNS: Final = 100
_MOST_BROKEN: Final = 100_000
"""A file with more quotes that never close, most of its rows, is read with the wrong separator or made to harm."""
_TRIAL_LINES: Final = 200
_TRIAL_LINE: Final = 4_000
_GUARDED: Final = re.compile(r"'+[=+\-@\t\r＝＋－＠]")
_DIRECTIVE: Final = re.compile(r"sep=(.)\r?\n?\Z", re.IGNORECASE)


def find_separator(path: Path, *, encoding: str, other: str = "") -> str:
    """Return the separator under which the first lines fall into columns most evenly; a comma when none does."""
    lines = [line[:_TRIAL_LINE] for line in islice(TextLines(path, encoding=encoding, other=other), _TRIAL_LINES)]
    if lines and (told := _DIRECTIVE.match(lines[0])):
        return told.group(1)
    scores = {separator: _evenness(lines, separator) for separator in SEPARATORS}
    best = max(SEPARATORS, key=lambda separator: scores[separator])
    return best if scores[best] > 0 else ","


def sets_quotes_apart(path: Path, separator: str, *, encoding: str, other: str = "") -> bool:
    """Say whether blanks stand before the quotes of cells, `"a", "b"`: taken as they stand, the quotes would stay."""
    mark = re.escape(separator)
    apart = re.compile(rf'{mark} +"[^"]*" *(?:{mark}|[\r\n]|\Z)')
    lines = [line[:_TRIAL_LINE] for line in islice(TextLines(path, encoding=encoding, other=other), _TRIAL_LINES)]
    filled = [line for line in lines if line.strip()]
    return bool(filled) and sum(1 for line in filled if apart.search(line)) * 2 > len(filled)


def _evenness(lines: list[str], separator: str) -> float:
    """Score a separator: share of rows with the usual number of cells, more for wider tables."""
    try:
        rows = [row for row in csv.reader(lines, delimiter=separator) if any(row)]
    except csv.Error:
        return 0.0
    widths = Counter(len(row) for row in rows if len(row) > 1)
    if not widths:
        return 0.0
    usual, times = max(widths.items(), key=lambda item: (item[1], item[0]))
    # A comma inside numbers ("1,5;2,3") is even enough too, but the header row does not have it.
    has_usual_start = any(len(row) == usual for row in rows[:3])
    return times / len(rows) * math.sqrt(min(usual, 8)) * (1.0 if has_usual_start else 0.3)


class _Runaway(Exception):
    """A quoted cell does not come to an end."""


class CsvRows:
    """Iterates the rows of one file; after a broken row, which has a problem, reading goes on with the next line.

    Raises IrmError "file.quotes_broken" where most of very many rows open a quote that is never closed.
    """

    def __init__(
        self,
        path: Path,
        *,
        encoding: str,
        separator: str,
        other: str = "",
        skips_blanks: bool = False,
        progress: Progress | None = None,
    ) -> None:
        # A process-wide setting of the csv module; it must lie above our own limit, which knows the line.
        if csv.field_size_limit() < 2 * LONGEST_LINE:
            csv.field_size_limit(2 * LONGEST_LINE)
        self._lines = TextLines(path, encoding=encoding, other=other, progress=progress)
        self._coming = iter(self._lines)
        self._separator = separator
        self._skips_blanks = skips_blanks
        self._again: deque[_Line] = deque()
        self._held: list[_Line] = []
        self._is_past_end = False
        self._is_finished = False
        # Characters that may yet be read a second time; a file made to have each line open a quote would take for ever.
        self._patience = _FIRST_PATIENCE
        self._name = path.name

    def __iter__(self) -> Iterator[TableRow]:
        is_after_blank = False
        count = broken = 0
        while not self._is_finished:
            for row in self._readable():
                count += 1
                if row is None:
                    is_after_blank = True
                    continue
                yield row._replace(is_after_blank=True) if is_after_blank else row
                is_after_blank = False
            if not self._is_finished:
                broken += 1
                if broken > max(_MOST_BROKEN, count):
                    raise IrmError("file.quotes_broken", path=self._name, count=broken)
                yield self._set_aside()
                is_after_blank = False

    def _readable(self) -> Iterator[TableRow | None]:
        """Yield rows, None for an empty one, up to the end of the file or to a record that is broken."""
        held = self._held
        try:
            for cells in csv.reader(self._feed(), delimiter=self._separator, skipinitialspace=self._skips_blanks):
                if self._is_past_end:
                    self._is_finished = not held
                    return
                if len(held) > 1 and not self._is_well_quoted():
                    return
                row = self._row(cells)
                held.clear()
                yield row
        except (_Runaway, csv.Error):
            return

    def _feed(self) -> Iterator[str]:
        """Hand lines to the csv module and hold on to those of the record being read."""
        size = 0
        while True:
            if self._again:
                entry = self._again.popleft()
            else:
                line = next(self._coming, None)
                if line is None:
                    break
                entry = _Line(self._lines.number, line, self._lines.is_cut)
                self._patience += len(line)
            size = size + len(entry.text) if self._held else len(entry.text)
            self._held.append(entry)
            if size > min(_LONGEST_RECORD, self._patience) and len(self._held) > 1:
                raise _Runaway
            yield entry.text
        self._is_past_end = True
        # One line more than the file has: where it becomes part of a record, that record's quote was never closed.
        yield "end of file"

    def _is_well_quoted(self) -> bool:
        """Say whether a record of several lines stands up to strict reading.

        A stray quote opens a cell that ends at the next quote, in the middle of somebody else's row; strict reading
        notices that something follows there.
        """
        try:
            lines = (line.text for line in self._held)
            is_loose = self._skips_blanks
            records = list(csv.reader(lines, delimiter=self._separator, skipinitialspace=is_loose, strict=True))
        except csv.Error:
            return False
        return len(records) == 1

    def _row(self, cells: list[str]) -> TableRow | None:
        first, *others = self._held
        if first.is_cut or (others and any(line.is_cut for line in others)):
            return _refused(first, cells, "file.cell_too_big")
        if len(cells) > MOST_COLUMNS:
            return _refused(first, cells, "row.too_wide")
        if not any(map(str.strip, cells)):
            return None
        if "'" in first.text or (others and any("'" in line.text for line in others)):
            cells = [_unguarded(cell) for cell in cells]
        return TableRow(first.number, tuple(cells))

    def _set_aside(self) -> TableRow:
        """Refuse the first line of a broken record and put the others back to be read as rows of their own."""
        first, *others = self._held
        self._held.clear()
        self._patience = max(0, self._patience - sum(len(line.text) for line in others))
        self._again.extendleft(reversed(others))
        self._is_past_end = False
        code = "file.cell_too_big" if first.is_cut else "row.unclosed_quote"
        return _refused(first, [first.text.rstrip("\r\n")], code)


class _Line(NamedTuple):
    """A physical line with its number; `is_cut` when its end was too far away to be kept."""

    number: int
    text: str
    is_cut: bool


def _refused(line: _Line, cells: list[str], code: str) -> TableRow:
    """Return a row that cannot be taken, with a start of what stands there."""
    kept = tuple(cell[:_SHOWN] for cell in cells[:_SHOWN_COLUMNS])
    return TableRow(line.number, kept, problem=Problem("row", code, {"line": line.number}))


def _unguarded(cell: str) -> str:
    """Take off the one apostrophe that the spreadsheet-safe export puts before = + - @ tab and CR."""
    return cell[1:] if cell[:1] == "'" and _GUARDED.match(cell) else cell
