"""The widget for one value of an own field, by its kind: a line, a day, or one of some choices."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from irm.domain import iso
from irm.domain.checking_own_fields import parse
from irm.domain.own_fields import OwnField
from irm.errors import IrmError, Problem
from irm.ui.widgets.calm_combo import CalmCombo
from irm.ui.widgets.day_edit import DayEdit
from irm.ui.words import own_fields


class OwnValueEdit(QWidget):
    """Edits one value; canonical texts in and out (`domain/own_fields.py`), "" for none.

    `edited` comes for every change by the user, `finished` for Enter.
    """

    edited = Signal()
    finished = Signal()

    def __init__(self, field: OwnField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._value = ""
        self._problem: Problem | None = None
        self.editor = self._make()
        self.editor.setAccessibleName(field.name)
        self.setFocusProxy(self.editor)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.editor)

    def value(self) -> str:
        """Return what is typed, "" for nothing and for what cannot be read."""
        if isinstance(self.editor, DayEdit):
            day = self.editor.value()
            return day.isoformat() if day is not None else ""
        if isinstance(self.editor, CalmCombo):
            return self.editor.code()
        return self._value

    def set_value(self, stored: str) -> None:
        """Show a stored value."""
        self._value, self._problem = stored, None
        if isinstance(self.editor, DayEdit):
            self.editor.set_value(_day(stored))
        elif isinstance(self.editor, CalmCombo):
            self.editor.set_code(stored, own_fields.value_text(self.field, stored))
        else:
            self._show()

    def problem(self) -> Problem | None:
        """Return what is wrong with what is typed."""
        return self.editor.problem() if isinstance(self.editor, DayEdit) else self._problem

    def retranslate(self) -> None:
        """Write the value in the language in force."""
        if isinstance(self.editor, CalmCombo):
            self.editor.set_choices(own_fields.choices_of(self.field))
        elif not isinstance(self.editor, DayEdit) and self._problem is None:
            self.editor.setPlaceholderText(own_fields.hint_of(self.field))
            self._show()

    def _make(self) -> QLineEdit | DayEdit | CalmCombo:
        if self.field.kind == "date":
            day = DayEdit(self)
            day.edited.connect(self.edited)
            day.returnPressed.connect(self.finished)
            return day
        if self.field.kind in ("choice", "yes_no"):
            combo = CalmCombo(self)
            combo.set_choices(own_fields.choices_of(self.field))
            combo.activated.connect(self._on_chosen)
            return combo
        line = QLineEdit(self)
        line.setPlaceholderText(own_fields.hint_of(self.field))
        line.textEdited.connect(self._on_typed)
        line.editingFinished.connect(self._on_left)
        line.returnPressed.connect(self.finished)
        return line

    def _on_typed(self, text: str) -> None:
        try:
            self._value, self._problem = parse(self.field, text), None
        except IrmError as error:
            self._value, self._problem = "", Problem("", error.code, error.details)
        self.edited.emit()

    def _on_chosen(self, _: int) -> None:
        self.edited.emit()

    def _on_left(self) -> None:
        if self._problem is None:
            self._show()

    def _show(self) -> None:
        text = own_fields.value_text(self.field, self._value)
        if isinstance(self.editor, QLineEdit) and text != self.editor.text():
            self.editor.setText(text)
            self.editor.setCursorPosition(0)


def _day(stored: str) -> date | None:
    try:
        return iso.day_from_text(stored)
    except ValueError:
        return None
