"""How a card of the pipeline is painted: who, in which slot, since when, and what was said at the last move."""

from __future__ import annotations

from typing import Final, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from irm.ui.base.delegates import CellDelegate
from irm.ui.base.look import Box
from irm.ui.screens.campaigns.pipeline_lines import CardLine
from irm.ui.screens.campaigns.pipeline_model import CARD
from irm.ui.style import tokens

Index = QModelIndex | QPersistentModelIndex

_HEIGHT: Final = 92
_NORMAL, _STRONG, _SMALL = range(3)


class CardDelegate(CellDelegate):
    """Paints cards with a gap around each."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, tokens.px(_HEIGHT, self.look.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card = index.data(CARD)
        if isinstance(card, CardLine):
            self._ground(painter, option, index)
            self.write(painter, card, *cast("Box", option.rect.getRect()))

    def write(self, painter: QPainter, cell: object, left: int, top: int, width: int, height: int) -> None:
        """Write name, place, how long, and the note."""
        assert isinstance(cell, CardLine)
        look = self.look
        inset = tokens.px(tokens.SPACE_M, look.font)
        left, width = left + inset, max(0, width - 2 * inset)
        strong, small = look.heights[_STRONG], look.heights[_SMALL]
        rows = 3 if cell.note else 2
        top += (height - strong - rows * small - look.gap) // 2
        picture, size, _ = look.avatar(cell.name)
        painter.drawPixmap(self.place(left, width, 0, size), top, picture)
        used = size + look.pad
        start = left if look.is_mirrored else left + used
        self.line(painter, cell.name, _STRONG, look.pen_text, (start, top, width - used, strong))
        top += strong
        self.line(painter, cell.place, _SMALL, look.pen_soft, (start, top, width - used, small))
        top += small + look.gap
        self.line(painter, cell.since, _SMALL, look.pen_faint, (start, top, width - used, small))
        self.line(painter, cell.note, _SMALL, look.pen_soft, (start, top + small, width - used, small))

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, view = self.look, self._view
        area = QRectF(option.rect).adjusted(look.gap, look.gap / 2, -look.gap, -look.gap / 2)
        is_current = view.hasFocus() and view.currentIndex() == index
        is_chosen = view.selectionModel().isSelected(index)
        is_pointed = index.row() == look.hovered_row
        fill = look.fill_selected if is_chosen else look.fill_hover if is_pointed else QColor(look.colors.surface)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.fill_focus if is_current else look.fill_line, 2 if is_current else 1))
        painter.setBrush(fill)
        radius = tokens.RADIUS
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
