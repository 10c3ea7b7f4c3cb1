"""A shortcut as keys: Ctrl + L."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from irm.ui.style import fonts, tokens


class KeyCaps(QWidget):
    """The keys of one shortcut, left to right in every language, as they stand on the keyboard."""

    def __init__(self, shortcut: QKeySequence, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        text = shortcut.toString(QKeySequence.SequenceFormat.NativeText)
        plus = text.endswith("+")
        self._keys = [key for key in text.removesuffix("+").split("+") if key] + (["+"] if plus else [])
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """Return the room of all keys."""
        widths = self._widths()
        gaps = tokens.SPACE_XS * max(0, len(widths) - 1)
        return QSize(sum(widths) + gaps + 2, tokens.px(22, self.font()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint one rounded box per key."""
        colors = tokens.colors_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(fonts.sized(self.font(), tokens.TEXT_SMALL))
        left = 0.5
        for key, width in zip(self._keys, self._widths(), strict=True):
            box = QRectF(left, 0.5, width, self.sizeHint().height() - 2)
            painter.setPen(QColor(colors.line_strong))
            painter.setBrush(QColor(colors.window))
            painter.drawRoundedRect(box, 4, 4)
            painter.setPen(QColor(colors.text_soft))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
            left += width + tokens.SPACE_XS

    def _widths(self) -> list[int]:
        metrics = QFontMetrics(fonts.sized(self.font(), tokens.TEXT_SMALL))
        least = tokens.px(22, self.font())
        return [max(least, metrics.horizontalAdvance(key) + 2 * tokens.px(6, self.font())) for key in self._keys]
