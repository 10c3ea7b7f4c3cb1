"""One stage of the board: its name, how many are in it, and their cards. It changes nothing itself."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QLabel, QListView, QVBoxLayout, QWidget

from irm.ui.base import record_drag
from irm.ui.base.focus_ring import RingKeeper, is_current_seen
from irm.ui.base.keys import KeyGroup, group
from irm.ui.screens.campaigns.pipeline_delegate import CardDelegate
from irm.ui.screens.campaigns.pipeline_lines import CardLine, StageColumn
from irm.ui.screens.campaigns.pipeline_model import COOPERATION, CardsModel
from irm.ui.style import drawings, tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.labels import plain_label
from irm.ui.words import formats

_OPEN: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SIDEWAYS: Final = (Qt.Key.Key_Left, Qt.Key.Key_Right)
_END: Final = 1_000
"""Further than any board is wide."""

WIDTH: Final = 232


class CardsView(QListView):
    """The cards of one stage. Arrows walk, with Alt the cards walk along."""

    opened = Signal(int)
    """The person of a card is to be shown."""
    stepped = Signal(int)
    """Go to the cards of another stage: -1 or 1."""
    shifted = Signal(int)
    """Move the selected cards so many stages on, in the direction of the pipeline; 1000 and -1000 are its ends."""
    take_out_wanted = Signal()
    copy_wanted = Signal()
    chosen = Signal()
    entered = Signal()
    """The keyboard came here."""
    left = Signal()
    """Escape: back to where the user came from."""
    targeted = Signal(bool)
    """Cards are held over the lane, or no longer."""
    dropped = Signal(tuple)
    """Ids of cooperations that fell here."""

    def __init__(self, model: CardsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._cards = model
        self.setModel(model)
        self.setItemDelegate(CardDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)
        self._ring = RingKeeper(self)
        self.doubleClicked.connect(self._open_current)
        self.selectionModel().selectionChanged.connect(self._on_chosen)

    def selected(self) -> tuple[CardLine, ...]:
        """Return the selected cards from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(self._cards.cards[row] for row in rows if row < len(self._cards.cards))

    def select(self, row: int, *, adds: bool = False) -> None:
        """Make a card the current one; `adds` keeps the others selected."""
        index = self._cards.index(row, 0)
        flag = self.selectionModel().SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.Select if adds else flag.ClearAndSelect)

    def select_near(self, row: int) -> None:
        """Take the keyboard on the card at this height, or the last one."""
        if self._cards.cards:
            self.select(max(0, min(row, len(self._cards.cards) - 1)))
        self.setFocus()

    def key_group(self) -> KeyGroup:
        """Return the keys handled below."""
        return group(
            QCoreApplication.translate("Keys", "In a pipeline"),
            (
                ("Left Right", QCoreApplication.translate("Keys", "Go to the stage beside")),
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
        """Walk, move, open, take out; letters do not jump."""
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _SIDEWAYS and (by := self._step(key, modifiers)) is not None:
            self.shifted.emit(by) if modifiers else self.stepped.emit(by)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif key in _OPEN:
            self._open_current()
        elif key == Qt.Key.Key_Delete and self.selected():
            self.take_out_wanted.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.text().isprintable() and event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keyboard, on the first card where it is on none."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._cards.cards:
            self.select(0)
        self.viewport().update()
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is gone."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cards, and a ring where none of them shows that the keyboard is here."""
        super().paintEvent(event)
        self._ring.paint(self.hasFocus() and not is_current_seen(self))

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the text changes its size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self.scheduleDelayedItemsLayout()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take cards of other stages."""
        if record_drag.holds(event.mimeData(), COOPERATION):
            event.acceptProposedAction()
            self.targeted.emit(True)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take them anywhere in the column."""
        if record_drag.holds(event.mimeData(), COOPERATION):
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show no target any more."""
        self.targeted.emit(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say what fell here; nothing moves before the note is written."""
        self.targeted.emit(False)
        event.setDropAction(Qt.DropAction.CopyAction)  # the view it came from must not take it away
        event.accept()
        self.dropped.emit(record_drag.unpack(event.mimeData(), COOPERATION))

    def _step(self, key: int, modifiers: Qt.KeyboardModifier) -> int | None:
        forward = 1 if (key == Qt.Key.Key_Right) != self.isRightToLeft() else -1
        alt, control = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
        if modifiers == (alt | control):
            return forward * _END
        return forward if modifiers in (Qt.KeyboardModifier.NoModifier, alt) else None

    def _open_current(self) -> None:
        row = self.currentIndex().row()
        if 0 <= row < len(self._cards.cards):
            self.opened.emit(self._cards.cards[row].influencer_id)

    def _on_chosen(self) -> None:
        self.chosen.emit()


class StageLane(QFrame):
    """A stage with its head."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        mark(self, role="lane")
        self.stage_id = 0
        self._column: StageColumn | None = None
        self.model = CardsModel(self)
        self.view = CardsView(self.model, self)
        self.view.targeted.connect(self._show_target)
        self.chip = QLabel(self)
        self.count = plain_label(role="soft", parent=self)
        head = QHBoxLayout()
        head.setContentsMargins(tokens.SPACE_S, tokens.SPACE_S, tokens.SPACE_S, tokens.SPACE_XS)
        head.setSpacing(tokens.SPACE_XS)
        head.addWidget(self.chip)
        head.addWidget(self.count, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        self.setFixedWidth(tokens.px(WIDTH, self.font()))

    def show_column(self, column: StageColumn) -> None:
        """Show a stage."""
        self.stage_id, self._column = column.stage_id, column
        self.model.set_cards(column.cards)
        self.count.setText(formats.number(len(column.cards)))
        self.view.setAccessibleName(column.text)
        self._draw_chip()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw_chip()

    def _show_target(self, is_target: bool) -> None:
        mark(self, state="target" if is_target else "")

    def _draw_chip(self) -> None:
        if self._column is None:
            return
        name, tone = self._column.mark.text, tokens.colors_of(self.palette()).tone(self._column.mark.tone)
        if self._column.is_off and self.stage_id:
            name = QCoreApplication.translate("Pipeline", "{stage} (off)").replace("{stage}", name)
        limit = tokens.px(WIDTH - 56, self.font())
        self.chip.setPixmap(drawings.chip(name, tone, self.font(), ratio=self.devicePixelRatioF(), limit=limit))
