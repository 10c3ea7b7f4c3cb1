"""What a page of records says where there is nothing to show: no record at all, none found, none open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from irm.ui.widgets.empty_state import EmptyState

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Words:
    """What a screen says about its kind of record, in the language in force; pairs are a heading and a sentence."""

    title: str
    search_hint: str
    new: str
    first_start: tuple[str, str]
    nothing_found: tuple[str, str]
    nothing_open: tuple[str, str]


class EmptyStates:
    """The three empty pages of a screen; `clear` leaves the search, or where there is none the trash."""

    def __init__(self, icons: tuple[str, str], *, first: Sequence[QAction], clear: QAction, parent: QWidget) -> None:
        several, one = icons
        self._clear = clear
        self.first_start = EmptyState(several, "", "", actions=first, parent=parent)
        self.nothing_found = EmptyState("search", "", "", actions=(clear,), parent=parent)
        self.nothing_open = EmptyState(one, "", "", parent=parent)

    def set_words(self, words: Words, *, is_trash: bool) -> None:
        """Write all texts again; `is_trash` says that what is empty is the trash, not the answer to a search."""
        self.first_start.set_words(*words.first_start)
        self.nothing_open.set_words(*words.nothing_open)
        if is_trash:
            self._clear.setText(translate("RecordScreen", "Back to the list"))
            self.nothing_found.set_words(translate("RecordScreen", "The trash is empty"), "")
        else:
            self._clear.setText(translate("RecordScreen", "Clear the search"))
            self.nothing_found.set_words(*words.nothing_found)
