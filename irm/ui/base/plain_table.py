"""A short table of settings: every row in memory, painted as lists are, edited in place.

It writes nothing: `edited` says what the user changed, and the rows come anew when that is stored.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from irm.ui.base.cells import CELL, bare
from irm.ui.base.delegates import DELEGATES
from irm.ui.base.editing import ChoiceDelegate, LineEditDelegate
from irm.ui.style import tokens

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

_ROW: Final = 36
_EDIT: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_DELETE: Final = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_NOWHERE: Final = QModelIndex()
_SPOKEN: Final = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


@dataclass(frozen=True, slots=True)
class PlainColumn(Generic[Row]):
    """One column: `cell(row)` of `kind` is painted. `text` is what an editor begins with, `choices` what it offers.

    A column with neither is not edited; one without a width takes the room that is left.
    """

    key: str
    title: str
    cell: Callable[[Row], Any]
    kind: type
    width: int = 0
    is_trailing: bool = False
    text: Callable[[Row], str] | None = None
    choices: Callable[[], Sequence[tuple[str, str]]] | None = None


class PlainModel(QAbstractTableModel, Generic[Row]):
    """The rows and the cells made from them."""

    edited = Signal(object, str, object)

    def __init__(self, columns: Callable[[], Sequence[PlainColumn[Row]]], parent: QWidget) -> None:
        super().__init__(parent)
        self._make = columns
        self.columns = tuple(columns())
        self.rows: tuple[Row, ...] = ()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def retranslate(self) -> None:
        """Write titles and cells again."""
        self.columns = tuple(self._make())
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.columns) - 1))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        column = self.columns[index.column()] if index.isValid() else None
        is_edited = column is not None and (column.text is not None or column.choices is not None)
        return found | Qt.ItemFlag.ItemIsEditable if is_edited else found

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.EditRole:
            return column.text(row) if column.text is not None else ""
        if role == CELL:
            return column.cell(row)
        if role in _SPOKEN:
            return column.cell(row).text
        return bare(column.cell(row).tip) if role == Qt.ItemDataRole.ToolTipRole else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Say that the user changed a cell; the change comes back with the rows."""
        self.edited.emit(self.rows[index.row()], self.columns[index.column()].key, value)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role in _SPOKEN:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            is_trailing = self.columns[section].is_trailing
            edge = Qt.AlignmentFlag.AlignTrailing if is_trailing else Qt.AlignmentFlag.AlignLeading
            return edge | Qt.AlignmentFlag.AlignVCenter
        return None


class PlainTable(QTableView, Generic[Row]):
    """A table over a `PlainModel`. Enter and F2 edit, Delete asks for deleting, Alt with an arrow for moving."""

    edited = Signal(object, str, object)
    current_changed = Signal()
    delete_wanted = Signal()
    move_wanted = Signal(int)

    def __init__(
        self,
        columns: Callable[[], Sequence[PlainColumn[Row]]],
        id_of: Callable[[Row], Hashable],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._id_of = id_of
        self._wanted: Hashable = None
        self.plain: PlainModel[Row] = PlainModel(columns, self)
        self.setModel(self.plain)
        self._set_up()
        for number, column in enumerate(self.plain.columns):
            self.setItemDelegateForColumn(number, self._delegate(number, column))
        self.plain.edited.connect(self.edited)
        self.selectionModel().currentRowChanged.connect(self._on_current)

    def row(self) -> Row | None:
        """Return the current row, None where there is none."""
        place = self.currentIndex().row()
        return self.plain.rows[place] if 0 <= place < len(self.plain.rows) else None

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; the current one stays, or the one in its place."""
        current, place = self.row(), self.currentIndex().row()
        column = max(0, self.currentIndex().column())
        wanted = self._wanted if self._wanted is not None else self._id_of(current) if current is not None else None
        self._wanted = None
        self.blockSignals(True)
        self.plain.set_rows(rows)
        places = [number for number, row in enumerate(rows) if self._id_of(row) == wanted]
        place = places[0] if places else min(max(0, place), len(rows) - 1)
        if place >= 0:
            self.setCurrentIndex(self.plain.index(place, column))
        self.blockSignals(False)
        self.current_changed.emit()

    def go_to(self, key: Hashable) -> None:
        """Make a row the current one, also one that comes with the next rows."""
        self._wanted = key
        for number, row in enumerate(self.plain.rows):
            if self._id_of(row) == key:
                self._wanted = None
                self.setCurrentIndex(self.plain.index(number, 0))

    def retranslate(self) -> None:
        """Write all texts again."""
        self.plain.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit, delete, move."""
        key, is_alt = event.key(), event.modifiers() == Qt.KeyboardModifier.AltModifier
        if is_alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_wanted.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in _EDIT and self.state() is not QAbstractItemView.State.EditingState:
            self.edit_current()
        elif key in _DELETE and self.row() is not None:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    def edit_current(self) -> None:
        """Edit the current cell, or the first of its row that can be."""
        current = self.currentIndex()
        for cell in (current, *(current.siblingAtColumn(number) for number in range(self.plain.columnCount()))):
            if cell.isValid() and self.plain.flags(cell) & Qt.ItemFlag.ItemIsEditable:
                self.setCurrentIndex(cell)
                self.edit(cell)
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the room that is left to the columns without a width."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        font = self.font()
        fixed = sum(tokens.px(column.width, font) for column in self.plain.columns)
        wide = [number for number, column in enumerate(self.plain.columns) if not column.width]
        for number, column in enumerate(self.plain.columns):
            rest = max(tokens.px(90, font), (self.viewport().width() - fixed) // max(1, len(wide)))
            self.setColumnWidth(number, tokens.px(column.width, font) if column.width else rest)

    def _delegate(self, number: int, column: PlainColumn[Row]) -> Any:
        painter = DELEGATES[column.kind]
        if column.choices is not None:
            choices = partial(self._choices, number)
            return ChoiceDelegate(self, painter, choices, _code_at, name=column.title)
        if column.text is not None:
            return _LineDelegate(self, painter, str, name=column.title)
        return painter(self)

    def _choices(self, number: int) -> Sequence[tuple[str, str]]:
        choices = self.plain.columns[number].choices
        return choices() if choices is not None else ()

    def _on_current(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self.current_changed.emit()

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(tokens.px(_ROW, QFont(self.font())))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


class _LineDelegate(LineEditDelegate):
    """One line of text, which begins with the EditRole of the cell."""

    def text_at(self, index: Index) -> str:
        return _code_at(index)


def _code_at(index: Index) -> str:
    return str(index.data(Qt.ItemDataRole.EditRole))
