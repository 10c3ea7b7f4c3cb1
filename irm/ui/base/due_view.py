"""A list of dated things under headings. It changes nothing itself: signals say what the user asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QFrame, QListView, QWidget

from irm.ui.base.due_delegate import DueDelegate
from irm.ui.base.due_lines import CoverLine, EntryLine, MoreLine
from irm.ui.base.due_model import LINE, DueModel
from irm.ui.base.focus_ring import RingKeeper, is_current_seen, paint_ring
from irm.ui.base.keys import KeyGroup, group

Index = QModelIndex | QPersistentModelIndex

_OPEN: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DueView(QListView):
    """Lines under headings. Arrows pass the headings over; Enter opens a person or the rest of a section."""

    opened = Signal(object)
    """The entry whose person is to be shown."""
    campaign_wanted = Signal(int)
    """The campaign of a slot is to be shown."""
    more_wanted = Signal(object)
    """The line that leads to the rest of a section."""
    verb_wanted = Signal(str)
    """ "done", "snooze", "reschedule" or "log" of the current line, by the mouse."""
    chosen = Signal()
    """Other entries are selected."""
    copy_wanted = Signal()
    left = Signal()
    """Escape: back to where the user came from."""

    def __init__(self, model: DueModel, parent: QWidget | None = None, *, buttons: Sequence[str]) -> None:
        super().__init__(parent)
        self._model = model
        self._kept: tuple[object, int] = (None, -1)
        self.setModel(model)
        self.painter = DueDelegate(self, buttons)
        self.setItemDelegate(self.painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.doubleClicked.connect(self._open)
        RingKeeper(self)
        self.selectionModel().selectionChanged.connect(self._on_selected)
        model.modelAboutToBeReset.connect(self._note_current)
        model.modelReset.connect(self._restore_current)

    # What is in hand

    def entries(self) -> tuple[Any, ...]:
        """Return the selected entries in the order of the list."""
        return tuple(line.entry for line in self.chosen_lines())

    def chosen_lines(self) -> tuple[EntryLine, ...]:
        """Return the lines of the selected entries in the order of the list."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        lines = (self._model.lines[row] for row in rows)
        return tuple(line for line in lines if isinstance(line, EntryLine))

    def current_entry(self) -> Any:
        """Return the entry under the keyboard."""
        line = self._model.line(self.currentIndex())
        return line.entry if isinstance(line, EntryLine) else None

    def are_snoozed(self) -> bool:
        """Say whether everything selected is snoozed."""
        found = [index.data(LINE) for index in self.selectionModel().selectedIndexes()]
        return bool(found) and all(isinstance(line, EntryLine) and line.is_snoozed for line in found)

    def current_box(self) -> QRect:
        """Return where the current line is in the viewport."""
        return self.visualRect(self.currentIndex())

    def select_first(self) -> None:
        """Put the keyboard on the first entry where it is on none."""
        if self.currentIndex().isValid():
            return
        for row, line in enumerate(self._model.lines):
            if isinstance(line, EntryLine | CoverLine):
                self.setCurrentIndex(self._model.index(row, 0))
                break

    # Hands

    def key_group(self) -> KeyGroup:
        """Return the keys handled below."""
        return group(
            QCoreApplication.translate("Keys", "In a list of what is due"),
            (
                ("Return", QCoreApplication.translate("Keys", "Open the person or the campaign")),
                ("Ctrl+C", QCoreApplication.translate("Keys", "Copy what is selected")),
                ("Esc", QCoreApplication.translate("Keys", "Go back")),
            ),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Escape returns, Ctrl+C copies; letters do not jump: they are verbs of the page."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.key() in _OPEN:
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.text().isprintable() and event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which part of a line a click would mean."""
        super().mouseMoveEvent(event)
        self._point(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a click on a circle or a button of a line; the line becomes the current one."""
        index, name = self._part_at(event)
        if name and event.button() is Qt.MouseButton.LeftButton:
            if not self.selectionModel().isSelected(index):
                self.setCurrentIndex(index)
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say which verb was clicked."""
        index, name = self._part_at(event)
        if name and event.button() is Qt.MouseButton.LeftButton and self.selectionModel().isSelected(index):
            self.verb_wanted.emit("done" if name == "circle" else name)
            event.accept()
            return
        super().mouseReleaseEvent(event)
        line = self._model.line(self.indexAt(event.position().toPoint()))
        if isinstance(line, MoreLine) and event.button() is Qt.MouseButton.LeftButton:
            self.more_wanted.emit(line)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self.painter.pointed = (-1, "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines; where the current one is not seen, a ring says that the list has the keyboard."""
        super().paintEvent(event)
        if self.hasFocus() and not is_current_seen(self):
            paint_ring(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keyboard, on the first entry where it is on none."""
        QAbstractScrollArea.focusInEvent(self, event)
        self.select_first()
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the text changes its size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self.scheduleDelayedItemsLayout()

    def _part_at(self, event: QMouseEvent) -> tuple[QModelIndex, str]:
        """Return the line under the mouse, and the name of the button there, "" for none."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        if not isinstance(index.data(LINE), EntryLine):
            return index, ""
        zones = self.painter.zones(self.visualRect(index))
        return index, next((name for name in ("circle", *self.painter.buttons) if zones[name].contains(place)), "")

    def _point(self, event: QMouseEvent) -> None:
        index, name = self._part_at(event)
        if (index.row(), name) != self.painter.pointed:
            self.painter.pointed = (index.row(), name)
            self.viewport().setCursor(
                Qt.CursorShape.PointingHandCursor
                if name or isinstance(index.data(LINE), MoreLine)
                else Qt.CursorShape.ArrowCursor
            )
            self.viewport().update()

    def _open(self, index: Index) -> None:
        line = self._model.line(index)
        if isinstance(line, EntryLine):
            self.opened.emit(line.entry)
        elif isinstance(line, CoverLine):
            self.campaign_wanted.emit(line.campaign_id)
        elif isinstance(line, MoreLine):
            self.more_wanted.emit(line)

    def _on_selected(self) -> None:
        self.chosen.emit()

    # Places

    def _note_current(self) -> None:
        entry = self.current_entry()
        self._kept = (entry.key if entry is not None else None, self.currentIndex().row())

    def _restore_current(self) -> None:
        """Stay with the entry that was current; where it is gone, the one that took its place."""
        key, row = self._kept
        places = [place for place, line in enumerate(self._model.lines) if isinstance(line, EntryLine | CoverLine)]
        same = [place for place in places if key is not None and self._key(place) == key]
        if row >= 0 and places:
            place = same[0] if same else next((place for place in places if place >= row), places[-1])
            self.setCurrentIndex(self._model.index(place, 0))
        elif self.hasFocus():
            self.select_first()  # the keyboard came before the lines did
        self.chosen.emit()

    def _key(self, place: int) -> object:
        line = self._model.lines[place]
        return line.entry.key if isinstance(line, EntryLine) else None
