"""The contact history: logging, changing and deleting touches, and what the list shows of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

from irm.errors import Invalid, IrmError
from irm.services import influencers, interactions
from irm.services.store import Store
from tests.builders import NOON, TODAY, add, assert_well, log, person, tables, touch


@pytest.fixture
def jane(store: Store) -> int:
    return add(store, person("Jane"))


def row(store: Store, influencer_id: int) -> Any:
    return store.read(lambda s: influencers.rows(s, [influencer_id], today=TODAY))[0]


def timeline(store: Store, influencer_id: int, **options: Any) -> list[Any]:
    return store.read(lambda s: interactions.timeline(s, influencer_id, **options))


def change(store: Store, interaction_id: int, **fields: Any) -> None:
    def work(session: Any) -> None:
        draft = interactions.get(session, interaction_id).draft
        interactions.save(session, replace(draft, **fields), interaction_id=interaction_id)

    store.write("touch.edit", work)


def done(store: Store, interaction_id: int, *, is_done: bool) -> None:
    store.write("touch.edit", lambda s: interactions.mark_next_done(s, interaction_id, is_done=is_done))


def code_of(act: Any) -> str:
    with pytest.raises(IrmError) as caught:
        act()
    return caught.value.code


def test_a_touch_comes_back_as_logged(store: Store, jane: int) -> None:
    draft = touch(
        jane,
        "계약서\nsent",
        subject="Rates",
        channel="email",
        direction="in",
        zone="Asia/Seoul",
        is_day_only=True,
        next_step="call",
        next_due=date(2026, 12, 24),
        is_next_done=True,
    )
    got = store.read(lambda s: interactions.get(s, log(store, draft)))
    assert got.draft == draft
    assert len(got.uid) == 32
    assert timeline(store, jane) == [got]


def test_an_instant_is_kept_in_utc_whatever_zone_it_came_in(store: Store, jane: int) -> None:
    seoul = datetime(2026, 11, 22, 9, tzinfo=timezone(timedelta(hours=9)))
    key = log(store, touch(jane, happened_at=seoul, zone="Asia/Seoul"))
    got = store.read(lambda s: interactions.get(s, key)).draft
    assert got.happened_at == seoul
    assert got.happened_at.tzinfo == UTC
    assert got.zone == "Asia/Seoul"


def test_the_timeline_is_newest_first_and_of_one_person(store: Store, jane: int) -> None:
    other = add(store, person("Other"))
    keys = [log(store, touch(jane, days_ago=ago)) for ago in (2, 0, 1, 1)]
    log(store, touch(other))
    assert [entry.id for entry in timeline(store, jane)] == [keys[1], keys[3], keys[2], keys[0]]
    assert [entry.id for entry in timeline(store, jane, limit=2)] == [keys[1], keys[3]]


@pytest.mark.parametrize(
    ("fields", "field", "code"),
    [
        ({"body": " ", "subject": ""}, "body", "touch.empty"),
        ({"channel": "pigeon"}, "channel", "channel.unknown"),
        ({"direction": "up"}, "direction", "direction.unknown"),
        ({"zone": "Mars/Base"}, "zone", "zone.unknown"),
        ({"happened_at": datetime(2026, 1, 1)}, "happened_at", "time.naive"),
    ],
)
def test_a_wrong_touch_is_refused_and_leaves_nothing(
    store: Store, jane: int, fields: dict[str, Any], field: str, code: str
) -> None:
    before = tables(store)
    with pytest.raises(Invalid) as caught:
        log(store, touch(jane, **fields))
    assert [(problem.field, problem.code) for problem in caught.value.problems] == [(field, code)]
    assert tables(store) == before


def test_a_touch_with_nobody_and_a_touch_that_is_gone_are_refused(store: Store, jane: int) -> None:
    assert code_of(lambda: log(store, touch(99))) == "person.unknown"
    save = interactions.save
    assert (
        code_of(lambda: store.write("touch.edit", lambda s: save(s, touch(jane), interaction_id=9))) == "touch.unknown"
    )
    assert code_of(lambda: store.read(lambda s: interactions.get(s, 9))) == "touch.unknown"
    assert code_of(lambda: done(store, 9, is_done=True)) == "touch.unknown"


def test_a_changed_touch_keeps_its_uid_and_the_time_it_was_written_down(store: Store, jane: int) -> None:
    key = log(store, touch(jane, "before"))
    before = store.read(lambda s: interactions.get(s, key))
    change(store, key, body="after", direction="in")
    after = store.read(lambda s: interactions.get(s, key))
    assert (after.uid, after.created_at) == (before.uid, before.created_at)
    assert after.draft == replace(before.draft, body="after", direction="in")


def test_deleted_touches_are_counted_and_come_back(store: Store, jane: int) -> None:
    keys = [log(store, touch(jane, days_ago=ago)) for ago in range(3)]
    before = tables(store)
    deleted = store.write("touch.delete", lambda s: interactions.delete(s, [*keys[:2], 999]))
    assert deleted.value == 2
    assert [entry.id for entry in timeline(store, jane)] == keys[2:]
    store.undo()
    assert tables(store) == before


def test_very_many_touches_are_deleted_in_one_go(store: Store, jane: int) -> None:
    key = log(store, touch(jane))
    many = [key, *range(1_000, 300_000)]
    assert store.write("touch.delete", lambda s: interactions.delete(s, many)).value == 1


@pytest.mark.parametrize(("direction", "turn"), [("in", "ours"), ("out", "theirs"), ("none", "")])
def test_whose_turn_it_is_follows_the_last_touch(store: Store, jane: int, direction: str, turn: str) -> None:
    log(store, touch(jane, direction=direction))
    assert row(store, jane).turn == turn


def test_a_note_to_oneself_changes_neither_turn_nor_last_contact(store: Store, jane: int) -> None:
    log(store, touch(jane, direction="in", days_ago=5))
    log(store, touch(jane, direction="none", channel="note"))
    got = row(store, jane)
    assert (got.turn, got.last_contact) == ("ours", NOON - timedelta(days=5))


def test_of_two_touches_at_one_time_the_later_logged_counts(store: Store, jane: int) -> None:
    log(store, touch(jane, direction="in"))
    log(store, touch(jane, direction="out"))
    assert row(store, jane).turn == "theirs"


def test_a_touch_logged_late_does_not_become_the_last(store: Store, jane: int) -> None:
    log(store, touch(jane, direction="in"))
    log(store, touch(jane, direction="out", days_ago=30))
    assert (row(store, jane).turn, row(store, jane).last_contact) == ("ours", NOON)


def test_the_next_step_is_the_open_one_due_first(store: Store, jane: int) -> None:
    log(store, touch(jane, next_step="some day"))
    log(store, touch(jane, next_step="later", next_due=date(2027, 1, 1)))
    soon = log(store, touch(jane, next_step="soon", next_due=date(2026, 12, 1)))
    assert (row(store, jane).next_step, row(store, jane).next_due) == ("soon", date(2026, 12, 1))
    done(store, soon, is_done=True)
    assert row(store, jane).next_step == "later"
    done(store, soon, is_done=False)
    assert row(store, jane).next_step == "soon"
    store.undo()
    assert row(store, jane).next_step == "later"


def test_a_day_without_words_is_a_next_step_too(store: Store, jane: int) -> None:
    log(store, touch(jane, next_due=date(2026, 12, 1)))
    assert (row(store, jane).next_step, row(store, jane).next_due) == ("", date(2026, 12, 1))


def test_a_next_step_without_a_day_shows_the_newest(store: Store, jane: int) -> None:
    log(store, touch(jane, next_step="old", days_ago=9))
    log(store, touch(jane, next_step="new"))
    assert (row(store, jane).next_step, row(store, jane).next_due) == ("new", None)


def test_a_touch_moved_to_somebody_else_counts_there(store: Store, jane: int) -> None:
    other = add(store, person("Other"))
    key = log(store, touch(jane, direction="in"))
    change(store, key, influencer_id=other)
    assert (row(store, jane).turn, row(store, other).turn) == ("", "ours")
    assert row(store, jane).last_contact is None
    assert_well(store)
    store.undo()
    assert (row(store, jane).turn, row(store, other).turn) == ("ours", "")
    assert_well(store)
