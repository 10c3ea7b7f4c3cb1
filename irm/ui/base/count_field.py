"""Fields for a whole number and for yes or no."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QCheckBox, QWidget

from irm.errors import Problem
from irm.ui.base.fields import SingleField
from irm.ui.widgets.count_edit import CountEdit


class CountField(SingleField):
    """A whole number; an empty line is `empty`."""

    def __init__(self, empty: int | None, parent: QWidget) -> None:
        self.line = CountEdit()
        super().__init__(self.line, parent)
        self._empty = empty
        self.line.edited.connect(self.edited)
        self.line.returnPressed.connect(self.finished)

    def value(self) -> int | None:
        found = self.line.count()
        return self._empty if found is None else found

    def set_value(self, value: Any) -> None:
        self.line.set_count(value)

    def problems(self) -> Sequence[Problem]:
        found = self.line.problem()
        return () if found is None else (found,)

    def set_words(self, label: str, hint: str) -> None:
        super().set_words(label, hint)
        self.line.setPlaceholderText(hint)


class CheckField(SingleField):
    """Yes or no; the label stands beside the box."""

    def __init__(self, parent: QWidget) -> None:
        self.box = QCheckBox()
        super().__init__(self.box, parent)
        self.box.clicked.connect(self._on_clicked)

    def value(self) -> bool:
        return self.box.isChecked()

    def set_value(self, value: Any) -> None:
        self.box.setChecked(bool(value))

    def set_words(self, label: str, hint: str) -> None:
        super().set_words(label, hint)
        self.box.setText(label)
        self.box.setToolTip(hint)

    def _on_clicked(self, _: bool) -> None:
        self.edited.emit()
