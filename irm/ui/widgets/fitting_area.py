"""A scroll area that is as high as what it shows, and scrolls only where that finds no room."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from irm.ui.style import tokens

_LEAST: Final = 120


class FittingArea(QScrollArea):
    """Takes the height of its content; the fields inside have the keyboard and scroll it along."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """Return the size of the content."""
        content: QWidget | None = self.widget()
        return content.sizeHint() if content is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the width of the content, and a height in which a field can be seen."""
        content: QWidget | None = self.widget()
        if content is None:
            return super().minimumSizeHint()
        least = content.minimumSizeHint()
        return QSize(least.width(), min(least.height(), tokens.px(_LEAST, self.font())))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the content when it becomes higher or lower."""
        if event.type() is QEvent.Type.LayoutRequest and watched is self.widget():
            self.updateGeometry()
        return super().eventFilter(watched, event)
