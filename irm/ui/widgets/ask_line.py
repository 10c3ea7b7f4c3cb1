"""A line that asks for one short text in place: Enter answers, Escape leaves, what is known completes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, cast

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from irm.ui.style.sheet import mark

_LAST: Final = re.compile(r"(?:^|[,،，;])\s*-?([^,،，;]*)\Z")


class LastPart(QCompleter):
    """Completes the last of several texts apart by commas; a minus before it stays."""

    def splitPath(self, path: str) -> list[str]:
        return [path[_start(path) :]]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        line = cast("QLineEdit", self.widget())
        typed = line.text()
        return typed[: _start(typed)] + str(index.data())


def _start(text: str) -> int:
    """Return where the last part begins."""
    match = _LAST.search(text)
    return match.start(1) if match is not None else 0


def last_part(known: Sequence[str], parent: QObject) -> LastPart:
    """Return what completes the last part of a line."""
    result = LastPart(list(known), parent)
    result.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    result.setFilterMode(Qt.MatchFlag.MatchContains)
    return result


def dress_popup(line: QLineEdit) -> None:
    """Give the list of completions of a line the look of the other popups."""
    completer = cast("QCompleter | None", line.completer())
    popup = cast("QWidget | None", completer.popup()) if completer is not None else None
    if popup is not None:
        mark(popup, role="completer")


class AskLine(QLineEdit):
    """One question at a time: `ask()` shows it, `answered` and `left` end it."""

    answered = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        completer = last_part((), self)
        self._known = cast("QStringListModel", completer.model())
        self.setCompleter(completer)
        self.textEdited.connect(self._forget_problem)

    def ask(self, hint: str, *, text: str = "", known: Sequence[str] = ()) -> None:
        """Show a question and take the keyboard."""
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setText(text)
        self.selectAll()
        self.set_known(known)
        dress_popup(self)
        self.show_problem("")
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_known(self, known: Sequence[str]) -> None:
        """Complete from these."""
        self._known.setStringList(list(known))

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong with what was typed; "" takes it back."""
        mark(self, state="problem" if sentence else "")
        self.setToolTip(sentence)
        self.setAccessibleDescription(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter answers, Escape leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.answered.emit(self.text())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _forget_problem(self, _: str) -> None:
        self.show_problem("")
