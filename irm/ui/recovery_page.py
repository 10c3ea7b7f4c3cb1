"""The page with the recovery code, in the language in force: to be printed, or kept as a PDF away from the computer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QPagedPaintDevice,
)

from irm.ui.base import paper
from irm.ui.words import formats

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

translate = QCoreApplication.translate

_MARGIN: Final = 20
"""Millimetres around the page."""
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
    made = paper.Pdf(translate("Recovery", "Recovery code of IRM"), margin=_MARGIN)
    _put(made.writer, made.area(), html(groups, made_on, folder), font)
    return made.content()


def print_on(printer: QPrinter, groups: Sequence[str], made_on: date, folder: str, font: QFont) -> None:
    """Print the page."""
    area = QSizeF(printer.pageLayout().paintRectPixels(printer.resolution()).size())
    _put(printer, area, html(groups, made_on, folder), font)


def _put(device: QPagedPaintDevice, area: QSizeF, text: str, font: QFont) -> None:
    page = paper.document(text, font, points=_SIZE, keeps_words=True)  # a group of the code stays whole
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
