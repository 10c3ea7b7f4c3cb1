"""Files dropped on a part of the window mean that part, not the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from irm.ui.widgets.drop_hint import DropHint, files_in


class FileDrop(QObject):
    """Takes files dropped on `target` while `is_open()`; else they go on to the window."""

    dropped = Signal(list)
    """The paths."""

    def __init__(self, target: QWidget, is_open: Callable[[], bool], words: Callable[[], str]) -> None:
        super().__init__(target)
        self._is_open = is_open
        self._hint = DropHint(target, words)
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what concerns files."""
        kind = event.type()
        if kind is QEvent.Type.DragEnter:
            entering = cast("QDragEnterEvent", event)
            if not self._is_open() or not files_in(entering):
                return False
            entering.acceptProposedAction()
            self._hint.start()
            return True
        if kind is QEvent.Type.DragLeave:
            self._hint.stop()
        elif kind is QEvent.Type.Drop:
            dropping = cast("QDropEvent", event)
            self._hint.stop()
            paths = files_in(dropping)
            dropping.acceptProposedAction()
            if paths:
                self.dropped.emit(paths)
            return True
        return False
