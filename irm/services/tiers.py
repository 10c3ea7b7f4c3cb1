"""The limits of the tiers: a setting that travels with the file, and can be undone."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlalchemy import insert, update
from sqlalchemy.orm import Session

from irm.db import people_read
from irm.db.engine import raw_connection, rows_changed
from irm.db.models import DataSetting
from irm.domain import metrics


def limits(session: Session) -> tuple[int, ...]:
    """Return the followers at which micro, mid, macro and mega begin."""
    return people_read.tier_limits(raw_connection(session))


def set_limits(session: Session, wanted: Sequence[int]) -> None:
    """Put other limits in force: everybody's tier follows. Raises IrmError limits.invalid."""
    value = json.dumps(metrics.checked_limits(wanted))
    count = rows_changed(
        session, update(DataSetting).where(DataSetting.key == people_read.TIER_LIMITS).values(value=value)
    )
    if not count:
        session.execute(insert(DataSetting).values(key=people_read.TIER_LIMITS, value=value))


def moving(session: Session, wanted: Sequence[int]) -> int:
    """Return how many people would be in another tier with these limits. Raises IrmError limits.invalid."""
    checked = json.dumps(metrics.checked_limits(wanted))
    return people_read.count_of_other_tier(raw_connection(session), checked)
