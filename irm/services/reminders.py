"""Reminders, computed from the deadlines: what is to be told today, and what should have been told before.

That something was told is no change of a record: it is kept without an undo step.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Final

from sqlalchemy.orm import Session

from irm.db import reminder_read
from irm.db.engine import raw_connection
from irm.domain import iso
from irm.domain.deadlines import SOURCES, DeadlineRow, DeadlineSpec
from irm.domain.reminders import LATE_BIRTHDAY_DAYS, Reminder, days_ahead, reminder, told_on
from irm.services import deadlines

if TYPE_CHECKING:
    from irm.services.store import Store

MOST: Final = 5_000
"""How many deadlines are looked at; nobody reads more at once."""
_ENDS: Final = ("right_end", "exclusivity_end", "code_end")


def due(session: Session, *, today: date) -> list[Reminder]:
    """Return what is to be told, each deadline once: what was missed first, then what is due, by day."""
    raw = raw_connection(session)
    rows = _candidates(session, today=today, notice=reminder_read.longest_notice(raw))
    notices = reminder_read.notice_days(raw, {row.record_id for row in rows if SOURCES[row.kind] == "usage_right"})
    back = reminder_read.back(raw, today=today.isoformat())
    found: list[tuple[DeadlineRow, tuple[date, ...]]] = []
    for row in rows:
        until = back.get((row.kind, row.record_id))
        notice = notices.get(row.record_id, 0) if SOURCES[row.kind] == "usage_right" else 0
        found.append((row, told_on(row, notice_days=notice, back_on=iso.day_from_text(until))))
    if not found:
        return []
    since = min(days[0] for _, days in found)
    known: dict[tuple[str, int], set[date]] = {}
    for kind, key, day in reminder_read.told(raw, since=since.isoformat()):
        known.setdefault((kind, key), set()).add(date.fromisoformat(day))
    wanted = [
        one
        for row, days in found
        if (one := reminder(row, days, known.get((row.kind, row.record_id), set()), today=today)) is not None
    ]
    return sorted(wanted, key=lambda one: (not one.is_missed, one.deadline.day, one.deadline.kind, one.day))


def mark_shown(store: Store, reminders: Sequence[Reminder], *, now: datetime) -> None:
    """Note that these were told: they are not told again, whatever zone the machine goes to."""
    moment = iso.to_text(now)
    rows = [
        (one.deadline.kind, one.deadline.record_id, day.isoformat(), moment) for one in reminders for day in one.days
    ]
    if rows:
        store.note(lambda session: reminder_read.note(raw_connection(session), rows))


def _candidates(session: Session, *, today: date, notice: int) -> Iterable[DeadlineRow]:
    """Return the deadlines that may be told today: those that are due, and those told ahead."""
    specs = [
        DeadlineSpec(last=today, limit=MOST),
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
    return [row for spec in specs for row in deadlines.rows(session, spec, today=today)]
