"""A field of a form that is one of a few values side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from irm.ui.base.fields import SingleField
from irm.ui.widgets.segments import Segment, Segments


class SegmentsField(SingleField):
    """One of a few values; `segments()` gives them in the language in force."""

    def __init__(self, segments: Callable[[], Sequence[Segment]], parent: QWidget) -> None:
        self.segments = Segments(segments)
        super().__init__(self.segments, parent)
        self.segments.chosen.connect(self.edited)

    def value(self) -> str:
        return self.segments.code()

    def set_value(self, value: Any) -> None:
        self.segments.set_code(value)

    def retranslate(self) -> None:
        self.segments.retranslate()
