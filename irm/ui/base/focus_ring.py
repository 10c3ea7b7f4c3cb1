"""The ring of a list that has the keyboard, while none of its lines shows that."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView

from irm.ui.style import tokens

_WIDTH = 2


def is_current_seen(view: QAbstractItemView) -> bool:
    """Say whether the current line is in sight; the wheel may have moved it out."""
    current = view.visualRect(view.currentIndex())
    return not current.isEmpty() and current.bottom() >= 0 and current.top() < view.viewport().height()


class RingKeeper(QObject):
    """Paints the ring of a list, and the list anew where a ring came or went, or would be moved along by scrolling."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._was_seen = True
        self._was_painted = False
        view.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def paint(self, is_needed: bool) -> None:
        """Paint the ring where it is needed; to be called from the paint event of the view, after its own painting."""
        if is_needed:
            paint_ring(self._view)
        if is_needed != self._was_painted:  # Qt may be painting a single line just now
            self._was_painted = is_needed
            self._view.viewport().update()

    def _on_scrolled(self, _: int) -> None:
        is_seen = is_current_seen(self._view) and self._view.selectionModel().hasSelection()
        if self._view.hasFocus() and not (is_seen and self._was_seen):
            self._view.viewport().update()
        self._was_seen = is_seen


def paint_ring(view: QAbstractItemView) -> None:
    """Paint the ring; to be called from the paint event of the view, after its own painting."""
    viewport = view.viewport()
    painter = QPainter(viewport)
    painter.setPen(QPen(QColor(tokens.colors_of(view.palette()).focus), _WIDTH))
    painter.drawRect(viewport.rect().adjusted(1, 1, -1, -1))
