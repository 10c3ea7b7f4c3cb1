"""How anything in the window tells the user what happened: one object handed around, shown by the status strip.

Actions call `say` and `fail`; they know no widget.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from irm.ui import messages


class Notices(QObject):
    """What just happened, for the strip at the foot of the window.

    `said(sentence, can_undo)`, `failed(sentence, details)`. Long work has its own way there: `StatusStrip.show_task`.
    """

    said = Signal(str, bool)
    failed = Signal(str, str)

    def say(self, sentence: str, *, can_undo: bool = False) -> None:
        """Show what happened; `can_undo` offers Undo beside it."""
        self.said.emit(sentence, can_undo)

    def fail(self, error: BaseException) -> None:
        """Show what went wrong, with details to copy."""
        self.failed.emit(messages.error(error), messages.details(error))
