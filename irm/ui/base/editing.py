"""Editing in place: delegates that paint as the others do and open a small editor on F2."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, cast

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QStyleOptionViewItem,
    QWidget,
)

from irm.ui.base.cells import CELL
from irm.ui.base.delegates import CellDelegate

Index = QModelIndex | QPersistentModelIndex
Hint = QAbstractItemDelegate.EndEditHint

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _EditingDelegate(CellDelegate):
    """Paints through another delegate; knows Enter, Escape and leaving an editor."""

    def __init__(self, view: QAbstractItemView, painted_by: type[CellDelegate]) -> None:
        super().__init__(view)
        self._painter = painted_by(view)

    def write(self, painter: Any, cell: object, left: int, top: int, width: int, height: int) -> None:
        """Paint as the list's own delegate does."""
        self._painter.write(painter, cell, left, top, width, height)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Put the editor over the middle of the cell."""
        area = option.rect.adjusted(2, 0, -2, -1)
        height = min(area.height(), editor.sizeHint().height())
        area.setTop(area.top() + (area.height() - height) // 2)
        area.setHeight(height)
        editor.setGeometry(area)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and leaving keep what was typed, Escape does not."""
        editor = cast("QWidget", watched)
        if event.type() is QEvent.Type.KeyPress:
            key = cast("QKeyEvent", event).key()
            if key in _ENTER:
                self.finish(editor)
                return True
            if key == Qt.Key.Key_Escape:
                self.closeEditor.emit(editor, Hint.RevertModelCache)
                return True
        elif event.type() is QEvent.Type.FocusOut and not _holds_focus(editor):
            self.finish(editor)
        return False

    def finish(self, editor: QWidget) -> None:
        """Hand over what the editor holds and close it."""
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, Hint.NoHint)


class LineEditDelegate(_EditingDelegate):
    """One line of text; `text_of(cell)` is what stands in the editor at first."""

    def __init__(
        self, view: QAbstractItemView, painted_by: type[CellDelegate], text_of: Callable[[Any], str], *, name: str
    ) -> None:
        super().__init__(view, painted_by)
        self._text_of = text_of
        self._name = name

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(self._name)
        editor.installEventFilter(self)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        line = cast("QLineEdit", editor)
        line.setText(self._text_of(index.data(CELL)))
        line.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Set the text where it differs from what is shown."""
        text = cast("QLineEdit", editor).text()
        if text != self._text_of(index.data(CELL)):
            model.setData(index, text)


class ChoiceDelegate(_EditingDelegate):
    """One of some codes; `choices()` gives code and name, `code_of(id)` the code that is set now."""

    def __init__(
        self,
        view: QAbstractItemView,
        painted_by: type[CellDelegate],
        choices: Callable[[], Sequence[tuple[str, str]]],
        code_of: Callable[[Index], str],
        *,
        name: str,
    ) -> None:
        super().__init__(view, painted_by)
        self._choices = choices
        self._code_of = code_of
        self._name = name

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QComboBox(parent)
        editor.setAccessibleName(self._name)
        for code, name in self._choices():
            editor.addItem(name, code)
        editor.installEventFilter(self)
        editor.activated.connect(self._take)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        combo = cast("QComboBox", editor)
        combo.setCurrentIndex(combo.findData(self._code_of(index)))
        combo.showPopup()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Set the code where it differs."""
        code = cast("QComboBox", editor).currentData()
        if code is not None and code != self._code_of(index):
            model.setData(index, code)

    def _take(self, _: int) -> None:
        editor = self.sender()
        if isinstance(editor, QWidget):
            self.finish(editor)


def _holds_focus(editor: QWidget) -> bool:
    """Say whether the focus only went to a part of the editor, such as the list of a combo box."""
    popup = QApplication.activePopupWidget()
    focus = QApplication.focusWidget()
    inside = focus is not None and (focus is editor or editor.isAncestorOf(focus))
    return inside or (popup is not None and popup.parentWidget() is editor)
