"""Plan B: the examples of the rules, and what holds for every bench."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm.domain import planb
from irm.domain.planb import Needed, StandIn

TODAY = date(2026, 11, 26)
DAYS = st.integers(0, 30)
NEEDED = st.builds(
    Needed,
    shipping=DAYS,
    production=DAYS,
    review=DAYS,
    revision_rounds=st.integers(0, 3),
    revision_days=st.integers(0, 5),
)
MEMBER = st.builds(
    StandIn,
    cooperation_id=st.integers(1, 9),
    readiness=st.sampled_from(["", "idea", "asked", "agreed", "declined"]),
    until=st.none() | st.integers(-3, 3).map(lambda days: TODAY + timedelta(days=days)),
    lead_days=st.integers(0, 20),
    is_booked_that_day=st.booleans(),
    is_refused=st.booleans(),
)
GO_LIVE = st.none() | st.integers(-5, 90).map(lambda days: TODAY + timedelta(days=days))


def test_the_last_possible_day_is_possible_and_the_day_after_is_not() -> None:
    needed = Needed(shipping=3, production=5, review=2, revision_rounds=1, revision_days=2)
    assert needed.days == 12
    on_time = planb.feasibility(needed, 2, TODAY + timedelta(days=14), TODAY)
    late = planb.feasibility(needed, 2, TODAY + timedelta(days=13), TODAY)
    assert (on_time.can_make_it, on_time.slack, on_time.needed_days) == (True, 0, 14)
    assert (late.can_make_it, late.slack) == (False, -1)


def test_a_promise_holds_on_its_last_day_and_lapses_the_day_after() -> None:
    assert planb.readiness_on("agreed", TODAY, TODAY) == "agreed"
    assert planb.readiness_on("agreed", TODAY - timedelta(days=1), TODAY) == "lapsed"
    assert planb.readiness_on("agreed", None, TODAY) == "agreed"
    assert planb.readiness_on("asked", TODAY - timedelta(days=1), TODAY) == "asked"


def test_a_hard_date_wants_two_and_the_user_may_say_otherwise() -> None:
    assert planb.wanted(None, is_hard_date=True) == 2
    assert planb.wanted(None, is_hard_date=False) == 1
    assert planb.wanted(0, is_hard_date=True) == 0


@pytest.mark.parametrize(("ready", "state"), [(0, "bare"), (1, "thin"), (2, "covered"), (3, "covered")])
def test_states_of_a_slot_that_wants_two(ready: int, state: str) -> None:
    bench = [StandIn(number, "agreed") for number in range(ready)]
    found = planb.coverage(bench, Needed(), go_live=TODAY, stand_ins=2, today=TODAY)
    assert (found.state, found.ready, found.wanted) == (state, ready, 2)


def test_the_decision_day_is_that_of_the_quickest_who_is_ready() -> None:
    bench = [StandIn(1, "agreed", lead_days=5), StandIn(2, "agreed", lead_days=1), StandIn(3, "idea")]
    found = planb.coverage(bench, Needed(production=7), go_live=date(2026, 12, 20), stand_ins=2, today=TODAY)
    assert found.decision_day == date(2026, 12, 12)


def test_milestones_count_back_from_go_live() -> None:
    found = planb.milestones(Needed(4, 7, 3, 1, 2), date(2026, 12, 31))
    assert (found.ship_by, found.draft_by, found.approve_by) == (
        date(2026, 12, 15),
        date(2026, 12, 26),
        date(2026, 12, 31),
    )


def test_a_campaign_is_as_well_covered_as_its_worst_slot() -> None:
    assert planb.worst(["covered", "thin", "bare"]) == "bare"
    assert planb.worst(["covered", "thin"]) == "thin"
    assert planb.worst([]) == "covered"


@given(bench=st.lists(MEMBER, max_size=6), needed=NEEDED, go_live=GO_LIVE, stand_ins=st.integers(0, 3))
def test_coverage_equals_counting_by_hand(
    bench: list[StandIn], needed: Needed, go_live: date | None, stand_ins: int
) -> None:
    ready = []
    for member in bench:
        is_promised = member.readiness == "agreed" and (member.until is None or member.until >= TODAY)
        total = needed.shipping + needed.production + needed.review + needed.revision_rounds * needed.revision_days
        is_in_time = go_live is None or TODAY + timedelta(days=total + member.lead_days) <= go_live
        if is_promised and is_in_time and not member.is_booked_that_day and not member.is_refused:
            ready.append(total + member.lead_days)
    found = planb.coverage(bench, needed, go_live=go_live, stand_ins=stand_ins, today=TODAY)
    assert found.ready == len(ready)
    assert (found.state == "covered") == (len(ready) >= stand_ins)
    assert (found.state == "bare") == (not ready and stand_ins > 0)
    if ready and go_live:
        assert found.decision_day == go_live - timedelta(days=min(ready))
        assert found.decision_day >= TODAY
    else:
        assert found.decision_day is None


@given(bench=st.lists(MEMBER, max_size=6), needed=NEEDED, go_live=GO_LIVE)
def test_who_is_next_in_line_is_ready_and_nobody_before_them_is(
    bench: list[StandIn], needed: Needed, go_live: date | None
) -> None:
    chosen = planb.next_in_line(bench, needed, go_live=go_live, today=TODAY)
    flags = [planb.is_ready(member, needed, go_live, TODAY) for member in bench]
    assert chosen == (bench[flags.index(True)] if any(flags) else None)


@given(needed=NEEDED, lead=st.integers(0, 60))
def test_the_earliest_go_live_can_just_be_made(needed: Needed, lead: int) -> None:
    day = planb.earliest_go_live(needed, lead, TODAY)
    assert planb.feasibility(needed, lead, day, TODAY).slack == 0
    assert not planb.feasibility(needed, lead, day - timedelta(days=1), TODAY).can_make_it
