"""The heading of a group that can be closed."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from irm.ui.style import icons, tokens
from irm.ui.style.sheet import mark


class FoldButton(QPushButton):
    """Shows and hides the widget it heads; `isChecked()` says that the widget is shown."""

    def __init__(self, text: str, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._body = body
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        mark(self, kind="fold")
        self.toggled.connect(self._show)
        self._show(False)

    def _show(self, is_open: bool) -> None:
        self._body.setVisible(is_open)
        icons.put(self, "chevron-down" if is_open else "chevron-right", "text_soft", gap=tokens.SPACE_XS)
