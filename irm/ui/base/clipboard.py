"""Rows of a list for the clipboard: as text with tabs for a spreadsheet, and as a table for a letter."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from html import escape
from typing import Any

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication

from irm.domain.safe_cells import gently_safe
from irm.ui.base.cells import bare
from irm.ui.base.columns import Column
from irm.ui.notices import Notices


@dataclass(frozen=True, slots=True)
class Table:
    """Some rows in the columns that are shown, in that order: whole numbers and days, all else as it is shown."""

    columns: Sequence[Column[Any]]
    rows: Sequence[Any]
    today: date

    def lines(self) -> Iterator[list[str]]:
        """Return the titles, then the words of each row: no marks of direction, and each cell in one line."""
        parts = [part for column in self.columns for part in self._parts(column)]
        yield [title for title, _ in parts]
        for row in self.rows:
            yield [" ".join(text(row).split()) for _, text in parts]

    def _parts(self, column: Column[Any]) -> Sequence[tuple[str, Callable[[Any], str]]]:
        return column.copied or ((column.title, partial(_shown, column, self.today)),)

    def text(self) -> str:
        """Return the table with tabs between cells."""
        return text_of(self.lines())

    def html(self) -> str:
        """Return the table as HTML."""
        return html_of(list(self.lines()))

    def mime(self) -> QMimeData:
        """Return both, so that each program takes what it can use."""
        return mime_of(self.text(), self.html())


def _shown(column: Column[Any], today: date, row: Any) -> str:
    return bare(column.cell(row, today).text)


def text_of(lines: Iterable[Sequence[str]]) -> str:
    """Return lines of cells with tabs between; what a spreadsheet would run as a formula gets an apostrophe."""
    return "\n".join("\t".join(_cell(cell) for cell in line) for line in lines)


def html_of(lines: Sequence[Sequence[str]]) -> str:
    """Return lines of cells as an HTML table, the first line as its head."""
    rows = [_row("td" if number else "th", line) for number, line in enumerate(lines)]
    return f'<html><head><meta charset="utf-8"></head><body><table>{"".join(rows)}</table></body></html>'


def mime_of(text: str, html: str) -> QMimeData:
    """Return both, so that each program takes what it can use."""
    data = QMimeData()
    data.setText(text)
    data.setHtml(html)
    return data


def _cell(text: str) -> str:
    return gently_safe(" ".join(text.split()))


def put(table: Table, notices: Notices) -> None:
    """Put a table on the clipboard and say so."""
    QGuiApplication.clipboard().setMimeData(table.mime())
    count = len(table.rows) + 1
    notices.say(QCoreApplication.translate("RecordScreen", "Copied as a table: %n lines.", None, count))


def _row(tag: str, cells: Sequence[str]) -> str:
    return "<tr>" + "".join(f"<{tag}>{escape(_cell(cell))}</{tag}>" for cell in cells) + "</tr>"
