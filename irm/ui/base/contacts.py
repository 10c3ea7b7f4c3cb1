"""Editing the ways to reach one person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from irm.domain.influencer import CONTACT_KINDS, ContactPointDraft
from irm.ui import names
from irm.ui.base.fields import CalmCombo
from irm.ui.base.part_list import PartList, PartRow
from irm.ui.style import tokens
from irm.ui.widgets.buttons import name_button, tool_button
from irm.ui.widgets.labels import ProblemLabel

translate = QCoreApplication.translate


def contacts_field(parent: QWidget) -> PartList:
    """Return the editor of all ways to reach a person."""
    return PartList(ContactRow, _add_text, parent)


def _add_text() -> str:
    return translate("Influencers", "Add e-mail, phone or messenger")


class ContactRow(PartRow):
    """One way: its kind, and the value as typed. A new value chooses its kind by itself until the user does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._known = ContactPointDraft("", "")
        self._is_chosen = False
        self.kind = CalmCombo(self)
        self.line = QLineEdit(self)
        self.off = tool_button("x", "", parent=self)
        self.problem = ProblemLabel(self)
        self.setFocusProxy(self.line)
        self._lay_out()
        self.retranslate()
        self.kind.activated.connect(self._on_chosen)
        self.line.textEdited.connect(self._on_typed)
        self.line.returnPressed.connect(self.finished)
        self.off.clicked.connect(self.dropped)

    def value(self) -> ContactPointDraft | None:
        text = self.line.text().strip()
        return replace(self._known, kind=self.kind.code(), value=text) if text else None

    def set_value(self, value: Any) -> None:
        self._known = value
        self._is_chosen = True
        self.kind.set_code(value.kind, names.contact_kind(value.kind))
        self.line.setText(value.value)
        self.line.setCursorPosition(0)
        self.clear_problems()

    def blank(self) -> None:
        self.set_value(ContactPointDraft(CONTACT_KINDS[0], ""))
        self._known = ContactPointDraft("", "")
        self._is_chosen = False

    def adopt(self, value: Any) -> None:
        self._known = replace(self._known, id=value.id)

    def is_same(self, value: Any) -> bool:
        mine = self.value()
        return mine is not None and (mine.kind, mine.value) == (value.kind, value.value)

    def show_problem(self, path: Sequence[str], sentence: str) -> None:
        self.problem.show_problem(sentence, self.line)

    def clear_problems(self) -> None:
        self.problem.show_problem("", self.line)

    def retranslate(self) -> None:
        self.kind.set_choices([(code, names.contact_kind(code)) for code in CONTACT_KINDS])
        self.kind.setAccessibleName(translate("Influencers", "Kind of contact"))
        self.line.setAccessibleName(translate("Influencers", "E-mail, phone or messenger"))
        name_button(self.off, translate("Influencers", "Take this contact off"))

    def _on_chosen(self, _: int) -> None:
        self._is_chosen = True
        self.clear_problems()
        self.edited.emit()

    def _on_typed(self, text: str) -> None:
        if not self._is_chosen:
            # Phone numbers are read with tables that cost a tenth of a second to load: not before they are needed.
            from irm.domain.contacts import guess_kind

            self.kind.set_code(guess_kind(text))
        self.clear_problems()
        self.edited.emit()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(tokens.SPACE_XS)
        line.addWidget(self.kind, 4)
        line.addWidget(self.line, 9)
        line.addWidget(self.off)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(self.problem)
