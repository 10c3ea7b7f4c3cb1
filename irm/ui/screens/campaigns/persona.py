"""Whom a campaign wants to reach: one of the personas, with a way to make and change them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from irm.ui.base.fields import FieldWidget
from irm.ui.style import tokens
from irm.ui.widgets.buttons import button
from irm.ui.widgets.calm_combo import CalmCombo
from irm.ui.widgets.labels import ProblemLabel

translate = QCoreApplication.translate


class PersonaField(FieldWidget):
    """The id of a persona, or None; `edit_wanted(id)` asks for the editor (0: a new one)."""

    edit_wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.combo = CalmCombo(self)
        self.edit_button = button(kind="quiet", icon="pencil", parent=self)
        self.new_button = button(kind="quiet", icon="plus", parent=self)
        self.problem = ProblemLabel(self)
        self._known: list[tuple[int, str]] = []
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE_XS)
        row.addWidget(self.combo, 1)
        row.addWidget(self.edit_button)
        row.addWidget(self.new_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.problem)
        self.setFocusProxy(self.combo)
        self.combo.activated.connect(self._on_chosen)
        self.edit_button.clicked.connect(self._on_edit)
        self.new_button.clicked.connect(self._on_new)
        self.retranslate()

    def set_known(self, personas: Sequence[tuple[int, str]]) -> None:
        """Offer these personas; the one chosen stays chosen."""
        chosen = self.value()
        self._known = list(personas)
        self.combo.clear()
        self.combo.addItem(translate("Campaigns", "No persona"), None)
        for key, name in self._known:
            self.combo.addItem(name, key)
        self.set_value(chosen)

    def known(self) -> tuple[tuple[int, str], ...]:
        """Return the personas offered, id and name."""
        return tuple(self._known)

    def value(self) -> int | None:
        found = self.combo.currentData()
        return None if found is None else int(found)

    def set_value(self, value: Any) -> None:
        if value is not None and self.combo.findData(value) < 0:
            self.combo.addItem("", value)
        self.combo.setCurrentIndex(max(0, self.combo.findData(value) if value is not None else 0))
        self.edit_button.setEnabled(self.value() is not None)

    def set_words(self, label: str, hint: str) -> None:
        self.combo.setAccessibleName(label)

    def show_problem(self, path: Any, sentence: str) -> None:
        self.problem.show_problem(sentence, self.combo)

    def clear_problems(self) -> None:
        self.problem.show_problem("", self.combo)

    def retranslate(self) -> None:
        self.edit_button.setText(translate("Campaigns", "Edit"))
        self.new_button.setText(translate("Campaigns", "New"))
        self.set_known(self._known)

    def _on_chosen(self, _: int) -> None:
        self.edit_button.setEnabled(self.value() is not None)
        self.edited.emit()

    def _on_edit(self) -> None:
        self.edit_wanted.emit(self.value() or 0)

    def _on_new(self) -> None:
        self.edit_wanted.emit(0)
