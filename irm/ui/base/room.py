"""How large a window may be on its screen, with its frame around it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStyle, QWidget

_EDGE: Final = 8
"""Pixels for the borders of a frame."""


def bounded(wanted: QSize, widget: QWidget) -> QSize:
    """Return a size no larger than the screen less the bar with the title, which nobody knows before it is shown."""
    bar = widget.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight) + _EDGE
    available = widget.screen().availableSize()
    return wanted.boundedTo(QSize(available.width() - _EDGE, available.height() - bar))
