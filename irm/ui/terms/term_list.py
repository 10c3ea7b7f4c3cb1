"""A list of entries as tall as what is in it, for a page that scrolls as a whole; it hands further keys on."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from irm.ui.base.entries import EntryModel, EntryView, Index
from irm.ui.base.entry_delegate import EntryDelegate
from irm.ui.base.keys import KeyGroup, group


class TermList(EntryView):
    """Enter opens, Delete deletes; `keys` gives the letters a section adds, with what each asks for."""

    verb_wanted = Signal(str)

    def __init__(self, keys: Mapping[str, str], parent: QWidget) -> None:
        self.entries = EntryModel(parent)
        super().__init__(self.entries, parent)
        self._keys = {Qt.Key(getattr(Qt.Key, f"Key_{name}")): verb for name, verb in keys.items()}
        self.hints: Callable[[], KeyGroup] | None = None
        self.setItemDelegate(EntryDelegate(self))
        self.setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for told in (self.entries.modelReset, self.entries.rowsInserted):
            told.connect(self.fit)

    def fit(self) -> None:
        """Be as tall as the entries."""
        rows = range(self.entries.rowCount())
        self.setFixedHeight(sum(self.sizeHintForIndex(self.entries.index(row, 0)).height() for row in rows) + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words break anew at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            QTimer.singleShot(0, self.fit)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Let the page follow the entry under the keyboard."""
        super().currentChanged(current, previous)
        if self.hasFocus():
            self._bring_into_view(current)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come in at an entry, so that the letters have something to be about."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.entries.rowCount():
            self.setCurrentIndex(self.entries.index(0, 0))
        self._bring_into_view(self.currentIndex())

    def key_group(self) -> KeyGroup:
        """Return the keys of the section."""
        return self.hints() if self.hints is not None else group("", ())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand the letters of the section on."""
        verb = self._keys.get(Qt.Key(event.key()))
        if verb is not None and self.current_entry() is not None and not event.modifiers():
            self.verb_wanted.emit(verb)
        else:
            super().keyPressEvent(event)

    def _bring_into_view(self, index: Index) -> None:
        area: QWidget | None = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        inside = area.widget() if area is not None else None
        if area is None or inside is None:
            return
        box: QRect = self.visualRect(index)
        for place in (box.bottomLeft(), box.topLeft()):
            point = self.viewport().mapTo(inside, place)
            area.ensureVisible(point.x(), point.y(), 0, 8)
