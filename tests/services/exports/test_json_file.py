"""JSON: everything there is, in a fixed order, one record a line."""

from __future__ import annotations

import json
from array import array
from dataclasses import replace
from pathlib import Path

from irm.db.models import Base
from irm.domain.influencer import AffinityDraft, ContactPointDraft
from irm.domain.mapping_choices import MappingChoices
from irm.domain.own_fields import OwnFieldDraft
from irm.domain.representation import Representation
from irm.domain.representative import RepresentativeDraft
from irm.services import import_mappings, influencers, merging_people, own_fields, representatives
from irm.services.exports.json_file import CAMPAIGNS
from irm.services.store import Store
from tests.builders import NOON, TODAY, add, assert_well, edit, log, person
from tests.services.exports.people import add_parts, document, fresh, known, read_into, touches, whole, write

OBJECTS = {f"{name}_{part}": name for name in ("do_not_contact", "not_relevant") for part in ("on", "reason")}
OBJECTS |= {"introduced_by_id": "introduced_by"}
PARTS = ("affinity", "incidents", "stage_changes", "attachments", "snoozes", "own_values")


def test_every_column_of_every_table_is_in_the_file(store: Store, tmp_path: Path) -> None:
    speaker = RepresentativeDraft("Mina", contact_points=(ContactPointDraft("phone", "+82 10-1234-5678"),))
    key = store.write("representative.add", lambda session: representatives.save(session, speaker)).value
    owner = add(store, known(representatives=(Representation(key),)))
    for touch in touches(owner):
        log(store, touch)
    add_parts(store, owner)
    store.write("field.add", lambda session: own_fields.save(session, OwnFieldDraft("Size")))
    found = document(store, tmp_path)
    one = found["people"][0]
    person_keys = {"stage_id" if key == "stage" else key for key in one}
    account = one["accounts"][0]
    entries = {
        "influencer": person_keys - {"tags", "accounts", "contact_points", "interactions", "representatives", *PARTS},
        "social_account": account.keys() - {"snapshots"},
        "metric_snapshot": account["snapshots"][0].keys(),
        "contact_point": found["people"][0]["contact_points"][0].keys(),
        "interaction": {"campaign_id" if key == "campaign" else key for key in one["interactions"][0]},
        "tag": found["tags"][0].keys(),
        "representative": found["representatives"][0].keys() - {"contact_points"},
        "stage": found["stages"][0].keys(),
        "affinity": one["affinity"][0].keys(),
        "incident": one["incidents"][0].keys(),
        "stage_change": {key.replace("stage", "stage_id") for key in one["stage_changes"][0]},
        "attachment": {f"{key}_id" if key in ("interaction", "cooperation") else key for key in one["attachments"][0]},
        "snooze": {key.replace("interaction", "record_id") for key in one["snoozes"][0]},
        "benchmark": found["benchmarks"][0].keys(),
        "data_setting": found["settings"][0].keys(),
        "saved_view": found["views"][0].keys(),
        "own_field": found["own_fields"][0].keys(),
    }
    # Owners and places follow from where a record stands, folded names from names; refusals are objects.
    implied = {"influencer_id", "representative_id", "account_id", "folded"}
    for table, keys in entries.items():
        columns = {column.name for column in Base.metadata.tables[table].columns} - implied
        if table not in ("stage", "saved_view", "own_field"):
            columns -= {"position"}
        assert set(keys) == {OBJECTS.get(name, name) for name in columns}, table


def test_tables_this_file_does_not_know_of_fail_the_test_above() -> None:
    inside_people = {"social_account", "metric_snapshot", "contact_point", "influencer_tag", "interaction"}
    inside_people |= {"affinity", "incident", "stage_change", "attachment", "snooze"}
    inside_people |= {"own_value", "influencer_representative"}
    beside_people = {"stage", "tag", "benchmark", "data_setting", "saved_view", "own_field", "representative"}
    beside_people |= {"import_mapping", "export_preset"}
    beside_people |= set(CAMPAIGNS.values())
    assert set(Base.metadata.tables) == {"influencer"} | beside_people | inside_people


def test_people_stand_one_a_line_in_order(store: Store, tmp_path: Path) -> None:
    add(store, person("A"))
    add(store, person("B"))
    write(store, tmp_path / "out.json")
    lines = (tmp_path / "out.json").read_text("utf-8").split("\n")
    assert lines[0].startswith('{"format": "irm", "version": 1, "exported_at": "2')
    start = lines.index('"people": [')
    assert [json.loads(line.removesuffix(","))["display_name"] for line in lines[start + 1 : start + 3]] == ["A", "B"]
    assert lines[start + 3 :] == ["]}", ""]


def test_the_trash_and_all_snapshots_are_in_it(store: Store, tmp_path: Path) -> None:
    owner = add(store, whole())
    draft = store.read(lambda session: influencers.get(session, owner, today=TODAY)).draft
    later = draft.accounts[0].metrics
    assert later is not None
    changed = replace(draft.accounts[0], metrics=replace(later, followers=2_000, taken_on=NOON.date().replace(day=23)))
    edit(store, owner, accounts=(changed, *draft.accounts[1:]))
    store.write("person.trash", lambda session: influencers.trash(session, [owner], now=NOON))
    (found,) = document(store, tmp_path)["people"]
    assert found["trashed_at"] == "2026-11-22T12:00:00Z"
    assert [snapshot["followers"] for snapshot in found["accounts"][0]["snapshots"]] == [1000, 2000]


def test_a_selection_has_its_people_only(store: Store, tmp_path: Path) -> None:
    first, second = add(store, person("A")), add(store, person("B"))
    write(store, tmp_path / "out.json", ids=array("q", [second]))
    found = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert [entry["id"] for entry in found["people"]] == [second]
    assert first != second


def test_a_file_from_before_a_merge_brings_both_entries_to_the_one_that_was_kept(store: Store, tmp_path: Path) -> None:
    gone, keep = add(store, person("Jane", tags=("vegan",))), add(store, person("Jane Doe", tags=("paris",)))
    write(store, tmp_path / "before.json")
    store.write("person.merge", lambda session: merging_people.merge(session, keep, gone))
    edit(store, keep, tags=())
    report = read_into(store, tmp_path / "before.json")
    assert report.counts["update"] == 2
    (kept,) = document(store, tmp_path)["people"]
    assert (kept["id"], sorted(kept["tags"])) == (keep, ["paris", "vegan"])
    assert_well(store)


def test_two_entries_that_say_the_same_both_come_back_and_a_second_time_change_nothing(
    store: Store, tmp_path: Path
) -> None:
    sign = AffinityDraft(noted_on=NOON.date(), note="used it in a story")
    add(store, person("Jane", affinity=(sign, sign)))
    write(store, tmp_path / "out.json")
    with fresh(tmp_path) as other:
        assert read_into(other, tmp_path / "out.json").counts["new"] == 1
        (found,) = document(other, tmp_path)["people"]
        assert [entry["note"] for entry in found["affinity"]] == [sign.note, sign.note]
        assert read_into(other, tmp_path / "out.json").counts["same"] == 1
        assert_well(other)


def test_what_was_remembered_of_lists_without_a_name_comes_back(store: Store, tmp_path: Path) -> None:
    choices = MappingChoices(("name", "email"))
    store.note(lambda session: import_mappings.remember(session, ("Creator", "Mail"), choices, now=NOON))
    write(store, tmp_path / "out.json")
    with fresh(tmp_path) as other:
        read_into(other, tmp_path / "out.json")
        found = other.read(lambda session: import_mappings.rows(session, ("Creator", "Mail")))
        assert [(one.name, one.choices) for one in found] == [("", choices)]
