"""A text of several lines that is as high as its lines, within bounds."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget


class GrowingText(QPlainTextEdit):
    """Grows from `least` lines to `most`; `edited` comes for every change by the user. Tab goes on."""

    edited = Signal()
    grown = Signal()
    """The height is another one now."""

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self._is_loading = False
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._on_changed)
        self._fit()

    def set_text(self, text: str) -> None:
        """Show a text, without `edited`."""
        if text != self.toPlainText():
            self._is_loading = True
            self.setPlainText(text)
            self._is_loading = False

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the letters."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow how the lines break."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _on_changed(self) -> None:
        self._fit()
        if not self._is_loading:
            self.edited.emit()

    def _fit(self) -> None:
        needed = max(self.document().blockCount(), round(self.document().size().height()))  # of plain text, in lines
        lines = min(self._most, max(self._least, needed))
        spare = 2 * (self.frameWidth() + round(self.document().documentMargin())) + 2
        height = lines * QFontMetrics(self.font()).lineSpacing() + spare
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)
            self.grown.emit()
