"""Keys that a text field claims though the program means them: undo without typing to take back, Ctrl+E, Ctrl+K."""

from __future__ import annotations

from typing import Final, cast

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

_UNDO: Final = QKeySequence.StandardKey.Undo
_REDO: Final = QKeySequence.StandardKey.Redo
_OURS: Final = (
    (QKeySequence.StandardKey.MoveToEndOfLine, Qt.Key.Key_E),
    (QKeySequence.StandardKey.DeleteEndOfLine, Qt.Key.Key_K),
)
"""On Linux Ctrl+E goes to the end and Ctrl+K deletes up to it; here they export what is shown and open the palette."""


class UndoKeys(QObject):
    """Watches the text field with the keyboard: it claims these keys even when it has nothing to take back.

    Only that field: a filter on the whole application is asked 8,000 times before the window is there.
    """

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the key to the program's own action where the field has no use for it."""
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(watched, QLineEdit | QPlainTextEdit):
            return False
        key = cast("QKeyEvent", event)
        if key.matches(_UNDO):
            has_own = _can_undo(watched)
        elif key.matches(_REDO):
            has_own = _can_redo(watched)
        else:
            has_own = not any(key.matches(standard) and key.key() == letter for standard, letter in _OURS)
        if has_own:
            return False
        event.ignore()
        return True

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None and shiboken6.isValid(old):
            old.removeEventFilter(self)
        if isinstance(new, QLineEdit | QPlainTextEdit):
            new.installEventFilter(self)


def _can_undo(field: QLineEdit | QPlainTextEdit) -> bool:
    return field.isUndoAvailable() if isinstance(field, QLineEdit) else field.document().isUndoAvailable()


def _can_redo(field: QLineEdit | QPlainTextEdit) -> bool:
    return field.isRedoAvailable() if isinstance(field, QLineEdit) else field.document().isRedoAvailable()
