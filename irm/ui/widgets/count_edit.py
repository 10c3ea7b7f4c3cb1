"""A count as people type it: 8,500, 12.4K, 7420만; shown in full."""

from __future__ import annotations

from PySide6.QtGui import Qt
from PySide6.QtWidgets import QWidget

from irm.domain.counts import parse_count
from irm.ui.widgets.value_edit import ValueEdit
from irm.ui.words import formats


class CountEdit(ValueEdit[int]):
    """A line that holds a whole number or nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignTrailing)

    def read(self, text: str) -> int | None:
        return parse_count(text)

    def shown(self, value: int) -> str:
        return formats.number(value)
