"""The platforms of a campaign: one button each, pressed where the campaign plays there."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from irm.ui.base.fields import FieldWidget
from irm.ui.style import tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.flow_layout import FlowLayout
from irm.ui.widgets.labels import ProblemLabel
from irm.ui.words import names

OFFERED: Final = ("instagram", "tiktok", "youtube", "naver_blog", "x", "threads", "facebook", "pinterest", "twitch")


class PlatformsField(FieldWidget):
    """Several platforms; one that is stored and not offered is kept."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._others: tuple[str, ...] = ()
        self.buttons = {code: QPushButton(self) for code in OFFERED}
        self.problem = ProblemLabel(self)
        box = QWidget(self)
        flow = FlowLayout(box, spacing=tokens.SPACE_XS)
        for button in self.buttons.values():
            button.setCheckable(True)
            mark(button, kind="toggle")
            button.clicked.connect(self.edited)
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(box)
        column.addWidget(self.problem)
        self.setFocusProxy(self.buttons[OFFERED[0]])
        self.retranslate()

    def value(self) -> tuple[str, ...]:
        return (*(code for code, button in self.buttons.items() if button.isChecked()), *self._others)

    def set_value(self, value: Any) -> None:
        self._others = tuple(code for code in value if code not in self.buttons)
        for code, button in self.buttons.items():
            button.setChecked(code in value)

    def set_words(self, label: str, hint: str) -> None:
        self.setAccessibleName(label)

    def show_problem(self, path: Any, sentence: str) -> None:
        self.problem.show_problem(sentence)

    def clear_problems(self) -> None:
        self.problem.show_problem("")

    def retranslate(self) -> None:
        for code, button in self.buttons.items():
            button.setText(names.platform(code))
