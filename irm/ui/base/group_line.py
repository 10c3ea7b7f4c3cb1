"""The line above a group in a list. It reaches over all columns, so each cell paints its own part of the whole."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QPainter

from irm.ui.base.cells import GroupCell
from irm.ui.base.look import Box, Look

_NORMAL, _STRONG = 0, 1
_WIDEST: Final = 600


def paint_group(painter: QPainter, look: Look, cell: GroupCell, row: int, box: Box) -> None:
    """Paint what `box` (left, top, width, height of one cell) shows of the line."""
    look.ground_of_group(painter, row, box)
    _, top, _, height = box
    painter.save()
    painter.setClipRect(*box)
    direction = -1 if look.is_mirrored else 1
    place = look.edge() + direction * look.pad
    picture, size, tall = look.icon("chevron-right" if cell.is_folded else "chevron-down", "text_soft")
    painter.drawPixmap(place - size if look.is_mirrored else place, top + (height - tall) // 2, picture)
    place += direction * (size + look.pad)
    for words, face, pen in ((cell.title, _STRONG, look.pen_text), (cell.count, _NORMAL, look.pen_soft)):
        shaped, used, drop = look.text(words, face, _WIDEST)
        painter.setFont(look.faces[face])
        painter.setPen(pen)
        y = top + (height - look.heights[face]) // 2 + drop
        painter.drawStaticText(place - used if look.is_mirrored else place, y, shaped)
        place += direction * (used + look.pad)
    painter.restore()
