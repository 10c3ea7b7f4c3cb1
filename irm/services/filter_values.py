"""What can be filtered by: the values of a field and how many people have each."""

from __future__ import annotations

from typing import Final

from sqlalchemy.orm import Session

from irm.db import people_counts
from irm.db.engine import raw_connection
from irm.domain.filter_values import FilterValue

MOST: Final = 40
"""So many values at most are offered, those most people have."""


def of_people(session: Session, field: str, *, limit: int = MOST) -> tuple[FilterValue, ...]:
    """Return the values of a field, none where it has no list of values; people in the trash do not count."""
    if field not in people_counts.FIELDS:
        return ()
    rows = people_counts.counts(raw_connection(session), field, limit=limit)
    return tuple(FilterValue(value if field in _CODED else name or value, count, name) for value, name, count in rows)


_CODED: Final = frozenset({"stage", "tier", "turn", "platform", "kind", "origin", "type"})
