"""How the cells of a list are painted. They paint and nothing else: words, colours and dates come finished in the cell.

One delegate per kind of cell, all of one size: `DELEGATES[type(cell)]` names it. They skip QStyledItemDelegate on
purpose: its option and style round trip alone costs more than the whole budget of a cell (25 microseconds).
"""

from __future__ import annotations

from typing import Final, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from irm.ui.base import marked_line
from irm.ui.base.cells import CELL, ChipsCell, DayCell, GroupCell, Mark, NumberCell, PersonCell, StepCell, TextCell
from irm.ui.base.group_line import paint_group
from irm.ui.base.look import Box, Look
from irm.ui.base.tips import TipDelegate

_NORMAL, _STRONG, _SMALL, _NUMBER = range(4)
_NO_VALUE: Final = "–"


class CellDelegate(TipDelegate):
    """What all cells share: ground, lines of text, size; subclasses write `write()`."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self.view = view
        self.look = Look.of(view)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        look = self.look
        box = cast("Box", option.rect.getRect())
        left, top, width, height = box
        cell = look.data(index, CELL)
        if type(cell) is GroupCell:
            paint_group(painter, look, cell, index.row(), box)
            return
        look.ground(painter, index.row(), box)
        if cell is not None:
            self.write(painter, cell, left + look.pad, top, max(0, width - 2 * look.pad), height - 1)

    def write(self, painter: QPainter, cell: object, left: int, top: int, width: int, height: int) -> None:
        """Paint what the cell says into the given box."""
        raise NotImplementedError

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of a row; the width is the column's own business."""
        return QSize(80, self.look.row_height)

    def line(
        self,
        painter: QPainter,
        words: str,
        face: int,
        pen: QPen,
        box: Box,
        *,
        trailing: bool = False,
    ) -> int:
        """Write one line, centred in the height of `box` (left, top, width, height), and return how wide it is."""
        look = self.look
        left, top, width, height = box
        shaped, used, drop = look.text(words, face, width)
        painter.setFont(look.faces[face])
        painter.setPen(pen)
        x = left + width - used if trailing != look.is_mirrored else left
        painter.drawStaticText(x, top + (height - look.heights[face]) // 2 + drop, shaped)
        return used

    def two_lines(self, painter: QPainter, first: str, second: str, pens: tuple[QPen, QPen], box: Box) -> None:
        """Write a line and, where there is a second one, that below it in small."""
        left, top, width, height = box
        if not second:
            self.line(painter, first, _NORMAL, pens[0], box)
            return
        upper, lower = self.split(top, height)
        self.line(painter, first, _NORMAL, pens[0], (left, upper, width, self.look.heights[_NORMAL]))
        self.line(painter, second, _SMALL, pens[1], (left, lower, width, self.look.heights[_SMALL]))

    def split(self, top: int, height: int) -> tuple[int, int]:
        """Return where the upper and the lower of two lines start."""
        normal, small = self.look.heights[_NORMAL], self.look.heights[_SMALL]
        upper = top + (height - normal - small - 1) // 2
        return upper, upper + normal + 1

    def place(self, left: int, width: int, offset: int, size: int) -> int:
        """Return the x of something `size` wide that stands `offset` from the leading edge."""
        return left + width - offset - size if self.look.is_mirrored else left + offset


class PersonDelegate(CellDelegate):
    """Avatar, name, and the handle with its platform below."""

    def write(self, painter: QPainter, cell: object, left: int, top: int, width: int, height: int) -> None:
        """Paint a PersonCell."""
        assert isinstance(cell, PersonCell)
        look = self.look
        picture, size, _ = look.avatar(cell.name)
        if cell.is_muted:
            painter.setOpacity(0.55)
        painter.drawPixmap(self.place(left, width, 0, size), top + (height - size) // 2, picture)
        painter.setOpacity(1.0)
        used = size + look.pad + look.gap
        start = left if look.is_mirrored else left + used
        room = max(0, width - used)
        pen = look.pen_soft if cell.is_muted else look.pen_text
        if not (cell.handle or cell.platform or cell.remark or cell.found):
            self._name(painter, cell, pen, (start, top, room, height))
            return
        upper, lower = self.split(top, height)
        self._name(painter, cell, pen, (start, upper, room, look.heights[_STRONG]))
        if cell.found:
            words, ranges = marked_line.fitted(
                cell.found, cell.found_ranges, lead=cell.found_lead, font=look.faces[_SMALL], width=room
            )
            box = (start, lower, room, look.heights[_SMALL])
            marked_line.paint(painter, look, words, ranges, face=_SMALL, pen=look.pen_soft, box=box)
        else:
            self._accounts(painter, cell, start, lower, room)

    def _name(self, painter: QPainter, cell: PersonCell, pen: QPen, box: Box) -> None:
        if cell.name_ranges:
            marked_line.paint(painter, self.look, cell.name, cell.name_ranges, face=_STRONG, pen=pen, box=box)
        else:
            self.line(painter, cell.name, _STRONG, pen, box)

    def _accounts(self, painter: QPainter, cell: PersonCell, left: int, top: int, room: int) -> None:
        look, offset, height = self.look, 0, self.look.heights[_SMALL]
        if cell.platform:
            picture, size, tall = look.badge(cell.platform)
            painter.drawPixmap(self.place(left, room, 0, size), top + (height - tall) // 2, picture)
            offset = size + look.gap
        more = f"+{cell.more}" if cell.more else ""
        # what warns keeps its room: the handle gives way
        kept = look.text(cell.remark, _SMALL, room)[1] + look.pad if cell.remark else 0
        for words, pen in ((cell.handle, look.pen_faint), (more, look.pen_faint), (cell.remark, look.pen_danger)):
            if words and offset < room:
                rest = 0 if words == cell.remark else kept
                spare = room - offset - rest
                start = left + rest if look.is_mirrored else left + offset
                if spare > look.pad:
                    offset += self.line(painter, words, _SMALL, pen, (start, top, spare, height)) + look.pad


class ChipsDelegate(CellDelegate):
    """Chips side by side, the rest as a number."""

    def write(self, painter: QPainter, cell: object, left: int, top: int, width: int, height: int) -> None:
        """Paint a ChipsCell."""
        assert isinstance(cell, ChipsCell)
        look, offset = self.look, 0
        marks = cell.marks
        for number, mark in enumerate(marks):
            rest = len(marks) - number - 1
            picture, size, tall = look.chip(mark, width - offset if number == 0 else 0)
            spare = look.pad * 4 if rest else 0
            if number and offset + size + spare > width:
                picture, size, tall = look.chip(Mark(f"+{rest + 1}"), 0)
                rest = 0
                if offset + size > width:
                    return
                painter.drawPixmap(self.place(left, width, offset, size), top + (height - tall) // 2, picture)
                return
            painter.drawPixmap(self.place(left, width, offset, size), top + (height - tall) // 2, picture)
            offset += size + look.gap


class NumberDelegate(CellDelegate):
    """A number at the trailing edge; where there is none, a faint dash."""

    def write(self, painter: QPainter, cell: object, left: int, top: int, width: int, height: int) -> None:
        """Paint a NumberCell."""
        assert isinstance(cell, NumberCell)
        look = self.look
        if not cell.number:
            self.line(painter, _NO_VALUE, _NUMBER, look.pen_faint, (left, top, width, height), trailing=True)
            return
        pen = look.pen_faint if cell.is_stale else look.pen_text
        if not cell.detail:
            self.line(painter, cell.number, _NUMBER, pen, (left, top, width, height), trailing=True)
            return
        upper, lower = self.split(top, height)
        self.line(painter, cell.number, _NUMBER, pen, (left, upper, width, look.heights[_NUMBER]), trailing=True)
        self.line(
            painter, cell.detail, _SMALL, look.pen_faint, (left, lower, width, look.heights[_SMALL]), trailing=True
        )


class TextDelegate(CellDelegate):
    """One line, or two."""

    def write(self, painter: QPainter, cell: object, left: int, top: int, width: int, height: int) -> None:
        """Paint a TextCell."""
        assert isinstance(cell, TextCell)
        look = self.look
        if not cell.line:
            self.line(painter, _NO_VALUE, _NORMAL, look.pen_faint, (left, top, width, height))
            return
        self.two_lines(painter, cell.line, cell.detail, (look.pen_soft, look.pen_faint), (left, top, width, height))


class DayDelegate(CellDelegate):
    """A day in words, with a small drawing before it where one helps."""

    def write(self, painter: QPainter, cell: object, left: int, top: int, width: int, height: int) -> None:
        """Paint a DayCell."""
        assert isinstance(cell, DayCell)
        look = self.look
        if not cell.words:
            self.line(painter, _NO_VALUE, _NORMAL, look.pen_faint, (left, top, width, height))
            return
        pen, role = (look.pen_danger, "danger") if cell.is_urgent else (look.pen_soft, "text_faint")
        if cell.icon:
            picture, size, tall = look.icon(cell.icon, role)
            painter.drawPixmap(self.place(left, width, 0, size), top + (height - tall) // 2, picture)
            width -= size + look.gap
            left += 0 if look.is_mirrored else size + look.gap
        self.two_lines(painter, cell.words, cell.detail, (pen, look.pen_faint), (left, top, max(0, width), height))


class StepDelegate(CellDelegate):
    """What comes next, and when; overdue in red words with a warning sign."""

    def write(self, painter: QPainter, cell: object, left: int, top: int, width: int, height: int) -> None:
        """Paint a StepCell."""
        assert isinstance(cell, StepCell)
        look = self.look
        if not cell.day or not cell.what:
            words = cell.what or cell.day
            pen = look.pen_danger if cell.is_urgent else look.pen_soft
            if words:
                self.line(painter, words, _NORMAL, pen, (left, top, width, height))
            return
        upper, lower = self.split(top, height)
        small = look.heights[_SMALL]
        self.line(painter, cell.what, _NORMAL, look.pen_text, (left, upper, width, look.heights[_NORMAL]))
        offset = 0
        if cell.is_urgent:
            picture, size, tall = look.icon("triangle-alert", "danger")
            painter.drawPixmap(self.place(left, width, 0, size), lower + (small - tall) // 2, picture)
            offset = size + look.gap
        start = left if look.is_mirrored else left + offset
        pen = look.pen_danger if cell.is_urgent else look.pen_faint
        self.line(painter, cell.day, _SMALL, pen, (start, lower, max(0, width - offset), small))


DELEGATES: Final[dict[type, type[CellDelegate]]] = {
    PersonCell: PersonDelegate,
    ChipsCell: ChipsDelegate,
    NumberCell: NumberDelegate,
    TextCell: TextDelegate,
    DayCell: DayDelegate,
    StepCell: StepDelegate,
}
"""Which delegate paints which kind of cell."""
