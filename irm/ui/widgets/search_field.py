"""The search field: says what was typed once the typing rests for a moment, at once on Enter; Escape empties it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from irm.ui.base.keys import KeyGroup, group
from irm.ui.style import icons
from irm.ui.style.sheet import mark

DELAY: Final = 120
"""Milliseconds of rest before a search: below it every key of quick typing would search."""


class SearchField(QLineEdit):
    """A line to search with. `searched(text)` never repeats itself; `left` is emitted on Down and on Enter."""

    searched = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, kind="search")
        self.setClearButtonEnabled(True)
        self.setAcceptDrops(False)  # a file dropped here is meant for the window
        self._last = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self.flush)
        self.textChanged.connect(self._timer.start)
        self._glass = self.addAction(icons.icon("search", "text_faint"), QLineEdit.ActionPosition.LeadingPosition)
        icons.put(self._glass, "search", "text_faint")

    def set_hint(self, hint: str) -> None:
        """Show what can be searched; the same words are the name for screen readers."""
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)

    def set_text(self, text: str) -> None:
        """Show `text` without searching for it."""
        self._last = text
        if text != self.text():
            self.setText(text)
        self._timer.stop()

    def flush(self) -> None:
        """Search now for what is typed."""
        self._timer.stop()
        if self.text() != self._last:
            self._last = self.text()
            self.searched.emit(self._last)

    def key_group(self) -> KeyGroup:
        """Return the keys handled below."""
        return group(
            QCoreApplication.translate("Keys", "In the search field"),
            (
                ("Return Down", QCoreApplication.translate("Keys", "Go into the list")),
                ("Esc", QCoreApplication.translate("Keys", "Empty the field")),
            ),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter searches at once, Down goes into the list, Escape empties."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.setText("")  # unlike clear() no typing that Ctrl+Z would bring back
            self.flush()
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.flush()
            self.left.emit()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_glass"):
            self._glass.setIcon(icons.icon("search", "text_faint"))
