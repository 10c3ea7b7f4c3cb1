"""Two entries for one person as a table: a field a line, what both say of it, and whose value stands.

Accounts, ways to reach, tags and notes stand among them, because by these one sees whether the two are one; there
is nothing to choose there, all of both is kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from irm.domain.merging import KEEP, OTHER, Difference, Merger
from irm.domain.own_fields import own_code
from irm.ui.base.cells import DayCell, TextCell, isolated
from irm.ui.base.history_words import field_name, value_words
from irm.ui.base.keys import KeyGroup, group
from irm.ui.base.plain_table import PlainColumn, PlainTable
from irm.ui.words import formats, names
from irm.ui.words.own_fields import shown_fields

if TYPE_CHECKING:
    from irm.domain.influencer import Influencer

translate = QCoreApplication.translate

_HELD: Final = ("accounts", "contact_points", "tags", "notes", "last_contact")
"""What stands there to be seen: the kept entry has all of both."""


class SideBySide(PlainTable[Difference]):
    """What both entries say, field by field; the arrows choose whose value stands, Enter merges, N keeps them apart."""

    merge_wanted = Signal()
    apart_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.chosen: dict[str, str] = {}
        self.names = ("", "")
        super().__init__(self._columns, _field_of, parent)
        self.clicked.connect(self._on_clicked)

    def show_merger(self, merger: Merger, people: tuple[Influencer, Influencer]) -> None:
        """Show two entries, who is kept and who goes; what is to be chosen comes first, then what both hold."""
        self.chosen = {one.field: one.chosen for one in merger.differences}
        self.names = (merger.keep_name, merger.gone_name)
        self.plain.retranslate()
        held = [Difference(field, _held(field, people[0]), _held(field, people[1]), KEEP) for field in _HELD]
        shown = (*merger.differences, *(one for one in held if one.keep or one.other))
        self.set_rows(sorted(shown, key=_rank))

    def choose(self, side: str) -> None:
        """Let the value of one side stand in the current field."""
        row = self.row()
        if row is not None and row.is_open and row.field not in _HELD:
            self.chosen[row.field] = side
            self.plain.retranslate()

    def key_group(self) -> KeyGroup:
        """Return the keys handled below."""
        return group(
            translate("Duplicates", "Between two entries"),
            (
                ("Left", translate("Duplicates", "Take the value on the left")),
                ("Right", translate("Duplicates", "Take the value on the right")),
                ("Return", translate("Duplicates", "Merge the two")),
                ("N", translate("Duplicates", "They are not the same")),
            ),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, merge, or keep apart."""
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            is_first = (event.key() == Qt.Key.Key_Left) is not is_mirrored
            self.choose(KEEP if is_first else OTHER)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.merge_wanted.emit()
        elif event.key() == Qt.Key.Key_N and not event.modifiers():
            self.apart_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _columns(self) -> Sequence[PlainColumn[Difference]]:
        first, second = translate("Duplicates", "Stays: {name}"), translate("Duplicates", "Moves into it: {name}")
        first, second = (words.replace("{name}", name) for words, name in zip((first, second), self.names, strict=True))
        return (
            PlainColumn("field", translate("Duplicates", "Field"), _field_cell, TextCell, 130),
            PlainColumn("keep", first, partial(self._cell, KEEP), DayCell),
            PlainColumn("other", second, partial(self._cell, OTHER), DayCell),
        )

    def _cell(self, side: str, row: Difference) -> DayCell:
        value = row.keep if side == KEEP else row.other
        if row.field in _HELD:
            return DayCell(value, icon="check" if value else "", tip=value)
        is_chosen = bool(value) and (self.chosen.get(row.field, KEEP) == side or row.keep == row.other)
        said = value_words(row.field, value)
        stands = translate("Duplicates", "This value stays") if is_chosen else ""
        return DayCell(said, icon="check" if is_chosen else "", tip=stands)

    def _on_clicked(self) -> None:
        column = self.currentIndex().column()
        if column:
            self.choose(KEEP if column == 1 else OTHER)


def _rank(one: Difference) -> int:
    return 1 if one.field in _HELD else 0 if one.is_open else 2


def _held(field: str, person: Influencer) -> str:
    """Return what somebody has of one kind, in one line."""
    draft = person.draft
    if field == "last_contact":
        return formats.day(person.row.last_contact_on)
    if field == "notes":
        return " ".join(draft.notes.split())
    parts = {
        "accounts": [f"{names.platform(one.platform)} {isolated(one.handle or one.url)}" for one in draft.accounts],
        "contact_points": [isolated(" ".join(one.value.split())) for one in draft.contact_points],
        "tags": draft.tags,
    }
    return formats.listed(parts[field])


def _field_of(one: Difference) -> str:
    return one.field


def _field_cell(one: Difference) -> TextCell:
    held = {
        "accounts": translate("Duplicates", "Accounts"),
        "contact_points": translate("Duplicates", "Ways to reach"),
        "tags": translate("Duplicates", "Tags"),
        "last_contact": translate("Duplicates", "Last contact"),
    }
    if one.field in held:
        return TextCell(held[one.field])
    code = own_code(one.field)
    own = next((field.name for field in shown_fields() if field.code == code), code)
    return TextCell(own or field_name(one.field))
