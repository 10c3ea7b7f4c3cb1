"""What stands in for a list or a page while it loads; shown only where loading takes longer than 150 ms."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from irm.ui.style import tokens

DELAY = 150
_WIDTHS = (0.55, 0.4, 0.62, 0.48, 0.35)


class SkeletonOverlay(QWidget):
    """Quiet bars in the shape of rows over `target`. `start()` when loading begins, `stop()` when it ends."""

    def __init__(self, target: QWidget) -> None:
        super().__init__(target)
        self._target = target
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self._appear)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        target.installEventFilter(self)
        self.hide()

    def start(self) -> None:
        """Show the bars, unless `stop` comes first."""
        if not self.isVisible():
            self._timer.start()

    def stop(self) -> None:
        """Take the bars away."""
        self._timer.stop()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the size of the target."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self.resize(self._target.size())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars."""
        colors, font = tokens.colors_of(self.palette()), self.font()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(colors.surface))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.hover if not colors.is_dark else colors.line))
        height, pad = tokens.px(tokens.ROW, font), tokens.px(tokens.SPACE_M, font)
        size, bar = tokens.px(tokens.AVATAR, font), tokens.px(9, font)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for row in range(self.height() // height + 1):
            top = row * height
            length = (self.width() - size - 3 * pad) * _WIDTHS[row % len(_WIDTHS)]
            start = 2 * pad + size
            circle, line = (
                (pad, start) if not is_mirrored else (self.width() - pad - size, self.width() - start - length)
            )
            painter.drawEllipse(QRectF(circle, top + (height - size) / 2, size, size))
            painter.drawRoundedRect(QRectF(line, top + (height - bar) / 2, length, bar), bar / 2, bar / 2)

    def _appear(self) -> None:
        self.resize(self._target.size())
        self.raise_()
        self.show()
