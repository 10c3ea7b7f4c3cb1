"""Representatives that lists name beside people: found again, made once, linked, and in every format there and back."""

from __future__ import annotations

import json
from array import array
from pathlib import Path
from typing import Any

import pytest

from irm.domain.influencer import ContactPointDraft
from irm.domain.listing import ListSpec
from irm.domain.representation import Representation
from irm.domain.representative import RepresentativeDraft
from irm.errors import IrmError
from irm.services import influencers, representatives
from irm.services.store import Store
from tests.builders import NOON, TODAY, add, assert_well, person
from tests.services.exports.people import FILES, document, fresh, read_into, write

MINA = RepresentativeDraft(
    "Mina Lee",
    "manager",
    "Sandbox",
    contact_points=(
        ContactPointDraft("email", "mina@sandbox.example", label="work", is_preferred=True, confirmed_on=TODAY),
        ContactPointDraft("phone", "+82 10-1234-5678"),
    ),
    city="Seoul",
    notes="a|b, c\nd",
)


def keep(store: Store, draft: RepresentativeDraft = MINA) -> int:
    return store.write("representative.add", lambda s: representatives.save(s, draft)).value


def speakers(store: Store) -> list[RepresentativeDraft]:
    def work(session: Any) -> list[RepresentativeDraft]:
        ids = representatives.ids(session, ListSpec(), today=TODAY)
        return [representatives.get(session, key, today=TODAY).draft for key in ids]

    return store.read(work)


def named(store: Store) -> list[tuple[str, str, str, list[str]]]:
    return [(draft.name, draft.kind, draft.company, [link.name for link in draft.people]) for draft in speakers(store)]


def take(store: Store, folder: Path, text: str) -> dict[str, int]:
    path = folder / "list.csv"
    path.write_text(text, encoding="utf-8")
    return read_into(store, path).counts


def test_a_list_brings_its_agencies_and_managers_along(store: Store, tmp_path: Path) -> None:
    text = (
        "Name,Instagram,Agency,Manager,Agent email\n"
        "Jane,@jane,Sandbox,Mina Lee,mina@sandbox.example\n"
        "Tom,@tom,sandbox,mina lee,MINA@sandbox.example\n"
        "Amy,@amy,Treasure Hunter,,\n"
        "Bob,@bob,TBD,-,\n"
    )
    assert take(store, tmp_path, text)["new"] == 4
    assert named(store) == [
        ("Mina Lee", "manager", "Sandbox", ["Jane", "Tom"]),
        ("Treasure Hunter", "agency", "", ["Amy"]),
    ]
    assert [point.value for point in speakers(store)[0].contact_points] == ["mina@sandbox.example"]
    assert take(store, tmp_path, text)["same"] == 4
    assert_well(store)
    store.undo()
    assert named(store) == []


@pytest.mark.parametrize(
    ("headers", "row", "expected"),
    [
        ("이름,소속사,담당자", "김민지,샌드박스,이미나", ("이미나", "manager", "샌드박스", ["김민지"])),
        ("이름,MCN", "김민지,샌드박스", ("샌드박스", "agency", "", ["김민지"])),
        ("الاسم,الوكالة,مدير الأعمال", "ليلى,النور,أحمد", ("أحمد", "manager", "النور", ["ليلى"])),
        ("Name,Manager", "Jane,mina@sandbox.example", ("mina@sandbox.example", "manager", "", ["Jane"])),
    ],
)
def test_headers_of_three_languages_are_understood(
    store: Store, tmp_path: Path, headers: str, row: str, expected: tuple[str, str, str, list[str]]
) -> None:
    take(store, tmp_path, f"{headers},Instagram\n{row},@someone\n")
    assert named(store) == [expected]


def test_one_who_is_known_is_found_by_mail_or_name_and_gaps_are_filled(store: Store, tmp_path: Path) -> None:
    keep(store, RepresentativeDraft("Mina Lee", contact_points=MINA.contact_points[:1]))
    keep(store, RepresentativeDraft("Tom Ford", company="Other"))
    text = (
        "Name,Instagram,Agency,Manager,Manager email,Manager phone\n"
        "Jane,@jane,Sandbox,M. Lee,mina@sandbox.example,+82 10 9999 0000\n"
        "Amy,@amy,Third,Tom Ford,,\n"
    )
    take(store, tmp_path, text)
    assert named(store) == [
        ("Mina Lee", "manager", "Sandbox", ["Jane"]),
        ("Tom Ford", "manager", "Other", []),
        ("Tom Ford", "manager", "Third", ["Amy"]),
    ]
    assert [point.value for point in speakers(store)[0].contact_points] == ["mina@sandbox.example", "+82 10 9999 0000"]


@pytest.mark.parametrize("name", FILES)
def test_every_format_brings_them_back(name: str, store: Store, tmp_path: Path) -> None:
    mina, agency = keep(store), keep(store, RepresentativeDraft("Big", "agency"))
    links = (Representation(mina, role="book|ings"), Representation(agency))
    add(store, person("Jane", representatives=links))
    add(store, person("Tom", representatives=(Representation(mina),)))
    path = tmp_path / FILES[name]
    write(store, path, name)
    with fresh(tmp_path) as other:
        read_into(other, path)
        assert named(other) == named(store)
        jane = other.read(lambda s: influencers.find(s, "Jane"))
        roles = other.read(lambda s: influencers.get(s, jane, today=TODAY).draft.representatives)
        assert [(link.name, link.role) for link in roles] == [("Mina Lee", "book|ings"), ("Big", "")]
        assert set(read_into(other, path).counts.items()) >= {("same", 2), ("update", 0)}
        assert_well(other)


def test_json_carries_all_of_them_to_the_letter(store: Store, tmp_path: Path) -> None:
    mina = keep(store)
    keep(store, RepresentativeDraft("Speaks for nobody"))
    gone = keep(store, RepresentativeDraft("Gone"))
    add(store, person("Jane", representatives=(Representation(mina, role="ads"), Representation(gone))))
    store.write("representative.trash", lambda s: representatives.trash(s, [gone], now=NOON))
    first = document(store, tmp_path)
    path = tmp_path / "moved.json"
    path.write_text(json.dumps(first), encoding="utf-8")
    with fresh(tmp_path) as other:
        read_into(other, path)
        second = document(other, tmp_path)
        assert second | {"exported_at": ""} == first | {"exported_at": ""}
        assert [entry["name"] for entry in second["representatives"]] == ["Mina Lee", "Speaks for nobody", "Gone"]
        assert [link["role"] for link in second["people"][0]["representatives"]] == ["ads", ""]


def test_a_known_representative_takes_what_a_json_file_says_otherwise(store: Store, tmp_path: Path) -> None:
    mina = keep(store)
    add(store, person("Jane", representatives=(Representation(mina),)))
    whole = document(store, tmp_path)
    whole["representatives"][0] |= {"company": "Moved On", "notes": ""}
    whole["representatives"][0]["contact_points"] = [{"kind": "email", "value": "new@moved.example"}]
    whole["people"][0]["representatives"][0]["role"] = "all"
    path = tmp_path / "changed.json"
    path.write_text(json.dumps(whole), encoding="utf-8")
    read_into(store, path)
    (draft,) = speakers(store)
    assert (draft.company, draft.notes, draft.people[0].role) == ("Moved On", "", "all")
    assert [point.value for point in draft.contact_points] == [
        "mina@sandbox.example",
        "+82 10-1234-5678",
        "new@moved.example",
    ]


def test_a_file_of_an_older_version_has_none_and_takes_none_away(store: Store, tmp_path: Path) -> None:
    mina = keep(store)
    add(store, person("Jane", representatives=(Representation(mina),)))
    whole = document(store, tmp_path)
    del whole["representatives"]
    del whole["people"][0]["representatives"]
    path = tmp_path / "old.json"
    path.write_text(json.dumps(whole), encoding="utf-8")
    assert read_into(store, path).counts["same"] == 1
    assert named(store) == [("Mina Lee", "manager", "Sandbox", ["Jane"])]


@pytest.mark.parametrize(
    "entry",
    [
        7,
        {"name": "x", "kind": "boss"},
        {"name": ""},
        {"name": "x", "contact_points": [{"kind": "email", "value": "no"}]},
    ],
)
def test_a_wrong_entry_is_refused_with_its_line(store: Store, tmp_path: Path, entry: object) -> None:
    path = tmp_path / "wrong.json"
    path.write_text(
        '{"format": "irm", "version": 1,\n"representatives": [\n' + json.dumps(entry) + '\n],\n"people": []}'
    )
    with pytest.raises(IrmError) as caught:
        read_into(store, path)
    assert (caught.value.code, caught.value.details["line"]) == ("json.wrong_entry", 3)


def test_only_those_of_the_selection_are_exported(store: Store, tmp_path: Path) -> None:
    mina = keep(store)
    keep(store, RepresentativeDraft("Other"))
    jane = add(store, person("Jane", representatives=(Representation(mina),)))
    path = tmp_path / "some.json"
    write(store, path, ids=array("q", [jane]))
    assert [entry["name"] for entry in json.loads(path.read_text("utf-8"))["representatives"]] == ["Mina Lee"]


def test_a_role_is_filled_in_once_and_what_cannot_be_read_is_passed_over(store: Store, tmp_path: Path) -> None:
    head = "Name,Instagram,Representatives\n"
    take(store, tmp_path, f"{head}Jane,@jane,Mina Lee\n")
    for said in ("Mina Lee | role: ads", "Mina Lee | email: nonsense | role: other", "Mina Lee | phone: 12"):
        take(store, tmp_path, f"{head}Jane,@jane,{said}\n")
    (draft,) = speakers(store)
    assert [link.role for link in draft.people] == ["ads"]
    assert draft.contact_points == ()


def test_an_entry_that_is_twice_in_a_file_comes_in_once(store: Store, tmp_path: Path) -> None:
    entry = {"uid": "a" * 32, "name": "Mina", "contact_points": []}
    path = tmp_path / "twice.json"
    path.write_text(
        json.dumps({"format": "irm", "version": 1, "representatives": [entry, entry], "people": []}), encoding="utf-8"
    )
    read_into(store, path)
    assert [draft.name for draft in speakers(store)] == ["Mina"]
