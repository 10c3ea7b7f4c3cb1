"""How the lines of a line-up are painted: slots as headings, members with rank, chip, days to spare and warnings.

Where there is little room a member takes two lines more, so that nothing is lost beside an open form.
"""

from __future__ import annotations

from typing import Final, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from irm.ui.base.cells import ChipsCell, Mark
from irm.ui.base.delegates import ChipsDelegate, PersonDelegate
from irm.ui.base.lines_model import LINE
from irm.ui.base.look import Box, Look
from irm.ui.base.tips import TipDelegate
from irm.ui.screens.campaigns.lineup_lines import DROPPED, INCUMBENT, GapLine, MemberLine, SlotLine
from irm.ui.style import tokens

Index = QModelIndex | QPersistentModelIndex

WIDE_FROM: Final = 900
"""The width from which everything about a member stands side by side."""
BOTH_FROM: Final = 540
"""The width from which chip and days to spare have a column each."""
_SLOT, _MEMBER, _BELOW, _GAP = 60, 50, 22, 40
_RANK: Final = 30
_BOX: Final = 26
_CHIP: Final = 150
_CAN: Final = 132
_ROLES: Final = {"green": "success", "amber": "warning", "red": "danger"}
"""In which colour the drawing beside a chip of a tone is."""
_NORMAL, _STRONG, _SMALL, _NUMBER = range(4)


class LineupDelegate(TipDelegate):
    """Paints lines; `box_of` says where a box to tick is, `action_of` where the words of a gap that can be clicked."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self.look = Look.of(view)
        self._person = PersonDelegate(view)
        self._chips = ChipsDelegate(view)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = index.data(LINE)
        if isinstance(line, SlotLine):
            return QSize(100, self._px(_SLOT) + (self._px(_BELOW) if self._is_tall(line) else 0))
        if isinstance(line, MemberLine):
            return QSize(100, self._px(_MEMBER) + (self._px(_BELOW) if self._has_more(line) else 0))
        return QSize(100, self._px(_GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, box = index.data(LINE), cast("Box", option.rect.getRect())
        if isinstance(line, SlotLine):
            self._ground_of_slot(painter, index.row(), box)
            self._paint_slot(painter, line, box)
            return
        self.look.ground(painter, index.row(), box)
        if isinstance(line, MemberLine):
            if line.role == DROPPED or line.is_gone:
                painter.setOpacity(0.7)
            self._paint_member(painter, line, box)
            painter.setOpacity(1.0)
        elif isinstance(line, GapLine):
            self._paint_gap(painter, line, box)

    def box_of(self, area: QRect) -> QRect:
        """Return where the box to tick of a member is, with some room around it."""
        left, top, width, height = cast("Box", area.getRect())
        size = self._px(_BOX) + self.look.pad
        return QRect(self._person.place(left, width, 0, size), top, size, height)

    # Slots

    def _ground_of_slot(self, painter: QPainter, row: int, box: Box) -> None:
        look = self.look
        left, top, width, height = box
        chosen = self._view.selectionModel().isRowSelected(row)
        fill = look.fill_selected if chosen else look.fill_hover if row == look.hovered_row else look.fill_group
        painter.fillRect(left, top, width, height, fill)
        is_current = self._view.hasFocus() and self._view.currentIndex().row() == row
        edge = look.fill_focus if is_current else look.fill_line
        painter.fillRect(left, top + height - 1, width, 1, edge)
        painter.fillRect(left, top, width, 1, edge)

    def _paint_slot(self, painter: QPainter, line: SlotLine, box: Box) -> None:
        look = self.look
        left, top, width, _ = box
        inset = self._px(tokens.SPACE_M)
        left, width = left + inset, width - 2 * inset
        upper, lower = self._person.split(top, self._px(_SLOT))
        tall, small = look.heights[_STRONG], look.heights[_SMALL]
        spent = self._paint_state(painter, line, (left, upper, width, tall))
        room = max(0, width - spent - inset)
        start = left + width - room if look.is_mirrored else left
        badge = look.badge(line.platform) if line.platform else None
        space = room - (badge[1] + inset if badge else 0)
        used = self._words(
            painter, line.title, look.pen_text, (start, upper, room, tall), 0, face=_STRONG, room=max(0, space)
        )
        if badge is not None:
            x = self._person.place(start, room, used + look.pad, badge[1])
            painter.drawPixmap(x, upper + (tall - badge[2]) // 2, badge[0])
        self._paint_days(painter, line, (left, lower, width, small))

    def _paint_state(self, painter: QPainter, line: SlotLine, box: Box) -> int:
        """Paint coverage and how many are ready at the trailing end, and return how wide that is."""
        look = self.look
        left, top, width, height = box
        spent = self._trailing_text(painter, line.ready, look.pen_soft, (left, top, width, height), face=_SMALL)
        spent += look.pad if spent else 0
        spent += self._trailing_chip(painter, line.state, (left, top, width - spent, height), spent)
        if line.icon:
            spent += look.gap
            picture, size, tall = look.icon(line.icon, _ROLES.get(line.state.tone, "text_soft"))
            x = left + spent if look.is_mirrored else left + width - spent - size
            painter.drawPixmap(x, top + (height - tall) // 2, picture)
            spent += size
        if line.before is not None:
            spent += look.gap
            spent += self._trailing_text(
                painter, "←" if look.is_mirrored else "→", look.pen_soft, (left, top, width, height), spent=spent
            )
            spent += look.gap
            spent += self._trailing_chip(painter, line.before, (left, top, width - spent, height), spent)
        return spent

    def _paint_days(self, painter: QPainter, line: SlotLine, box: Box) -> None:
        look = self.look
        left, top, width, height = box
        said, pen = (line.outcome, self._pen("accent_text")) if line.outcome else (line.decide, look.pen_soft)
        if line.is_late:
            pen = look.pen_danger
        spent = self._trailing_text(painter, said, pen, box, face=_SMALL)
        room = max(0, width - spent - look.pad)
        start = left + width - room if look.is_mirrored else left
        offset = self._person.line(painter, line.when, _SMALL, look.pen_soft, (start, top, room, height)) + look.pad
        if self._is_tall(line):
            start, room, offset, top = left, width, 0, top + self._px(_BELOW)
        if line.hard:
            offset += self._icon(painter, "flag", "warning", (start, top, room, height), offset) + look.gap
            offset += self._words(painter, line.hard, self._pen("warning"), (start, top, room, height), offset)
            offset += look.pad
        used = self._words(painter, line.budget, look.pen_faint, (start, top, room, height), offset)
        offset += used + look.pad if used else 0
        self._words(painter, line.plan, look.pen_faint, (start, top, room, height), offset)

    # Members

    def _paint_member(self, painter: QPainter, line: MemberLine, box: Box) -> None:
        left, top, width, height = box
        pad, offset, main = self.look.pad, self.look.pad, self._px(_MEMBER) - 1
        first = (left, top, width, main)
        if line.has_box:
            self._paint_box(painter, line, first, offset)
            offset += self._px(_BOX)
        self._paint_rank(painter, line, first, offset)
        offset += self._px(_RANK)
        start = offset
        has_both = width >= self._px(BOTH_FROM) or line.role == DROPPED
        chip, can = self._px(_CHIP), self._px(_CAN)
        rest = width - offset - pad
        person = min(self._px(230), max(self._px(150), (rest - chip - can) * 55 // 100)) if has_both else rest - chip
        x = self._person.place(left, width, offset, person)
        self._person.write(painter, line.person, x, top, person - pad, main)
        offset += person
        below = line.until if has_both else " · ".join(part for part in (line.slack or line.can, line.until) if part)
        self._stack(painter, first, offset, chip, line.mark, below, role="" if has_both else line.can_role)
        offset += chip
        room = max(0, width - offset - pad)
        if line.role == DROPPED:
            self._words(painter, line.reason, self.look.pen_soft, first, offset, room=room)
            return
        if has_both:
            self._can(painter, line, first, offset, can)
            offset += can
            area = (self._person.place(left, width, offset, max(0, room - can)), top, max(0, room - can), main)
            if self._is_wide():
                self._facts(painter, line, area)
            else:
                self._chip_row(painter, line.warnings, area)
        if self._has_more(line):
            self._more(
                painter, line, (left, top + main - self._px(5), width, height - main), start, with_chips=not has_both
            )

    def _more(self, painter: QPainter, line: MemberLine, box: Box, offset: int, *, with_chips: bool) -> None:
        """Paint the facts below a member, after the warnings where there was no room for them above."""
        left, top, width, height = box
        offset += self.look.avatar_size + self.look.pad + self.look.gap
        room = max(0, width - offset - self.look.pad)
        area = (self._person.place(left, width, offset, room), top, room, height)
        used = self._chip_row(painter, line.warnings, area) if with_chips else 0
        self._words(painter, line.more, self.look.pen_soft, area, used)

    def _paint_box(self, painter: QPainter, line: MemberLine, box: Box, offset: int) -> None:
        look, size = self.look, self._px(16)
        left, top, width, height = box
        x = self._person.place(left, width, offset, size)
        square = QRectF(x + 0.5, top + (height - size) / 2 + 0.5, size, size)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(look.colors.accent if line.is_gone else look.colors.text_faint), 1.4))
        painter.setBrush(QColor(look.colors.accent) if line.is_gone else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(square, 4, 4)
        if line.is_gone:
            picture, wide, tall = look.icon("check", "on_accent")
            painter.drawPixmap(x + (size - wide) // 2 + 1, round(square.center().y()) - tall // 2, picture)
        painter.restore()

    def _paint_rank(self, painter: QPainter, line: MemberLine, box: Box, offset: int) -> None:
        look, size = self.look, self._px(20)
        left, top, width, height = box
        if line.role == INCUMBENT or line.takes_over:
            self._icon(painter, "star-filled" if line.role == INCUMBENT else "chevron-up", "accent", box, offset + 3)
            return
        if not line.place:
            return
        circle = QRectF(self._person.place(left, width, offset, size), top + (height - size) / 2, size, size)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.fill_line)
        painter.drawEllipse(circle)
        painter.setPen(look.pen_soft)
        painter.setFont(look.font_small)
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, line.place)
        painter.restore()

    def _can(self, painter: QPainter, line: MemberLine, box: Box, offset: int, room: int) -> None:
        """Paint whether somebody can make it, with its drawing, and what is to spare or missing below."""
        look = self.look
        left, top, width, height = box
        if not line.can:
            return
        upper, lower = self._person.split(top, height)
        pen = self._pen(line.can_role)
        indent = self._icon(painter, line.can_icon, line.can_role, (left, upper, width, look.heights[_NORMAL]), offset)
        indent += look.gap if indent else 0
        area = (left, upper, width, look.heights[_NORMAL])
        inner = room - indent - look.pad
        self._words(painter, line.can, pen, area, offset + indent, face=_NORMAL, room=inner)
        area = (left, lower, width, look.heights[_SMALL])
        self._words(painter, line.slack, look.pen_soft, area, offset + indent, room=inner)

    def _facts(self, painter: QPainter, line: MemberLine, box: Box) -> None:
        """Paint warnings or facts above, the rest below."""
        look = self.look
        left, top, width, height = box
        upper, lower = self._person.split(top, height)
        above, below = (left, upper, width, look.heights[_NORMAL]), (left, lower, width, look.heights[_SMALL])
        if line.warnings:
            self._chip_row(painter, line.warnings, above)
            self._words(painter, line.more, look.pen_soft, below, 0)
        elif line.facts and line.reason:
            self._words(painter, line.facts, look.pen_soft, above, 0)
            self._words(painter, line.reason, look.pen_faint, below, 0)
        else:
            self._words(painter, line.more, look.pen_soft, box, 0)

    # Gaps

    def _paint_gap(self, painter: QPainter, line: GapLine, box: Box) -> None:
        look = self.look
        offset = look.pad + 3
        is_slot = line.role == INCUMBENT
        self._icon(painter, "circle-alert" if is_slot else "info", "danger" if is_slot else "warning", box, offset)
        offset += self._px(_RANK) - 3
        pen = look.pen_danger if is_slot else look.pen_soft
        offset += self._words(painter, line.words, pen, box, offset, face=_NORMAL) + self._px(tokens.SPACE_M)
        self._words(painter, line.action, self._pen("accent_text"), box, offset, face=_NORMAL)

    # Parts

    def _stack(
        self, painter: QPainter, box: Box, offset: int, room: int, mark: Mark, below: str, *, role: str = ""
    ) -> None:
        """Paint a chip, and words below it where there are some."""
        look = self.look
        left, top, width, height = box
        picture, size, tall = look.chip(mark, room - look.pad)
        gap = 2
        low = look.heights[_SMALL] if below else 0
        start = top + (height - tall - low - (gap if below else 0)) // 2
        painter.drawPixmap(self._person.place(left, width, offset, size), start, picture)
        area = (left, start + tall + gap, width, low)
        self._words(painter, below, self._pen(role or "text_soft"), area, offset + self._px(7), room=room - look.pad)

    def _chip_row(self, painter: QPainter, marks: tuple[Mark, ...], box: Box) -> int:
        """Paint chips side by side and return how wide they are, with the room after them."""
        left, top, width, height = box
        if not marks or width <= 0:
            return 0
        self._chips.write(painter, ChipsCell(marks), left, top, width, height)
        widths = [self.look.chip(mark, width if number == 0 else 0)[1] for number, mark in enumerate(marks)]
        return min(width, sum(widths) + self.look.gap * (len(marks) - 1) + self.look.pad)

    def _words(
        self, painter: QPainter, words: str, pen: QPen, box: Box, offset: int, *, face: int = _SMALL, room: int = -1
    ) -> int:
        """Write words `offset` from the leading edge of a box, cut to `room`, and return how wide they are."""
        left, top, width, height = box
        space = max(0, width - offset if room < 0 else min(room, width - offset))
        if not words or not space:
            return 0
        start = self._person.place(left, width, offset, space)
        return self._person.line(painter, words, face, pen, (start, top, space, height))

    def _icon(self, painter: QPainter, name: str, role: str, box: Box, offset: int) -> int:
        if not name:
            return 0
        left, top, width, height = box
        picture, size, tall = self.look.icon(name, role)
        painter.drawPixmap(self._person.place(left, width, offset, size), top + (height - tall) // 2, picture)
        return size

    def _trailing_text(
        self, painter: QPainter, words: str, pen: QPen, box: Box, *, face: int = _NORMAL, spent: int = 0
    ) -> int:
        left, top, width, height = box
        if not words:
            return 0
        start = left + spent if self.look.is_mirrored else left
        return self._person.line(painter, words, face, pen, (start, top, max(0, width - spent), height), trailing=True)

    def _trailing_chip(self, painter: QPainter, mark: Mark, box: Box, spent: int) -> int:
        left, top, width, height = box
        picture, size, tall = self.look.chip(mark, 0)
        x = left + spent if self.look.is_mirrored else left + width - size
        painter.drawPixmap(x, top + (height - tall) // 2, picture)
        return size

    def _is_narrow(self) -> bool:
        return self._view.viewport().width() < self._px(BOTH_FROM)

    def _is_tall(self, line: SlotLine) -> bool:
        """Say whether hard date, budget and plan of a slot stand on a line of their own."""
        return self._is_narrow() and bool(line.hard or line.budget or line.plan)

    def _has_more(self, line: MemberLine) -> bool:
        """Say whether something about a member stands below the rest."""
        if self._is_wide() or line.role == DROPPED:
            return False
        return bool(line.more) or (self._is_narrow() and bool(line.warnings))

    def _is_wide(self) -> bool:
        return self._view.viewport().width() >= self._px(WIDE_FROM)

    def _pen(self, role: str) -> QPen:
        return QPen(QColor(getattr(self.look.colors, role)))

    def _px(self, token: float) -> int:
        return tokens.px(token, self.look.font)
