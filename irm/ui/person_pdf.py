"""Everything held about one person as pages to read: sections of names and values, then what changed; numbered."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QPainter,
)

from irm import services
from irm.ui.base import paper
from irm.ui.base.cells import apart, bare, isolated
from irm.ui.words import formats, messages, person_words

if TYPE_CHECKING:
    from irm.services.person_report import PastChange, PersonReport, Row

translate = QCoreApplication.translate

_MARGIN: Final = 18
"""Millimetres around the page."""
_FOOT: Final = 0.05
"""Which part of the height the line with the number of the page takes."""
_POINTS: Final = 9.5


def write(report: PersonReport, path: Path, font: QFont | None = None) -> None:
    """Write the pages to a file; where no window is open, Qt is started for it. Raises IrmError file.cannot_write."""
    application = QGuiApplication.instance() or _headless()
    content = pdf(report, font or QFont(QGuiApplication.font()))
    services.person_report.keep(path, content)
    del application


def _headless() -> QGuiApplication:
    import os  # only here: with a window nobody may choose another display

    from irm.ui.style.fonts import load_carried  # as above

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(["irm"])
    family = load_carried()
    QGuiApplication.setFont(QFont([family] if family else []))
    return application


def title(report: PersonReport) -> str:
    """Return what the pages are called."""
    words = translate("PersonReport", "What is held about {name}")
    return words.replace("{name}", apart(report.name))


def html(report: PersonReport) -> str:
    """Return the pages as HTML; every text is escaped and reads in its own direction."""
    direction = _direction()
    made = translate("PersonReport", "Made on {day}").replace("{day}", formats.instant(report.made_at))
    parts = [f'<h1 dir="{direction}">{escape(title(report))}</h1>', f'<p dir="{direction}">{escape(made)}</p>']
    order = [name for name in person_words.TABLES if name in report.tables]
    for table in (*order, *(name for name in report.tables if name not in order)):
        parts += _table(report, table)
    if report.past:
        heading = translate("PersonReport", "What changed, oldest first")
        parts.append(f'<h2 dir="{direction}">{escape(heading)}</h2>')
        parts += [_change(report, change) for change in report.past]
    return f'<html><body dir="{direction}">{"".join(parts)}</body></html>'


def pdf(report: PersonReport, font: QFont) -> bytes:
    """Return the pages as a PDF with a number at the foot of each."""
    made = paper.Pdf(bare(title(report)), margin=_MARGIN)
    writer, area = made.writer, made.area()
    body = QSizeF(area.width(), area.height() * (1 - _FOOT))
    pages = paper.document(html(report), font, points=_POINTS)
    pages.documentLayout().setPaintDevice(writer)
    pages.setPageSize(body)
    painter = QPainter(writer)
    count = pages.pageCount()
    for number in range(count):
        if number:
            writer.newPage()
        painter.save()
        painter.translate(QPointF(0, -number * body.height()))
        pages.drawContents(painter, QRectF(0, number * body.height(), body.width(), body.height()))
        painter.restore()
        painter.setFont(pages.defaultFont())
        foot = translate("PersonReport", "Page {number} of {count}")
        foot = foot.replace("{number}", isolated(formats.number(number + 1)))
        foot = foot.replace("{count}", isolated(formats.number(count)))
        painter.drawText(
            QRectF(0, body.height(), area.width(), area.height() * _FOOT),
            int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom),
            foot,
        )
    painter.end()
    return made.content()


def _table(report: PersonReport, table: str) -> Iterator[str]:
    """Yield the heading of a table and its rows; nothing for a table without rows."""
    rows = report.tables[table]
    if not rows:
        return
    count = "" if table == "influencer" or len(rows) == 1 else f" ({formats.number(len(rows))})"
    yield f'<h2 dir="{_direction()}">{escape(person_words.table(table) + count)}</h2>'
    for row in rows:
        lines = list(_lines(report, table, row))
        if lines:
            yield _lines_as_html(lines)


def _lines(report: PersonReport, table: str, row: Row) -> Iterator[tuple[str, str]]:
    for name in row:
        if name in person_words.LEFT_OUT or (name == "currency" and table != "cooperation"):
            continue
        said = _reference(report, name, row[name]) if name.endswith("_id") else person_words.value(table, name, row)
        if said:
            yield person_words.column(name), said


def _reference(report: PersonReport, column: str, key: Any) -> str:
    """Return what another row of the same person is called."""
    table = {"account_id": "social_account"}.get(column, column.removesuffix("_id"))
    row = next((found for found in report.tables.get(table, ()) if found["id"] == key), None)
    if row is None:
        return ""
    if table == "offer":
        return _reference(report, "cooperation_id", row["cooperation_id"])
    names = ("campaign", "handle", "platform", "title", "subject", "happened_at", "type")
    return next((said for name in names if (said := person_words.value(table, name, row))), "")


def _change(report: PersonReport, change: PastChange) -> str:
    """Return one change: when, what the step was called, and each value before and after."""
    head = " · ".join(
        (formats.instant(change.when), messages.step(change.label, "").rstrip(": "), person_words.table(change.table))
    )
    lines = []
    before, after = change.before or {}, change.after or {}
    for name in {**before, **after}:
        if name in person_words.LEFT_OUT or name.endswith("_id"):
            continue
        sides = [person_words.value(change.table, name, side) for side in (before, after)]
        if any(sides):
            arrow = " ← " if _is_mirrored() else " → "
            lines.append((person_words.column(name), arrow.join(side or "–" for side in sides)))
    return f'<p dir="{_direction()}"><b>{escape(head)}</b></p>{_lines_as_html(lines)}'


def _lines_as_html(lines: list[tuple[str, str]]) -> str:
    """Return names and values side by side; documents do not turn tables round, so the cells change places here."""
    rows = []
    for name, said in lines:
        cells = [_cell(name, "28%"), _cell(said, "72%")]
        rows.append(f"<tr>{''.join(reversed(cells) if _is_mirrored() else cells)}</tr>")
    return f'<table width="100%" cellspacing="0" cellpadding="1">{"".join(rows)}</table><p></p>' if rows else ""


def _cell(words: str, width: str) -> str:
    lines = "<br>".join(escape(line) for line in words.splitlines())
    return f'<td width="{width}"><p dir="{_direction()}">{lines}</p></td>'


def _direction() -> str:
    return "rtl" if _is_mirrored() else "ltr"


def _is_mirrored() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
