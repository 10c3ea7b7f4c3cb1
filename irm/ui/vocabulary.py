"""The words of the open file that stand all over the window: what its stages are called, which are offered.

They are read when the store opens and again when a stage changes; then every widget writes its texts again, as after a
change of language.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from irm import services
from irm.domain.stages import StageName
from irm.ui import names
from irm.ui.runner import Runner

if TYPE_CHECKING:
    from irm.services.store import Changes


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
        """Read the words again where a stage changed."""
        if "stage" in changes.tables():
            self.reload()

    def take(self, stages: tuple[StageName, ...]) -> None:
        """Use these words; where they are new, tell every window."""
        if names.call_stages(stages):
            for window in QApplication.topLevelWidgets():
                QCoreApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))


def _read(session: Any) -> tuple[StageName, ...]:
    return services.stages.names(session)
