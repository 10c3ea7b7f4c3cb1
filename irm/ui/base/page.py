"""What the main window knows of a page, and nothing more; `RecordScreen` and the special pages are Pages.

Pages do not know each other: one that wants to show something of another emits `record_wanted` or `query_wanted`.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSettings, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from irm.services.session import Session

TODAY: Final = "today"
if TYPE_CHECKING:
    from irm.domain.query_fields import Vocabulary

INFLUENCERS: Final = "influencers"
CAMPAIGNS: Final = "campaigns"
DEADLINES: Final = "deadlines"
REPRESENTATIVES: Final = "representatives"
"""The keys of pages, by which they are asked for."""


class Page(QWidget):
    """A page of the window. Subclasses override what they need; nothing here has to be called by them.

    `words_changed` says that title, search hint or main action are to be asked for again.
    """

    words_changed = Signal()
    search_wanted = Signal(str)
    """Letters typed on the page, for the search field."""
    search_cleared = Signal()
    record_wanted = Signal(str, int)
    """A record of another page is to be shown: the key of that page, the id of the record."""
    query_wanted = Signal(str, str)
    """A list is to be shown: the key of its page, the text of the query."""
    log_wanted = Signal()
    """A contact with the person of `log_target` is to be logged."""
    import_wanted = Signal()

    def title(self) -> str:
        """Return the heading of the page in the language in force."""
        return ""

    def search_hint(self) -> str:
        """Return the placeholder of the search field, "" where the page has nothing to search."""
        return ""

    def vocabulary(self) -> Callable[[Session], Vocabulary] | None:
        """Return the work that reads which filters the search of the page understands, None where it takes none."""
        return None

    def search(self, text: str) -> None:
        """Show what matches `text`; comes 120 ms after the last key, and at once on Enter."""

    def query(self) -> str:
        """Return what the page shows the answer to; asked once, after `restore_state`."""
        return ""

    def main_action(self) -> QAction | None:
        """Return the one main action of the page ("New person"), without a shortcut: Ctrl+N triggers it."""
        return None

    def show_record(self, record_id: int) -> None:
        """Show one record of the page."""

    def leave_trash(self) -> None:
        """Show the list again where the trash is shown in its place."""

    def log_target(self) -> tuple[int, str] | None:
        """Return id and name of the person open or selected, with whom a touch is logged unless another is typed."""
        return None

    def log_fully(self, influencer_id: int, draft: object) -> None:
        """Open the form with all fields for a person, filled with the draft of a touch."""

    def make_rest(self) -> None:
        """Make what is otherwise made when it is first shown: the map of keys looks at everything."""

    def actions_here(self) -> Sequence[QAction]:
        """Return what can be done on the page now, for the palette and the map of keys."""
        main = self.main_action()
        return (main,) if main is not None else ()

    def show_view(self, view_id: int) -> None:
        """Show a saved view of the page."""

    def export_scopes(self) -> tuple[tuple[int, ...], array[int]]:
        """Return whom an export can be about: the people selected, the people listed; both may be empty."""
        return (), array("q")

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
    """One page in the navigation: its word and drawing, and how to make it when it is first shown.

    The program starts with the page that was in front the last time, the first time with the one that `is_first`.
    """

    key: str
    icon: str
    word: Callable[[], str]
    make: Callable[[], Page]
    is_first: bool = False
