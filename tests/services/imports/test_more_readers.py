"""Columns of a tracker about addresses, origin, rhythm become fields; what fits nowhere stays in the notes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from irm.domain.influencer import AffinityDraft, ContactPointDraft, InfluencerDraft, Introducer
from irm.services.store import Store
from tests.builders import add, draft_of, edit, email, person
from tests.services.exports.people import read_into
from tests.services.imports.table_files import open_file


def rows(folder: Path, *lines: str) -> list[InfluencerDraft]:
    path = folder / "tracker.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return [candidate.draft for candidate in open_file(path)[2]]


def one(folder: Path, header: str, cell: str) -> InfluencerDraft:
    (draft,) = rows(folder, f"Name,{header}", f'Jane,"{cell}"')
    return draft


@pytest.mark.parametrize(
    ("header", "cell", "field", "value"),
    [
        ("Lead source", "Referral", "origin", "referral"),
        ("유입경로", "고객", "origin", "customer"),
        ("المصدر", "فعالية", "origin", "event"),
        ("Found through", "Unhappy customer", "origin", "unhappy_customer"),
        ("Influence type", "Expert", "influence_type", "authority"),
        ("소개자", "김이모", "introduced_by", Introducer("김이모")),
        ("Referred by", "Aunt May", "introduced_by", Introducer("Aunt May")),
        ("Contact frequency", "every 30 days", "rhythm_days", 30),
        ("연락 주기", "14일", "rhythm_days", 14),
        ("Time zone", "asia/seoul", "time_zone", "Asia/Seoul"),
        ("Sort name", "Doe, Jane", "sort_name", "Doe, Jane"),
        ("Causes", "the sea", "causes", "the sea"),
        ("Brand affinity", "wears it, daily", "affinity", (AffinityDraft(note="wears it, daily"),)),
        ("배송지", "서울 마포구 1", "contact_points", (ContactPointDraft("address", "서울 마포구 1", "배송"),)),
        ("Shipping address", "1 St\nX", "contact_points", (ContactPointDraft("address", "1 St\nX", "shipping"),)),
        ("العنوان", "دبي 12", "contact_points", (ContactPointDraft("address", "دبي 12"),)),
    ],
)
def test_headers_of_trackers_are_understood(tmp_path: Path, header: str, cell: str, field: str, value: Any) -> None:
    assert getattr(one(tmp_path, header, cell), field) == value


@pytest.mark.parametrize(
    ("header", "cell"),
    [
        ("Lead source", "the moon"),
        ("Influence type", "loud"),
        ("Contact frequency", "often"),
        ("Contact frequency", "every 9999 days"),
        ("Time zone", "mine"),
        ("Postal code", "04524"),
        ("State", "California"),
    ],
)
def test_what_cannot_be_read_stays_in_the_notes(tmp_path: Path, header: str, cell: str) -> None:
    assert one(tmp_path, header, cell).notes == f"{header}: {cell}"


def test_an_address_in_parts_becomes_one(tmp_path: Path) -> None:
    (draft,) = rows(tmp_path, "Name,Street,Zip,City,State,Country", "Jane,1 Main St,94016,San Francisco,CA,USA")
    assert draft.contact_points == (ContactPointDraft("address", "1 Main St\n94016 San Francisco CA\nUSA"),)
    (draft,) = rows(tmp_path, "Name,Street,Address", "Jane,1 Main St,1 Main St / Seoul")
    assert [point.value for point in draft.contact_points] == ["1 Main St / Seoul"]


def test_somebody_known_by_an_address_alone_is_nobody(tmp_path: Path) -> None:
    path = tmp_path / "tracker.csv"
    path.write_text("Name,Address\n,1 Main St\nJane,2 Main St\n", encoding="utf-8")
    found = list(open_file(path)[2])
    assert [[problem.code for problem in candidate.problems] for candidate in found] == [["row.nobody"], []]


def test_an_import_fills_what_is_missing_and_keeps_who_is_preferred(store: Store, tmp_path: Path) -> None:
    known = add(
        store,
        person("Jane Doe", accounts=(), contact_points=(email("jane@example.com"),), introduced_by=Introducer("Mina")),
    )
    edit(store, known, contact_points=(ContactPointDraft("email", "jane@example.com", is_preferred=True),))
    path = tmp_path / "tracker.csv"
    path.write_text(
        "Name,E-mail,Other contacts,Origin,Introduced by,Affinity\n"
        "Jane Doe,jane@example.com,email: second@example.com | preferred,Event,Somebody else,wears it\n",
        encoding="utf-8",
    )
    assert read_into(store, path).counts["update"] == 1
    draft = draft_of(store, known)
    assert [(point.value, point.is_preferred) for point in draft.contact_points] == [
        ("jane@example.com", True),
        ("second@example.com", False),
    ]
    assert (draft.origin, draft.introduced_by) == ("event", Introducer("Mina"))
    assert [sign.note for sign in draft.affinity] == ["wears it"]
    assert read_into(store, path).counts["same"] == 1


def test_an_introducer_who_comes_in_the_same_list_is_linked(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "tracker.csv"
    path.write_text(
        "Name,Instagram,Introduced by\nAda,@ada,Bea\nBea,@bea,Bea\nCho,@cho,Nobody here\n", encoding="utf-8"
    )
    read_into(store, path)
    ada, bea, cho = (draft_of(store, key) for key in (1, 2, 3))
    assert ada.introduced_by == Introducer("Bea", 2)
    assert (bea.introduced_by, cho.introduced_by) == (Introducer("Bea"), Introducer("Nobody here"))
    assert read_into(store, path).counts["same"] == 3
