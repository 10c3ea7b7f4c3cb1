"""Writing deadlines to a calendar file (iCalendar, RFC 5545) that calendars take, and take again without doubling.

Each event is named for good by its kind and its record, so that a second import moves it. SEQUENCE is the count of
changes made to the data file: it grows with every change, so a moved day always comes with a higher number than the day
before it, and nothing about calendars has to be kept. What is done is left out; calendars keep what they have.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy.orm import Session

from irm.db import calendar_read, reminder_read
from irm.db.driver import Connection
from irm.db.engine import raw_connection
from irm.domain import clock
from irm.domain.deadlines import SOURCES, DeadlineRow, DeadlineSpec
from irm.domain.reminders import days_ahead
from irm.services import deadlines
from irm.services.exports.new_file import new_file

if TYPE_CHECKING:
    from datetime import date

    from icalendar import Event

Words = Callable[[DeadlineRow], tuple[str, str]]
"""Returns the heading of an event and the name of its kind, in the language of the user."""

_MOST: Final = 1_000_000
_MAKER: Final = "-//IRM//Deadlines//EN"
_MORNING: Final = timedelta(hours=9)
"""When an alarm rings on a day without a time."""
_BEFORE: Final = timedelta(hours=-1)
_LENGTH: Final = timedelta(minutes=30)
_CONTROLS: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class _Known:
    """What all events of a file need: names and times of the records, how early rights are told, the sequence."""

    names: dict[str, dict[int, str]]
    times: dict[int, tuple[str, str]]
    notices: dict[int, int]
    sequence: int
    stamp: datetime


def write(session: Session, path: Path, spec: DeadlineSpec, words: Words, *, today: date) -> int:
    """Write the deadlines of `spec` to a file; return how many there are. Raises IrmError file.cannot_write."""
    from icalendar import Calendar  # only where a calendar is written: it takes a quarter of a second to import

    rows = deadlines.rows(session, replace(spec, limit=_MOST), today=today)
    known = _known(raw_connection(session), rows)
    calendar = Calendar()
    for name, value in (
        ("PRODID", _MAKER),
        ("VERSION", "2.0"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
        ("X-WR-CALNAME", "IRM"),
    ):
        calendar.add(name, value)
    for row in rows:
        calendar.add_component(_event(row, known, words))
    calendar.add_missing_timezones()
    with new_file(path) as beside:
        beside.write_bytes(calendar.to_ical())
    return len(rows)


def _known(raw: Connection, rows: Iterable[DeadlineRow]) -> _Known:
    by_table: dict[str, set[int]] = {}
    for row in rows:
        by_table.setdefault(SOURCES[row.kind], set()).add(row.record_id)
    return _Known(
        names={table: calendar_read.names(raw, table, ids) for table, ids in by_table.items()},
        times=calendar_read.times(raw, by_table.get("deliverable", ())),
        notices=reminder_read.notice_days(raw, by_table.get("usage_right", ())),
        sequence=calendar_read.changes(raw),
        stamp=clock.now().replace(microsecond=0),
    )


def _event(row: DeadlineRow, known: _Known, words: Words) -> Event:
    from icalendar import Event  # as above

    heading, kind = (_clean(text) for text in words(row))
    event = Event()
    event.add("UID", _uid_of(row, known.names[SOURCES[row.kind]][row.record_id]))
    event.add("DTSTAMP", known.stamp)
    event.add("SEQUENCE", known.sequence)
    event.add("SUMMARY", heading)
    event.add("CATEGORIES", [kind])
    about = "\n".join(_clean(text) for text in (row.name, row.campaign) if text)
    if about:
        event.add("DESCRIPTION", about)
    start = _start(row, known)
    if isinstance(start, datetime):
        event.add("DTSTART", start)
        event.add("DTEND", start + _LENGTH)
    else:
        event.add("DTSTART", start)
        event.add("DTEND", start + timedelta(days=1))
        event.add("TRANSP", "TRANSPARENT")
    at = _BEFORE if isinstance(start, datetime) else _MORNING
    notice = known.notices.get(row.record_id, 0) if SOURCES[row.kind] == "usage_right" else 0
    for ahead in (*days_ahead(row.kind, notice), 0):
        event.add_component(_alarm(heading, at - timedelta(days=ahead)))
    return event


def _uid_of(row: DeadlineRow, name: str) -> str:
    """Return what names an event for good; a birthday is one for each year."""
    year = f"-{row.day.year}" if row.kind == "birthday" else ""
    return f"{row.kind}-{name}{year}@irm"


def _start(row: DeadlineRow, known: _Known) -> date | datetime:
    """Return the day, or the moment in the zone it was typed in."""
    if row.kind != "go_live" or row.record_id not in known.times:
        return row.day
    written, zone = known.times[row.record_id]
    at = datetime.combine(row.day, time.fromisoformat(written))
    place = clock.zone_named(zone or clock.local_zone())
    return at if place is None else at.replace(tzinfo=place)


def _alarm(heading: str, trigger: timedelta) -> Any:
    from icalendar import Alarm  # as above

    alarm = Alarm()
    alarm.add("ACTION", "DISPLAY")
    alarm.add("DESCRIPTION", heading)
    alarm.add("TRIGGER", trigger)
    return alarm


def _clean(text: str) -> str:
    """Return a text without what a calendar file may not hold."""
    return _CONTROLS.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n"))
