"""Editing the ways to reach somebody: kind and value, which one to use first, what it is for, when it was confirmed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from irm.domain.influencer import CONTACT_KINDS, ContactPointDraft
from irm.errors import Problem
from irm.ui import names
from irm.ui.base.fields import CalmCombo
from irm.ui.base.part_list import PartList, PartRow
from irm.ui.style import icons, tokens
from irm.ui.widgets.buttons import name_button, tool_button
from irm.ui.widgets.day_edit import DayEdit
from irm.ui.widgets.labels import ProblemLabel, plain_label

translate = QCoreApplication.translate

_ADDRESS: Final = "address"
_LINES: Final = 3


def contacts_field(parent: QWidget) -> ContactsField:
    """Return the editor of all ways to reach somebody."""
    return ContactsField(ContactRow, _add_text, parent)


def _add_text() -> str:
    return translate("Contacts", "Add e-mail, phone, messenger or address")


class ContactRow(PartRow):
    """One way. A new value chooses its kind by itself until the user does; label and day are shown when asked for."""

    preferred = Signal()
    """This one is to be used first, no other one of its kind."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._known = ContactPointDraft("", "")
        self._is_chosen = False
        self.kind = CalmCombo(self)
        self.line = QLineEdit(self)
        self.text = QPlainTextEdit(self)
        self.text.setTabChangesFocus(True)
        self.star = tool_button("star", "", parent=self)
        self.star.setCheckable(True)
        self.more = tool_button("chevron-down", "", parent=self)
        self.more.setCheckable(True)
        self.off = tool_button("x", "", parent=self)
        self.details = QWidget(self)
        self.label = QLineEdit(self.details)
        self.day = DayEdit(self.details)
        self.day_words = plain_label(role="small", parent=self.details)
        self.problem = ProblemLabel(self)
        self._is_loading = False
        self._lay_out()
        self.retranslate()
        self._connect()

    def value(self) -> ContactPointDraft | None:
        text = self._text()
        if not text:
            return None
        return replace(
            self._known,
            kind=self.kind.code(),
            value=text,
            label=self.label.text().strip(),
            is_preferred=self.star.isChecked(),
            confirmed_on=self.day.day(),
        )

    def set_value(self, value: Any) -> None:
        self._known = value
        self._is_chosen = True
        self._is_loading = True
        self.kind.set_code(value.kind, names.contact_kind(value.kind))
        self.line.setText(value.value)
        self.line.setCursorPosition(0)
        self.text.setPlainText(value.value)
        self.label.setText(value.label)
        self.day.set_day(value.confirmed_on)
        self.set_preferred(value.is_preferred)
        self.more.setChecked(bool(value.label) or value.confirmed_on is not None)
        self._is_loading = False
        self._show_kind()
        self.clear_problems()

    def set_preferred(self, is_preferred: bool) -> None:
        """Show whether this way is used first, without saying so."""
        self.star.setChecked(is_preferred)
        icons.put(self.star, "star", "accent_text" if is_preferred else "text_faint")

    def blank(self) -> None:
        self.set_value(ContactPointDraft(CONTACT_KINDS[0], ""))
        self._known = ContactPointDraft("", "")
        self._is_chosen = False

    def adopt(self, value: Any) -> None:
        self._known = replace(self._known, id=value.id)

    def is_same(self, value: Any) -> bool:
        mine = self.value()
        return mine is not None and (mine.kind, mine.value) == (value.kind, value.value)

    def problems(self) -> Sequence[Problem]:
        found = self.day.problem()
        return () if found is None or not self._text() else (replace(found, field="confirmed_on"),)

    def show_problem(self, path: Sequence[str], sentence: str) -> None:
        place = next(iter(path), "")
        self.more.setChecked(self.more.isChecked() or place in ("label", "confirmed_on"))
        self.problem.show_problem(sentence, self._editor_of(place))

    def focus_problem(self, path: Sequence[str]) -> None:
        self._editor_of(next(iter(path), "")).setFocus()

    def clear_problems(self) -> None:
        for editor in (self.line, self.text, self.label, self.day):
            self.problem.show_problem("", editor)

    def retranslate(self) -> None:
        self.kind.set_choices([(code, names.contact_kind(code)) for code in CONTACT_KINDS])
        self.kind.setAccessibleName(translate("Contacts", "Kind of contact"))
        self.line.setAccessibleName(translate("Contacts", "E-mail, phone or messenger"))
        self.text.setAccessibleName(translate("Contacts", "Address"))
        self.text.setPlaceholderText(translate("Contacts", "Street, postal code and city, country"))
        self.label.setPlaceholderText(translate("Contacts", "What for, such as work"))
        self.label.setAccessibleName(self.label.placeholderText())
        self.day_words.setText(translate("Contacts", "Confirmed on"))
        self.day.setAccessibleName(self.day_words.text())
        name_button(self.star, translate("Contacts", "Use this one first"))
        name_button(self.more, translate("Contacts", "What it is for, and when it was confirmed"))
        name_button(self.off, translate("Contacts", "Take this contact off"))

    def _text(self) -> str:
        is_address = self.kind.code() == _ADDRESS
        return self.text.toPlainText().strip() if is_address else self.line.text().strip()

    def _editor_of(self, place: str) -> QWidget:
        if place == "label":
            return self.label
        if place == "confirmed_on":
            return self.day
        return self.text if self.kind.code() == _ADDRESS else self.line

    def _show_kind(self) -> None:
        """Show the editor of the kind chosen; what is typed goes along."""
        is_address = self.kind.code() == _ADDRESS
        self.line.setVisible(not is_address)
        self.text.setVisible(is_address)
        self.setFocusProxy(self.text if is_address else self.line)

    def _on_chosen(self, _: int) -> None:
        self._is_chosen = True
        self._is_loading = True
        if self.kind.code() == _ADDRESS and self.text.isHidden():
            self.text.setPlainText(self.line.text())
        elif self.kind.code() != _ADDRESS and self.line.isHidden():
            self.line.setText(" ".join(self.text.toPlainText().split()))
        self._is_loading = False
        self._show_kind()
        self._on_edited()

    def _on_typed(self, text: str) -> None:
        if not self._is_chosen:
            # Phone numbers are read with tables that cost a tenth of a second to load: not before they are needed.
            from irm.domain.contacts import guess_kind

            self.kind.set_code(guess_kind(text))
        self._on_edited()

    def _on_edited(self, *_: object) -> None:
        if not self._is_loading:
            self.clear_problems()
            self.edited.emit()

    def _on_star(self, is_preferred: bool) -> None:
        self.set_preferred(is_preferred)
        if is_preferred:
            self.preferred.emit()
        self._on_edited()

    def _on_more(self, is_shown: bool) -> None:
        self.details.setVisible(is_shown)
        icons.put(self.more, "chevron-up" if is_shown else "chevron-down", "text_faint")

    def _connect(self) -> None:
        self.kind.activated.connect(self._on_chosen)
        self.line.textEdited.connect(self._on_typed)
        self.text.textChanged.connect(self._on_edited)
        self.label.textEdited.connect(self._on_edited)
        self.day.edited.connect(self._on_edited)
        for line in (self.line, self.label, self.day):
            line.returnPressed.connect(self.finished)
        self.star.clicked.connect(self._on_star)
        self.more.toggled.connect(self._on_more)
        self.off.clicked.connect(self.dropped)

    def _lay_out(self) -> None:
        metrics = QFontMetrics(self.text.font())
        self.text.setFixedHeight(_LINES * metrics.lineSpacing() + 2 * tokens.SPACE_S)
        line = QHBoxLayout()
        line.setSpacing(tokens.SPACE_XS)
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(self.kind, 4, top)
        line.addWidget(self.line, 9)
        line.addWidget(self.text, 9)
        for tool in (self.star, self.more, self.off):
            line.addWidget(tool, 0, top)
        second = QHBoxLayout(self.details)
        second.setContentsMargins(0, 0, 0, tokens.SPACE_XS)
        second.setSpacing(tokens.SPACE_S)
        second.addWidget(self.label, 5)
        second.addWidget(self.day_words)
        second.addWidget(self.day, 4)
        self.details.hide()
        self.text.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_XS)
        column.addLayout(line)
        column.addWidget(self.details)
        column.addWidget(self.problem)


class ContactsField(PartList):
    """All ways to reach somebody; of each kind one at most is used first."""

    def _made(self) -> PartRow:
        row = super()._made()
        if isinstance(row, ContactRow):
            row.preferred.connect(self._on_preferred)
        return row

    def _on_preferred(self) -> None:
        chosen = self.sender()
        if not isinstance(chosen, ContactRow):
            return
        for row in self.rows():
            if isinstance(row, ContactRow) and row is not chosen and row.kind.code() == chosen.kind.code():
                row.set_preferred(False)
