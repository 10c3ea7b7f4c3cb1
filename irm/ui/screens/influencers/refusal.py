"""Editing "do not contact" and "not relevant": a box to tick, the reason, and since when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from irm.domain.influencer import Refusal
from irm.ui.base.fields import FieldWidget
from irm.ui.style import tokens
from irm.ui.widgets.labels import ProblemLabel, plain_label
from irm.ui.words import formats

translate = QCoreApplication.translate


class RefusalField(FieldWidget):
    """A refusal, or none; the reason shows once the box is ticked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._known = Refusal()
        self.box = QCheckBox(self)
        self.reason = QLineEdit(self)
        self._since = plain_label(role="small", parent=self)
        self._problem = ProblemLabel(self)
        self.setFocusProxy(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_XS)
        for widget in (self.box, self.reason, self._since, self._problem):
            column.addWidget(widget)
        self.box.toggled.connect(self._show)
        self.box.clicked.connect(self._on_clicked)
        self.reason.textEdited.connect(self.edited)
        self.reason.returnPressed.connect(self.finished)
        self._show(False)

    def value(self) -> Refusal | None:
        return replace(self._known, reason=self.reason.text()) if self.box.isChecked() else None

    def set_value(self, value: Any) -> None:
        self._known = value or Refusal()
        self.box.setChecked(value is not None)
        self.reason.setText(self._known.reason)
        self._show(value is not None)

    def adopt(self, value: Any) -> None:
        if value is not None:
            self._known = replace(self._known, on=value.on)

    def show_problem(self, path: Sequence[str], sentence: str) -> None:
        self._problem.show_problem(sentence, self.reason)

    def clear_problems(self) -> None:
        self._problem.show_problem("", self.reason)

    def set_words(self, label: str, hint: str) -> None:
        self.box.setText(label)
        self.reason.setPlaceholderText(hint)
        self.reason.setAccessibleName(f"{label}: {hint}")
        self._show(self.box.isChecked())

    def _show(self, is_shown: bool) -> None:
        self.reason.setVisible(is_shown)
        day = formats.day(self._known.on)
        self._since.setText(translate("Influencers", "Since {day}").replace("{day}", day) if day else "")
        self._since.setVisible(is_shown and bool(day))

    def _on_clicked(self, is_checked: bool) -> None:
        self.edited.emit()
        if is_checked:
            self.reason.setFocus()
