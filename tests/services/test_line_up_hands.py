"""Moving people between slots, dropping out without a successor, and what speaks against booking somebody."""

from __future__ import annotations

from datetime import timedelta

import pytest

from irm.domain.influencer import Refusal
from irm.errors import IrmError
from irm.services import campaigns, coverage, lineup, promotion
from irm.services.store import Store
from tests.builders import TODAY
from tests.services.campaign_builders import NOW, campaign, fill, people, shown, slot, stand_by


def names(store: Store, slot_id: int) -> list[str]:
    """Return who is in a slot, the incumbent first, "-" for nobody."""
    found = shown(store, slot_id)
    return [found.incumbent.name if found.incumbent else "-", *(member.name for member in found.bench)]


def test_somebody_moves_to_another_slot_with_all_that_was_agreed(store: Store) -> None:
    key = campaign(store)
    one, other = slot(store, key), slot(store, key, "Reel")
    jane, mina, tom = people(store, "Jane", "Mina", "Tom")
    fill(store, one, jane, fee=100, currency="USD")
    moved = stand_by(store, one, mina, reason="quick")
    fill(store, other, tom)
    store.write("lineup.transfer", lambda s: lineup.transfer(s, moved, other, place=0))
    assert names(store, one) == ["Jane"]
    assert names(store, other) == ["Mina", "Tom"]
    assert shown(store, other).incumbent.draft.reason == "quick"
    store.undo()
    assert (names(store, one), names(store, other)) == (["Jane", "Mina"], ["Tom"])


def test_nobody_is_in_a_slot_twice(store: Store) -> None:
    key = campaign(store)
    one, other = slot(store, key), slot(store, key, "Reel")
    (jane,) = people(store, "Jane")
    moved = stand_by(store, one, jane)
    there = stand_by(store, other, jane)
    with pytest.raises(IrmError, match=r"lineup\.there_already"):
        store.write("lineup.transfer", lambda s: lineup.transfer(s, moved, other, place=1))
    drop = store.write(
        "lineup.drop_out",
        lambda s: promotion.drop_out(s, there, reason="ill", said="Dropped out.", today=TODAY, now=NOW),
    )
    assert drop.step is not None
    store.write("lineup.transfer", lambda s: lineup.transfer(s, moved, other, place=1))
    assert names(store, other) == ["-", "Jane"]
    stranger = slot(store, campaign(store, "Other"))
    with pytest.raises(IrmError, match=r"cooperation\.other_campaign"):
        store.write("lineup.transfer", lambda s: lineup.transfer(s, moved, stranger, place=1))


def test_who_drops_out_stays_with_the_reason_and_the_slot_is_empty(store: Store) -> None:
    place = slot(store, campaign(store))
    jane, mina = people(store, "Jane", "Mina")
    key = fill(store, place, jane)
    stand_by(store, place, mina)
    store.write(
        "lineup.drop_out", lambda s: promotion.drop_out(s, key, reason="ill", said="Out.", today=TODAY, now=NOW)
    )
    found = shown(store, place)
    assert names(store, place) == ["-", "Mina"]
    assert [(member.name, member.dropped_reason) for member in found.dropped] == [("Jane", "ill")]
    store.undo()
    assert names(store, place) == ["Jane", "Mina"]
    with pytest.raises(IrmError, match=r"cooperation\.unknown"):
        store.write("x", lambda s: promotion.drop_out(s, 999, reason="", said="", today=TODAY, now=NOW))


def test_what_speaks_against_booking_somebody_is_told(store: Store) -> None:
    key = campaign(store)
    one, other = slot(store, key), slot(store, key, "Reel")
    jane, tom = people(store, "Jane", "Tom")
    refused, wrong = (
        *people(store, "Mina", do_not_contact=Refusal(TODAY, "no")),
        *people(store, "Lee", not_relevant=Refusal(TODAY, "no")),
    )
    fill(store, other, jane)
    found = store.read(lambda s: lineup.objections(s, one, [jane, tom, refused, wrong, 999]))
    assert [(one.name, one.is_do_not_contact, one.is_not_relevant, one.booked) for one in found] == [
        ("Jane", False, False, ("Spring launch: Reel",)),
        ("Mina", True, False, ()),
        ("Lee", False, True, ()),
    ]


def test_slots_to_cover_are_the_pressing_ones(store: Store) -> None:
    key = campaign(store)
    bare, far = slot(store, key, "Bare", days=21), slot(store, key, "Far", days=22)
    thin = slot(store, key, "Thin", days=30, is_hard_date=True, production_days=16)
    late = slot(store, key, "Undated", days=None)
    covered = slot(store, key, "Covered", days=3)
    (jane,) = people(store, "Jane")
    stand_by(store, thin, jane)
    stand_by(store, covered, jane)
    found = store.read(lambda s: coverage.to_cover(s, today=TODAY))
    assert [one.slot_id for one in found] == [bare, thin]
    assert found[1].coverage.decision_day == TODAY + timedelta(14)
    assert {far, late}.isdisjoint(one.slot_id for one in found)
    store.write("campaign.edit", lambda s: campaigns.set_status(s, key, "done"))
    assert store.read(lambda s: coverage.to_cover(s, today=TODAY)) == []
