"""What a day asks for: overdue and coming next steps, answers waited for, people losing touch, birthdays.

What was put off is left out until its day; see `domain/today.py` for who is left out of which section.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from irm.db import today_read, today_sections
from irm.db.engine import raw_connection
from irm.domain.deadlines import ON_TODAY, DeadlineRow, DeadlineSpec
from irm.domain.planb import SlotCoverage
from irm.domain.today import TodaySection
from irm.services import coverage, deadlines

MOST: Final = today_sections.MOST
_COUNTED: Final = 1_000


def sections(session: Session, *, today: date, most: int = MOST) -> tuple[TodaySection, ...]:
    """Return every section of `domain.today.SECTIONS` in that order, each with `most` entries at most."""
    return today_sections.sections(raw_connection(session), today=today, most=most)


def slots_to_cover(session: Session, *, today: date) -> tuple[SlotCoverage, ...]:
    """Return the slots of open campaigns that are not covered and pressing, the soonest first."""
    return tuple(coverage.to_cover(session, today=today))


def other_deadlines(session: Session, *, today: date) -> tuple[DeadlineRow, ...]:
    """Return what else is due today or overdue, the oldest first: what is no next step, no birthday, no decision."""
    spec = DeadlineSpec(kinds=ON_TODAY, last=today, limit=_COUNTED)
    return tuple(deadlines.rows(session, spec, today=today))


def snoozed_deadlines(session: Session, *, today: date) -> tuple[DeadlineRow, ...]:
    """Return those other deadlines that were put off, the oldest first."""
    spec = DeadlineSpec(kinds=ON_TODAY, only_snoozed=True, limit=_COUNTED)
    return tuple(deadlines.rows(session, spec, today=today))


def due_count(session: Session, *, today: date) -> int:
    """Return how many next steps and other deadlines are overdue or due today, and how many slots are to be covered."""
    steps = today_read.steps_count(raw_connection(session), date.min, today, today=today)
    others = other_deadlines(session, today=today)
    return steps + len(others) + len(slots_to_cover(session, today=today))
