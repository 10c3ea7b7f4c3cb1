"""A short list in the navigation: views or tags, to choose from, to drop people on, to put in another order.

It opens and writes nothing: signals say what the user asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any, Final, cast

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from irm.ui.base import record_drag
from irm.ui.base.cells import apart
from irm.ui.base.keys import KeyGroup, group
from irm.ui.base.tips import plain_tip
from irm.ui.style import fonts, tokens

Index = QModelIndex | QPersistentModelIndex

_ENTRY: Final = int(Qt.ItemDataRole.UserRole) + 1
_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_ROW: Final = 28
_INSET: Final = 28
_NOWHERE: Final = QModelIndex()
_MOVING: Final = "shelf"
"""The table of an entry that is dragged to another place."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: `key` is handed back, `count` stands at the trailing edge."""

    key: str
    text: str
    count: str = ""


class ShelfModel(QAbstractListModel):
    """The entries in their order."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show these."""
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Return the entry, its words, or its tip."""
        if not 0 <= index.row() < len(self.entries):
            return None
        entry = self.entries[index.row()]
        if role == _ENTRY:
            return entry
        if role == int(Qt.ItemDataRole.AccessibleTextRole):
            return f"{entry.text}, {entry.count}" if entry.count else entry.text
        if role == int(Qt.ItemDataRole.ToolTipRole):
            return plain_tip(entry.text)
        return entry.text if role == _DISPLAY else None


class ShelfList(QListView):
    """Entries under one another; `fits` makes it as high as they are, else it scrolls.

    `takes_people` says of the key of an entry whether people can be dropped on it; it is asked when they are dragged.
    """

    chosen = Signal(str)
    dropped = Signal(str, object)
    """People were dropped on an entry: its key, their ids."""
    moved = Signal(str, int)
    """An entry is wanted at another place."""
    menu_wanted = Signal(str, QPoint)

    def __init__(self, *, fits: bool, is_movable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_of_entries = ShelfModel(self)
        self._fits = fits
        self._is_movable = is_movable
        self._target = -1
        self.marked: frozenset[str] = frozenset()
        self.takes_people: Callable[[str], bool] = _takes_all
        self.setModel(self.model_of_entries)
        self.setItemDelegate(ShelfDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setAcceptDrops(True)
        self.setDragEnabled(is_movable)
        self.setSizePolicy(
            QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed if fits else QSizePolicy.Policy.Expanding
        )
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._choose)
        self._fit()

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show these; the keyboard stays on the one it was on."""
        current = self.current_key()
        if tuple(entries) == self.model_of_entries.entries:
            return
        self.model_of_entries.set_entries(entries)
        self._fit()
        for row, entry in enumerate(entries):
            if entry.key == current:
                self.setCurrentIndex(self.model_of_entries.index(row))

    def mark_entries(self, keys: Collection[str]) -> None:
        """Show these as those in force."""
        if self.marked != frozenset(keys):
            self.marked = frozenset(keys)
            self.viewport().update()

    def current_key(self) -> str:
        """Return the key of the entry under the keyboard, "" for none."""
        return self._key(self.currentIndex())

    @property
    def target(self) -> int:
        """The row people would be dropped on now, -1 for none."""
        return self._target

    # Choosing

    def key_group(self) -> KeyGroup:
        """Return the keys of the list."""
        return group(
            QCoreApplication.translate("Keys", "Beside the pages"),
            (("Return Space", QCoreApplication.translate("Keys", "Show the view or the tag")),),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space choose."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the entry under the mouse or under the keyboard."""
        is_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if is_mouse else self.currentIndex()
        if index.isValid():
            place = event.globalPos() if is_mouse else self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            self.menu_wanted.emit(self._key(index), place)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self._key(index))

    # Dragging

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag an entry to another place."""
        drag = QDrag(self)
        drag.setMimeData(record_drag.pack(_MOVING, (id(self), self.currentIndex().row())))
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take people, and entries of one's own."""
        if record_drag.holds(event.mimeData(), "influencer") or self._is_own(event):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show on which entry people would be dropped."""
        row = self.indexAt(event.position().toPoint()).row()
        takes = self._is_own(event) or self._takes_people(row)
        self._aim(row if takes else -1)
        event.setAccepted(takes)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show no target any more."""
        self._aim(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say what was dropped where."""
        row = self.indexAt(event.position().toPoint()).row()
        self._aim(-1)
        if self._is_own(event):
            _, source = record_drag.unpack(event.mimeData(), _MOVING)
            place = row if row >= 0 else len(self.model_of_entries.entries) - 1
            if source != place:
                self.moved.emit(self.model_of_entries.entries[source].key, place)
        elif self._takes_people(row):
            ids = record_drag.unpack(event.mimeData(), "influencer")
            self.dropped.emit(self.model_of_entries.entries[row].key, ids)
        event.acceptProposedAction()

    def _takes_people(self, row: int) -> bool:
        return row >= 0 and self.takes_people(self.model_of_entries.entries[row].key)

    def _is_own(self, event: QDropEvent) -> bool:
        owner = record_drag.unpack(event.mimeData(), _MOVING)[:1]
        return self._is_movable and owner == (id(self),)

    def _aim(self, row: int) -> None:
        if row != self._target:
            self._target = row
            self.viewport().update()

    # Size

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def minimumSizeHint(self) -> QSize:
        """Give way to the pages."""
        return QSize(40, self.height() if self._fits else tokens.px(_ROW, self.font()))

    def _fit(self) -> None:
        if self._fits:
            self.setFixedHeight(tokens.px(_ROW, self.font()) * len(self.model_of_entries.entries))
            self.setVisible(bool(self.model_of_entries.entries))
        self.scheduleDelayedItemsLayout()

    def _key(self, index: QModelIndex) -> str:
        entry = index.data(_ENTRY) if index.isValid() else None
        return entry.key if entry is not None else ""


def _takes_all(_: str) -> bool:
    return True


class ShelfDelegate(QAbstractItemDelegate):
    """Paints an entry: its words, cut where they are too long, and its count."""

    def __init__(self, view: ShelfList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a line."""
        return QSize(40, tokens.px(_ROW, self._view.font()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one entry."""
        view, area = self._view, option.rect
        entry = cast("Entry", index.data(_ENTRY))
        colors, font = tokens.colors_of(view.palette()), view.font()
        is_marked, is_target = entry.key in view.marked, index.row() == view.target
        is_current = view.hasFocus() and view.currentIndex() == index
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_marked or is_hovered or is_target:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.selected if is_marked or is_target else colors.line))
            painter.drawRoundedRect(area.adjusted(0, 1, 0, -1), tokens.RADIUS, tokens.RADIUS)
        if is_current or is_target:
            painter.setPen(QColor(colors.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -2, -2), tokens.RADIUS, tokens.RADIUS)
        small = fonts.sized(font, tokens.TEXT_SMALL)
        inset, pad = tokens.px(_INSET, font), tokens.px(tokens.SPACE_S, font)
        width = QFontMetrics(small).horizontalAdvance(entry.count) if entry.count else 0
        is_mirrored = view.layoutDirection() is Qt.LayoutDirection.RightToLeft
        room = area.width() - inset - pad - (width + pad if width else 0)
        left = area.right() + 1 - inset - room if is_mirrored else area.left() + inset
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        painter.setFont(font)
        painter.setPen(QColor(colors.accent_text if is_marked else colors.text_soft))
        words = QFontMetrics(font).elidedText(apart(" ".join(entry.text.split())), Qt.TextElideMode.ElideRight, room)
        painter.drawText(left, area.top(), room, area.height(), flags | int(Qt.TextFlag.TextSingleLine), words)
        if entry.count:
            painter.setFont(small)
            painter.setPen(QColor(colors.text_faint))
            start = area.left() + pad if is_mirrored else area.right() + 1 - pad - width
            painter.drawText(
                start, area.top(), width + 1, area.height(), int(Qt.AlignmentFlag.AlignVCenter), entry.count
            )
        painter.restore()
