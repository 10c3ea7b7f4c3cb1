"""Days and times of day as they are typed in passing: yesterday, 금요일, قبل 3 أيام, 12 May, 3pm.

A day named without its year lies in the past for what was said and in the future for what comes next; the name of a
weekday never means today, which has a word of its own. Nothing here raises.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, time, timedelta
from typing import Final

from irm.domain.months import MONTHS
from irm.domain.quicklog_words import LONGEST_PHRASE
from irm.domain.text import fold


def _folded(words: Mapping[str, int]) -> dict[str, int]:
    return {fold(word): number for listed, number in words.items() for word in listed.split(", ")}


_PAST: Final = _folded(
    {
        "today, 오늘, اليوم": 0,
        "yesterday, yday, 어제, أمس, البارحة, مبارح": -1,
        "day before yesterday, 그저께, 그제, 엊그제, أول أمس, قبل أمس": -2,
        "last week, 지난주, 지난 주, 저번주, الأسبوع الماضي": -7,
    }
)
_FUTURE: Final = _folded(
    {
        "today, tod, 오늘, اليوم": 0,
        "tomorrow, tmr, tmrw, tom, 내일, 낼, غدا, غدًا, بكرة, بكرا": 1,
        "day after tomorrow, 모레, 내일모레, بعد غد, بعد غدا": 2,
        "next week, 다음주, 다음 주, 담주, الأسبوع القادم, الأسبوع المقبل": 7,
    }
)
_WEEKDAYS: Final = _folded(
    {
        "mon, monday, 월요일, 월, الاثنين, الإثنين": 0,
        "tue, tues, tuesday, 화요일, 화, الثلاثاء": 1,
        "wed, weds, wednesday, 수요일, 수, الأربعاء": 2,
        "thu, thur, thurs, thursday, 목요일, 목, الخميس": 3,
        "fri, friday, 금요일, 금, الجمعة": 4,
        "sat, saturday, 토요일, 토, السبت": 5,
        "sun, sunday, 일요일, 일, الأحد": 6,
    }
)
_WEEK_BEFORE: Final = frozenset(map(fold, ("last week", "지난주", "지난 주", "저번주", "저번 주")))
_WEEK_AFTER: Final = frozenset(map(fold, ("next", "next week", "다음주", "다음 주", "담주")))
_LAST: Final = frozenset(map(fold, ("last", "지난", "저번", "past", "this", "이번", "이번주", "이번 주")))
_NEXT: Final = frozenset(map(fold, ("this", "coming", "이번", "이번주", "이번 주", "돌아오는", "다음")))
_AFTER_DAY: Final = {
    fold(word): is_past
    for words, is_past in (("الماضي الماضية الفائت الفائتة", True), ("القادم القادمة المقبل المقبلة", False))
    for word in words.split()
}
_BEFORE_DAY: Final = frozenset(map(fold, ("by", "on", "until", "till", "before", "يوم", "قبل يوم", "حتى")))

_UNITS: Final = _folded(
    {
        "d, day, days, 일, يوم, يوما, أيام": 1,
        "w, wk, week, weeks, 주, 주일, أسبوع, أسابيع": 7,
        "mo, month, months, 달, 개월, شهر, أشهر, شهور": 30,
    }
)
_PAIRS: Final = _folded({"يومين": 2, "أسبوعين": 14, "شهرين": 60, "يوم": 1, "أسبوع": 7, "شهر": 30})
_NUMBERS: Final = _folded({"a, an, one": 1, "two": 2, "three": 3})

_NUMBER_UNIT: Final = re.compile(r"(\d{1,3}|[a-z]+) ?([^\W\d_]+)")
_SIGNED: Final = re.compile(r"([+-]) ?(\d{1,3})(?: ?([^\W\d_]+))?")
_ISO: Final = re.compile(r"(\d{4})([-./])(\d{1,2})\2(\d{1,2})\.?")
_SLASHED: Final = re.compile(r"(\d{1,2})/(\d{1,2})(?:/(\d{4}))?")
_KOREAN: Final = re.compile(r"(?:(\d{4})년 ?)?(?:(\d{1,2})월 ?)?(\d{1,2})일(?:에|까지)?")
_DAY_MONTH: Final = re.compile(r"(\d{1,2})(?:st|nd|rd|th|\.)? (?:of )?([^\W\d_]+(?: [^\W\d_]+)?)\.?,?(?: (\d{4}))?")
_MONTH_DAY: Final = re.compile(r"([^\W\d_]+)\.? (\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{4}))?")

_HALVES: Final[Mapping[str, bool]] = {
    fold(word): is_late
    for words, is_late in (
        ("am, a.m., 오전, 새벽, 아침, ص, صباحا, صباحًا", False),
        ("pm, p.m., 오후, 저녁, 밤, 낮, م, مساء, مساءً", True),
    )
    for word in words.split(", ")
}
_HALF: Final = "|".join(sorted(map(re.escape, _HALVES), key=len, reverse=True))
_CLOCK: Final = re.compile(rf"(?:({_HALF}) ?)?(\d{{1,2}}):(\d{{2}})(?: ?({_HALF}))?")
_HOUR: Final = re.compile(rf"(?:({_HALF}) ?)?(\d{{1,2}}) ?({_HALF})")
_KOREAN_HOUR: Final = re.compile(rf"(?:({_HALF}) ?)?(\d{{1,2}})시(?: ?(\d{{1,2}})분| ?(반))?(?:에|쯤|경)?")
_ARABIC_HOUR: Final = re.compile(rf"{fold('الساعة')} (\d{{1,2}})(?::(\d{{2}}))?(?: ?({_HALF}))?")
_NOON: Final = frozenset(map(fold, ("noon", "midday", "정오", "الظهر", "ظهرا")))


def day_at(words: Sequence[str], *, today: date, is_past: bool, is_day_first: bool = False) -> tuple[date, int] | None:
    """Return the day the folded words begin with, and how many of them it takes; None where they begin with none.

    `is_day_first` says how 5/6 is meant.
    """
    for count in range(min(LONGEST_PHRASE, len(words)), 0, -1):
        phrase = " ".join(words[:count]).rstrip(",،;.")
        try:
            found = _day(phrase, today, is_past=is_past, is_day_first=is_day_first)
        except (ValueError, OverflowError):  # 31 February, and the end of the calendar
            found = None
        if found is not None:
            return found, count
    return None


def time_at(words: Sequence[str]) -> tuple[time, int] | None:
    """Return the time of day the folded words begin with, and how many of them it takes."""
    for count in range(min(LONGEST_PHRASE, len(words)), 0, -1):
        found = _time(" ".join(words[:count]).rstrip(",،;"))
        if found is not None:
            return found, count
    return None


def _day(phrase: str, today: date, *, is_past: bool, is_day_first: bool) -> date | None:
    if not is_past:
        phrase = phrase.removesuffix("까지")
        head, _, rest = phrase.partition(" ")
        phrase = rest if head in _BEFORE_DAY and rest else phrase
    near = (_PAST if is_past else _FUTURE).get(phrase)
    if near is not None:
        return today + timedelta(near)
    return (
        _weekday(phrase, today, is_past=is_past)
        or _distance(phrase, today, is_past=is_past)
        or _named(phrase, today, is_past=is_past, is_day_first=is_day_first)
    )


def _weekday(phrase: str, today: date, *, is_past: bool) -> date | None:
    before, _, name = phrase.rpartition(" ")
    if name in _AFTER_DAY and _AFTER_DAY[name] == is_past:
        before, name = "", before
    number = _WEEKDAYS.get(name)
    if number is None:
        return None
    monday = today - timedelta(today.weekday())
    if before in (_WEEK_BEFORE if is_past else _WEEK_AFTER):
        return monday + timedelta(number + (-7 if is_past else 7))
    if before and before not in (_LAST if is_past else _NEXT):
        return None
    if is_past:
        return today - timedelta((today.weekday() - number - 1) % 7 + 1)
    return today + timedelta((number - today.weekday() - 1) % 7 + 1)


def _distance(phrase: str, today: date, *, is_past: bool) -> date | None:
    """Read "3d ago", "-2", "3일 전", "قبل 3 أيام", and their likes ahead."""
    signed = _SIGNED.fullmatch(phrase)
    if signed is not None:
        unit = _UNITS.get(signed[3], 0) if signed[3] else 1
        is_fitting = (signed[1] == "-") == is_past and unit
        return today + timedelta(int(signed[1] + signed[2]) * unit) if is_fitting else None
    before, after = (_BEFORE, _AGO) if is_past else (_AHEAD, _LATER)
    bare = ""
    for word in before:
        if phrase.startswith(f"{word} "):
            bare = phrase[len(word) + 1 :]
    for word in after:
        if phrase.endswith(word):
            bare = phrase[: -len(word)].rstrip()
    days = _span(bare) if bare else None
    if days is None and not is_past:
        days = _short_span(phrase)
    return None if days is None else today + timedelta(-days if is_past else days)


_AGO: Final = tuple(map(fold, (" ago", "전", " مضت")))
_BEFORE: Final = tuple(map(fold, ("قبل", "منذ", "من")))
_LATER: Final = tuple(map(fold, (" later", "후", "뒤")))
_AHEAD: Final = tuple(map(fold, ("in", "بعد", "خلال")))
_SHORT: Final = re.compile(r"(\d{1,3})([dw])")


def _short_span(phrase: str) -> int | None:
    match = _SHORT.fullmatch(phrase)
    return None if match is None else int(match[1]) * _UNITS[match[2]]


def _span(phrase: str) -> int | None:
    """Return how many days "3 weeks" are; a pair in Arabic is one word."""
    if phrase in _PAIRS:
        return _PAIRS[phrase]
    match = _NUMBER_UNIT.fullmatch(phrase)
    if match is None or match[2] not in _UNITS:
        return None
    number = int(match[1]) if match[1].isdigit() else _NUMBERS.get(match[1])
    return None if number is None else number * _UNITS[match[2]]


def _named(phrase: str, today: date, *, is_past: bool, is_day_first: bool) -> date | None:
    match = _ISO.fullmatch(phrase)
    if match is not None:
        return date(int(match[1]), int(match[3]), int(match[4]))
    match = _SLASHED.fullmatch(phrase)
    if match is not None:
        one, other = int(match[1]), int(match[2])
        month, day = (other, one) if (is_day_first and other <= 12) or one > 12 else (one, other)
        return _nearest(match[3], month, day, today, is_past=is_past)
    match = _KOREAN.fullmatch(phrase)
    if match is not None:
        if match[2] is None:
            return None if match[1] else _day_of_month(int(match[3]), today, is_past=is_past)
        return _nearest(match[1], int(match[2]), int(match[3]), today, is_past=is_past)
    match = _DAY_MONTH.fullmatch(phrase)
    if match is not None and match[2] in MONTHS:
        return _nearest(match[3], MONTHS[match[2]], int(match[1]), today, is_past=is_past)
    match = _MONTH_DAY.fullmatch(phrase)
    if match is not None and match[1] in MONTHS:
        return _nearest(match[3], MONTHS[match[1]], int(match[2]), today, is_past=is_past)
    return None


def _nearest(year: str | None, month: int, day: int, today: date, *, is_past: bool) -> date | None:
    """Return the day in its year, or in the nearest one on the right side of today that has such a day."""
    if year:
        return date(int(year), month, day)
    date(2000, month, day)  # raises where no year has it; 2000 has a 29 February
    for step in range(9):
        try:
            found = date(today.year + (-step if is_past else step), month, day)
        except ValueError:
            continue
        if found <= today if is_past else found >= today:
            return found
    return None


def _day_of_month(day: int, today: date, *, is_past: bool) -> date | None:
    year, month = today.year, today.month
    for _ in range(3):
        try:
            found = date(year, month, day)
            if found <= today if is_past else found >= today:
                return found
        except ValueError:
            pass
        month += -1 if is_past else 1
        year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return None


def _time(phrase: str) -> time | None:
    if phrase in _NOON:
        return time(12)
    match = _CLOCK.fullmatch(phrase)
    if match is not None:
        return _clock(match[2], match[3], match[1] or match[4])
    match = _HOUR.fullmatch(phrase)
    if match is not None:
        return _clock(match[2], None, match[3])
    match = _KOREAN_HOUR.fullmatch(phrase)
    if match is not None:
        return _clock(match[2], "30" if match[4] else match[3], match[1])
    match = _ARABIC_HOUR.fullmatch(phrase)
    return None if match is None else _clock(match[1], match[2], match[3])


def _clock(hours: str, minutes: str | None, half: str | None) -> time | None:
    hour, minute = int(hours), int(minutes or 0)
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if _HALVES[half] else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
