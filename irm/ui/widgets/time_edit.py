"""A time of day, or none: typed as 9:30, 0930, 9:30 pm; shown as the language writes it."""

from __future__ import annotations

import re
from datetime import time
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QTime, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from irm.domain.text import fold
from irm.errors import IrmError, Problem

_HALF: Final = r"(am|pm|a\.m\.|p\.m\.|오전|오후|ص|م)?"
_TIME: Final = re.compile(_HALF + r" ?(\d{1,2})(?:[:.h]?(\d{2}))? ?" + _HALF)
_AFTERNOON: Final = frozenset({"pm", "p.m.", "오후", "م"})
_LONGEST: Final = 20


class TimeEdit(QLineEdit):
    """A line that holds a time of day or nothing. `edited` comes for every change by the user."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time: time | None = None
        self._problem: Problem | None = None
        self.textEdited.connect(self._on_typed)
        self.editingFinished.connect(self._normalise)

    def moment(self) -> time | None:
        """Return the time that is typed."""
        return self._time

    def problem(self) -> Problem | None:
        """Return what is wrong with what is typed."""
        return self._problem

    def set_time(self, moment: time | None) -> None:
        """Show a time; seconds are dropped."""
        self._time, self._problem = moment and moment.replace(second=0, microsecond=0), None
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._normalise()

    def _on_typed(self, text: str) -> None:
        try:
            self._time, self._problem = read_time(text), None
        except IrmError as error:
            self._time, self._problem = None, Problem("", error.code, error.details)
        self.edited.emit()

    def _normalise(self) -> None:
        if self._problem is None:
            self._show()

    def _show(self) -> None:
        shown = QTime(self._time.hour, self._time.minute) if self._time is not None else None
        text = QLocale().toString(shown, QLocale.FormatType.ShortFormat) if shown is not None else ""
        if text != self.text():
            self.setText(text)


def read_time(text: str) -> time | None:
    """Return the time of day a person typed, None for nothing. Raises IrmError time.invalid."""
    folded = fold(text)
    if not folded:
        return None
    match = _TIME.fullmatch(folded) if len(folded) <= _LONGEST else None
    if match is not None:
        half = match[1] or match[4] or ""
        hour, minute = int(match[2]), int(match[3] or 0)
        if half and 1 <= hour <= 12:
            hour = hour % 12 + (12 if half in _AFTERNOON else 0)
        if hour < 24 and minute < 60:
            return time(hour, minute)
    raise IrmError("time.invalid", value=text)
