"""What was read off an account over time: dated snapshots with their source, to list, add, correct and delete."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import delete as sql_delete
from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from irm.db.among import among
from irm.db.engine import rows_changed
from irm.db.models import MetricSnapshot, SocialAccount
from irm.domain import iso
from irm.domain.checked_parts import Complaints, checked_metrics
from irm.domain.influencer import COUNTS, Metrics
from irm.errors import Invalid, IrmError, Problem

_COLUMNS = (
    MetricSnapshot.id,
    MetricSnapshot.account_id,
    MetricSnapshot.taken_on,
    MetricSnapshot.source,
    *(getattr(MetricSnapshot, name) for name in COUNTS),
)


@dataclass(frozen=True, slots=True)
class Reading:
    """One snapshot of one account."""

    id: int
    account_id: int
    metrics: Metrics


def of_person(session: Session, influencer_id: int) -> dict[int, tuple[Reading, ...]]:
    """Return the readings of a person's accounts by account, the newest first."""
    statement = (
        select(*_COLUMNS)
        .join(SocialAccount, SocialAccount.id == MetricSnapshot.account_id)
        .where(SocialAccount.influencer_id == influencer_id)
        .order_by(MetricSnapshot.account_id, MetricSnapshot.taken_on.desc(), MetricSnapshot.id.desc())
    )
    found: dict[int, list[Reading]] = {}
    for key, account_id, taken_on, source, *counts in session.execute(statement):
        named = dict(zip(COUNTS, counts, strict=True))
        metrics = Metrics(**named, taken_on=iso.day_from_text(taken_on), source=source)
        found.setdefault(account_id, []).append(Reading(key, account_id, metrics))
    return {account_id: tuple(readings) for account_id, readings in found.items()}


def save(session: Session, account_id: int, metrics: Metrics, *, reading_id: int | None = None, today: date) -> int:
    """Add a reading, or correct one; return its id. One without a day is of `today`.

    Raises Invalid with one problem per wrong field: reading.empty, reading.twice (an account has one reading a day and
    source), reading.in_future; IrmError account.unknown or reading.unknown.
    """
    complaints = Complaints()
    checked = checked_metrics(metrics, "", complaints)
    taken_on = metrics.taken_on or today
    if checked is None:
        complaints.add("followers", "reading.empty")
    if taken_on > today:
        complaints.add("taken_on", "reading.in_future")
    complaints.raise_if_any()
    assert checked is not None
    if session.scalar(select(SocialAccount.id).where(SocialAccount.id == account_id)) is None:
        raise IrmError("account.unknown")
    values: dict[str, object] = dict(zip(COUNTS, checked.counts(), strict=True))
    values |= {"account_id": account_id, "taken_on": taken_on.isoformat(), "source": checked.source}
    _refuse_second(session, values, reading_id)
    if reading_id is None:
        return int(session.execute(insert(MetricSnapshot).values(**values).returning(MetricSnapshot.id)).scalar_one())
    if not rows_changed(session, update(MetricSnapshot).where(MetricSnapshot.id == reading_id).values(**values)):
        raise IrmError("reading.unknown")
    return reading_id


def delete(session: Session, reading_ids: Sequence[int]) -> int:
    """Delete readings; return how many there were. Undo brings them back."""
    return rows_changed(session, sql_delete(MetricSnapshot).where(MetricSnapshot.id.in_(among(reading_ids))))


def _refuse_second(session: Session, values: dict[str, object], reading_id: int | None) -> None:
    same = (getattr(MetricSnapshot, name) == values[name] for name in ("account_id", "taken_on", "source"))
    if session.scalar(select(MetricSnapshot.id).where(*same)) not in (None, reading_id):
        raise Invalid((Problem("taken_on", "reading.twice", {"source": values["source"]}),))
