"""A calm line above a list that says what to mind about it, with one thing to do instead."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from irm.ui.style import icons, tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.buttons import button
from irm.ui.widgets.labels import plain_label


class ListRemark(QFrame):
    """Hidden while there is nothing to mind; `followed` when the user takes what is offered."""

    followed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, role="banner", tone="warning")
        self._sign = QLabel(self)
        self.sentence = plain_label(wraps=True, parent=self)
        self.offer = button(kind="link", parent=self)
        self.offer.clicked.connect(self.followed)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.SPACE_L, tokens.SPACE_XS, tokens.SPACE_S, tokens.SPACE_XS)
        row.setSpacing(tokens.SPACE_S)
        row.addWidget(self._sign)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.offer)
        self.hide()

    def say(self, sentence: str, offer: str = "") -> None:
        """Show a sentence and what is offered; "" hides the line."""
        self.sentence.setText(sentence)
        self.offer.setText(offer)
        self._sign.setPixmap(icons.pixmap("info", tokens.px(tokens.ICON, self.font()), "warning"))
        self.setVisible(bool(sentence))
