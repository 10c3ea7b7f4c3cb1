"""Numbers, days and times as the user's language writes them. Everything goes through the default QLocale.

Nothing here isolates direction: cells do that for what they show.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from irm.domain import clock

translate = QCoreApplication.translate

_UNITS: Final = {
    "en": ((10**9, "B"), (10**6, "M"), (10**3, "K")),
    "ko": ((10**12, "조"), (10**8, "억"), (10**4, "만")),
    "ar": ((10**9, " مليار"), (10**6, " مليون"), (10**3, " ألف")),
}
"""How large counts are cut short: a language's own thousands."""

_DAY_PATTERNS: Final = {"en": "d MMM yyyy", "en_US": "MMM d, yyyy", "ko": "yyyy년 M월 d일", "ar": "d MMM yyyy"}
_NEAR_PATTERNS: Final = {"en": "d MMM", "en_US": "MMM d", "ko": "M월 d일", "ar": "d MMM"}
_WEEKS_FROM: Final = 14
_MONTHS_FROM: Final = 61
_YEARS_FROM: Final = 730


def number(value: int) -> str:
    """Return a whole number with the language's separators."""
    return QLocale().toString(value)


def counted(words: str, count: int) -> str:
    """Return a plural text with its number as the language writes it."""
    return words.replace(str(count), number(count), 1)


def listed(parts: Iterable[str]) -> str:
    """Return parts one after the other, with the comma of the language."""
    return ("، " if _language() == "ar" else ", ").join(parts)


def compact(value: int | None) -> str:
    """Return a count cut to three figures with the language's unit: 12.4K, 1.2만, 3.5 مليون; "" for None."""
    if value is None:
        return ""
    for size, unit in _UNITS[_language()]:
        if abs(value) >= size or round(abs(value) / size, 3) >= 1:
            return f"{_three_figures(value / size)}{unit}"
    return number(value)


def size(count: int) -> str:
    """Return the size of a file as "1.2 MB"."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def percent(rate: float | None) -> str:
    """Return a fraction as a percentage (0.0512 is 5.1%, small ones with two places); "" for None."""
    if rate is None:
        return ""
    share = rate * 100
    return f"{QLocale().toString(share, 'f', 2 if abs(share) < 1 else 1)}{QLocale().percent()}"


def whole_percent(share: float) -> str:
    """Return a fraction as a percentage without places: 0.754 is 75%."""
    return f"{QLocale().toString(round(share * 100))}{QLocale().percent()}"


def day(value: date | None) -> str:
    """Return a day with its year, the month in words where the language does so; "" for None."""
    return "" if value is None else QLocale().toString(_qdate(value), _pattern(_DAY_PATTERNS))


def near_day(value: date, today: date) -> str:
    """Return a day without its year where that is this year's."""
    return QLocale().toString(_qdate(value), _pattern(_NEAR_PATTERNS)) if value.year == today.year else day(value)


def weekday(value: date) -> str:
    """Return the name of the day of the week."""
    return QLocale().standaloneDayName(value.isoweekday(), QLocale.FormatType.LongFormat)


def day_of_week(value: date) -> str:
    """Return a day with its name in the order of the language: "Wednesday, May 14, 2025", 2025년 5월 14일 수요일."""
    return f"{day(value)} {weekday(value)}" if _language() == "ko" else listed((weekday(value), day(value)))


def instant(value: datetime | None, *, zone: str = "", is_day_only: bool = False) -> str:
    """Return day and time of an aware instant in `zone` (an IANA name; "" is this machine's); "" for None."""
    if value is None:
        return ""
    there = value.astimezone(clock.zone_named(zone))
    words = day(there.date())
    if is_day_only:
        return words
    time = time_of(value, zone)
    return f"{words}, {time}" if _language() == "en" else f"{words} {time}"


def time_of(value: datetime, zone: str = "") -> str:
    """Return the time of day of an aware instant in `zone` (an IANA name; "" is this machine's)."""
    there = value.astimezone(clock.zone_named(zone))
    return QLocale().toString(QTime(there.hour, there.minute), QLocale.FormatType.ShortFormat)


def day_of(value: datetime, zone: str = "") -> date:
    """Return the day an aware instant falls on in `zone` (an IANA name; "" is this machine's)."""
    return value.astimezone(clock.zone_named(zone)).date()


def relative(value: date | None, today: date) -> str:
    """Return how far a day is from today: "3 days ago", "today", "in 2 weeks"; "" for None."""
    if value is None:
        return ""
    distance = (value - today).days
    if distance == 0:
        return translate("Formats", "today")
    return _ahead(distance) if distance > 0 else _ago(-distance)


def due(value: date | None, today: date) -> tuple[str, bool]:
    """Return when something is due, and whether that day has passed: ("3 days overdue", True)."""
    if value is None:
        return "", False
    late = (today - value).days
    if late <= 0:
        return relative(value, today), False
    if late == 1:
        return translate("Formats", "overdue since yesterday"), True
    return translate("Formats", "overdue by %n days", None, late), True


def _ago(days: int) -> str:
    if days == 1:
        return translate("Formats", "yesterday")
    if days < _WEEKS_FROM:
        return translate("Formats", "%n days ago", None, days)
    if days < _MONTHS_FROM:
        return translate("Formats", "%n weeks ago", None, days // 7)
    if days < _YEARS_FROM:
        return translate("Formats", "%n months ago", None, round(days / 30.44))
    return translate("Formats", "%n years ago", None, round(days / 365.25))


def _ahead(days: int) -> str:
    if days == 1:
        return translate("Formats", "tomorrow")
    if days < _WEEKS_FROM:
        return translate("Formats", "in %n days", None, days)
    if days < _MONTHS_FROM:
        return translate("Formats", "in %n weeks", None, days // 7)
    if days < _YEARS_FROM:
        return translate("Formats", "in %n months", None, round(days / 30.44))
    return translate("Formats", "in %n years", None, round(days / 365.25))


def _three_figures(value: float) -> str:
    places = 1 if abs(value) < 99.95 else 0
    text = QLocale().toString(value, "f", places)
    return text.removesuffix(f"{QLocale().decimalPoint()}0") if places else text


def _qdate(value: date) -> QDate:
    return QDate(value.year, value.month, value.day)


def _language() -> str:
    code = QLocale().name()[:2]
    return code if code in _UNITS else "en"


def _pattern(patterns: dict[str, str]) -> str:
    return patterns.get(QLocale().name()) or patterns[_language()]
