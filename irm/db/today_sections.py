"""The sections of a day, put together from what `today_read` finds; needs nothing but a raw connection."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, Final

from irm.db import today_read
from irm.db.driver import Connection
from irm.domain import today as days
from irm.domain.deadlines import EntryKey
from irm.domain.today import TodayEntry, TodaySection

MOST: Final = 25
"""Entries of a section that are read unless more are asked for."""

_KINDS: Final = {"waiting": "waiting", "losing_touch": "losing_touch", "birthdays": "birthday"}


def sections(connection: Connection, *, today: date, most: int = MOST) -> tuple[TodaySection, ...]:
    """Return every section of `domain.today.SECTIONS` in that order, each with `most` entries at most."""
    found = {name: _read(connection, name, today=today, most=most) for name in days.SECTIONS}
    ids = {row[1] for _, rows in found.values() for row in rows}
    people = today_read.people(connection, sorted(ids))
    return tuple(
        TodaySection(
            name,
            count,
            tuple(_entry(_kind(name, row), row, people[row[1]], today) for row in rows),
            days.query_of(name),
        )
        for name, (count, rows) in found.items()
    )


def _read(raw: Connection, section: str, *, today: date, most: int) -> tuple[int, today_read.Rows]:
    if section == "snoozed":
        return today_read.snoozed(raw, today=today, most=most)
    if section == "waiting":
        return today_read.waiting(raw, today=today, most=most)
    if section == "losing_touch":
        return today_read.losing_touch(raw, today=today, most=most)
    if section == "birthdays":
        keys = days.birthday_keys(today, _later(today, days.BIRTHDAY_DAYS))
        return today_read.birthdays(raw, keys, today=today, most=most)
    first, last = {
        "overdue": (date.min, _later(today, -1)),
        "today": (today, today),
        "this_week": (_later(today, 1), _later(today, days.WEEK_DAYS)),
    }[section]
    return today_read.steps(raw, first, last, today=today, most=most)


def _kind(section: str, row: tuple[Any, ...]) -> str:
    return str(row[5]) if section == "snoozed" else _KINDS.get(section, "next_step")


def _later(day: date, count: int) -> date:
    return day + timedelta(days=count)


def _entry(kind: str, row: tuple[Any, ...], person: tuple[Any, ...], today: date) -> TodayEntry:
    record_id, person_id, text, day, channel = row[:5]
    name, platform, handle, stage, tier, last_contact_on, is_refused, is_not_relevant = person
    shown = date.fromisoformat(day)
    return TodayEntry(
        key=EntryKey(kind, record_id),
        person_id=person_id,
        name=name,
        text=text,
        day=shown,
        channel=channel,
        platform=platform,
        handle=handle,
        stage=stage,
        tier=tier,
        last_contact_on=date.fromisoformat(last_contact_on) if last_contact_on else None,
        days_over=max(0, (today - shown).days + 1) if kind == "losing_touch" else 0,
        is_do_not_contact=bool(is_refused),
        is_not_relevant=bool(is_not_relevant),
    )
