"""The demo data in depth: what hangs from people is there in the amounts a user would have, and holds together."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from irm.db.models import (
    Affinity,
    ContactPoint,
    Incident,
    Influencer,
    InfluencerRepresentative,
    OwnField,
    OwnValue,
    Representative,
    SavedView,
    Stage,
    StageChange,
)
from irm.domain import clock
from irm.services import demo, demo_depth, demo_words
from irm.services.demo import DemoPlan
from irm.services.store import Store
from tests.builders import TODAY, assert_well, tables


def add(store: Store, people: int = 120, *, language: str = "en") -> None:
    plan = DemoPlan(people, language=language)
    store.write("demo", lambda session: demo.add(session, plan, today=TODAY, zone="Asia/Seoul"))


def rows(store: Store, *columns: Any) -> list[tuple[Any, ...]]:
    def work(session: Session) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in session.execute(select(*columns))]

    return store.read(work)


def test_every_kind_of_depth_is_there_for_some_and_not_for_all(store: Store) -> None:
    add(store)
    for table in (Affinity, Incident, InfluencerRepresentative, StageChange, OwnValue):
        owners = {owner for (owner,) in rows(store, table.influencer_id)}
        assert 5 < len(owners) < 120, table
    people = rows(store, Influencer.origin, Influencer.influence_type, Influencer.rhythm_days, Influencer.causes)
    for column in zip(*people, strict=True):
        assert 5 < sum(bool(value) for value in column) < 120
    assert {kind for (kind,) in rows(store, Incident.kind)} == {"praise", "late", "off_brief", "ghosted"}
    assert_well(store)


def test_days_lie_before_today_and_zones_are_known(store: Store) -> None:
    add(store)
    for (day,) in [*rows(store, Affinity.noted_on), *rows(store, Incident.happened_on)]:
        assert date.fromisoformat(day) < TODAY
    zones = {zone for (zone,) in rows(store, Influencer.time_zone)} - {""}
    assert len(zones) > 3
    assert all(clock.zone_named(zone) is not None for zone in zones)


def test_the_last_stage_change_leads_to_the_stage_of_the_person(store: Store) -> None:
    add(store)
    last = {}
    for who, stage, _, _ in sorted(
        rows(store, StageChange.influencer_id, StageChange.stage_id, StageChange.changed_at, StageChange.id),
        key=lambda row: (row[2], row[3]),
    ):
        last[who] = stage
    first = dict(rows(store, Stage.code, Stage.id))["discovered"]
    for who, stage in rows(store, Influencer.id, Influencer.stage_id):
        assert last.get(who, first) == stage or who not in last


def test_a_representative_speaks_for_several_and_can_be_reached(store: Store) -> None:
    add(store, 400)
    links = rows(store, InfluencerRepresentative.representative_id)
    assert len(links) > 2 * len(set(links))
    reachable = {key for (key,) in rows(store, ContactPoint.representative_id) if key}
    assert reachable == {key for (key,) in rows(store, Representative.id)}


@pytest.mark.parametrize("language", demo_words.LANGUAGES)
def test_own_fields_and_views_are_in_the_language_asked_for_and_made_once(store: Store, language: str) -> None:
    add(store, 20, language=language)
    words = demo_depth.words_of(language)
    assert [name for (name,) in rows(store, OwnField.name)] == [entry["name"] for entry in words["own_fields"]]
    assert [name for (name,) in rows(store, SavedView.name)] == [entry["name"] for entry in words["views"]]
    add(store, 20, language="en")
    assert len(rows(store, OwnField.id)) == len(words["own_fields"])
    assert len(rows(store, SavedView.id)) == len(words["views"])


def test_own_values_are_such_as_the_field_takes(store: Store) -> None:
    add(store)
    fields = {key: (kind, choices) for key, kind, choices in rows(store, OwnField.id, OwnField.kind, OwnField.choices)}
    for field_id, value in rows(store, OwnValue.own_field_id, OwnValue.value):
        kind, choices = fields[field_id]
        if kind == "choice":
            assert value in json.loads(choices)
        elif kind == "money":
            assert value.split()[0].isdigit()
            assert value.split()[1] == "USD"
        elif kind == "yes_no":
            assert value in ("0", "1")
        else:
            assert 1 <= int(value) <= 10


def test_undo_takes_all_of_it_away(store: Store) -> None:
    before = tables(store)
    add(store, 40)
    store.undo()
    assert tables(store) == before


@pytest.mark.parametrize("language", demo_words.LANGUAGES)
def test_every_text_in_depth_can_be_filled(language: str) -> None:
    slots = dict.fromkeys(("name", "topic", "city", "product"), "x")
    words = demo_depth.words_of(language)
    for key in ("affinity", "praise", "late", "off_brief", "ghosted", "introduced_by"):
        assert words[key]
        assert all("{" not in text.format_map(slots) for text in words[key])
