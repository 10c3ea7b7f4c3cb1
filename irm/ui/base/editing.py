"""Editing in place: delegates that paint as the others do and open a small editor on F2."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, cast

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from irm.ui.base.cells import CELL
from irm.ui.base.delegates import CellDelegate
from irm.ui.base.tips import plain_tip
from irm.ui.style.sheet import mark
from irm.ui.widgets.ask_line import dress_popup, last_part

Index = QModelIndex | QPersistentModelIndex
Hint = QAbstractItemDelegate.EndEditHint

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_IS_SHOWN = "irmIsShown"


class EditingDelegate(CellDelegate):
    """Paints through another delegate; knows Enter, Tab, Escape and leaving an editor.

    What cannot be stored keeps the editor open and is said there; leaving it by the mouse gives it up.
    """

    passed_on = Signal(int)
    """Tab (1) or Shift+Tab (-1): the next cell of the row that can be edited is wanted."""

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
            return self._on_key(editor, cast("QKeyEvent", event).key())
        if event.type() is QEvent.Type.FocusOut and not _holds_focus(editor):
            if self.problem(editor):
                self.closeEditor.emit(editor, Hint.RevertModelCache)
            else:
                self.finish(editor)
        return False

    def _on_key(self, editor: QWidget, key: int) -> bool:
        if key in _ENTER:
            self.finish(editor)
        elif key in _STEPS:
            if self.finish(editor):
                self.passed_on.emit(_STEPS[Qt.Key(key)])
        elif key == Qt.Key.Key_Escape:
            self.closeEditor.emit(editor, Hint.RevertModelCache)
        else:
            return False
        return True

    def problem(self, editor: QWidget) -> str:
        """Return why what the editor holds cannot be stored, "" where it can."""
        return ""

    def finish(self, editor: QWidget) -> bool:
        """Hand over what the editor holds and close it; where that cannot be stored say why, and stay."""
        sentence = self.problem(editor)
        mark(editor, state="problem" if sentence else "")
        editor.setAccessibleDescription(sentence)
        if sentence:
            QToolTip.showText(editor.mapToGlobal(editor.rect().bottomLeft()), plain_tip(sentence), editor)
            return False
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, Hint.NoHint)
        return True


class LineEditDelegate(EditingDelegate):
    """One line of text; `text_of(cell)` is what stands in the editor at first.

    `check(text)` says what is wrong with a text; `known()` gives what completes the last of several apart by commas.
    """

    def __init__(
        self,
        view: QAbstractItemView,
        painted_by: type[CellDelegate],
        text_of: Callable[[Any], str],
        *,
        name: str,
        check: Callable[[str], str] | None = None,
        known: Callable[[], Sequence[str]] | None = None,
    ) -> None:
        super().__init__(view, painted_by)
        self._text_of = text_of
        self._name = name
        self._check = check
        self._known = known

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(self._name or _title(index))
        editor.installEventFilter(self)
        if self._known is not None:
            editor.setCompleter(last_part(self._known(), editor))
            dress_popup(editor)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show what is stored, unless something is typed already: the cell beside may just have been saved."""
        line = cast("QLineEdit", editor)
        if not line.isModified():
            line.setText(self.text_at(index))
            line.selectAll()

    def problem(self, editor: QWidget) -> str:
        line = cast("QLineEdit", editor)
        return self._check(line.text()) if self._check is not None and line.isModified() else ""

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Set the text where it differs from what is shown."""
        text = cast("QLineEdit", editor).text()
        if text != self.text_at(index):
            model.setData(index, text)

    def text_at(self, index: Index) -> str:
        """Return what stands in the editor of a cell at first."""
        return self._text_of(index.data(CELL))


class ChoiceDelegate(EditingDelegate):
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
        editor.setAccessibleName(self._name or _title(index))
        for code, name in self._choices():
            editor.addItem(name, code)
        editor.installEventFilter(self)
        editor.activated.connect(self._take)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        combo = cast("QComboBox", editor)
        if not combo.property(_IS_SHOWN):
            combo.setProperty(_IS_SHOWN, True)
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


def _title(index: Index) -> str:
    """Return the title of a cell's column, which names its editor for screen readers."""
    return str(index.model().headerData(index.column(), Qt.Orientation.Horizontal) or "")


def _holds_focus(editor: QWidget) -> bool:
    """Say whether the focus only went to a part of the editor, such as the list of a combo box."""
    popup = QApplication.activePopupWidget()
    focus = QApplication.focusWidget()
    inside = focus is not None and (focus is editor or editor.isAncestorOf(focus))
    return inside or (popup is not None and popup.parentWidget() is editor)
