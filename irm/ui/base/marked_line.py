"""Paints one line of a cell with the words of a search marked in it, in any direction of writing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from irm.ui.base.look import Box, Look

Range = tuple[int, int]
_ELLIPSIS: Final = "…"


def paint(
    painter: QPainter, look: Look, words: str, ranges: Sequence[Range], *, face: int, pen: QPen, box: Box
) -> None:
    """Write `words`, cut to the width of `box` (left, top, width, height), at its leading edge."""
    left, top, width, height = box
    font = look.faces[face]
    shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, width)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout = QTextLayout(shown, font)
    layout.setTextOption(option)
    layout.setFormats(_formats(shown, words, ranges, look))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width + 1)
    used = line.naturalTextWidth() + 1
    line.setLineWidth(used)
    layout.endLayout()
    x = left + width - used if look.is_mirrored else left
    drop = QFontMetricsF(font).ascent() - line.ascent()  # a fallback font may push the line down
    painter.setPen(pen)
    layout.draw(painter, QPointF(x, top + (height - look.heights[face]) // 2 + drop))


def fitted(words: str, ranges: Sequence[Range], *, lead: int, font: QFont, width: int) -> tuple[str, tuple[Range, ...]]:
    """Return a line cut in its middle so that the first mark is seen; its first `lead` letters stay if they can."""
    metrics = QFontMetrics(font)
    if not ranges or metrics.horizontalAdvance(words[: ranges[0][1]]) <= width:
        return words, tuple(ranges)
    low, high = ranges[0]
    for kept in (lead, 0):
        start = max(kept, words.rfind(" ", 0, max(0, low - 1)) + 1)
        for begin in (start, low):
            head = words[:kept] + _ELLIPSIS
            if metrics.horizontalAdvance(head + words[begin:high]) <= width or (not kept and begin == low):
                moved = len(head) - begin
                return head + words[begin:], tuple((one + moved, end + moved) for one, end in ranges if one >= begin)
    return words, tuple(ranges)


def _formats(shown: str, words: str, ranges: Sequence[Range], look: Look) -> list[QTextLayout.FormatRange]:
    end = len(shown) if shown == words else len(shown) - 1
    tone = look.colors.tone("amber")
    formats = []
    for low, high in ranges:
        if low >= end:
            continue
        one = QTextLayout.FormatRange()
        one.start, one.length = low, min(high, end) - low
        style = QTextCharFormat()
        style.setBackground(QBrush(QColor(tone.ground)))
        style.setForeground(QBrush(QColor(tone.text)))
        one.format = style
        formats.append(one)
    return formats
