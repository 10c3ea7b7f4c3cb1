"""Lists as others keep them: exports of scrapers, of sales tools and phones, one row a post, a sheet for a category."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from irm.domain.influencer import AccountDraft
from irm.services.imports import ImportOptions, run, understand
from irm.services.store import Store
from tests.builders import draft_of
from tests.services.exports.people import read_into
from tests.services.imports.cards import only
from tests.services.imports.table_files import mapped, text_file


def fields(folder: Path, text: str, name: str = "list.csv") -> tuple[str, ...]:
    return mapped(folder, text, name=name).fields


def taken(store: Store, folder: Path, text: str, name: str = "list.csv") -> dict[str, int]:
    return read_into(store, text_file(folder, text, name=name)).counts


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        # A rating is no number of followers, and neither is the ID a program gave.
        ("Emma Grace,Fashion,4.8,250000\nLiam Patel,Travel,6.2,180000\nOle Chen,Food,8.1,9000\n", "influencers.csv", 3),
        ("KaiCenat,641972806\nzackrawrr,552120296\nJynxzi,411377640\n", "streamers.csv", None),
    ],
)
def test_numbers_without_a_header_are_followers_where_so_many_can_follow(
    tmp_path: Path, text: str, name: str, expected: int | None
) -> None:
    found = fields(tmp_path, text, name)
    assert (found.index("followers") if "followers" in found else None) == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("creator_id,name,quality\ncr_1,AYSE,0.9\ncr_2,MEHMET,0.8\n", "creators.csv", ("", "name", "")),
        ("streamer\n00caps\n0118pig\nLoboseb\nz_Vampira\n", "list.csv", ("handle",)),
        (
            "Influencer,Plataforma,Likes\njandrofilms,Instagram,3\nus_la,Instagram,5\nus_la,Tiktok,9\n",
            "list.csv",
            ("handle", "platform", ""),
        ),
        ("Influencer,Platform\nJane,Instagram\nBob,TikTok\nAmy,YouTube\n", "list.csv", ("name", "platform")),
        ("login,display_name\ncaedrel,Caedrel\nlck,LCK\nkroko,Kroko Boss\n", "list.csv", ("handle", "name")),
        ("Agent,Email\nAda Lee,a@x.com\nBo Diaz,b@x.com\nCy Roe,c@x.com\n", "list.csv", ("name", "email")),
        (
            "Name,Home Phone,Other\nJane Doe,(279)448-6547,604-769-3287\nBob Roe,(415)448-6547,001-527-390-7313x497\n",
            "list.csv",
            ("name", "phone", "phone"),
        ),
        ('From,To,When\nJane Doe,Bob Roe,"8/18/18, 9:08 AM"\nJane Doe,Amy,"8/19/18, 9:08 AM"\n', "l.csv", ("", "", "")),
    ],
)
def test_columns_are_what_their_cells_and_neighbours_say(
    tmp_path: Path, text: str, name: str, expected: tuple[str, ...]
) -> None:
    assert fields(tmp_path, text, name) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("handle,name,active\njane,Jane Doe,1\nbob,Bob Roe,1\namy,Amy Poe,1\n", ("handle", "name", "")),
        (
            "slug,name,outlet\njane-doe-nyt,Jane Doe,NYT\nbob-roe-ft,Bob Roe,FT\namy-poe-bbc,Amy Poe,BBC\n",
            ("", "name", "notes"),
        ),
        (
            "entity,contact_name,channel,phone\nJNC,Ada Lee,linkedin,+51 921 060\nAP,Bo Diaz,visit,\nX,Cy,whatsapp,\n",
            ("company", "name", "notes", "phone"),
        ),
        (
            "RAZON_SOCIAL,CORREO,PROVINCIA\nCoop Uno,a@x.com,Lima\nCoop Dos,b@x.com,Lima\nCoop Tres,c@x.com,Puno\n",
            ("name", "email", "region"),
        ),
        (
            "priority,target,url\nP1,Old Toy,https://a.example/\nP1,Retro Hub,https://b.example/\nP2,Zed,https://c.example/\n",
            ("notes", "name", "url"),
        ),
        ("urlname\nhasyamo\nlike_seal3854\nshirono_aru\n", ("handle",)),
        ("Streamer,Tipo_streamer\nTfue X,Individual\nRiot Games,Team\nCoringa Y,Individual\n", ("name", "notes")),
        (
            "微博昵称,粉丝数,真实姓名,微信\n草莓,15,张伟,wx_1\n客居,66,李娜,wx_2\n",
            ("name", "followers", "legal_name", "messenger"),
        ),
    ],
)
def test_words_that_mean_something_else_in_other_lists(tmp_path: Path, text: str, expected: tuple[str, ...]) -> None:
    assert fields(tmp_path, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Name_ZH,Name_EN,Company_EN\n张伟,Wei Zhang,Acme\n李娜,Na Li,Bolt\n", ("name", "nickname", "company")),
        (
            "名字,姓氏,显示名称,主要电子邮件\n,,王小,a@x.cn\n伟,张,张伟,b@x.cn\n",
            ("first_name", "last_name", "name", "email"),
        ),
        (
            "title,plot,link\nOne,fig-a.png,https://a.example/\nTwo,fig-b.png,https://b.example/\nX,c-d.png,https://c.example/\n",
            ("name", "", "url"),
        ),
        ("Company Name,POC Name,Email\nAcme,Ada Lee,a@x.com\nBolt,Ada Lee,a@x.com\n", ("company", "name", "email")),
        (
            "Инст,Имя фамилия\nhttps://www.instagram.com/a,Анна Ли\nhttps://www.instagram.com/b,Яна Ро\n",
            ("url", "name"),
        ),
    ],
)
def test_headers_of_other_languages_and_in_two(tmp_path: Path, text: str, expected: tuple[str, ...]) -> None:
    assert fields(tmp_path, text) == expected


def test_numbers_of_an_address_book_without_headers_are_no_followers(tmp_path: Path) -> None:
    text = "Pedro,Lopez,pedro@x.com,77710\nJuana,Gomez,juana@x.com,55660\nRamiro,Diaz,ram@x.com,33210\n"
    assert "followers" not in fields(tmp_path, text, "contactos.csv")


def test_a_name_in_a_list_of_one_and_a_country_are_what_stands_in_it(store: Store, tmp_path: Path) -> None:
    taken(store, tmp_path, "creator,country,email\n['maría medinilla'],['spain'],m@x.com\n[ximo],,x@x.com\n")
    assert (draft_of(store, 1).display_name, draft_of(store, 1).country) == ("maría medinilla", "spain")
    assert draft_of(store, 2).display_name == "[ximo]"


def test_a_last_name_is_kept_whatever_the_first_rows_hold(store: Store, tmp_path: Path) -> None:
    odd = "".join(f"Shop {number},{number},s{number}@x.com\n" for number in range(320))
    taken(store, tmp_path, f"First Name,Last Name,Email\n{odd}Ada,Lee,ada@x.com\n")
    assert draft_of(store, 321).display_name == "Ada Lee"


def test_a_platform_beside_a_day_is_no_header(tmp_path: Path) -> None:
    rows = "".join(f"{name},20{year}-06-01,{year}\n" for name in ("YouTube", "TikTok") for year in range(13, 20))
    assert "handle:youtube" not in fields(tmp_path, f"Network,Wave,Share\n{rows}YouTube,2013-06-01,\n")


def test_a_project_of_each_is_no_campaign(tmp_path: Path) -> None:
    rows = "".join(f"Jane {letter},j{letter}@x.com,Thing {letter}\n" for letter in "ABCDEFGHIJKL")
    assert fields(tmp_path, f"name,email,project\n{rows}")[2] == "notes"
    same = "".join(f"Jane {letter},j{letter}@x.com,Spring\n" for letter in "ABCDEFGHIJKL")
    assert fields(tmp_path, f"name,email,project\n{same}")[2] == "campaign"


def test_what_a_template_says_is_nobody(store: Store, tmp_path: Path) -> None:
    counts = taken(
        store, tmp_path, "Outlet,Name,Email\nWIRED,<Name>,<email>\nVerge,[Creator name],\nNYT,Jane Doe,j@x.com\n"
    )
    assert (counts["new"], counts["rejected"]) == (1, 2)


def test_a_second_column_of_names_names_those_who_lack_the_first(store: Store, tmp_path: Path) -> None:
    taken(store, tmp_path, "channel_title,channel_id,channel_name\nSET,UC1,\n,UC2,Avocado Family\n")
    assert [draft_of(store, number).display_name for number in (1, 2)] == ["SET", "Avocado Family"]


def test_links_of_a_sales_tool_are_nobodys_account(store: Store, tmp_path: Path) -> None:
    link = "https://www.linkedin.com/sales/people/ACwA{0},NAME_SEARCH,vg6h"
    rows = "".join(f'{name},"{link.format(name[0])}"\n' for name in ("Ada Lee", "Bo Diaz", "Cy Roe"))
    assert taken(store, tmp_path, f"Full name,Profile url\n{rows}")["new"] == 3
    assert draft_of(store, 1).notes == f"Profile url: {link.format('A')}"


def test_a_link_to_a_post_says_whose_it_is(store: Store, tmp_path: Path) -> None:
    post = "https://twitter.com/jane/status/796"
    taken(
        store, tmp_path, f"name,handle,permalink\nJane Doe,jane,{post}\nBob Roe,bob,https://twitter.com/bob/status/7\n"
    )
    jane = draft_of(store, 1)
    assert [(one.platform, one.handle, one.url) for one in jane.accounts] == [("x", "jane", "")]
    assert jane.notes == f"permalink: {post}"


def test_what_is_left_of_an_email_is_no_handle(store: Store, tmp_path: Path) -> None:
    taken(store, tmp_path, "Name,Instagram,Twitter\nJane Doe,@gmail.com,@jane\n")
    jane = draft_of(store, 1)
    assert [(one.platform, one.handle) for one in jane.accounts] == [("x", "jane")]
    assert "gmail.com" in jane.notes


def test_the_number_of_a_house_stands_on_the_line_of_its_street(store: Store, tmp_path: Path) -> None:
    taken(store, tmp_path, "vorname;nachname;strasse;hausnr;plz;stadt\nAda;Lee;Elmweg;12a;10115;Berlin\n")
    assert draft_of(store, 1).contact_points[0].value == "Elmweg 12a\n10115 Berlin"


def test_quoted_printable_is_read_where_no_parameter_says_so(tmp_path: Path) -> None:
    found = only(tmp_path, "N:;=D0=A8=D1=83;;;", "FN:=D0=A8=D1=83", "NOTE:2=3 and =41", "URL:https://x.com/?a=D0=A8")
    assert found.draft.display_name == "Шу"
    assert "2=3 and =41" in found.draft.notes


def test_a_number_without_a_code_is_of_the_country_of_its_row(store: Store, tmp_path: Path) -> None:
    text = "Name,Country,Phone\nJane Doe,Deutschland,0171 1234567\nBob Roe,대한민국,010-1234-5678\n"
    taken(store, tmp_path, text)
    report = run(store, text_file(tmp_path, "Name,Phone\nJ. Doe,+49 171 1234567\n", name="b.csv"), ImportOptions())
    assert report.counts["duplicate"] == 1
    assert draft_of(store, 2).contact_points[0].value == "010-1234-5678"


def test_rows_that_say_more_of_somebody_new_are_no_updates_of_people(store: Store, tmp_path: Path) -> None:
    text = (
        "creator_id,name,handle,platform\n1,Jane Doe,jane,instagram\n1,Jane Doe,jane2,tiktok\n2,Bob Roe,bob,instagram\n"
    )
    path = text_file(tmp_path, text)
    report = run(store, path, ImportOptions())
    assert (report.counts["new"], report.counts["update"], report.more_rows, report.people_taken) == (2, 1, 1, 2)
    more = run(
        store,
        text_file(tmp_path, "name,handle,platform,city\nJane Doe,jane,instagram,Rome\n", name="b.csv"),
        ImportOptions(),
    )
    assert (more.counts["update"], more.more_rows, more.people_taken) == (1, 0, 1)


def book(folder: Path, sheets: dict[str, list[list[object]]]) -> Path:
    made = openpyxl.Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(row)
    path = folder / "list.xlsx"
    made.save(path)
    return path


HEAD: list[object] = ["Name", "Instagram", "Followers"]


def test_sheets_with_the_same_columns_are_one_list(store: Store, tmp_path: Path) -> None:
    path = book(
        tmp_path,
        {
            "Beauty": [HEAD, ["Ada Lee", "@ada", 1000], ["Bo Diaz", "@bo", 2000]],
            "Guide": [["How to use"], ["Fill in the names"]],
            "Food": [
                ["Food people"],
                [],
                ["Name", "Followers", "Instagram"],
                ["Cy Roe", 3000, "@cy"],
                ["Ada Lee", 1000, "@ada"],
            ],
        },
    )
    found = understand(path, ImportOptions()).table
    assert found is not None
    assert (found.sheet, found.joined, found.headers[-1]) == ("*", ("Beauty", "Food"), "Sheet")
    assert run(store, path, ImportOptions()).counts["new"] == 3
    assert draft_of(store, 1).tags == ("Beauty", "Food")
    assert [(a.platform, a.handle) for a in draft_of(store, 3).accounts] == [("instagram", "cy")]
    again = run(store, path, ImportOptions())
    assert (again.counts["new"], again.counts["update"]) == (0, 0)


def test_one_sheet_alone_is_read_where_it_is_named_or_the_others_differ(store: Store, tmp_path: Path) -> None:
    path = book(
        tmp_path,
        {
            "Beauty": [HEAD, ["Ada Lee", "@ada", 1000]],
            "Food": [HEAD, ["Cy Roe", "@cy", 1]],
            "X": [["Name", "Fee"], ["Z", 1]],
        },
    )
    alone = understand(path, ImportOptions(sheet="Food")).table
    assert alone is not None
    assert (alone.sheet, alone.joined, alone.headers) == ("Food", (), tuple(HEAD))
    all_alike = understand(path, ImportOptions(sheet="*")).table
    assert all_alike is not None
    assert all_alike.joined == ("Beauty", "Food")


@pytest.mark.parametrize(
    ("names", "head", "field"),
    [
        (("Instagram", "TikTok"), ["Name", "Handle"], "platform"),
        (("Contacted", "Declined"), ["Name", "Handle"], "stage"),
        (("Sheet1", "Sheet2"), ["Name", "Handle"], ""),
        (("Instagram", "TikTok"), ["Name", "Instagram"], "tags"),
    ],
)
def test_the_names_of_sheets_say_what_they_are_of(
    tmp_path: Path, names: tuple[str, str], head: list[object], field: str
) -> None:
    path = book(tmp_path, {name: [head, [f"Ada {name}", f"ada{number}"]] for number, name in enumerate(names)})
    mapping = understand(path, ImportOptions()).mapping
    assert mapping is not None
    assert mapping.fields[-1] == field


def test_a_column_of_their_own_that_is_called_sheet_stays_one(tmp_path: Path) -> None:
    head: list[object] = ["Name", "Instagram", "Sheet"]
    path = book(tmp_path, {name: [head, [f"Ada {name}", f"@a{name}", "long list"]] for name in ("Food", "Travel")})
    mapping = understand(path, ImportOptions()).mapping
    assert mapping is not None
    assert mapping.fields[2:] == ("notes", "tags")


def test_cells_of_a_choice_stand_on_lines_counted_on(store: Store, tmp_path: Path) -> None:
    path = book(tmp_path, {"A": [HEAD, ["Ada Lee", "@ada", 1]], "B": [HEAD, ["Bo Diaz", "@bo", 2]]})
    report = run(store, path, ImportOptions(choices={4: "skip"}))
    assert (report.counts["new"], report.counts["rejected"]) == (1, 1)
    assert [AccountDraft(a.platform, a.handle) for a in draft_of(store, 1).accounts] == [
        AccountDraft("instagram", "ada")
    ]
