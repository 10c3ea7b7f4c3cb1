"""Two entries for one person as a table: a field a line, what both say of it, and whose value stands."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from irm.domain.merging import KEEP, OTHER, Difference, Merger
from irm.domain.own_fields import own_code
from irm.ui.base.cells import DayCell, TextCell
from irm.ui.base.history_words import field_name, value_words
from irm.ui.base.keys import KeyGroup, group
from irm.ui.base.plain_table import PlainColumn, PlainTable
from irm.ui.own_fields import shown_fields

translate = QCoreApplication.translate


class SideBySide(PlainTable[Difference]):
    """What both entries say, field by field; the arrows choose whose value stands, Enter merges, N keeps them apart."""

    merge_wanted = Signal()
    apart_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.chosen: dict[str, str] = {}
        self.names = ("", "")
        super().__init__(self._columns, _field_of, parent)
        self.clicked.connect(self._on_clicked)

    def show_merger(self, merger: Merger) -> None:
        """Show two entries; what differs comes first."""
        self.chosen = {one.field: one.chosen for one in merger.differences}
        self.names = (merger.keep_name, merger.gone_name)
        self.plain.retranslate()
        self.set_rows(sorted(merger.differences, key=_is_settled))

    def choose(self, side: str) -> None:
        """Let the value of one side stand in the current field."""
        row = self.row()
        if row is not None and row.is_open:
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
        first = self.names[0] or translate("Duplicates", "Stays")
        second = self.names[1] or translate("Duplicates", "Moves into it")
        return (
            PlainColumn("field", translate("Duplicates", "Field"), _field_cell, TextCell, 130),
            PlainColumn("keep", first, partial(self._cell, KEEP), DayCell),
            PlainColumn("other", second, partial(self._cell, OTHER), DayCell),
        )

    def _cell(self, side: str, row: Difference) -> DayCell:
        value = row.keep if side == KEEP else row.other
        is_chosen = bool(value) and (self.chosen.get(row.field, KEEP) == side or row.keep == row.other)
        said = value_words(row.field, value)
        stands = translate("Duplicates", "This value stays") if is_chosen else ""
        return DayCell(said, icon="check" if is_chosen else "", tip=stands)

    def _on_clicked(self) -> None:
        column = self.currentIndex().column()
        if column:
            self.choose(KEEP if column == 1 else OTHER)


def _is_settled(one: Difference) -> bool:
    return not one.is_open


def _field_of(one: Difference) -> str:
    return one.field


def _field_cell(one: Difference) -> TextCell:
    code = own_code(one.field)
    own = next((field.name for field in shown_fields() if field.code == code), code)
    return TextCell(own or field_name(one.field))
