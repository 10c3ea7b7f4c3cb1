"""A small line that shows how a number moved over time, the newest at its trailing end, with its words for everybody.

It says nothing by colour: the line rises or falls, a dot marks the newest value, and the words are name and tip.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from irm.ui.base.cells import bare
from irm.ui.base.tips import plain_tip
from irm.ui.style import tokens

_SIZE: Final = (92, 28)
_EDGE: Final = 4
_DOT: Final = 2.5
_STROKE: Final = 1.5

Point = tuple[date, int]


class Sparkline(QWidget):
    """A line through values by their days; time runs in the direction of reading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[Point, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_points(self, points: Sequence[Point], words: str) -> None:
        """Show values by their days, the oldest first; `words` say the same."""
        self._points = tuple(points)
        self.setAccessibleName(bare(words))
        self.setToolTip(plain_tip(bare(words)))
        self.update()

    def places(self) -> list[QPointF]:
        """Return where the values are drawn, the oldest first."""
        if not self._points:
            return []
        first, last = self._points[0][0].toordinal(), self._points[-1][0].toordinal()
        low, high = min(value for _, value in self._points), max(value for _, value in self._points)
        width, height = self.width() - 2 * _EDGE, self.height() - 2 * _EDGE
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        found = []
        for day, value in self._points:
            across = (day.toordinal() - first) / (last - first) if last > first else 1.0
            up = (value - low) / (high - low) if high > low else 0.5
            x = 1 - across if is_mirrored else across
            found.append(QPointF(_EDGE + x * width, _EDGE + (1 - up) * height))
        return found

    def sizeHint(self) -> QSize:
        """Return the size at the text size in force."""
        return QSize(*(tokens.px(side, self.font()) for side in _SIZE))

    def minimumSizeHint(self) -> QSize:
        """Return the size: it does not shrink."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line and the dot at its newest end."""
        places = self.places()
        if not places:
            return
        colors = tokens.colors_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(colors.text_soft), _STROKE)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(places))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.accent_text))
        painter.drawEllipse(places[-1], _DOT, _DOT)
