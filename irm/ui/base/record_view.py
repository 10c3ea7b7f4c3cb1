"""The table every list of records is shown in: rows of one height, columns that can be moved, hidden and sorted.

It opens, edits and deletes nothing itself: signals say what the user asked for.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import takewhile
from typing import Any, Final

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QDrag, QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QHeaderView, QTableView, QWidget

from irm.ui.base import record_drag
from irm.ui.base.columns import Column
from irm.ui.base.delegates import DELEGATES
from irm.ui.base.focus_ring import RingKeeper, is_current_seen
from irm.ui.base.keys import KeyGroup, group
from irm.ui.base.record_header import RecordHeader
from irm.ui.base.record_model import ID, RecordModel
from irm.ui.style import drawings, tokens
from irm.ui.words import formats

_OPEN: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TRASH: Final = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_TOGGLE: Final = (*_OPEN, Qt.Key.Key_Space)
_LEFT: Final = Qt.Key.Key_Left
_RIGHT: Final = Qt.Key.Key_Right
_PLAIN: Final = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier)


Index = QModelIndex | QPersistentModelIndex


class RecordView(QTableView):
    """A list of records over a `RecordModel`."""

    record_opened = Signal(int)
    """Enter or a double click: go to this record."""
    current_changed = Signal(int)
    """The record under the keyboard, 0 where there is none."""
    selection_changed = Signal(int)
    """How many records are selected."""
    trash_wanted = Signal()
    copy_wanted = Signal()
    typed = Signal(str)
    """Letters typed on the list: they belong to the search field."""
    menu_wanted = Signal(int)
    """Alt+Down: the menu of a column."""
    left = Signal()
    """Escape: back to where the user came from."""

    def __init__(self, model: RecordModel[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._current = 0
        self._is_restoring = False
        self.follows_place = True
        """Whether the line that takes the place of a record gone from the list becomes the current one."""
        self.starts_over = False
        """Whether the next ids are another list, which begins at its top, and not the same one changed."""
        self._marked: frozenset[int] = frozenset()
        self.pack: Callable[[Sequence[int]], QMimeData] = partial(record_drag.pack, "")
        """What is dragged with some records."""
        self._anchor = (0, 0, 0)
        self._group: str | None = None
        self.header = RecordHeader(model, self)
        self.setHorizontalHeader(self.header)
        self.header.setSortIndicatorShown(True)  # which a view without sorting of its own takes away
        self.setModel(model)
        # A header that knows the selection asks every row of it at every paint: a minute for 100,000 selected rows.
        self.header.setSelectionModel(QItemSelectionModel(model, self.header))
        self._set_up()
        for number, column in enumerate(model.columns):
            self.setItemDelegateForColumn(number, DELEGATES[column.kind](self))
        self.header.reset_columns()
        model.modelAboutToBeReset.connect(self._note_places)
        model.modelReset.connect(self._restore_places)
        self.doubleClicked.connect(self._open)
        self._ring = RingKeeper(self)

    def set_columns(self, columns: Sequence[Column[Any]]) -> None:
        """Take the columns in another language, or others: those that were chosen stay so."""
        before, chosen = self._model.columns, self.header.chosen()
        self._model.set_columns(columns)
        first = sum(1 for _ in takewhile(_have_one_key, zip(before, columns, strict=False)))
        if first == len(before) == len(columns):
            return
        for number, column in enumerate(columns[first:], start=first):
            self.setItemDelegateForColumn(number, DELEGATES[column.kind](self))
        self.header.choose_again(chosen)

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_rows()

    # Selection

    def selected_ids(self) -> tuple[int, ...]:
        """Return the ids of the selected records in the order of the list."""
        lines, found, behind = self._model.lines, array("q"), 0
        for first, last in sorted(self._parts()):
            found += lines[max(first, behind) : last + 1]
            behind = max(behind, last + 1)
        return tuple(found) if min(found, default=1) > 0 else tuple(key for key in found if key > 0)

    def selected_count(self) -> int:
        """Return how many records are selected."""
        return sum(self._model.layout.count_records(first, last) for first, last in self._parts())

    def _parts(self) -> list[tuple[int, int]]:
        """Return the selection as ranges of places, first and last: never index by index."""
        selection = self.selectionModel().selection()
        parts = (selection.at(number) for number in range(selection.count()))
        return [(part.top(), part.bottom()) for part in parts if part.left() == 0]

    def current_id(self) -> int:
        """Return the id of the record under the keyboard, 0 where there is none."""
        index = self.currentIndex()
        return int(index.data(ID)) if index.isValid() else 0

    def show_id(self, record_id: int) -> bool:
        """Make a record the current one and scroll to it; False where it is not in the list."""
        place = self._model.place(record_id)
        if place < 0 and (group := self._model.layout.group_of(record_id)) is not None:
            self.fold((group.key,), is_folded=False)
            place = self._model.place(record_id)
        if place < 0:
            return False
        index = self._model.index(place, max(0, self.currentIndex().column()))
        if index != self.currentIndex() or not self.selectionModel().isRowSelected(place):
            self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    def clear_current(self) -> None:
        """Select nothing."""
        self.clearSelection()
        self.setCurrentIndex(QModelIndex())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say which record is under the keyboard now."""
        super().currentChanged(current, previous)
        for index in (current, previous):
            if index.isValid():
                self.viewport().update(0, self.rowViewportPosition(index.row()), self.viewport().width(), 64)
        if not self._is_restoring:
            self._tell_current()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Say how many records are selected now."""
        super().selectionChanged(selected, deselected)
        if not self._is_restoring:
            self.selection_changed.emit(self.selected_count())

    def _tell_current(self) -> None:
        current = self.current_id()
        if current != self._current:
            self._current = current
            self.current_changed.emit(current)

    def _note_places(self) -> None:
        """Before the ids change: remember who is selected, who is current, and what stands at the top."""
        self._is_restoring = True
        self._marked = frozenset(self.selected_ids())
        top = self.rowAt(0)
        top_id = self._model.lines[top] if top >= 0 else 0
        row = self.currentIndex().row()
        group = self._model.layout.group_at(row)
        self._group = group.key if group is not None else None
        self._anchor = (self.current_id(), top_id, row)

    def _restore_places(self) -> None:
        """After the ids changed: the same people selected, the same at the top, as far as they are still there."""
        current_id, top_id, row = self._anchor
        self._fit_rows()
        place = self._model.place(current_id) if current_id else -1
        if place < 0 <= row and current_id and self.follows_place:
            place = self._model.layout.nearest_record(min(row, self._model.rowCount() - 1))
        if place >= 0:
            self.setCurrentIndex(self._model.index(place, 0))
        self._select_again()
        if self._group is not None:
            self._go_to_line(self._model.layout.line_of_group(self._group))
        top = self._model.place(top_id) if top_id > 0 else -1
        if self.starts_over:
            self.scrollToTop()
        elif top >= 0:
            self.verticalScrollBar().setValue(top * self.verticalHeader().defaultSectionSize())
        elif place >= 0:
            self.scrollTo(self._model.index(place, 0))
        self._is_restoring = False
        self._tell_current()
        self.selection_changed.emit(self.selected_count())

    def _select_again(self) -> None:
        if len(self._marked) < 2:
            return
        selection, ids, start = QItemSelection(), self._model.lines, -1
        last = len(self._model.columns) - 1
        for place in range(len(ids) + 1):
            is_marked = place < len(ids) and ids[place] in self._marked
            if is_marked and start < 0:
                start = place
            elif not is_marked and start >= 0:
                area = QItemSelectionRange(self._model.index(start, 0), self._model.index(place - 1, last))
                selection.append(area)
                start = -1
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    # Groups

    def fold(self, keys: Iterable[str], *, is_folded: bool) -> None:
        """Hide the records of some groups, or show them; nobody else becomes the current one by that."""
        follows, self.follows_place = self.follows_place, False
        offset = self.verticalScrollBar().value()
        self._model.fold(keys, is_folded=is_folded)
        self.verticalScrollBar().setValue(offset)
        self.follows_place = follows

    def toggle_group(self, line: int) -> None:
        """Fold or unfold the group that begins on a line, and stay on it."""
        group = self._model.layout.group_at(line)
        if group is not None:
            self.fold((group.key,), is_folded=group.key not in self._model.folded)
            self._go_to_line(self._model.layout.line_of_group(group.key))

    def _go_to_line(self, line: int) -> None:
        """Make a line the current one and leave the selection as it is."""
        if line >= 0:
            index = self._model.index(line, max(0, self.currentIndex().column()))
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _fold_by_key(self, key: int) -> bool:
        """Fold or unfold the group under the keyboard; say whether the key was for it."""
        line = self.currentIndex().row()
        group = self._model.layout.group_at(line)
        if group is None:
            return False
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        forth, back = (_LEFT, _RIGHT) if is_mirrored else (_RIGHT, _LEFT)
        is_folded = group.key in self._model.folded
        if key in _TOGGLE or key == (forth if is_folded else back):
            self.toggle_group(line)
            return True
        return key in (forth, back)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fold a group on its line; select everywhere else."""
        line = self.rowAt(round(event.position().y()))
        is_plain = event.button() is Qt.MouseButton.LeftButton and not event.modifiers()
        if is_plain and self._model.layout.group_at(line) is not None:
            self.toggle_group(line)
            event.accept()
        else:
            super().mousePressEvent(event)

    # Hands

    def key_group(self) -> KeyGroup:
        """Return the keys handled below."""
        return group(
            QCoreApplication.translate("Keys", "In a list"),
            (
                ("Return", QCoreApplication.translate("Keys", "Go into the record")),
                ("F2", QCoreApplication.translate("Keys", "Edit the cell")),
                ("Tab", QCoreApplication.translate("Keys", "Edit the next cell")),
                ("Del", QCoreApplication.translate("Keys", "Move to the trash")),
                ("Ctrl+C", QCoreApplication.translate("Keys", "Copy as a table")),
                ("Alt+Down", QCoreApplication.translate("Keys", "Menu of the column")),
                ("Left Right", QCoreApplication.translate("Keys", "Fold a group")),
                ("Esc", QCoreApplication.translate("Keys", "Go back")),
            ),
        )

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the selected records, as ids: a hundred thousand cells would be asked for otherwise."""
        ids = self.selected_ids()
        if ids:
            drag = QDrag(self)
            drag.setMimeData(self.pack(ids))
            drag.setPixmap(self._picture_of(len(ids)))
            drag.exec(Qt.DropAction.CopyAction)

    def _picture_of(self, count: int) -> QPixmap:
        colors, font, ratio = tokens.colors_of(self.palette()), self.font(), self.devicePixelRatioF()
        return drawings.chip(formats.number(count), colors.tone("blue"), font, ratio=ratio, limit=0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Escape returns, Delete trashes, letters go to the search."""
        key, modifiers = event.key(), event.modifiers()
        if modifiers in _PLAIN and self._fold_by_key(key):
            pass
        elif key == Qt.Key.Key_Down and modifiers == Qt.KeyboardModifier.AltModifier:
            self.menu_wanted.emit(max(0, self.currentIndex().column()))
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif key in _OPEN and self.state() is not QAbstractItemView.State.EditingState:
            if not self.currentIndex().isValid():
                self.setCurrentIndex(self._model.index(0, 0))
            self._open(self.currentIndex())
        elif key == Qt.Key.Key_F2:
            self._edit_in_place()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in _TRASH and self.selected_count():
            self.trash_wanted.emit()
        elif event.text().isprintable() and event.text().strip() and modifiers in _PLAIN:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows; where the current one is not seen, a ring says that the list has the keyboard."""
        super().paintEvent(event)
        self._ring.paint(self.hasFocus() and not is_current_seen(self))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keyboard without choosing a record: that is what opens one."""
        QAbstractScrollArea.focusInEvent(self, event)
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_rows()
            self.header.follow_text_size()

    def _open(self, index: QModelIndex) -> None:
        record_id = index.data(ID) if index.isValid() else 0
        if record_id:
            self.record_opened.emit(record_id)

    def _edit_in_place(self) -> None:
        """Edit the cell under the keyboard, or where that cannot be edited the first one of its row that can."""
        current = self.currentIndex()
        cells = (current, *(current.siblingAtColumn(number) for number in range(self._model.columnCount())))
        for cell in cells:
            if cell.isValid() and self._model.flags(cell) & Qt.ItemFlag.ItemIsEditable:
                self.setCurrentIndex(cell)
                self.scrollTo(cell)
                self.edit(cell)
                break

    def edit_beside(self, step: int) -> None:
        """Go on to the next cell of the row that can be edited and is shown, and edit it."""
        current = self.currentIndex()
        place = self.header.visualIndex(current.column()) + step
        while 0 <= place < self.header.count():
            cell = current.siblingAtColumn(self.header.logicalIndex(place))
            is_editable = bool(self._model.flags(cell) & Qt.ItemFlag.ItemIsEditable)
            if is_editable and not self.header.isSectionHidden(cell.column()):
                self.selectionModel().setCurrentIndex(cell, QItemSelectionModel.SelectionFlag.NoUpdate)
                self.scrollTo(cell)
                self.edit(cell)
                return
            place += step
        self.setFocus()

    def _fit_rows(self) -> None:
        height = tokens.px(tokens.ROW, self.font())
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(height)
        if rows.defaultSectionSize() != height:
            rows.setDefaultSectionSize(height)


def _have_one_key(pair: tuple[Column[Any], Column[Any]]) -> bool:
    return pair[0].key == pair[1].key
