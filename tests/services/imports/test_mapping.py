"""Which column is which field, by headers in three languages and by what the cells look like."""

from __future__ import annotations

from pathlib import Path

import pytest

from irm.errors import IrmError
from irm.services.imports import aliases
from irm.services.imports.mapping import FIELDS, Mapping, checked_field
from irm.services.imports.reading import reader_of
from tests.services.imports.table_files import mapped


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Creator Name", "name"),
        ("TikTok Handle", "handle:tiktok"),
        ("IG handle", "handle:instagram"),
        ("Instagram", "handle:instagram"),
        ("X", "handle:x"),
        ("YouTube channel", "handle:youtube"),
        ("인스타그램", "handle:instagram"),
        ("인스타그램 팔로워수", "followers:instagram"),
        ("TikTok Followers", "followers:tiktok"),
        ("Follower Count", "followers"),
        ("구독자 수", "followers"),
        ("عدد المتابعين", "followers"),
        ("views(avg)", "avg_views"),
        ("Avg Likes Per Video", "avg_likes"),
        ("average_comments", "avg_comments"),
        ("Engagement Rate (%)", "engagement_rate"),
        ("E-mail 2 - Value", "email"),
        ("E-mail Address", "email"),
        ("email_or_dm", "email"),
        ("메일", "email"),
        ("البريد الإلكتروني", "email"),
        ("Phone 1 - Value", "phone"),
        ("연락처", "phone"),
        ("profileUrl", "url"),
        ("channel_url", "url"),
        ("Address 1 - City", "address_city"),
        ("Country/Region", "country"),
        ("Contact Status", "stage"),
        ("진행상태", "stage"),
        ("Category_2", "tags"),
        ("DM Sent Date", "last_contact"),
        ("Next Action", "next_step"),
        ("Follow-up Date", "next_due"),
        ("비고", "notes"),
        ("Promo Code", "promo_code"),
        ("IRM ID", "uid"),
        ("E-mails", "emails"),
        ("Other contacts", "other_contacts"),
        ("rank", ""),
        ("influence_score", ""),
        ("posts", ""),
        ("total_likes", ""),
        ("60_day_eng_rate", ""),
        ("new_post_avg_like", ""),
        ("Followers (K)", ""),
        ("E-mail 1 - Label", "contact_label"),
        ("Reason", ""),
        ("", ""),
        ("%&/", ""),
    ],
)
def test_a_header_is_known_by_itself(header: str, field: str) -> None:
    assert aliases.load().guess(header).field == field


@pytest.mark.parametrize(
    ("word", "stage"),
    [
        ("🎯 Target", "discovered"),
        ("DM Sent", "contacted"),
        ("👻 Ghosted", "contacted"),
        ("Responded - Interested", "in_talks"),
        ("Responded - Not Interested", "ended"),
        ("No Response - Follow Up Sent", "contacted"),
        ("Testing Product", "partner"),
        ("Ongoing Partner", "ambassador"),
        ("협의 중", "in_talks"),
        ("مرفوض", "ended"),
        ("in_talks", "in_talks"),
        ("Purple", ""),
    ],
)
def test_status_words_mean_stages(word: str, stage: str) -> None:
    known = aliases.load()
    assert known.word(known.stages, word) == stage


def fields(folder: Path, text: str, *, name: str = "list.csv") -> tuple[str, ...]:
    return mapped(folder, text, name=name).fields


def test_of_two_columns_for_the_creator_the_one_with_handles_is_the_handle(tmp_path: Path) -> None:
    text = "Tiktoker name,Tiktok name,followers\nmrbeast,MrBeast,60M\nkarolg,Karol G,42M\nyzn47,يزن الأسمر,8M\n"
    mapping = mapped(tmp_path, text)
    assert mapping.fields == ("handle", "name", "followers")
    assert (mapping.platform, mapping.platform_source) == ("tiktok", "header")


def test_of_two_columns_of_one_name_the_exact_numbers_are_taken(tmp_path: Path) -> None:
    text = "name,views(avg),views(avg)\nJane,29.2M,29213456\nBob,30K,30112\n"
    assert fields(tmp_path, text) == ("name", "", "avg_views")


def test_a_lone_column_of_bare_words_without_blanks_is_the_handle(tmp_path: Path) -> None:
    text = "rank,channel_info,followers\n1,cristiano,475m\n2,kyliejenner,366m\n3,leomessi,357m\n"
    mapping = mapped(tmp_path, text, name="top_instagram.csv")
    assert mapping.fields == ("", "handle", "followers")
    assert (mapping.platform, mapping.platform_source) == ("instagram", "file")


def test_statistics_that_are_about_nobody_propose_nobody(tmp_path: Path) -> None:
    mapping = mapped(tmp_path, "관서명,살인 발생\n중부서,2\n종로서,3\n남대문서,1\n")
    assert not mapping.can_identify()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Name,Channel\nJane,YouTube\nBob,IG\n", ("name", "platform")),
        ("Channel,Followers\nJane's kitchen,10K\nBob's bikes,20K\n", ("name", "followers")),
        ("First Name,Last Name,Title\nJane,Doe,Ms\nBob,Roe,Mr\n", ("first_name", "last_name", "notes")),
        ("title,subscribers\nMrBeast,300M\nOther,3M\n", ("name", "followers")),
        ("성,이름\n김,민지\n박,지은\n", ("last_name", "first_name")),
        ("닉네임,성함\n민지로그,김민지\n지은쓰,박지은\n", ("name", "legal_name")),
        ("Name,Followers\nJane,loves cats\nBob,and dogs\n", ("name", "notes")),
        ("Name,Contact\nJane,j@x.com\nBob,b@x.com\n", ("name", "email")),
        ("Name,Email,Contact owner\nJane,j@x.com,me@corp.com\n", ("name", "email", "")),
        ("Creator,Followers\n@jane,10K\n@bob,20K\n", ("handle", "followers")),
        ("Name,Status,Email Status,Response\nJane,New,Sent,Replied\n", ("name", "stage", "notes", "response")),
        ("ID,Name\n1,Jane\n2,Bob\n3,Amy\n", ("", "name")),
        ("Name,Mail\nJane,010-1234-5678\nBob,010-2222-3333\n", ("name", "phone")),
    ],
)
def test_cells_decide_where_a_header_can_mean_two_things(tmp_path: Path, text: str, expected: tuple[str, ...]) -> None:
    assert fields(tmp_path, text) == expected


def test_without_headers_columns_are_known_by_their_cells(tmp_path: Path) -> None:
    text = "Jane Doe,@jane,Instagram,j@x.com,010-1234-5678,45000\nBob Roe,@bob,TikTok,b@x.com,010-2222-3333,1.2M\n"
    assert fields(tmp_path, text) == ("name", "handle", "platform", "email", "phone", "followers")


@pytest.mark.parametrize(
    ("text", "platform", "source"),
    [
        ("Name,Followers\nJane,10K\n", "", ""),
        ("Name,Instagram,TikTok\nJane,@j,@k\n", "", "header"),
        ("Name,URL\nJane,https://tiktok.com/@j\nBob,https://www.tiktok.com/@b\n", "tiktok", "links"),
        ("Name,URL\nJane,https://tiktok.com/@j\nBob,https://x.com/b\n", "", ""),
    ],
)
def test_the_platform_of_rows_that_name_none(tmp_path: Path, text: str, platform: str, source: str) -> None:
    mapping = mapped(tmp_path, text)
    assert (mapping.platform, mapping.platform_source) == (platform, source)


@pytest.mark.parametrize(
    ("days", "order"),
    [(("16/05/2025", "01/02/2025"), "dmy"), (("05/16/2025", "01/02/2025"), "mdy"), (("2025-01-02",), "ymd"), ((), "")],
)
def test_the_order_of_dates_is_told_by_a_date_that_can_be_only_one(
    tmp_path: Path, days: tuple[str, ...], order: str
) -> None:
    text = "Name,Last contact\nJane,\n" + "".join(f"P,{day}\n" for day in days)
    assert mapped(tmp_path, text).day_order == order


def test_dates_that_can_be_two_are_remarked_upon(tmp_path: Path) -> None:
    mapping = mapped(tmp_path, "Name,Last contact\nJane,01/02/2025\n")
    assert mapping.day_order == ""
    assert [remark.code for remark in mapping.remarks] == ["map.dates_ambiguous"]


def test_a_rate_is_recognised_and_said_to_be_left_out(tmp_path: Path) -> None:
    mapping = mapped(tmp_path, "Name,ER,Followers\nJane,5%,10K\n")
    assert mapping.fields[1] == "engagement_rate"
    assert [remark.code for remark in mapping.remarks] == ["map.rate_not_stored"]


@pytest.fixture
def mapping() -> Mapping:
    return Mapping(("Name", "Contact=us", "name", ""), ("name", "email", "", ""))


def test_a_column_is_changed_by_header_folded_header_or_number(mapping: Mapping) -> None:
    assert mapping.with_change("Contact=us=notes").fields == ("name", "notes", "", "")
    assert mapping.with_change("CONTACT=US = phone").fields == ("name", "phone", "", "")
    assert mapping.with_change("#4=handle:ig").fields == ("name", "email", "", "handle:instagram")
    assert mapping.with_field(0, "ignore").fields == ("", "email", "", "")


def test_a_field_that_only_one_column_can_give_moves(mapping: Mapping) -> None:
    assert mapping.with_change("#3=name").fields == ("", "email", "name", "")
    assert mapping.with_change("#3=email").fields == ("name", "email", "email", "")


@pytest.mark.parametrize(
    ("change", "code", "suggestion"),
    [
        ("Nmae=notes", "map.header_unknown", "Name"),
        ("Name=folowers", "map.field_unknown", "followers"),
        ("Name=handle:myspace", "map.field_unknown", "handle:tiktok"),
        ("Name=email:tiktok", "map.field_unknown", "email"),
        ("Name", "map.unreadable", ""),
        ("#9=name", "map.header_unknown", "Name"),
        ("=name", "map.unreadable", ""),
    ],
)
def test_an_unknown_header_or_field_suggests_the_nearest(
    mapping: Mapping, change: str, code: str, suggestion: str
) -> None:
    with pytest.raises(IrmError) as caught:
        mapping.with_change(change)
    assert caught.value.code == code
    assert suggestion in caught.value.details.get("suggestions", "")


def test_platform_and_date_order_are_chosen_by_word(mapping: Mapping) -> None:
    assert mapping.with_platform("유튜브").platform == "youtube"
    assert mapping.with_platform("").platform == ""
    assert mapping.with_day_order("dmy").day_order == "dmy"
    with pytest.raises(IrmError):
        mapping.with_platform("myspace")
    with pytest.raises(IrmError):
        mapping.with_day_order("ydm")


def test_every_field_has_a_reader() -> None:
    assert all(reader_of(checked_field(field)) for field in FIELDS)
