"""A list of dated things under headings. It changes nothing itself: signals say what the user asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from irm.ui.base.due_delegate import DueDelegate
from irm.ui.base.due_lines import CoverLine, EntryLine, MoreLine
from irm.ui.base.due_model import DueModel
from irm.ui.base.focus_ring import RingKeeper, is_current_seen
from irm.ui.base.keys import KeyGroup, group
from irm.ui.base.lines_model import LINE, Index
from irm.ui.base.lines_view import LinesView

_OPEN: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DueView(LinesView):
    """Lines under headings. Arrows pass the headings over; Enter opens a person or the rest of a section."""

    campaign_wanted = Signal(int)
    """The campaign of a slot is to be shown."""
    more_wanted = Signal(object)
    """The line that leads to the rest of a section."""
    verb_wanted = Signal(str)
    """ "done", "snooze", "reschedule" or "log" of the current line, by the mouse."""
    copy_wanted = Signal()

    def __init__(self, model: DueModel, parent: QWidget | None = None, *, buttons: Sequence[str]) -> None:
        super().__init__(model, parent)
        self.painter = DueDelegate(self, buttons)
        self.setItemDelegate(self.painter)
        self.doubleClicked.connect(self._open)
        self._ring = RingKeeper(self)

    # What is in hand

    def entries(self) -> tuple[Any, ...]:
        """Return the selected entries in the order of the list."""
        return tuple(line.entry for line in self.entry_lines())

    def entry_lines(self) -> tuple[EntryLine, ...]:
        """Return the lines of the selected entries in the order of the list."""
        return tuple(line for line in self.chosen_lines() if isinstance(line, EntryLine))

    def current_entry(self) -> Any:
        """Return the entry under the keyboard."""
        line = self.current_line()
        return line.entry if isinstance(line, EntryLine) else None

    def are_snoozed(self) -> bool:
        """Say whether everything selected is snoozed."""
        found = self.chosen_lines()
        return bool(found) and all(isinstance(line, EntryLine) and line.is_snoozed for line in found)

    def current_box(self) -> QRect:
        """Return where the current line is in the viewport."""
        return self.visualRect(self.currentIndex())

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
        self._ring.paint(self.hasFocus() and not is_current_seen(self))

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
