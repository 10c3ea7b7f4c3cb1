"""One record by its name: a line to find it by until it is known, then the name, which can be clicked."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from irm.ui.widgets.buttons import button
from irm.ui.widgets.pick_line import PickLine


class PickName(QStackedWidget):
    """Shows `line`, or `name` once `show_name` was told one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = PickLine(self)
        holder = QWidget(self)
        self.name = button(kind="link", parent=holder)
        inner = QHBoxLayout(holder)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.name)
        inner.addStretch(1)
        self.addWidget(self.line)
        self.addWidget(holder)

    @property
    def is_named(self) -> bool:
        """Whether the name is shown."""
        return self.currentIndex() == 1

    def show_name(self, name: str) -> None:
        """Show a name, the line for none."""
        self.name.setText(name.replace("&", "&&"))
        self.name.setAccessibleName(name)
        self.setCurrentIndex(1 if name else 0)
