"""The public vCards of phones, mail programs and a standard, read as a person reading them would."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from irm.domain.candidate import Candidate
from irm.domain.checking import checked
from irm.services.imports import vcard

DATA = Path(os.environ.get("IRM_REAL_DATA", Path(__file__).parents[2].parent / "shared" / "data" / "open"))

pytestmark = [
    pytest.mark.real,
    pytest.mark.skipif(not DATA.is_dir(), reason="the real files do not lie beside this checkout"),
]


def only(name: str) -> Candidate:
    path = DATA / "vcard" / name
    assert vcard.is_vcard(path.read_bytes()[:4096])
    (candidate,) = vcard.read(path)
    return candidate


def points(candidate: Candidate, kind: str) -> list[str]:
    return [point.value for point in candidate.draft.contact_points if point.kind == kind]


def test_a_card_of_gmail() -> None:
    found = only("gmail_single2.vcf")
    assert found.draft.display_name == "VCard Test"
    assert points(found, "email") == [
        "email@example.com",
        "homeemail@example.com",
        "workemail@example.com",
        "otheremail@example.com",
        "customcategory@example.com",
    ]
    assert points(found, "phone") == [f"555555{number}" for number in (1111, 1112, 1113, 1114, 1115, 1116, 1119, 1121)]
    assert points(found, "messenger")[:3] == ["Google Talk: IM2", "AIM: IM3", "Yahoo: IM4"]
    assert points(found, "other")[:3] == ["Fax: 5555551117", "Fax: 5555551118", "Pager: 5555551120"]
    assert found.draft.birthday == date(1912, 6, 23)
    assert found.draft.notes.startswith("note line 1\nnote line 2\nCustomField: field value\n")
    assert checked(found.draft).city == "NY"


def test_a_card_of_outlook_in_version_2_1() -> None:
    found = only("outlook_2003.vcf")
    assert found.draft.display_name == "John Doe III"
    assert points(found, "email") == ["jdoe@hotmail.com"]
    assert points(found, "other")[:3] == ["BusinessPhone", "HomePhone", "MobilePhone"]
    assert found.draft.birthday == date(1980, 3, 21)
    assert (found.draft.city, found.draft.country) == ("Austin", "United States of America")
    assert found.draft.notes.split("\n")[:6] == [
        "This is the note field!!",
        "Second line",
        "",
        "Third line is empty",
        "Nickname: Joey",
        "Organization: Company, The, TheDepartment",
    ]


def test_a_card_of_an_iphone_with_odd_line_ends_and_a_photo() -> None:
    found = only("iphone.vcf")
    assert found.draft.display_name == "Mr. John Richter James Doe Sr."
    assert points(found, "email") == ["john.doe@ibm.com"]
    assert points(found, "phone") == ["905-555-1234", "905-666-1234", "905-777-1234", "905-222-1234"]
    assert points(found, "other") == [
        "Fax: 905-888-1234",
        "Fax: 905-999-1234",
        "Pager: 905-111-1234",
        "http://www.ibm.com",
    ]
    assert found.draft.birthday == date(2012, 6, 6)


def test_the_example_of_rfc_6350() -> None:
    found = only("rfc6350_example.vcf")
    assert found.draft.display_name == "Simon Perreault"
    assert points(found, "email") == ["simon.perreault@viagenie.ca"]
    assert points(found, "phone") == ["+1-418-656-9254 ext. 102", "+1-418-262-6501"]
    assert [point.normalised for point in checked(found.draft).contact_points if point.kind == "phone"] == [
        "+14186569254;ext=102",
        "+14182626501",
    ]
    assert (found.draft.city, found.draft.country, found.draft.languages) == ("Quebec", "Canada", "fr, en")
    assert found.draft.birthday is None


def test_a_photo_in_the_old_form_does_not_hide_the_name() -> None:
    assert only("sabre_issue153.vcf").draft.display_name == "Test Benutzer"


def test_a_card_with_nothing_but_a_photo_is_nobody() -> None:
    found = only("sabre_issue64.vcf")
    assert found.draft.display_name == ""
    assert found.fields == frozenset()
