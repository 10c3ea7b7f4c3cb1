"""On which days a deadline is told: on its day, and for some kinds so many days ahead. A day is a plain date.

What was told is remembered by kind, record and the day it was told for, never by an instant: no zone and no change of
the clocks can make a reminder come twice or get lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from irm.domain.deadlines import DeadlineRow
from irm.domain.rights import CODE_DAYS

PERMIT_DAYS: Final = (30,)
"""So many days before a permit expires it is told: a new one takes weeks."""
LATE_BIRTHDAY_DAYS: Final = 7
"""How long after a birthday that was missed it is still told."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """One deadline to tell: the newest day it should have been told on, and all of these days, told with it."""

    deadline: DeadlineRow
    day: date
    days: tuple[date, ...]
    is_missed: bool


def days_ahead(kind: str, notice_days: int = 0) -> tuple[int, ...]:
    """Return how many days ahead a deadline of a kind is told, the longest first; its own day is not among them."""
    ahead: set[int] = {notice_days} if notice_days > 0 else set()
    if kind == "code_end":
        ahead |= set(CODE_DAYS)
    elif kind == "permit":
        ahead |= set(PERMIT_DAYS)
    return tuple(sorted(ahead, reverse=True))


def told_on(kind: str, day: date, *, notice_days: int = 0, back_on: date | None = None) -> tuple[date, ...]:
    """Return the days on which a deadline is told, in order; `back_on` is the day until which it was put off.

    What was put off is told when it comes back, and not on the days before.
    """
    days = {day, *(day - timedelta(days=count) for count in days_ahead(kind, notice_days))}
    if back_on is not None:
        days = {each for each in days if each > back_on} | {back_on}
    return tuple(sorted(days))


def untold(days: Iterable[date], known: set[date], *, today: date) -> tuple[date, ...]:
    """Return the days up to now that were not told, in order."""
    return tuple(day for day in days if day <= today and day not in known)
