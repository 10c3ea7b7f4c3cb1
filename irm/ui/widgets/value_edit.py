"""A line whose text means a value: typed in many ways, shown as the language writes it."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from irm.errors import IrmError, Problem

Value = TypeVar("Value")


class ValueEdit(QLineEdit, Generic[Value]):
    """A line that holds a value or nothing; a kind of it says how to `read` and how to show one.

    `edited` comes for every change by the user, never for `set_value`.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: Value | None = None
        self._problem: Problem | None = None
        self.textEdited.connect(self._on_typed)
        self.editingFinished.connect(self._normalise)

    def read(self, text: str) -> Value | None:
        """Return what a text means, None for nothing. Raises IrmError."""
        raise NotImplementedError

    def shown(self, value: Value) -> str:
        """Return a value in the language in force."""
        raise NotImplementedError

    def value(self) -> Value | None:
        """Return what is typed, None for nothing or for what cannot be read."""
        return self._value

    def problem(self) -> Problem | None:
        """Return what is wrong with what is typed."""
        return self._problem

    def set_value(self, value: Value | None) -> None:
        """Show a value."""
        self._value, self._problem = value, None
        self._normalise()

    def retranslate(self) -> None:
        """Write the value again, in the language in force."""
        self._normalise()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _on_typed(self, text: str) -> None:
        try:
            self._value, self._problem = self.read(text), None
        except IrmError as error:
            self._value, self._problem = None, Problem("", error.code, error.details)
        self.edited.emit()

    def _normalise(self) -> None:
        """Write the value in full; what cannot be read stays as it was typed."""
        text = "" if self._value is None else self.shown(self._value)
        if self._problem is None and text != self.text():
            self.setText(text)
            self.setCursorPosition(0)
