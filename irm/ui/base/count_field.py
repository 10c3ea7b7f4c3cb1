"""Fields for a whole number and for yes or no."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QCheckBox, QWidget

from irm.ui.base.fields import SingleField, ValueField
from irm.ui.widgets.count_edit import CountEdit


class CountField(ValueField):
    """A whole number; an empty line is `empty`."""

    def __init__(self, empty: int | None, parent: QWidget) -> None:
        super().__init__(CountEdit(), parent)
        self._empty = empty

    def value(self) -> int | None:
        found: int | None = super().value()
        return self._empty if found is None else found


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
