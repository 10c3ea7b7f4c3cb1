"""A JSON export comes into a store with or without people, and whatever is wrong with it is said."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from irm.domain.candidate import ImportReport
from irm.domain.influencer import AccountDraft, ContactPointDraft
from irm.errors import IrmError
from irm.services import imports, influencers
from irm.services.imports import json_file
from irm.services.store import Store
from tests.builders import TODAY, add, assert_well, draft_of, edit, log, person, tables, touch
from tests.services.exports.people import add_parts, document, fresh, known, read_into, touches, whole


def save(folder: Path, value: Any, **layout: Any) -> Path:
    path = folder / "people.json"
    path.write_text(json.dumps(value, ensure_ascii=False, **layout), "utf-8")
    return path


def wrapped(*people: Any, **more: Any) -> dict[str, Any]:
    return {"format": "irm", "version": 1, **more, "people": list(people)}


def counted(report: ImportReport) -> dict[str, int]:
    return {kind: count for kind, count in report.counts.items() if count}


@pytest.fixture
def filled(store: Store) -> Store:
    owner = add(store, whole())
    for entry in touches(owner):
        log(store, entry)
    add(store, person("Bob", accounts=(AccountDraft("x", "bob"),)))
    return store


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


@pytest.mark.parametrize(
    ("change", "field", "code"),
    [
        ({"kind": "robot"}, "kind", "kind.unknown"),
        ({"stage": "married"}, "stage", "stage.unknown"),
        ({"display_name": 5}, "display_name", "json.wrong_type"),
        ({"birthday": "soon"}, "birthday", "date.invalid"),
        ({"created_at": "2026-01-01T00:00:00"}, "created_at", "time.naive"),
        ({"trashed_at": "yesterday"}, "trashed_at", "date.invalid"),
        ({"tags": "vegan"}, "tags", "json.wrong_type"),
        ({"tags": [1]}, "tags", "json.wrong_type"),
        ({"id": "one"}, "id", "json.wrong_type"),
        ({"uid": "u" * 600}, "uid", "text.too_long"),
        ({"do_not_contact": "yes"}, "do_not_contact", "json.wrong_type"),
        ({"do_not_contact": {"on": "never"}}, "do_not_contact.on", "date.invalid"),
        ({"accounts": {"platform": "x"}}, "accounts", "json.wrong_type"),
        ({"accounts": [{"platform": "myspace", "handle": "a"}]}, "accounts.0.platform", "platform.unknown"),
        ({"accounts": [{"platform": "x", "handle": "/\\"}]}, "accounts.0.handle", "handle.invalid"),
        ({"accounts": [{"platform": "x", "is_verified": 1}]}, "accounts.0.is_verified", "json.wrong_type"),
        ({"accounts": [{"platform": "x", "snapshots": [{}]}]}, "accounts.0.snapshots.0.taken_on", "date.invalid"),
        (
            {"accounts": [{"platform": "x", "snapshots": [{"taken_on": "2026-01-01", "followers": -1}]}]},
            "accounts.0.snapshots.0.followers",
            "count.negative",
        ),
        (
            {"accounts": [{"platform": "x", "snapshots": [{"taken_on": "2026-01-01", "followers": 2**63}]}]},
            "accounts.0.snapshots.0.followers",
            "count.too_large",
        ),
        (
            {"accounts": [{"platform": "x", "snapshots": [{"taken_on": "2026-01-01"}, {"taken_on": "20260101"}]}]},
            "accounts.0.snapshots",
            "json.twice",
        ),
        ({"contact_points": [{"kind": "pigeon", "value": "a"}]}, "contact_points.0.kind", "contact.kind_unknown"),
        ({"contact_points": [{"kind": "email", "value": "a"}]}, "contact_points.0.value", "email.invalid"),
        ({"interactions": [{"channel": "dm"}]}, "interactions.0.happened_at", "date.invalid"),
        (
            {"interactions": [{"happened_at": "2026-01-01T00:00:00Z", "channel": "owl"}]},
            "interactions.0.channel",
            "channel.unknown",
        ),
        (
            {"interactions": [{"happened_at": "0001-01-01T00:00:00+20:00"}]},
            "interactions.0.happened_at",
            "date.invalid",
        ),
        (
            {"interactions": [{"happened_at": "2026-01-01T00:00:00Z", "uid": "a"}] * 2},
            "interactions",
            "json.twice",
        ),
    ],
)
def test_a_record_with_a_wrong_field_is_refused_alone(
    change: dict[str, Any], field: str, code: str, store: Store, tmp_path: Path
) -> None:
    path = save(tmp_path, wrapped({"display_name": "Jane", **change}, {"display_name": "Sound"}))
    report = read_into(store, path)
    assert counted(report) == {"new": 1, "rejected": 1}
    (refused,) = imports.needs_attention(report)
    assert (field, code) in [(problem.field, problem.code) for problem in refused.problems]
    assert [entry["display_name"] for entry in document(store, tmp_path)["people"]] == ["Sound"]
    assert report.refused[0].cells[0].startswith("{")


@pytest.mark.parametrize("entry", [1, "Jane", None, [], True])
def test_what_is_no_object_is_refused_alone(entry: Any, store: Store, tmp_path: Path) -> None:
    report = read_into(store, save(tmp_path, wrapped(entry, {"display_name": "Sound"})))
    assert counted(report) == {"new": 1, "rejected": 1}


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


def test_an_account_or_touch_of_somebody_else_is_refused(filled: Store, tmp_path: Path) -> None:
    found = document(filled, tmp_path)
    jane, bob = found["people"]
    with_account = bob | {"accounts": [*bob["accounts"], jane["accounts"][0]]}
    report = read_into(filled, save(tmp_path, wrapped(with_account)))
    (refused,) = imports.needs_attention(report)
    assert refused.problems[0].code == "handle.taken"
    assert refused.problems[0].details["name"] == "김민지, Jane"
    with_touch = {"display_name": "New", "interactions": [jane["interactions"][0]]}
    report = read_into(filled, save(tmp_path, wrapped(with_touch)))
    assert imports.needs_attention(report)[0].problems[0].code == "touch.taken"


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ({"people": []}, "json.not_ours"),
        ({"format": "other", "version": 1, "people": []}, "json.not_ours"),
        ({"format": "irm", "people": []}, "json.not_ours"),
        ({"format": "irm", "version": "1", "people": []}, "json.not_ours"),
        ({"format": "irm", "version": True, "people": []}, "json.not_ours"),
        ({"format": "irm", "version": 2, "people": []}, "json.newer"),
        ({"format": "irm", "version": 1, "stages": [1], "people": []}, "json.wrong_entry"),
        ({"format": "irm", "version": 1, "stages": [{"code": ""}], "people": []}, "json.wrong_entry"),
        ({"format": "irm", "version": 1, "tags": {"name": "x"}, "people": []}, "json.wrong_entry"),
        ({"format": "irm", "version": 1, "tags": [{"name": 5}], "people": []}, "json.wrong_entry"),
        ([], "json.not_ours"),
    ],
)
def test_a_file_that_is_not_ours_or_newer_is_refused(value: Any, code: str, store: Store, tmp_path: Path) -> None:
    with pytest.raises(IrmError) as refused:
        read_into(store, save(tmp_path, value))
    assert refused.value.code == code


def test_damage_in_the_middle_keeps_nothing(filled: Store, tmp_path: Path) -> None:
    people = [{"display_name": f"Person {number}"} for number in range(600)]
    path = save(tmp_path, wrapped(*people), indent=0)
    text = path.read_text("utf-8")
    path.write_text(text.replace('"Person 590"', '"Person 590" oops'), "utf-8")
    before = tables(filled)
    with pytest.raises(IrmError) as refused:
        read_into(filled, path)
    assert refused.value.code == "json.damaged"
    assert refused.value.details["line"] == text[: text.index('"Person 590"')].count("\n") + 1
    assert tables(filled) == before


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


def test_text_that_no_file_should_hold_is_cleaned(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "people.json"
    path.write_text(
        '{"format": "irm", "version": 1, "people": [{"display_name": "a\\u0000b\\ud800", "notes": "x\\u0000"}]}'
    )
    assert counted(read_into(store, path)) == {"new": 1}
    assert document(store, tmp_path)["people"][0]["display_name"] == "ab\ufffd"
    assert_well(store)


def mutations(value: Any, choice: random.Random) -> Any:
    """Return the value with something in it replaced, left out or doubled."""
    junk: list[Any] = [None, 0, -1, 2**70, 1.5, "", "x", "\ud800", [], {}, [[]], True, "2026-13-01", {"id": 1}]
    value = copy.deepcopy(value)
    parents: list[Any] = []

    def walk(entry: Any) -> None:
        if isinstance(entry, dict | list) and entry:
            parents.append(entry)
            for child in entry.values() if isinstance(entry, dict) else entry:
                walk(child)

    walk(value)
    for _ in range(choice.randrange(1, 4)):
        parent = choice.choice(parents)
        if not parent:
            continue
        key = choice.choice(list(parent)) if isinstance(parent, dict) else choice.randrange(len(parent))
        act: Callable[[], Any] = choice.choice(
            [
                lambda parent=parent, key=key: parent.pop(key),
                lambda parent=parent, key=key: parent.__setitem__(key, choice.choice(junk)),
                lambda parent=parent, key=key: parent.append(parent[key]) if isinstance(parent, list) else None,
            ]
        )
        act()
    return value


@pytest.mark.slow
def test_mutated_files_never_raise_anything_but_a_refusal(filled: Store, tmp_path: Path) -> None:
    sound = document(filled, tmp_path)
    choice = random.Random(11)
    outcomes = set()
    with fresh(tmp_path) as other:
        for number in range(250):
            target = (other, filled)[number % 2]
            path = tmp_path / "people.json"
            path.write_text(json.dumps(mutations(sound, choice)), "utf-8")
            try:
                report = read_into(target, path, is_dry_run=True)
            except IrmError as error:
                outcomes.add(error.code)
            else:
                outcomes.update(kind for kind, count in report.counts.items() if count)
        assert_well(other)
    assert {"new", "same", "rejected"} <= outcomes


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


@pytest.mark.parametrize(
    ("name", "entry"),
    [
        ("benchmarks", {"platform": "x", "formula": "nonsense", "below": 1, "good": 2}),
        ("benchmarks", {"platform": "x", "formula": "likes_comments_by_followers", "below": "1", "good": 2}),
        ("settings", {"key": "tier_limits", "value": "[4, 3, 2, 1]"}),
        ("settings", {"key": "other", "value": "{"}),
        ("views", {"name": "", "screen": "influencers"}),
        ("views", "text"),
    ],
)
def test_a_setting_that_cannot_be_read_is_named(name: str, entry: Any, store: Store, tmp_path: Path) -> None:
    with pytest.raises(IrmError) as caught:
        read_into(store, save(tmp_path, wrapped(**{name: [entry]})))
    assert (caught.value.code, caught.value.details["field"]) == ("json.wrong_entry", name)


@pytest.mark.parametrize(
    ("name", "entry"),
    [
        ("affinity", {"note": "no day"}),
        ("incidents", {"kind": "loud", "happened_on": "2026-01-01"}),
        ("stage_changes", {"stage": "nowhere", "changed_at": "2026-01-01T00:00:00Z"}),
        ("stage_changes", {"stage": "partner"}),
        ("attachments", {"sha256": "../../x", "name": "x", "added_at": "2026-01-01T00:00:00Z"}),
        ("snoozes", {"kind": "waiting", "until": "2026-01-01"}),
    ],
)
def test_a_part_that_cannot_be_read_refuses_the_person(name: str, entry: Any, store: Store, tmp_path: Path) -> None:
    report = read_into(store, save(tmp_path, wrapped({"display_name": "Jane", name: [entry]})))
    assert counted(report) == {"rejected": 1}
    assert report.verdicts[0].problems[0].field.startswith(f"{name}.0.")


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
