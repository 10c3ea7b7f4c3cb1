"""Editing the ways to reach somebody: kind and value, what it is for, which is preferred, when it was confirmed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from irm.domain import clock
from irm.domain.influencer import CONTACT_KINDS, ContactPointDraft
from irm.errors import Problem
from irm.ui.base.part_list import PartList, PartRow
from irm.ui.style import icons, tokens
from irm.ui.widgets.buttons import name_button, tool_button
from irm.ui.widgets.calm_combo import CalmCombo
from irm.ui.widgets.day_edit import DayEdit
from irm.ui.widgets.grip import Grip
from irm.ui.widgets.growing_text import GrowingText
from irm.ui.widgets.labels import ProblemLabel, plain_label
from irm.ui.words import names

translate = QCoreApplication.translate

_ADDRESS: Final = "address"


def contacts_field(parent: QWidget) -> ContactsField:
    """Return the editor of all ways to reach a person."""
    return ContactsField(parent)


def _add_text() -> str:
    return translate("Contacts", "Add e-mail, phone, messenger or address")


def _labels() -> tuple[str, ...]:
    """Return labels to choose from; any other can be typed."""
    return (
        translate("Contacts", "work"),
        translate("Contacts", "home"),
        translate("Contacts", "mobile"),
        translate("Contacts", "shipping"),
        translate("Contacts", "invoices"),
        translate("Contacts", "manager"),
        translate("Contacts", "assistant"),
    )


class ContactsField(PartList):
    """Ways in an order of their own; of one kind one at most is preferred."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(ContactRow, _add_text, parent, can_move=True)

    def _made(self) -> PartRow:
        row = super()._made()
        assert isinstance(row, ContactRow)
        row.preferred.connect(self._on_preferred)
        return row

    def _on_preferred(self) -> None:
        chosen = self.sender()
        for row in self.rows():
            if isinstance(row, ContactRow) and row is not chosen and isinstance(chosen, ContactRow):
                row.give_way(chosen.kind.code())


class ContactRow(PartRow):
    """One way: its kind, and the value as typed. A new value chooses its kind by itself until the user does."""

    preferred = Signal()
    """The user prefers this way to others of its kind."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._known = ContactPointDraft("", "")
        self._is_chosen = False
        self.grip = Grip(self)
        self.kind = CalmCombo(self)
        self.line = QLineEdit(self)
        self.text = GrowingText(2, 6, self)
        self.star = tool_button("star", "", parent=self)
        self._is_preferred = False
        self.more = tool_button("chevron-down", "", parent=self)
        self.more.setCheckable(True)
        self.off = tool_button("x", "", parent=self)
        self.details = ContactDetails(self)
        self.label, self.day = self.details.label, self.details.day
        self.problem = ProblemLabel(self)
        self.setFocusProxy(self.line)
        self._lay_out()
        self.retranslate()
        self._connect()

    def value(self) -> ContactPointDraft | None:
        """Return the way; an untouched row gives back what it was given."""
        text = self.text.toPlainText().strip() if self._is_block() else self.line.text().strip()
        if not text:
            return None
        text = self._known.value if text == self._known.value.strip() else text
        return replace(
            self._known,
            kind=self.kind.code(),
            value=text,
            label=self.label.text().strip(),
            is_preferred=self._is_preferred,
            confirmed_on=self.day.value(),
        )

    def set_value(self, value: Any) -> None:
        self._known = value
        self._is_chosen = True
        self.kind.set_code(value.kind, names.contact_kind(value.kind))
        self._put(value.value)
        self.details.show_details(value.label, value.confirmed_on)
        self.more.setChecked(bool(value.label or value.confirmed_on))
        self._show_star(value.is_preferred)
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

    def problems(self) -> Sequence[Problem]:
        found = self.day.problem()
        return () if found is None or self.value() is None else (replace(found, field="confirmed_on"),)

    def give_way(self, kind: str) -> None:
        """Be preferred no more where another way of this kind is."""
        if self.kind.code() == kind and self._is_preferred:
            self._show_star(False)
            self.edited.emit()

    def show_problem(self, path: Sequence[str], sentence: str) -> None:
        self.problem.show_problem(sentence, self._edit_of(path))

    def focus_problem(self, path: Sequence[str]) -> None:
        self._edit_of(path).setFocus()

    def clear_problems(self) -> None:
        for edit in (self.line, self.text, self.label, self.day):
            self.problem.show_problem("", edit)

    def retranslate(self) -> None:
        self.kind.set_choices([(code, names.contact_kind(code)) for code in CONTACT_KINDS])
        self.kind.setAccessibleName(translate("Contacts", "Kind of contact"))
        self.line.setAccessibleName(translate("Contacts", "E-mail, phone or messenger"))
        self.text.setAccessibleName(translate("Contacts", "Address"))
        self.text.setPlaceholderText(translate("Contacts", "Street, code and city, one a line"))
        name_button(self.grip, translate("Contacts", "Drag to change the order, or Alt+Up and Alt+Down"))
        name_button(self.more, translate("Contacts", "Label and day of confirmation"))
        name_button(self.off, translate("Contacts", "Take this contact off"))
        self._show_star(self._is_preferred)
        self.details.retranslate()

    def _connect(self) -> None:
        self.kind.activated.connect(self._on_chosen)
        self.line.textEdited.connect(self._on_typed)
        self.line.returnPressed.connect(self.finished)
        self.text.edited.connect(self._on_edited)
        self.star.clicked.connect(self._on_star)
        self.more.toggled.connect(self._show_details)
        self.details.edited.connect(self._on_edited)
        self.details.finished.connect(self.finished)
        self.off.clicked.connect(self.dropped)
        self.grip.dragged.connect(self.dragged)
        self._show_details(False)

    def _is_block(self) -> bool:
        return self.text.isVisibleTo(self)

    def _put(self, text: str) -> None:
        """Show a value in the widget its kind needs: an address, and whatever else has lines, in several."""
        is_block = self.kind.code() == _ADDRESS or "\n" in text
        self.text.setVisible(is_block)
        self.line.setVisible(not is_block)
        self._room.setVisible(is_block)
        self.setFocusProxy(self.text if is_block else self.line)
        self.text.set_text(text if is_block else "")
        line = "" if is_block else text
        if line != self.line.text():
            self.line.setText(line)
            self.line.setCursorPosition(0)

    def _edit_of(self, path: Sequence[str]) -> QWidget:
        field = path[-1] if path else "value"
        if field in ("label", "confirmed_on"):
            self.more.setChecked(True)
            return self.label if field == "label" else self.day
        return self.text if self._is_block() else self.line

    def _on_chosen(self, _: int) -> None:
        self._is_chosen = True
        typed = self.text.toPlainText() if self._is_block() else self.line.text()
        self._put(typed if self.kind.code() == _ADDRESS else " ".join(typed.split()))
        self._on_edited()

    def _on_typed(self, text: str) -> None:
        if not self._is_chosen:
            # Phone numbers are read with tables that cost a tenth of a second to load: not before they are needed.
            from irm.domain.contacts import guess_kind

            self.kind.set_code(guess_kind(text))
        self._on_edited()

    def _on_edited(self) -> None:
        self.clear_problems()
        self.edited.emit()

    def _on_star(self, _: bool) -> None:
        self._show_star(not self._is_preferred)
        if self._is_preferred:
            self.preferred.emit()
        self.edited.emit()

    def _show_star(self, is_on: bool) -> None:
        self._is_preferred = is_on
        icons.put(self.star, "star-filled" if is_on else "star", "accent_text" if is_on else "text_soft")
        name_button(
            self.star,
            translate("Contacts", "Preferred of its kind")
            if is_on
            else translate("Contacts", "Prefer this to others of its kind"),
        )

    def _show_details(self, is_shown: bool) -> None:
        self.details.setVisible(is_shown)
        icons.put(self.more, "chevron-up" if is_shown else "chevron-down")

    def _lay_out(self) -> None:
        self._room = QWidget(self)
        line = QHBoxLayout()
        line.setSpacing(tokens.SPACE_XS)
        line.addWidget(self.grip)
        line.addWidget(self.kind, 4)
        line.addWidget(self.line, 9)
        line.addWidget(self._room, 9)
        for tool in (self.star, self.more, self.off):
            line.addWidget(tool)
        below = QVBoxLayout()
        below.setContentsMargins(self.grip.sizeHint().width() + tokens.SPACE_XS, 0, 0, 0)
        below.setSpacing(tokens.SPACE_XS)
        for widget in (self.text, self.details, self.problem):
            below.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(line)
        column.addLayout(below)


class ContactDetails(QWidget):
    """What stands behind the fold of a way: its label, and when somebody last said that it is right."""

    edited = Signal()
    finished = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.label = QLineEdit(self)
        self.day = DayEdit(self)
        self.today = tool_button("calendar-check", "", parent=self)
        self._known = plain_label(role="small", parent=self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, tokens.SPACE_XS)
        line.setSpacing(tokens.SPACE_XS)
        line.addWidget(self.label, 3)
        line.addWidget(self._known)
        line.addWidget(self.day, 4)
        line.addWidget(self.today)
        self.label.textEdited.connect(self.edited)
        self.label.returnPressed.connect(self.finished)
        self.day.edited.connect(self.edited)
        self.day.returnPressed.connect(self.finished)
        self.today.clicked.connect(self._on_today)
        self.retranslate()

    def show_details(self, label: str, confirmed_on: date | None) -> None:
        """Show label and day."""
        if label != self.label.text().strip():
            self.label.setText(label)
            self.label.setCursorPosition(0)
        self.day.set_value(confirmed_on)

    def retranslate(self) -> None:
        """Write the texts again, the labels to choose from among them."""
        completer = QCompleter(list(_labels()), self.label)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(self.edited)
        self.label.setCompleter(completer)
        self.label.setPlaceholderText(translate("Contacts", "Label: work, shipping"))
        self.label.setAccessibleName(translate("Contacts", "Label of the contact"))
        self._known.setText(translate("Contacts", "confirmed"))
        self.day.setAccessibleName(translate("Contacts", "Confirmed on"))
        self.day.retranslate()
        name_button(self.today, translate("Contacts", "Confirmed today"))

    def _on_today(self, _: bool) -> None:
        self.day.set_value(clock.today())
        self.edited.emit()
