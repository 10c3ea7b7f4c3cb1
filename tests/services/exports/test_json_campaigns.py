"""JSON: campaigns and all that hangs from them, whole, there and back."""

from __future__ import annotations

import copy
import json
from array import array
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from irm.db import models
from irm.db.models import Base
from irm.errors import IrmError
from irm.services.exports.json_file import CAMPAIGNS
from irm.services.imports.json_tables import TABLES
from irm.services.store import Store
from tests.builders import assert_well, tables
from tests.services import campaign_operations, terms_operations
from tests.services.exports.people import document, fresh, read_into, write
from tests.services.operations import act
from tests.services.people_operations import add_person
from tests.services.touch_operations import log_touches
from tests.services.world import World

BY_HAND = ("snooze", "reminder", "not_same", "former_uid")


@pytest.fixture
def world(store: Store, tmp_path: Path) -> World:
    """A store in which campaigns were worked on at random until there is one of everything."""
    folder = tmp_path / "files"
    folder.mkdir()
    found = World(store, Random(3), folder)
    for _ in range(4):
        act(found, add_person)
    act(found, log_touches)
    campaign_operations.populate(found)
    operations = [*campaign_operations.OPERATIONS, *terms_operations.OPERATIONS]
    kept = [one for one in operations if not one.__name__.startswith(("delete", "take_o"))]
    for _ in range(6):
        for operation in kept:
            act(found, operation)
        if all(store.read(partial(_has, table)) for table in CAMPAIGNS.values() if table not in BY_HAND):
            break
    store.write("person.edit", _one_of_everything)
    return found


def _has(table: str, session: Session) -> bool:
    return session.execute(select(Base.metadata.tables[table].c.id).limit(1)).first() is not None


def _one_of_everything(session: Session) -> None:
    """Add what operations leave out: files of a cooperation, what is put off, reminders."""
    cooperation = session.scalars(select(models.Cooperation)).first()
    piece = session.scalars(select(models.Deliverable)).first()
    touch = session.scalars(select(models.Interaction)).first()
    assert cooperation is not None
    assert piece is not None
    assert touch is not None
    touch.campaign_id = cooperation.campaign_id
    file = {"sha256": "ab" * 32, "name": "계약서.pdf", "size": 12, "added_at": "2026-11-01T00:00:00Z"}
    owner = {"influencer_id": cooperation.influencer_id, "cooperation_id": cooperation.id}
    session.execute(insert(models.Attachment).values(**file, **owner))
    shown = {"day": "2026-11-30", "shown_at": "2026-11-30T00:00:00Z"}
    for kind, key in (("draft", piece.id), ("next_step", touch.id), ("birthday", cooperation.influencer_id)):
        session.execute(insert(models.Reminder).values(kind=kind, record_id=key, **shown))
    first, second = sorted(session.scalars(select(models.Influencer.id).limit(2)))
    session.execute(insert(models.NotSame).values(first_id=first, second_id=second, noted_at=shown["shown_at"]))
    session.execute(insert(models.FormerUid).values(influencer_id=first, uid="ab" * 16))
    with suppress(IrmError):
        session.execute(
            insert(models.Snooze)
            .prefix_with("OR IGNORE")
            .values(kind="approval", record_id=piece.id, until="2026-12-01")
        )


def test_every_column_of_every_table_is_in_the_file(world: World, tmp_path: Path) -> None:
    found = document(world.store, tmp_path)
    for name, table in CAMPAIGNS.items():
        columns = {column.name for column in Base.metadata.tables[table].columns}
        assert found[name], name
        assert found[name][0].keys() == columns, name
        assert TABLES[name].table == table
        assert TABLES[name].columns.keys() == columns - {"id"}, name


def test_an_empty_store_gets_the_same(world: World, tmp_path: Path) -> None:
    whole = document(world.store, tmp_path)
    path = tmp_path / "whole.json"
    with fresh(tmp_path) as other:
        assert read_into(other, path).counts["new"] == len(world.people())
        assert {**document(other, tmp_path), "exported_at": ""} == {**whole, "exported_at": ""}
        assert_well(other)
        before = tables(other)
        write(world.store, path)
        assert read_into(other, path).counts["same"] == len(world.people())
        assert tables(other) == before
        assert other.peek().undo_label == "import"
    assert_well(world.store)


def test_where_others_are_numbers_change_and_a_second_time_nothing(world: World, tmp_path: Path) -> None:
    document(world.store, tmp_path)
    path = tmp_path / "whole.json"
    with fresh(tmp_path) as other:
        there = World(other, Random(9), tmp_path)
        for _ in range(3):
            act(there, add_person)
        campaign_operations.populate(there)
        kept = len(document(other, tmp_path / "files")["cooperations"])
        read_into(other, path)
        before = tables(other)
        assert_well(other)
        read_into(other, path)
        assert tables(other) == before
        found = document(other, tmp_path / "files")
    whole = json.loads(path.read_text("utf-8"))
    assert kept < len(found["cooperations"]) <= kept + len(whole["cooperations"])
    people = {person["id"] for person in found["people"]}
    slots = {slot["id"] for slot in found["slots"]}
    assert all(entry["influencer_id"] in people for entry in found["cooperations"])
    ranked = [(entry["slot_id"], entry["rank"]) for entry in found["cooperations"] if entry["rank"] is not None]
    assert len(ranked) == len(set(ranked))
    assert {slot for slot, _ in ranked} <= slots


def test_the_file_wins_where_it_says_something(world: World, tmp_path: Path) -> None:
    found = document(world.store, tmp_path)
    found["campaigns"][0]["name"] = "Renamed"
    del found["campaigns"][0]["notes"]
    path = tmp_path / "changed.json"
    path.write_text(json.dumps(found), "utf-8")
    notes = document(world.store, tmp_path)["campaigns"][0]["notes"]
    read_into(world.store, path)
    after = document(world.store, tmp_path)["campaigns"][0]
    assert (after["name"], after["notes"]) == ("Renamed", notes)


def test_older_files_have_no_campaigns(world: World, tmp_path: Path) -> None:
    found = document(world.store, tmp_path)
    for name in CAMPAIGNS:
        del found[name]
    for person in found["people"]:
        for file in person["attachments"]:
            del file["cooperation"]
    path = tmp_path / "old.json"
    path.write_text(json.dumps(found), "utf-8")
    before = tables(world.store)
    assert read_into(world.store, path).counts["same"] == len(world.people())
    assert tables(world.store) == before
    with fresh(tmp_path) as other:
        assert read_into(other, path).counts["new"] == len(world.people())


def test_a_selection_brings_its_own_campaigns(world: World, tmp_path: Path) -> None:
    whole = document(world.store, tmp_path)
    who = whole["cooperations"][0]["influencer_id"]
    write(world.store, tmp_path / "one.json", ids=array("q", [who]))
    found = json.loads((tmp_path / "one.json").read_text("utf-8"))
    assert {entry["influencer_id"] for entry in found["cooperations"]} == {who}
    assert {entry["id"] for entry in found["campaigns"]} == {entry["campaign_id"] for entry in found["cooperations"]}
    with fresh(tmp_path) as other:
        read_into(other, tmp_path / "one.json")
        after = document(other, tmp_path)
    assert {name: after[name] for name in CAMPAIGNS} == {name: found[name] for name in CAMPAIGNS}


def _in(where: str, **fields: Any) -> Callable[[dict[str, Any]], None]:
    def change(found: dict[str, Any]) -> None:
        found[where][0].update(fields)

    return change


WRONG = [
    _in("campaigns", status="sold"),
    _in("campaigns", budget="much"),
    _in("campaigns", name=" "),
    _in("slots", go_live_time="25:00"),
    _in("slots", zone="Mars/Base"),
    _in("cooperations", relevance=101),
    _in("payments", currency="money"),
    _in("payments", amount=-1),
    _in("offers", made_on="soon"),
    _in("exchange_rates", rate="1,5"),
    _in("reminders", shown_at=None),
    _in("deliverables", type="poem"),
]


def test_what_cannot_be_is_refused_whole(world: World, tmp_path: Path) -> None:
    whole = document(world.store, tmp_path)
    before = tables(world.store)
    path = tmp_path / "wrong.json"
    for change in WRONG:
        found = copy.deepcopy(whole)
        change(found)
        path.write_text(json.dumps(found), "utf-8")
        with pytest.raises(IrmError) as caught:
            read_into(world.store, path)
        assert caught.value.code == "json.wrong_entry"
    assert tables(world.store) == before
