"""A handle to drag a row of a list by."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QToolButton, QWidget

from irm.ui.style import icons


class Grip(QToolButton):
    """Says where it is dragged to; whoever holds the rows moves them. Keys move rows without it."""

    dragged = Signal(int)
    """How high the pointer is, on the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        icons.put(self, "grip-vertical", "text_faint")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.SizeVerCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell where the pointer is while the button is held."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(event.globalPosition().toPoint().y())
        super().mouseMoveEvent(event)
