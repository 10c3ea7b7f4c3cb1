"""Days as a search says them: 2026-11-20, 2026-11, today, yesterday, 30d, 2w, overdue; in three languages.

A day given as a length of time is counted from today, backwards for what is past and forwards for what is due.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import Final

from irm.domain import query_names as names
from irm.domain.dates import parse_day
from irm.domain.text import fold
from irm.errors import IrmError

_LENGTH: Final = re.compile(r"(\d{1,5}) ?([^\W\d_]+)?(?: ?(?:ago|left|전|후|خلال|مضت))?")
_PREFIX: Final = re.compile(r"(\d{4})(?:-(\d{1,2}))?")
_YEARLY: Final = re.compile(r"(?:(?:\d{4}|-)-)?(\d{1,2})-(\d{1,2})|(\d{1,2})월 ?(\d{1,2})일")
_UNITS: Final = {fold(word): days for word, days in names.DAY_UNITS.items()}
_LARGEST: Final = 100_000


def _folded(words: frozenset[str]) -> frozenset[str]:
    return frozenset(map(fold, words))


TODAY: Final = _folded(names.TODAY)
YESTERDAY: Final = _folded(names.YESTERDAY)
TOMORROW: Final = _folded(names.TOMORROW)
OVERDUE: Final = _folded(names.OVERDUE)


def length(text: str, *, is_bare: bool = False) -> int | None:
    """Return the days of a length of time ("30d", "2 weeks", "3주"), None where it is none.

    `is_bare` lets a plain number mean days.
    """
    match = _LENGTH.fullmatch(fold(text))
    if match is None:
        return None
    if match[2] is None:
        return int(match[1]) if is_bare else None
    unit = _UNITS.get(match[2])
    return None if unit is None else min(int(match[1]) * unit, _LARGEST)


def named(text: str, today: date) -> date | None:
    """Return the day a word names, None where it names none."""
    folded = fold(text)
    for words, offset in ((TODAY, 0), (YESTERDAY, -1), (TOMORROW, 1)):
        if folded in words:
            return moved(today, offset)
    return None


def span(text: str, today: date) -> tuple[date, date] | None:
    """Return the first and last day that a day, month or year means, None where it is none."""
    day = named(text, today)
    if day is not None:
        return day, day
    match = _PREFIX.fullmatch(fold(text))
    if match is not None and int(match[1]) > 0:
        return _of_prefix(int(match[1]), int(match[2]) if match[2] else 0)
    try:
        day = parse_day(text)
    except IrmError:
        return None
    return None if day is None else (day, day)


def yearly(text: str) -> str | None:
    """Return the month and day ("05-12") that a birthday asked for says, None where it says none."""
    match = _YEARLY.fullmatch(fold(text).replace(".", "-").replace("/", "-"))
    if match is None:
        return None
    month, day = int(match[1] or match[3]), int(match[2] or match[4])
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(2024, month)[1]:
        return None
    return f"{month:02}-{day:02}"


def moved(day: date, days: int) -> date:
    """Return a day so many days later, held inside the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min


def _of_prefix(year: int, month: int) -> tuple[date, date] | None:
    if not month:
        return date(year, 1, 1), date(year, 12, 31)
    if not 1 <= month <= 12:
        return None
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])
