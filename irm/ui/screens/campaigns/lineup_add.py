"""The line above a line-up by which people are added: letters, a name picked, and the next one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from irm.ui.base.keys import KeyGroup, group
from irm.ui.style import tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.buttons import button
from irm.ui.widgets.labels import ElidedLabel, ProblemLabel
from irm.ui.widgets.pick_line import PickLine, Suggestion

translate = QCoreApplication.translate


class AddPeople(QFrame):
    """Hidden until `open_for`. On a bench it stays open for the next one; a slot is filled by one."""

    wanted = Signal(str)
    """Letters, for whoever can look up whom they mean."""
    picked = Signal(int, int, str, bool)
    """The slot, the person, their name, and whether they are to fill it."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, role="bar")
        self._slot_id = 0
        self._title = ""
        self._fills = False
        self.label = ElidedLabel(parent=self, role="soft")
        self.line = PickLine(self)
        self.done_button = button(kind="quiet", parent=self)
        self.problem = ProblemLabel(self)
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE_S)
        row.addWidget(self.line, 1)
        row.addWidget(self.done_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.SPACE_L, tokens.SPACE_S, tokens.SPACE_L, tokens.SPACE_S)
        column.setSpacing(tokens.SPACE_XS)
        column.addWidget(self.label)
        column.addLayout(row)
        column.addWidget(self.problem)
        self.line.wanted.connect(self.wanted)
        self.line.picked.connect(self._on_picked)
        self.line.textEdited.connect(self._on_edited)
        self.line.returnPressed.connect(self._on_enter)
        self.done_button.clicked.connect(self.close_line)
        self.retranslate()
        self.hide()

    @property
    def slot_id(self) -> int:
        """The slot people are added to."""
        return self._slot_id

    @property
    def title(self) -> str:
        """What people are added to is called."""
        return self._title

    def open_for(self, slot_id: int, title: str, *, fills: bool) -> None:
        """Ask for people for a slot."""
        self._slot_id, self._title, self._fills = slot_id, title, fills
        self.line.forget()
        self.problem.show_problem("", self.line)
        self.retranslate()
        self.show()
        self.line.setFocus()

    def close_line(self) -> None:
        """Ask no more."""
        if self.isVisible():
            self.hide()
            self.line.forget()
            self.closed.emit()

    def suggest(self, typed: str, suggestions: Sequence[Suggestion]) -> None:
        """Suggest people for letters that `wanted` named."""
        self.line.suggest(typed, suggestions)

    def retranslate(self) -> None:
        """Write all texts again."""
        fill = translate("Lineup", "Who fills “{slot}”?")
        bench = translate("Lineup", "Who stands by for “{slot}”?")
        self.label.setText((fill if self._fills else bench).replace("{slot}", self._title))
        self.line.setPlaceholderText(translate("Lineup", "Name or handle"))
        self.line.setAccessibleName(self.label.text())
        self.done_button.setText(translate("Lineup", "Done"))

    def key_group(self) -> KeyGroup:
        """Return the keys handled below."""
        return group(
            QCoreApplication.translate("Keys", "Adding people to a slot"),
            (
                ("Return", QCoreApplication.translate("Keys", "Add this person")),
                ("Esc", QCoreApplication.translate("Keys", "Add nobody else")),
            ),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_line()
        else:
            super().keyPressEvent(event)

    def _on_enter(self) -> None:
        meant = self.line.meant()
        if meant is None and len(self.line.suggested()) == 1:
            meant = self.line.suggested()[0]
        if meant is not None:
            self._on_picked(*meant)
        elif self.line.text().strip():
            words = translate("Lineup", "Choose one of the people found for “{typed}”.")
            self.problem.show_problem(words.replace("{typed}", self.line.text().strip()), self.line)
        else:
            self.close_line()

    def _on_picked(self, person_id: int, name: str) -> None:
        slot_id, fills = self._slot_id, self._fills
        self.line.forget()
        if fills:
            self.close_line()
        self.picked.emit(slot_id, person_id, name, fills)

    def _on_edited(self, _: str) -> None:
        self.problem.show_problem("", self.line)
