"""Pages on paper: what writes A4 into a PDF, and text that reads in the direction of the language."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QFont, QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument, QTextOption

DOTS: Final = 300


class Pdf:
    """An A4 file in the making: `writer` draws the pages, `content` ends them. `margin` is in millimetres."""

    def __init__(self, title: str, *, margin: int) -> None:
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.writer = QPdfWriter(self._buffer)
        self.writer.setTitle(title)
        self.writer.setCreator("IRM")
        self.writer.setResolution(DOTS)
        size, upright = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait
        margins = QMarginsF(margin, margin, margin, margin)
        self.writer.setPageLayout(QPageLayout(size, upright, margins, QPageLayout.Unit.Millimeter))

    def area(self) -> QSizeF:
        """Return how much of a page can be written on."""
        return QSizeF(self.writer.pageLayout().paintRectPixels(DOTS).size())

    def content(self) -> bytes:
        """Return the file."""
        self._buffer.close()
        return bytes(self._buffer.data().data())


def document(html: str, font: QFont, *, points: float, keeps_words: bool = False) -> QTextDocument:
    """Return a text without margins in the family of `font`; a word too long for a line is broken, or stays whole."""
    made = QTextDocument()
    sized = QFont(font)
    sized.setPointSizeF(points)
    made.setDefaultFont(sized)
    made.setDocumentMargin(0)
    option = QTextOption()
    option.setTextDirection(QGuiApplication.layoutDirection())
    wrap = QTextOption.WrapMode
    option.setWrapMode(wrap.WordWrap if keeps_words else wrap.WrapAtWordBoundaryOrAnywhere)
    made.setDefaultTextOption(option)
    made.setHtml(html)
    return made
