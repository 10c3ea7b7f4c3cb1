"""Reads the days a filter asks for: less than 30 days ago, due within a week, a birthday that comes soon.

What cannot be read is raised as `Unreadable`.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from irm.domain import query_days as days
from irm.domain.query_fields import Field
from irm.domain.query_value import Unreadable, Value, split_range
from irm.domain.text import fold

_DAYS_AHEAD: Final = 365
_NEVER: Final = "00-00"
"""A month and day no birthday has."""


def past(one: Field, operator: str, rest: str, today: date) -> Value:
    """Return the days a past is asked for: lengths count backwards."""
    return _day(operator, rest, today, ahead=-1)


def future(one: Field, operator: str, rest: str, today: date) -> Value:
    """Return the days something due is asked for: lengths count forwards, and what is overdue is within them."""
    if fold(rest) in days.OVERDUE and not operator:
        return Value(high=days.moved(today, -1).isoformat())
    return _day(operator, rest, today, ahead=1)


def _day(operator: str, rest: str, today: date, *, ahead: int) -> Value:
    ends = split_range(rest) if not operator else None
    if ends is not None:
        spans = [_span_of(end, today, ahead) if end else None for end in ends]
        if days.length(ends[0] or ends[1]) is not None and ahead < 0:
            spans.reverse()
        low, high = (one[place].isoformat() if one else None for place, one in enumerate(spans))
        if low is not None and high is not None and low > high:
            low, high = high, low
        return Value(low=low, high=high)
    size = days.length(rest)
    if size is not None:
        return _length(operator, size, today, ahead)
    first, last = _span_of(rest, today, ahead)
    if operator == "<":
        return Value(high=days.moved(first, -1).isoformat())
    if operator == "<=":
        return Value(high=last.isoformat())
    if operator == ">":
        return Value(low=days.moved(last, 1).isoformat())
    return Value(low=first.isoformat()) if operator == ">=" else Value(low=first.isoformat(), high=last.isoformat())


def _length(operator: str, size: int, today: date, ahead: int) -> Value:
    """Return the days less (or more) than so many days away; without a comparison "at most" is meant."""
    if operator in ("<", ">"):
        size += -1 if operator == "<" else 1
    edge = days.moved(today, ahead * size).isoformat()
    if operator == "=":
        return Value(low=edge, high=edge)
    is_near = operator in ("", "<", "<=")
    return Value(high=edge) if is_near == (ahead > 0) else Value(low=edge)


def _span_of(text: str, today: date, ahead: int) -> tuple[date, date]:
    size = days.length(text)
    if size is not None:
        day = days.moved(today, ahead * size)
        return day, day
    found = days.span(text, today)
    if found is None:
        raise Unreadable("query.day_unreadable")
    return found


def yearly(one: Field, operator: str, rest: str, today: date) -> Value:
    """Return the months and days a birthday is asked for."""
    size = days.length(rest)
    if size is not None and not re.fullmatch(r"\d{1,2}월", fold(rest)):
        return _window(operator, size, today)
    ends = split_range(rest) if not operator else None
    if ends is not None:
        from_day, to_day = (_month_day(end, today) if end else ("01-01", "12-31") for end in ends)
        return Value(low=from_day[0], high=to_day[1])
    first, last = _month_day(rest, today)
    low, high = {"<": ("01-01", first), "<=": ("01-01", last), ">": (last, "12-31"), ">=": (first, "12-31")}.get(
        operator, (first, last)
    )
    return Value(low=low, high=high, is_low_open=operator == ">", is_high_open=operator == "<")


def _window(operator: str, size: int, today: date) -> Value:
    """Return the birthdays that come within so many days, or later than that."""
    near = size - 1 if operator == "<" else size
    if operator in (">", ">="):
        start = size + 1 if operator == ">" else size
        if start >= _DAYS_AHEAD:
            return Value(low=_NEVER, high=_NEVER)
        return Value(low=_key(days.moved(today, start)), high=_key(days.moved(today, _DAYS_AHEAD - 1)))
    if near >= _DAYS_AHEAD - 1:
        return Value(low="01-01", high="12-31")
    if near < 0:
        return Value(low=_NEVER, high=_NEVER)
    last = _key(days.moved(today, near))
    return Value(low=last if operator == "=" else _key(today), high=last)


def _month_day(text: str, today: date) -> tuple[str, str]:
    key = days.yearly(text)
    if key is not None:
        return key, key
    match = re.fullmatch(r"(\d{1,2})월?", fold(text))
    if match is not None and 1 <= int(match[1]) <= 12:
        return f"{int(match[1]):02}-01", f"{int(match[1]):02}-31"
    found = days.span(text, today)
    if found is None:
        raise Unreadable("query.day_unreadable")
    return _key(found[0]), _key(found[1])


def _key(day: date) -> str:
    return f"{day.month:02}-{day.day:02}"
