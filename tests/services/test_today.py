"""The sections of a day equal what a plain program works out, on any people, histories, snoozes and days."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, insert
from sqlalchemy.orm import Session

from irm.db.models import Influencer, Interaction, Snooze
from irm.domain import iso
from irm.domain import today as days
from irm.domain.deadlines import EntryKey
from irm.domain.influencer import Refusal
from irm.domain.today import TodaySection
from irm.services import snoozes, today
from irm.services.store import Store
from tests.builders import NOON, TODAY, add, edit, log, opened, person, touch
from tests.services.today_model import Listed, Somebody, Touch, expected

ZONES = ("", "Asia/Seoul", "Pacific/Kiritimati", "Pacific/Midway", "America/New_York", "Europe/Berlin")
"""UTC+14, UTC-11, and two whose clocks are turned in the months below."""

DAYS = st.sampled_from(
    [
        date(year, month, day)
        for year in (2024, 2027)
        for month, day in ((2, 14), (2, 27), (2, 28), (3, 1), (3, 14), (3, 28), (10, 31), (12, 25), (12, 31))
    ]
) | st.just(date(2024, 2, 29))


@st.composite
def worlds(draw: st.DrawFn) -> tuple[list[Somebody], dict[tuple[str, int], date], date]:
    """Return people with their histories, what was put off, and the day it is."""
    now = draw(DAYS)
    near = st.integers(-20, 20).map(lambda days: now + timedelta(days))
    moment = st.builds(
        lambda days, minutes: datetime(now.year, now.month, now.day, tzinfo=UTC) + timedelta(-days, minutes=minutes),
        st.integers(-1, 12),
        st.sampled_from([0, 1, 60 * 5, 60 * 7, 60 * 10, 60 * 12, 60 * 14, 60 * 15, 60 * 23 + 59]),
    )
    number = 0
    people = []
    for who in range(1, draw(st.integers(0, 4)) + 1):
        somebody = Somebody(
            who,
            draw(st.sampled_from(["Émil", "zoe", "민지", "ليلى"])),
            rhythm=draw(st.none() | st.integers(0, 9)),
            birthday=draw(
                st.none()
                | st.just(date(1996, 2, 29))
                | near.map(lambda day: day.replace(year=2000, day=min(day.day, 28)))
            ),
            is_trashed=draw(st.sampled_from([False, False, False, True])),
            is_refused=draw(st.sampled_from([False, False, False, True])),
            is_irrelevant=draw(st.sampled_from([False, False, False, True])),
        )
        for _ in range(draw(st.integers(0, 4))):
            number += 1
            somebody.touches.append(
                Touch(
                    number,
                    draw(moment),
                    draw(st.sampled_from(ZONES)),
                    draw(st.sampled_from(["in", "in", "out", "none"])),
                    draw(st.sampled_from(["Asked for rates", "요율?"])),
                    next_step=draw(st.sampled_from(["", "call"])),
                    next_due=draw(st.none() | near),
                    is_next_done=draw(st.booleans()),
                    needs_no_reply=draw(st.sampled_from([False, False, True])),
                )
            )
        people.append(somebody)
    snoozes = draw(st.dictionaries(st.tuples(st.sampled_from(days.KINDS), st.integers(1, 6)), near, max_size=4))
    return people, snoozes, now


def write(store: Store, people: list[Somebody], snoozes: dict[tuple[str, int], date]) -> None:
    """Put exactly this into the file."""

    def work(session: Session) -> None:
        for table in (Snooze, Interaction, Influencer):
            session.execute(delete(table))
        for who in people:
            session.execute(insert(Influencer).values(**_person(who)))
            for said in who.touches:
                session.execute(insert(Interaction).values(**_touch(said, who)))
        for (kind, record), until in snoozes.items():
            session.execute(insert(Snooze).values(kind=kind, record_id=record, until=until.isoformat()))

    store.write("person.edit", work)


def _person(who: Somebody) -> dict[str, Any]:
    return {
        "id": who.id,
        "uid": str(who.id),
        "display_name": who.name,
        "stage_id": 1,
        "rhythm_days": who.rhythm,
        "birthday": iso.day_to_text(who.birthday),
        "trashed_at": "2026-01-01T00:00:00Z" if who.is_trashed else None,
        "do_not_contact_on": "2026-01-01" if who.is_refused else None,
        "not_relevant_on": "2026-01-01" if who.is_irrelevant else None,
        "created_at": "",
        "updated_at": "",
    }


def _touch(said: Touch, who: Somebody) -> dict[str, Any]:
    return {
        "id": said.id,
        "uid": str(said.id),
        "influencer_id": who.id,
        "happened_at": iso.to_text(said.happened_at),
        "zone": said.zone,
        "channel": "dm",
        "direction": said.direction,
        "body": said.body,
        "next_step": said.next_step,
        "next_due": iso.day_to_text(said.next_due),
        "is_next_done": int(said.is_next_done),
        "needs_no_reply": int(said.needs_no_reply),
        "created_at": "",
    }


def listed(section: TodaySection) -> Listed:
    return [(entry.key.kind, entry.key.record_id, entry.person_id, entry.text, entry.day) for entry in section.entries]


@pytest.fixture(scope="module")
def one_store(tmp_path_factory: pytest.TempPathFactory) -> Any:
    with opened(tmp_path_factory.mktemp("today")) as store:
        yield store


@settings(max_examples=150, deadline=None)
@given(worlds())
def test_the_sections_are_those_a_plain_program_works_out(
    one_store: Store, world: tuple[list[Somebody], dict[tuple[str, int], date], date]
) -> None:
    people, snoozes, now = world
    write(one_store, people, snoozes)
    wanted = expected(people, snoozes, now)
    found = one_store.read(lambda session: today.sections(session, today=now, most=100))
    assert {section.name: listed(section) for section in found} == wanted
    cut = one_store.read(lambda session: today.sections(session, today=now, most=1))
    assert {section.name: listed(section) for section in cut} == {name: rows[:1] for name, rows in wanted.items()}
    assert {section.name: section.count for section in cut} == {name: len(rows) for name, rows in wanted.items()}
    due = one_store.read(lambda session: today.due_count(session, today=now))
    assert due == len(wanted["overdue"]) + len(wanted["today"])


def test_an_entry_says_who_it_is_about_and_what_they_said(store: Store) -> None:
    who = add(store, person("Jane", stage="in_talks", do_not_contact=Refusal(None, "asked so")))
    log(store, touch(who, "Rates?", direction="in", next_step="answer", next_due=TODAY - timedelta(2)))
    sections = {each.name: each for each in store.read(lambda session: today.sections(session, today=TODAY))}
    (entry,) = sections["overdue"].entries
    assert (entry.name, entry.text, entry.day, entry.stage) == ("Jane", "answer", TODAY - timedelta(2), "in_talks")
    assert entry.is_do_not_contact
    assert sections["waiting"].count == 0
    edit(store, who, do_not_contact=None)
    sections = {each.name: each for each in store.read(lambda session: today.sections(session, today=TODAY))}
    (waiting,) = sections["waiting"].entries
    assert (waiting.text, waiting.channel, waiting.day) == ("Rates?", "dm", NOON.date())


def test_somebody_born_on_a_leap_day_has_a_birthday_every_year() -> None:
    assert days.next_birthday("02-29", date(2026, 2, 1)) == date(2026, 2, 28)
    assert days.next_birthday("02-29", date(2026, 3, 1)) == date(2027, 2, 28)
    assert days.next_birthday("02-29", date(2027, 3, 1)) == date(2028, 2, 29)
    assert days.next_birthday("02-29", date(2028, 2, 29)) == date(2028, 2, 29)
    keys = dict.fromkeys(key for key, _ in days.birthday_keys(date(2028, 2, 20), date(2028, 3, 5)))
    assert "02-29" in keys


def test_every_section_has_a_query_for_the_list() -> None:
    assert [name for name in days.SECTIONS if not days.query_of(name)] == ["snoozed"]


def test_a_new_message_ends_the_putting_off_of_an_older_one(store: Store) -> None:
    who = add(store)
    first = log(store, touch(who, "one", direction="in", days_ago=3))
    store.write(
        "today.snooze",
        lambda session: snoozes.snooze(session, [EntryKey("waiting", first)], until=TODAY + timedelta(9)),
    )

    def waiting() -> list[str]:
        sections = store.read(lambda session: today.sections(session, today=TODAY))
        return [entry.text for section in sections if section.name == "waiting" for entry in section.entries]

    assert waiting() == []
    log(store, touch(who, "two", direction="in", days_ago=1))
    assert waiting() == ["two"]


@pytest.mark.parametrize("folder", ["a", "b"])
def test_an_empty_file_asks_for_nothing(tmp_path: Path, folder: str) -> None:
    with opened(tmp_path / folder) as store:
        sections = store.read(lambda session: today.sections(session, today=TODAY))
    assert [section.count for section in sections] == [0] * len(days.SECTIONS)
