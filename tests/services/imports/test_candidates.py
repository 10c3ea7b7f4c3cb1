"""What the rows of people's own lists say about a person."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from irm.domain.influencer import Metrics, Refusal
from irm.domain.interaction import InteractionDraft
from irm.errors import Cancelled
from irm.services.imports import candidates
from irm.services.imports.proposal import propose
from irm.services.imports.table import open_table
from tests.services.imports.table_files import (
    TODAY,
    candidates_of,
    codes,
    contacts,
    handles,
    open_file,
    read,
    text_file,
)

TRACKER = """\
Creator Name,TikTok Handle,Follower Count,Avg Likes,ER (%),Content Type,Status,DM Sent Date,Response Date,Notes,Priority
Jane Doe,@janedoe,250K,"8,500",8.04,Gaming,DM Sent,2025-01-20,,"called 01/18, nice",High
Bob,bob.games,45000,1.2K,5.2%,Puzzle,👻 Ghosted,2025-01-21,2025-02-01,,
Kim,https://www.tiktok.com/@kim?lang=ko,7420만,,0.052,,Purple,,,,

INSTRUCTIONS FOR USE:
"1. Fill in creator names, one per row"
fill in emails yourself
- Use the status column, then sort
"""


def test_a_tracker_with_advice_below_it(tmp_path: Path) -> None:
    jane, bob, kim, *advice = read(tmp_path, TRACKER)
    assert (jane.line, jane.draft.display_name, jane.draft.stage, jane.draft.tags) == (
        2,
        "Jane Doe",
        "contacted",
        ("Gaming",),
    )
    assert jane.draft.accounts[0].metrics == Metrics(followers=250_000, avg_likes=8_500, source="list.csv")
    assert jane.draft.notes == "called 01/18, nice\nPriority: High"
    assert handles(bob) == [("tiktok", "bob.games")]
    assert [(touch.channel, touch.direction, touch.body) for touch in bob.interactions] == [
        ("dm", "out", "DM Sent Date"),
        ("dm", "in", "Response Date"),
    ]
    assert handles(kim) == [("tiktok", "kim")]
    assert kim.draft.accounts[0].metrics == Metrics(followers=74_200_000, source="list.csv")
    assert kim.draft.notes == "Status: Purple"
    assert "stage" not in kim.fields
    assert [codes(row) for row in advice] == [["row.not_data"]] * 4
    assert [row.line for row in advice] == [6, 7, 8, 9]


def test_a_korean_list(tmp_path: Path) -> None:
    text = (
        "NO,닉네임,URL,카테고리,팔로워수,성함,연락처,비고,메일,단가\n"
        '1,민지로그,https://www.instagram.com/minji.log/,뷰티,"1,694개",김민지,010-1234-5678,좋음,minji@x.kr,50만원\n'
        "2,지은쓰,https://link.inpock.co.kr/jieun,푸드,236억7615만,박지은,카톡 jieun,,,\n"
    )
    minji, jieun = read(tmp_path, text, encoding="cp949")
    assert (minji.draft.display_name, minji.draft.legal_name) == ("민지로그", "김민지")
    assert contacts(minji) == [("phone", "010-1234-5678"), ("email", "minji@x.kr")]
    assert minji.draft.notes == "좋음\n단가: 50만원"
    assert minji.draft.accounts[0].metrics == Metrics(followers=1_694, source="list.csv")
    assert contacts(jieun) == [("messenger", "카톡 jieun"), ("other", "https://link.inpock.co.kr/jieun")]


def test_an_arabic_list(tmp_path: Path) -> None:
    text = (
        "الاسم;المنصة;الحساب;عدد المتابعين;البريد الإلكتروني;الحالة\nسارة;إنستغرام;@sara;٣٫٥ ألف;s@x.com;تم التواصل\n"
    )
    (sara,) = read(tmp_path, text)
    assert handles(sara) == [("instagram", "sara")]
    assert (sara.draft.display_name, sara.draft.stage) == ("سارة", "contacted")
    assert sara.draft.accounts[0].metrics == Metrics(followers=3_500, source="list.csv")


def test_a_google_export(tmp_path: Path) -> None:
    text = (
        "First Name,Middle Name,Last Name,Organization Name,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,"
        "Phone 1 - Label,Phone 1 - Value,Website 1 - Value\n"
        'Jane,,Doe,ACME,1990-03-12,"line1\nline2",Beauty ::: * myContacts,* Work,jane@x.com ::: j2@x.com,'
        "Mobile,+82 10-1234-5678,https://instagram.com/jane.doe\n"
        ",,,,,,* myContacts,,,Mobile,010 222 3333,\n"
    )
    jane, phone_only = read(tmp_path, text)
    assert (jane.draft.display_name, jane.draft.birthday, jane.draft.tags) == (
        "Jane Doe",
        date(1990, 3, 12),
        ("Beauty",),
    )
    assert contacts(jane) == [("email", "jane@x.com"), ("email", "j2@x.com"), ("phone", "+82 10-1234-5678")]
    assert handles(jane) == [("instagram", "jane.doe")]
    assert jane.draft.notes == "Organization Name: ACME\nline1\nline2"
    assert (phone_only.line, phone_only.draft.display_name) == (4, "010 222 3333")
    assert "display_name" not in phone_only.fields


def test_several_accounts_in_one_row_each_with_its_counts(tmp_path: Path) -> None:
    text = (
        "Influencer,Instagram,TikTok,YouTube,Instagram followers,TikTok followers\n"
        "Jane,@jane,janetok,https://youtube.com/@janetube,10k,20k\n"
        "Bob,,,,,5k\n"
        "Total,,,,10k,25k\n"
    )
    jane, bob, total = read(tmp_path, text)
    assert handles(jane) == [("instagram", "jane"), ("tiktok", "janetok"), ("youtube", "janetube")]
    counts = [account.metrics.followers if account.metrics else None for account in jane.draft.accounts]
    assert counts == [10_000, 20_000, None]
    assert handles(bob) == [("tiktok", "")]
    assert codes(total) == ["row.not_data"]


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("@jane", [("tiktok", "jane")]),
        ("Jane.Doe", [("tiktok", "Jane.Doe")]),
        ("https://www.instagram.com/jane/?hl=ko", [("instagram", "jane")]),
        ("@jane, @jane2", [("tiktok", "jane"), ("tiktok", "jane2")]),
        ("tt: @jane (main)", [("tiktok", "jane")]),
        ("TBD", []),
        ("jane@x.com", []),
        ("two words", []),
    ],
)
def test_what_may_stand_in_a_handle_column(tmp_path: Path, cell: str, expected: list[tuple[str, str]]) -> None:
    text = f'Name,TikTok Handle\nJane,"{cell}"\nBob,@bob\n'
    assert handles(read(tmp_path, text)[0]) == expected


def test_a_cell_that_cannot_be_read_goes_to_the_notes_and_a_blank_one_does_not(tmp_path: Path) -> None:
    text = (
        "Name,Email,Followers,Birthday,Handle,Phone,Platform\n"
        "Jane,ask her,many,soon,two words,see bio,Instagram or TikTok\n"
        "Bob,DM,—,TBD,N/A',#VALOR!,-\n"
        "Amy,a@x.com,10K,1990-01-02,@amy,010-1234-5678,IG\n"
        "Kim,k@x.com,20K,1991-01-02,@kim,010-1234-5679,IG\n"
        "Lee,l@x.com,20K,1991-01-02,@lee,010-1234-5670,IG\n"
    )
    jane, bob, *_ = read(tmp_path, text)
    assert not jane.problems
    assert sorted(jane.draft.notes.split("\n")) == [
        "Birthday: soon",
        "Email: ask her",
        "Followers: many",
        "Handle: two words",
        "Phone: see bio",
        "Platform: Instagram or TikTok",
    ]
    assert (bob.draft.notes, bob.fields) == ("", frozenset({"display_name"}))


def test_a_handle_cell_that_only_repeats_the_name_is_not_noted_twice(tmp_path: Path) -> None:
    text = (
        "channel name,youTuber,Subscribers count\nD Billions,D Billions,19M\nlikenastya,Like Nastya,96M\nsmth,Smth,1M\n"
    )
    billions, nastya, _ = read(tmp_path, text)
    assert (handles(billions), billions.draft.notes) == ([("youtube", "")], "")
    assert handles(nastya) == [("youtube", "likenastya")]


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (",,10K", "row.nobody"),
        ("Name,Handle,Followers", "row.header_again"),
        ("Total,,3M", "row.not_data"),
        ("합계,,3M", "row.not_data"),
    ],
)
def test_a_row_that_is_about_nobody_is_refused_and_says_why(tmp_path: Path, row: str, code: str) -> None:
    found = read(tmp_path, f"Name,Handle,Followers\nJane,@jane,1K\n{row}\nBob,@bob,2K\n")
    assert [codes(candidate) for candidate in found] == [[], [code], []]
    assert found[1].cells[: len(row.split(","))] == tuple(row.split(","))


def test_names_of_question_marks_fall_back_to_the_handle(tmp_path: Path) -> None:
    text = "Name,Username\n??????? ??????,@kiss\n???EN?,@adott\n????,\n"
    kiss, adott, nobody = read(tmp_path, text)
    assert (kiss.draft.display_name, "display_name" in kiss.fields) == ("kiss", False)
    assert (adott.draft.display_name, "display_name" in adott.fields) == ("???EN?", True)
    assert codes(nobody) == ["row.nobody"]


def test_a_name_in_the_place_of_a_handle_is_better_than_no_name(tmp_path: Path) -> None:
    text = "Creator handle,Followers\n" + "".join(f"user{n},1K\n" for n in range(30)) + "5-Minute Crafts GIRLY,1K\n"
    last = read(tmp_path, text, "Creator handle=handle")[-1]
    assert (last.draft.display_name, last.draft.notes) == ("5-Minute Crafts GIRLY", "")


def test_dates_are_read_in_the_order_that_was_found_or_told(tmp_path: Path) -> None:
    path = text_file(tmp_path, "Name,Last contact\nJane,01/02/2025\n")
    table = open_table(path)
    mapping = propose(table)

    def days(order: str) -> list[date]:
        (jane,) = candidates_of(table, mapping, day_order=order, today=TODAY)
        return [touch.happened_at.date() for touch in jane.interactions]

    assert (days("dmy"), days("mdy"), days("")) == ([date(2025, 2, 1)], [date(2025, 1, 2)], [])


def test_a_next_step_goes_with_the_last_contact(tmp_path: Path) -> None:
    text = "Name,Last contact,Next step,Due date\nJane,2025-01-20,Send contract,2025-02-01\n"
    (jane,) = read(tmp_path, text)
    (touch,) = jane.interactions
    assert (touch.direction, touch.is_day_only, touch.next_step, touch.next_due) == (
        "out",
        True,
        "Send contract",
        date(2025, 2, 1),
    )


def test_a_next_step_without_a_contact_is_a_note_of_the_day_of_the_list(tmp_path: Path) -> None:
    path = text_file(tmp_path, "Influencer,Next Action\nJane,Send contract\n")
    os.utime(path, (1_750_000_000, 1_750_000_000))
    table = open_table(path)
    (jane,) = candidates_of(table, propose(table), today=TODAY)
    (touch,) = jane.interactions
    assert isinstance(touch, InteractionDraft)
    assert (touch.channel, touch.direction, touch.next_step) == ("note", "none", "Send contract")
    assert touch.happened_at.date() == datetime.fromtimestamp(1_750_000_000, UTC).date()


@pytest.mark.parametrize(
    ("cell", "refusal"),
    [
        ("yes", Refusal()),
        ("2025-01-31", Refusal(date(2025, 1, 31))),
        ("2025-01-31 asked us to stop", Refusal(date(2025, 1, 31), "asked us to stop")),
        ("is a competitor", Refusal(reason="is a competitor")),
        ("no", None),
        ("", None),
    ],
)
def test_do_not_contact_is_a_yes_a_day_or_a_reason(tmp_path: Path, cell: str, refusal: Refusal | None) -> None:
    (jane,) = read(tmp_path, f"Name,Do not contact\nJane,{cell}\n")
    assert jane.draft.do_not_contact == refusal


def test_tags_come_from_several_columns_as_lists_and_hashtags(tmp_path: Path) -> None:
    text = 'Name,Tags,Niche,Category\nJane,"skin, hair; skin",#vegan #cats,Music & Dance\n'
    (jane,) = read(tmp_path, text)
    assert jane.draft.tags == ("skin", "hair", "vegan", "cats", "Music & Dance")


def test_a_region_gives_numbers_without_a_country_code_one(tmp_path: Path) -> None:
    table = open_table(text_file(tmp_path, "Name,Phone\nJane,010-1234-5678\nBob,+1 202 555 0100\n"))
    found = candidates_of(table, propose(table), region="KR", today=TODAY)
    assert [contacts(candidate) for candidate in found] == [
        [("phone", "+821012345678")],
        [("phone", "+1 202 555 0100")],
    ]


def test_messengers_keep_the_name_of_the_program(tmp_path: Path) -> None:
    (jane,) = read(tmp_path, "Name,WhatsApp,Messenger\nJane,+82 10 1234 5678,kakao jane\n")
    assert contacts(jane) == [("messenger", "WhatsApp: +82 10 1234 5678"), ("messenger", "kakao jane")]


def test_an_export_without_our_ids_is_read_as_any_list(tmp_path: Path) -> None:
    text = (
        "Name,Kind,Platform,Handle,Followers,Tags,E-mails,Phones,Other contacts,Accounts,Touches,Last contact\n"
        'Jane,Duo,TikTok,jane,5,"a, b","j@x.com, k@x.com","+82 10 1234 5678, 02-123-4567",messenger: kakao j,'
        '"tiktok @jane | followers: 5, instagram @jane.doe, nobody here",'
        '"2026-01-02 | dm | in | hi\nno touch",2026-01-02 09:00\n'
        "Bob,Robot,TikTok,bob,6,,,,,,,\n"
    )
    jane, bob = read(tmp_path, text)
    assert (jane.uid, jane.draft.kind, jane.draft.tags) == ("", "duo", ("a", "b"))
    assert handles(jane) == [("tiktok", "jane"), ("instagram", "jane.doe")]
    assert contacts(jane) == [
        ("email", "j@x.com"),
        ("email", "k@x.com"),
        ("phone", "+82 10 1234 5678"),
        ("phone", "02-123-4567"),
        ("messenger", "kakao j"),
    ]
    assert [(touch.channel, touch.body) for touch in jane.interactions] == [("dm", "hi"), ("other", "Last contact")]
    assert jane.draft.notes == "Accounts: nobody here\nTouches: no touch"
    assert (bob.draft.kind, bob.draft.notes) == ("person", "Kind: Robot")


@pytest.mark.parametrize(
    ("header", "cell", "expected", "left"),
    [
        ("Email", "010-1234-5678", [("phone", "010-1234-5678")], ""),
        ("Email", "Jane <j@x.com>; n/a", [("email", "Jane <j@x.com>")], ""),
        ("Phone", "j@x.com", [("email", "j@x.com")], ""),
        ("Phone", "TBD / 02-123-4567", [("phone", "02-123-4567")], ""),
        ("Phone", "8.21012E+11", [], "Phone: 8.21012E+11"),
        ("Phone", "٠١٠١٢٣٤٥٦٧", [("phone", "٠١٠١٢٣٤٥٦٧")], ""),
        ("URL", "https://jane.example/a", [("other", "https://jane.example/a")], ""),
        ("URL", "not a link", [], "URL: not a link"),
        ("", "kakao jane", [("messenger", "kakao jane")], ""),
    ],
)
def test_ways_to_reach_somebody_may_stand_in_each_others_columns(
    tmp_path: Path, header: str, cell: str, expected: list[tuple[str, str]], left: str
) -> None:
    field = {"Email": "email", "Phone": "phone", "URL": "url", "": "messenger"}[header]
    (jane, _) = read(tmp_path, f'Name,{header},Handle\nJane,"{cell}",@jane\nBob,,@bob\n', f"#2={field}")
    assert contacts(jane) == expected
    assert jane.draft.notes.replace("\n", "; ") == left


def test_a_label_that_is_no_tag_is_kept_in_the_notes(tmp_path: Path) -> None:
    (jane,) = read(tmp_path, f"Name,Category\nJane,{'long ' * 60}\n")
    assert (jane.draft.tags, jane.draft.notes) == ((), f"Category: {('long ' * 60).strip()}")


def test_cells_beyond_the_last_column_are_kept_as_notes(tmp_path: Path) -> None:
    (jane,) = read(tmp_path, "Name,Handle\nJane,@jane,surplus, \n")
    assert jane.draft.notes == "surplus"


def test_the_same_table_can_be_read_twice_and_reading_can_be_stopped(tmp_path: Path) -> None:
    table = open_table(text_file(tmp_path, "Name,Handle\n" + "Jane,@jane\n" * 100_000))
    mapping = propose(table)
    seen: list[int] = []

    def stop(done: int, total: int) -> None:
        seen.append(done)
        if len(seen) == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        list(candidates.read(table, mapping, today=TODAY, progress=stop))
    assert seen == sorted(seen)
    assert sum(1 for _ in candidates.read(table, mapping, today=TODAY)) == 100_000


def test_open_file_finds_everything_out(tmp_path: Path) -> None:
    table, mapping, found = open_file(text_file(tmp_path, "이름;틱톡\n김민지;@minji\n", encoding="cp949"))
    assert (table.encoding, table.separator, mapping.fields) == ("cp949", ";", ("name", "handle:tiktok"))
    assert [handles(candidate) for candidate in found] == [[("tiktok", "minji")]]
