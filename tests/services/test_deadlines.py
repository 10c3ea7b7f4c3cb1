"""The one list of dated things equals what a plain program works out, and what is done to it is done at the source."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial
from random import Random
from typing import Any

import pytest
import time_machine
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import insert, select, update

from irm.db.models import Campaign, Deliverable, Influencer, Payment, Permit, Reminder, Snooze, UsageRight
from irm.domain import clock
from irm.domain.deadlines import KINDS, MOVABLE, SOURCES, DeadlineRow, DeadlineSpec
from irm.domain.deliverable import DeliverableDraft
from irm.domain.payments import PaymentDraft
from irm.domain.permit import PermitDraft
from irm.domain.rights import RightDraft
from irm.errors import IrmError
from irm.services import coverage, deadlines, deliverables, payments, permits, rights
from irm.services.store import Store
from tests.builders import TODAY, add, edit, log, opened, person, touch
from tests.services import deadline_model as model
from tests.services.campaign_builders import campaign, fill, slot, stand_by

ZONES = ("Asia/Seoul", "Asia/Riyadh", "Europe/Berlin", "America/New_York", "Pacific/Kiritimati", "UTC")
MOMENTS = (
    datetime(2026, 10, 25, 0, 30, tzinfo=UTC),  # Berlin sets its clocks back
    datetime(2026, 11, 1, 5, 30, tzinfo=UTC),  # New York sets its clocks back
    datetime(2027, 3, 14, 7, 30, tzinfo=UTC),  # New York sets its clocks forward
    datetime(2027, 3, 28, 1, 30, tzinfo=UTC),  # Berlin sets its clocks forward
)


def rows(store: Store, *, today: date = TODAY, **wanted: Any) -> list[DeadlineRow]:
    return store.read(lambda session: deadlines.rows(session, DeadlineSpec(**wanted), today=today))


def listed(found: list[DeadlineRow]) -> model.Listed:
    return [(row.day.isoformat(), row.kind, row.record_id, row.influencer_id, row.campaign_id) for row in found]


@pytest.fixture(scope="module")
def one_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with opened(tmp_path_factory.mktemp("deadlines")) as store:
        yield store


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32), st.sampled_from((date(2024, 2, 20), date(2026, 11, 22), date(2027, 12, 28))))
def test_the_list_is_the_one_a_plain_program_works_out(one_store: Store, seed: int, today: date) -> None:
    chance = Random(seed)
    records = model.made(chance, today)
    model.write(one_store, records)
    decisions = [
        (place.coverage.decision_day.isoformat(), "decision", place.slot_id, 0, place.campaign_id)
        for place in one_store.read(lambda session: coverage.everywhere(session, today=today))
        if place.coverage.decision_day is not None
    ]
    everything = model.plain(records) + decisions
    for _ in range(4):
        wanted: dict[str, Any] = {
            "kinds": tuple(chance.sample(KINDS, chance.randrange(1, 6))) if chance.random() < 0.5 else (),
            "first": chance.choice((None, today + timedelta(days=chance.randrange(-20, 20)))),
            "last": chance.choice((None, today + timedelta(days=chance.randrange(-10, 60)))),
            "influencer_id": chance.choice((0, 0, 1, 2)),
            "campaign_id": chance.choice((0, 0, 1, 2)),
            "with_snoozed": chance.random() < 0.5,
            "limit": chance.choice((2, 200)),
        }
        start = wanted["first"] or today
        end = min(wanted["last"] or today + timedelta(days=3_660), start + timedelta(days=364))
        every = everything + model.birthdays(records, start, end)
        assert listed(rows(one_store, today=today, **wanted)) == model.expected(records, every, **wanted)


@pytest.fixture
def full(store: Store) -> dict[str, int]:
    """One deadline of every kind, the record of each by its kind."""
    one, two = add(store, person("Jane", birthday=date(1990, 12, 1))), add(store, person("Kim"))
    which = campaign(store, goal_metric="sales", goal_due=TODAY + timedelta(days=50))
    place = slot(store, which)
    key, second = fill(store, place, one), stand_by(store, place, two, stand_by_until=TODAY + timedelta(days=9))
    step = log(store, touch(one, next_step="call", next_due=TODAY + timedelta(days=1)))
    days: dict[str, Any] = {"draft_due": TODAY + timedelta(days=3), "approval_due": TODAY + timedelta(days=5)}
    plan = DeliverableDraft(go_live_on=TODAY + timedelta(days=8), **days)
    live = DeliverableDraft(status="published", live_until=TODAY + timedelta(days=20))
    end = TODAY + timedelta(days=14)

    def work(session: Any) -> dict[str, int]:
        piece = deliverables.save(session, plan, cooperation_id=key)
        return {
            "draft": piece,
            "approval": piece,
            "go_live": piece,
            "live_until": deliverables.save(session, live, cooperation_id=key),
            "payment": payments.save(session, PaymentDraft(500, "KWD", "date", fixed_on=end), cooperation_id=key),
            "right_end": rights.save(session, RightDraft(one, "paid", ends_on=end)),
            "code_end": rights.save(session, RightDraft(one, "whitelisting", code="SPARK", ends_on=end)),
            "exclusivity_end": rights.save(session, RightDraft(one, "exclusivity", ends_on=end)),
            "permit": permits.save(session, PermitDraft("AE", "7", None, end), influencer_id=one),
        }

    made = store.write("deliverable.add", work).value
    return {**made, "next_step": step, "stand_by": second, "decision": place, "goal": which, "birthday": one}


def test_there_is_one_of_every_kind_with_its_names(store: Store, full: dict[str, int]) -> None:
    found = {row.kind: row for row in rows(store)}
    assert {kind: row.record_id for kind, row in found.items()} == full
    assert set(found) == set(KINDS)
    assert (found["payment"].name, found["payment"].campaign, found["payment"].text) == (
        *("Jane", "Spring launch"),
        "\x1f500 KWD",
    )
    assert (found["decision"].name, found["decision"].campaign, found["decision"].text) == (
        *("", "Spring launch"),
        "Live host",
    )


@pytest.mark.parametrize("kind", sorted(MOVABLE))
def test_a_day_moved_in_the_list_is_moved_at_its_source_and_back_by_undo(
    store: Store, full: dict[str, int], kind: str
) -> None:
    before = rows(store)
    to = TODAY + timedelta(days=40)
    store.write("deadline.move", lambda session: deadlines.move(session, kind, full[kind], to=to))
    assert [row.day for row in rows(store, kinds=(kind,))] == [to]
    store.undo()
    assert rows(store) == before


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_done_or_put_off_leaves_the_list_and_comes_back(store: Store, full: dict[str, int], kind: str) -> None:
    before, ids = rows(store), [full[kind]]
    store.write("deadline.done", lambda session: deadlines.finish(session, kind, ids, today=TODAY))
    left = rows(store, kinds=(kind,))
    assert left == []
    store.undo()
    assert rows(store) == before
    until = TODAY + timedelta(days=2)
    store.write("deadline.snooze", lambda session: deadlines.snooze(session, kind, ids, until=until))
    assert rows(store, kinds=(kind,)) == []
    assert [row.is_snoozed for row in rows(store, kinds=(kind,), with_snoozed=True)] == [True]
    assert [row.record_id for row in rows(store, today=until, kinds=(kind,))] == ids
    store.write("deadline.snooze", lambda session: deadlines.unsnooze(session, kind, ids))
    assert rows(store) == before


def test_what_ends_is_open_again_when_its_day_changes(store: Store, full: dict[str, int]) -> None:
    store.write("deadline.done", lambda s: deadlines.finish(s, "permit", [full["permit"]], today=TODAY))
    assert rows(store, kinds=("permit",)) == []
    renewed = PermitDraft("AE", "8", None, TODAY + timedelta(days=300))
    who = full["birthday"]
    store.write("permit.edit", lambda s: permits.save(s, renewed, influencer_id=who, permit_id=full["permit"]))
    assert [row.day for row in rows(store, kinds=("permit",))] == [renewed.expires_on]


def test_a_birthday_that_is_done_comes_again_next_year(store: Store, full: dict[str, int]) -> None:
    store.write("deadline.done", lambda s: deadlines.finish(s, "birthday", [full["birthday"]], today=TODAY))
    assert rows(store, kinds=("birthday",)) == []
    later = date(2026, 12, 2)
    assert [row.day for row in rows(store, today=later, kinds=("birthday",))] == [date(2027, 12, 1)]


def test_a_number_given_out_again_has_nothing_of_the_record_before_it(store: Store, full: dict[str, int]) -> None:
    piece, until = full["draft"], TODAY + timedelta(days=30)

    def work(session: Any) -> None:
        owner = deliverables.get(session, piece)
        deadlines.snooze(session, "draft", [piece], until=until)
        session.execute(
            insert(Reminder), {"kind": "draft", "record_id": piece, "day": TODAY.isoformat(), "shown_at": ""}
        )
        deliverables.delete(session, [full["live_until"], piece])
        again = deliverables.save(session, owner.draft, cooperation_id=owner.cooperation_id)
        assert session.scalar(select(Deliverable.id)) == again

    store.write("deliverable.delete", work)
    assert len(rows(store, kinds=("draft",))) == 1
    assert store.read(lambda session: session.scalars(select(Snooze.id)).all()) == []
    store.undo()
    assert {row.kind: row.record_id for row in rows(store)} == full


def test_what_cannot_be_is_refused(store: Store, full: dict[str, int]) -> None:
    for code, work in (
        ("deadline.kind_unknown", lambda s: deadlines.rows(s, DeadlineSpec(kinds=("lunch",)), today=TODAY)),
        ("deadline.kind_unknown", lambda s: deadlines.finish(s, "lunch", [1], today=TODAY)),
        ("deadline.fixed", lambda s: deadlines.move(s, "decision", full["decision"], to=TODAY)),
        ("deadline.unknown", lambda s: deadlines.move(s, "draft", 99, to=TODAY)),
    ):
        with pytest.raises(IrmError) as refused:
            store.write("deadline.move", work)
        assert refused.value.code == code


def test_trashed_people_have_no_deadlines_but_their_campaign_has(store: Store, full: dict[str, int]) -> None:
    edit(store, full["birthday"], birthday=None)
    store.write(
        "person.edit",
        lambda s: s.execute(
            update(Influencer).where(Influencer.id == full["birthday"]).values(trashed_at="2026-01-01T00:00:00Z")
        ),
    )
    assert {row.kind for row in rows(store)} == {"stand_by", "decision", "goal"}


@pytest.fixture(params=ZONES)
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The machine stands in this zone."""
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


def test_no_due_day_moves_with_the_zone_or_the_clocks(store: Store, full: dict[str, int], zone: str) -> None:
    wanted = listed(rows(store, first=date.min, kinds=tuple(set(KINDS) - {"birthday", "decision"})))
    for moment in MOMENTS:
        with time_machine.travel(moment.timestamp(), tick=False):
            today = clock.today()
            found = rows(store, today=today, kinds=tuple(set(KINDS) - {"birthday", "decision"}))
            assert abs((today - moment.date()).days) <= 1
        assert listed(found) == wanted
    assert {SOURCES[row[1]] for row in wanted} >= {"deliverable", "payment", "permit", "usage_right"}
    columns = (Deliverable.draft_due, Payment.fixed_on, Permit.expires_on, UsageRight.ends_on, Campaign.goal_due)
    for column in columns:
        assert all(len(day) == 10 for day in store.read(partial(_days, column)) if day)


def _days(column: Any, session: Any) -> list[str]:
    return list(session.scalars(select(column)))
