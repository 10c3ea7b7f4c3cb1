"""What is wrong in a JSON file is said, and takes nothing else with it."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from irm.errors import IrmError
from irm.services import imports
from irm.services.store import Store
from tests.builders import assert_well, tables
from tests.services.exports.people import document, fresh, read_into
from tests.services.imports.json_people import counted, filled, save, wrapped

__all__ = ["filled"]


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
