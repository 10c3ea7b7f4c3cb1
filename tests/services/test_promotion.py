"""Somebody drops out and somebody else takes the place: everything follows, and one undo brings everything back."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy.orm import Session

from irm.domain.deliverable import DeliverableDraft
from irm.domain.money import Money
from irm.errors import IrmError
from irm.services import deliverables, interactions, lineup, pipeline, promotion
from irm.services.store import Store
from tests.builders import NOON, TODAY, assert_well, edit, tables
from tests.services.campaign_builders import campaign, fill, people, promote, shown, slot, stand_by


@pytest.fixture
def live(store: Store) -> tuple[int, int, list[int]]:
    """A campaign with one hard date, an incumbent and three on the bench."""
    which = campaign(store, currency="KRW", budget=5_000_000)
    place = slot(store, which, days=7, is_hard_date=True)
    minji, jane, layla, zoe = people(store, "김민지", "Jane", "ليلى", "Zoë")
    fill(store, place, minji, fee=1_000_000, currency="KRW", terms="One live hour, two stories", brief="No prices")
    stand_by(store, place, jane, readiness="asked")
    stand_by(
        store, place, layla, fee=800_000, currency="KRW", lead_days=1, stand_by_terms="Half the fee for standing by"
    )
    stand_by(store, place, zoe, lead_days=9)
    return which, place, [minji, jane, layla, zoe]


def test_the_first_who_is_ready_takes_the_place_and_the_bench_moves_up(
    store: Store, live: tuple[int, int, list[int]]
) -> None:
    _, place, (minji, jane, layla, zoe) = live
    plan = promote(store, place, reason="broke a leg")
    after = shown(store, place)
    assert plan.promoted.influencer_id == layla
    assert after.incumbent.influencer_id == layla
    assert [(member.influencer_id, member.rank) for member in after.bench] == [(jane, 1), (zoe, 2)]
    (dropped,) = after.dropped
    assert (dropped.influencer_id, dropped.dropped_on, dropped.dropped_reason) == (minji, TODAY, "broke a leg")
    assert after.coverage.state == "bare"
    assert_well(store)


def test_terms_brief_money_and_dates_carry_over(store: Store, live: tuple[int, int, list[int]]) -> None:
    _, place, _ = live
    plan = store.read(lambda s: promotion.preview(s, place, today=TODAY))
    assert (plan.freed, plan.committed) == (Money("KRW", 1_000_000), Money("KRW", 800_000))
    assert (plan.terms, plan.brief) == ("One live hour, two stories", "No prices")
    assert plan.go_live == (TODAY + timedelta(days=7), TODAY + timedelta(days=7))
    promote(store, place)
    draft = shown(store, place).incumbent.draft
    assert (draft.terms, draft.brief, draft.fee) == ("One live hour, two stories", "No prices", 800_000)
    assert draft.stand_by_terms == "Half the fee for standing by"


def test_both_timelines_get_an_entry_and_silence_goes_on(store: Store, live: tuple[int, int, list[int]]) -> None:
    _, place, (minji, _, layla, _) = live
    promote(store, place)
    for who, words in ((minji, "Dropped out of the live show."), (layla, "Takes over the live show.")):
        (entry,) = store.read(partial(interactions.timeline, influencer_id=who))
        assert (entry.draft.body, entry.draft.direction) == (words, "none")
    assert shown(store, place).incumbent.silent_days is None


def test_the_pipeline_says_dropped_and_agreed_with_the_reason(store: Store, live: tuple[int, int, list[int]]) -> None:
    which, place, (minji, _, layla, _) = live
    promote(store, place, reason="flu")
    names: dict[int | None, str] = {row.id: row.code for row in store.read(lambda s: pipeline.stages(s, which))}
    cards = {card.influencer_id: card for card in store.read(lambda s: pipeline.cards(s, which))}
    assert (names[cards[minji].stage_id], cards[minji].note) == ("dropped", "flu")
    assert names[cards[layla].stage_id] == "agreed"


def test_one_undo_restores_everything(store: Store, live: tuple[int, int, list[int]]) -> None:
    _, place, _ = live
    before = tables(store)
    promote(store, place)
    after = tables(store)
    store.undo()
    assert tables(store) == before
    store.redo()
    assert tables(store) == after
    store.undo()
    assert tables(store) == before


def test_a_hard_date_refuses_who_cannot_make_it_and_says_how_many_days_are_missing(
    store: Store, live: tuple[int, int, list[int]]
) -> None:
    _, place, _ = live
    slowest = shown(store, place).bench[-1]
    before = tables(store)
    with pytest.raises(IrmError) as refusal:
        promote(store, place, slowest.cooperation_id)
    assert (refusal.value.code, refusal.value.details["days"]) == ("promotion.too_late", 4)
    assert tables(store) == before


def test_a_soft_date_moves_to_the_first_day_the_promoted_can_make(store: Store) -> None:
    place = slot(store, campaign(store), days=3)
    first, second = people(store, "A", "B")
    fill(store, place, first)
    key = stand_by(store, place, second, lead_days=8)
    plan = promote(store, place, key)
    assert plan.warnings == ("promotion.warn_moved",)
    assert shown(store, place).draft.go_live_on == TODAY + timedelta(days=10)


def test_nobody_ready_is_said(store: Store) -> None:
    place = slot(store, campaign(store))
    (one,) = people(store, "A")
    stand_by(store, place, one, readiness="idea")
    with pytest.raises(IrmError) as refusal:
        promote(store, place)
    assert refusal.value.code == "promotion.nobody_ready"


def test_who_must_not_be_contacted_is_never_promoted(store: Store) -> None:
    from irm.domain.influencer import Refusal

    place = slot(store, campaign(store))
    (one,) = people(store, "A")
    key = stand_by(store, place, one)
    edit(store, one, do_not_contact=Refusal(TODAY, "asked"))
    with pytest.raises(IrmError) as refusal:
        promote(store, place, key)
    assert refusal.value.code == "promotion.refused"
    with pytest.raises(IrmError) as nobody:
        promote(store, place)
    assert nobody.value.code == "promotion.nobody_ready"


def test_a_slot_without_an_incumbent_is_filled(store: Store) -> None:
    place = slot(store, campaign(store))
    (one,) = people(store, "A")
    stand_by(store, place, one)
    promote(store, place)
    after = shown(store, place)
    assert (after.incumbent.influencer_id, after.bench, after.dropped) == (one, (), ())


def test_work_planned_with_who_left_the_place_empty_goes_to_who_fills_it_later(
    store: Store, live: tuple[int, int, list[int]]
) -> None:
    _, place, (_, jane, layla, _) = live
    first = shown(store, place).incumbent.cooperation_id
    for title, status in (("Show", "planned"), ("Story", "published"), ("Reel", "in_review")):
        draft = DeliverableDraft("instagram_reel", title=title, status=status)
        store.write("deliverable.add", partial(deliverables.save, draft=draft, cooperation_id=first))
    store.write("lineup.drop_out", partial(drop_out, cooperation_id=first))
    assert titles(store, first) == {"Show": "cancelled", "Story": "published", "Reel": "cancelled"}
    before = tables(store)
    plan = promote(store, place)
    assert (plan.promoted.influencer_id, plan.left and plan.left.cooperation_id) == (layla, first)
    assert (plan.terms, plan.brief) == ("One live hour, two stories", "No prices")
    second = plan.promoted.cooperation_id
    assert [row.draft.title for row in plan.moved] == list(titles(store, second)) == ["Show", "Reel"]
    assert set(titles(store, second).values()) == {"planned"}
    store.undo()
    assert tables(store) == before
    promote(store, place)
    store.write("lineup.drop_out", partial(drop_out, cooperation_id=second))
    third = next(member for member in shown(store, place).bench if member.influencer_id == jane)
    promote(store, place, third.cooperation_id)
    assert titles(store, third.cooperation_id) == {"Show": "planned", "Reel": "planned"}
    assert_well(store)


def titles(store: Store, cooperation_id: int) -> dict[str, str]:
    rows = store.read(lambda s: deliverables.of_cooperation(s, cooperation_id))
    return {row.draft.title: row.draft.status for row in rows}


def drop_out(session: Session, *, cooperation_id: int) -> None:
    promotion.drop_out(session, cooperation_id, reason="flu", said="Dropped out.", today=TODAY, now=NOON)


def test_who_dropped_out_can_come_back_to_the_bench(store: Store, live: tuple[int, int, list[int]]) -> None:
    _, place, (minji, *_) = live
    promote(store, place)
    store.write("lineup.bench", lambda s: lineup.add_to_bench(s, place, [minji]))
    after = shown(store, place)
    back = after.bench[-1]
    assert (back.influencer_id, back.readiness, back.is_ready) == (minji, "idea", False)
    assert after.dropped == ()
    names = {stage.id: stage.code for stage in store.read(lambda s: pipeline.stages(s, after.campaign_id))}
    cards = {card.influencer_id: card for card in store.read(lambda s: pipeline.cards(s, after.campaign_id))}
    assert names[cards[minji].stage_id or 0] == "candidate"
