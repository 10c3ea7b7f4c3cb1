"""The lines of the list of deadlines in words: headings by time, a line per deadline, what leads to more."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from irm.domain.deadlines import DeadlineRow
from irm.ui.base.deadline_line import entry_line
from irm.ui.base.due_lines import HeadLine, Line, MoreLine
from irm.ui.words import formats
from irm.words import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_WEEK: Final = 7
_TITLES: Final = {
    "overdue": QT_TRANSLATE_NOOP("Deadlines", "Overdue"),
    "today": QT_TRANSLATE_NOOP("Deadlines", "Today"),
    "tomorrow": QT_TRANSLATE_NOOP("Deadlines", "Tomorrow"),
    "this_week": QT_TRANSLATE_NOOP("Deadlines", "Next 7 days"),
}


def lines(rows: Sequence[DeadlineRow], today: date, *, has_more: bool) -> list[Line]:
    """Return the lines of the list: what is overdue first, then by day; later days under their month."""
    found: list[Line] = []
    for section, entries in groupby(rows, lambda row: section_of(row.day, today)):
        shown = list(entries)
        is_cut = has_more and shown[-1] is rows[-1]
        count = formats.number(len(shown)) + ("+" if is_cut else "")
        found.append(HeadLine(section, title(section, shown[0].day), count))
        found += (entry_line(row, today) for row in shown)
    if has_more:
        found.append(MoreLine(translate("Deadlines", "Show more")))
    return found


def day_lines(rows: Sequence[DeadlineRow], day: date, today: date) -> list[Line]:
    """Return the lines of one day."""
    head = formats.day_of_week(day)
    if not rows:
        return [HeadLine("day", head, translate("Deadlines", "nothing is due"))]
    return [HeadLine("day", head, formats.number(len(rows))), *(entry_line(row, today) for row in rows)]


def section_of(day: date, today: date) -> str:
    """Return the section a day belongs to."""
    if day < today:
        return "overdue"
    distance = (day - today).days
    if distance <= 1:
        return ("today", "tomorrow")[distance]
    return "this_week" if distance <= _WEEK else f"{day:%Y-%m}"


def title(section: str, day: date) -> str:
    """Return the heading of a section; `day` is one of its days."""
    if section in _TITLES:
        return translate("Deadlines", _TITLES[section])
    return month(day)


def month(day: date) -> str:
    """Return a month with its year as the language writes it."""
    name = QLocale().standaloneMonthName(day.month, QLocale.FormatType.LongFormat)
    pattern = translate("Deadlines", "{month} {year}")
    return pattern.replace("{month}", name).replace("{year}", str(day.year))
