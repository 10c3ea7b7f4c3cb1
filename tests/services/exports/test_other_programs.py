"""Files for other programs hold what those programs look for, under the headers they know."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from irm.domain.influencer import AccountDraft, ContactPointDraft, Refusal
from irm.services.exports.google_csv import HEADERS as GOOGLE
from irm.services.exports.mail_merge_csv import headers
from irm.services.exports.mailchimp_csv import cut
from irm.services.exports.outlook_csv import HEADERS as OUTLOOK
from irm.services.store import Store
from tests.builders import TODAY, add, email, person, phone
from tests.services.exports.people import write


def rows(store: Store, folder: Path, name: str, **options: Any) -> list[dict[str, str]]:
    """Export everybody and read the file as any program would."""
    path = folder / f"{name}.csv"
    write(store, path, name, **options)
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def jane(store: Store) -> None:
    draft = person(
        "Jane Doe",
        country="KR",
        city="Seoul",
        languages="en, ko",
        birthday=date(1990, 3, 12),
        notes='=1+1\nsaid "hi", 안녕 😀',
        tags=("vegan", "a ::: b", "서울"),
        accounts=(
            AccountDraft("instagram", "jane.doe"),
            AccountDraft("tiktok", "jane"),
            AccountDraft("other", "jd"),
        ),
        contact_points=(
            ContactPointDraft("email", "jane@example.com", "work"),
            ContactPointDraft("email", "j@home.example", "home", is_preferred=True),
            ContactPointDraft("phone", "+82 10-1234-5678", "mobile"),
            ContactPointDraft("phone", "02 123 4567"),
            ContactPointDraft("address", "1 Main St\nMapo\nSeoul", "home"),
            ContactPointDraft("messenger", "카톡: jane"),
            ContactPointDraft("other", "https://link.example/jane"),
        ),
    )
    add(store, draft)


def test_google_gets_as_many_columns_as_there_are_values(store: Store, tmp_path: Path) -> None:
    add(store, person("김민지"))
    jane(store)
    minji, found = rows(store, tmp_path, "google")
    assert tuple(found)[:17] == GOOGLE
    assert [name for name in found if name.startswith("E-mail")] == [
        f"E-mail {number} - {part}" for number in (1, 2) for part in ("Label", "Value")
    ]
    assert (minji["First Name"], minji["Last Name"], minji["Labels"]) == ("민지", "김", "* myContacts")
    assert (found["First Name"], found["Last Name"], found["Birthday"]) == ("Jane", "Doe", "1990-03-12")
    assert found["Labels"] == "vegan ::: a : b ::: 서울 ::: * myContacts"
    assert (found["E-mail 1 - Label"], found["E-mail 1 - Value"]) == ("Work", "jane@example.com")
    assert (found["E-mail 2 - Label"], found["E-mail 2 - Value"]) == ("* Home", "j@home.example")
    assert (found["Phone 1 - Label"], found["Phone 1 - Value"]) == ("Mobile", "+82 10-1234-5678")
    assert (found["Address 1 - City"], found["Address 1 - Country"]) == ("Seoul", "KR")
    assert found["Address 2 - Formatted"] == "1 Main St\nMapo\nSeoul"
    assert [found[f"Website {number} - Label"] for number in (1, 2)] == ["Instagram", "TikTok"]
    assert found["Website 1 - Value"] == "https://www.instagram.com/jane.doe/"
    assert found["Website 3 - Value"] == "https://link.example/jane"
    custom = {found[f"Custom Field {number} - Label"]: found[f"Custom Field {number} - Value"] for number in (1, 2, 3)}
    assert custom == {"Other": "jd", "Messenger": "카톡: jane", "Languages": "en, ko"}
    assert found["Notes"].startswith("'=1+1\n")
    raw = (tmp_path / "google.csv").read_bytes()
    assert raw.startswith(b"First Name,Middle Name,Last Name,")
    assert rows(store, tmp_path, "google", is_raw=True)[1]["Notes"].startswith("=1+1")


def test_google_keeps_one_pair_of_columns_where_nobody_has_anything(store: Store, tmp_path: Path) -> None:
    add(store, person("Seoul Eats", kind="channel"))
    (found,) = rows(store, tmp_path, "google")
    more = ("E-mail 1 - Label", "E-mail 1 - Value", "Phone 1 - Label", "Phone 1 - Value")
    assert tuple(found) == (*GOOGLE, *more)
    assert (found["First Name"], found["Last Name"]) == ("Seoul Eats", "")


def test_outlook_gets_all_its_columns_in_their_order(store: Store, tmp_path: Path) -> None:
    jane(store)
    (found,) = rows(store, tmp_path, "outlook")
    assert tuple(found) == OUTLOOK
    assert len(OUTLOOK) == 88
    assert (OUTLOOK[0], OUTLOOK[-2], OUTLOOK[-1]) == ("First Name", "Private", "Categories")
    expected = {
        "First Name": "Jane",
        "Last Name": "Doe",
        "Birthday": "3/12/1990",
        "E-mail Address": "j@home.example",
        "E-mail 2 Address": "jane@example.com",
        "Mobile Phone": "+82 10-1234-5678",
        "Primary Phone": "02 123 4567",
        "Home Street": "1 Main St",
        "Home Street 3": "Seoul",
        "Home City": "Seoul",
        "Web Page": "https://www.instagram.com/jane.doe/",
        "User 1": "https://www.tiktok.com/@jane",
        "User 2": "https://link.example/jane",
        "Categories": "vegan;a ::: b;서울",
    }
    assert {name: found[name] for name in expected} == expected
    assert found["Notes"].endswith("안녕 😀\nMessenger: 카톡: jane\nOther: jd")


def test_outlook_puts_what_has_no_column_into_the_notes(store: Store, tmp_path: Path) -> None:
    contacts = [ContactPointDraft("email", f"p{n}@example.com") for n in range(5)]
    contacts += [ContactPointDraft("phone", f"010 0000 000{n}") for n in range(9)]
    contacts += [ContactPointDraft("address", f"{n} Street\nCity") for n in range(4)]
    add(store, person("Jane Doe", contact_points=tuple(contacts)))
    (found,) = rows(store, tmp_path, "outlook")
    everything = "\n".join(found.values())
    assert all(
        contact.value in everything or ", ".join(contact.value.splitlines()) in everything for contact in contacts
    )
    assert found["Notes"].splitlines()[:2] == ["E-mail: p3@example.com", "E-mail: p4@example.com"]


def test_hubspot_gets_its_own_words(store: Store, tmp_path: Path) -> None:
    jane(store)
    add(store, person("SeoulBeauty", legal_name="김민지", stage="ambassador", not_relevant=Refusal(TODAY)))
    found, minji = rows(store, tmp_path, "hubspot")
    assert (found["Email"], found["Additional email addresses"]) == ("j@home.example", "jane@example.com")
    assert (found["Country/Region"], found["Lifecycle Stage"], found["Lead Status"]) == ("KR", "Lead", "New")
    assert (minji["First Name"], minji["Last Name"], minji["Lifecycle Stage"]) == ("민지", "김", "Evangelist")
    assert minji["Lead Status"] == "Unqualified"


def test_mailchimp_takes_each_address_once_and_counts_the_rest(store: Store, tmp_path: Path) -> None:
    jane(store)
    add(store, person("Twice", contact_points=(email("J@home.example"),)))
    add(store, person("한글", contact_points=(email("한글@example.com"),)))
    add(store, person("No e-mail", contact_points=(phone(),)))
    add(store, person("Never", contact_points=(email("never@example.com"),), do_not_contact=Refusal(TODAY)))
    address = ContactPointDraft("address", "1 High St\nLondon\nUnited Kingdom")
    add(store, person("가" * 90, contact_points=(email("long@example.com"), address), tags=("a, b", "c")))
    result = write(store, tmp_path / "audience.csv", "mailchimp")
    assert (result.count, result.shortened) == (2, 1)
    assert result.left_out == {"do_not_contact": 1, "no_email": 1, "email_twice": 1, "email_letters": 1}
    found, long = rows(store, tmp_path, "mailchimp")
    assert list(found) == ["Email Address", "First Name", "Last Name", "Address", "Phone Number", "Birthday", "Tags"]
    assert (found["Email Address"], found["Birthday"]) == ("j@home.example", "03/12")
    assert found["Address"] == "1 Main St  Mapo  Seoul  KR"
    assert long["First Name"] == "가" * 85
    assert (long["Address"], long["Tags"]) == ("1 High St  London  GB", "a b,c")


@pytest.mark.parametrize(("text", "kept"), [("abc", "abc"), ("a" * 9, "a" * 8), ("가나다", "가나"), ("a😀😀", "a😀")])
def test_texts_are_cut_between_characters(text: str, kept: str) -> None:
    assert cut(text, 8) == kept


def test_a_mail_merge_has_one_row_per_recipient_and_the_columns_chosen(store: Store, tmp_path: Path) -> None:
    jane(store)
    add(store, person("No e-mail"))
    result = write(store, tmp_path / "letter.csv", "mailmerge", columns=("emails", "notes", "rhythm_days", "name"))
    assert (result.count, result.left_out) == (1, {"no_email": 1})
    (found,) = rows(store, tmp_path, "mailmerge", columns=("emails", "notes", "other_contacts"))
    first = ["First Name", "Last Name", "Full Name", "Email", "Handle", "Platform", "Profile URL"]
    assert list(found) == [*first, "Notes", "Other contacts"]
    assert (found["Email"], found["Handle"], found["Platform"]) == ("j@home.example", "jane.doe", "Instagram")
    (usual,) = rows(store, tmp_path, "mailmerge")
    assert list(usual) == [*first, "Followers", "Country", "City", "Languages", "Tags"]


def test_headers_of_a_mail_merge_are_plain_letters() -> None:
    assert headers(["Notes", "E-mails", "Next step (due)", "notes", "단가", "###"]) == [
        *("Notes", "Emails", "Next step due", "notes 2", "단가", "Field")
    ]


@pytest.mark.parametrize("name", ["csv", "xlsx", "vcf", "vcf4", "google", "outlook", "hubspot", "json"])
def test_whoever_may_not_be_mailed_is_left_out_where_that_is_asked_for(name: str, store: Store, tmp_path: Path) -> None:
    jane(store)
    add(store, person("No e-mail"))
    add(store, person("Never", contact_points=(email(),), do_not_contact=Refusal(TODAY), not_relevant=Refusal(TODAY)))
    add(store, person("Not for us", contact_points=(email("n@example.com"),), not_relevant=Refusal(TODAY)))
    result = write(store, tmp_path / "out", name, is_mailable=True)
    assert (result.count, result.left_out) == (1, {"no_email": 1, "do_not_contact": 1, "not_relevant": 1})
    assert write(store, tmp_path / "out", name).count == 4


def test_numbers_and_handles_stand_as_they_are_and_formulas_do_not(store: Store, tmp_path: Path) -> None:
    points = (phone("+82 10 1"), email("a@example.com"))
    draft = person("@SUM(A1)", notes="-1+cmd|' /C calc'!A0", tags=("+1", "=2"), contact_points=points)
    add(store, draft)
    for name in ("google", "outlook", "hubspot", "mailchimp", "mailmerge"):
        (found,) = rows(store, tmp_path, name)
        cells = set(found.values())
        assert not [cell for cell in cells if cell[:1] in "=@-" and cell], name
        assert name == "mailmerge" or "+82 10 1" in cells
