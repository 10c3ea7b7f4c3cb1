"""Rows of an OpenDocument sheet, read as a stream: as much of the file stands in the memory as one row has.

Part of the process that reads workbooks (`xlsx_child`): imports nothing of the program.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterator
from typing import Any, Final, NamedTuple
from xml.parsers import expat

_CHUNK: Final = 1 << 16
_MOST_ALIKE: Final = 1_000
"""So many of the rows that a file says to repeat are handed out: no list has more that are alike."""
_WIDEST: Final = 16_384
_LONGEST_CELL: Final = (1 << 20) + 1
_TIME: Final = re.compile(r"(-?)P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?")
_MONEY: Final = re.compile(r"\s*[$€£¥₩₽₹฿₫₺₪]|\s*(?:USD|EUR|GBP|KRW|AED|SAR|EGP|JPY|CNY)\s")
_ASIDE: Final = frozenset(
    ("annotation", "tracked-changes", "shapes", "dde-links", "frame", "custom-shape", "ruby-text", "forms")
)
"""Elements whose texts are no content of a cell."""


class OdsRow(NamedTuple):
    """A row with its number (first 1), its cells as text, and the web addresses that cells lead to by their place."""

    number: int
    cells: list[str]
    links: dict[int, str]


class SheetName(NamedTuple):
    """A sheet: its name, whether it is shown, and whether anything stands in it."""

    name: str
    is_shown: bool
    has_data: bool


def sheets(archive: zipfile.ZipFile) -> list[SheetName]:
    """Return what sheets there are."""
    found: list[SheetName] = []
    hidden: set[str] = set()
    style = ""

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal style
        tag = tag.rpartition(" ")[2]
        if tag == "style":
            style = _attribute(attributes, "name")
        elif tag == "table-properties" and _attribute(attributes, "display") == "false":
            hidden.add(style)
        elif tag == "table":
            is_shown = _attribute(attributes, "style-name") not in hidden
            found.append(SheetName(_attribute(attributes, "name"), is_shown, has_data=False))
        elif found and tag == "p" and not found[-1].has_data:
            found[-1] = found[-1]._replace(has_data=True)

    for _ in _parsed(archive, start=start):
        pass
    return found


def rows(archive: zipfile.ZipFile, place: int) -> Iterator[OdsRow]:
    """Yield the rows of the sheet at that place that hold anything."""
    reader = _Reader(place)
    for _ in _parsed(archive, start=reader.start, end=reader.end, text=reader.text):
        yield from reader.taken()
        if reader.is_finished:
            return


class _Reader:
    """Takes the elements of a document one after the other and puts the rows of one sheet together."""

    def __init__(self, place: int) -> None:
        self.is_finished = False
        self._place = place
        self._sheets = -1
        self._aside = 0
        self._number = 0
        self._rows: list[OdsRow] = []
        self._cells: list[str] = []
        self._links: dict[int, str] = {}
        self._repeated = 1
        self._attributes: dict[str, str] | None = None
        self._texts: list[str] = []
        self._length = 0
        self._link = ""
        self._spans: dict[int, tuple[int, str, str]] = {}

    def taken(self) -> list[OdsRow]:
        """Return the rows that are complete, once."""
        rows, self._rows = self._rows, []
        return rows

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Take the beginning of an element."""
        tag = tag.rpartition(" ")[2]
        if self._aside or tag in _ASIDE:
            self._aside += 1
        elif tag == "table":
            self._sheets += 1
        elif self._sheets != self._place:
            return
        elif tag == "table-row":
            self._cells, self._links = [], {}
            self._repeated = _count(attributes, "number-rows-repeated")
        elif tag in ("table-cell", "covered-table-cell"):
            self._attributes = {name.rpartition(" ")[2]: value for name, value in attributes.items()}
            self._texts, self._length, self._link = [], 0, ""
        elif self._attributes is not None:
            self._start_text(tag, attributes)

    def _start_text(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "p":
            if self._texts:
                self._texts.append("\n")
        elif tag == "s":
            self.text(" " * min(_count(attributes, "c"), 1_000))
        elif tag in ("tab", "line-break"):
            self.text("\t" if tag == "tab" else "\n")
        elif tag == "a":
            self._link = self._link or _attribute(attributes, "href")

    def text(self, text: str) -> None:
        """Take text of a cell, as much of it as is looked at."""
        if self._attributes is not None and not self._aside and self._length < _LONGEST_CELL:
            self._texts.append(text[:_LONGEST_CELL])
            self._length += len(text)

    def end(self, tag: str) -> None:
        """Take the end of an element."""
        if self._aside:
            self._aside -= 1
            return
        if self._sheets != self._place:
            return
        tag = tag.rpartition(" ")[2]
        if tag in ("table-cell", "covered-table-cell") and self._attributes is not None:
            self._end_cell(self._attributes)
            self._attributes = None
        elif tag == "table-row":
            self._end_row()
        elif tag == "table":
            self.is_finished = True

    def _end_cell(self, attributes: dict[str, str]) -> None:
        text = _cell_text(attributes, "".join(self._texts).rstrip("\n"))
        times = min(_count(attributes, "number-columns-repeated"), _WIDEST + 1 - len(self._cells))
        place = len(self._cells)
        if text and self._link.startswith(("http://", "https://")):
            self._links[place] = self._link
        rows = _count(attributes, "number-rows-spanned")
        if text and rows > 1:
            self._spans[place] = (self._number + rows, text, self._links.get(place, ""))
        self._cells.extend([text] * max(0, times))

    def _end_row(self) -> None:
        first = self._number + 1
        self._number += self._repeated
        while self._cells and not self._cells[-1]:
            self._cells.pop()
        if not self._cells:
            return
        self._fill_from_above(first)
        for number in range(first, first + min(self._repeated, _MOST_ALIKE)):
            self._rows.append(OdsRow(number, self._cells, self._links))

    def _fill_from_above(self, number: int) -> None:
        """Write the text of a merged cell into each of the rows it stands beside."""
        for place, (last, text, link) in list(self._spans.items()):
            if number > last:
                del self._spans[place]
                continue
            self._cells.extend([""] * (place + 1 - len(self._cells)))
            if not self._cells[place]:
                self._cells[place] = text
                if link:
                    self._links[place] = link


def _cell_text(attributes: dict[str, str], shown: str) -> str:
    """Return what a person would have typed: numbers and days in full, percent and money as they are shown."""
    kind = attributes.get("value-type", "")
    value = attributes.get("value", "")
    if kind == "float":
        return _number(value, shown)
    if kind == "percentage":
        return shown if "%" in shown or not value else f"{round(float(value) * 100, 10):g}%"
    if kind == "currency":
        is_plain = not re.search(r"[^\d\s.,()+-]", shown)
        return f"{_number(value, '')} {attributes.get('currency', '')}".strip() if is_plain else shown
    if kind == "date":
        return attributes.get("date-value", shown).removesuffix("T00:00:00").replace("T", " ")
    if kind == "time" and (match := _TIME.fullmatch(attributes.get("time-value", ""))):
        sign, days, hours, minutes, seconds = match.groups(default="0")
        mark = "-" if sign == "-" else ""
        return f"{mark}{int(days) * 24 + int(hours):02}:{int(minutes):02}:{int(seconds):02}"
    if kind == "boolean":
        return attributes.get("boolean-value", shown).upper()
    return shown or attributes.get("string-value", "")


def _number(value: str, shown: str) -> str:
    try:
        number = float(value)
    except ValueError:
        return shown or value
    plain = str(int(number)) if number.is_integer() and abs(number) < 1e15 else repr(number)
    # A phone number that is kept as a number shows the zero in front only by its format.
    is_padded = shown.startswith("0") and re.sub(r"\D", "", shown).lstrip("0") == plain
    if is_padded:
        return shown
    sign = _MONEY.match(shown)
    return f"{sign[0].strip()}{plain}" if sign else plain


def _attribute(attributes: dict[str, str], wanted: str) -> str:
    return next((value for name, value in attributes.items() if name.rpartition(" ")[2] == wanted), "")


def _count(attributes: dict[str, str], wanted: str) -> int:
    text = _attribute(attributes, wanted)
    return max(1, int(text)) if text.isdecimal() and len(text) < 9 else 1


def _parsed(
    archive: zipfile.ZipFile,
    *,
    start: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None] | None = None,
    text: Callable[[str], None] | None = None,
) -> Iterator[None]:
    """Go through the content piece by piece, pausing after each; a document type, which no sheet has, is refused."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = _refuse_doctype
    with archive.open("content.xml") as file:
        while chunk := file.read(_CHUNK):
            parser.Parse(chunk, False)
            yield
        parser.Parse(b"", True)
        yield


def _refuse_doctype(*_: Any) -> None:
    raise ValueError("a document type")
