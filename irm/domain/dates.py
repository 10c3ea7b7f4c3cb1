"""Days as people write them. A day is a plain date; which number comes first is told, never guessed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Final

from irm.domain.months import MONTHS
from irm.domain.placeholders import is_placeholder
from irm.domain.text import fold
from irm.errors import IrmError

ORDERS: Final = ("ymd", "dmy", "mdy")
FIRST, LAST = date(1000, 1, 1), date(8999, 12, 31)
"""The days there are: around them is room to count to and fro without leaving what a date can hold."""
_LONGEST: Final = 80
_CENTURY_TURN: Final = 69
"""Korean two-digit years from here on are 19xx, as in POSIX."""

_TIME: Final = re.compile(
    r"(?:[t,]? ?(?:(?:오전|오후|am|pm|ص|م) ?)?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)? ?(?:am|pm|a\.m\.|p\.m\.|ص|م)?"
    r" ?(?:z|utc|gmt|[+-]\d{2}:?\d{2})?| (?:(?:오전|오후) ?)?\d{1,2}시(?: ?(?:\d{1,2}분|반))?)\Z"
)
_WEEKDAY: Final = re.compile(
    r"\A(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? |,? ?(?:\([월화수목금토일](?:요일)?\)|[월화수목금토일]요일)\Z"
)
_YEAR_FIRST: Final = re.compile(r"(\d{4})([-/. ]) ?(\d{1,2})(?:\2) ?(\d{1,2})\.?")
_COMPACT: Final = re.compile(r"((?:18|19|20|21)\d\d)(\d\d)(\d\d)")
_YEAR_LAST: Final = re.compile(r"(\d{1,2})([-/. ]) ?(\d{1,2})(?:\2) ?(\d{4})\.?")
_KOREAN: Final = re.compile(r"(\d{4}|\d{2})년 ?(\d{1,2})월 ?(\d{1,2})일")
_KOREAN_SHORT: Final = re.compile(r"(\d{2})\. ?(\d{1,2})\. ?(\d{1,2})\.")
_DAY_NAMED: Final = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\.?[ -]?(?:of )?([^\W\d_]+(?: [^\W\d_]+)?)\.?,?[ -]?(\d{4})")
_NAMED_DAY: Final = re.compile(r"([^\W\d_]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")


def parse_day(text: str, *, order: str = "ymd") -> date | None:
    """Return the day a cell says, None where it says nothing ("", "—", "TBD"). A time of day after it is ignored.

    `order` is one of ORDERS and says how "01/02/2025" is meant; with "ymd" such a day raises "date.ambiguous" unless
    only one reading is possible. Raises "date.invalid" for junk, impossible days, days before FIRST or after LAST,
    two-digit years (but for the Korean "16. 7. 1.") and spreadsheet serial numbers.
    """
    if is_placeholder(text):
        return None
    if len(text) > _LONGEST:
        raise _invalid(text)
    folded = bare_day(text)
    numbers = _year_first(folded) or _with_month_name(folded)
    if numbers is not None:
        return _day(numbers, text)
    match = _YEAR_LAST.fullmatch(folded)
    if match is None:
        raise _invalid(text)
    return _ordered(int(match[1]), int(match[3]), int(match[4]), order=order, text=text)


def bare_day(text: str) -> str:
    """Return a text folded, without the time and the day of the week beside a day."""
    return _WEEKDAY.sub("", _TIME.sub("", fold(text)).strip()).strip()


def detect_order(samples: Iterable[str]) -> str:
    """Return the one order in which every sample of a column can be read, or "" where it cannot be told.

    Days that need no order (2025-01-20, 3 Jan 2025) fit any; a column of only such days is "ymd". Cells that are no
    day at all say nothing.
    """
    fits = [orders for orders in map(_fitting_orders, samples) if orders]
    if not fits:
        return ""
    common = frozenset.intersection(*fits)
    if "ymd" in common:
        return "ymd"
    return next(iter(common)) if len(common) == 1 else ""


def _fitting_orders(sample: str) -> frozenset[str]:
    """Return the orders that give this sample a day; "ymd" only where no order is needed."""
    fitting = {order for order in ("dmy", "mdy") if _is_day(sample, order)}
    if len(fitting) == 2 and _YEAR_LAST.search(fold(sample)) is None:
        fitting.add("ymd")
    return frozenset(fitting)


def _is_day(sample: str, order: str) -> bool:
    try:
        return parse_day(sample, order=order) is not None
    except IrmError:
        return False


def _year_first(folded: str) -> tuple[int, int, int] | None:
    match = _YEAR_FIRST.fullmatch(folded)
    if match is not None:
        return int(match[1]), int(match[3]), int(match[4])
    match = _COMPACT.fullmatch(folded) or _KOREAN.fullmatch(folded) or _KOREAN_SHORT.fullmatch(folded)
    if match is None:
        return None
    year = int(match[1])
    if len(match[1]) == 2:
        year += 1900 if year >= _CENTURY_TURN else 2000
    return year, int(match[2]), int(match[3])


def _with_month_name(folded: str) -> tuple[int, int, int] | None:
    match = _DAY_NAMED.fullmatch(folded)
    if match is not None and match[2] in MONTHS:
        return int(match[3]), MONTHS[match[2]], int(match[1])
    match = _NAMED_DAY.fullmatch(folded)
    if match is not None and match[1] in MONTHS:
        return int(match[3]), MONTHS[match[1]], int(match[2])
    return None


def _ordered(first: int, second: int, year: int, *, order: str, text: str) -> date:
    if order == "dmy":
        return _day((year, second, first), text)
    if order == "mdy":
        return _day((year, first, second), text)
    if first <= 12 and second <= 12 and first != second:
        raise IrmError("date.ambiguous", value=text)
    return _day((year, second, first) if second <= 12 else (year, first, second), text)


def _day(numbers: tuple[int, int, int], text: str) -> date:
    try:
        day = date(*numbers)
    except ValueError as error:
        raise _invalid(text) from error
    if not FIRST <= day <= LAST:
        raise _invalid(text)
    return day


def _invalid(text: str) -> IrmError:
    return IrmError("date.invalid", value=text)
