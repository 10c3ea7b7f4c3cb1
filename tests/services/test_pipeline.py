"""The pipeline of a campaign: its stages, who is in which, people without a slot."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from irm.db.models import Cooperation, PipelineMove
from irm.domain.deadlines import DeadlineRow, DeadlineSpec
from irm.domain.deliverable import DeliverableDraft
from irm.domain.payments import PaymentDraft
from irm.errors import IrmError
from irm.services import deadlines, deliverables, payments, pipeline
from irm.services.store import Store
from tests.builders import NOON, TODAY, assert_well
from tests.services.campaign_builders import campaign, fill, people, slot, stand_by


def names_in(store: Store, which: int) -> dict[str, list[str]]:
    """Return who is in which stage, stages with nobody left out."""
    codes = {row.id: row.code for row in store.read(lambda s: pipeline.stages(s, which))}
    found: dict[str, list[str]] = {}
    for card in store.read(lambda s: pipeline.cards(s, which)):
        found.setdefault(codes.get(card.stage_id or 0, ""), []).append(card.name)
    return found


def live(session: Session) -> list[DeadlineRow]:
    return deadlines.rows(session, DeadlineSpec(kinds=("go_live",)), today=TODAY)


def test_people_join_in_the_first_stage_that_is_on_and_once(store: Store) -> None:
    which = campaign(store)
    jane, mina = people(store, "Jane", "Mina")
    first = store.read(lambda s: pipeline.stages(s, which))[0].id
    store.write("pipeline.stages", lambda s: pipeline.switch_stage(s, first, is_off=True))
    added = store.write("pipeline.add", lambda s: pipeline.add_people(s, which, [jane, mina, jane], now=NOON)).value
    assert len(added) == 2
    assert names_in(store, which) == {"contacted": ["Jane", "Mina"]}
    again = store.write("pipeline.add", lambda s: pipeline.add_people(s, which, [jane], now=NOON))
    assert (again.value, again.step) == ([], None)
    with pytest.raises(IrmError) as caught:
        store.write("pipeline.add", lambda s: pipeline.add_people(s, 99, [jane], now=NOON))
    assert caught.value.code == "campaign.unknown"
    with pytest.raises(IrmError) as caught:
        store.write("pipeline.add", lambda s: pipeline.add_people(s, which, [99], now=NOON))
    assert caught.value.code == "person.unknown"


def test_whoever_leaves_takes_all_with_them_and_the_bench_closes(store: Store) -> None:
    which = campaign(store)
    place = slot(store, which)
    jane, mina, tom = people(store, "Jane", "Mina", "Tom")
    fill(store, place, jane)
    first, second = stand_by(store, place, mina), stand_by(store, place, tom)
    assert store.write("pipeline.take_out", lambda s: pipeline.take_out(s, [first])).value == 1
    assert store.read(lambda s: s.scalar(select(Cooperation.rank).where(Cooperation.id == second))) == 1
    assert_well(store)
    store.undo()
    assert store.read(lambda s: s.scalar(select(Cooperation.rank).where(Cooperation.id == second))) == 2


def test_who_was_paid_stays(store: Store) -> None:
    which = campaign(store)
    key = fill(store, slot(store, which), people(store, "Jane")[0])
    draft = PaymentDraft(5, "KRW", "date", fixed_on=TODAY, paid_on=TODAY)
    store.write("payment.add", lambda s: payments.save(s, draft, cooperation_id=key))
    with pytest.raises(IrmError) as caught:
        store.write("pipeline.take_out", lambda s: pipeline.take_out(s, [key]))
    assert (caught.value.code, caught.value.details) == ("pipeline.has_payments", {"name": "Jane"})


def test_a_move_is_dated_with_its_note_and_one_that_changes_nothing_is_none(store: Store) -> None:
    which, other = campaign(store), campaign(store, "Other")
    jane = people(store, "Jane")
    (key,) = store.write("pipeline.add", lambda s: pipeline.add_people(s, which, jane, now=NOON)).value
    stages = {row.code: row.id for row in store.read(lambda s: pipeline.stages(s, which))}
    move = store.write(
        "pipeline.move", lambda s: pipeline.move(s, [key], stages["agreed"], note=" by phone ", now=NOON)
    )
    assert move.value == 1
    (card,) = store.read(lambda s: pipeline.cards(s, which))
    assert (card.note, card.moved_at) == ("by phone", NOON)
    assert store.write("pipeline.move", lambda s: pipeline.move(s, [key], stages["agreed"], now=NOON)).step is None
    assert len(store.read(lambda s: list(s.scalars(select(PipelineMove.id))))) == 1
    foreign = store.read(lambda s: pipeline.stages(s, other))[0].id
    with pytest.raises(IrmError) as caught:
        store.write("pipeline.move", lambda s: pipeline.move(s, [key], foreign, now=NOON))
    assert caught.value.code == "pipeline.unknown"


def test_what_was_put_off_goes_with_who_is_taken_out(store: Store) -> None:
    """The file gives numbers out again: the next piece must not be hidden by what was said of the last one."""
    place = slot(store, campaign(store))
    jane, mina = people(store, "Jane", "Mina")
    piece, later = DeliverableDraft("instagram_reel", go_live_on=TODAY), TODAY + timedelta(days=30)
    first = stand_by(store, place, jane)
    number = store.write("x", partial(deliverables.save, draft=piece, cooperation_id=first)).value
    store.write("x", partial(deadlines.snooze, kind="go_live", record_ids=[number], until=later))
    store.write("x", partial(pipeline.take_out, cooperation_ids=[first]))
    second = stand_by(store, place, mina)
    again = store.write("x", partial(deliverables.save, draft=piece, cooperation_id=second)).value
    assert [row.record_id for row in store.read(live)] == [again]
    assert_well(store)
