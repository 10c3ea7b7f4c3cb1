"""The base of lists of lines: the keyboard stays with what it was on when the lines change."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFocusEvent, Qt
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QFrame, QListView, QWidget

from irm.ui.base.lines_model import LinesModel


class LinesView(QListView):
    """Lines of a `LinesModel`, several of which can be selected."""

    opened = Signal(object)
    """Enter or a double click on a line."""
    chosen = Signal()
    """Other lines are selected, or another is current."""
    left = Signal()
    """Escape: back to where the user came from."""

    def __init__(self, model: LinesModel[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._kept: tuple[object, int] = (None, -1)
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.selectionModel().selectionChanged.connect(self._on_chosen)
        model.modelAboutToBeReset.connect(self._note_current)
        model.modelReset.connect(self._restore_current)

    def current_line(self) -> Any:
        """Return the line under the keyboard, None where it is on none."""
        return self._model.line(self.currentIndex())

    def chosen_lines(self) -> tuple[Any, ...]:
        """Return the selected lines in the order of the list."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(self._model.lines[row] for row in rows)

    def select_key(self, key: object) -> bool:
        """Make what a key stands for the current line; False where it is not shown."""
        row = self._model.row_of(key)
        if row < 0:
            return False
        self.setCurrentIndex(self._model.index(row, 0))
        return True

    def select_first(self) -> None:
        """Put the keyboard on the first line it comes to where it is on none."""
        stops = self._model.stops()
        if stops and not self.currentIndex().isValid():
            self.setCurrentIndex(self._model.index(stops[0], 0))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keyboard, on the first line where it is on none."""
        QAbstractScrollArea.focusInEvent(self, event)
        self.select_first()
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the text changes its size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self.scheduleDelayedItemsLayout()

    def _on_chosen(self, *_: object) -> None:
        self.chosen.emit()

    def _note_current(self) -> None:
        line = self.current_line()
        self._kept = (self._model.key_of(line) if line is not None else None, self.currentIndex().row())

    def _restore_current(self) -> None:
        """Stay with what was current; where it is gone, with what took its place."""
        (key, row), stops = self._kept, self._model.stops()
        if row >= 0 and stops:
            if key is None or not self.select_key(key):
                near = next((stop for stop in stops if stop >= row), stops[-1])
                self.setCurrentIndex(self._model.index(near, 0))
        elif self.hasFocus():
            self.select_first()  # the keyboard came before the lines did
        self.chosen.emit()
