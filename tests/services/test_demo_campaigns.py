"""The campaigns of the demo data tell their story: a live broadcast next week whose bench is thin."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest

from irm.domain.campaign import CampaignRow, LineUp
from irm.domain.checking_campaign import checked_campaign, checked_cooperation, checked_slot
from irm.domain.listing import ListSpec
from irm.services import campaigns, demo, demo_words, line_ups
from irm.services.demo import DemoPlan
from irm.services.store import Store
from tests.builders import TODAY, assert_well


def add(store: Store, *, language: str = "en", people: int = 40) -> list[CampaignRow]:
    plan = DemoPlan(people, language=language)
    store.write("demo", lambda session: demo.add(session, plan, today=TODAY, zone="Asia/Seoul"))
    return store.read(lambda s: campaigns.rows(s, campaigns.ids(s, ListSpec(sort="created"), today=TODAY), today=TODAY))


def line_up(store: Store, campaign_id: int) -> list[LineUp]:
    return store.read(lambda session: line_ups.of_campaign(session, campaign_id, today=TODAY))


@pytest.mark.parametrize("language", demo_words.LANGUAGES)
def test_the_live_broadcast_next_week_has_a_thin_bench(store: Store, language: str) -> None:
    live, *others = add(store, language=language)
    host = line_up(store, live.id)[0]
    assert host.draft.is_hard_date
    assert host.draft.go_live_on == TODAY + timedelta(days=6)
    assert (host.coverage.state, host.coverage.ready, host.coverage.wanted) == ("thin", 1, 2)
    assert [member.readiness for member in host.bench] == ["agreed", "asked", "lapsed", "agreed"]
    assert [member.feasibility.can_make_it for member in host.bench] == [True, True, True, False]
    assert [row.status for row in (live, *others)] == ["running", "running", "draft", "done"]
    assert_well(store)


@pytest.mark.parametrize("language", demo_words.LANGUAGES)
def test_every_campaign_could_be_saved_from_its_form_without_a_change(store: Store, language: str) -> None:
    for row in add(store, language=language):
        draft = store.read(partial(campaigns.get, campaign_id=row.id, today=TODAY)).draft
        assert checked_campaign(draft) == draft
        for found in line_up(store, row.id):
            assert checked_slot(found.draft) == found.draft
            for member in (found.incumbent, *found.bench, *found.dropped):
                assert member is None or checked_cooperation(member.draft) == member.draft


def test_a_second_run_tells_the_story_once(store: Store) -> None:
    assert len(add(store)) == len(add(store)) == 4


def test_one_person_alone_makes_no_trouble(store: Store) -> None:
    add(store, people=1)
    assert_well(store)
