"""The board: one lane per stage side by side, the first at the leading edge. It changes nothing itself."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from irm.ui.screens.campaigns.pipeline_column import CardsView, StageLane
from irm.ui.screens.campaigns.pipeline_lines import NOWHERE, CardLine, StageColumn
from irm.ui.style import tokens


class Board(QScrollArea):
    """Lanes of cards. Cards of one lane are selected at a time."""

    opened = Signal(int)
    move_wanted = Signal(tuple, int)
    """Ids of cooperations, and the stage they are to go to."""
    take_out_wanted = Signal()
    copy_wanted = Signal()
    chosen = Signal()
    left = Signal()

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = tuple(actions)
        self._current = 0
        self.lanes: list[StageLane] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body = QWidget(self)
        self._row = QHBoxLayout(self._body)
        self._row.setContentsMargins(tokens.SPACE_M, tokens.SPACE_S, tokens.SPACE_M, tokens.SPACE_S)
        self._row.setSpacing(tokens.SPACE_S)
        self._row.addStretch(1)
        self.setWidget(self._body)

    def show_columns(self, columns: Sequence[StageColumn]) -> None:
        """Show these stages; lanes are made and taken away where their number changes."""
        while len(self.lanes) < len(columns):
            self._add_lane()
        for lane in self.lanes[len(columns) :]:
            lane.hide()
            self._row.removeWidget(lane)
            lane.deleteLater()
        del self.lanes[len(columns) :]
        for lane, column in zip(self.lanes, columns, strict=True):
            lane.show_column(column)
        self._current = min(self._current, max(0, len(self.lanes) - 1))
        if self.lanes:
            self.setFocusProxy(self.lanes[self._current].view)

    def selected(self) -> tuple[CardLine, ...]:
        """Return the selected cards."""
        return self.lanes[self._current].view.selected() if self.lanes else ()

    def select(self, cooperation_ids: Sequence[int]) -> None:
        """Select cards where they stand now, and bring them into sight."""
        for place, lane in enumerate(self.lanes):
            rows = [row for row in map(lane.model.row_of, cooperation_ids) if row >= 0]
            if rows:
                for number, row in enumerate(sorted(rows, reverse=True)):
                    lane.view.select(row, adds=bool(number))
                self._go_to(place)
                return

    def focus_cards(self) -> None:
        """Give the keyboard to the lane in hand, or the first with cards."""
        if self.lanes and not self.lanes[self._current].model.cards:
            self._current = next((place for place, lane in enumerate(self.lanes) if lane.model.cards), 0)
        if self.lanes:
            self._go_to(self._current)
            self.lanes[self._current].view.setFocus()

    def has_focus(self) -> bool:
        """Say whether the keyboard is on a card or in a lane."""
        return any(lane.view.hasFocus() for lane in self.lanes)

    def _add_lane(self) -> None:
        lane = StageLane(self._body)
        place = len(self.lanes)
        view = lane.view
        view.addActions(self._actions)
        view.opened.connect(self.opened)
        view.stepped.connect(partial(self._step, place))
        view.shifted.connect(partial(self._shift, place))
        view.dropped.connect(partial(self._drop, place))
        view.chosen.connect(partial(self._on_chosen, place))
        view.entered.connect(partial(self._go_to, place))
        view.take_out_wanted.connect(self.take_out_wanted)
        view.copy_wanted.connect(self.copy_wanted)
        view.left.connect(self.left)
        self.lanes.append(lane)
        self._row.insertWidget(place, lane)

    def _view(self, place: int) -> CardsView:
        return self.lanes[place].view

    def _go_to(self, place: int) -> None:
        """Make a lane the one in hand, in sight."""
        if place < len(self.lanes):
            self._current = place
            self.setFocusProxy(self._view(place))
            self.ensureWidgetVisible(self.lanes[place], tokens.SPACE_L, 0)

    def _step(self, place: int, by: int) -> None:
        """Go to the next lane with cards in it."""
        row = max(0, self._view(place).currentIndex().row())
        ahead = range(place + by, len(self.lanes) if by > 0 else -1, by)
        for other in ahead:
            if self.lanes[other].model.cards:
                self._go_to(other)
                self._view(other).select_near(row)
                return

    def _shift(self, place: int, by: int) -> None:
        """Move the cards in hand on; the lane of those in no stage is no place to go."""
        targets = [number for number, lane in enumerate(self.lanes) if lane.stage_id != NOWHERE]
        if not targets:
            return
        target = max(targets[0], min(place + by, targets[-1]))
        cards = self._view(place).selected()
        if cards and target != place:
            self.move_wanted.emit(tuple(card.cooperation_id for card in cards), self.lanes[target].stage_id)

    def _drop(self, place: int, cooperation_ids: tuple[int, ...]) -> None:
        stage_id = self.lanes[place].stage_id
        here = {card.cooperation_id for card in self.lanes[place].model.cards}
        moved = tuple(key for key in cooperation_ids if key not in here)
        if moved and stage_id != NOWHERE:
            self.move_wanted.emit(moved, stage_id)

    def _on_chosen(self, place: int) -> None:
        """Let the cards of one lane be selected at a time."""
        if place < len(self.lanes) and self._view(place).selected():
            self._current = place
            self.setFocusProxy(self._view(place))
            for number, lane in enumerate(self.lanes):
                if number != place and lane.view.selectionModel().hasSelection():
                    lane.view.clearSelection()
        self.chosen.emit()
