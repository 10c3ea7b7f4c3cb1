"""An earlier step taken back on its own: exact where nothing built on it, refused with names where something did."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy.orm import Session

from irm.db import engine
from irm.domain.deadlines import EntryKey
from irm.domain.incident import IncidentDraft
from irm.domain.influencer import Metrics
from irm.errors import IrmError, StandsAgainst
from irm.services import incidents, influencers, interactions, merging_people, readings, reminders, snoozes
from irm.services.store import Store
from tests.builders import (
    NOON,
    TODAY,
    account,
    add,
    assert_well,
    assert_whole,
    draft_of,
    edit,
    log,
    person,
    tables,
    touch,
)
from tests.services.operations import OPERATIONS, act
from tests.services.people_operations import add_person
from tests.services.touch_operations import log_touches
from tests.services.world import World


def merge_step(store: Store, keep: int, gone: int, subject: str = "Jane") -> int:
    done = store.write("person.merge", lambda s: merging_people.merge(s, keep, gone), subject=subject)
    assert done.step is not None
    return done.step


def labels(error: pytest.ExceptionInfo[StandsAgainst]) -> list[str]:
    return [label for _, label, _ in error.value.steps]


def test_a_merge_is_taken_apart_later_and_what_came_after_stays(store: Store) -> None:
    keep = add(store, person("Jane Doe", accounts=(account("jane"),)))
    gone = add(store, person("Jane D.", accounts=(account("jane", "tiktok"),)))
    theirs = log(store, touch(gone))
    step = merge_step(store, keep, gone)
    log(store, touch(keep, "after it", direction="none"))
    other = add(store, person("Somebody else"))
    told = store.take_back(step)
    assert (told.label, told.subject) == ("person.merge", "Jane")
    assert other == gone, "the number was given out again"
    assert draft_of(store, other).display_name == "Somebody else"
    again = store.read(lambda session: influencers.find(session, "Jane D."))
    assert again not in {keep, gone}
    assert [one.platform for one in draft_of(store, again).accounts] == ["tiktok"]
    who = store.examine(lambda raw: dict(raw.execute("SELECT id, influencer_id FROM interaction").fetchall()))
    assert (who[theirs], set(who.values())) == (again, {keep, again})
    assert store.peek().undo_label == "merge.take_back"
    assert_well(store)
    after = tables(store)
    store.undo()
    assert [one.platform for one in draft_of(store, keep).accounts] == ["instagram", "tiktok"]
    store.redo()
    assert tables(store) == after


def test_a_later_edit_of_the_same_row_stands_against_it(store: Store) -> None:
    keep, gone = add(store, person("A")), add(store, person("B", city="Seoul"))
    step = merge_step(store, keep, gone)
    edit(store, keep, notes="new")
    before = tables(store)
    with pytest.raises(StandsAgainst) as error:
        store.take_back(step)
    assert labels(error) == ["person.edit"]
    assert [one.label for one in store.stands_against(step)] == ["person.edit"]
    assert tables(store) == before
    store.undo()
    store.take_back(step)
    assert draft_of(store, gone).city == "Seoul"


def test_a_handle_given_to_somebody_else_stands_against_it(store: Store) -> None:
    owner = add(store, person("A", accounts=(account("jane"),)))
    done = store.write("person.edit", lambda s: _without_accounts(s, owner))
    assert done.step is not None
    add(store, person("B", accounts=(account("jane"),)))
    with pytest.raises(StandsAgainst) as error:
        store.take_back(done.step)
    assert labels(error) == ["person.add"]


def _without_accounts(session: Session, owner: int) -> int:
    draft = influencers.get(session, owner, today=TODAY).draft
    return influencers.save(session, replace(draft, accounts=()), influencer_id=owner, today=TODAY)


def test_what_refers_to_somebody_added_stands_against_taking_them_back(store: Store) -> None:
    done = store.write("person.add", lambda s: influencers.save(s, person("A"), today=TODAY))
    assert done.step is not None
    log(store, touch(done.value))
    with pytest.raises(StandsAgainst) as error:
        store.take_back(done.step)
    assert labels(error) == ["touch.add"]


def test_what_was_put_off_stands_against_taking_its_record_back(store: Store) -> None:
    done = store.write("person.add", lambda s: influencers.save(s, person("A", birthday=TODAY), today=TODAY))
    assert done.step is not None
    store.write("today.snooze", lambda s: snoozes.snooze(s, [EntryKey("birthday", done.value)], until=TODAY))
    with pytest.raises(StandsAgainst) as error:
        store.take_back(done.step)
    assert labels(error) == ["today.snooze"]


def test_what_took_the_number_of_a_row_removed_is_seen_to_refer_to_what_was_added(store: Store) -> None:
    accounts = (account("one", followers=5), account("two"))
    who = add(store, person("A", accounts=accounts))
    kept = draft_of(store, who).accounts[1]
    step = _edited(store, who, accounts=(kept, account("three")))
    new = draft_of(store, who).accounts[1].id
    assert new is not None
    reading = Metrics(followers=9, taken_on=TODAY)
    store.write("reading.add", lambda s: readings.save(s, new, reading, today=TODAY))
    assert [row[:2] for row in tables(store)["metric_snapshot"]] == [(1, new)], "the number was given out again"
    with pytest.raises(StandsAgainst) as error:
        store.take_back(step)
    assert labels(error) == ["reading.add"]


def _edited(store: Store, who: int, **fields: Any) -> int:
    edit(store, who, **fields)
    step: int = store.examine(lambda raw: raw.execute("SELECT max(id) FROM step").fetchone()[0])
    return step


def test_two_kept_apart_come_back_in_their_order_where_one_number_was_given_again(store: Store) -> None:
    keep, second, third = (add(store, person(name)) for name in ("A", "B", "C"))
    store.write("person.not_same", lambda s: merging_people.keep_apart(s, second, third, now=NOON))
    pairs = [(keep, second), (keep, third)]
    step = store.write("person.merge", lambda s: merging_people.merge_all(s, pairs)).step
    assert step is not None
    assert add(store, person("D")) == second
    store.take_back(step)
    assert_well(store)
    (apart,) = tables(store)["not_same"]
    assert {draft_of(store, key).display_name for key in apart[1:3]} == {"B", "C"}


def test_what_was_removed_does_not_come_back_twice(store: Store) -> None:
    who = add(store, person("A"))
    late = IncidentDraft(who, "late", TODAY, "")
    key = store.write("incident.add", lambda s: incidents.save(s, late)).value
    step = store.write("incident.delete", lambda s: incidents.delete(s, [key])).step
    assert step is not None
    store.take_back(step)
    with pytest.raises(StandsAgainst) as error:
        store.take_back(step)
    assert labels(error) == ["step.take_back"]
    store.undo()
    store.take_back(step)
    assert len(tables(store)["incident"]) == 1


def test_what_was_noted_about_a_record_does_not_stand_against_taking_it_back(store: Store) -> None:
    soon = touch(add(store, person("A")), next_step="call", next_due=TODAY)
    step = store.write("touch.add", lambda s: interactions.save(s, soon)).step
    assert step is not None
    due = store.read(lambda s: reminders.due(s, today=TODAY))
    reminders.mark_shown(store, due, now=NOON)
    assert tables(store)["reminder"]
    assert store.stands_against(step) == ()
    store.take_back(step)
    assert_well(store)


def test_a_step_is_not_taken_back_twice(store: Store) -> None:
    keep, gone = add(store, person("A")), add(store, person("B"))
    step = merge_step(store, keep, gone)
    store.take_back(step)
    with pytest.raises(StandsAgainst) as error:
        store.take_back(step)
    assert labels(error) == ["merge.take_back"]
    with pytest.raises(IrmError, match=r"step\.unknown"):
        store.take_back(999)
    store.undo()
    store.undo()
    with pytest.raises(IrmError, match=r"step\.undone_already"):
        store.take_back(step)


def test_what_could_have_been_redone_leaves_nothing_to_the_step_that_gets_its_number(store: Store) -> None:
    first = store.write("person.add", lambda s: influencers.save(s, person("A"), today=TODAY)).step
    assert first is not None
    kept = add(store, person("B", notes="old"))
    edit(store, kept, notes="new", accounts=(account("b"),))
    store.undo()
    before = tables(store)
    store.take_back(first)
    assert_well(store)
    store.undo()
    assert tables(store) == before


def test_rows_an_earlier_version_left_behind_are_not_those_of_the_next_step(store: Store) -> None:
    who = add(store, person("A"))
    before = tables(store)
    store.write("person.edit", lambda s: influencers.trash(s, [who], now=NOON))
    store.undo()
    raw_connection = engine.connect(store.maker.paths.database, store.maker.key)
    raw_connection.execute("PRAGMA foreign_keys = OFF")
    raw_connection.execute("DELETE FROM step WHERE is_undone = 1")
    raw_connection.close()
    log(store, touch(who))
    assert_well(store)
    store.undo()
    assert tables(store) == before


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_taken_back_leaves_a_whole_file_and_can_be_undone(store: Store, tmp_path: Path, seed: int) -> None:
    world = World(store, Random(seed), tmp_path)
    chance, operations = world.chance, list(OPERATIONS)
    for operation in (add_person, add_person, log_touches, *chance.choices(operations, k=70)):
        act(world, operation)
    steps = store.examine(lambda raw: [key for (key,) in raw.execute("SELECT id FROM step WHERE is_undone = 0")])
    taken = 0
    for step in chance.sample(steps, len(steps)):
        before = tables(store)
        try:
            store.take_back(step)
        except StandsAgainst:
            assert tables(store) == before
            continue
        taken += 1
        assert_whole(store)
        after = tables(store)
        store.undo()
        assert tables(store) == before
        store.redo()
        assert tables(store) == after
    assert taken
    assert_well(store)


def test_taking_the_newest_step_back_is_what_undo_does(store: Store, tmp_path: Path) -> None:
    world = World(store, Random(3), tmp_path)
    for operation in (add_person, log_touches, *world.chance.choices(list(OPERATIONS), k=40)):
        act(world, operation)
        last = store.examine(
            lambda raw: raw.execute("SELECT id FROM step WHERE is_undone = 0 ORDER BY id DESC LIMIT 1").fetchone()
        )
        if last is None or store.peek().redo_label:
            continue
        store.undo()
        undone = tables(store)
        store.redo()
        store.take_back(last[0])
        assert tables(store) == undone
        store.undo()
