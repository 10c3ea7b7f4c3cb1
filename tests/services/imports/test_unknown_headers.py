"""Columns nobody has a name for: what the cells show, and what a user would miss, decides what becomes of them."""

from __future__ import annotations

import time
from pathlib import Path

import openpyxl
import pytest

from irm.services.imports import ImportOptions, run, vcard
from irm.services.imports.proposal import propose
from irm.services.imports.table import open_table
from irm.services.store import Store
from tests.services.imports.table_files import contacts, handles, mapped, open_file, read, text_file

PEOPLE = "Name,Email,{}\nJane Doe,j@x.com,{}\nBob Roe,b@x.com,{}\nAmy Poe,a@x.com,{}\n"


def fields(folder: Path, text: str, name: str = "list.csv") -> tuple[str, ...]:
    return mapped(folder, text, name=name).fields


@pytest.mark.parametrize(
    ("header", "cells", "field"),
    [
        ("Personality", ("funny, witty", "bubbly", "calm"), "notes"),
        ("座右の銘", ("漁夫の利", "一期一会", "継続は力なり"), "notes"),
        ("Sample sent", ("2024-03-01", "2024-03-02", ""), "notes"),
        ("Gift value", ("$20", "$35", "$12.50"), "notes"),
        ("Second account", ("@jane2", "@bob2", "@amy2"), "handle"),
        ("Views", ("120", "4500", "80"), ""),
        ("Created", ("2024-03-01T10:22:31Z", "2024-03-02T11:00:00Z", "2024-03-02T11:05:00Z"), ""),
        ("Verified", ("True", "False", "True"), ""),
        ("Hash", ("a41f09bc77de", "77de0a41f09b", "09bc77dea41f"), ""),
        ("Cluster", ("A", "B", "A"), ""),
        ("Photo", ("https://x.example/a.jpg", "https://x.example/b.jpg", "https://x.example/c.jpg"), ""),
        ("Second email", ("jane@y.com", "bob@y.com", "amy@y.com"), "email"),
        ("Invited by", ("me@corp.com", "me@corp.com", "me2@corp.com"), "notes"),
        ("Link do blog", ("https://a.example/j", "https://a.example/b", "https://a.example/c"), "url"),
        ("Adress", ("Elm Street 5", "Oak Street 12", "Hill Road 3"), "address"),
        ("Persona", ("buyer", "user", "chief"), "notes"),
    ],
)
def test_what_people_wrote_is_kept_and_what_programs_count_is_not(
    tmp_path: Path, header: str, cells: tuple[str, ...], field: str
) -> None:
    assert fields(tmp_path, PEOPLE.format(header, *(f'"{cell}"' for cell in cells)))[2] == field


def test_the_same_word_for_everybody_says_nothing(tmp_path: Path) -> None:
    rows = "".join(f"Jane {letter},spring\n" for letter in "ABCDEF")
    assert fields(tmp_path, f"Name,Batch\n{rows}") == ("name", "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("platform,handle_or_url\ninstagram,jane\ntiktok,bob\n", ("platform", "handle")),
        ('Name,"City, State"\nJane,"Austin, TX"\n', ("name", "city")),
        ("Name,Twitter pessoal\nJane,@jane\nBob,@bob\n", ("name", "handle:x")),
        ("Client Name,Phone\nBlue Cafe,010-1234-5678\nSun Hotel,010-2345-6789\n", ("name", "phone")),
        ("CANDIDATO,CORREO\nJAIME GALVEZ,j@x.com\nLUIS SILVA,l@x.com\n", ("name", "email")),
        (
            "Contact First Name,Contact Last Name,Contact email\nJane,Doe,j@x.com\nBob,Roe,b@x.com\n",
            ("first_name", "last_name", "email"),
        ),
        ("Full Name,First Name,Email\nJane Doe,Jane,j@x.com\nBob Roe,Bob,b@x.com\n", ("name", "first_name", "email")),
        ("Name,Organization Type\nJane Doe,Museum\nBob Roe,Club\n", ("name", "notes")),
        ("no,channel,email\n1,LinkedIn,a@x.com\n2,Email,b@x.com\n3,Email,d@x.com\n", ("", "notes", "email")),
        ("name,ig_followers\njane_doe,100\nbob.roe,2000\namypoe,30000\n", ("handle", "followers:instagram")),
        ("name,ig_followers\nJane,100\nBob,2000\nAmy,30000\n", ("name", "followers:instagram")),
        ("ig_name,person_name,followers\njane_doe,Jane,100\nbob.roe,Bob,20\n", ("handle", "name", "followers")),
        ("Name,Standort\nJane,Gievitzer Str. 88c\nBob,Hauptstr. 1\n", ("name", "address")),
        (
            "Статус Status,Имя Name,Phone\nНовый,Юрий,+79832052230\nНовый,Веня,+79832221199\n",
            ("stage", "name", "phone"),
        ),
        (
            "Канал,Подписчики,channel_id\nCyBear,412000,UCsLM9InsYdlDIrDkVXjwH_g\nПервый,9000,UCZ6PCxu0DwA04xRcPk-ItBw\n",
            ("name", "followers", "handle"),
        ),
        ("שם,מס טלפון\nליז,052-6445550\nקלואי,052-3887513\nמישל,\n", ("name", "phone")),
        (
            "Name,First name,Email\nNookrium,,n@x.com\nTheBeaver,James,j@x.com\nBlitz,,b@x.com\n",
            ("name", "first_name", "email"),
        ),
        ("name,beat,last_title\nJane Doe,Technology,The Rise\nBob Roe,Food,The Fall\n", ("name", "notes", "notes")),
        ("이름,교회,이동\n김민지,02-556-3927,010-3861-1111\n박지은,,010-2222-3333\n", ("name", "phone", "phone")),
        (
            "Name,First Tag,About it,Hm\nJane Doe,Growth,writer,x\nBob Roe,Mind,doctor,y\n",
            ("name", "notes", "notes", ""),
        ),
        ("uniquekey,email\norg_cot_1,a@x.com\norg_cot_2,b@x.com\norg_att_3,c@x.com\n", ("", "email")),
        ("id,username,followers\nbe5d0f45-0ffc,jane,100\ne3fbea99-cb23,bob,2000\n", ("", "handle", "followers")),
        ("nombre_red,ciudad_red,tema_red\nJane Doe,Cali,arte\nBob Roe,Lima,pan\n", ("name", "city", "notes")),
        ("ambassador_username\naadenuga\nambnoelle\n", ("handle",)),
        (
            "first,name,hint\n0,left arm,the arm of the left side\n1,right arm,the arm of the right side\n",
            ("", "name", "notes"),
        ),
        (
            "Week,Twitter\n30,We will show the new level to all of you\n31,Another day another picture for them all\n",
            ("", "notes"),
        ),
        ("Name,Standort\nJane,10115 Berlin\nBob,Wien\n", ("name", "city")),
        ("Name,Büro\nJane,+49 2365 81811\nBob,+49 2366 30850\n", ("name", "phone")),
        ("buyer_id,buyer_name,buyer_email\nB001,Blue Ridge,a@x.com\nB002,Aqua,b@x.com\n", ("", "name", "email")),
    ],
)
def test_headers_are_understood_with_their_cells(tmp_path: Path, text: str, expected: tuple[str, ...]) -> None:
    assert fields(tmp_path, text) == expected


def test_counts_are_no_handles_and_row_numbers_no_people(tmp_path: Path) -> None:
    rows = "".join(
        f"INF0{place},{name},YouTube,{place}.5k,{name[:3].lower()}@x.com\n"
        for place, name in enumerate(("Patna Tech World", "Delhi Food", "Goa Fitness Club", "Pune Reads"), start=10)
    )
    assert fields(tmp_path, rows, "influencers.csv") == ("", "name", "platform", "followers", "email")


def test_a_word_beside_a_profile_link_is_a_name(tmp_path: Path) -> None:
    rows = "https://www.youtube.com/@3blue1brown,3Blue1Braun\nhttps://www.youtube.com/@CultRepo,CultRepo\n" * 2
    (first, *_) = read(tmp_path, rows, name="youtubers.csv")
    assert (first.draft.display_name, handles(first)) == ("3Blue1Braun", [("youtube", "3blue1brown")])


def test_the_older_link_of_a_channel_is_the_channel(tmp_path: Path) -> None:
    text = "Username,Channel,URL\nCodeReport,YouTube,https://www.youtube.com/c/codereport\n"
    (person,) = read(tmp_path, text)
    assert handles(person) == [("youtube", "CodeReport")]
    assert person.draft.accounts[0].url == "https://www.youtube.com/c/codereport"


def test_the_last_of_several_tags_stands_without_its_and(tmp_path: Path) -> None:
    (person,) = read(tmp_path, 'Name,Interests\nJane,"fashion, beauty, and food"\n')
    assert person.draft.tags == ("fashion", "beauty", "food")


def test_pictures_of_profiles_tell_the_platform(tmp_path: Path) -> None:
    link = "https://scontent-ber1-1.cdninstagram.com/v/t51/{}.jpg?x=1"
    text = f"Username,Profile Picture\njane,{link.format(1)}\nbob,{link.format(2)}\n"
    assert mapped(tmp_path, text).platform == "instagram"


def test_talks_are_no_people(tmp_path: Path) -> None:
    text = "Title,Speaker,Hall\nHow waves pointed us to the origin of gold,Brian Metzger,Pupin\n" * 2
    assert "name" not in fields(tmp_path, text)


def test_the_sheet_with_the_list_is_found_behind_a_dashboard(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.title = "Dashboard"
    for row in (("Total reach", "120000"), ("Open deals", "4")):
        book.active.append(row)
    people = book.create_sheet("Q3")
    for line in (("Creator", "Instagram", "Email"), ("Jane Doe", "@jane", "j@x.com")):
        people.append(line)
    book.save(tmp_path / "tracker.xlsx")
    table, _, (jane,) = open_file(tmp_path / "tracker.xlsx")
    assert (table.sheet, jane.draft.display_name, handles(jane)) == ("Q3", "Jane Doe", [("instagram", "jane")])
    chosen = open_table(tmp_path / "tracker.xlsx", sheet="Dashboard")
    assert (chosen.sheet, propose(chosen).fields[1]) == ("Dashboard", "")


def test_a_card_without_a_name_is_called_by_its_organization(tmp_path: Path) -> None:
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:N/A\nN:N/A;;;;\nORG:Goal Haiti\nTEL:+50947999630\nEMAIL:N/A\nEND:VCARD\n"
    (found,) = vcard.read(text_file(tmp_path, card, name="cards.vcf"))
    assert (found.draft.display_name, contacts(found)) == ("Goal Haiti", [("phone", "+50947999630")])


def test_journalists_are_named_by_their_column_and_their_file(tmp_path: Path) -> None:
    text = '"Journalist", "Organization"\n"Caroline Barghout", "CBC"\n"Zach Dubinsky", "CBC"\n'
    (first, second) = read(tmp_path, text, name="journalists.csv")
    assert (first.draft.display_name, first.draft.notes) == ("Caroline Barghout", "Organization: CBC")
    assert second.draft.display_name == "Zach Dubinsky"


def test_several_addresses_in_a_cell_are_addresses(tmp_path: Path) -> None:
    rows = "Jane Doe,j@x.com\nBob Roe,b@x.com b@y.com\nAmy Poe,a@x.com; a@y.com\n"
    assert contacts(read(tmp_path, rows)[1]) == [("email", "b@x.com"), ("email", "b@y.com")]


def test_what_stands_below_the_header_of_another_table_is_not_of_this_one(tmp_path: Path) -> None:
    text = (
        "Name,Handle,Followers\nJane,@jane,1000\n,,\nDescription,Post link,Tags\n"
        "Photo by Jane,https://www.instagram.com/p/1,x\n,,\nBob,@bob,2000\n"
    )
    found = [person.draft.display_name for person in read(tmp_path, text) if not person.problems]
    assert found == ["Jane", "Bob"]


def test_a_long_number_is_no_part_of_a_header(tmp_path: Path) -> None:
    text = "Code,Company Name,Details\nABOVE,ABOVE ZERO LTD,TONY\n,PO BOX 408022,Phone: 09 407 4719\n"
    assert open_table(text_file(tmp_path, text)).header_line == 1


def test_colleagues_with_one_telephone_are_two_people(store: Store, tmp_path: Path) -> None:
    text = "Name,Phone,Email\nJane Doe,03991 61157,j@x.com\nBob Roe,03991 61157,b@x.com\nAmy Poe,03991 61157,\n"
    report = run(store, text_file(tmp_path, text), ImportOptions())
    assert (report.counts["new"], report.counts["duplicate"]) == (2, 1)


def test_the_link_of_a_handle_with_a_dot_is_no_address(tmp_path: Path) -> None:
    (person,) = read(tmp_path, "Name,TikTok\nDan Mack,https://www.tiktok.com/@d.mack0\n")
    assert (handles(person), contacts(person)) == ([("tiktok", "d.mack0")], [])


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("T . 04 93 83 31 31", ["04 93 83 31 31"]),
        ("Mobile: 0272 752743", ["0272 752743"]),
        ("03991 61157-0 | -100", ["03991 61157-0"]),
    ],
)
def test_what_stands_around_a_telephone_number_is_no_part_of_it(tmp_path: Path, cell: str, found: list[str]) -> None:
    (person,) = read(tmp_path, f"Name,Phone\nJane,{cell}\n")
    assert contacts(person) == [("phone", number) for number in found]


def test_a_second_line_of_headers_and_a_footer_are_nobody(tmp_path: Path) -> None:
    text = (
        "Navn,Adresse,Telefon\nNavn,Vej og husnr.,Telefon\nAdam Lett,Gade 5,+45 2542 0000\n,,\n"
        "Generated on: 2025-10-21 09:26,,\n"
    )
    assert [person.draft.display_name for person in read(tmp_path, text) if not person.problems] == ["Adam Lett"]


def test_a_remark_between_the_rows_is_nobody(tmp_path: Path) -> None:
    found = read(tmp_path, "name,country\n# speakers of 2023,\nFranka Voigt,CH\n")
    assert [person.draft.display_name for person in found if not person.problems] == ["Franka Voigt"]


def test_cells_made_to_be_hard_are_looked_at_in_no_time(tmp_path: Path) -> None:
    hard = (
        "|".join(f"name{number}@site{number}.example.com" for number in range(25)) + "|and more",
        "a_" * 490 + "!",
        "/." * 490 + " ",
        "Elm Street " * 90,
        "1 " * 490 + "x",
    )
    rows = "\n".join(f"Jane {number},{','.join(hard)}" for number in range(60))
    path = text_file(tmp_path, f"Name,Emails,Code,Path,City,Count\n{rows}\n")
    before = time.process_time()
    open_file(path)
    assert time.process_time() - before < 8
