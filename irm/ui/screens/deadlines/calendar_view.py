"""The calendar as a table of days. It changes nothing itself: signals say what the user asked for."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import (
    QByteArray,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QHeaderView, QTableView, QWidget

from irm.domain import clock
from irm.domain.deadlines import MOVABLE, DeadlineRow
from irm.ui.base.keys import KeyGroup, group
from irm.ui.screens.deadlines.calendar_delegate import NOTHING, CalendarDelegate
from irm.ui.screens.deadlines.calendar_model import CalendarModel, stepped

Index = QModelIndex | QPersistentModelIndex

MIME: Final = "application/x-irm-deadline"
_ARROWS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
_PAGES: Final = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_OPEN: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CalendarView(QTableView):
    """Days; the arrows go from day to day, over the edge into the next month too."""

    day_wanted = Signal(object)
    """Another day is to be the current one."""
    entry_chosen = Signal(object)
    """A deadline was clicked."""
    opened = Signal(object)
    """A deadline was clicked twice: whom it is about is to be shown."""
    list_wanted = Signal()
    """Enter: the keyboard goes to the deadlines of the day."""
    moved = Signal(object, object)
    """A deadline was dragged to another day."""
    left = Signal()

    def __init__(self, model: CalendarModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days = model
        self._pressed: tuple[QPoint, DeadlineRow] | None = None
        self.setModel(model)
        self.painter = CalendarDelegate(self, model)
        self.setItemDelegate(self.painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setAcceptDrops(True)
        for scrolls in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            scrolls(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setMinimumSectionSize(1)
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
        self.verticalHeader().hide()

    def current_day(self) -> date | None:
        """Return the day under the keyboard."""
        return self._days.day(self.currentIndex())

    def show_day(self, day: date) -> None:
        """Make a day that is shown the current one."""
        index = self._days.index_of(day)
        if index != self.currentIndex():
            self.setCurrentIndex(index)

    def key_group(self) -> KeyGroup:
        """Return the keys handled below."""
        words = QCoreApplication.translate
        return group(
            words("Keys", "In the calendar"),
            (
                ("PgUp", words("Keys", "The month or week before")),
                ("PgDown", words("Keys", "The month or week after")),
                ("Home", words("Keys", "Today")),
                ("Return", words("Keys", "The deadlines of the day")),
                ("Esc", words("Keys", "Go back")),
            ),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by days, weeks and months; letters are verbs of the page."""
        key, day = Qt.Key(event.key()), self.current_day() or self._days.shown
        if key in _ARROWS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            count = _ARROWS[key]
            if abs(count) == 1 and self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                count = -count
            self.day_wanted.emit(day + timedelta(days=count))
        elif key in _PAGES:
            self.day_wanted.emit(stepped(self._days.scale, day, _PAGES[key]))
        elif key == Qt.Key.Key_Home:
            self.day_wanted.emit(clock.today())
        elif key in _OPEN:
            self.list_wanted.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Make the day current; a deadline under the mouse may be dragged."""
        place = event.position().toPoint()
        row = self.row_at(place)
        self._pressed = (place, row) if row is not None and event.button() is Qt.MouseButton.LeftButton else None
        day = self._days.day(self.indexAt(place))
        if day is not None:
            self.day_wanted.emit(day)
        if row is not None:
            self.entry_chosen.emit(row)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag a deadline whose day can be set."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        place, row = self._pressed
        distance = (event.position().toPoint() - place).manhattanLength()
        if row.kind in MOVABLE and distance >= QApplication.startDragDistance():
            self._pressed = None
            self._drag(row)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._pressed = None
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open whom a deadline is about."""
        row = self.row_at(event.position().toPoint())
        if row is not None:
            self.opened.emit(row)

    def row_at(self, place: QPoint) -> DeadlineRow | None:
        """Return the deadline at a point."""
        index = self.indexAt(place)
        number = self.painter.entry_at(index, place) if index.isValid() else NOTHING
        day = self._days.day(index)
        return self._days.entries(day)[number] if number >= 0 and day is not None else None

    def _drag(self, row: DeadlineRow) -> None:
        drag = QDrag(self)
        drag.setMimeData(packed(row))
        drag.exec(Qt.DropAction.MoveAction)
        self._aim(None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a deadline."""
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show on which day it would land."""
        day = self._days.day(self.indexAt(event.position().toPoint()))
        self._aim(day)
        if day is not None and event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show no target any more."""
        self._aim(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say that a deadline is to have another day."""
        self._aim(None)
        day = self._days.day(self.indexAt(event.position().toPoint()))
        row = self._found(event.mimeData())
        if day is not None and row is not None and row.day != day:
            event.acceptProposedAction()
            self.moved.emit(row, day)

    def _found(self, data: QMimeData) -> DeadlineRow | None:
        """Return the deadline that is dragged: one of those shown."""
        name = bytes(data.data(MIME).data()).decode("utf-8", "replace")
        day = self._days.first()
        while day <= self._days.last():
            for row in self._days.entries(day):
                if _name(row) == name:
                    return row
            day += timedelta(days=1)
        return None

    def _aim(self, day: date | None) -> None:
        if day != self.painter.target:
            self.painter.target = day
            self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Paint both days again."""
        super().currentChanged(current, previous)
        self.viewport().update()


def packed(row: DeadlineRow) -> QMimeData:
    """Return a deadline as what is dragged."""
    data = QMimeData()
    data.setData(MIME, QByteArray(_name(row).encode("utf-8")))
    return data


def _name(row: DeadlineRow) -> str:
    return f"{row.kind} {row.record_id}"
