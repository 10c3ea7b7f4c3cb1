"""A count as people type it: 8,500, 12.4K, 7420만; shown in full."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from irm.domain.counts import parse_count
from irm.errors import IrmError, Problem
from irm.ui import formats


class CountEdit(QLineEdit):
    """A line that holds a whole number or nothing. `edited` comes for every change by the user."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count: int | None = None
        self._problem: Problem | None = None
        self.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        self.textEdited.connect(self._on_typed)
        self.editingFinished.connect(self._normalise)

    def count(self) -> int | None:
        """Return the number that is typed, None for nothing or for what is no number."""
        return self._count

    def problem(self) -> Problem | None:
        """Return what is wrong with what is typed."""
        return self._problem

    def set_count(self, count: int | None) -> None:
        """Show a number."""
        self._count, self._problem = count, None
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._normalise()

    def _on_typed(self, text: str) -> None:
        try:
            self._count, self._problem = parse_count(text), None
        except IrmError as error:
            self._count, self._problem = None, Problem("", error.code, error.details)
        self.edited.emit()

    def _normalise(self) -> None:
        if self._problem is None:
            self._show()

    def _show(self) -> None:
        text = "" if self._count is None else formats.number(self._count)
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0)
