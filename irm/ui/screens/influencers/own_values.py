"""What the user's own fields say of one person: one editor per field, made anew when the fields change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from irm.domain.own_fields import OwnField
from irm.errors import Problem
from irm.ui.base.fields import FieldWidget
from irm.ui.style import tokens
from irm.ui.widgets.labels import ProblemLabel, plain_label
from irm.ui.widgets.own_value_edit import OwnValueEdit
from irm.ui.words import own_fields

_ACROSS: Final = 2


class OwnValuesField(FieldWidget):
    """The values of all own fields by code; those of hidden fields pass through untouched."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._stored: dict[str, str] = {}
        self._fields: tuple[OwnField, ...] = ()
        self._edits: dict[str, OwnValueEdit] = {}
        self._labels: list[QLabel] = []
        self._problems: dict[str, ProblemLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(tokens.SPACE_M)
        self._grid.setVerticalSpacing(2)
        for column in range(_ACROSS):
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, 1)
        self.retranslate()

    def edit(self, code: str) -> OwnValueEdit:
        """Return the editor of a field."""
        return self._edits[code]

    def value(self) -> dict[str, str]:
        typed = {code: edit.value() for code, edit in self._edits.items()}
        return {code: value for code, value in (self._stored | typed).items() if value}

    def set_value(self, value: Any) -> None:
        self._stored = {code: text for code, text in dict(value).items() if text}
        for code, edit in self._edits.items():
            edit.set_value(self._stored.get(code, ""))

    def adopt(self, value: Mapping[str, str]) -> None:
        """Take over what changed elsewhere in fields that are not touched here."""
        for code, edit in self._edits.items():
            if edit.problem() is None and edit.value() == self._stored.get(code, ""):
                edit.set_value(value.get(code, ""))
        self._stored = dict(value)

    def problems(self) -> Sequence[Problem]:
        found = ((code, edit.problem()) for code, edit in self._edits.items())
        return [replace(problem, field=code) for code, problem in found if problem is not None]

    def show_problem(self, path: Sequence[str], sentence: str) -> None:
        code = path[0] if path else ""
        if code in self._edits:
            self._problems[code].show_problem(sentence, self._edits[code].editor)

    def focus_problem(self, path: Sequence[str]) -> None:
        if path and path[0] in self._edits:
            self._edits[path[0]].setFocus()

    def clear_problems(self) -> None:
        for code, label in self._problems.items():
            label.show_problem("", self._edits[code].editor)

    def set_words(self, label: str, hint: str) -> None:
        self.setAccessibleName(label)

    def retranslate(self) -> None:
        """Follow the language, and fields that were added, changed, hidden or deleted."""
        if own_fields.shown_fields() != self._fields:
            self._make_anew()
        for edit in self._edits.values():
            edit.retranslate()

    def _make_anew(self) -> None:
        value = self.value()
        self._fields = own_fields.shown_fields()
        for widget in (*self._edits.values(), *self._labels, *self._problems.values()):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._edits, self._labels, self._problems = {}, [], {}
        for number, field in enumerate(self._fields):
            edit = self._add(field, 4 * (number // _ACROSS), number % _ACROSS)
            edit.set_value(value.get(field.code, ""))
        if self._edits:
            self.setFocusProxy(next(iter(self._edits.values())))
        self.updateGeometry()

    def _add(self, field: OwnField, row: int, column: int) -> OwnValueEdit:
        edit = self._edits[field.code] = OwnValueEdit(field, self)
        edit.edited.connect(self.edited)
        edit.finished.connect(self.finished)
        label = plain_label(field.name, role="small", parent=self)
        label.setBuddy(edit)
        self._labels.append(label)
        problem = self._problems[field.code] = ProblemLabel(self)
        for place, widget in enumerate((label, edit, problem)):
            self._grid.addWidget(widget, row + place, column)
        self._grid.setRowMinimumHeight(row + 3, tokens.SPACE_S)
        for widget in (label, edit):
            widget.show()
        return edit
