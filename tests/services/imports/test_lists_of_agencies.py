"""Lists as agencies keep them: headings and sums between the rows, links in other forms, platforms in brackets."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from irm.services.imports import aliases
from irm.services.imports.header_guesses import asked_for
from irm.services.imports.tracker_mention import campaigns_in
from irm.services.store import Store
from tests.services.exports.people import read_into
from tests.services.imports.table_files import (
    codes,
    contacts,
    handles,
    mapped,
    open_file,
    read,
    text_file,
)

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


def test_korean_numbers_get_back_the_zero_a_spreadsheet_took(tmp_path: Path) -> None:
    text = "이름,연락처\n가,1012345678\n나,82-10-1234-5672\n다,010-1234-5679\n"
    assert [contacts(one)[0][1] for one in read(tmp_path, text)] == ["01012345678", "+82-10-1234-5672", "010-1234-5679"]
    (jane,) = read(tmp_path, "Name,Phone\nJane,1012345678\n")
    assert contacts(jane) == [("phone", "1012345678")]


def test_counts_are_read_in_the_words_of_the_country(tmp_path: Path) -> None:
    text = 'Nome;Instagram;Seguidores\nJo;@jo;"45,3 mil"\nBia;@bia;"1,2 mi"\n'
    found = [one.draft.accounts[0].metrics for one in read(tmp_path, text)]
    assert [metrics.followers for metrics in found if metrics] == [45_300, 1_200_000]


ASKED = {
    "What is your full name?": "name",
    "What is your Instagram username?": "handle:instagram",
    "How many followers do you have on Instagram?": "followers:instagram",
    "Your shipping address": "address",
    "성함을 입력해주세요": "name",
    "인스타그램 아이디를 입력해주세요 (@포함)": "handle:instagram",
    "제품을 받으실 주소": "address",
    "Do you agree to the terms?": "",
    "개인정보 수집에 동의하십니까?": "",
}


@pytest.mark.parametrize(("question", "field"), ASKED.items())
def test_questions_of_forms_are_headers(question: str, field: str) -> None:
    known = aliases.load()
    assert (known.guess(question).field or known.guess(asked_for(question)).field) == field


def test_answers_to_a_form_make_people(tmp_path: Path) -> None:
    text = (
        "Timestamp,Email Address,What is your full name?,What is your Instagram username?\n2026-11-20,k@x.io,Kim,@kim\n"
    )
    (kim,) = read(tmp_path, text)
    assert (kim.draft.display_name, handles(kim)) == ("Kim", [("instagram", "kim")])


TICKED = """Name,IG,Contacted?,Replied,Product Shipped,Declined
Tess,@tess,TRUE,TRUE,TRUE,FALSE
Ugo,@ugo,TRUE,FALSE,FALSE,FALSE
Vic,@vic,☑,☑,☐,☐
Wes,@wes,X,,,X
"""


def test_the_furthest_ticked_box_is_the_stage(tmp_path: Path) -> None:
    assert [one.draft.stage for one in read(tmp_path, TICKED)] == ["partner", "contacted", "in_talks", "ended"]


def test_a_cross_says_no_where_a_circle_says_yes(tmp_path: Path) -> None:
    text = "이름,인스타,컨택 여부,회신여부,연락금지\n유나,@yuna,O,O,X\n소라,@sora,O,X,O\n"
    yuna, sora = read(tmp_path, text)
    assert (yuna.draft.stage, sora.draft.stage) == ("in_talks", "contacted")
    assert yuna.draft.do_not_contact is None
    assert sora.draft.do_not_contact is not None


def test_days_of_messages_are_touches_whatever_their_column_is_called(tmp_path: Path) -> None:
    header = "Name,Instagram,1st Email Sent,2nd DM,Product sent,Replied On,Reply Summary"
    (uma,) = read(tmp_path, f"{header}\nUma,@uma,10/01/2026,10/20/2026,10/21/2026,10/22/2026,Keen\n")
    assert [(one.channel, one.direction, one.body) for one in uma.interactions] == [
        ("email", "out", "1st Email Sent"),
        ("dm", "out", "2nd DM"),
        ("other", "in", "Keen"),
    ]


def test_groups_of_columns_of_one_platform_each_make_an_account_each(tmp_path: Path) -> None:
    header = "Name,Platform,Handle,Followers,Platform,Handle,Followers"
    (gia, *_) = read(tmp_path, f"{header}\nGia,Instagram,@gia,10000,TikTok,@giatok,20000\nHal,YouTube,@hal,30000,,,\n")
    counted = [(a.platform, a.handle, a.metrics.followers) for a in gia.draft.accounts if a.metrics]
    assert counted == [("instagram", "gia", 10_000), ("tiktok", "giatok", 20_000)]


CAMPAIGNS = {
    "Spring, Summer": ["Spring, Summer"],
    "Spring (https://www.notion.so/Spring-1?pvs=21), Fall (https://www.notion.so/Fall-2?pvs=21)": ["Spring", "Fall"],
    '"Fall Drop","Black Friday"': ["Fall Drop", "Black Friday"],
    "  ": [],
}


@pytest.mark.parametrize(("cell", "names"), CAMPAIGNS.items())
def test_cells_of_notion_and_airtable_name_several_campaigns(cell: str, names: list[str]) -> None:
    assert campaigns_in(cell) == names


def test_a_column_called_contact_holds_any_way_to_reach_somebody(tmp_path: Path) -> None:
    text = (
        "Influencer,Link,Contact\nVox,twitch.tv/vox,vox@x.io\nWim,twitch.tv/wim,+31 6 12345678\nXan,twitch.tv/xan,ask\n"
    )
    vox, wim, xan = read(tmp_path, text)
    assert contacts(vox) + contacts(wim) == [("email", "vox@x.io"), ("phone", "+31 6 12345678")]
    assert xan.draft.notes == "Contact: ask"


def test_japanese_lists_are_read_in_their_encoding(tmp_path: Path) -> None:
    text = "名前,プラットフォーム,アカウント,フォロワー数\n山田花子,インスタグラム,@hanako,1.5万\n"
    (hanako,) = read(tmp_path, text, encoding="cp932")
    assert (hanako.draft.display_name, handles(hanako)) == ("山田花子", [("instagram", "hanako")])


LOG = """Date,Influencer,Handle,Channel,Direction,Message / Notes,Next step,Due
2026-11-01,Rae Sun,@raesun,DM,Out,Sent intro,,
2026-11-03,Rae Sun,@raesun,DM,In,She is keen,send brief,2026-11-05
2026-11-02,Tim Oak,@timoak,Email,Outbound,Cold pitch,,
"""


def test_each_row_of_a_contact_log_is_a_touch(tmp_path: Path) -> None:
    touches = [touch for row in read(tmp_path, LOG) for touch in row.interactions]
    assert [(touch.channel, touch.direction, touch.body, touch.next_step) for touch in touches] == [
        ("dm", "out", "Sent intro", ""),
        ("dm", "in", "She is keen", "send brief"),
        ("email", "out", "Cold pitch", ""),
    ]
    assert touches[1].next_due == date(2026, 11, 5)


def test_a_day_beside_notes_makes_no_contact_log(tmp_path: Path) -> None:
    assert mapped(tmp_path, "Date,Name,Email,Notes\n2026-11-01,Jane,j@x.io,nice\n").fields == (
        "notes",
        "name",
        "email",
        "notes",
    )


PIECES = """Campaign,Creator,Deliverable,Qty,Agreed Fee,Currency
Splash,Wyn,Reel,1,500,USD
Splash,Yas,Story,3,900,EUR
"""


def test_columns_for_number_and_currency_say_so_of_the_columns_beside(tmp_path: Path) -> None:
    wyn, yas = (row.campaigns[0] for row in read(tmp_path, PIECES))
    assert [(len(one.deliverables), one.offers[0][0].parts[0].currency) for one in (wyn, yas)] == [
        (1, "USD"),
        (3, "EUR"),
    ]


def test_numbers_of_goods_and_currencies_alone_say_nothing_of_people(tmp_path: Path) -> None:
    assert mapped(tmp_path, "Product name,Qty,Price,Currency\nSoap,3,4.50,EUR\n").fields[1::2] == ("", "currency")


def test_an_account_below_a_name_is_of_that_person_where_the_handles_are_alike(tmp_path: Path) -> None:
    text = (
        "Creator,Platform,Username,Email\nOla Nord,Instagram,@olanord,o@x.io\n,TikTok,@olanordtok,\n,TikTok,@other,\n"
    )
    ola, more, other = read(tmp_path, text)
    assert ola.group == more.group != ""
    assert other.group == ""


def test_what_is_said_beside_a_price_is_kept_with_it(tmp_path: Path) -> None:
    (jun,) = read(tmp_path, "이름,인스타,캠페인,단가\n준,@jun,봄,30만원(VAT별도)\n")
    ((offer, _),) = jun.campaigns[0].offers
    assert (offer.parts[0].amount, offer.note) == (300_000, "단가: 30만원(VAT별도)")


def test_a_handle_that_reads_like_nothing_is_one_behind_its_sign(tmp_path: Path) -> None:
    (na,) = read(tmp_path, "Name,Instagram\nNa,@na\n")
    assert handles(na) == [("instagram", "@na")]


@pytest.mark.parametrize(("cell", "field"), [("Contactado", "stage"), ("Jalisco", "region")])
def test_estado_is_a_state_or_how_things_stand(tmp_path: Path, cell: str, field: str) -> None:
    assert mapped(tmp_path, f"Nombre,Instagram,Estado\nLucía,@lucia,{cell}\n").fields[2] == field


def test_handles_stand_under_any_header_that_names_a_platform(tmp_path: Path) -> None:
    header = "Talent,Talent IG,IG Followers,Talent TT,Mgmt,Mgmt Email,Rate (1x Reel)"
    (val, *_) = read(tmp_path, f'{header}\nVal,@valroe,1.2M,@valtok,DBA,dba@x.io,"$25,000"\nWes,@wes,88K,,,,\n')
    assert val.draft.display_name == "Val"
    assert handles(val) == [("instagram", "valroe"), ("tiktok", "valtok")]
    assert (val.mentions[0].name, val.mentions[0].email) == ("DBA", "dba@x.io")
    assert "Rate (1x Reel): $25,000" in val.draft.notes


def test_followers_beside_a_platform_are_counted_there(tmp_path: Path) -> None:
    (haru,) = read(tmp_path, "이름,블로그 URL,인스타그램,팔로워\n하루,blog.naver.com/haru,@haru_,4500\n")
    assert [account.platform for account in haru.draft.accounts if account.metrics] == ["instagram"]


def test_links_with_their_platforms_are_accounts_whatever_their_header_says(tmp_path: Path) -> None:
    text = 'Name,Email,Social links\nCat,c@x.io,"IG https://instagram.com/cat\nYT https://youtube.com/@cat"\nDot,,tiktok.com/@dot\n'
    cat, dot = read(tmp_path, text)
    assert handles(cat) + handles(dot) == [("instagram", "cat"), ("youtube", "cat"), ("tiktok", "dot")]


def test_links_that_all_lead_to_posts_are_no_profiles(tmp_path: Path) -> None:
    text = "이름,계정,링크\n하루,@haru,https://www.instagram.com/reel/C1/\n"
    assert mapped(tmp_path, text).fields[2] == "post_link"


def test_names_of_stages_over_parts_of_a_list_are_nobody(tmp_path: Path) -> None:
    text = "Name,Handle,Email\nOla,@ola,\nSigned,,\nName,Handle,Email\nQi,@qi,\n"
    found = read(tmp_path, text)
    assert [one.draft.display_name for one in found if not one.problems] == ["Ola", "Qi"]


def test_a_word_before_an_address_says_what_it_is_for(tmp_path: Path) -> None:
    (jane,) = read(tmp_path, 'Name,Email\nJane,"Work: j@x.io, assistant: a@x.io"\n')
    assert [(point.value, point.label) for point in jane.draft.contact_points] == [
        ("j@x.io", "work"),
        ("a@x.io", "assistant"),
    ]
    assert not jane.draft.notes


def test_a_handle_in_the_place_of_a_name_is_the_account(tmp_path: Path) -> None:
    solo, _ = read(tmp_path, "Influencer,Instagram followers\n@solo,3.4K\nJane Doe,900\n")
    assert handles(solo) == [("instagram", "solo")]


def test_russian_lists_are_read_in_their_encoding(tmp_path: Path) -> None:
    (anna,) = read(tmp_path, "Имя,Инстаграм,Подписчики\nАнна Иванова,@anna,120 тыс\n", encoding="cp1251")
    assert (anna.draft.display_name, handles(anna)) == ("Анна Иванова", [("instagram", "anna")])


def test_a_yes_is_nobody_s_name(tmp_path: Path) -> None:
    text = "Name,Email,Do you have a manager?\nJane,j@x.io,Yes\nLeo,l@x.io,No\n"
    assert mapped(tmp_path, text).fields == ("name", "email", "notes")


def test_a_contact_is_a_name_where_it_looks_like_one(tmp_path: Path) -> None:
    text = "Contact,Company,Phone\nJane Doe,Doe Media,+1 415 555 2671\nLeo Ray,Ray,+1 415 555 2672\n"
    assert mapped(tmp_path, text).fields == ("name", "company", "phone")


def test_a_cross_in_a_korean_list_says_no(tmp_path: Path) -> None:
    jun, min_ = read(tmp_path, "이름,인스타,연락금지\n준,@jun,X\n민,@min,V\n")
    assert (jun.draft.do_not_contact is None, min_.draft.do_not_contact is None) == (True, False)


def test_a_second_fee_in_one_campaign_is_kept_as_an_offer(store: Store, tmp_path: Path) -> None:
    rows = "Splash,Wyn,Reel,$500,Signed\nSplash,Wyn,Story,$150,Signed\n"
    path = text_file(tmp_path, f"Campaign,Creator,Deliverable,Fee,Contract status\n{rows}")
    first, again = read_into(store, path), read_into(store, path)
    assert (first.made["offer"], again.made.get("offer", 0), again.counts["update"]) == (2, 0, 0)
