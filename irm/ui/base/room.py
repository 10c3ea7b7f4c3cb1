"""How large a window may be on its screen, with its frame around it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStyle, QWidget

_EDGE: Final = 8
"""Pixels for the borders of a frame."""


def bounded(wanted: QSize, widget: QWidget) -> QSize:
    """Return a size no larger than the screen less the bar with the title, which nobody knows before it is shown.

    A window that stands over another may be as large as that one, which is seen whatever the screen says of itself.
    """
    bar = widget.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight) + _EDGE
    room = widget.screen().availableSize() - QSize(_EDGE, bar)
    below = widget.parentWidget()
    return wanted.boundedTo(room.expandedTo(below.window().size()) if below is not None else room)
