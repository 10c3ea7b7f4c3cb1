"""The list of a line-up. It changes nothing itself: signals say what the user asked for, and where something fell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from irm.ui.base import record_drag
from irm.ui.base.keys import KeyGroup, group
from irm.ui.base.lines_model import Index
from irm.ui.base.lines_view import LinesView
from irm.ui.screens.campaigns.lineup_delegate import LineupDelegate
from irm.ui.screens.campaigns.lineup_lines import BENCH, DROPPED, INCUMBENT, GapLine, Line, MemberLine, SlotLine, key_of
from irm.ui.screens.campaigns.lineup_model import COOPERATION, INFLUENCER, LineupModel
from irm.ui.style import drawings, tokens
from irm.ui.words import formats

_OPEN: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Place:
    """Where something falls: `rank` 0 fills the slot, 1 and up is a place on the bench. `mark` is what to draw."""

    slot_id: int
    rank: int
    mark: QRect


class LineupView(LinesView):
    """Lines of slots, members and gaps."""

    acted = Signal(object)
    """The words of a gap were clicked."""
    ticked = Signal(object)
    """The box of a member was clicked."""
    members_dropped = Signal(tuple, int, int)
    """Ids of cooperations, the slot and the rank they fell on."""
    people_dropped = Signal(tuple, int, int)
    """Ids of influencers, the slot and the rank they fell on."""

    def __init__(self, model: LineupModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._model: LineupModel = model
        self._place: Place | None = None
        self.painter = LineupDelegate(self)
        self.setItemDelegate(self.painter)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentChanged.connect(self._on_chosen)

    # What is in hand

    def current_slot(self) -> int:
        """Return the slot of the line under the keyboard; where there is none, the only slot there is, else 0."""
        line: Line | None = self.current_line()
        if line is not None:
            return line.slot_id
        slots = {found.slot_id for found in self._model.lines}
        return slots.pop() if len(slots) == 1 else 0

    def members(self) -> tuple[MemberLine, ...]:
        """Return the selected members in the order of the list."""
        return tuple(line for line in self.chosen_lines() if isinstance(line, MemberLine))

    # Hands

    def key_group(self) -> KeyGroup:
        """Return the keys handled below."""
        return group(
            QCoreApplication.translate("Keys", "In a line-up"),
            (
                ("Return", QCoreApplication.translate("Keys", "Edit the slot or the terms with a person")),
                ("Space", QCoreApplication.translate("Keys", "Tick who might drop out")),
                ("Esc", QCoreApplication.translate("Keys", "Go back")),
            ),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Space ticks, Escape returns; letters do not jump: they are verbs of the tab."""
        line, key = self.current_line(), event.key()
        if key in _OPEN and line is not None:
            self._act(line) if isinstance(line, GapLine) else self.opened.emit(line)
        elif key == Qt.Key.Key_Space and isinstance(line, MemberLine) and line.has_box:
            self.ticked.emit(line)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.text().isprintable() and event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a click on a box."""
        place, is_left = event.position().toPoint(), event.button() is Qt.MouseButton.LeftButton
        line, area = self._line_at(place)
        if isinstance(line, MemberLine) and line.has_box and is_left and self.painter.box_of(area).contains(place):
            self.setCurrentIndex(self.indexAt(place))
            self.ticked.emit(line)
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what a gap offers."""
        super().mouseReleaseEvent(event)
        line, _ = self._line_at(event.position().toPoint())
        if isinstance(line, GapLine) and event.button() is Qt.MouseButton.LeftButton:
            self._act(line)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a gap can be clicked."""
        super().mouseMoveEvent(event)
        line, _ = self._line_at(event.position().toPoint())
        is_offer = isinstance(line, GapLine) and bool(line.action)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if is_offer else Qt.CursorShape.ArrowCursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure again: members take more lines where there is little room."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    # Dragging

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the selected members."""
        found = self.members()
        if found and not found[0].has_box:
            drag = QDrag(self)
            rows = [self._model.row_of(key_of(line)) for line in found]
            drag.setMimeData(self._model.mimeData([self._model.index(row, 0) for row in rows]))
            colors, names = tokens.colors_of(self.palette()), formats.listed(line.person.name for line in found)
            drag.setPixmap(
                drawings.chip(names, colors.tone("blue"), self.font(), ratio=self.devicePixelRatioF(), limit=240)
            )
            drag.exec(Qt.DropAction.CopyAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take people and members."""
        if self._takes(event):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where they would fall, and scroll at the edges."""
        super().dragMoveEvent(event)
        place = self.place_at(event.position().toPoint()) if self._takes(event) else None
        self._show_place(place)
        if place is None:
            event.ignore()
        else:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show no place any more."""
        super().dragLeaveEvent(event)
        self._show_place(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say what fell where."""
        place = self.place_at(event.position().toPoint()) if self._takes(event) else None
        self._show_place(None)
        self.setState(QAbstractItemView.State.NoState)
        if place is None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        members = record_drag.unpack(event.mimeData(), COOPERATION)
        if members:
            self.members_dropped.emit(members, place.slot_id, place.rank)
        else:
            self.people_dropped.emit(record_drag.unpack(event.mimeData(), INFLUENCER), place.slot_id, place.rank)

    def place_at(self, point: QPoint) -> Place | None:
        """Return where something falls: a slot's head is the end of its bench, who fills it is replaced."""
        index = self.indexAt(point)
        line = self._model.line(index) if index.isValid() else None
        if line is None:
            lines = self._model.lines
            return self._end_of(lines[-1].slot_id) if lines else None
        area = self.visualRect(index)
        if isinstance(line, GapLine):
            return Place(line.slot_id, 0 if line.role == INCUMBENT else 1, area)
        if isinstance(line, SlotLine):
            return self._end_of(line.slot_id, area)
        if line.role == INCUMBENT:
            return Place(line.slot_id, 0, area)
        if line.role == BENCH:
            is_below = point.y() > area.center().y()
            edge = area.bottom() if is_below else area.top()
            rank = line.member.rank + is_below
            return Place(line.slot_id, rank, QRect(area.left(), edge, area.width(), 0))
        return self._end_of(line.slot_id)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines, and where something would fall."""
        super().paintEvent(event)
        if self._place is None:
            return
        painter = QPainter(self.viewport())
        color = QColor(tokens.colors_of(self.palette()).accent)
        mark = self._place.mark
        if mark.height() <= 1:
            painter.fillRect(mark.left(), mark.top() - 1, mark.width(), 3, color)
        else:
            painter.setPen(QPen(color, 2))
            painter.drawRect(mark.adjusted(1, 1, -2, -2))
        painter.end()

    def _end_of(self, slot_id: int, mark: QRect | None = None) -> Place:
        """Return the end of the bench of a slot."""
        bench = [
            (row, line)
            for row, line in enumerate(self._model.lines)
            if isinstance(line, MemberLine) and line.slot_id == slot_id and line.role != DROPPED
        ]
        rank = max((line.member.rank for _, line in bench), default=0) + 1
        if mark is None:
            last = max((row for row, _ in bench), default=self._model.row_of_slot(slot_id))
            area = self.visualRect(self._model.index(last, 0))
            mark = QRect(area.left(), area.bottom(), area.width(), 0)
        return Place(slot_id, rank, mark)

    def _takes(self, event: QDropEvent) -> bool:
        is_ticking = any(isinstance(line, MemberLine) and line.has_box for line in self._model.lines)
        data = event.mimeData()
        return not is_ticking and any(record_drag.holds(data, table) for table in (COOPERATION, INFLUENCER))

    def _show_place(self, place: Place | None) -> None:
        if place != self._place:
            self._place = place
            self.viewport().update()

    # Inside

    def _line_at(self, point: QPoint) -> tuple[Line | None, QRect]:
        index = self.indexAt(point)
        return (self._model.line(index), self.visualRect(index)) if index.isValid() else (None, QRect())

    def _act(self, line: GapLine) -> None:
        if line.action:
            self.acted.emit(line)

    def _open(self, index: Index) -> None:
        line = self._model.line(index)
        if line is not None and not isinstance(line, GapLine):
            self.opened.emit(line)
