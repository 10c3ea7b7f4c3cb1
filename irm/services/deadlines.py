"""The one list of everything with a date, and what can be done to it from there.

A view over the records: finishing, putting off and moving happen at the source.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from irm.db import deadline_read
from irm.db.among import among
from irm.db.driver import Connection
from irm.db.engine import raw_connection, rows_changed
from irm.db.models import (
    Campaign,
    Cooperation,
    Deliverable,
    Interaction,
    Payment,
    Permit,
    Reminder,
    Snooze,
    UsageRight,
)
from irm.domain import clock, iso
from irm.domain import today as days
from irm.domain.deadlines import ENDING, KINDS, MOVABLE, SOURCES, DeadlineRow, DeadlineSpec, EntryKey
from irm.errors import IrmError
from irm.services import coverage, snoozes

Fact = tuple[str, int, str, int, int]
"""A dated fact without words: its kind, its record, its day, the person and the campaign it is about."""

_FAR: Final = timedelta(days=3_660)
_CAMPAIGNS: Final = 300
_BIRTHDAYS: Final = timedelta(days=364)
"""How far birthdays are shown: nobody twice."""

_DAY_OF: Final[dict[str, Any]] = {
    "next_step": Interaction.next_due,
    "draft": Deliverable.draft_due,
    "approval": Deliverable.approval_due,
    "go_live": Deliverable.go_live_on,
    "live_until": Deliverable.live_until,
    "right_end": UsageRight.ends_on,
    "code_end": UsageRight.ends_on,
    "exclusivity_end": UsageRight.ends_on,
    "permit": Permit.expires_on,
    "stand_by": Cooperation.stand_by_until,
    "goal": Campaign.goal_due,
}
"""The column that holds the day of each kind at its source; a payment's day is set by fixing it."""


def rows(session: Session, spec: DeadlineSpec, *, today: date) -> list[DeadlineRow]:
    """Return the first `spec.limit` deadlines by day, overdue ones first of all.

    Without `spec.first` everything that is still open is shown from the oldest on; without `spec.last` ten years ahead.
    Where only what was put off is asked for, neither decisions nor birthdays are told.
    Raises IrmError deadline.kind_unknown.
    """
    return told(session, facts(session, spec, today=today), today=today)


def facts(session: Session, spec: DeadlineSpec, *, today: date) -> list[Fact]:
    """Return what `rows` returns, without its words. Raises IrmError deadline.kind_unknown."""
    unknown = [kind for kind in spec.kinds if kind not in KINDS]
    if unknown:
        raise IrmError("deadline.kind_unknown", value=unknown[0], offered=", ".join(KINDS))
    raw = raw_connection(session)
    kinds = spec.kinds or KINDS
    first, last = spec.first or date.min, spec.last or today + _FAR
    found = deadline_read.rows(
        raw,
        kinds,
        first=first.isoformat(),
        last=last.isoformat(),
        person=spec.influencer_id,
        campaign=spec.campaign_id,
        with_snoozed=spec.with_snoozed,
        only_snoozed=spec.only_snoozed,
        today=today.isoformat(),
        is_newest_first=spec.is_newest_first,
        limit=spec.limit,
    )
    if spec.only_snoozed:
        return found
    if "decision" in kinds and not spec.influencer_id:
        found += _decisions(session, spec, first, last, today)
    if "birthday" in kinds and not spec.campaign_id:
        found += _birthdays(raw, spec, first, last, today)
    found.sort(key=lambda row: (row[2], row[0], row[1]), reverse=spec.is_newest_first)
    return found[: spec.limit]


def _decisions(session: Session, spec: DeadlineSpec, first: date, last: date, today: date) -> list[Fact]:
    raw = raw_connection(session)
    hidden = set() if spec.with_snoozed else deadline_read.snoozed(raw, today=today.isoformat())
    done = deadline_read.done(raw, "decision")
    return [
        ("decision", slot.slot_id, slot.coverage.decision_day.isoformat(), 0, slot.campaign_id)
        for slot in coverage.everywhere(session, today=today)
        if slot.coverage.decision_day is not None
        and first <= slot.coverage.decision_day <= last
        and spec.campaign_id in (0, slot.campaign_id)
        and ("decision", slot.slot_id) not in hidden
        and (slot.slot_id, slot.coverage.decision_day.isoformat()) not in done
    ]


def _birthdays(raw: Connection, spec: DeadlineSpec, first: date, last: date, today: date) -> list[Fact]:
    start = max(first, today) if spec.first is None else first
    end = min(last, start + _BIRTHDAYS)
    if end < start:
        return []
    keys = [(key, day.isoformat()) for key, day in days.birthday_keys(start, end)]
    people = deadline_read.birthdays(
        raw,
        keys,
        person=spec.influencer_id,
        with_snoozed=spec.with_snoozed,
        today=today.isoformat(),
        limit=spec.limit,
    )
    return [("birthday", person, day, person, 0) for person, day in people]


def told(session: Session, found: Sequence[Fact], *, today: date) -> list[DeadlineRow]:
    """Return facts with their names and texts, read once for each table."""
    raw = raw_connection(session)
    people = deadline_read.names(raw, "influencer", {row[3] for row in found if row[3]})
    campaigns = deadline_read.names(raw, "campaign", {row[4] for row in found if row[4]})
    by_table: dict[str, set[int]] = {}
    for kind, key, *_ in found:
        by_table.setdefault(SOURCES[kind], set()).add(key)
    texts = {table: deadline_read.texts(raw, table, ids) for table, ids in by_table.items()}
    hidden = deadline_read.snoozed(raw, today=today.isoformat())
    return [
        DeadlineRow(
            kind=kind,
            record_id=key,
            day=date.fromisoformat(day),
            text=texts[SOURCES[kind]].get(key, ""),
            influencer_id=person,
            name=people.get(person, ""),
            campaign_id=campaign,
            campaign=campaigns.get(campaign, ""),
            is_snoozed=(kind, key) in hidden,
        )
        for kind, key, day, person, campaign in found
    ]


def campaigns(session: Session) -> list[tuple[int, str]]:
    """Return the campaigns a list can be narrowed to, those that still run, the newest first."""
    return deadline_read.campaigns(raw_connection(session), most=_CAMPAIGNS)


def finish(session: Session, kind: str, record_ids: Sequence[int], *, today: date) -> None:
    """Say that deadlines are done, at their source.

    A next step is done, a draft came in, an approval was given, a deliverable is live, a payment is paid, a birthday
    comes again next year. What only ends is noted as done for the day it has now. Raises deadline.kind_unknown.
    """
    _known(kind)
    ids = list(dict.fromkeys(record_ids))
    if kind in ENDING:
        _note_done(session, kind, ids, today=today)
        return
    day = today.isoformat()
    match kind:
        case "next_step":
            session.execute(update(Interaction).where(Interaction.id.in_(ids)).values(is_next_done=1))
        case "draft":
            session.execute(update(Deliverable).where(Deliverable.id.in_(ids)).values(status="in_review"))
        case "approval":
            session.execute(
                update(Deliverable).where(Deliverable.id.in_(ids)).values(status="approved", approved_on=day)
            )
        case "go_live":
            session.execute(
                update(Deliverable).where(Deliverable.id.in_(ids)).values(status="published", published_on=day)
            )
        case "payment":
            session.execute(update(Payment).where(Payment.id.in_(ids)).values(paid_on=day))
        case _:
            snoozes.finish(session, [EntryKey("birthday", key) for key in ids], today=today)


def _note_done(session: Session, kind: str, ids: Sequence[int], *, today: date) -> None:
    """Note that what ends is done for the day it has; with another day it is open again."""
    moment = iso.to_text(clock.now())
    for key, day in _days_of(session, kind, ids, today=today).items():
        at = (Reminder.kind == kind, Reminder.record_id == key, Reminder.day == day)
        known = session.scalar(select(Reminder.id).where(*at))
        if known is None:
            values = {"kind": kind, "record_id": key, "day": day, "shown_at": moment, "done_at": moment}
            session.execute(insert(Reminder).values(**values))
        else:
            session.execute(update(Reminder).where(Reminder.id == known).values(done_at=moment))


def _days_of(session: Session, kind: str, ids: Sequence[int], *, today: date) -> dict[int, str]:
    """Return the day each of these deadlines has now; those without one are left out."""
    if kind == "decision":
        return {
            slot.slot_id: slot.coverage.decision_day.isoformat()
            for slot in coverage.everywhere(session, today=today)
            if slot.slot_id in ids and slot.coverage.decision_day is not None
        }
    column = _DAY_OF[kind]
    found = session.execute(select(column.class_.id, column).where(column.class_.id.in_(ids), column.is_not(None)))
    return {row[0]: row[1] for row in found}


def forget(session: Session, table: str, record_ids: Iterable[int]) -> None:
    """Drop what was put off or told about records that go away: the file may give their numbers out again."""
    kinds = [kind for kind, source in SOURCES.items() if source == table]
    ids = list(record_ids)
    for memory in (Snooze, Reminder):
        session.execute(delete(memory).where(memory.kind.in_(kinds), memory.record_id.in_(among(ids))))


def snooze(session: Session, kind: str, record_ids: Iterable[int], *, until: date) -> None:
    """Put deadlines off: they are shown again on the day `until`. Raises IrmError deadline.kind_unknown."""
    _known(kind)
    for key in dict.fromkeys(record_ids):
        session.execute(delete(Snooze).where(Snooze.kind == kind, Snooze.record_id == key))
        session.execute(insert(Snooze), {"kind": kind, "record_id": key, "until": until.isoformat()})


def unsnooze(session: Session, kind: str, record_ids: Iterable[int]) -> None:
    """Show deadlines again at once."""
    session.execute(delete(Snooze).where(Snooze.kind == kind, Snooze.record_id.in_(among(record_ids))))


def move(session: Session, kind: str, record_id: int, *, to: date) -> None:
    """Set the day of a deadline at its source.

    Raises IrmError deadline.fixed for a day that follows from something else, deadline.unknown for a record that is
    gone.
    """
    _known(kind)
    if kind not in MOVABLE:
        raise IrmError("deadline.fixed")
    unsnooze(session, kind, [record_id])
    if kind == "payment":
        values: dict[str, Any] = {"due_trigger": "date", "fixed_on": to.isoformat()}
        count = rows_changed(session, update(Payment).where(Payment.id == record_id).values(**values))
    else:
        column = _DAY_OF[kind]
        table = column.class_
        count = rows_changed(session, update(table).where(table.id == record_id).values({column: to.isoformat()}))
    if not count:
        raise IrmError("deadline.unknown", value=str(record_id))


def _known(kind: str) -> None:
    if kind not in KINDS:
        raise IrmError("deadline.kind_unknown", value=kind, offered=", ".join(KINDS))
