"""A line to find a record by: asks what the letters may mean, suggests the answers, and says what was picked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from irm.domain.text import fold

Suggestion = tuple[int, str, str]
"""Id, name, and what tells it from others of that name."""

_ID: Final = int(Qt.ItemDataRole.UserRole) + 1
_NAME: Final = int(Qt.ItemDataRole.UserRole) + 2


class PickLine(QLineEdit):
    """Chooses one of the records that `suggest` is given in answer to `wanted`."""

    wanted = Signal(str)
    """The letters typed, for whoever can look up what they mean."""
    picked = Signal(int, str)
    """The id and the name of the record chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggestions = QStandardItemModel(self)
        self._completer = QCompleter(self._suggestions, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setCompletionRole(_NAME)
        self._completer.setMaxVisibleItems(8)
        self._completer.activated.connect(self._on_chosen)
        self.setCompleter(self._completer)
        self.textEdited.connect(self._on_typed)

    def suggest(self, typed: str, suggestions: Sequence[Suggestion]) -> None:
        """Suggestion these records, unless something else was typed meanwhile."""
        if typed != self.text().strip():
            return
        self._suggestions.clear()
        for key, name, detail in suggestions:
            item = QStandardItem(f"{name} · {detail}" if detail else name)
            item.setData(key, _ID)
            item.setData(name, _NAME)
            self._suggestions.appendRow(item)
        if suggestions and self.hasFocus():
            self._completer.complete()
        elif (popup := self._completer.popup()) is not None:
            popup.hide()

    def suggested(self) -> tuple[tuple[int, str], ...]:
        """Return id and name of what is suggested."""
        items = (self._suggestions.item(row) for row in range(self._suggestions.rowCount()))
        return tuple((item.data(_ID), item.data(_NAME)) for item in items)

    def meant(self) -> tuple[int, str] | None:
        """Return the one record that what is typed names in full, None where none or several are called so."""
        wanted = fold(self.text())
        found = [suggestion for suggestion in self.suggested() if fold(suggestion[1]) == wanted]
        return found[0] if wanted and len(found) == 1 else None

    def forget(self) -> None:
        """Become empty."""
        self._suggestions.clear()
        self.clear()

    def _on_typed(self, text: str) -> None:
        if text.strip():
            self.wanted.emit(text.strip())
        else:
            self._suggestions.clear()

    def _on_chosen(self, _: str) -> None:
        popup = self._completer.popup()
        index = popup.currentIndex() if popup is not None else QModelIndex()
        if index.isValid():
            self.picked.emit(index.data(_ID), index.data(_NAME))
