"""What a day asks for: its sections, their entries, and the days they look at. Knows no tables.

Next steps are promises of the user's own and are shown whoever they are about, as long as that person is not in the
trash. Waiting answers, losing touch and birthdays propose a contact, so people not to be contacted and people who are
not relevant are left out of these.
"""

from __future__ import annotations

from calendar import isleap
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from irm.domain.deadlines import DeadlineRow, EntryKey
from irm.domain.planb import SlotCoverage

SECTIONS: Final = ("overdue", "today", "this_week", "waiting", "losing_touch", "birthdays", "snoozed")
KINDS: Final = ("next_step", "waiting", "losing_touch", "birthday")
WEEK_DAYS: Final = 7
"""How far "this week" looks: the next seven days, so that a Friday shows what comes on Monday, in every country."""
BIRTHDAY_DAYS: Final = 14
_LEAP_KEY: Final = "02-29"
_LEAP_STAND_IN: Final = "02-28"


@dataclass(frozen=True, slots=True)
class TodayEntry:
    """One thing to do.

    `text` is the next step, or what they said last; `day` is when it is due, when they wrote, from when contact is
    overdue, or the birthday, and for a snoozed one when it comes back. `days_over` counts the days past the rhythm.
    `channel` is that of the touch.
    """

    key: EntryKey
    person_id: int
    name: str
    text: str
    day: date
    channel: str = ""
    platform: str = ""
    handle: str = ""
    stage: str = ""
    tier: str = ""
    last_contact_on: date | None = None
    days_over: int = 0
    is_do_not_contact: bool = False
    is_not_relevant: bool = False


@dataclass(frozen=True, slots=True)
class TodaySection:
    """One part of the day: how many entries there are, the first of them, and the query that lists their people.

    What is snoozed has no query.
    """

    name: str
    count: int
    entries: tuple[TodayEntry, ...]
    query: str


@dataclass(frozen=True, slots=True)
class Day:
    """All that the page of a day shows; `people` counts everybody outside the trash."""

    today: date
    sections: tuple[TodaySection, ...]
    people: int
    slots: tuple[SlotCoverage, ...] = ()
    deadlines: tuple[DeadlineRow, ...] = ()
    snoozed: tuple[DeadlineRow, ...] = ()


def query_of(section: str) -> str:
    """Return the search of the list of people that shows whom a section is about.

    The list goes by the step of a person that is due first, and does not know what is snoozed.
    """
    return _QUERIES[section]


_WELCOME: Final = "is:relevant -is:dnc"
_QUERIES: Final = {
    "overdue": "is:overdue",
    "today": "due:today",
    "this_week": f"due:tomorrow..{WEEK_DAYS}d",
    "waiting": f"turn:ours {_WELCOME}",
    "losing_touch": f"is:losing {_WELCOME}",
    "birthdays": f"birthday:<={BIRTHDAY_DAYS}d {_WELCOME}",
    "snoozed": "",
}


def birthday_keys(first: date, last: date) -> list[tuple[str, date]]:
    """Return the "MM-DD" whose birthdays fall on the days from `first` to `last`, each with that day.

    Who was born on 29 February has their birthday on the 28th where the year has no 29th: a day early is kinder than
    a day late.
    """
    found = []
    for number in range((last - first).days + 1):
        day = first + timedelta(days=number)
        key = day.isoformat()[5:]
        found.append((key, day))
        if key == _LEAP_STAND_IN and not isleap(day.year):
            found.append((_LEAP_KEY, day))
    return found


def next_birthday(key: str, today: date) -> date:
    """Return the first birthday of a "MM-DD" that is not past."""
    for year in (today.year, today.year + 1):
        shown = _LEAP_STAND_IN if key == _LEAP_KEY and not isleap(year) else key
        day = date.fromisoformat(f"{year:04}-{shown}")
        if day >= today:
            return day
    raise ValueError(key)
