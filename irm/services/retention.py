"""How long people are kept without a sign: a setting of the data, off at first. It lists, and never erases."""

from __future__ import annotations

import json
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from irm.db import retention_read
from irm.db.engine import raw_connection, rows_changed
from irm.db.models import DataSetting
from irm.errors import IrmError

MOST: Final = 600
"""Months, which are fifty years."""
_KEY: Final = "keep_months"


@dataclass(frozen=True, slots=True)
class DueRow:
    """Somebody without a touch, a cooperation or a change since `last_on`."""

    id: int
    name: str
    is_trashed: bool
    last_on: date


def months(session: Session) -> int:
    """Return for how many months people are kept without a sign; 0 says for ever."""
    stored = session.scalar(select(DataSetting.value).where(DataSetting.key == _KEY))
    return int(json.loads(stored)) if stored else 0


def set_months(session: Session, wanted: int) -> None:
    """Say for how many months people are kept; 0 says for ever. Raises IrmError retention.invalid."""
    if not 0 <= wanted <= MOST:
        raise IrmError("retention.invalid", most=MOST)
    if wanted == 0:
        session.execute(delete(DataSetting).where(DataSetting.key == _KEY))
        return
    value = json.dumps(wanted)
    if not rows_changed(session, update(DataSetting).where(DataSetting.key == _KEY).values(value=value)):
        session.execute(insert(DataSetting).values(key=_KEY, value=value))


def due(session: Session, *, today: date) -> tuple[DueRow, ...]:
    """Return who is due for deletion, whoever was silent longest first; nobody while the setting is off."""
    kept = months(session)
    if not kept:
        return ()
    found = retention_read.silent_since(raw_connection(session), _months_before(today, kept).isoformat())
    return tuple(DueRow(key, name, is_trashed, date.fromisoformat(day)) for key, name, is_trashed, day in found)


def _months_before(day: date, count: int) -> date:
    """Return the same day so many months before, the last of the month where there is none."""
    year, month = divmod(day.year * 12 + day.month - 1 - count, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
