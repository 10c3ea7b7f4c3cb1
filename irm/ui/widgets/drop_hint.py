"""What the window shows while a file is held over it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from irm.ui.base import record_drag
from irm.ui.style import fonts, tokens


class DropHint(QWidget):
    """A veil with a dashed frame and a sentence over `target`."""

    def __init__(self, target: QWidget, words: Callable[[], str] | None = None) -> None:
        super().__init__(target)
        self._target = target
        self._words = words or _import_words
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def start(self) -> None:
        """Cover the target."""
        self.resize(self._target.size())
        self.raise_()
        self.show()

    def stop(self) -> None:
        """Uncover the target."""
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the veil."""
        colors = tokens.colors_of(self.palette())
        veil = QColor(colors.surface)
        veil.setAlphaF(0.92)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(QColor(colors.focus), 2, Qt.PenStyle.DashLine))
        edge = tokens.SPACE_L
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), tokens.RADIUS, tokens.RADIUS)
        painter.setPen(QColor(colors.text))
        painter.setFont(fonts.sized(self.font(), tokens.TEXT_HEADING))
        flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
        painter.drawText(self.rect().adjusted(2 * edge, edge, -2 * edge, -edge), flags, self._words())


def _import_words() -> str:
    return QCoreApplication.translate("MainWindow", "Drop the file to import it")


def files_in(event: QDropEvent) -> list[str]:
    """Return the files a drag holds; folders and links to the web are none, nor are records of our own."""
    if record_drag.is_ours(event.mimeData()):
        return []
    return [
        url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile() and Path(url.toLocalFile()).is_file()
    ]
