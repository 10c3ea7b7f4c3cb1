"""The ring of a list that has the keyboard, while none of its lines shows that."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView

from irm.ui.style import tokens

_WIDTH = 2


def paint_ring(view: QAbstractItemView) -> None:
    """Paint the ring; to be called from the paint event of the view, after its own painting."""
    viewport = view.viewport()
    painter = QPainter(viewport)
    painter.setPen(QPen(QColor(tokens.colors_of(view.palette()).focus), _WIDTH))
    painter.drawRect(viewport.rect().adjusted(1, 1, -1, -1))
