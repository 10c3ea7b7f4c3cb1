"""Reminders come once each: on the day, ahead of it, after it where they were missed; whatever the clocks do."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

import pytest
import time_machine

from irm.domain import clock
from irm.domain.permit import PermitDraft
from irm.domain.reminders import Reminder
from irm.domain.rights import RightDraft
from irm.services import deadlines, permits, reminders, rights
from irm.services.store import Store
from tests.builders import TODAY, add, log, opened, person, tables, touch

MOMENT = datetime(2026, 11, 22, 9, tzinfo=UTC)
ZONES = ("Asia/Seoul", "Asia/Riyadh", "Europe/Berlin", "America/New_York", "Pacific/Kiritimati", "UTC")


def due(store: Store, today: date = TODAY) -> list[Reminder]:
    return store.read(lambda session: reminders.due(session, today=today))


def tell(store: Store, today: date = TODAY) -> list[tuple[str, date, bool]]:
    """Look as the program does: what is due is told and noted."""
    found = due(store, today)
    reminders.mark_shown(store, found, now=MOMENT)
    return [(one.deadline.kind, one.day, one.is_missed) for one in found]


def code(store: Store, ends_on: date, *, kind: str = "whitelisting", notice_days: int = 0) -> int:
    draft = RightDraft(add(store, person("Jane")), kind, code="SPARK", ends_on=ends_on, notice_days=notice_days)
    return store.write("right.add", lambda session: rights.save(session, draft)).value


def days_told(store: Store, first: date, count: int) -> list[int]:
    """Live through some days; return on which of them something was told."""
    return [number for number in range(count) if tell(store, first + timedelta(days=number))]


def test_a_code_is_told_14_7_and_1_day_ahead_and_on_its_day(store: Store) -> None:
    code(store, TODAY + timedelta(days=20))
    assert days_told(store, TODAY, 30) == [6, 13, 19, 20]


def test_a_right_is_told_by_its_notice_days_and_a_permit_a_month_ahead(store: Store) -> None:
    code(store, TODAY + timedelta(days=20), kind="paid", notice_days=5)
    assert days_told(store, TODAY, 30) == [15, 20]
    who = add(store, person("Kim"))
    permit = PermitDraft("SA", "1", None, TODAY + timedelta(days=70))
    store.write("permit.add", lambda session: permits.save(session, permit, influencer_id=who))
    assert days_told(store, TODAY + timedelta(days=30), 60) == [10, 40]


def test_what_was_missed_comes_first_and_once_and_the_newest_day_stands_for_all(store: Store) -> None:
    code(store, TODAY + timedelta(days=20))
    who = add(store, person("Kim"))
    log(store, touch(who, next_step="call", next_due=TODAY + timedelta(days=15)))
    later = TODAY + timedelta(days=15)
    assert tell(store, later) == [
        ("code_end", TODAY + timedelta(days=13), True),
        ("next_step", later, False),
    ]
    assert tell(store, later) == []


def test_what_is_done_or_moved_is_told_no_more_or_on_its_new_day(store: Store) -> None:
    who = add(store, person("Kim"))
    step = log(store, touch(who, next_step="call", next_due=TODAY))
    assert tell(store) == [("next_step", TODAY, False)]
    to = TODAY + timedelta(days=2)
    store.write("deadline.move", lambda session: deadlines.move(session, "next_step", step, to=to))
    assert [tell(store, TODAY + timedelta(days=n)) for n in range(3)] == [[], [], [("next_step", to, False)]]
    again = TODAY + timedelta(days=5)
    store.write("deadline.snooze", lambda session: deadlines.snooze(session, "next_step", [step], until=again))
    assert [len(tell(store, TODAY + timedelta(days=n))) for n in range(3, 7)] == [0, 0, 1, 0]
    store.write("deadline.done", lambda session: deadlines.finish(session, "next_step", [step], today=again))
    assert due(store, again + timedelta(days=9)) == []


def test_what_has_long_been_overdue_never_hides_what_is_due_today(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reminders, "MOST", 3)
    who = add(store, person("Kim"))
    for ago in range(40, 50):
        log(store, touch(who, next_step="call", next_due=TODAY - timedelta(days=ago)))
    tell(store, TODAY - timedelta(days=1))
    log(store, touch(who, next_step="call", next_due=TODAY))
    assert tell(store) == [("next_step", TODAY, False)]


def test_a_birthday_that_was_missed_is_told_for_a_week(store: Store) -> None:
    add(store, person("Jane", birthday=date(1990, 11, 20)))
    add(store, person("Kim", birthday=date(1990, 11, 1)))
    assert tell(store) == [("birthday", date(2026, 11, 20), True)]


def test_that_something_was_told_is_no_step_and_survives_undo_and_a_new_start(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        who = add(store, person("Kim"))
        log(store, touch(who, next_step="call", next_due=TODAY))
        state = store.peek()
        assert len(tell(store)) == 1
        assert store.peek() == state
        store.undo()
        store.redo()
        assert tell(store) == []
    with opened(tmp_path) as store:
        assert tell(store) == []
        assert len(tables(store)["reminder"]) == 1


def test_what_was_told_gives_way_to_what_undo_brings_back(store: Store) -> None:
    key = code(store, TODAY)
    tell(store)
    store.write("right.delete", lambda session: rights.delete(session, [key]))
    log(store, touch(add(store, person("Kim")), next_step="call", next_due=TODAY))
    assert tell(store) == [("next_step", TODAY, False)]  # stands where the note of the code stood
    for _ in range(3):
        store.undo()
    assert [row[1] for row in tables(store)["reminder"]] == [*["code_end"] * 4, "next_step"]


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize(
    ("start", "days"), [(datetime(2026, 10, 20, tzinfo=UTC), 16), (datetime(2027, 3, 10, tzinfo=UTC), 22)]
)
def test_no_reminder_comes_twice_or_gets_lost_on_a_journey(
    store: Store, monkeypatch: pytest.MonkeyPatch, seed: int, start: datetime, days: int
) -> None:
    """The machine goes through zones at random, over the turn of the clocks; the program looks a few times a day."""
    chance = Random(seed)
    wanted = set()
    for number in range(days):
        day = start.date() + timedelta(days=number)
        log(store, touch(add(store, person(f"P{number}")), next_step="call", next_due=day))
        wanted.add(day)
    told: list[date] = []
    moment = start
    try:
        while moment < start + timedelta(days=days + 1):
            monkeypatch.setenv("TZ", chance.choice(ZONES))
            time.tzset()
            with time_machine.travel(moment.timestamp(), tick=False):
                told += [day for _, day, _ in tell(store, clock.today())]
            moment += timedelta(hours=chance.choice((1, 5, 11, 26, 50)))
    finally:
        monkeypatch.undo()
        time.tzset()
    last = {day for day in wanted if day not in told}
    assert len(told) == len(set(told))
    assert set(told) | last == wanted
    assert all(day >= start.date() + timedelta(days=days - 1) for day in last)
