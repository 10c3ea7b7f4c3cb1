"""The parts of a workbook file with one sheet: fixed ones as text, the sheet itself as a stream of rows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import IO, Final

from irm.errors import IrmError
from irm.services.exports.columns import Cell, Column

SHEET: Final = "xl/worksheets/sheet1.xml"
MOST_ROWS: Final = 1_048_576

_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml"

PARTS: Final = {
    "[Content_Types].xml": f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{_TYPE}.styles+xml"/>'
    f'<Override PartName="/{SHEET}" ContentType="{_TYPE}.worksheet+xml"/></Types>',
    "_rels/.rels": f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}">'
    '<sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>',
    "xl/styles.xml": f'{_HEAD}<styleSheet xmlns="{_MAIN}">'
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>'
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    '</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
    '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>'
    '<xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
    '<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
}
"""Everything but the sheet. Cell styles: 1 text, 2 header, 3 count, 4 percent, 5 day."""

_TEXT, _HEADER, _COUNT, _PERCENT, _DAY = 1, 2, 3, 4, 5
_EPOCH: Final = date(1899, 12, 30).toordinal()
_FIRST_DAY: Final = "1900-03-01"
"""Spreadsheets count days from here alike; earlier ones stay texts."""
_DAY_TEXT: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_BUFFERED: Final = 1 << 18
_CONTROLS: Final = "\x00-\x08\x0b-\x1f\ud800-\udfff"
_ESCAPED: Final = re.compile(f"[{_CONTROLS}]|_(?=x[0-9a-fA-F]{{4}}[_{_CONTROLS}])")
_NONCHARACTER: Final = re.compile("[\ufffe\uffff]|_(?=x(?:005F|FFF[EF])[_\ufffe\uffff])")
_TO_ESCAPE: Final = re.compile(f"[&<>{_CONTROLS}\ufffe\uffff]|_x")


class Sheet:
    """Writes the sheet to an open part of the archive: header first, then rows as they come."""

    def __init__(self, file: IO[bytes], columns: Sequence[Column], *, is_right_to_left: bool) -> None:
        self._file = file
        self._styles = [_PERCENT if column.is_rate else _DAY if column.is_day else _COUNT for column in columns]
        self._days = [place for place, column in enumerate(columns) if column.is_day]
        self._letters = [_letters(place) for place in range(len(columns))]
        self._row = 0
        self._buffer: list[str] = []
        self._size = 0
        self._put(_opening(columns, is_right_to_left=is_right_to_left))
        self._put_row([(column.header, _HEADER) for column in columns])

    def add(self, cells: list[Cell]) -> None:
        """Write one row. Raises IrmError "export.too_many_rows" where a sheet has no more."""
        if self._row >= MOST_ROWS:
            raise IrmError("export.too_many_rows", limit=MOST_ROWS)
        for place in self._days:
            cells[place] = _serial(cells[place])
        self._put_row(zip(cells, self._styles, strict=True))

    def finish(self) -> None:
        """Write the end of the sheet."""
        last = f"{self._letters[-1]}{self._row}"
        self._put(f'</sheetData><autoFilter ref="A1:{last}"/></worksheet>')
        self._flush()

    def _put_row(self, cells: Iterable[tuple[Cell, int]]) -> None:
        self._row += 1
        row = self._row
        parts = [f'<row r="{row}">']
        for (cell, style), letters in zip(cells, self._letters, strict=True):
            if cell is None or cell == "":
                continue
            if isinstance(cell, str):
                kind = _HEADER if row == 1 else _TEXT
                text = f'<is><t xml:space="preserve">{escaped(cell)}</t></is>'
                parts.append(f'<c r="{letters}{row}" s="{kind}" t="inlineStr">{text}</c>')
            else:
                parts.append(f'<c r="{letters}{row}" s="{style}"><v>{cell!r}</v></c>')
        parts.append("</row>")
        self._put("".join(parts))

    def _put(self, text: str) -> None:
        self._buffer.append(text)
        self._size += len(text)
        if self._size > _BUFFERED:
            self._flush()

    def _flush(self) -> None:
        self._file.write("".join(self._buffer).encode())
        self._buffer.clear()
        self._size = 0


def _serial(cell: Cell) -> Cell:
    """Return a day as the number that spreadsheets hold; what is none, or too early, as it is."""
    if not isinstance(cell, str) or _DAY_TEXT.fullmatch(cell) is None or cell < _FIRST_DAY:
        return cell
    return date.fromisoformat(cell).toordinal() - _EPOCH


def _opening(columns: Sequence[Column], *, is_right_to_left: bool) -> str:
    direction = ' rightToLeft="1"' if is_right_to_left else ""
    widths = "".join(
        f'<col min="{place}" max="{place}" width="{column.width}" style="{_TEXT}" customWidth="1"/>'
        for place, column in enumerate(columns, start=1)
    )
    return (
        f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView{direction} workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
        f"<cols>{widths}</cols><sheetData>"
    )


def escaped(text: str) -> str:
    """Return a text as XML; what XML cannot hold becomes _xHHHH_, as spreadsheets write and read it.

    Readers leave the two noncharacters out of that, so they are escaped in the same way before, and an import turns
    them back.
    """
    if _TO_ESCAPE.search(text) is None:
        return text
    text = _ESCAPED.sub(_by_number, _NONCHARACTER.sub(_by_number, text))
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _by_number(match: re.Match[str]) -> str:
    return f"_x{ord(match[0]):04X}_"


def _letters(place: int) -> str:
    """Return the name of a column: A, B, ... Z, AA."""
    name = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        name = chr(ord("A") + rest) + name
    return name
