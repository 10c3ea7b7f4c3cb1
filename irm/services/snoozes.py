"""What can be done with an entry of the day: put it off, show it again, say it is done, give it another day.

Every function takes several entries at once, of any kind, and says how many it changed; entries whose record is gone
are passed over.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, delete, insert, select, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from irm.db import today_read
from irm.db.among import among
from irm.db.engine import raw_connection, rows_changed
from irm.db.models import Influencer, Interaction, Snooze
from irm.domain.deadlines import EntryKey
from irm.domain.today import KINDS, next_birthday
from irm.errors import IrmError


def snooze(session: Session, entries: Sequence[EntryKey], *, until: date) -> int:
    """Put entries off: they are shown again on the day `until`. Raises IrmError today.kind_unknown."""
    known = _known(session, entries)
    return _put_off(session, dict.fromkeys(known, until))


def unsnooze(session: Session, entries: Sequence[EntryKey]) -> int:
    """Show entries again at once. Raises IrmError today.kind_unknown."""
    return sum(
        _changed(session, delete(Snooze).where(Snooze.kind == kind, Snooze.record_id.in_(among(ids))))
        for kind, ids in _by_kind(entries).items()
    )


def finish(session: Session, entries: Sequence[EntryKey], *, today: date) -> int:
    """Say that entries are done.

    A next step is done, an answer waited for needs none, a person losing touch is left alone for one rhythm, a
    birthday comes again next year. Raises IrmError today.kind_unknown.
    """
    ids = _by_kind(entries)
    done = _write(session, ids["next_step"], Interaction.is_next_done, 1)
    done += _write(session, ids["waiting"], Interaction.needs_no_reply, 1)
    raw = raw_connection(session)
    rhythms = today_read.rhythms(raw, ids["losing_touch"])
    birthdays = today_read.birthday_keys(raw, ids["birthday"])
    until = {EntryKey("losing_touch", key): today + timedelta(days=max(1, rhythm)) for key, rhythm in rhythms.items()}
    until |= {
        EntryKey("birthday", key): next_birthday(shown, today) + timedelta(days=1) for key, shown in birthdays.items()
    }
    return done + _put_off(session, until)


def reschedule(session: Session, entries: Sequence[EntryKey], *, to: date) -> int:
    """Give next steps another day, where they stand: at their touch. Entries without a day of their own are put off.

    Raises IrmError today.kind_unknown.
    """
    steps = [entry for entry in entries if entry.kind == "next_step"]
    others = [entry for entry in entries if entry.kind != "next_step"]
    unsnooze(session, steps)
    moved = _write(session, [entry.record_id for entry in steps], Interaction.next_due, to.isoformat())
    return moved + snooze(session, others, until=to)


def forget(session: Session, kind: str, record_ids: Iterable[int]) -> None:
    """Drop what was put off about records that go away, because the file may give their numbers out again."""
    session.execute(delete(Snooze).where(Snooze.kind == kind, Snooze.record_id.in_(among(record_ids))))


def _put_off(session: Session, until: Mapping[EntryKey, date]) -> int:
    """Write the day of each entry; return how many have another day now."""
    changed = 0
    for entry, day in until.items():
        at = (Snooze.kind == entry.kind, Snooze.record_id == entry.record_id)
        stored = session.execute(select(Snooze.id, Snooze.until).where(*at)).one_or_none()
        if stored is None:
            values = {"kind": entry.kind, "record_id": entry.record_id, "until": day.isoformat()}
            session.execute(insert(Snooze).values(**values))
        elif stored[1] == day.isoformat():
            continue
        else:
            session.execute(update(Snooze).where(Snooze.id == stored[0]).values(until=day.isoformat()))
        changed += 1
    return changed


def _known(session: Session, entries: Sequence[EntryKey]) -> list[EntryKey]:
    """Return the entries whose record is there, once each, in their order."""
    there: set[EntryKey] = set()
    for kind, ids in _by_kind(entries).items():
        record = Interaction.id if kind in ("next_step", "waiting") else Influencer.id
        there.update(EntryKey(kind, key) for key in session.scalars(select(record).where(record.in_(among(ids)))))
    return [entry for entry in dict.fromkeys(entries) if entry in there]


def _by_kind(entries: Sequence[EntryKey]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {kind: [] for kind in KINDS}
    for entry in entries:
        if entry.kind not in found:
            raise IrmError("today.kind_unknown", value=entry.kind)
        found[entry.kind].append(entry.record_id)
    return found


def _write(session: Session, ids: Sequence[int], column: InstrumentedAttribute[Any], value: Any) -> int:
    """Write one column of touches where it differs."""
    differs: ColumnElement[bool] = column.is_distinct_from(value)
    return _changed(
        session, update(Interaction).where(Interaction.id.in_(among(ids)), differs).values({column.key: value})
    )


def _changed(session: Session, statement: Any) -> int:
    return rows_changed(session, statement)
