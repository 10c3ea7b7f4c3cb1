"""A bar above a form that asks something without stopping the user: "changed elsewhere: reload, or keep mine"."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from irm.ui.style import icons, tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.buttons import button
from irm.ui.widgets.labels import plain_label


class Banner(QFrame):
    """A sentence and up to three answers; hidden until `ask`, hidden again by any answer.

    `left` is emitted where it goes while it has the keyboard, which then goes to whoever comes next.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, role="banner")
        self._sign = QLabel(self)
        self._sentence = plain_label(wraps=True, parent=self)
        self._buttons: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(tokens.SPACE_M, tokens.SPACE_S, tokens.SPACE_S, tokens.SPACE_S)
        self._row.setSpacing(tokens.SPACE_S)
        self._row.addWidget(self._sign)
        self._row.addWidget(self._sentence, 1)
        self.hide()

    def ask(self, sentence: str, answers: Sequence[tuple[str, Callable[[], object]]], *, tone: str = "") -> None:
        """Show `sentence` with one button per answer; `tone` is "" or "warning"."""
        self.clear()
        mark(self, tone=tone)
        name, role = ("triangle-alert", "warning") if tone == "warning" else ("info", "accent_text")
        self._sign.setPixmap(icons.pixmap(name, tokens.px(tokens.ICON, self.font()), role))
        self._sentence.setText(sentence)
        for words, answer in answers:
            each = button(words, parent=self)
            each.clicked.connect(self.clear)
            each.clicked.connect(answer)
            self._row.addWidget(each)
            self._buttons.append(each)
        self.show()

    def focus_last(self) -> None:
        """Put the keyboard on the last answer, the one that changes nothing."""
        if self._buttons:
            self._buttons[-1].setFocus()

    def clear(self) -> None:
        """Take the question back."""
        had_keyboard = self.window().focusWidget() in self._buttons
        self.hide()
        for each in self._buttons:
            each.deleteLater()
        self._buttons.clear()
        if had_keyboard:
            self.left.emit()
