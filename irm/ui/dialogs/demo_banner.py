"""Says above the page that made-up people are in the list, and takes them out on demand."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from irm import services
from irm.services.session import Session
from irm.ui.base.keys import native
from irm.ui.tools import Tools
from irm.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from irm.services.store import Changes, Store

translate = QCoreApplication.translate

_KEPT: Final = "demo/is_kept"


class DemoBanner(Banner):
    """A bar that is there as long as demo data is, unless the user chose to keep it."""

    def __init__(self, tools: Tools, memory: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._memory = memory
        tools.runner.opened.connect(self.look)
        tools.runner.changed.connect(self._on_changes)

    def look(self) -> None:
        """Ask whether demo data is there."""
        self._tools.runner.read(self, _is_there, self._on_answer, turn="demo")

    def show_question(self) -> None:
        """Say that these people are made up, and ask whether they may go."""
        self.ask(
            translate("Demo", "You are looking at made-up people. Change whatever you like."),
            (
                (translate("Demo", "Remove the demo data"), self.remove),
                (translate("Demo", "Keep it"), self.keep),
            ),
        )

    def remove(self) -> None:
        """Take the demo data out."""
        subject = translate("Demo", "the demo data")
        self._tools.runner.with_store(self, partial(_remove, subject), self._on_removed)

    def keep(self) -> None:
        """Ask no more about these people."""
        self._memory.setValue(_KEPT, "1")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and not self.isHidden():
            self.show_question()

    def _on_changes(self, changes: Changes) -> None:
        if "influencer" in changes.tables():
            self.look()

    def _on_answer(self, is_there: bool) -> None:
        if not is_there:
            self._memory.remove(_KEPT)
            self.clear()
        elif not self._memory.contains(_KEPT) and self.isHidden():
            self.show_question()

    def _on_removed(self, outcome: Any) -> None:
        if outcome is not None:
            can_undo = getattr(outcome, "step", None) is not None
            words = translate("Demo", "The demo data was removed.")
            if not can_undo:  # what took the people out was an undo itself
                words = translate("Demo", "The demo data was removed. {keys} brings it back.")
            keys = native(QKeySequence(QKeySequence.StandardKey.Redo))
            self._tools.notices.say(words.replace("{keys}", keys), can_undo=can_undo)


# The work, done in the threads


def _is_there(session: Session) -> bool:
    return services.demo_removal.is_there(session)


def _remove(subject: str, store: Store) -> Any:
    return services.demo_removal.remove(store, subject)
