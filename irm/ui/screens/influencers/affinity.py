"""Editing the signs that a person likes the brand: a day, what was seen, and where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from irm.domain import clock
from irm.domain.influencer import AffinityDraft
from irm.domain.links import read_link
from irm.errors import Problem
from irm.ui.base.part_list import PartList, PartRow
from irm.ui.style import tokens
from irm.ui.widgets.buttons import name_button, tool_button
from irm.ui.widgets.day_edit import DayEdit
from irm.ui.widgets.growing_text import GrowingText
from irm.ui.widgets.labels import ProblemLabel

translate = QCoreApplication.translate


def affinity_field(parent: QWidget) -> PartList:
    """Return the editor of all signs of affinity."""
    return PartList(AffinityRow, _add_text, parent)


def _add_text() -> str:
    return translate("Influencers", "Add a sign that they like us")


class AffinityRow(PartRow):
    """One sign. The link is opened by the system's browser, and only when asked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._known = AffinityDraft()
        self.day = DayEdit(self)
        self.note = GrowingText(1, 6, self)
        self.url = QLineEdit(self)
        self.visit = tool_button("external-link", "", parent=self)
        self.off = tool_button("x", "", parent=self)
        self.problem = ProblemLabel(self)
        self.setFocusProxy(self.note)
        self._lay_out()
        self.retranslate()
        self.day.edited.connect(self._on_edited)
        self.day.returnPressed.connect(self.finished)
        self.note.edited.connect(self._on_edited)
        self.url.textEdited.connect(self._on_edited)
        self.url.returnPressed.connect(self.finished)
        self.visit.clicked.connect(self._visit)
        self.off.clicked.connect(self.dropped)

    def value(self) -> AffinityDraft | None:
        """Return the sign; an untouched row gives back what it was given."""
        note, url = self.note.toPlainText().strip(), self.url.text().strip()
        if not note and not url:
            return None
        return replace(self._known, noted_on=self.day.value(), note=note, url=url)

    def set_value(self, value: Any) -> None:
        self._known = value
        self.day.set_value(value.noted_on)
        self.note.set_text(value.note)
        if value.url != self.url.text().strip():
            self.url.setText(value.url)
            self.url.setCursorPosition(0)
        self.clear_problems()
        self._show_visit()

    def blank(self) -> None:
        self.set_value(AffinityDraft(clock.today()))

    def adopt(self, value: Any) -> None:
        self._known = replace(self._known, id=value.id)

    def is_same(self, value: Any) -> bool:
        mine = self.value()
        return mine is not None and (mine.note, mine.url) == (value.note, value.url)

    def problems(self) -> Sequence[Problem]:
        found = self.day.problem()
        return () if found is None else (replace(found, field="noted_on"),)

    def show_problem(self, path: Sequence[str], sentence: str) -> None:
        self.problem.show_problem(sentence, self._edit_of(path))

    def focus_problem(self, path: Sequence[str]) -> None:
        self._edit_of(path).setFocus()

    def clear_problems(self) -> None:
        for edit in (self.day, self.note, self.url):
            self.problem.show_problem("", edit)

    def retranslate(self) -> None:
        self.day.setAccessibleName(translate("Influencers", "Seen on"))
        self.day.retranslate()
        self.note.setAccessibleName(translate("Influencers", "What was seen"))
        self.note.setPlaceholderText(translate("Influencers", "What was seen"))
        self.url.setAccessibleName(translate("Influencers", "Link"))
        self.url.setPlaceholderText(translate("Influencers", "Link, where there is one"))
        name_button(self.visit, translate("Influencers", "Open the link in the browser"))
        name_button(self.off, translate("Influencers", "Take this sign off"))

    def _edit_of(self, path: Sequence[str]) -> QWidget:
        edits = {"noted_on": self.day, "url": self.url}
        return edits.get(path[-1] if path else "", self.note)

    def _on_edited(self) -> None:
        self.clear_problems()
        self._show_visit()
        self.edited.emit()

    def _show_visit(self) -> None:
        self.visit.setEnabled(read_link(self.url.text().strip(), is_eager=True) is not None)

    def _visit(self) -> None:
        link = read_link(self.url.text().strip(), is_eager=True)
        if link is not None:
            QDesktopServices.openUrl(QUrl(link.url))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(tokens.SPACE_XS)
        top.addWidget(self.day, 4)
        top.addWidget(self.url, 5)
        top.addWidget(self.visit)
        top.addWidget(self.off)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, tokens.SPACE_XS)
        column.setSpacing(tokens.SPACE_XS)
        column.addLayout(top)
        column.addWidget(self.note)
        column.addWidget(self.problem)
