"""Exports of other programs come in whole without anybody mapping a column; a second time they change nothing."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from irm.domain.candidate import Candidate
from irm.domain.influencer import ContactPointDraft, InfluencerDraft, Introducer, Refusal
from irm.domain.mention import Mention
from irm.services.imports import layouts
from irm.services.store import Store
from tests.builders import add
from tests.services.exports.people import known, read_into, write
from tests.services.imports import layout_files, layout_files_more
from tests.services.imports.table_files import codes, handles, mapped, open_file, read, text_file

EMPTY = InfluencerDraft()
TEXTS: dict[str, str] = {**vars(layout_files), **vars(layout_files_more)}
FILES = {
    "GOOGLE": "google_contacts",
    "GOOGLE_OLD": "google_contacts",
    "OUTLOOK": "outlook",
    "OUTLOOK_REGION": "outlook",
    "HUBSPOT": "hubspot",
    "LINKEDIN": "linkedin",
    "THUNDERBIRD": "thunderbird",
    "THUNDERBIRD_UK": "thunderbird",
    "MAILCHIMP": "mailchimp",
    "YAHOO": "yahoo",
    "UPFLUENCE": "upfluence",
    "ASPIRE": "aspire",
}


def said(candidate: Candidate) -> dict[str, Any]:
    """Return all that a row says, with accounts and contacts in short."""
    assert not codes(candidate)
    draft = candidate.draft
    fields = {
        name: value for name in InfluencerDraft.__slots__ if (value := getattr(draft, name)) != getattr(EMPTY, name)
    }
    short: dict[str, Any] = {
        "accounts": handles(candidate),
        "contact_points": [contact(point) for point in draft.contact_points],
        "notes": draft.notes.split("\n"),
    }
    found = fields | {name: value for name, value in short.items() if name in fields}
    return found | ({"mentions": candidate.mentions} if candidate.mentions else {})


def contact(point: ContactPointDraft) -> tuple[str, ...]:
    label = (point.label,) if point.label else ()
    return (point.kind, point.value, *label, *(("main",) if point.is_preferred else ()))


def people(folder: Path, name: str) -> list[dict[str, Any]]:
    return [said(candidate) for candidate in read(folder, TEXTS[name])]


def left_out(folder: Path, name: str) -> list[str]:
    mapping = mapped(folder, TEXTS[name])
    return [header for header, field in zip(mapping.headers, mapping.fields, strict=True) if not field]


@pytest.mark.parametrize(("name", "code"), FILES.items())
def test_each_is_recognised_and_comes_in_once(store: Store, tmp_path: Path, name: str, code: str) -> None:
    mapping = mapped(tmp_path, TEXTS[name])
    assert mapping.recognised == code
    assert mapping.remarks[0].details == {"program": layouts.load()[code].name}
    path = text_file(tmp_path, TEXTS[name])
    first, second = read_into(store, path), read_into(store, path)
    count = first.counts["new"]
    assert count == sum(first.counts.values()) > 0
    assert second.counts == dict.fromkeys(second.counts, 0) | {"same": count}


def test_layouts_have_names_and_unlike_lists_have_none(tmp_path: Path) -> None:
    assert layouts.load()["google_contacts"].name == "Google Contacts"
    assert mapped(tmp_path, "Name,Email,Handle\nJane,j@x.com,@jane\n").recognised == ""


def test_google_contacts(tmp_path: Path) -> None:
    mina, phone_only, cafe, minji = people(tmp_path, "GOOGLE")
    assert mina == {
        "display_name": "Mina Rose Okafor",
        "sort_name": "Okafor, Mina",
        "birthday": date(1991, 4, 3),
        "country": "KR",
        "city": "Seoul",
        "tags": ("Creators", "Beauty"),
        "accounts": [("tiktok", "mina.moves"), ("instagram", "mina.okafor")],
        "contact_points": [
            ("email", "mina@kite.example", "work", "main"),
            ("email", "desk@kite.example", "work"),
            ("email", "mina@home.example", "home"),
            ("phone", "+82 10-1234-5678", "mobile"),
            ("phone", "+82 10-8765-4321", "mobile"),
            ("other", "Fax: +82 2-345-6789"),
            ("address", "12 Elm St\nSeoul 04524\nKR", "home", "main"),
            ("other", "c/o Kite"),
            ("other", "https://mina.example/about"),
            ("address", "7 Quay\nPO Box 88\n49000 Busan Yeongdo\nSouth Korea", "work"),
        ],
        "notes": [
            *("Organization Name: Studio Kite", "Nickname: Minnie", "Phonetic First Name: Mee-na"),
            *(
                "Organization Title: Director",
                "Met in Lisbon,",
                "likes tea",
                "Anniversary: 2015-06-01",
                "Shoe size: 39",
            ),
        ],
        "mentions": (Mention("Lee Han"),),
        "do_not_contact": Refusal(date(2026, 1, 31), "asked us to stop"),
    }
    assert phone_only == {"display_name": "010 222 3333", "contact_points": [("phone", "010 222 3333")]}
    assert cafe == {"display_name": "Harbour Cafe", "contact_points": [("phone", "+44 20 7946 0958")]}
    assert minji == {
        "display_name": "김민지",
        "notes": ["Birthday: 03-12"],
        "contact_points": [("email", "m@x.kr")],
    }
    assert left_out(tmp_path, "GOOGLE") == ["Photo"]


def test_google_contacts_of_old(tmp_path: Path) -> None:
    (jonas,) = people(tmp_path, "GOOGLE_OLD")
    assert jonas == {
        "display_name": "Jonas Weber",
        "birthday": date(1988, 12, 24),
        "country": "DE",
        "city": "Berlin",
        "languages": "de",
        "tags": ("Food", "Berlin"),
        "accounts": [("youtube", "jonaskocht"), ("tiktok", "jonas.k")],
        "contact_points": [
            ("email", "jonas@weber.example"),
            ("email", "office@weber.example", "work"),
            ("messenger", "Skype: jonas.w"),
            ("phone", "+49 30 901820", "home"),
            ("address", "Allee 3\nBerlin 10115\nDE", "home"),
        ],
        "notes": ["Organization 1 - Name: Weber Media", "Nickname: Joe", "vegan", "Organization 1 - Title: Host"],
    }
    assert set(left_out(tmp_path, "GOOGLE_OLD")) >= {"Gender", "Sensitivity", "Priority", "Photo"}


def test_outlook(tmp_path: Path) -> None:
    ana, bo = people(tmp_path, "OUTLOOK")
    assert ana == {
        "display_name": "Ana Lucia Ruiz",
        "birthday": date(1990, 3, 4),
        "country": "Spain",
        "city": "Madrid",
        "languages": "es",
        "tags": ("Travel", "Food, drinks"),
        "introduced_by": Introducer("Tom Birch"),
        "accounts": [("instagram", "ana.ruiz"), ("tiktok", "ana.r")],
        "contact_points": [
            ("email", "ana@ruiz.example"),
            ("email", "ana@work.example"),
            ("email", "ana@third.example"),
            ("phone", "+34 911 23 45 67", "home"),
            ("phone", "+34 612 34 56 78", "mobile"),
            ("phone", "+34 933 22 11 00", "work"),
            ("other", "Business Fax: +34 933 22 11 01"),
            ("address", "Calle Mayor 1\n2º B\n28013 Madrid\nSpain", "home"),
            ("address", "Rambla 9\n08002 Barcelona Catalonia\nSpain", "work"),
        ],
        "notes": ["Company: Sol Media", "Title: Ms.", "likes", "surfing", "Job Title: Host"],
        "mentions": (Mention("Paz Gil"),),
    }
    assert bo == {"display_name": "Bo Lind", "contact_points": [("email", "bo@lind.example")]}
    assert mapped(tmp_path, layout_files.OUTLOOK).day_order == "mdy"


def test_outlook_with_regions(tmp_path: Path) -> None:
    (kai,) = people(tmp_path, "OUTLOOK_REGION")
    assert kai == {
        "display_name": "Kai Stone",
        "birthday": date(1985, 12, 25),
        "country": "Australia",
        "city": "Perth",
        "tags": ("Surf",),
        "contact_points": [
            ("phone", "+61 412 345 678", "mobile"),
            ("email", "kai@reef.example"),
            ("address", "5 Bay Rd\nPerth\nAustralia"),
        ],
        "notes": ["Company: Reef", "Anniversary: 6/30/2012", "User 1: VIP"],
    }


def test_days_that_can_only_be_day_first_win_over_the_custom_of_the_program(tmp_path: Path) -> None:
    text = "First Name,Last Name,E-mail Address,Home Phone,Birthday\nA,B,a@b.com,,25/12/1985\nC,D,c@d.com,,3/4/1990\n"
    assert mapped(tmp_path, text).day_order == "dmy"
    assert mapped(tmp_path, text.replace("25/12/1985", "")).day_order == "mdy"


def test_hubspot(tmp_path: Path) -> None:
    gaelle, nameless = people(tmp_path, "HUBSPOT")
    assert gaelle == {
        "display_name": "Gaëlle Perrin",
        "country": "France",
        "city": "Annecy",
        "stage": "in_talks",
        "accounts": [("tiktok", "gaelle.cuisine")],
        "contact_points": [
            ("email", "gaelle@perrin.example"),
            ("phone", "+33 6 12 34 56 78"),
            ("address", "2 Rue Royale\n74000 Annecy Savoie\nFrance"),
        ],
        "notes": ["Associated Company: Fromagerie Perrin", "Lifecycle Stage: Lead", "Job Title: Buyer"],
    }
    assert nameless["contact_points"] == [("email", "noname@x.example")]
    assert left_out(tmp_path, "HUBSPOT") == [
        *("Record ID", "Create Date", "Original Source", "Contact owner", "Associated Company IDs"),
    ]


def test_linkedin(tmp_path: Path) -> None:
    sarah, tom = people(tmp_path, "LINKEDIN")
    assert sarah == {
        "display_name": "Sarah Lope, MBA",
        "accounts": [("linkedin", "sarah-lope")],
        "notes": ["Company: Loper Ltd", "Position: CEO, Founder", "Connected On: 12 Mar 2024"],
    }
    assert tom["contact_points"] == [("email", "tom@birch.example")]


@pytest.mark.parametrize("name", ["THUNDERBIRD", "THUNDERBIRD_UK"])
def test_thunderbird(tmp_path: Path, name: str) -> None:
    rory, *others = people(tmp_path, name)
    assert rory == {
        "display_name": "Rory of the Hill",
        "birthday": date(1980, 1, 15),
        "country": "UK",
        "city": "Bath",
        "accounts": [("instagram", "rory.hill")],
        "contact_points": [
            ("email", "rory@hill.example", "main"),
            ("email", "rory2@hill.example"),
            ("messenger", "Screen Name: rory-im"),
            ("phone", "+44 1632 960001", "work"),
            ("phone", "+44 1632 960002", "home"),
            ("other", "Fax Number: +44 1632 960003"),
            ("phone", "+44 7700 900123", "mobile"),
            ("other", "https://hill.example/me"),
            ("address", "12 Lane\nFlat B\nBA1 1AA Bath Somerset\nUK", "home"),
            ("address", "1 Way\nLondon\nUK", "work"),
        ],
        "notes": [
            f"{'Organisation' if name.endswith('UK') else 'Organization'}: Leadworth",
            *("Nickname: Ro", "Job Title: Nurse", "Custom 1: size M", "a note"),
        ],
    }
    assert [amy["notes"] for amy in others] == [["Birthday: 03-12"]] * len(others)
    assert left_out(tmp_path, name) == []


def test_mailchimp(tmp_path: Path) -> None:
    ida, *_ = people(tmp_path, "MAILCHIMP")
    assert ida == {
        "display_name": "Ida Berg",
        "time_zone": "Europe/Oslo",
        "tags": ("VIP", "Blog, food"),
        "contact_points": [
            ("email", "ida@berg.example"),
            ("address", "4 Fjord Rd\nBergen\n5003\nNO"),
            ("phone", "+47 412 34 567"),
        ],
        "notes": ["wants samples", "Birthday: 05/17"],
    }


def test_yahoo(tmp_path: Path) -> None:
    (lena,) = people(tmp_path, "YAHOO")
    assert lena == {
        "display_name": "Lena Park",
        "birthday": date(1992, 2, 14),
        "country": "USA",
        "city": "Austin",
        "tags": ("Food",),
        "accounts": [("tiktok", "lena.park")],
        "contact_points": [
            ("email", "lena@park.example"),
            ("phone", "+1 202 555 0101", "home"),
            ("phone", "+1 202 555 0102", "mobile"),
            ("email", "lena2@park.example"),
            ("address", "9 Oak Ave\n78701 Austin TX\nUSA", "home"),
        ],
        "notes": ["Company: Park Inc", "nice"],
    }


def test_upfluence_and_aspire(tmp_path: Path) -> None:
    (noa,) = people(tmp_path, "UPFLUENCE")
    assert noa == {
        "display_name": "Noa Eats",
        "legal_name": "Noa Levi",
        "country": "IL",
        "city": "Tel Aviv",
        "accounts": [("instagram", "noa.eats")],
        "contact_points": [
            ("phone", "+972 50-123-4567"),
            ("email", "noa@eats.example"),
            ("address", "1 Dizengoff\nApt 4\n6433222 Tel Aviv\nIL", "shipping"),
        ],
        "notes": ["offer: 10 percent"],
    }
    zoe, kit = people(tmp_path, "ASPIRE")
    assert zoe["accounts"] == [("instagram", "zoe.tan"), ("tiktok", "zoetan"), ("youtube", "UC1234567890abcdefghijkl")]
    assert zoe["contact_points"] == [
        ("email", "zoe@x.example"),
        ("address", "3 Hill St\n#02-01\n179103 Singapore\nSingapore"),
    ]
    assert kit["accounts"] == [("instagram", "kit"), ("pinterest", "kitpins")]


@pytest.mark.parametrize("format_name", ["google", "outlook"])
def test_what_this_program_writes_for_others_comes_back(store: Store, tmp_path: Path, format_name: str) -> None:
    add(store, known(display_name="Minji Kim"))
    write(store, tmp_path / "out.csv", format_name)
    _, mapping, rows = open_file(tmp_path / "out.csv")
    (minji,) = rows
    assert mapping.recognised
    draft = minji.draft
    assert (draft.display_name, draft.birthday, draft.languages) == ("Minji Kim", date(1990, 3, 12), "ko, en")
    assert handles(minji) == [("instagram", "jane.doe"), ("tiktok", "Jane")]
    assert draft.tags == ("vegan", "a, b", "=sum")
    values = {point.value for point in draft.contact_points}
    assert values >= {"Jane@Example.com", "+82 10-1234-5678", "1 Main St, Apt 2\nMapo\nSeoul"}
