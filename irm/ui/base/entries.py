"""A list of entries in time, newest first: contacts of a person, changes of a record.

An entry holds finished words; the view paints them and says what the user asked for: open, tick off, delete.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from irm.ui.base.focus_ring import RingKeeper
from irm.ui.base.keys import KeyGroup, group

Index = QModelIndex | QPersistentModelIndex

ENTRY: Final = int(Qt.ItemDataRole.UserRole) + 1
"""The role under which the model hands out an `Entry`."""
_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE: Final = int(Qt.ItemDataRole.AccessibleTextRole)
_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_NOWHERE: Final = QModelIndex()
_OPEN: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. `icon` names a drawing, `tone` its ground; `step` is what comes next, with its day.

    `id` is 0 for entries that cannot be opened.
    """

    id: int
    icon: str
    title: str
    moment: str
    tip: str = ""
    tone: str = "neutral"
    sign: str = ""
    subject: str = ""
    body: str = ""
    remark: str = ""
    """What is known besides, in small letters below the words."""
    step: str = ""
    step_day: str = ""
    is_urgent: bool = False
    is_done: bool = False
    is_muted: bool = False

    @property
    def text(self) -> str:
        """Return the whole entry in words."""
        parts = (self.title, self.moment, self.subject, self.body, self.remark, self.step, self.step_day)
        return "\n".join(part for part in parts if part)


class EntryModel(QAbstractListModel):
    """Entries in the order they are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The entries."""
        return self._entries

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show these entries; where they only go on further than before, those shown stay where they are."""
        wanted, count = tuple(entries), len(self._entries)
        if wanted == self._entries:
            return
        if count and wanted[:count] == self._entries:
            self.beginInsertRows(_NOWHERE, count, len(wanted) - 1)
            self._entries = wanted
            self.endInsertRows()
            return
        self.beginResetModel()
        self._entries = wanted
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Return the entry, its words, or its tip."""
        if not 0 <= index.row() < len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role in (_DISPLAY, _ACCESSIBLE):
            return entry.text
        return entry.tip if role == _TIP else None


class EntryView(QListView):
    """The list of entries. Enter opens, Delete deletes, Space ticks the next step off, Ctrl+C copies."""

    opened = Signal(int)
    ticked = Signal(int, bool)
    """The id of an entry, and whether its next step is done now."""
    delete_wanted = Signal(int)
    copy_wanted = Signal(str)

    def __init__(self, model: EntryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._current_id = 0
        self.marks_current = False
        """Whether the current entry is marked also while the keyboard is elsewhere: what it opens stands beside it."""
        self.doubleClicked.connect(self._open)
        self._ring = RingKeeper(self)
        model.modelAboutToBeReset.connect(self._note_current)
        model.modelReset.connect(self._restore_current)

    def current_entry(self) -> Entry | None:
        """Return the entry under the keyboard."""
        found = self.currentIndex().data(ENTRY) if self.currentIndex().isValid() else None
        return found if isinstance(found, Entry) else None

    def tick(self, entry: Entry) -> None:
        """Say that the next step of an entry is done, or open again."""
        if entry.id and entry.step:
            self.ticked.emit(entry.id, not entry.is_done)

    def key_group(self) -> KeyGroup:
        """Return the keys handled below."""
        return group(
            QCoreApplication.translate("Keys", "In a timeline"),
            (
                ("Return F2", QCoreApplication.translate("Keys", "Edit the contact")),
                ("Space", QCoreApplication.translate("Keys", "Tick the next step off")),
                ("Del", QCoreApplication.translate("Keys", "Delete the contact")),
                ("Ctrl+C", QCoreApplication.translate("Keys", "Copy the contact")),
            ),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the entries; where none is selected, a ring says that the list has the keyboard."""
        super().paintEvent(event)
        self._ring.paint(self.hasFocus() and not self.selectionModel().hasSelection())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry, key = self.current_entry(), event.key()
        if entry is None:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit(entry.text)
        elif key in _OPEN and entry.id:
            self.opened.emit(entry.id)
        elif key == Qt.Key.Key_Delete and entry.id:
            self.delete_wanted.emit(entry.id)
        elif key == Qt.Key.Key_Space and entry.step:
            self.tick(entry)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the entries out for another width at once: until Qt does, they would stand over each other."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the text changes its size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self.scheduleDelayedItemsLayout()

    def _note_current(self) -> None:
        entry = self.current_entry()
        self._current_id = entry.id if entry is not None else 0

    def _restore_current(self) -> None:
        """Stay with the entry that was current, as far as it is still there."""
        model = self.model()
        for row in range(model.rowCount() if self._current_id else 0):
            index = model.index(row, 0)
            if index.data(ENTRY).id == self._current_id:
                self.setCurrentIndex(index)
                break

    def _open(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY)
        if isinstance(entry, Entry) and entry.id:
            self.opened.emit(entry.id)
