"""How a day of the calendar is painted: its number, its deadlines as short chips, how many more there are."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from irm.domain import clock
from irm.domain.deadlines import DeadlineRow
from irm.ui.base.cells import apart, isolated
from irm.ui.base.tips import TipDelegate
from irm.ui.screens.deadlines.calendar_model import CalendarModel
from irm.ui.style import drawings, fonts, icons, tokens
from irm.ui.words import deadline_names, formats

Index = QModelIndex | QPersistentModelIndex

MORE: Final = -1
"""What `entry_at` says for the line of what has no room."""
NOTHING: Final = -2
_GAP: Final = 2


class CalendarDelegate(TipDelegate):
    """Paints one day. `target` is the day under what is dragged."""

    def __init__(self, view: QAbstractItemView, model: CalendarModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self.target: date | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(tokens.px(90, self._view.font()), tokens.px(tokens.ROW * 2, self._view.font()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, number and chips."""
        day = self._model.day(index)
        if day is None:
            return
        area: QRect = option.rect
        colors = tokens.colors_of(self._view.palette())
        is_current = index == self._view.currentIndex()
        ground = colors.window if self._model.is_outside(day) else colors.surface
        if day == self.target:
            ground = colors.selected
        painter.fillRect(area, QColor(ground))
        painter.setPen(QPen(QColor(colors.line), 1))
        painter.drawRect(area.adjusted(-1, -1, -1, -1))
        if is_current:
            painter.setPen(QPen(QColor(colors.focus if self._view.hasFocus() else colors.line_strong), 2))
            painter.drawRect(area.adjusted(1, 1, -2, -2))
        self._paint_number(painter, area, day, colors)
        rows = self._model.entries(day)
        places, more = self.places(area, len(rows))
        for place, row in zip(places, rows, strict=False):
            self._paint_chip(painter, place, row, colors)
        if more:
            painter.setFont(self._small())
            painter.setPen(QColor(colors.text_soft))
            painter.drawText(self.more_place(area), self._side(), isolated(f"+{formats.number(more)}"))

    def places(self, area: QRect, count: int) -> tuple[list[QRect], int]:
        """Return where chips have room in a day, and how many of `count` have none."""
        inset, height = self._px(tokens.SPACE_XS), self._chip_height()
        top = area.top() + self._head()
        room = max(0, (area.bottom() - inset - top) // (height + _GAP))
        fitting = count if count <= room else max(0, room - 1)
        width = area.width() - 2 * inset - 1
        return [
            QRect(area.left() + inset, top + number * (height + _GAP), width, height) for number in range(fitting)
        ], count - fitting

    def more_place(self, area: QRect) -> QRect:
        """Return where a day says how many more there are."""
        inset, height = self._px(tokens.SPACE_S), self._height()
        bottom = area.bottom() - self._px(tokens.SPACE_XS)
        return QRect(area.left() + inset, bottom - height, area.width() - 2 * inset, height)

    def entry_at(self, index: Index, place: QPoint) -> int:
        """Return the number of the deadline at a point of a day, MORE or NOTHING."""
        day, area = self._model.day(index), self._view.visualRect(index)
        if day is None:
            return NOTHING
        places, more = self.places(area, len(self._model.entries(day)))
        for number, box in enumerate(places):
            if box.contains(place):
                return number
        return MORE if more and self.more_place(area).contains(place) else NOTHING

    def _paint_number(self, painter: QPainter, area: QRect, day: date, colors: tokens.Colors) -> None:
        size = self._head() - self._px(tokens.SPACE_XS)
        inset = self._px(tokens.SPACE_XS)
        left = area.right() - inset - size if self._is_mirrored() else area.left() + inset
        box = QRect(left, area.top() + inset // 2 + 1, size, size)
        is_today = day == clock.today()
        weight = drawings.STRONG if is_today else QFont.Weight.Normal
        painter.setFont(fonts.sized(self._view.font(), tokens.TEXT, weight=weight))
        role = colors.text_faint if self._model.is_outside(day) else colors.text
        if is_today:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.accent))
            painter.drawEllipse(QRectF(box))
            painter.restore()
            role = colors.on_accent
        painter.setPen(QColor(role))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, formats.number(day.day))

    def _paint_chip(self, painter: QPainter, box: QRect, row: DeadlineRow, colors: tokens.Colors) -> None:
        is_late = deadline_names.is_late(row, clock.today())
        tone = colors.tone("red" if is_late else deadline_names.tone(row.kind))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tone.ground))
        painter.drawRoundedRect(QRectF(box), tokens.RADIUS / 2, tokens.RADIUS / 2)
        painter.restore()
        side, gap = self._px(12), self._px(tokens.SPACE_XS)
        start = box.right() - gap - side if self._is_mirrored() else box.left() + gap
        picture = icons.pixmap(deadline_names.icon(row.kind), side, tone.text)
        painter.drawPixmap(start, box.top() + (box.height() - side) // 2, picture)
        left = box.left() + gap if self._is_mirrored() else box.left() + side + 2 * gap
        room = QRect(left, box.top(), box.width() - side - 3 * gap, box.height())
        small = self._small()
        painter.setFont(small)
        painter.setPen(QColor(tone.text))
        said = [deadline_names.subject(row) or deadline_names.kind(row.kind)]
        if self._model.scale == "week":
            said.append(deadline_names.about(row) or deadline_names.kind(row.kind))
        height = room.height() // len(said)
        for number, words in enumerate(said):
            line = QRect(room.left(), room.top() + number * height, room.width(), height)
            shown = QFontMetrics(small).elidedText(apart(words), Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(line, self._side(), shown)

    def _side(self) -> int:
        side = Qt.AlignmentFlag.AlignRight if self._is_mirrored() else Qt.AlignmentFlag.AlignLeft
        return int((side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute).value)

    def _small(self) -> QFont:
        return fonts.sized(self._view.font(), tokens.TEXT_SMALL)

    def _chip_height(self) -> int:
        """Return how tall a chip is: a week has room for two lines."""
        return self._height() if self._model.scale == "month" else 2 * self._height() - self._px(2)

    def _height(self) -> int:
        return QFontMetrics(self._small()).height() + self._px(3)

    def _head(self) -> int:
        return QFontMetrics(self._view.font()).height() + self._px(tokens.SPACE_S)

    def _is_mirrored(self) -> bool:
        return self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _px(self, token: float) -> int:
        return tokens.px(token, self._view.font())
