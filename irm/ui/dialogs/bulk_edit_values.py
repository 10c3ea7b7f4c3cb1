"""What the dialog for many people offers: the fields, what can be done to each, and where its value is typed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QStackedWidget, QWidget

from irm.domain.bulk_edit import ADD, CLEAR, FIELDS, OWN, REMOVE, SET, Edit
from irm.domain.checking_own_fields import parse
from irm.domain.influencer import INFLUENCE_TYPES, KINDS, ORIGINS
from irm.domain.own_fields import OwnField
from irm.ui.widgets.tag_edit import TagEdit
from irm.ui.words import names

translate = QCoreApplication.translate

_REFUSALS: Final = ("do_not_contact", "not_relevant")


@dataclass(frozen=True, slots=True)
class Known:
    """What the file knows: its tags and its own fields."""

    tags: tuple[str, ...] = ()
    own_fields: tuple[OwnField, ...] = ()


def field_names(known: Known) -> list[tuple[str, str]]:
    """Return the fields that can be changed, code and name."""
    said = {
        "tags": translate("BulkEdit", "Tags"),
        "stage": translate("BulkEdit", "Stage"),
        "country": translate("BulkEdit", "Country"),
        "city": translate("BulkEdit", "City"),
        "languages": translate("BulkEdit", "Languages"),
        "influence_type": translate("BulkEdit", "Influence type"),
        "origin": translate("BulkEdit", "Origin"),
        "rhythm_days": translate("BulkEdit", "Rhythm in days"),
        "causes": translate("BulkEdit", "Causes"),
        "notes": translate("BulkEdit", "Notes"),
        "kind": translate("BulkEdit", "Kind"),
        "do_not_contact": translate("BulkEdit", "Do not contact"),
        "not_relevant": translate("BulkEdit", "Not relevant"),
    }
    own = [(f"{OWN}{field.code}", field.name) for field in known.own_fields]
    return [*((code, said[code]) for code in FIELDS), *own]


def action_name(field: str, action: str) -> str:
    """Return what doing it is called."""
    if field in _REFUSALS:
        return {SET: translate("BulkEdit", "Mark"), CLEAR: translate("BulkEdit", "Unmark")}[action]
    return {
        SET: translate("BulkEdit", "Set"),
        CLEAR: translate("BulkEdit", "Empty"),
        ADD: translate("BulkEdit", "Add"),
        REMOVE: translate("BulkEdit", "Take off"),
    }[action]


def choices(field: str, known: Known) -> list[tuple[str, str]]:
    """Return the values of a field that has a list of them, code and name; none for one that is typed."""
    if field == "stage":
        return names.stages()
    if field.startswith(OWN):
        own = own_field(field, known)
        if own.kind == "yes_no":
            return [("1", translate("BulkEdit", "Yes")), ("0", translate("BulkEdit", "No"))]
        return [(choice, choice) for choice in own.choices] if own.kind == "choice" else []
    coded = {
        "kind": (KINDS, names.kind),
        "origin": (ORIGINS, names.origin),
        "influence_type": (INFLUENCE_TYPES, names.influence_type),
    }
    if field not in coded:
        return []
    codes, name = coded[field]
    return [(code, name(code)) for code in codes]


def value_name(field: str, value: str, known: Known) -> str:
    """Return how a stored value is shown."""
    if not value:
        return translate("BulkEdit", "(nothing)")
    return dict(choices(field, known)).get(value, value)


def own_field(field: str, known: Known) -> OwnField:
    """Return the own field a code of this dialog means."""
    return next(one for one in known.own_fields if one.code == field.removeprefix(OWN))


class ValueEdit(QStackedWidget):
    """Where the value is typed or chosen, whichever fits the field. `edited` comes for every change by the user."""

    edited = Signal()

    def __init__(self, known: Known, parent: QWidget) -> None:
        super().__init__(parent)
        self._known = known
        self._field = ""
        self.line = QLineEdit(self)
        self.combo = QComboBox(self)
        self.tags = TagEdit(self)
        self.tags.set_known(known.tags)
        for widget in (self.line, self.combo, self.tags):
            self.addWidget(widget)
        self.line.textEdited.connect(self._on_edited)
        self.combo.activated.connect(self._on_edited)
        self.tags.edited.connect(self._on_edited)

    def show_field(self, field: str, name: str) -> None:
        """Offer the values of a field."""
        self._field = field
        offered = choices(field, self._known)
        self.combo.blockSignals(True)
        self.combo.clear()
        for code, words in offered:
            self.combo.addItem(words, code)
        self.combo.blockSignals(False)
        self.line.clear()
        self.tags.set_tags(())
        reason = translate("BulkEdit", "Reason, may be left empty")
        self.line.setPlaceholderText(reason if field in _REFUSALS else _hint(field, self._known))
        for widget in (self.line, self.combo, self.tags.line):
            widget.setAccessibleName(name)
        now = self.tags if field == "tags" else self.combo if offered else self.line
        self.setCurrentWidget(now)
        self.setFocusProxy(now)

    def value(self) -> str:
        """Return what is typed or chosen, as an edit takes it. Raises IrmError where an own field cannot hold it."""
        if self.currentWidget() is self.combo:
            return str(self.combo.currentData() or "")
        if self.currentWidget() is self.tags:
            return ", ".join(self.tags.tags())
        typed = self.line.text()
        return parse(own_field(self._field, self._known), typed) if self._field.startswith(OWN) and typed else typed

    def edit(self, action: str) -> Edit:
        """Return the whole edit. Raises as `value` does."""
        return Edit(self._field, action, "" if action == CLEAR else self.value())

    def _on_edited(self, *_: object) -> None:
        self.edited.emit()


def _hint(field: str, known: Known) -> str:
    if field in ("languages", "causes"):
        return translate("BulkEdit", "Several apart by commas")
    if field == "notes":
        return translate("BulkEdit", "A line that is put below the notes")
    if field == "rhythm_days":
        return translate("BulkEdit", "Days")
    if field.startswith(OWN):
        hints: dict[str, str] = {
            "date": translate("BulkEdit", "A day, such as 2026-11-30"),
            "money": translate("BulkEdit", "An amount, such as 500 USD"),
        }
        return hints.get(own_field(field, known).kind, "")
    return ""


def fill(combo: QComboBox, entries: Sequence[tuple[str, str]]) -> None:
    """Put codes and names into a list to choose from."""
    combo.blockSignals(True)
    combo.clear()
    for code, words in entries:
        combo.addItem(words, code)
    combo.blockSignals(False)
