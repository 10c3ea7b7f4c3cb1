"""Keeps the words of the file that stand all over the window up to date.

They are read with the first page, when the store opens, and again when one of them changes; where they are new, every
widget writes its texts again, as after a change of language.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from irm import services
from irm.domain.file_words import FileWords
from irm.services.session import Session
from irm.ui.runner import Runner
from irm.ui.words import names, own_fields

if TYPE_CHECKING:
    from irm.services.store import Changes


_TABLES: Final = frozenset({"stage", "tag", "own_field"})


class Vocabulary(QObject):
    """Keeps `names` true to the file; one per program."""

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        runner.opened.connect(self.reload)
        runner.changed.connect(self.on_changes)

    def reload(self) -> None:
        """Read the words again."""
        self._runner.read(self, _read, self.take, turn="vocabulary")

    def on_changes(self, changes: Changes) -> None:
        """Read the words again where one of them may have changed."""
        if changes.tables() & _TABLES:
            self.reload()

    def take(self, words: FileWords) -> None:
        """Use these words; where they are new, tell every window."""
        if use(words):
            for window in QApplication.topLevelWidgets():
                QCoreApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))


def use(words: FileWords) -> bool:
    """Use these words from now on; say whether anything is new."""
    news = (
        names.call_stages(words.stages),
        names.call_tags(dict(words.colours)),
        own_fields.call_fields(words.own_fields),
    )
    return any(news)


def _read(session: Session) -> FileWords:
    return FileWords(
        services.stages.names(session), services.tags.colours(session), services.own_fields.fields(session)
    )
