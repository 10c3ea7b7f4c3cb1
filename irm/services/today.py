"""What a day asks for: overdue and coming next steps, answers waited for, people losing touch, birthdays.

What was put off is left out until its day; see `domain/today.py` for who is left out of which section.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from irm.db import today_read, today_sections
from irm.db.engine import raw_connection
from irm.domain.today import TodaySection

MOST: Final = today_sections.MOST


def sections(session: Session, *, today: date, most: int = MOST) -> tuple[TodaySection, ...]:
    """Return every section of `domain.today.SECTIONS` in that order, each with `most` entries at most."""
    return today_sections.sections(raw_connection(session), today=today, most=most)


def due_count(session: Session, *, today: date) -> int:
    """Return how many next steps are overdue or due today."""
    return today_read.steps_count(raw_connection(session), date.min, today, today=today)
