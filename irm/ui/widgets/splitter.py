"""A splitter that is whole in languages written from right to left, and can favour its second part."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from irm.ui.style import tokens


class Splitter(QSplitter):
    """Parts side by side. Qt mirrors them a pixel too far to the right, which cuts the edge of the first one."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self._least: tuple[int, int] | None = None
        self._make_room()
        self.splitterMoved.connect(self._on_moved)

    def favour_second(self, first: int, second: int) -> None:
        """Leave the second part `second` base pixels as long as the first has `first`, until the user moves them."""
        self._least = (first, second)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take from the first part what the second one lacks."""
        super().resizeEvent(event)
        if self._least is not None:
            first, second = (tokens.px(least, self.font()) for least in self._least)
            sizes = self.sizes()
            lacking = min(second - sizes[1], sizes[0] - first)
            if lacking > 0:
                self.setSizes([sizes[0] - lacking, sizes[1] + lacking])

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of writing."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._make_room()

    def _on_moved(self) -> None:
        self._least = None

    def _make_room(self) -> None:
        self.setContentsMargins(0, 0, 1 if self.isRightToLeft() else 0, 0)
