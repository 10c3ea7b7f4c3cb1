"""A list to choose from while the keyboard stays in the line above it: suggestions, commands, people, keys.

A choice holds finished words. Headings stand between choices and cannot be chosen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, cast

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from irm.ui.base.cells import apart, bare, isolated
from irm.ui.style import drawings, fonts, icons, tokens

Index = QModelIndex | QPersistentModelIndex

CHOICE: Final = int(Qt.ItemDataRole.UserRole) + 1
"""The role under which the model hands out a `Choice`."""
_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE: Final = int(Qt.ItemDataRole.AccessibleTextRole)
_NOWHERE: Final = QModelIndex()
_ROW: Final = 34
_HEADING: Final = 28
_AVATAR: Final = 22
_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


@dataclass(frozen=True, slots=True)
class Choice:
    """One line. `key` is handed back when it is chosen; "" makes it a heading or a line to read.

    `detail` stands behind the title in a soft colour, `keys` at the trailing edge. `icon` names a drawing; a person has
    an avatar instead.
    """

    key: str
    title: str
    detail: str = ""
    icon: str = ""
    keys: str = ""
    is_person: bool = False
    is_heading: bool = False

    @property
    def text(self) -> str:
        """Return the whole line in words."""
        return ", ".join(part for part in (self.title, self.detail, self.keys) if part)


class ChoiceModel(QAbstractListModel):
    """The choices in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()

    @property
    def choices(self) -> tuple[Choice, ...]:
        """The choices shown."""
        return self._choices

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Show these."""
        self.beginResetModel()
        self._choices = tuple(choices)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._choices)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Return the choice, or its words."""
        if not 0 <= index.row() < len(self._choices):
            return None
        choice = self._choices[index.row()]
        if role == CHOICE:
            return choice
        return bare(choice.text) if role in (_DISPLAY, _ACCESSIBLE) else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only choices can be current."""
        if 0 <= index.row() < len(self._choices) and not self._choices[index.row()].is_heading:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags


class ChoiceList(QListView):
    """Shows choices and says which one was chosen, by click or by `choose`."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices = ChoiceModel(self)
        self.setModel(self.choices)
        self.setItemDelegate(ChoiceDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._on_clicked)

    def set_choices(self, choices: Sequence[Choice], *, is_first_current: bool = False) -> None:
        """Show these; `is_first_current` puts the keyboard on the first that can be chosen."""
        if tuple(choices) != self.choices.choices:
            self.choices.set_choices(choices)
            self.scrollToTop()
        if is_first_current:
            self.setCurrentIndex(_NOWHERE)
            self.go(1)

    def current_key(self) -> str:
        """Return the key of the line the keyboard is on, "" for none."""
        found = self.currentIndex().data(CHOICE) if self.currentIndex().isValid() else None
        return found.key if isinstance(found, Choice) else ""

    def first_key(self) -> str:
        """Return the key of the first line that can be chosen."""
        return next((choice.key for choice in self.choices.choices if choice.key), "")

    def go(self, step: int) -> bool:
        """Move by so many lines over what can be chosen; False where there is nothing."""
        rows = [row for row, choice in enumerate(self.choices.choices) if not choice.is_heading]
        if not rows:
            return False
        current = self.currentIndex().row()
        if current in rows:
            place = rows.index(current) + step
            place = place % len(rows) if abs(step) == 1 else max(0, min(place, len(rows) - 1))
        else:
            place = 0 if step > 0 else len(rows) - 1
        self.setCurrentIndex(self.choices.index(rows[place], 0))
        if rows[place] == 1 and self.choices.choices[0].is_heading:
            self.scrollToTop()
        return True

    def choose(self, key: str = "") -> bool:
        """Say that a line was chosen: that with the key, or the current one."""
        key = key or self.current_key()
        if key:
            self.chosen.emit(key)
        return bool(key)

    def height_of(self, most: int) -> int:
        """Return the height of the first `most` lines."""
        rows = range(min(most, self.choices.rowCount()))
        return sum(self.sizeHintForRow(row) for row in rows) + 2 * self.frameWidth()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the text changes its size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self.scheduleDelayedItemsLayout()

    def _on_clicked(self, index: QModelIndex) -> None:
        choice = index.data(CHOICE)
        if isinstance(choice, Choice) and choice.key:
            self.chosen.emit(choice.key)


class ChoiceLine(QLineEdit):
    """The line above a list: arrows and page keys move in the list, Enter and Tab are told.

    `entered` on Enter, `tabbed` on Tab where `takes_tab` is set, `left_empty` on Backspace in an empty line.
    """

    entered = Signal()
    tabbed = Signal()
    left_empty = Signal()

    def __init__(self, choices: ChoiceList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self.takes_tab = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list, or type."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and self._choices.go(step):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            return
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.left_empty.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go on where the typing stopped: a dialog that opens would select everything, and the next key replace it."""
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.TabFocusReason:
            self.end(False)

    def event(self, event: QEvent) -> bool:
        """Take Tab before it moves the keyboard away."""
        is_key = event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_key and self.takes_tab and cast("QKeyEvent", event).key() == Qt.Key.Key_Tab:
            self.tabbed.emit()
            return True
        return super().event(event)


class ChoiceDelegate(QAbstractItemDelegate):
    """Paints one line."""

    def __init__(self, view: ChoiceList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a line; a heading is lower."""
        choice = index.data(CHOICE)
        is_heading = isinstance(choice, Choice) and choice.is_heading
        return QSize(80, tokens.px(_HEADING if is_heading else _ROW, self._view.font()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, drawing, title, detail and keys."""
        choice = index.data(CHOICE)
        if not isinstance(choice, Choice):
            return
        colors, font, box = tokens.colors_of(self._view.palette()), self._view.font(), option.rect
        is_current = index.row() == self._view.currentIndex().row()
        is_under = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if not choice.is_heading and (is_current or is_under):
            painter.fillRect(box, QColor(colors.selected if is_current else colors.hover))
        pad = tokens.px(tokens.SPACE_M, font)
        line = _Line(painter, box.adjusted(pad, 0, -pad, 0), self._view.isRightToLeft())
        if choice.is_heading:
            line.write(choice.title, fonts.sized(font, tokens.TEXT_SMALL), colors.text_faint)
            return
        self._draw(line, choice, is_current=is_current)
        if choice.keys:
            line.write_at_end(isolated(choice.keys), fonts.sized(font, tokens.TEXT_SMALL), colors.text_soft, gap=pad)
        line.write(apart(choice.title), font, colors.text, gap=tokens.px(tokens.SPACE_S, font))
        line.write(choice.detail, fonts.sized(font, tokens.TEXT_SMALL), colors.text_soft)

    def _draw(self, line: _Line, choice: Choice, *, is_current: bool) -> None:
        font = self._view.font()
        side, gap = tokens.px(_AVATAR, font), tokens.px(tokens.SPACE_S, font)
        if choice.is_person:
            colors, ratio = tokens.colors_of(self._view.palette()), self._view.devicePixelRatioF()
            line.draw(drawings.avatar(choice.title, side, colors, font, ratio=ratio), side)
        elif choice.icon:
            size = tokens.px(tokens.ICON, font)
            line.draw(icons.pixmap(choice.icon, size, "accent_text" if is_current else "text_soft"), side)
        if choice.is_person or choice.icon:
            line.skip(side + gap)


class _Line:
    """Writes into a box from its leading edge on, and from its trailing edge back."""

    def __init__(self, painter: QPainter, box: QRect, is_mirrored: bool) -> None:
        self._painter = painter
        self._box = box
        self._is_mirrored = is_mirrored

    def draw(self, picture: Any, room: int) -> None:
        """Draw a picture in the middle of `room` at the leading edge."""
        size = picture.deviceIndependentSize().toSize()
        place = self._take(room, is_real=False)
        x = place.left() + (room - size.width()) // 2
        self._painter.drawPixmap(x, place.top() + (place.height() - size.height()) // 2, picture)

    def skip(self, room: int) -> None:
        """Leave room at the leading edge."""
        self._take(room)

    def write(self, text: str, font: QFont, color: str, *, gap: int = 0) -> None:
        """Write a text, cut with an ellipsis where it does not fit."""
        if not text or self._box.width() <= 0:
            return
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self._box.width())
        self._put(shown, font, color, self._take(min(metrics.horizontalAdvance(shown) + 1, self._box.width())))
        self._take(gap)

    def write_at_end(self, text: str, font: QFont, color: str, *, gap: int) -> None:
        """Write a text at the trailing edge."""
        width = min(QFontMetrics(font).horizontalAdvance(text) + 1, self._box.width())
        box = QRect(self._box)
        box.setLeft(box.left() if self._is_mirrored else box.right() + 1 - width)
        box.setWidth(width)
        self._put(text, font, color, box)
        cut = width + gap
        self._box.adjust(cut if self._is_mirrored else 0, 0, 0 if self._is_mirrored else -cut, 0)

    def _put(self, text: str, font: QFont, color: str, box: QRect) -> None:
        self._painter.setFont(font)
        self._painter.setPen(QColor(color))
        side = Qt.AlignmentFlag.AlignRight if self._is_mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        self._painter.drawText(box, int(flags) | int(Qt.TextFlag.TextSingleLine), text)

    def _take(self, width: int, *, is_real: bool = True) -> QRect:
        box = QRect(self._box)
        box.setWidth(width)
        if self._is_mirrored:
            box.moveRight(self._box.right())
        if is_real:
            self._box.adjust(0 if self._is_mirrored else width, 0, -width if self._is_mirrored else 0, 0)
        return box
