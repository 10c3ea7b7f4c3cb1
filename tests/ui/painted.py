"""Which part of a list is painted, noted while a test looks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView


class Painted(QObject):
    """The area painted since it was made, or since it was emptied."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self.area = QRegion()
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.area = self.area.united(event.region())
        return False
