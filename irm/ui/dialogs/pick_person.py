"""A dialog that asks for one person, found by typing a part of a name, a handle, an address."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from irm.ui.base.dialog import Dialog, field_label
from irm.ui.base.suggestions import people_like
from irm.ui.runner import Runner
from irm.ui.widgets.pick_line import PickLine, Suggestion

translate = QCoreApplication.translate


class PickPerson(Dialog):
    """Asks for a person: `person_picked(id, name)`, then it closes. `heading`, `lead` and `verb` say what for."""

    person_picked = Signal(int, str)

    def __init__(self, runner: Runner, heading: str, lead: str, verb: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._runner = runner
        self._picked: tuple[int, str] | None = None
        self.set_heading(heading, lead)
        self.line = PickLine(self)
        self.line.setAccessibleName(heading)
        self.line.wanted.connect(self._look_up)
        self.line.picked.connect(self._on_picked)
        self.line.textEdited.connect(self._on_typed)
        label = field_label(self.line, parent=self)
        label.setText(translate("PickPerson", "Person"))
        self.body.addWidget(label)
        self.body.addWidget(self.line)
        self.cancel_button = self.add_button(rejects=True)
        self.cancel_button.setText(translate("PickPerson", "Cancel"))
        self.accept_button = self.add_button(accepts=True)
        self.accept_button.setText(verb)
        self.accept_button.setEnabled(False)
        self.line.setFocus()

    def accept(self) -> None:
        """Say who was picked, and close."""
        if self._picked is not None:
            self.person_picked.emit(*self._picked)
            super().accept()

    def _look_up(self, typed: str) -> None:
        self._runner.read(self, partial(people_like, typed), partial(self._suggest, typed), turn="person")

    def _suggest(self, typed: str, found: list[Suggestion]) -> None:
        self.line.suggest(typed, found)
        self._take(self.line.meant())

    def _on_picked(self, person_id: int, name: str) -> None:
        self._take((person_id, name))
        self.accept_button.setFocus()

    def _on_typed(self, _: str) -> None:
        self._take(self.line.meant())

    def _take(self, picked: tuple[int, str] | None) -> None:
        self._picked = picked
        self.accept_button.setEnabled(picked is not None)
