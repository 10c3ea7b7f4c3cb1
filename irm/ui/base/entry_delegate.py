"""How an entry is painted: a drawing in a circle, what and when, the words, and the next step with a box to tick."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, cast

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QStyle,
    QStyleOptionViewItem,
)

from irm.ui.base.cells import apart
from irm.ui.base.entries import ENTRY, Entry, EntryView
from irm.ui.base.tips import TipDelegate
from irm.ui.style import drawings, fonts, icons, tokens

Index = QModelIndex | QPersistentModelIndex

_MOST_LINES: Final = 14
_MOST_LETTERS: Final = 4_000
_KEPT: Final = 2_000
_LINE_SPACE: Final = 1.25


@dataclass(frozen=True, slots=True)
class _Laid:
    """The words of one entry in lines of one width: layouts with top and colour, where the step is, the height."""

    parts: tuple[tuple[QTextLayout, int, str], ...]
    step_top: int
    step_height: int
    height: int


class EntryDelegate(TipDelegate):
    """Paints entries and takes clicks on the box of the next step."""

    def __init__(self, view: EntryView) -> None:
        super().__init__(view)
        self._view = view
        self._laid: dict[tuple[Entry, int], _Laid] = {}
        self._made_for: tuple[str, bool] = ("", False)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        return QSize(width, self._lay(index.data(ENTRY), width).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = cast("Entry", index.data(ENTRY))
        area = option.rect
        laid = self._lay(entry, area.width())
        colors = tokens.colors_of(self._view.palette())
        is_marked = self._view.hasFocus() or self._view.marks_current
        if option.state & QStyle.StateFlag.State_Selected and is_marked:
            painter.fillRect(area, QColor(colors.selected))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, QColor(colors.hover))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), QColor(colors.line))
        if option.state & QStyle.StateFlag.State_Selected and self._view.marks_current and self._view.hasFocus():
            painter.setPen(QColor(colors.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(0, 0, -1, -1))
        self._paint_icon(painter, entry, area, colors)
        left, width = self._column(area)
        self._paint_head(painter, entry, QRect(left, area.top() + self._pad(), width, self._line()), colors)
        for layout, top, role in laid.parts:
            painter.setPen(QColor(getattr(colors, role)))
            layout.draw(painter, QPointF(left, area.top() + top))
        if entry.step:
            self._paint_step(painter, entry, QRect(left, area.top() + laid.step_top, width, laid.step_height), colors)

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Take a click on the box of the next step."""
        entry = cast("Entry", index.data(ENTRY))
        if event.type() is QEvent.Type.MouseButtonRelease and entry.step and entry.id:
            place = cast("QMouseEvent", event).position().toPoint()
            if self.step_box(option.rect, entry).contains(place):
                self._view.tick(entry)
                return True
        return False

    def step_box(self, area: QRect, entry: Entry) -> QRect:
        """Return where the box of the next step is, with some room around it."""
        laid = self._lay(entry, area.width())
        left, width = self._column(area)
        size = laid.step_height
        start = left + width - size if self._is_mirrored() else left
        return QRect(start, area.top() + laid.step_top, size, size)

    # Painting

    def _paint_icon(self, painter: QPainter, entry: Entry, area: QRect, colors: tokens.Colors) -> None:
        size, font = tokens.px(28, self._view.font()), self._view.font()
        left = area.right() + 1 - self._pad() - size if self._is_mirrored() else area.left() + self._pad()
        box = QRect(left, area.top() + self._pad(), size, size)
        tone = colors.tone(entry.tone)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tone.ground))
        painter.drawEllipse(box)
        inner = tokens.px(16, font)
        gap = (size - inner) // 2
        painter.drawPixmap(box.left() + gap, box.top() + gap, icons.pixmap(entry.icon, inner, tone.text))

    def _paint_head(self, painter: QPainter, entry: Entry, box: QRect, colors: tokens.Colors) -> None:
        base = self._view.font()
        small = fonts.sized(base, tokens.TEXT_SMALL)
        moment = QFontMetrics(small).horizontalAdvance(entry.moment)
        start = box.left() if self._is_mirrored() else box.right() + 1 - moment
        painter.setFont(small)
        painter.setPen(QColor(colors.text_faint))
        painter.drawText(QRect(start, box.top(), moment + 1, box.height()), _CENTRE, entry.moment)
        strong = fonts.sized(base, tokens.TEXT, weight=drawings.STRONG)
        painter.setFont(strong)
        painter.setPen(QColor(colors.text_soft if entry.is_muted else colors.text))
        used = moment + self._pad()
        room = box.adjusted(used, 0, 0, 0) if self._is_mirrored() else box.adjusted(0, 0, -used, 0)
        if entry.sign:
            size = tokens.px(14, base)
            place = room.right() + 1 - size if self._is_mirrored() else room.left()
            painter.drawPixmap(
                place, room.top() + (room.height() - size) // 2, icons.pixmap(entry.sign, size, "text_faint")
            )
            gap = size + tokens.px(tokens.SPACE_XS, base)
            room = room.adjusted(0, 0, -gap, 0) if self._is_mirrored() else room.adjusted(gap, 0, 0, 0)
        title = QFontMetrics(strong).elidedText(apart(entry.title), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _LEADING, title)

    def _paint_step(self, painter: QPainter, entry: Entry, box: QRect, colors: tokens.Colors) -> None:
        base, size = self._view.font(), tokens.px(16, self._view.font())
        mark_box = self._box_rect(box, size)
        painter.setPen(QPen(QColor(colors.success if entry.is_done else colors.line_strong), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(mark_box, 4, 4)
        if entry.is_done:
            painter.drawPixmap(mark_box.left() + 2, mark_box.top() + 2, icons.pixmap("check", size - 4, "success"))
        gap = size + tokens.px(tokens.SPACE_S, base)
        room = box.adjusted(0, 0, -gap, 0) if self._is_mirrored() else box.adjusted(gap, 0, 0, 0)
        small = fonts.sized(base, tokens.TEXT_SMALL)
        day = QFontMetrics(small).horizontalAdvance(entry.step_day)
        face = QFont(base)
        face.setStrikeOut(entry.is_done)
        painter.setFont(face)
        painter.setPen(QColor(colors.text_faint if entry.is_done else colors.text))
        width = max(0, room.width() - day - self._pad())
        step = QFontMetrics(face).elidedText(apart(" ".join(entry.step.split())), Qt.TextElideMode.ElideRight, width)
        painter.drawText(room, _LEADING, step)
        painter.setFont(small)
        painter.setPen(QColor(colors.danger if entry.is_urgent else colors.text_faint))
        start = room.left() if self._is_mirrored() else room.right() + 1 - day
        painter.drawText(QRect(start, room.top(), day + 1, room.height()), _CENTRE, entry.step_day)

    # Measures

    def _lay(self, entry: Entry, width: int) -> _Laid:
        font = self._view.font()
        made_for = (font.toString(), self._is_mirrored())
        if made_for != self._made_for or len(self._laid) > _KEPT:
            self._laid.clear()
            self._made_for = made_for
        found = self._laid.get((entry, width))
        if found is None:
            found = self._laid[entry, width] = self._break(entry, width)
        return found

    def _break(self, entry: Entry, width: int) -> _Laid:
        font, room = self._view.font(), max(40, self._room(width))
        top, parts = self._pad() + self._line() + 2, []
        side = Qt.AlignmentFlag.AlignRight if self._is_mirrored() else Qt.AlignmentFlag.AlignLeft
        strong = fonts.sized(font, tokens.TEXT, weight=drawings.STRONG)
        for text, face, role, most in (
            (entry.subject, strong, "text", 2),
            (entry.body, font, "text_soft", _MOST_LINES),
            (entry.remark, fonts.sized(font, tokens.TEXT_SMALL), "text_faint", 2),
        ):
            lines = 0
            for paragraph in text[:_MOST_LETTERS].splitlines():
                if lines >= most:
                    break
                layout, height, used = _broken(paragraph, face, room, most - lines, side)
                parts.append((layout, top, role))
                top += height
                lines += used
        step_height = max(self._line(), tokens.px(24, font))
        step_top = top + 2
        if entry.step:
            top = step_top + step_height
        least = self._pad() * 2 + tokens.px(28, font)
        return _Laid(tuple(parts), step_top, step_height, max(least, top + self._pad()))

    def _column(self, area: QRect) -> tuple[int, int]:
        """Return left and width of the words beside the drawing."""
        used = self._pad() * 2 + tokens.px(28, self._view.font())
        left = area.left() + self._pad() if self._is_mirrored() else area.left() + used
        return left, self._room(area.width())

    def _room(self, width: int) -> int:
        return width - self._pad() * 3 - tokens.px(28, self._view.font())

    def _box_rect(self, box: QRect, size: int) -> QRect:
        left = box.right() + 1 - size if self._is_mirrored() else box.left()
        return QRect(left, box.top() + (box.height() - size) // 2, size, size)

    def _pad(self) -> int:
        return tokens.px(tokens.SPACE_M, self._view.font())

    def _line(self) -> int:
        return round(QFontMetrics(self._view.font()).height() * _LINE_SPACE)

    def _is_mirrored(self) -> bool:
        return self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft


_LEADING: Final = (
    Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextSingleLine.value
)
"""A painter mirrors it by itself."""
_CENTRE: Final = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextSingleLine.value


def _broken(text: str, font: QFont, width: int, most: int, side: Qt.AlignmentFlag) -> tuple[QTextLayout, int, int]:
    """Return a paragraph broken into lines of `width`, at most `most`, with its height and the number of lines.

    It reads in its own direction and stands at the side where the window begins.
    """
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout = QTextLayout(text or " ", font)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    height, used = 0.0, 0
    while used < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height() * 1.1
        used += 1
    layout.endLayout()
    return layout, round(height + 0.5), used
