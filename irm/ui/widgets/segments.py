"""A few choices side by side, one of them in force."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from irm.ui.style import icons, tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.flow_layout import FlowLayout


@dataclass(frozen=True, slots=True)
class Segment:
    """One choice: its code, its word, its drawing ("" for none)."""

    code: str
    word: str
    icon: str = ""


class Segments(QWidget):
    """Buttons of which exactly one is down, on several lines where they wrap and there is no room for one.

    `chosen(code)` comes for every choice by the user.
    """

    chosen = Signal(str)

    def __init__(
        self, choices: Callable[[], Sequence[Segment]], parent: QWidget | None = None, *, wraps: bool = False
    ) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # the letter of a label leads nowhere else
        self._choices = choices
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, QToolButton] = {}
        row = FlowLayout(self, spacing=tokens.SPACE_XS) if wraps else QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE_XS)
        for choice in choices():
            row.addWidget(self._make(choice))
        if wraps:
            row.addWidget(QWidget(self))  # the last in a line takes what is left of it
        self._group.buttonClicked.connect(self._on_clicked)
        self.retranslate()

    def code(self) -> str:
        """Return the choice in force."""
        checked = self._group.checkedButton()
        return next((code for code, button in self._buttons.items() if button is checked), "")

    def set_code(self, code: str) -> None:
        """Put a choice in force."""
        if code in self._buttons:
            self._buttons[code].setChecked(True)
            self.setFocusProxy(self._buttons[code])

    def show_code(self, code: str, is_shown: bool) -> None:
        """Offer a choice, or not."""
        self._buttons[code].setVisible(is_shown)

    def click_code(self, code: str) -> None:
        """Choose as the user does."""
        self._buttons[code].click()

    def retranslate(self) -> None:
        """Write the words again."""
        for choice in self._choices():
            self._buttons[choice.code].setText(choice.word)
            self._buttons[choice.code].setAccessibleName(choice.word)

    def _make(self, choice: Segment) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        mark(button, kind="segment")
        if choice.icon:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setIconSize(QSize(tokens.ICON, tokens.ICON))
            icons.put(button, choice.icon)
        self._buttons[choice.code] = button
        self._group.addButton(button)
        return button

    def _on_clicked(self, button: QToolButton) -> None:
        self.setFocusProxy(button)
        self.chosen.emit(self.code())
