"""The strip at the foot of a dialog whose writes take effect at once: what just happened, what runs, and undo.

The window's own strip and its Ctrl+Z are out of reach below a dialog.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut

from irm.ui.base.dialog import Dialog
from irm.ui.style.sheet import mark
from irm.ui.tools import Tools
from irm.ui.widgets.status_strip import StatusStrip
from irm.ui.words import messages

if TYPE_CHECKING:
    from irm.services.store import Undone


class DialogStrip(StatusStrip):
    """Stands at the leading end of the foot. `taken_back` is emitted after one of the dialog's steps was undone."""

    taken_back = Signal()

    def __init__(self, tools: Tools, dialog: Dialog) -> None:
        super().__init__(tools.notices, dialog)
        mark(self, role="")
        self._tools = tools
        self._steps = 0
        dialog.add_foot(self, stretch=1)
        self._keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), dialog, self._take_back)
        self._keys.setEnabled(False)
        self.undo_asked.connect(self._take_back)
        tools.notices.said.connect(self._count)

    def _count(self, _: str, can_undo: bool) -> None:
        """Remember how many steps are the dialog's own: what was done before it is not taken back from here."""
        self._steps += can_undo
        self._keys.setEnabled(self._steps > 0)

    def _take_back(self) -> None:
        self._keys.setEnabled(False)
        self._tools.runner.undo(self, self._on_undone)

    def _on_undone(self, undone: Undone | None) -> None:
        self._steps = self._steps - 1 if undone is not None else 0
        if undone is not None:
            self._tools.notices.say(messages.undone(undone.label, undone.subject))
            self.taken_back.emit()
        self._keys.setEnabled(self._steps > 0)
        self._offer(self.undo_button if self._steps > 0 else None)
