"""Lists as agencies keep them: headings and sums between the rows, links in other forms, platforms in brackets."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from tests.services.imports.table_files import candidates_of, codes, contacts, handles, mapped, open_file, opened, read

FOLLOWERS = [("instagram", "kai", 12_500), ("tiktok", "kaitok", 98_000)]


def test_brackets_of_a_header_say_whose_counts_it_holds(tmp_path: Path) -> None:
    (kai,) = read(tmp_path, "Name,Instagram,TikTok,Followers (IG),Followers (TT)\nKai,@kai,@kaitok,12500,98000\n")
    counted = [(a.platform, a.handle, a.metrics.followers) for a in kai.draft.accounts if a.metrics]
    assert counted == FOLLOWERS


def test_brackets_that_name_no_platform_leave_the_header_as_it_is(tmp_path: Path) -> None:
    mapping = mapped(tmp_path, "Name,TikTok handle (if any),Phone (for courier)\nKai,@kai,+1 415 555 2671\n")
    assert mapping.fields == ("name", "handle:tiktok", "phone")


@pytest.mark.parametrize("header", ["Compte Instagram", "Usuario de Instagram", "Perfil do Instagram", "My Instagram"])
def test_a_handle_is_on_the_platform_that_its_header_names(tmp_path: Path, header: str) -> None:
    (chloe, *_) = read(tmp_path, f"Name,{header}\nChloé,@chloe.lf\nLoïc,@loicm\nAnna,@anna_m\n")
    assert handles(chloe) == [("instagram", "chloe.lf")]


SECTIONS = """Name,Handle,Followers,Rate
INSTAGRAM,,,
Amy,@amy,54K,$300
▶ TikTok (2),,,
Bo,@bo,12K,$200
,,,
TOTAL,2,,$500
합계,2명,,
"""


def test_a_heading_between_rows_names_the_platform_of_those_below(tmp_path: Path) -> None:
    found = read(tmp_path, SECTIONS)
    assert [handles(one) for one in found if not one.problems] == [[("instagram", "amy")], [("tiktok", "bo")]]
    assert [codes(one) for one in found if one.problems] == [["row.not_data"]] * 4


def test_somebody_called_like_a_sum_is_somebody(tmp_path: Path) -> None:
    (sum_,) = read(tmp_path, "Name,Handle,Email\nSum,@sumkim,sum@example.com\n")
    assert sum_.draft.display_name == "Sum"
    (sum_,) = read(tmp_path, "Name,Handle,Email\nSum,sumkim,\n")
    assert sum_.draft.display_name == "Sum"


def test_a_platform_alone_is_data_where_a_column_says_platforms(tmp_path: Path) -> None:
    (found,) = read(tmp_path, "Platform,Name,Handle\nInstagram,,\n")
    assert codes(found) == ["row.nobody"]


def test_a_column_called_social_media_may_hold_the_accounts(tmp_path: Path) -> None:
    text = 'Influencer,Social Media\nMo,IG: @mojo / TT: @mojotok\nSara,"https://instagram.com/sarak\nyoutube.com/@sk"\n'
    mo, sara = read(tmp_path, text)
    assert handles(mo) == [("instagram", "mojo"), ("tiktok", "mojotok")]
    assert handles(sara) == [("instagram", "sarak"), ("youtube", "sk")]


def test_links_of_markdown_and_formulas_lead_where_they_say(tmp_path: Path) -> None:
    text = 'Name,Instagram\nJane,[@jane](https://www.instagram.com/jane/)\nLeo,"=HYPERLINK(""https://instagram.com/leo"",""@leo"")"\n'
    jane, leo = read(tmp_path, text)
    assert handles(jane) == [("instagram", "jane")]
    assert handles(leo) == [("instagram", "leo")]
    assert not leo.draft.notes


def test_a_handle_among_links_is_taken(tmp_path: Path) -> None:
    links = "https://www.instagram.com/one/\nhttps://www.tiktok.com/@two\n@five_creator\n"
    assert [handles(one)[0][1] for one in read(tmp_path, links)] == ["one", "two", "five_creator"]


def test_a_profile_beside_links_to_posts_is_the_account(tmp_path: Path) -> None:
    (haru,) = read(tmp_path, "닉네임,프로필,URL\n하루,https://www.instagram.com/haru,https://www.instagram.com/p/C1/\n")
    assert handles(haru) == [("instagram", "haru")]
    assert "instagram.com/p/C1" in haru.draft.notes


@pytest.mark.parametrize("cell", ["☐", "no", "FALSE", "❌"])
def test_an_empty_box_asks_nobody_to_stay_away(tmp_path: Path, cell: str) -> None:
    (jane,) = read(tmp_path, f"Name,Email,Do Not Contact\nJane,jane@example.com,{cell}\n")
    assert jane.draft.do_not_contact is None


def test_boxes_say_what_is_posted_and_paid(tmp_path: Path) -> None:
    header = "Name,Email,Campaign,Agreed Fee,Posted?,Paid on\n"
    jane, leo = read(tmp_path, f"{header}Jane,j@x.io,Spring,$300,☑,TRUE\nLeo,l@x.io,Spring,$200,❌,FALSE\n")
    assert [one.status for one in jane.campaigns[0].deliverables] == ["published"]
    assert jane.campaigns[0].stage == "paid"
    assert leo.campaigns[0].payments[0].paid_on is None


def test_where_the_audience_lives_is_not_where_somebody_does(tmp_path: Path) -> None:
    assert mapped(tmp_path, "Account,Audience country\n@jane,Korea\n").fields == ("handle", "notes")


def test_of_a_workbook_the_sheet_with_people_is_read(tmp_path: Path) -> None:
    path = tmp_path / "tracker.xlsx"
    book = openpyxl.Workbook()
    book.active.title = "READ ME"
    book.active.append(["How to use this tracker"])
    book.active.append(["Fill in the Tracker tab."])
    sheet = book.create_sheet("Tracker")
    sheet.append(["Creator", "IG Handle", "Post Link"])
    sheet.append(["Eve", "@eve", "Watch"])
    sheet["C2"].hyperlink = "https://www.instagram.com/p/C1/"
    book.save(path)
    table, mapping, (eve,) = open_file(path)
    assert (table.sheet, mapping.fields) == ("Tracker", ("name", "handle:instagram", "post_link"))
    assert eve.cells[2] == "https://www.instagram.com/p/C1/"


def test_a_cover_is_read_where_no_sheet_lists_people(tmp_path: Path) -> None:
    path = tmp_path / "numbers.xlsx"
    book = openpyxl.Workbook()
    book.active.title = "Cover"
    book.active.append(["Nothing here"])
    book.create_sheet("Sums").append(["Month", "Revenue"])
    book.save(path)
    assert open_file(path)[0].sheet == "Cover"


DAYS = [
    ("Last contact", "20.11.2026,20.11.26,3.12.25", ["2026-11-20", "2026-11-20", "2025-12-03"]),
    ("Last contact", "11/20/26,11/5/26", ["2026-11-20", "2026-11-05"]),
    ("최근 연락일", "2026.11.20.,24.11.26,11월 3일,11/20", ["2026-11-20", "2024-11-26", "2026-11-03", "2026-11-20"]),
    ("최근 연락일", "11월 20일(금) 오후 3시,26. 1. 5.", ["2026-11-20", "2026-01-05"]),
    ("Last contact", "26.11.20,25.12.31", ["2026-11-20", "2025-12-31"]),
    ("Last contact", "Nov 20,1 Dec,46346", ["2026-11-20", "2025-12-01", "2026-11-20"]),
    ("Last contact", "11/5/26,12/6/25", [None, None]),
]


@pytest.mark.parametrize(("header", "cells", "days"), DAYS)
def test_days_of_a_list_are_read_as_its_keeper_means_them(
    tmp_path: Path, header: str, cells: str, days: list[str | None]
) -> None:
    rows = "\n".join(f"P{number},@p{number},{cell}" for number, cell in enumerate(cells.split(",")))
    table = opened(tmp_path, f"Name,Instagram,{header}\n{rows}\n")
    found = candidates_of(table, mapped(tmp_path, f"Name,Instagram,{header}\n{rows}\n"), today=date(2026, 11, 22))
    said = [
        one.interactions[0].happened_at.astimezone().date().isoformat() if one.interactions else None for one in found
    ]
    assert said == days


def test_a_day_to_come_without_its_year_is_the_nearest(tmp_path: Path) -> None:
    table = opened(tmp_path, "Name,Instagram,Due date\nJane,@jane,Jan 5\nLeo,@leo,Nov 10\n")
    found = candidates_of(table, mapped(tmp_path, "Name,Instagram,Due date\nJane,@jane,Jan 5\nLeo,@leo,Nov 10\n"))
    assert [one.interactions[0].next_due for one in found] == [date(2027, 1, 5), date(2026, 11, 10)]


def test_a_birthday_without_its_year_stays_a_note(tmp_path: Path) -> None:
    (jane, leo) = read(tmp_path, "Name,Email,Birthday\nJane,j@x.io,03/14\nLeo,l@x.io,24.12.65\n")
    assert jane.draft.birthday is None
    assert jane.draft.notes == "Birthday: 03/14"
    assert leo.draft.birthday == date(1965, 12, 24)


def test_korean_numbers_get_back_the_zero_a_spreadsheet_took(tmp_path: Path) -> None:
    text = "이름,연락처\n가,1012345678\n나,82-10-1234-5672\n다,010-1234-5679\n"
    assert [contacts(one)[0][1] for one in read(tmp_path, text)] == ["01012345678", "+82-10-1234-5672", "010-1234-5679"]
    (jane,) = read(tmp_path, "Name,Phone\nJane,1012345678\n")
    assert contacts(jane) == [("phone", "1012345678")]


def test_counts_are_read_in_the_words_of_the_country(tmp_path: Path) -> None:
    text = 'Nome;Instagram;Seguidores\nJo;@jo;"45,3 mil"\nBia;@bia;"1,2 mi"\n'
    found = [one.draft.accounts[0].metrics for one in read(tmp_path, text)]
    assert [metrics.followers for metrics in found if metrics] == [45_300, 1_200_000]
