"""What the main window knows of a page, and nothing more; `RecordScreen` and the special pages are Pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSettings, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget


class Page(QWidget):
    """A page of the window. Subclasses override what they need; nothing here has to be called by them.

    `words_changed` says that title, search hint or main action are to be asked for again.
    """

    words_changed = Signal()

    def title(self) -> str:
        """Return the heading of the page in the language in force."""
        return ""

    def search_hint(self) -> str:
        """Return the placeholder of the search field, "" where the page has nothing to search."""
        return ""

    def search(self, text: str) -> None:
        """Show what matches `text`; comes 120 ms after the last key, and at once on Enter."""

    def main_action(self) -> QAction | None:
        """Return the one main action of the page ("New person"), without a shortcut: Ctrl+N triggers it."""
        return None

    def focus_content(self) -> None:
        """Move the keyboard into the page: Enter or Down in the search field."""
        self.setFocus()

    def save(self) -> bool:
        """End an open edit. False where it cannot be saved: the window then stays on this page and does not close."""
        return True

    def on_shown(self) -> None:
        """Come to the front: reload what went stale while hidden."""

    def keep_state(self, settings: QSettings) -> None:
        """Write splitter positions, columns and sort into the group of this page."""

    def restore_state(self, settings: QSettings) -> None:
        """Take up what `keep_state` wrote; called once, before the page is shown."""

    def retranslate(self) -> None:
        """Write all texts again; called after the language changed."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self.words_changed.emit()


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page in the navigation: its word and drawing, and how to make it when it is first shown."""

    key: str
    icon: str
    word: Callable[[], str]
    make: Callable[[], Page]
