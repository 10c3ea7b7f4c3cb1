"""How dated things are painted: a circle to tick, who, what, chips, the day; small buttons on the line in hand.

The parts are painted by the delegates of the list of people, so that a person looks the same in both.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from irm.ui.base.cells import ChipsCell
from irm.ui.base.delegates import (
    CellDelegate,
    ChipsDelegate,
    DayDelegate,
    PersonDelegate,
    StepDelegate,
    TextDelegate,
)
from irm.ui.base.due_lines import CoverLine, EntryLine, HeadLine, MoreLine
from irm.ui.base.lines_model import LINE
from irm.ui.base.look import Box, Look
from irm.ui.base.tips import TipDelegate
from irm.ui.style import tokens

Index = QModelIndex | QPersistentModelIndex

_ICONS: Final = {"snooze": "alarm-clock", "reschedule": "calendar-clock", "log": "message-square"}
_CIRCLE: Final = 18
_BUTTON: Final = 30
_PERSON: Final = 220
_CHIPS: Final = 150
_DAY: Final = 190
_SIGN: Final = 24
_CHIPS_FROM: Final = 820
"""The width from which there is room for the chips."""
_HEAD: Final = 48
_MORE: Final = 36


class DueDelegate(TipDelegate):
    """Paints lines; `zones` says what of a line is where, `buttons` what can be clicked beside its circle, in order."""

    def __init__(self, view: QAbstractItemView, buttons: Sequence[str]) -> None:
        super().__init__(view)
        self.buttons = tuple(buttons)
        self._view = view
        self.look = Look.of(view)
        self.pointed: tuple[int, str] = (-1, "")
        """The row and the name of the button under the mouse."""
        self._person = PersonDelegate(view)
        self._what = StepDelegate(view)
        self._chips = ChipsDelegate(view)
        self._day = DayDelegate(view)
        self._text = TextDelegate(view)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = index.data(LINE)
        height = {HeadLine: _HEAD, MoreLine: _MORE}.get(type(line), tokens.ROW)
        return QSize(100, tokens.px(height, self.look.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, box = index.data(LINE), cast("Box", option.rect.getRect())
        if isinstance(line, HeadLine):
            self._paint_head(painter, line, box)
        elif isinstance(line, MoreLine):
            self.look.ground(painter, index.row(), box)
            left, top, width, height = box
            inset = self._px(tokens.SPACE_L)
            self._person.line(
                painter, line.text, 0, self._pen("accent_text"), (left + inset, top, width - 2 * inset, height)
            )
        elif isinstance(line, EntryLine):
            self.look.ground(painter, index.row(), box)
            self._paint_entry(painter, line, option.rect, index.row())
        elif isinstance(line, CoverLine):
            self.look.ground(painter, index.row(), box)
            self._paint_cover(painter, line, option.rect)

    def _paint_cover(self, painter: QPainter, line: CoverLine, area: QRect) -> None:
        zones = self.zones(area)
        role = {"amber": "warning", "red": "danger"}.get(line.state.tone, "text_soft")
        self._paint_icon(painter, zones["circle"], line.icon, role)
        parts: tuple[tuple[CellDelegate, str, object], ...] = (
            (self._text, "person", line.slot),
            (self._text, "what", line.ready),
            (self._chips, "chips", ChipsCell((line.state,))),
            (self._day, "day", line.day),
        )
        for delegate, name, cell in parts:
            zone, inset = zones[name], self.look.pad
            if zone.width() > 0:
                width = max(0, zone.width() - 2 * inset)
                delegate.write(painter, cell, zone.left() + inset, zone.top(), width, zone.height() - 1)

    def zones(self, area: QRect) -> dict[str, QRect]:
        """Return where the parts of a line are, in the direction of the layout."""
        pad, height = self._px(tokens.SPACE_M), area.height()
        person, day = self._px(_PERSON), self._px(_DAY)
        chips = self._px(_CHIPS) if area.width() >= self._px(_CHIPS_FROM) else 0
        circle = self._px(_CIRCLE)
        starts = {"circle": (pad, circle + pad // 2)}
        offset = 2 * pad + circle - pad // 2
        person = min(person, max(self._px(120), (area.width() - offset - day - chips) // 2))
        starts["person"] = (offset, person)
        trailing = area.width() - day - self._px(tokens.SPACE_XS)
        starts["day"] = (trailing, day)
        starts["chips"] = (trailing - chips, chips)
        starts["what"] = (offset + person, max(0, trailing - chips - offset - person))
        size = self._px(_BUTTON)
        for number, name in enumerate(reversed(self.buttons), 1):
            starts[name] = (trailing - number * size, size)
        return {name: self._placed(area, start, width, height) for name, (start, width) in starts.items()}

    # Parts

    def _paint_head(self, painter: QPainter, line: HeadLine, box: Box) -> None:
        look = self.look
        left, top, width, height = box
        inset = self._px(tokens.SPACE_M)
        drop = self._px(tokens.SPACE_S)
        area = (left + inset, top + drop, width - 2 * inset, height - drop)
        pen = look.pen_danger if line.section == "overdue" else look.pen_text
        used = self._person.line(painter, line.title, 1, pen, area)
        gap = used + self._px(tokens.SPACE_S)
        start = area[0] if look.is_mirrored else area[0] + gap
        self._person.line(painter, line.count, 0, look.pen_faint, (start, area[1], area[2] - gap, area[3]))
        painter.fillRect(left, top + height - 1, width, 1, look.fill_line)

    def _paint_entry(self, painter: QPainter, line: EntryLine, area: QRect, row: int) -> None:
        zones = self.zones(area)
        is_in_hand = row in (self.look.hovered_row, self._current_row())
        if not line.is_snoozed or is_in_hand:
            self._paint_circle(painter, zones["circle"], is_pointed=self.pointed == (row, "circle"))
        parts: tuple[tuple[CellDelegate, str, object], ...] = (
            (self._person, "person", line.person),
            (self._what, "what", line.what),
            (self._chips, "chips", line.chips),
            (self._day, "day", line.day),
        )
        for delegate, name, cell in parts:
            zone = zones[name]
            if name == "chips" and is_in_hand:
                continue
            if name == "what" and is_in_hand:
                zone = self._before_buttons(zone, zones)
            if name == "what" and line.icon:
                zone = self._after_icon(painter, zone, line)
            if zone.width() > 0:
                inset = self.look.pad
                delegate.write(
                    painter, cell, zone.left() + inset, zone.top(), max(0, zone.width() - 2 * inset), zone.height() - 1
                )
        if is_in_hand:
            for name in self.buttons:
                self._paint_button(painter, zones[name], name, is_pointed=self.pointed == (row, name))

    def _paint_circle(self, painter: QPainter, zone: QRect, *, is_pointed: bool) -> None:
        size = self._px(_CIRCLE)
        circle = QRectF(zone.center().x() - size / 2 + 0.5, zone.center().y() - size / 2 + 0.5, size, size)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.look.colors.success if is_pointed else self.look.colors.text_faint), 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)
        if is_pointed:
            self._paint_icon(painter, zone, "check", "success")
        painter.restore()

    def _paint_button(self, painter: QPainter, zone: QRect, name: str, *, is_pointed: bool) -> None:
        if is_pointed:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.fill_line)
            margin = (zone.height() - zone.width()) // 2
            painter.drawRoundedRect(zone.adjusted(0, margin, 0, -margin), tokens.RADIUS, tokens.RADIUS)
            painter.restore()
        self._paint_icon(painter, zone, _ICONS[name], "text" if is_pointed else "text_soft")

    def _paint_icon(self, painter: QPainter, zone: QRect, name: str, role: str) -> None:
        picture, width, height = self.look.icon(name, role)
        painter.drawPixmap(
            zone.left() + (zone.width() - width) // 2, zone.top() + (zone.height() - height) // 2, picture
        )

    # Measures

    def _after_icon(self, painter: QPainter, zone: QRect, line: EntryLine) -> QRect:
        """Paint the drawing of an entry at the leading edge of its words; return what is left for them."""
        size = self._px(_SIGN)
        start = zone.right() + 1 - size if self.look.is_mirrored else zone.left()
        sign = QRect(start, zone.top(), size, zone.height())
        self._paint_icon(painter, sign, line.icon, "danger" if line.day.is_urgent else "text_soft")
        rest = zone.left() if self.look.is_mirrored else zone.left() + size
        return QRect(rest, zone.top(), max(0, zone.width() - size), zone.height())

    def _before_buttons(self, zone: QRect, zones: dict[str, QRect]) -> QRect:
        """Return the room of the words where the buttons are shown."""
        first = zones[self.buttons[0]]
        if self.look.is_mirrored:
            return QRect(first.right() + 1, zone.top(), max(0, zone.right() - first.right()), zone.height())
        return QRect(zone.left(), zone.top(), max(0, first.left() - zone.left()), zone.height())

    def _placed(self, area: QRect, start: int, width: int, height: int) -> QRect:
        left = area.right() + 1 - start - width if self.look.is_mirrored else area.left() + start
        return QRect(left, area.top(), width, height)

    def _current_row(self) -> int:
        return self._view.currentIndex().row() if self._view.hasFocus() else -1

    def _pen(self, role: str) -> QPen:
        return QPen(QColor(getattr(self.look.colors, role)))

    def _px(self, token: float) -> int:
        return tokens.px(token, self.look.font)
