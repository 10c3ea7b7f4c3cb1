"""Reminders, computed from the deadlines: what is to be told today, and what should have been told before.

That something was told is no change of a record: it is kept without an undo step.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Final

from sqlalchemy.orm import Session

from irm.db import reminder_read
from irm.db.engine import raw_connection
from irm.domain import iso
from irm.domain.deadlines import SOURCES, DeadlineSpec
from irm.domain.reminders import LATE_BIRTHDAY_DAYS, Reminder, days_ahead, told_on, untold
from irm.services import deadlines

if TYPE_CHECKING:
    from irm.services.store import Store

MOST: Final = 500
"""How many deadlines are looked at, the newest: what has been overdue for long must not hide what is due today."""
_ENDS: Final = ("right_end", "exclusivity_end", "code_end")


def due(session: Session, *, today: date) -> list[Reminder]:
    """Return what is to be told, each deadline once: what was missed first, then what is due, by day.

    Nearly everything was told before, so that words are read of the rest alone.
    """
    open_days = _untold(session, today=today)
    rows = deadlines.told(session, list(open_days), today=today)
    found = [
        Reminder(row, days[-1], days, days[-1] < today) for row, days in zip(rows, open_days.values(), strict=True)
    ]
    return sorted(found, key=lambda one: (not one.is_missed, one.deadline.day, one.deadline.kind, one.day))


def _untold(session: Session, *, today: date) -> dict[deadlines.Fact, tuple[date, ...]]:
    """Return the deadlines that are to be told, each with the days on which it should have been."""
    raw = raw_connection(session)
    facts = _candidates(session, today=today, notice=reminder_read.longest_notice(raw))
    notices = reminder_read.notice_days(raw, {key for kind, key, *_ in facts if SOURCES[kind] == "usage_right"})
    back = reminder_read.back(raw, today=today.isoformat())
    days: dict[deadlines.Fact, tuple[date, ...]] = {}
    for fact in facts:
        kind, key, day, *_ = fact
        notice = notices.get(key, 0) if SOURCES[kind] == "usage_right" else 0
        back_on = iso.day_from_text(back.get((kind, key)))
        days[fact] = told_on(kind, date.fromisoformat(day), notice_days=notice, back_on=back_on)
    if not days:
        return {}
    since = min(each[0] for each in days.values())
    known: dict[tuple[str, int], set[date]] = {}
    for kind, key, day in reminder_read.told(raw, since=since.isoformat()):
        known.setdefault((kind, key), set()).add(date.fromisoformat(day))
    return {
        fact: left for fact, each in days.items() if (left := untold(each, known.get(fact[:2], set()), today=today))
    }


def mark_shown(store: Store, reminders: Sequence[Reminder], *, now: datetime) -> None:
    """Note that these were told: they are not told again, whatever zone the machine goes to."""
    moment = iso.to_text(now)
    rows = [
        (one.deadline.kind, one.deadline.record_id, day.isoformat(), moment) for one in reminders for day in one.days
    ]
    if rows:
        store.note(lambda session: reminder_read.note(raw_connection(session), rows))


def _candidates(session: Session, *, today: date, notice: int) -> list[deadlines.Fact]:
    """Return the deadlines that may be told today: those that are due, and those told ahead."""
    specs = [
        DeadlineSpec(last=today, is_newest_first=True, limit=MOST),
        DeadlineSpec(
            kinds=("birthday",),
            first=today - timedelta(days=LATE_BIRTHDAY_DAYS),
            last=today - timedelta(days=1),
            limit=MOST,
        ),
    ]
    for kind in (*_ENDS, "permit"):
        ahead = max((*days_ahead(kind), notice if kind in _ENDS else 0), default=0)
        if ahead:
            last = today + timedelta(days=ahead)
            specs.append(DeadlineSpec(kinds=(kind,), first=today + timedelta(days=1), last=last, limit=MOST))
    return [fact for spec in specs for fact in deadlines.facts(session, spec, today=today)]
