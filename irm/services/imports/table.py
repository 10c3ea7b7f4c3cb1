"""Opens a file with rows and columns, whatever its kind: what its columns are called, and its rows one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Final

from irm.errors import IrmError, Problem
from irm.services.imports import aliases, foreign, joined_sheets, xlsx_table
from irm.services.imports.cell_links import NO_LINKS, CellLinks, cell_links
from irm.services.imports.csv_table import MOST_COLUMNS, CsvRows, find_separator, sets_quotes_apart
from irm.services.imports.encoding import OFFERED, Progress, examine, unreadable
from irm.services.imports.header import find_header, letters, lists_people
from irm.services.imports.header_groups import with_groups
from irm.services.imports.row import TableRow
from irm.services.imports.xlsx_table import WorkbookFacts

NO_HEADER: Final = -1
"""As `header_line`: the rows begin with data."""

_SEPARATOR_WORDS: Final = {"tab": "\t", "\\t": "\t", "comma": ",", "semicolon": ";", "pipe": "|"}
_HEAD: Final = 4096
_SAMPLE_ROWS: Final = 300
_MOST_SHEETS: Final = 12
_SAMPLE_LETTERS: Final = 2_000_000

Source = Callable[[Progress | None], Iterator[TableRow]]


@dataclass(frozen=True, slots=True)
class Table:
    """A file with rows and columns, opened but not read.

    `kind` is "csv", "xlsx" or "ods". `header_line` is the line the headers stand on, 0 where there are none and columns
    are called A, B, C. `nul_count` and `bad_count` say how many bytes had to be passed over; in a UTF-8
    file with an `other_encoding` they were not, but were read in that one. `sheets` and `sheet` are
    empty for text, `encoding` and `separator` for workbooks; `shown` are the sheets that are not hidden. `joined` are
    those that are read as one, in which case `sheet` is `joined_sheets.ALL`. `links` says what becomes of addresses
    that cells lead to.
    """

    path: Path
    kind: str
    headers: tuple[str, ...]
    header_line: int
    source: Source
    first_rows: tuple[TableRow, ...]
    encoding: str = ""
    separator: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()
    joined: tuple[str, ...] = ()
    encodings: tuple[str, ...] = ()
    nul_count: int = 0
    bad_count: int = 0
    other_encoding: str = ""
    modified_on: date | None = None
    links: CellLinks = NO_LINKS

    def rows(self, progress: Progress | None = None) -> Iterator[TableRow]:
        """Yield the rows below the header, each at least as wide as the header; may be called again."""
        return self._fitted(self.source(progress))

    def sample(self, count: int = _SAMPLE_ROWS) -> list[TableRow]:
        """Return the first rows below the header, at most 300, without reading the file again."""
        return list(self._fitted(iter(self.first_rows)))[:count]

    def _fitted(self, rows: Iterator[TableRow]) -> Iterator[TableRow]:
        width = len(self.headers)
        is_after_break = False
        for row in rows:
            if row.line <= self.header_line:
                continue
            if self.links.width and row.problem is None:
                row = self.links.put_into(row)
            if row.problem is not None:
                is_after_break = row.problem.code == "row.unclosed_quote"
            elif len(row.cells) < width:
                row = row._replace(cells=row.cells + ("",) * (width - len(row.cells)))
                if is_after_break:
                    # Most likely the rest of a cell whose quotes are broken, not a short row of its own.
                    row = row._replace(problem=Problem("row", "row.unclosed_quote", {"line": row.line}))
            else:
                is_after_break = False
            yield row


def open_table(
    path: Path,
    *,
    encoding: str = "",
    separator: str = "",
    sheet: str = "",
    header_line: int = 0,
    progress: Progress | None = None,
) -> Table:
    """Open a CSV, TSV, text, XLSX or ODS file; what is not given is found out.

    `header_line` 0 finds the header, NO_HEADER says there is none. Raises IrmError with a "file.", "sheet.", "header."
    or "separator." code.
    """
    path = Path(path)
    head = _head(path)
    foreign.refuse(path, head)
    if head.startswith(foreign.ZIP):
        opened = _open_workbook(path, sheet)
    else:
        opened = _open_text(path, encoding, separator, progress=progress)
    if not opened.first_rows:
        raise IrmError("file.empty", path=path.name)
    found = _with_headers(opened, header_line)
    return found if sheet not in ("", joined_sheets.ALL) else _with_those_alike(found)


def _with_those_alike(table: Table) -> Table:
    """Return a sheet with all others that have its columns below it; a table that stands alone as it is."""
    if table.header_line <= 0 or len(table.shown) < 2:
        return table
    width = table.links.width or len(table.headers)
    headers = table.headers[:width]
    parts = [joined_sheets.Part(table.sheet, table.header_line, tuple(range(width)))]
    looked_at = [table.first_rows]
    try:
        heads = xlsx_table.heads(table.path)
    except IrmError:
        return table
    for name in joined_sheets.others(tuple(heads), table.sheet):
        rows = _first(iter(heads[name]))
        other = _with_headers(replace(table, first_rows=rows, sheet=name), 0) if rows else None
        own = other.headers[: other.links.width or len(other.headers)] if other is not None else ()
        if other is not None and (part := joined_sheets.part_of(name, other.header_line, own, headers)):
            parts.append(part)
            looked_at.append(rows)
    if len(parts) < 2:
        return table

    def source(progress: Progress | None) -> Iterator[TableRow]:
        return joined_sheets.rows(table.path, parts, progress)

    joined = replace(
        table,
        headers=(),
        source=source,
        first_rows=tuple(joined_sheets.first_rows(parts, looked_at, _SAMPLE_ROWS)),
        sheet=joined_sheets.ALL,
        joined=tuple(part.sheet for part in parts),
        links=NO_LINKS,
    )
    return _with_headers(joined, table.header_line)


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEAD)
    except OSError as error:
        raise unreadable(path, error) from error


def _open_text(path: Path, encoding: str, separator: str, *, progress: Progress | None) -> Table:
    facts = examine(path, encoding=encoding, progress=progress)
    mark = _separator(separator) if separator else find_separator(path, encoding=facts.encoding, other=facts.other)

    is_loose = sets_quotes_apart(path, mark, encoding=facts.encoding, other=facts.other)

    def source(progress: Progress | None) -> Iterator[TableRow]:
        kind = {"encoding": facts.encoding, "separator": mark, "other": facts.other}
        return iter(CsvRows(path, **kind, skips_blanks=is_loose, progress=progress))

    rows = _first(source(None))
    if _is_binary(rows):
        raise IrmError("file.not_text", path=path.name)
    return Table(
        path=path,
        kind="csv",
        headers=(),
        header_line=0,
        source=source,
        first_rows=rows,
        encoding=facts.encoding,
        separator=mark,
        encodings=OFFERED,
        nul_count=facts.nul_count,
        bad_count=facts.bad_count,
        other_encoding=facts.other,
        modified_on=_modified_on(path),
    )


def _open_workbook(path: Path, sheet: str) -> Table:
    sheet = "" if sheet == joined_sheets.ALL else sheet
    facts = xlsx_table.look(path, sheet=sheet)
    if not sheet and len(facts.shown) > 1 and not lists_people(facts.first_rows, aliases.load()):
        facts = _with_people(path, facts)

    def source(progress: Progress | None) -> Iterator[TableRow]:
        return xlsx_table.workbook_rows(path, sheet=facts.sheet, progress=progress)

    return Table(
        path=path,
        kind=facts.kind,
        headers=(),
        header_line=0,
        source=source,
        first_rows=_first(iter(facts.first_rows)),
        sheet=facts.sheet,
        sheets=facts.sheets,
        shown=facts.shown,
        modified_on=_modified_on(path),
    )


def _with_people(path: Path, facts: WorkbookFacts) -> WorkbookFacts:
    """Return the first sheet that lists people, for before it stands what one reads first: a cover, a guide."""
    for name in facts.shown[:_MOST_SHEETS]:
        if name != facts.sheet:
            found = xlsx_table.look(path, sheet=name)
            if lists_people(found.first_rows, aliases.load()):
                return found
    return facts


def _first(rows: Iterator[TableRow]) -> tuple[TableRow, ...]:
    """Return some rows from the beginning of the file, few enough for the memory whatever they hold."""
    kept: list[TableRow] = []
    size = 0
    for row in rows:
        kept.append(row)
        size += sum(map(len, row.cells))
        if len(kept) >= _SAMPLE_ROWS or size > _SAMPLE_LETTERS:
            break
    return tuple(kept)


def _separator(wanted: str) -> str:
    mark = _SEPARATOR_WORDS.get(wanted.casefold(), wanted)
    if len(mark) != 1 or mark in '"\r\n\0' or mark.isalnum():
        raise IrmError("separator.unknown", value=wanted)
    return mark


def _is_binary(rows: Sequence[TableRow]) -> bool:
    """Say whether the first rows are no text at all: a picture, a program."""
    text = "".join(cell[:2000] for row in rows[:20] for cell in row.cells[:50])[:8000]
    odd = sum(1 for letter in text if (letter < " " and letter not in "\t\r\n\x0b\x0c") or letter in "\x7f\ufffd")
    known = aliases.load()
    return odd > max(8, len(text) * 0.1) and not any(known.guess(cell).field for cell in rows[0].cells[:100])


def _with_headers(table: Table, header_line: int) -> Table:
    rows = table.first_rows
    if header_line > 0:
        index = next((place for place, row in enumerate(rows) if row.line == header_line), -1)
        if index < 0 or rows[index].problem is not None:
            raise IrmError("header.not_there", line=header_line)
    else:
        index = find_header(rows, aliases.load()) if header_line == 0 else -1
    if index < 0:
        width = max((len(row.cells) for row in rows if row.problem is None), default=0)
        return _with_link_columns(replace(table, headers=letters(min(width, MOST_COLUMNS))))
    index, cells = with_groups(rows, index, aliases.load())
    while cells and not cells[-1].strip():
        cells.pop()
    headers = tuple(" ".join(cell.split()) for cell in cells)
    return _with_link_columns(replace(table, headers=headers, header_line=rows[index].line))


def _with_link_columns(table: Table) -> Table:
    below = [row for row in table.first_rows if row.line > table.header_line]
    links, more = cell_links(table.headers, below, aliases.load())
    return replace(table, headers=table.headers + more, links=links)


def _modified_on(path: Path) -> date | None:
    try:
        return datetime.fromtimestamp(path.stat().st_mtime).astimezone().date()
    except (OSError, OverflowError, ValueError):
        return None
