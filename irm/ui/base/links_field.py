"""A field that holds links to other records: each can be opened, has a role, and is found by typing its name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from irm.domain.representation import Representation
from irm.errors import Problem
from irm.ui.base.part_list import PartList, PartRow
from irm.ui.style import tokens
from irm.ui.widgets.buttons import name_button, tool_button
from irm.ui.widgets.labels import ProblemLabel
from irm.ui.widgets.pick_line import Suggestion
from irm.ui.widgets.pick_name import PickName

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class LinkWords:
    """What a field of links says, in the language in force."""

    add: str
    pick: str
    role: str
    take_off: str


class LinkRow(PartRow):
    """One link: a line to find the record by until one is picked, then its name and the role."""

    opened = Signal(int)
    wanted = Signal(str)

    def __init__(self, words: Callable[[], LinkWords], can_make: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._can_make = can_make
        self._known = Representation(0)
        self._pick = PickName(self)
        self.line, self.name = self._pick.line, self._pick.name
        self.role = QLineEdit(self)
        self.off = tool_button("x", "", parent=self)
        self.problem = ProblemLabel(self)
        self._lay_out()
        self.retranslate()
        self.line.wanted.connect(self.wanted)
        self.line.textEdited.connect(self._on_edited)
        self.line.picked.connect(self._on_picked)
        self.line.returnPressed.connect(self._on_enter)
        self.role.textEdited.connect(self._on_edited)
        self.role.returnPressed.connect(self.finished)
        self.name.clicked.connect(self._on_opened)
        self.off.clicked.connect(self.dropped)

    def value(self) -> Representation | None:
        if self._known.id or self._known.name:
            return replace(self._known, role=self.role.text().strip())
        meant, typed = self.line.meant(), self.line.text().strip()
        if meant is not None:
            return Representation(*meant)
        return Representation(0, typed) if typed and self._can_make else None

    def set_value(self, value: Any) -> None:
        self._known = value
        self.line.forget()
        self._pick.show_name(value.name)
        if value.role != self.role.text().strip():
            self.role.setText(value.role)
            self.role.setCursorPosition(0)
        self._show_state()
        self.clear_problems()

    def blank(self) -> None:
        self.role.clear()
        self.set_value(Representation(0))

    def problems(self) -> Sequence[Problem]:
        typed = self.line.text().strip()
        return (Problem("name", "link.not_chosen", {"value": typed}),) if typed and self.value() is None else ()

    def adopt(self, value: Any) -> None:
        self._known = replace(self._known, id=value.id)

    def is_same(self, value: Any) -> bool:
        mine = self.value()
        return mine is not None and (mine.id == value.id if mine.id else mine.name == value.name)

    def show_problem(self, path: Sequence[str], sentence: str) -> None:
        self.problem.show_problem(sentence, self.line)

    def clear_problems(self) -> None:
        self.problem.show_problem("", self.line)

    def retranslate(self) -> None:
        words = self._words()
        self.line.setPlaceholderText(words.pick)
        self.line.setAccessibleName(words.pick)
        self.role.setPlaceholderText(words.role)
        self.role.setAccessibleName(words.role)
        name_button(self.off, words.take_off)

    def _show_state(self) -> None:
        is_chosen = bool(self._known.id or self._known.name)
        self.role.setVisible(is_chosen)
        self.name.setEnabled(bool(self._known.id))
        self.setFocusProxy(self.role if is_chosen else self.line)

    def _on_picked(self, key: int, name: str) -> None:
        self.set_value(Representation(key, name, self.role.text().strip()))
        self.role.setFocus()
        self.edited.emit()

    def _on_enter(self) -> None:
        """Take what was typed where it says enough; an empty line asks for the form to be saved."""
        value = self.value()
        if value is None:
            self.finished.emit()
        else:
            self._on_picked(value.id, value.name)

    def _on_opened(self, _: bool) -> None:
        if self._known.id:
            self.opened.emit(self._known.id)

    def _on_edited(self, _: str) -> None:
        self.clear_problems()
        self.edited.emit()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(tokens.SPACE_XS)
        line.addWidget(self._pick, 3)
        line.addWidget(self.role, 2)
        line.addWidget(self.off)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(self.problem)


class LinksField(PartList):
    """Links to records of another kind. `wanted(letters)` asks for what to `suggest`, `opened(id)` to show a record.

    `can_make` says that a name nobody has may be typed: saving then makes the record.
    """

    opened = Signal(int)
    wanted = Signal(str)

    def __init__(self, words: Callable[[], LinkWords], can_make: bool, parent: QWidget) -> None:
        self._asking: LinkRow | None = None
        super().__init__(partial(LinkRow, words, can_make), partial(_add_words, words), parent)

    def suggest(self, typed: str, suggestions: Sequence[Suggestion]) -> None:
        """Suggestion records for letters that `wanted` named; those linked already are left out."""
        linked = {link.id for link in self.value()}
        if self._asking is not None:
            self._asking.line.suggest(typed, [suggestion for suggestion in suggestions if suggestion[0] not in linked])

    def _made(self) -> PartRow:
        row = super()._made()
        assert isinstance(row, LinkRow)
        row.opened.connect(self.opened)
        row.wanted.connect(self._on_wanted)
        return row

    def _on_wanted(self, typed: str) -> None:
        row = self.sender()
        if isinstance(row, LinkRow):
            self._asking = row
            self.wanted.emit(typed)


def _add_words(words: Callable[[], LinkWords]) -> str:
    return words().add
