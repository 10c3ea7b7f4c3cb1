"""The rows of a file as a table whose cells are corrected where they stand, as in a spreadsheet."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTableView, QWidget

from irm.ui.base.delegates import TextDelegate
from irm.ui.base.editing import LineEditDelegate
from irm.ui.style import tokens

_ROW: Final = 32
_RING: Final = 2
_EDIT: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)

Index = QModelIndex | QPersistentModelIndex


class RowList(QTableView):
    """Enter, F2, a double click or just typing corrects a cell; columns before `first` say what becomes of the row."""

    def __init__(self, model: QAbstractItemModel, first: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._first = first
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self._set_headers()
        cells = _CellDelegate(self)
        cells.passed_on.connect(self._edit_beside)
        self.setItemDelegate(cells)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and F2 correct the current cell, or the first of its row that can be: Enter must not import."""
        if event.key() in _EDIT and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._edit_current()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the row that the keyboard comes to."""
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection():
            self.setCurrentIndex(self.currentIndex())

    def _edit_current(self) -> None:
        current = self.currentIndex()
        if not any(map(self._edit, (current, current.siblingAtColumn(self._first)))):
            self.setFocus()

    def _edit_beside(self, step: int) -> None:
        current = self.currentIndex()
        if not self._edit(current.siblingAtColumn(current.column() + step)):
            self.setFocus()

    def _edit(self, cell: QModelIndex) -> bool:
        if not (cell.isValid() and cell.flags() & Qt.ItemFlag.ItemIsEditable):
            return False
        self.setCurrentIndex(cell)
        self.scrollTo(cell)
        self.edit(cell)
        return True

    def _set_headers(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(tokens.px(_ROW, self.font()))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setStretchLastSection(True)


class _CellDelegate(LineEditDelegate):
    """One cell of the file, with a ring where the keyboard is; the editor begins with what the cell says."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view, TextDelegate, str, name="")

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        if self.view.hasFocus() and index == self.view.currentIndex():
            painter.setPen(QPen(self.look.fill_focus, _RING))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))

    def text_at(self, index: Index) -> str:
        return str(index.data(Qt.ItemDataRole.EditRole))
