"""Files dropped on a part of the window mean that part, not the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from irm.ui.widgets.drop_hint import DropHint, files_in

_PATIENCE: Final = 150
"""Milliseconds after which a drag that left the target has not come onto the veil, but left."""


class FileDrop(QObject):
    """Takes files dropped on `target` while `is_open()`; else they go on to the window.

    While files are held over the target a veil lies over all of it and takes them: a text field would take their names.
    """

    dropped = Signal(list)
    """The paths."""

    def __init__(self, target: QWidget, is_open: Callable[[], bool], words: Callable[[], str]) -> None:
        super().__init__(target)
        self._is_open = is_open
        self._veil = DropHint(target, words)
        self._veil.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)
        self._leaving = QTimer(self, interval=_PATIENCE, singleShot=True)
        self._leaving.timeout.connect(self._veil.stop)
        for widget in (target, self._veil):
            widget.setAcceptDrops(True)
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what concerns files."""
        kind = event.type()
        if kind is QEvent.Type.DragEnter:
            return self._enter(cast("QDragEnterEvent", event))
        if kind is QEvent.Type.DragLeave:
            self._leaving.start()
        elif kind is QEvent.Type.Drop:
            self._take(cast("QDropEvent", event))
            return True
        return False

    def _enter(self, event: QDragEnterEvent) -> bool:
        if not self._is_open() or not files_in(event):
            return False
        event.acceptProposedAction()
        self._leaving.stop()
        self._veil.start()
        return True

    def _take(self, event: QDropEvent) -> None:
        self._leaving.stop()
        self._veil.stop()
        paths = files_in(event)
        event.acceptProposedAction()
        if paths:
            self.dropped.emit(paths)
