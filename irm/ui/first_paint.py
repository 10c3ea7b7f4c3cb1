"""Says when a window has been painted for the first time: what may wait starts only then."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

_LATEST = 2000
"""Milliseconds after which nobody waits for a paint any more: a window may open minimised."""


class FirstPaint(QObject):
    """`painted` comes once, after the first paint of `widget` and everything in it."""

    painted = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._is_told = False
        widget.installEventFilter(self)
        QTimer.singleShot(_LATEST, self, self._tell)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the paint; the timer fires when all of it is on the screen."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._tell)
        return False

    def _tell(self) -> None:
        if not self._is_told:
            self._is_told = True
            self.painted.emit()
