"""Lists of influencers with one row per account, one column per platform, or everything in one cell."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from irm.domain.influencer import AccountDraft, Refusal
from irm.domain.mention import Mention
from irm.services.store import Store
from tests.builders import draft_of
from tests.services.exports.people import read_into
from tests.services.imports.table_files import contacts, handles, mapped, read, text_file

TEMPLATE = """\
creator_id,full_name,handle,social_media,country,email,followers,categories,languages,is_blacklisted,agency_name,manager
CR001,Sarah Johnson,@sarahj,instagram,United States,sarah@example.com,125000,"[""Fashion"", ""Home""]",\
"[""English"", ""Spanish""]",false,Talent,John Doe
CR002,Mike Chen,@mikechen,youtube,Canada,,450000,"[""Tech""]",,true,,
CR001,Sarah Johnson,@sarah_official,tiktok,United States,,89000,"[""Fashion""]",,false,,
CR003,Mike Chen,@mc,youtube,Spain,mc@example.com,10,,,,,
CR001,Sarah J.,@sarah2,instagram,,second@example.com,7,,,,,
"""


def followers(accounts: tuple[AccountDraft, ...]) -> list[tuple[str, str, int | None]]:
    return [(one.platform, one.handle, one.metrics.followers if one.metrics else None) for one in accounts]


def test_rows_with_the_same_id_are_one_person(store: Store, tmp_path: Path) -> None:
    path = text_file(tmp_path, TEMPLATE)
    report = read_into(store, path)
    assert (report.counts["new"], report.counts["update"], report.counts["rejected"]) == (3, 2, 0)
    sarah, mike = draft_of(store, 1), draft_of(store, 2)
    assert (sarah.display_name, sarah.country, sarah.languages, sarah.tags) == (
        "Sarah Johnson",
        "United States",
        "English, Spanish",
        ("Fashion", "Home"),
    )
    assert followers(sarah.accounts) == [
        ("instagram", "sarahj", 125_000),
        ("tiktok", "sarah_official", 89_000),
        ("instagram", "sarah2", 7),
    ]
    assert [point.value for point in sarah.contact_points] == ["sarah@example.com", "second@example.com"]
    assert isinstance(mike.do_not_contact, Refusal)
    assert draft_of(store, 3).display_name == "Mike Chen"
    again = read_into(store, path)
    assert (again.counts["new"], again.counts["update"], again.counts["same"]) == (0, 0, 5)


def test_the_template_with_ids_keeps_who_speaks_for_somebody(tmp_path: Path) -> None:
    assert read(tmp_path, TEMPLATE)[0].mentions == (Mention("John Doe", company="Talent"),)


@pytest.mark.parametrize(
    "rows",
    [
        "Jane Doe,Instagram,@janed,j@x.com,10K\nBob,YouTube,@bob,,5K\nJane Doe,TikTok,@jane.tok,j@x.com,20K\n",
        "Jane Doe,Instagram,@janed,,10K\nJane Doe,TikTok,@jane.tok,,20K\nBob,YouTube,@bob,,5K\n",
        "Jane Doe,Instagram,@janed,,10K\nBob,YouTube,@bob,,5K\nJane Doe,TikTok,@janed,,20K\n",
    ],
    ids=["same e-mail", "one below the other", "same handle"],
)
def test_rows_of_one_name_are_one_person_where_something_else_says_so(store: Store, tmp_path: Path, rows: str) -> None:
    path = text_file(tmp_path, f"Name,Platform,Handle,Email,Followers\n{rows}")
    report = read_into(store, path)
    assert (report.counts["new"], report.counts["update"], report.counts["duplicate"]) == (2, 1, 0)
    people = {draft.display_name: draft for draft in (draft_of(store, 1), draft_of(store, 2))}
    found = [(platform, count) for platform, _, count in followers(people["Jane Doe"].accounts)]
    assert found == [("instagram", 10_000), ("tiktok", 20_000)]
    assert read_into(store, path).counts["same"] == 3


def test_rows_of_one_name_that_nothing_else_joins_are_left_to_the_user(store: Store, tmp_path: Path) -> None:
    rows = "Jane Doe,Instagram,@janed\nBob,YouTube,@bob\nJane Doe,TikTok,@other\n"
    report = read_into(store, text_file(tmp_path, f"Name,Platform,Handle\n{rows}"))
    assert (report.counts["new"], report.counts["duplicate"]) == (2, 1)


def test_an_id_that_repeats_on_rows_of_one_name_is_the_persons_and_a_running_number_is_not(tmp_path: Path) -> None:
    def field(rows: str) -> str:
        return mapped(tmp_path, f"ID,Name,Platform,Handle\n{rows}").fields[0]

    assert field("1,Jane,IG,@a\n1,Jane,TT,@b\n2,Bob,IG,@c\n") == "row_id"
    assert field("1,Jane,IG,@a\n2,Jane,TT,@b\n3,Bob,IG,@c\n") == ""
    assert field("1,Jane,IG,@a\n1,Kim,TT,@b\n3,Bob,IG,@c\n") == ""


@pytest.mark.parametrize(
    ("header", "cell", "expected"),
    [
        ("Handle", "@a (IG), @b (TT)", [("instagram", "a"), ("tiktok", "b")]),
        ("Handle", "IG: @a / TT: @b", [("instagram", "a"), ("tiktok", "b")]),
        ("Handle", "@a on TikTok & jane.b on Instagram", [("tiktok", "a"), ("instagram", "jane.b")]),
        ("Handle", "(IG) @a\n(YT) @b", [("instagram", "a"), ("youtube", "b")]),
        ("Social handles", "Instagram @a; TikTok - @b", [("instagram", "a"), ("tiktok", "b")]),
        (
            "Social handles",
            "https://www.instagram.com/a/ | https://youtube.com/@b",
            [("instagram", "a"), ("youtube", "b")],
        ),
        ("소셜 계정", "인스타: @a, 유튜브: @b", [("instagram", "a"), ("youtube", "b")]),
    ],
)
def test_several_accounts_in_one_cell(tmp_path: Path, header: str, cell: str, expected: list[tuple[str, str]]) -> None:
    field = "accounts" if header != "Handle" else "handle"
    (jane, _) = read(tmp_path, f'Name,{header}\nJane,"{cell}"\nBob,@bob (IG)\n', f"#2={field}")
    assert handles(jane) == expected
    assert jane.draft.notes == ""


@pytest.mark.parametrize(
    ("platform", "handle", "expected", "notes"),
    [
        ("IG, TT", "@a, @b", [("instagram", "a"), ("tiktok", "b")], ""),
        ("Instagram or TikTok or both", "@a", [("instagram", "a")], "Platform: Instagram or TikTok or both"),
        (" TikTok", "", [("tiktok", "")], ""),
        ("YT", "UC1234567890abcdefghijkl", [("youtube", "UC1234567890abcdefghijkl")], ""),
        ("IG", "TBD", [("instagram", "")], ""),
        ("TikTok", "https://www.instagram.com/a", [("instagram", "a")], ""),
    ],
)
def test_what_platform_and_handle_say_together(
    tmp_path: Path, platform: str, handle: str, expected: list[tuple[str, str]], notes: str
) -> None:
    text = f'Name,Platform,Handle\nJane,"{platform}","{handle}"\nBob,IG,@bob\nAmy,TT,@amy\n'
    jane, *_ = read(tmp_path, text)
    assert handles(jane) == expected
    assert jane.draft.notes == notes


def test_counts_belong_to_the_account_they_stand_beside(tmp_path: Path) -> None:
    text = (
        "번호,이름,인스타그램,팔로워수,유튜브 채널,구독자수,이메일,주소,우편번호,생년월일,카테고리\n"
        '1,김민지,@minji.log,1.2만,youtube.com/@minjitube,"3,400",m@x.kr,서울 마포구 1,04001,1995.03.12,뷰티/푸드\n'
    )
    (minji,) = read(tmp_path, text)
    assert followers(minji.draft.accounts) == [("instagram", "minji.log", 12_000), ("youtube", "minjitube", 3_400)]
    assert (minji.draft.tags, minji.draft.birthday) == (("뷰티", "푸드"), date(1995, 3, 12))
    assert contacts(minji) == [("email", "m@x.kr"), ("address", "서울 마포구 1\n04001")]


def test_a_list_of_a_discovery_tool(tmp_path: Path) -> None:
    text = (
        "Full Name,Instagram Handle,Instagram Followers,Instagram ER,TikTok Username,TikTok Followers,YouTube URL,"
        "YouTube Subscribers,Twitter/X,Facebook Page,Location,Primary Email\n"
        "Jane Doe,@jane,10k,2%,jane.t,20k,youtube.com/@janetube,3k,@janex,facebook.com/jane.page,Berlin,j@x.com\n"
    )
    (jane,) = read(tmp_path, text)
    assert followers(jane.draft.accounts) == [
        ("instagram", "jane", 10_000),
        ("tiktok", "jane.t", 20_000),
        ("youtube", "janetube", 3_000),
        ("x", "janex", None),
        ("facebook", "jane.page", None),
    ]
    assert (jane.draft.display_name, jane.draft.city, jane.draft.notes) == ("Jane Doe", "Berlin", "")


def test_names_of_a_column_written_last_name_first_are_turned_round(tmp_path: Path) -> None:
    found = read(tmp_path, 'Name,Email\n"Doe, Jane",j@x.com\n"Roe, Bob",b@x.com\n"김, 민지",m@x.kr\n')
    assert [one.draft.display_name for one in found] == ["Jane Doe", "Bob Roe", "김민지"]
    found = read(tmp_path, 'Name,Email\n"ACME, Inc.",j@x.com\nBob Roe,b@x.com\n')
    assert [one.draft.display_name for one in found] == ["ACME, Inc.", "Bob Roe"]


@pytest.mark.parametrize(
    ("cell", "tags"),
    [
        ("skin | hair", ("skin", "hair")),
        ("skin/hair", ("skin", "hair")),
        ("24/7", ("24/7",)),
        ("A/B", ("A/B",)),
        ('["Skin", "Hair"]', ("Skin", "Hair")),
        ("skin; hair, nails", ("skin", "hair", "nails")),
        ("* Friends of ours ::: VIP ::: * My Contacts", ("* Friends of ours", "VIP")),
    ],
)
def test_tags_in_a_cell(tmp_path: Path, cell: str, tags: tuple[str, ...]) -> None:
    quoted = cell.replace('"', '""')
    assert read(tmp_path, f'Name,Tags\nJane,"{quoted}"\n')[0].draft.tags == tags


def test_an_address_is_completed_by_the_columns_beside_it(tmp_path: Path) -> None:
    text = "Name,Address,Address 2,City,State,Zip Code,Country\nJane,1 Main St,Apt 4,Austin,TX,78701,USA\n"
    assert contacts(read(tmp_path, text)[0]) == [("address", "1 Main St\nApt 4\n78701 Austin TX\nUSA")]
    text = 'Name,Address,City,Zip\nJane,"1 Main St, Austin 78701",Austin,78701\n'
    assert contacts(read(tmp_path, text)[0]) == [("address", "1 Main St, Austin 78701")]
