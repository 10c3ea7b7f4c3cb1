"""A JSON export comes into a store with or without people."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from irm.domain.influencer import AccountDraft, ContactPointDraft
from irm.services import imports, influencers, merging_people
from irm.services.imports import json_file
from irm.services.store import Store
from tests.builders import TODAY, add, assert_well, draft_of, edit, log, person, tables, touch
from tests.services.exports.people import add_parts, document, fresh, known, read_into, touches, whole
from tests.services.imports.json_people import counted, filled, save, wrapped

__all__ = ["filled"]


@pytest.mark.parametrize(
    ("head", "is_one"),
    [
        (b'{"format": "irm", "version": 1', True),
        (b'\xef\xbb\xbf\n{\n "format":"irm"', True),
        (b'{"format": "other"', False),
        (b"[1]", False),
        (b"", False),
    ],
)
def test_our_own_json_is_known_by_its_beginning(head: bytes, is_one: bool) -> None:
    assert json_file.is_ours(head) is is_one


@pytest.mark.parametrize("layout", [{"indent": 2}, {"sort_keys": True}, {"sort_keys": True, "indent": 1}, {}])
def test_any_layout_of_the_same_file_gives_the_same(layout: dict[str, Any], filled: Store, tmp_path: Path) -> None:
    whole_file = document(filled, tmp_path)
    path = save(tmp_path, whole_file, **layout)
    with fresh(tmp_path) as other:
        assert counted(read_into(other, path)) == {"new": 2}
        found = document(other, tmp_path)
    assert {**found, "exported_at": ""} == {**whole_file, "exported_at": ""}


def test_into_the_store_it_came_from_nothing_changes(filled: Store, tmp_path: Path) -> None:
    document(filled, tmp_path)
    before = tables(filled)
    assert counted(read_into(filled, tmp_path / "whole.json")) == {"same": 2}
    assert tables(filled) == before
    assert filled.peek().undo_label != "import"


def test_the_file_wins_where_it_says_something_and_takes_nothing_away(filled: Store, tmp_path: Path) -> None:
    found = document(filled, tmp_path)
    one = found["people"][0]
    one["city"] = "Busan"
    one["stage"] = "partner"
    one["tags"] = ["vegan", "new tag"]
    one["contact_points"] = [one["contact_points"][0] | {"value": "+82 (0)10-1234-5678"}]
    one["interactions"] = [one["interactions"][0] | {"body": "corrected"}]
    one["accounts"] = [one["accounts"][1] | {"is_verified": True}]
    del one["notes"]
    assert counted(read_into(filled, save(tmp_path, found))) == {"update": 1, "same": 1}
    after = document(filled, tmp_path)["people"][0]
    assert (after["city"], after["stage"]) == ("Busan", "partner")
    assert after["tags"] == ["vegan", "a, b", "=sum", "new tag"]
    assert len(after["contact_points"]) == 5
    assert after["contact_points"][0]["value"] == "+82 (0)10-1234-5678"
    assert len(after["interactions"]) == 3
    assert after["interactions"][0]["body"] == "corrected"
    assert [account["is_verified"] for account in after["accounts"]] == [True, True, False]
    assert after["notes"] == whole().notes
    assert_well(filled)
    filled.undo()
    assert document(filled, tmp_path)["people"][0]["city"] == "Seoul; Mapo"


def test_a_person_with_another_uid_is_known_by_an_account(filled: Store, tmp_path: Path) -> None:
    found = document(filled, tmp_path)
    bob = found["people"][1] | {"uid": "other", "city": "Oslo", "id": 77}
    assert counted(read_into(filled, save(tmp_path, wrapped(bob)))) == {"update": 1}
    after = document(filled, tmp_path)["people"]
    assert len(after) == 2
    assert (after[1]["city"], after[1]["uid"]) == ("Oslo", found["people"][1]["uid"])


def test_new_accounts_snapshots_and_touches_of_a_known_person_come_in(filled: Store, tmp_path: Path) -> None:
    found = document(filled, tmp_path)
    bob = found["people"][1]
    bob["accounts"][0]["snapshots"] = [{"taken_on": "2026-01-01", "source": "import", "followers": 7}]
    bob["accounts"].append({"platform": "tiktok", "handle": "bobby", "snapshots": []})
    bob["interactions"] = [{"uid": "t1", "happened_at": "2026-01-01T09:00:00+09:00", "channel": "dm", "body": "hi"}]
    bob["contact_points"] = [{"kind": "email", "value": "Bob@Example.com"}]
    path = save(tmp_path, wrapped(bob))
    assert counted(read_into(filled, path)) == {"update": 1}
    assert counted(read_into(filled, path)) == {"same": 1}
    after = document(filled, tmp_path)["people"][1]
    assert [account["handle"] for account in after["accounts"]] == ["bob", "bobby"]
    assert after["accounts"][0]["snapshots"][0]["followers"] == 7
    assert after["interactions"][0]["happened_at"] == "2026-01-01T00:00:00Z"
    assert after["contact_points"][0]["normalised"] == "bob@example.com"
    assert_well(filled)


def test_ids_that_are_taken_are_given_anew(filled: Store, tmp_path: Path) -> None:
    with fresh(tmp_path) as other:
        owner = add(other, person("Somebody else", tags=("x", "y"), accounts=(AccountDraft("x", "else"),)))
        log(other, touch(owner))
        document(filled, tmp_path)
        assert counted(read_into(other, tmp_path / "whole.json")) == {"new": 2}
        people = document(other, tmp_path)["people"]
        assert [entry["display_name"] for entry in people] == ["Somebody else", "김민지, Jane", "Bob"]
        assert people[1]["tags"] == ["vegan", "a, b", "=sum"]
        assert_well(other)
        assert draft_of(other, owner).display_name == "Somebody else"


def test_a_hand_written_file_needs_little(store: Store, tmp_path: Path) -> None:
    path = save(
        tmp_path, wrapped({"display_name": "Jane"}, {"accounts": [{"platform": "instagram", "handle": "@jane.d"}]})
    )
    assert counted(read_into(store, path)) == {"new": 2}
    people = document(store, tmp_path)["people"]
    assert [entry["display_name"] for entry in people] == ["Jane", "@jane.d"]
    assert people[1]["accounts"][0]["canonical"] == "jane.d"
    assert len(people[0]["uid"]) == 32
    assert_well(store)


def test_a_rehearsal_changes_nothing(filled: Store, tmp_path: Path) -> None:
    document(filled, tmp_path)
    with fresh(tmp_path) as other:
        before = tables(other)
        assert counted(read_into(other, tmp_path / "whole.json", is_dry_run=True)) == {"new": 2}
        assert tables(other) == before


def test_a_person_who_is_in_the_file_twice_comes_in_once(store: Store, tmp_path: Path) -> None:
    jane = {"display_name": "Jane", "uid": "u", "accounts": [{"platform": "x", "handle": "jane"}]}
    path = save(tmp_path, wrapped(jane, jane, jane | {"uid": "v"}))
    report = read_into(store, path)
    assert counted(report) == {"new": 1, "rejected": 2}
    assert {problem.code for one in imports.needs_attention(report) for problem in one.problems} == {"person.twice"}
    assert counted(read_into(store, path)) == {"same": 1, "rejected": 2}


def test_accounts_of_two_people_are_a_possible_duplicate(store: Store, tmp_path: Path) -> None:
    for name in ("a", "b"):
        add(store, person(name.upper(), accounts=(AccountDraft("x", name),)))
    both = {"display_name": "Both", "accounts": [{"platform": "x", "handle": "a"}, {"platform": "x", "handle": "b"}]}
    assert counted(read_into(store, save(tmp_path, wrapped(both)))) == {"duplicate": 1}


def test_names_of_stages_and_colours_of_tags_come_along(store: Store, tmp_path: Path) -> None:
    stages = [
        {"id": 1, "code": "discovered", "name": "Found", "position": 4},
        {"code": "own", "name": "Own", "position": 9},
    ]
    tags = [{"id": 9, "name": "Vegan", "colour": "#00ff00"}]
    jane = {"display_name": "Jane", "tags": ["vegan"], "stage": "own"}
    read_into(store, save(tmp_path, wrapped(jane, stages=stages, tags=tags)))
    found = document(store, tmp_path)
    names = {stage["code"]: stage["name"] for stage in found["stages"]}
    assert (names["discovered"], names["own"]) == ("Found", "Own")
    assert found["tags"] == [{"id": 9, "name": "Vegan", "colour": "#00ff00"}]
    assert found["people"][0]["tags"] == ["Vegan"]
    # A store that has people keeps the names it gave its stages.
    stages[0]["name"] = "Renamed"
    read_into(store, save(tmp_path, wrapped({"display_name": "B"}, stages=stages, tags=tags)))
    assert {stage["code"]: stage["name"] for stage in document(store, tmp_path)["stages"]} == names


def test_trash_is_part_of_what_a_file_says(store: Store, tmp_path: Path) -> None:
    owner = add(store, person("Jane"))
    found = document(store, tmp_path)
    found["people"][0]["trashed_at"] = "2026-11-22T10:00:00Z"
    assert counted(read_into(store, save(tmp_path, found))) == {"update": 1}
    assert store.read(lambda session: influencers.get(session, owner, today=TODAY)).row.is_trashed
    edit(store, owner, city="Seoul")
    del found["people"][0]["trashed_at"]
    assert counted(read_into(store, save(tmp_path, found))) == {"update": 1}
    assert store.read(lambda session: influencers.get(session, owner, today=TODAY)).row.is_trashed


def test_all_that_hangs_from_a_person_comes_back_and_stays_once(store: Store, tmp_path: Path) -> None:
    owner = add(store, known())
    for entry in touches(owner):
        log(store, entry)
    add_parts(store, owner)
    first = document(store, tmp_path)
    with fresh(tmp_path) as other:
        assert counted(read_into(other, save(tmp_path, first))) == {"new": 1}
        found = document(other, tmp_path)
        assert {**found, "exported_at": ""} == {**first, "exported_at": ""}
        assert counted(read_into(other, save(tmp_path, first))) == {"same": 1}
        assert_well(other)


def test_parts_of_a_known_person_are_added_to_and_those_that_are_there_follow_the_file(
    filled: Store, tmp_path: Path
) -> None:
    found = document(filled, tmp_path)
    bob = found["people"][1]
    bob["stage"] = "partner"
    bob["stage_changes"] = [{"stage": "partner", "changed_at": "2026-01-01T00:00:00Z"}]
    bob["incidents"] = [{"kind": "praise", "happened_on": "2026-01-02"}]
    bob["snoozes"] = [
        {"kind": "birthday", "until": "2026-12-01"},
        {"kind": "waiting", "interaction": "gone", "until": "2026-12-01"},
    ]
    path = save(tmp_path, wrapped(bob))
    assert counted(read_into(filled, path)) == {"update": 1}
    assert counted(read_into(filled, path)) == {"same": 1}
    bob["snoozes"][0]["until"] = "2026-12-24"
    assert counted(read_into(filled, save(tmp_path, wrapped(bob)))) == {"update": 1}
    after = document(filled, tmp_path)["people"][1]
    assert [(change["stage"], change["changed_at"]) for change in after["stage_changes"]] == [
        ("partner", "2026-01-01T00:00:00Z")
    ]
    assert [(one["kind"], one["until"]) for one in after["snoozes"]] == [("birthday", "2026-12-24")]
    assert [one["kind"] for one in after["incidents"]] == ["praise"]
    assert_well(filled)


def test_an_introducer_is_found_wherever_in_the_file_they_stand(store: Store, tmp_path: Path) -> None:
    people = (
        {"uid": "a", "display_name": "A", "introduced_by": {"uid": "b", "name": "B of old"}},
        {"uid": "b", "display_name": "B", "introduced_by": {"uid": "gone", "name": "Somebody"}},
        {"uid": "c", "display_name": "C", "introduced_by": {"uid": None, "name": "Aunt"}},
        {"uid": "d", "display_name": "D", "introduced_by": {"uid": "d", "name": "Themselves"}},
    )
    path = save(tmp_path, wrapped(*people))
    assert counted(read_into(store, path)) == {"new": 4}
    found = [one["introduced_by"] for one in document(store, tmp_path)["people"]]
    assert found == [
        {"uid": "b", "name": "B"},
        {"uid": None, "name": "Somebody"},
        {"uid": None, "name": "Aunt"},
        {"uid": None, "name": "Themselves"},
    ]
    assert counted(read_into(store, path)) == {"same": 4}
    later = wrapped({"uid": "c", "introduced_by": {"uid": "a", "name": "A"}, "display_name": "C"})
    assert counted(read_into(store, save(tmp_path, later))) == {"update": 1}
    assert document(store, tmp_path)["people"][2]["introduced_by"] == {"uid": "a", "name": "A"}
    assert_well(store)


def test_settings_of_a_file_stay_out_where_people_are(filled: Store, tmp_path: Path) -> None:
    view = {"name": "mine", "screen": "influencers", "query": "tag:x"}
    limits = {"key": "tier_limits", "value": "[1, 2, 3, 4]"}
    before = document(filled, tmp_path)
    read_into(filled, save(tmp_path, wrapped(settings=[limits], views=[view])))
    after = document(filled, tmp_path)
    assert (after["settings"], after["benchmarks"]) == (before["settings"], before["benchmarks"])
    assert [(one["name"], one["query"]) for one in after["views"]] == [("mine", "tag:x")]


def test_of_one_kind_the_one_the_file_prefers_is_preferred(store: Store, tmp_path: Path) -> None:
    points = (ContactPointDraft("email", "a@x.example", is_preferred=True), ContactPointDraft("email", "b@x.example"))
    add(store, person("Jane", accounts=(), contact_points=points))
    jane = document(store, tmp_path)["people"][0]
    jane["contact_points"] = [{"kind": "email", "value": "b@x.example", "is_preferred": True}]
    path = save(tmp_path, wrapped(jane))
    assert counted(read_into(store, path)) == {"update": 1}
    assert counted(read_into(store, path)) == {"same": 1}
    found = document(store, tmp_path)["people"][0]["contact_points"]
    assert [(point["value"], point["is_preferred"]) for point in found] == [
        ("a@x.example", False),
        ("b@x.example", True),
    ]


def test_numbers_in_use_stay_in_use_after_somebody_merged_since_brought_something(store: Store, tmp_path: Path) -> None:
    keep, gone = (add(store, person(name, accounts=(AccountDraft("x", name),))) for name in ("jane", "jane2"))
    before = document(store, tmp_path)
    store.write("person.merge", lambda session: merging_people.merge(session, keep, gone))
    held = [f"+8210{number:08}" for number in range(3)]
    for number in held:  # numbers of contact points that a new person of the file asks for
        add(store, person(number, accounts=(), contact_points=(ContactPointDraft("phone", number),)))
    jane, jane2 = before["people"]
    jane2["contact_points"] = [{"kind": "email", "value": "jane2@x.example"}]
    new: dict[str, Any] = {"uid": "new", "display_name": "New"}
    new["contact_points"] = [
        {"id": number, "kind": "email", "value": f"new{number}@x.example"} for number in range(1, 6)
    ]
    assert counted(read_into(store, save(tmp_path, wrapped(jane2, jane, new))))["new"] == 1
    assert_well(store)
