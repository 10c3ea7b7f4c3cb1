"""Days as lists hold them beyond what one may type: with two figures for the year, with none, as a serial number.

What such a day means follows from the other days of the file and from when the list was last changed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from irm.domain.dates import ORDERS, bare_day, detect_order, parse_day
from irm.domain.months import MONTHS
from irm.errors import IrmError

_SHORT: Final = re.compile(r"(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{2})\.?")
_NO_YEAR: Final = re.compile(r"(\d{1,2})(?:/|월 ?)(\d{1,2})일?")
_NAMED: Final = re.compile(
    r"(?P<m>[^\W\d_]+)\.? (?P<d>\d{1,2})(?:st|nd|rd|th)?|(?P<d2>\d{1,2})(?:st|nd|rd|th|\.)? (?P<m2>[^\W\d_]+)\.?"
)
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_SERIAL: Final = re.compile(r"(\d{5})(?:\.\d{1,12})?")
_FIRST_SERIAL, _LAST_SERIAL = 36_526, 73_050
"""The serial numbers of the years 2000 to 2099: no other number in a column of days has five figures."""

_LONGEST: Final = 80
_DAY_ZERO: Final = date(1899, 12, 30)
_CENTURY_TURN: Final = 69
_A_YEAR_OFF: Final = 1.0
_SLACK: Final = timedelta(days=1)
"""A list made farther east may be a day ahead."""


class DayCells:
    """Reads the days of one file: `order` as for `parse_day`, "" where unknown; `listed_on` is when it was changed."""

    def __init__(self, order: str, listed_on: date) -> None:
        self._order = order
        self._listed_on = listed_on

    def read(self, text: str, *, is_past: bool = False, is_birthday: bool = False) -> date | None:
        """Return the day a cell says, None where it says nothing. Raises as `parse_day` does.

        A day without a year is the last such day where it `is_past`, else the nearest one; a birthday without is none.
        """
        try:
            return parse_day(text, order=self._order or "ymd")
        except IrmError as error:
            if error.code != "date.invalid" or len(text) > _LONGEST:
                raise
            bare = bare_day(text)
            found = self._short(bare, is_birthday=is_birthday) or _serial(bare)
            if found is None and not is_birthday:
                found = self._without_year(bare, is_past=is_past)
            if found is None:
                raise
            return found

    def _short(self, bare: str, *, is_birthday: bool) -> date | None:
        match = _SHORT.fullmatch(bare)
        if match is None:
            return None
        fits = [code for code in ([self._order] if self._order else ORDERS) if _in_order(match, code) is not None]
        found = _in_order(match, fits[0]) if len(fits) == 1 else None
        if found is not None and is_birthday and found > self._listed_on:
            return found.replace(year=found.year - 100, day=min(found.day, 28) if found.month == 2 else found.day)
        return found

    def _without_year(self, bare: str, *, is_past: bool) -> date | None:
        pairs = _month_and_day(bare, self._order)
        if len(pairs) != 1:
            return None
        years = (self._listed_on.year + more for more in (-1, 0, 1))
        days = [day for year in years if (day := _day(year, *pairs[0])) is not None]
        if is_past:
            return max((day for day in days if day <= self._listed_on + _SLACK), default=None)
        return min(days, key=lambda day: abs(day - self._listed_on), default=None)


def order_of(cells: Sequence[str], *, is_year_first: bool, year: int) -> str:
    """Return the order of day, month and year that fits all days of a file, "" where it cannot be told.

    `is_year_first` says that the people who keep such lists write the year first; `year` is that of the list.
    """
    order = detect_order(cells)
    bare = [bare_day(cell) for cell in cells]
    short = [match for text in bare if (match := _SHORT.fullmatch(text)) is not None]
    halves = [text for text in bare if "/" in text and _NO_YEAR.fullmatch(text)]
    if order in ("dmy", "mdy") or not (short or halves):
        return order
    fits = [
        code
        for code in (ORDERS if order or not any(map(_YEAR.search, bare)) else ("dmy", "mdy"))
        if all(_in_order(match, code) for match in short)
        and all(len(_month_and_day(half, code)) == 1 for half in halves)
    ]
    if is_year_first and "ymd" in fits:
        return "ymd"
    if not short:
        numeric = {code for code in fits if code != "ymd"}
        return numeric.pop() if len(numeric) == 1 else order
    seen = [int(found[0]) for text in bare if (found := _YEAR.search(text)) is not None] or [year]
    middle = sum(seen) / len(seen)
    ranked = sorted((_off(short, code, middle), code) for code in fits)
    is_clear = len(ranked) == 1 or (len(ranked) > 1 and ranked[1][0] - ranked[0][0] >= _A_YEAR_OFF)
    return ranked[0][1] if is_clear else ""


def _off(short: Sequence[re.Match[str]], order: str, year: float) -> float:
    """Return by how many years the days of an order lie from the year of the list, on average."""
    return sum(abs(day.year - year) for match in short if (day := _in_order(match, order)) is not None) / len(short)


def _in_order(match: re.Match[str], order: str) -> date | None:
    first, second, third = int(match[1]), int(match[3]), int(match[4])
    if order == "ymd":
        return _day(_whole_year(first), second, third)
    month, day = (second, first) if order == "dmy" else (first, second)
    return _day(_whole_year(third), month, day)


def _whole_year(short: int) -> int:
    return short + (1900 if short >= _CENTURY_TURN else 2000)


def _month_and_day(bare: str, order: str) -> list[tuple[int, int]]:
    """Return the months and days a text without a year can mean: one, or two where only the order would tell."""
    named = _NAMED.fullmatch(bare)
    if named is not None:
        month = MONTHS.get(named["m"] or named["m2"])
        return [(month, int(named["d"] or named["d2"]))] if month else []
    match = _NO_YEAR.fullmatch(bare)
    if match is None:
        return []
    first, second = int(match[1]), int(match[2])
    if "월" in bare or order in ("ymd", "mdy"):
        pairs = [(first, second)]
    elif order == "dmy":
        pairs = [(second, first)]
    else:
        pairs = list(dict.fromkeys(((first, second), (second, first))))
    return [(month, day) for month, day in pairs if _day(2024, month, day) is not None]


def _serial(bare: str) -> date | None:
    match = _SERIAL.fullmatch(bare)
    if match is None or not _FIRST_SERIAL <= int(match[1]) <= _LAST_SERIAL:
        return None
    return _DAY_ZERO + timedelta(days=int(match[1]))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
