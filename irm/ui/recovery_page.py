"""The page with the recovery code, in the language in force: to be printed, or kept as a PDF away from the computer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextDocument,
    QTextOption,
)

from irm.ui.words import formats

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

translate = QCoreApplication.translate

_MARGIN: Final = 20
"""Millimetres around the page."""
_DOTS: Final = 300
_SIZE: Final = 12


def html(groups: Sequence[str], made_on: date, folder: str) -> str:
    """Return the page as HTML; the groups run from left to right in every language."""
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    direction, side = ("rtl", "right") if is_mirrored else ("ltr", "left")
    cells = [
        f'<td align="center" width="33%"><span style="font-size:9pt">{formats.number(number)}</span><br>'
        f'<span style="font-family:monospace;font-size:20pt">{escape(group)}</span></td>'
        for number, group in enumerate(groups, start=1)
    ]
    half = (len(cells) + 1) // 2
    rows = "".join(f"<tr>{''.join(part)}</tr>" for part in (cells[:half], cells[half:]))
    paragraphs = "".join(f'<p dir="{direction}" align="{side}">{escape(text)}</p>' for text in _texts(made_on, folder))
    title = escape(translate("Recovery", "Recovery code of IRM"))
    table = f'<table dir="ltr" width="100%" border="1" cellspacing="0" cellpadding="10">{rows}</table>'
    heading = f'<h1 dir="{direction}" align="{side}">{title}</h1>'
    return f'<html><body dir="{direction}">{heading}{table}{paragraphs}</body></html>'


def pdf(groups: Sequence[str], made_on: date, folder: str, font: QFont) -> bytes:
    """Return the page as a PDF."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(translate("Recovery", "Recovery code of IRM"))
    writer.setCreator("IRM")
    writer.setResolution(_DOTS)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    size, upright = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(size, upright, margins, QPageLayout.Unit.Millimeter))
    _put(writer, QSizeF(writer.pageLayout().paintRectPixels(_DOTS).size()), html(groups, made_on, folder), font)
    buffer.close()
    return bytes(buffer.data().data())


def print_on(printer: QPrinter, groups: Sequence[str], made_on: date, folder: str, font: QFont) -> None:
    """Print the page."""
    area = QSizeF(printer.pageLayout().paintRectPixels(printer.resolution()).size())
    _put(printer, area, html(groups, made_on, folder), font)


def _put(device: QPagedPaintDevice, area: QSizeF, text: str, font: QFont) -> None:
    page = QTextDocument()
    sized = QFont(font)
    sized.setPointSizeF(_SIZE)
    page.setDefaultFont(sized)
    page.setDocumentMargin(0)
    option = QTextOption()
    option.setTextDirection(QGuiApplication.layoutDirection())
    page.setDefaultTextOption(option)
    page.setHtml(text)
    page.documentLayout().setPaintDevice(device)
    page.setPageSize(area)
    page.print_(device)


def _texts(made_on: date, folder: str) -> tuple[str, ...]:
    made = translate("Recovery", "Made on {day}, for the data in {folder}.")
    return (
        made.replace("{day}", formats.day(made_on)).replace("{folder}", f"\u2066{folder}\u2069"),
        translate(
            "Recovery",
            "This code opens your data when nothing else does: when the computer is lost, its key store is gone, or a "
            "passphrase is forgotten.",
        ),
        translate(
            "Recovery",
            "When IRM asks for it, type it as it stands here; capitals, blanks and dashes do not matter. On another "
            "computer choose “Restore a backup” first, and type it there.",
        ),
        translate(
            "Recovery",
            "Keep this page where you keep papers that matter, and not with the computer. Whoever has both the code "
            "and a copy of your data can read it. A newer code makes this one worthless.",
        ),
    )
