"""Reads windows of trackers: "until 2026-03-31", "2026.01.01 ~ 2026.03.31", "3 months", "3개월"."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from irm.errors import IrmError

Window = tuple[date | None, date | None]
_BETWEEN: Final = re.compile(r"\s*(?:~|–|—|\sto\s|\suntil\s|\s-\s|\sحتى\s|\sإلى\s)\s*")
_BEFORE: Final = re.compile(r"^(?:until|till|to|by|حتى)\s+|\s*까지$", re.IGNORECASE)
_LENGTH: Final = re.compile(
    r"(\d{1,3})\s*(days?|d|일|يوم|أيام|weeks?|w|주|أسابيع|أسبوع|months?|mos?|개월|달|أشهر|شهر|years?|y|년|سنة|سنوات)",
    re.IGNORECASE,
)
_DAYS: Final = {**dict.fromkeys("d일ي", 1), "أيام": 1, **dict.fromkeys(("w", "주", "أس"), 7)}


def window(text: str, *, day_of: Callable[[str], date | None], starts_on: date | None) -> Window | None:
    """Return first and last day of what a cell says; a length counts from `starts_on`. None where it is no window.

    `day_of` reads a day and raises IrmError where a text is none.
    """
    parts = _BETWEEN.split(text.strip())
    try:
        if len(parts) == 2 and all(parts):
            return day_of(parts[0]), day_of(parts[1])
        return starts_on, day_of(_BEFORE.sub("", text.strip()))
    except IrmError:
        pass
    length = _LENGTH.search(text)
    if length is None or starts_on is None:
        return None
    return starts_on, _later(starts_on, int(length[1]), length[2].casefold())


def _later(day: date, number: int, unit: str) -> date:
    if unit[0] in ("m", "개", "달", "ش") or unit == "أشهر":
        months = day.year * 12 + day.month - 1 + number
        return _in_month(months // 12, months % 12 + 1, day.day)
    if unit[0] in ("y", "년", "س"):
        return _in_month(day.year + number, day.month, day.day)
    return day + timedelta(days=number * next((days for word, days in _DAYS.items() if unit.startswith(word)), 1))


def _in_month(year: int, month: int, day: int) -> date:
    for last in (day, 30, 29, 28):
        try:
            return date(year, month, min(day, last))
        except ValueError:
            continue
    raise AssertionError("every month has 28 days")
