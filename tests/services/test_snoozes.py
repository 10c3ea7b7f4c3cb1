"""Entries of the day are put off, shown again, done and given another day: several at once, as one undo step."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import update

from irm.db.models import Influencer
from irm.domain.deadlines import EntryKey
from irm.domain.today import TodayEntry
from irm.errors import IrmError
from irm.services import interactions, snoozes, today
from irm.services.store import Store
from tests.builders import TODAY, add, log, person, tables, touch

LATER = TODAY + timedelta(5)


def entries(store: Store, name: str, day: date = TODAY) -> tuple[TodayEntry, ...]:
    sections = store.read(lambda session: today.sections(session, today=day))
    return next(section.entries for section in sections if section.name == name)


def do(store: Store, work: Callable[[Any], int]) -> int:
    return store.write("today.done", work).value


@pytest.fixture
def all_kinds(store: Store) -> dict[str, EntryKey]:
    """One person with an entry of every kind."""
    who = add(store, person("Jane", birthday=date(1990, 11, 25)))
    store.write("person.edit", lambda session: _set_rhythm(session, who))
    asked = log(store, touch(who, "Rates?", direction="in", days_ago=9, next_step="call", next_due=TODAY))
    return {
        "next_step": EntryKey("next_step", asked),
        "waiting": EntryKey("waiting", asked),
        "losing_touch": EntryKey("losing_touch", who),
        "birthday": EntryKey("birthday", who),
    }


def _set_rhythm(session: Any, who: int) -> None:
    session.execute(update(Influencer).where(Influencer.id == who).values(rhythm_days=4))


SECTION = {"next_step": "today", "waiting": "waiting", "losing_touch": "losing_touch", "birthday": "birthdays"}


def test_what_is_put_off_comes_back_on_its_day(store: Store, all_kinds: dict[str, EntryKey]) -> None:
    keys = list(all_kinds.values())
    assert do(store, lambda s: snoozes.snooze(s, keys, until=TODAY + timedelta(2))) == 4
    assert [entries(store, section) for section in SECTION.values()] == [()] * 4
    assert [len(entries(store, name, TODAY + timedelta(1))) for name in ("waiting", "losing_touch", "birthdays")] == [
        0,
        0,
        0,
    ]
    back = TODAY + timedelta(2)
    shown = [*entries(store, "overdue", back), *(entries(store, n, back)[0] for n in list(SECTION.values())[1:])]
    assert [entry.key for entry in shown] == keys


def test_putting_off_can_be_taken_back_by_hand_and_by_undo(store: Store, all_kinds: dict[str, EntryKey]) -> None:
    key = all_kinds["waiting"]
    before = tables(store)
    do(store, lambda s: snoozes.snooze(s, [key, key], until=LATER))
    assert do(store, lambda s: snoozes.snooze(s, [key], until=LATER)) == 0
    assert do(store, lambda s: snoozes.unsnooze(s, [key])) == 1
    assert [entry.key for entry in entries(store, "waiting")] == [key]
    store.undo()
    store.undo()
    assert tables(store) == before


def test_done_means_for_each_kind_what_it_says(store: Store, all_kinds: dict[str, EntryKey]) -> None:
    before = tables(store)
    assert do(store, lambda s: snoozes.finish(s, list(all_kinds.values()), today=TODAY)) == 4
    assert [entries(store, section) for section in SECTION.values()] == [()] * 4
    touched = store.read(lambda s: interactions.get(s, all_kinds["next_step"].record_id))
    assert touched.draft.is_next_done
    assert entries(store, "waiting", TODAY + timedelta(400)) == ()
    assert entries(store, "losing_touch", TODAY + timedelta(3)) == ()
    assert len(entries(store, "losing_touch", TODAY + timedelta(4))) == 1
    assert entries(store, "birthdays", date(2026, 11, 25)) == ()
    assert entries(store, "birthdays", date(2027, 11, 20))[0].day == date(2027, 11, 25)
    store.undo()
    assert tables(store) == before


def test_another_day_is_written_where_the_day_stands(store: Store, all_kinds: dict[str, EntryKey]) -> None:
    key = all_kinds["next_step"]
    do(store, lambda s: snoozes.snooze(s, [key], until=LATER))
    assert do(store, lambda s: snoozes.reschedule(s, [key, all_kinds["birthday"]], to=TODAY + timedelta(1))) == 2
    assert store.read(lambda s: interactions.get(s, key.record_id)).draft.next_due == TODAY + timedelta(1)
    assert [entry.key for entry in entries(store, "this_week")] == [key]
    assert entries(store, "birthdays") == ()
    assert len(entries(store, "birthdays", TODAY + timedelta(1))) == 1


def test_what_is_gone_is_passed_over(store: Store) -> None:
    gone = [EntryKey(kind, 99) for kind in SECTION]
    assert do(store, lambda s: snoozes.snooze(s, gone, until=LATER)) == 0
    assert do(store, lambda s: snoozes.finish(s, gone, today=TODAY)) == 0
    assert do(store, lambda s: snoozes.reschedule(s, gone, to=LATER)) == 0
    with pytest.raises(IrmError, match=r"today\.kind_unknown"):
        do(store, lambda s: snoozes.snooze(s, [EntryKey("deadline", 1)], until=LATER))


def test_a_number_given_out_again_is_not_put_off(store: Store) -> None:
    who = add(store)
    first = log(store, touch(who, next_step="call", next_due=TODAY))
    do(store, lambda s: snoozes.snooze(s, [EntryKey("next_step", first)], until=LATER))
    store.write("touch.delete", lambda s: interactions.delete(s, [first]))
    second = log(store, touch(who, next_step="write", next_due=TODAY))
    assert [entry.text for entry in entries(store, "today")] == ["write"], (first, second)
