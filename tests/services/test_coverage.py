"""Coverage and feasibility equal a plain count over the tables, for random campaigns and on any day."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import pytest

from irm.domain.campaign import STATUSES, CooperationDraft
from irm.domain.influencer import Refusal
from irm.services import coverage, line_ups, lineup, proposals
from irm.services.store import Store
from tests.builders import TODAY, account, edit, opened, tables
from tests.services.campaign_builders import campaign, fill, people, slot, stand_by
from tests.services.people_model import named

OPEN = ("draft", "running", "paused")


def random_campaigns(store: Store, chance: Random) -> None:
    crowd = people(store, *(f"Person {number}" for number in range(8)))
    for who in crowd[:2]:
        edit(store, who, do_not_contact=Refusal(TODAY, "asked"))
    places = []
    for _ in range(3):
        which = campaign(store, status=chance.choice(STATUSES))
        for _ in range(2):
            days = chance.choice((None, -2, 0, 3, 9, 9, 30))
            is_hard = days is not None and chance.random() < 0.5
            wanted = chance.choice((None, None, 0, 3))
            places.append(slot(store, which, days=days, is_hard_date=is_hard, stand_ins_wanted=wanted))
    for place in places:
        chosen = chance.sample(crowd, chance.randrange(5))
        if chosen and chance.random() < 0.8:
            fill(store, place, chosen.pop())
        for who in chosen:
            until = chance.choice((None, TODAY - timedelta(days=1), TODAY, TODAY + timedelta(days=4)))
            readiness = chance.choice(("agreed", "agreed", "agreed", "asked", "declined", ""))
            stand_by(store, place, who, readiness=readiness, stand_by_until=until, lead_days=chance.choice((0, 1, 8)))


def counted(store: Store, today: date) -> dict[int, tuple[str, int, date | None]]:
    """Count by hand: slot to state, ready, decision day."""
    rows = named(tables(store))
    campaigns = {row["id"]: row for row in rows["campaign"]}
    refused = {row["id"] for row in rows["influencer"] if row["do_not_contact_on"] or row["trashed_at"]}
    is_open = {key: row["status"] in OPEN and not row["trashed_at"] for key, row in campaigns.items()}
    filled = [
        (row["influencer_id"], place["id"], place["go_live_on"])
        for row in rows["cooperation"]
        for place in rows["slot"]
        if row["slot_id"] == place["id"] and row["rank"] == 0 and is_open[place["campaign_id"]]
    ]
    found = {}
    for place in rows["slot"]:
        day = date.fromisoformat(place["go_live_on"]) if place["go_live_on"] else None
        if not is_open[place["campaign_id"]] or (day is not None and day < today):
            continue
        ways = []
        for row in rows["cooperation"]:
            if row["slot_id"] != place["id"] or not row["rank"] or row["readiness"] != "agreed":
                continue
            way = row["lead_days"] + place["production_days"]
            is_kept = row["stand_by_until"] is None or date.fromisoformat(row["stand_by_until"]) >= today
            is_in_time = day is None or today + timedelta(days=way) <= day
            is_free = not any(
                who == row["influencer_id"] and other != place["id"] and on is not None and on == place["go_live_on"]
                for who, other, on in filled
            )
            if is_kept and is_in_time and is_free and row["influencer_id"] not in refused:
                ways.append(way)
        wanted = place["stand_ins_wanted"]
        wanted = (2 if place["is_hard_date"] else 1) if wanted is None else wanted
        state = "covered" if len(ways) >= wanted else "thin" if ways else "bare"
        found[place["id"]] = (state, len(ways), day - timedelta(days=min(ways)) if day and ways else None)
    return found


@pytest.mark.parametrize("seed", range(12))
def test_coverage_equals_a_count_by_hand(tmp_path: Path, seed: int) -> None:
    chance = Random(seed)
    with opened(tmp_path) as store:
        random_campaigns(store, chance)
        for today in (TODAY, TODAY + timedelta(days=2), TODAY + timedelta(days=9)):
            expected = counted(store, today)
            listed = store.read(partial(coverage.everywhere, today=today))
            found = {
                slot.slot_id: (slot.coverage.state, slot.coverage.ready, slot.coverage.decision_day) for slot in listed
            }
            assert found == expected
            for slot_found in listed:
                shown = store.read(partial(line_ups.of_slot, slot_id=slot_found.slot_id, today=today))
                assert shown.coverage == slot_found.coverage
                assert sum(member.is_ready for member in shown.bench) == slot_found.coverage.ready


@pytest.mark.parametrize("seed", range(6))
def test_who_may_not_be_contacted_is_never_proposed(tmp_path: Path, seed: int) -> None:
    with opened(tmp_path) as store:
        random_campaigns(store, Random(seed))
        rows = named(tables(store))
        refused = {row["id"] for row in rows["influencer"] if row["do_not_contact_on"]}
        assert refused
        for place in rows["slot"]:
            inside = {row["influencer_id"] for row in rows["cooperation"] if row["slot_id"] == place["id"]}
            proposed = store.read(partial(proposals.for_slot, slot_id=place["id"], today=TODAY))
            assert not {proposal.influencer_id for proposal in proposed} & (refused | inside)


def test_people_like_the_incumbent_come_first_with_their_reasons(store: Store) -> None:
    place = slot(store, campaign(store))
    like = {"tags": ("skincare", "vegan"), "languages": "ko, en", "country": "South Korea"}
    incumbent, twin, stranger = (
        people(store, "Minji", accounts=(account("minji", followers=20_000),), **like)[0],
        people(store, "Twin", accounts=(account("twin", followers=30_000),), **like)[0],
        people(store, "Stranger", accounts=(account("far", "youtube", followers=5_000_000),), languages="ar")[0],
    )
    fill(store, place, incumbent)
    found = store.read(lambda s: proposals.for_slot(s, place, today=TODAY))
    assert [proposal.influencer_id for proposal in found] == [twin]
    assert {reason.code for reason in found[0].reasons} == {"platform", "tier", "tag", "language", "country"}
    assert stranger not in {proposal.influencer_id for proposal in found}


def test_a_booking_on_the_same_day_is_said_before_it_is_made(store: Store) -> None:
    first, second = slot(store, campaign(store, "Spring"), days=9), slot(store, campaign(store, "Autumn"), days=9)
    one, other = people(store, "A", "B")
    fill(store, first, one)
    clashes = store.read(lambda s: lineup.clashes(s, second, [one, other]))
    assert clashes == {one: ("Spring: Live host",)}


def test_what_if_shows_what_remains_covered_and_writes_nothing(store: Store) -> None:
    which = campaign(store)
    place = slot(store, which, is_hard_date=True)
    first, second, third = people(store, "A", "B", "C")
    fill(store, place, first)
    stand_by(store, place, second)
    stand_by(store, place, third)
    before = tables(store)
    now = store.read(lambda s: line_ups.of_campaign(s, which, today=TODAY))
    (one_gone,) = line_ups.what_if(now, [first], today=TODAY)
    (all_gone,) = line_ups.what_if(now, [first, second, third], today=TODAY)
    assert now[0].coverage.state == "covered"
    assert (one_gone.incumbent.influencer_id if one_gone.incumbent else 0, one_gone.coverage.state) == (second, "thin")
    assert (all_gone.incumbent, all_gone.coverage.state) == (None, "bare")
    assert tables(store) == before


@pytest.mark.parametrize("seed", range(4))
def test_ranks_have_no_gaps_whatever_is_done(tmp_path: Path, seed: int) -> None:
    chance = Random(seed)
    with opened(tmp_path) as store:
        place = slot(store, campaign(store))
        crowd = people(store, *(f"P{number}" for number in range(6)))
        for _ in range(25):
            store.write("lineup", lambda s: _do_something(s, chance, place, crowd))
            ranks = sorted(r["rank"] for r in named(tables(store))["cooperation"] if r["rank"] is not None)
            bench = [rank for rank in ranks if rank]
            assert bench == list(range(1, len(bench) + 1))
            assert ranks.count(0) <= 1


def _do_something(session: Any, chance: Random, place: int, crowd: list[int]) -> None:
    shown = line_ups.of_slot(session, place, today=TODAY)
    keys = [member.cooperation_id for member in shown.bench]
    what = chance.randrange(5)
    if what == 0:
        lineup.add_to_bench(session, place, chance.sample(crowd, 2), place=chance.choice((None, 1, 2)))
    elif what == 1:
        lineup.fill(session, place, chance.choice(crowd))
    elif what == 2 and keys:
        lineup.move(session, chance.choice(keys), chance.randrange(1, 7))
    elif what == 3 and keys:
        lineup.take_off(session, [chance.choice(keys)])
    elif keys:
        lineup.save_member(session, chance.choice(keys), CooperationDraft(readiness=chance.choice(("asked", "agreed"))))
