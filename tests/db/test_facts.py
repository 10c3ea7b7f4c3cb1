"""What the list shows and sorts by equals what a plain program computes from the records, whatever happened to them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from irm.db import touched
from irm.db.engine import raw_connection
from irm.services.store import Store
from tests.builders import assert_well, opened, tables
from tests.services.people_model import expected_account_facts, expected_facts

PERSON = st.integers(1, 4)
ROW = st.integers(1, 6)
DAY = st.sampled_from([f"2026-01-0{day}" for day in range(1, 6)])
COUNT = st.none() | st.sampled_from([0, 1, 100, 20_000])
STEP = st.one_of(
    st.tuples(st.just("person"), PERSON, st.sampled_from(["Émil", "emil", "민지", "ليلى"]), st.integers(1, 8)),
    st.tuples(st.just("trash"), PERSON),
    st.tuples(st.just("gone"), PERSON),
    st.tuples(st.just("account"), ROW, PERSON, st.sampled_from(["instagram", "tiktok", "youtube"])),
    st.tuples(st.just("account gone"), ROW),
    st.tuples(st.just("reading"), ROW, DAY, COUNT, COUNT, COUNT),
    st.tuples(st.just("reading gone"), DAY),
    st.tuples(
        st.just("touch"), ROW, PERSON, DAY, st.sampled_from(["in", "out", "none"]), st.booleans(), st.none() | DAY
    ),
    st.tuples(st.just("touch gone"), ROW),
    st.tuples(st.just("stage"), st.integers(1, 8), st.integers(0, 9)),
    st.tuples(st.just("rhythm"), PERSON, st.none() | st.integers(0, 90)),
    st.tuples(st.just("filed as"), PERSON, st.sampled_from(["", "Zoë"])),
    st.tuples(st.just("birthday"), PERSON, st.none() | DAY),
    st.tuples(st.just("no reply"), ROW),
    st.tuples(st.just("zone"), ROW, st.sampled_from(["", "Asia/Seoul", "Pacific/Kiritimati", "Pacific/Midway"])),
    st.tuples(st.just("incident"), PERSON, st.sampled_from(["ghosted", "late", "off_brief", "praise"])),
    st.tuples(st.just("incident gone"), st.integers(1, 4)),
    st.tuples(st.just("limits"), st.sampled_from(["[50, 100, 20000, 30000]", "[10000, 50000, 500000, 1000000]"])),
)
SQL = {
    "person": "INSERT INTO influencer (id, uid, display_name, stage_id, created_at, updated_at)"
    " VALUES (?1, ?1, ?2, ?3, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z')"
    " ON CONFLICT (id) DO UPDATE SET display_name = ?2, stage_id = ?3",
    "trash": "UPDATE influencer SET trashed_at = iif(trashed_at IS NULL, '2026-01-01T00:00:00Z', NULL) WHERE id = ?1",
    "gone": "DELETE FROM influencer WHERE id = ?1",
    "account": "INSERT INTO social_account (id, influencer_id, platform, handle, canonical)"
    " SELECT ?1, ?2, ?3, 'h' || ?1, 'h' || ?1 WHERE EXISTS (SELECT 1 FROM influencer WHERE id = ?2)"
    " ON CONFLICT (id) DO UPDATE SET influencer_id = ?2, platform = ?3",
    "account gone": "DELETE FROM social_account WHERE id = ?1",
    "reading": "INSERT INTO metric_snapshot"
    " (account_id, taken_on, source, followers, avg_likes, avg_comments, avg_views)"
    " SELECT ?1, ?2, 'typed', ?3, ?4, ?5, ?5 WHERE EXISTS (SELECT 1 FROM social_account WHERE id = ?1)"
    " ON CONFLICT (account_id, taken_on, source) DO UPDATE SET followers = ?3, avg_likes = ?4, avg_comments = ?5",
    "reading gone": "DELETE FROM metric_snapshot WHERE taken_on = ?1",
    "touch": "INSERT INTO interaction (id, uid, influencer_id, happened_at, channel, direction, next_step, next_due,"
    " is_next_done, created_at)"
    " SELECT ?1, ?1, ?2, ?3 || 'T10:00:00Z', 'dm', ?4, iif(?5, 'call', ''), ?6, ?5 AND ?6 IS NULL AND ?1 % 2, ''"
    " WHERE EXISTS (SELECT 1 FROM influencer WHERE id = ?2)"
    " ON CONFLICT (id) DO UPDATE SET influencer_id = ?2, happened_at = excluded.happened_at, direction = ?4,"
    " next_step = excluded.next_step, next_due = ?6, is_next_done = excluded.is_next_done",
    "touch gone": "DELETE FROM interaction WHERE id = ?1",
    "rhythm": "UPDATE influencer SET rhythm_days = ?2 WHERE id = ?1",
    "filed as": "UPDATE influencer SET sort_name = ?2 WHERE id = ?1",
    "birthday": "UPDATE influencer SET birthday = ?2 WHERE id = ?1",
    "no reply": "UPDATE interaction SET needs_no_reply = NOT needs_no_reply WHERE id = ?1",
    "zone": "UPDATE interaction SET zone = ?2, happened_at = substr(happened_at, 1, 11) || '22:00:00Z' WHERE id = ?1",
    "incident": "INSERT INTO incident (influencer_id, kind, happened_on)"
    " SELECT ?1, ?2, '2026-01-01' WHERE EXISTS (SELECT 1 FROM influencer WHERE id = ?1)",
    "incident gone": "DELETE FROM incident WHERE id = ?1",
    "limits": "UPDATE data_setting SET value = ?1 WHERE key = 'tier_limits'",
    "stage": "UPDATE stage SET position = ?2 WHERE id = ?1",
}


def write(store: Store, steps: list[tuple[Any, ...]]) -> None:
    """Do some changes as one write, past the use cases, by the kind of statements they use."""

    def work(session: Session) -> None:
        raw = raw_connection(session)
        for kind, *values in steps:
            raw.execute(SQL[kind], values)

    store.write("person.edit", work)


def assert_as_computed(store: Store) -> None:
    now = tables(store, with_words=False)
    assert now["influencer_fact"] == expected_facts(now)
    assert now["account_fact"] == expected_account_facts(now)


@given(
    history=st.lists(st.lists(STEP, min_size=1, max_size=6), min_size=1, max_size=8),
    at_once=st.sampled_from([1, 2, touched._AT_ONCE]),
)
@settings(max_examples=25)
def test_facts_follow_whatever_happens_to_the_records(
    tmp_path_factory: Any, history: list[list[tuple[Any, ...]]], at_once: int
) -> None:
    folder: Path = tmp_path_factory.mktemp("facts")
    with opened(folder) as store, pytest.MonkeyPatch.context() as patch:
        patch.setattr(touched, "_AT_ONCE", at_once)
        states = [tables(store)]
        for steps in history:
            write(store, steps)
            assert_as_computed(store)
            states.append(tables(store))
        assert_well(store)
        for state in reversed(states[:-1]):
            while tables(store) != state:
                assert store.undo() is not None
                assert_as_computed(store)
        assert_well(store)


def test_an_account_that_moves_counts_for_its_new_owner_alone_though_they_are_computed_apart(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(touched, "_AT_ONCE", 1)
    people = [("person", number, "emil", 1) for number in (1, 2)]
    write(store, [*people, ("account", 1, 1, "instagram"), ("reading", 1, "2026-01-01", 100, 1, 1)])
    write(store, [("account", 1, 2, "instagram")])
    assert_as_computed(store)
