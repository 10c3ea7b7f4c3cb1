"""A field that holds one person: somebody of the list, whom a click opens, or just a name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from irm.domain.influencer import Introducer
from irm.ui.base.fields import FieldWidget
from irm.ui.style import tokens
from irm.ui.widgets.buttons import name_button, tool_button
from irm.ui.widgets.labels import ProblemLabel
from irm.ui.widgets.pick_line import Suggestion
from irm.ui.widgets.pick_name import PickName

translate = QCoreApplication.translate


class PersonField(FieldWidget):
    """An `Introducer`, or None. `wanted(letters)` asks for what to `suggest`, `opened(id)` to show a person."""

    opened = Signal(int)
    wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._known: Introducer | None = None
        self._pick = PickName(self)
        self.line, self.name = self._pick.line, self._pick.name
        self.off = tool_button("x", "", parent=self)
        self.problem = ProblemLabel(self)
        self._lay_out()
        self.retranslate()
        self.line.wanted.connect(self.wanted)
        self.line.textEdited.connect(self._on_edited)
        self.line.picked.connect(self._on_picked)
        self.line.returnPressed.connect(self._on_enter)
        self.name.clicked.connect(self._on_opened)
        self.off.clicked.connect(self._on_off)

    def value(self) -> Introducer | None:
        if self._pick.is_named:
            return self._known
        typed = self.line.text().strip()
        if self._known is not None and typed == self._known.name.strip():
            return self._known
        return Introducer(typed) if typed else None

    def set_value(self, value: Any) -> None:
        self._known = value
        is_here = value is not None and value.id is not None
        self.off.setVisible(is_here)
        self.setFocusProxy(self.name if is_here else self.line)
        typed = value.name if value is not None and not is_here else ""
        if typed != self.line.text().strip():
            self.line.forget()
            self.line.setText(typed)
            self.line.setCursorPosition(0)
        self._pick.show_name(value.name if is_here else "")

    def suggest(self, typed: str, suggestions: Sequence[Suggestion]) -> None:
        """Suggest people for letters that `wanted` named."""
        self.line.suggest(typed, suggestions)

    def show_problem(self, path: Sequence[str], sentence: str) -> None:
        self.problem.show_problem(sentence, self.line)

    def clear_problems(self) -> None:
        self.problem.show_problem("", self.line)

    def set_words(self, label: str, hint: str) -> None:
        self.line.setAccessibleName(label)
        self.line.setPlaceholderText(hint)

    def retranslate(self) -> None:
        name_button(self.off, translate("PersonField", "Somebody else"))

    def _on_picked(self, key: int, name: str) -> None:
        self.set_value(Introducer(name, key))
        self.name.setFocus()
        self.edited.emit()

    def _on_enter(self) -> None:
        """Take the person meant in full; else Enter asks for the form to be saved."""
        meant = self.line.meant()
        if meant is not None:
            self._on_picked(*meant)
        else:
            self.finished.emit()

    def _on_opened(self, _: bool) -> None:
        if self._known is not None and self._known.id is not None:
            self.opened.emit(self._known.id)

    def _on_off(self, _: bool) -> None:
        self.set_value(None)
        self.line.setFocus()
        self.edited.emit()

    def _on_edited(self, _: str) -> None:
        self.clear_problems()
        self.edited.emit()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(tokens.SPACE_XS)
        line.addWidget(self._pick, 1)
        line.addWidget(self.off)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(self.problem)
