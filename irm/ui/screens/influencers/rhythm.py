"""Editing the rhythm of a person: after how many silent days touch is being lost."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from irm.errors import Problem
from irm.ui.base.fields import SingleField
from irm.ui.widgets.calm_combo import CalmCombo
from irm.ui.words import formats

translate = QCoreApplication.translate

_PRESETS: Final = (7, 14, 30, 60, 90, 180, 365)
_NUMBER: Final = re.compile(r"\d{1,6}")


class RhythmField(SingleField):
    """Days, or none: one of some presets, or any number typed."""

    def __init__(self, parent: QWidget) -> None:
        self.combo = CalmCombo()
        self.combo.setEditable(True)
        self.combo.setInsertPolicy(CalmCombo.InsertPolicy.NoInsert)
        super().__init__(self.combo, parent)
        self._days: int | None = None
        self._problem: Problem | None = None
        self.retranslate()
        self.combo.activated.connect(self._on_chosen)
        line = self._line()
        line.textEdited.connect(self._on_typed)
        line.editingFinished.connect(self._show)
        line.returnPressed.connect(self.finished)

    def value(self) -> int | None:
        return self._days

    def set_value(self, value: Any) -> None:
        self._days, self._problem = value, None
        self._show()

    def problems(self) -> Sequence[Problem]:
        return () if self._problem is None else (self._problem,)

    def set_words(self, label: str, hint: str) -> None:
        super().set_words(label, hint)
        self._line().setAccessibleName(label)
        self._line().setPlaceholderText(hint)

    def retranslate(self) -> None:
        self.combo.blockSignals(True)
        self.combo.clear()
        for days in (None, *_PRESETS):
            self.combo.addItem(_words(days) or translate("Influencers", "No rhythm"), days)
        self.combo.blockSignals(False)
        self._show()

    def _line(self) -> Any:
        return self.combo.lineEdit()

    def _show(self) -> None:
        """Write the days in words, unless what is typed cannot be read."""
        if self._problem is None:
            self.combo.setCurrentIndex(self.combo.findData(self._days) if self._days else -1)
            self.combo.setEditText(_words(self._days))
            self._line().setCursorPosition(0)

    def _on_chosen(self, place: int) -> None:
        self._days, self._problem = self.combo.itemData(place), None
        self._show()
        self.edited.emit()

    def _on_typed(self, text: str) -> None:
        found = _NUMBER.search(text)
        self._days = int(found[0]) if found else None
        is_unclear = found is None and bool(text.strip())
        self._problem = Problem("", "rhythm.unreadable", {"value": text.strip()}) if is_unclear else None
        self.edited.emit()


def _words(days: int | None) -> str:
    """Return "every 30 days", "" for none."""
    if days is None:
        return ""
    if days == 1:
        return translate("Influencers", "every day")
    return formats.counted(translate("Influencers", "every %n days", None, days), days)
