"""A combo box of codes and names that scrolling past does not change, and that cuts a name with an ellipsis."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter


class CalmCombo(QComboBox):
    """A combo box that the wheel does not change while it scrolls past."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the name, cut with an ellipsis where it has no room."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self)
        shown = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room.width())
        if self.isEditable() or shown == option.currentText:
            super().paintEvent(event)
            return
        option.currentText = shown
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def changeEvent(self, event: QEvent) -> None:
        """Ask for the room of the names in another language; Qt keeps what it measured at first."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            policy = self.sizeAdjustPolicy()
            self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            self.setSizeAdjustPolicy(policy)

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
