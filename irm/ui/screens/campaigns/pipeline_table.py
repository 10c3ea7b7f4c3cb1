"""The pipeline as a table: everybody in it line by line, in the order of the stages or of a column."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QWidget

from irm.ui.base.cells import ChipsCell, DayCell, PersonCell, TextCell
from irm.ui.base.keys import KeyGroup, group
from irm.ui.base.plain_table import PlainColumn, PlainTable
from irm.ui.screens.campaigns.pipeline_lines import CardLine

translate = QCoreApplication.translate

_OPEN: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_END: Final = 1_000


class PipelineTable(PlainTable[CardLine]):
    """Everybody in the campaign; Alt with an arrow moves those selected to the stage beside."""

    opened = Signal(int)
    shifted = Signal(int)
    """So many stages on; 1000 and -1000 are the ends."""
    take_out_wanted = Signal()
    copy_wanted = Signal()
    chosen = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(columns, _id_of, parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.doubleClicked.connect(self._open_current)
        self.delete_wanted.connect(self.take_out_wanted)
        self.selectionModel().selectionChanged.connect(self._on_chosen)

    def selected(self) -> tuple[CardLine, ...]:
        """Return the selected lines from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self.plain.rows[row] for row in rows if row < len(self.plain.rows))

    def select(self, cooperation_ids: Sequence[int]) -> None:
        """Select these lines; the first of them becomes the current one."""
        flags = self.selectionModel().SelectionFlag
        wanted, first = set(cooperation_ids), True
        for row, card in reversed(list(enumerate(self.plain.rows))):
            if card.cooperation_id in wanted:
                how = flags.ClearAndSelect if first else flags.Select
                self.selectionModel().setCurrentIndex(self.plain.index(row, 0), how | flags.Rows)
                first = False

    def key_group(self) -> KeyGroup:
        """Return the keys handled below."""
        return group(
            QCoreApplication.translate("Keys", "In the table of a pipeline"),
            (
                ("Alt+Left Alt+Right", QCoreApplication.translate("Keys", "Move the cards to the stage beside")),
                (
                    "Ctrl+Alt+Left Ctrl+Alt+Right",
                    QCoreApplication.translate("Keys", "Move the cards to the first or last stage"),
                ),
                ("Return", QCoreApplication.translate("Keys", "Open the person")),
                ("Del", QCoreApplication.translate("Keys", "Take them out of the campaign")),
                ("Esc", QCoreApplication.translate("Keys", "Go back")),
            ),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, open, copy, leave."""
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        if is_alt and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            forward = 1 if (key == Qt.Key.Key_Right) != self.isRightToLeft() else -1
            self.shifted.emit(forward * (_END if modifiers & Qt.KeyboardModifier.ControlModifier else 1))
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif key in _OPEN:
            self._open_current()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _open_current(self) -> None:
        card = self.row()
        if card is not None:
            self.opened.emit(card.influencer_id)

    def _on_chosen(self) -> None:
        self.chosen.emit()


def columns() -> tuple[PlainColumn[CardLine], ...]:
    """Return the columns in the language in force."""
    return (
        PlainColumn("name", translate("Pipeline", "Person"), _person, PersonCell, width=160),
        PlainColumn("stage", translate("Pipeline", "Stage"), _stage, ChipsCell, width=128),
        PlainColumn("place", translate("Pipeline", "Slot"), _place, TextCell, width=150),
        PlainColumn("since", translate("Pipeline", "Since"), _since, DayCell, width=96),
        PlainColumn("note", translate("Pipeline", "Last note"), _note, TextCell),
    )


def _person(card: CardLine) -> PersonCell:
    return PersonCell(card.name)


def _stage(card: CardLine) -> ChipsCell:
    return ChipsCell((card.stage,), card.stage.text)


def _place(card: CardLine) -> TextCell:
    return TextCell(card.place, tip=card.place)


def _since(card: CardLine) -> DayCell:
    return DayCell(card.since, tip=card.day)


def _note(card: CardLine) -> TextCell:
    return TextCell(card.note, tip=card.note)


def _id_of(card: CardLine) -> int:
    return card.cooperation_id
