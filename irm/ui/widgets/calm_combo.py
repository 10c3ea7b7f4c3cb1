"""A combo box of codes and names that scrolling past does not change."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox


class CalmCombo(QComboBox):
    """A combo box that the wheel does not change while it scrolls past."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these codes by name; the code chosen stays chosen, also where it is not among them."""
        current = self.currentData()
        self.clear()
        for code, name in choices:
            self.addItem(name, code)
        if current is not None:
            self.set_code(current)

    def set_code(self, code: str, name: str = "") -> None:
        """Choose a code; one that is not offered is added as it is."""
        if self.findData(code) < 0:
            self.addItem(name or code, code)
        self.setCurrentIndex(self.findData(code))

    def code(self) -> str:
        """Return the code chosen."""
        return str(self.currentData() or "")
