"""A time of day, or none: typed as 9:30, 0930, 9:30 pm; shown as the language writes it."""

from __future__ import annotations

import re
from datetime import time
from typing import Final

from PySide6.QtCore import QLocale, QTime

from irm.domain.text import fold
from irm.errors import IrmError
from irm.ui.widgets.value_edit import ValueEdit

_HALF: Final = r"(am|pm|a\.m\.|p\.m\.|오전|오후|ص|م)?"
_TIME: Final = re.compile(_HALF + r" ?(\d{1,2})(?:[:.h]?(\d{2}))? ?" + _HALF)
_AFTERNOON: Final = frozenset({"pm", "p.m.", "오후", "م"})
_LONGEST: Final = 20


class TimeEdit(ValueEdit[time]):
    """A line that holds a time of day or nothing; seconds are not shown."""

    def read(self, text: str) -> time | None:
        return read_time(text)

    def shown(self, value: time) -> str:
        return QLocale().toString(QTime(value.hour, value.minute), QLocale.FormatType.ShortFormat)


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
