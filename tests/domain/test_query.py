"""What is typed into a search field: words, phrases, handles, links, filters, complaints."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm.domain import query_text
from irm.domain.query import Complaint, Filter, Query, Word, parse, pieces
from irm.domain.query_fields import FIELDS, OWN, Choice, Field, Vocabulary
from irm.domain.query_value import Value

TODAY = date(2026, 11, 22)
ANY_TEXT = (
    st.text(st.characters(exclude_categories=()))
    | st.text('@"“” /.ab:＠,-<>=', max_size=20)
    | st.lists(
        st.tuples(
            st.sampled_from(["", "-", " "]),
            st.sampled_from([one.word for one in FIELDS] + ["단계", "المنصة", "nick", "10"]),
            st.sampled_from([":", "：", ">", "<=", ""]),
            st.text('0123456789.dwk%<>=-,"만억م ', max_size=8) | st.sampled_from(["today", "none", "..", "1..2", "*"]),
        ),
        max_size=6,
    ).map(lambda parts: " ".join("".join(part) for part in parts))
)
OWN_FIELDS = (
    Field(OWN + "shoe", "number", ("Shoe size", "shoe"), label="Shoe size"),
    Field(OWN + "nda", "yes_no", ("NDA signed", "nda"), label="NDA signed"),
    Field(OWN + "skin", "choice", ("피부", "skin"), (Choice("Oily", ("Oily",)), Choice("건성", ("건성",)))),
    Field(OWN + "until", "day", ("Contract until", "until"), label="Contract until"),
    Field(OWN + "fee", "money", ("Usual fee", "fee"), currency="USD"),
)
VOCABULARY = Vocabulary((*FIELDS, *OWN_FIELDS), {"tag": ("Vegan", "long tag", "뷰티")})


def one(text: str) -> Filter:
    query = parse(text, VOCABULARY, today=TODAY)
    assert query.complaints == ()
    assert query.words == ()
    (found,) = query.filters
    return found


def value(text: str) -> Value:
    (found,) = one(text).values
    return found


def day(days: int) -> str:
    return (TODAY + timedelta(days=days)).isoformat()


# Words


def test_words_are_folded_and_split_at_blanks() -> None:
    assert parse(" Kim  MINJI ") == Query((Word("text", "kim"), Word("text", "minji")))


def test_words_in_quotes_stay_together() -> None:
    assert parse('"Asked for rates" kim') == Query((Word("text", "asked for rates"), Word("text", "kim")))
    assert parse("“박지은 작가”") == Query((Word("text", "박지은 작가"),))


def test_a_quote_still_open_while_typing_runs_to_the_end() -> None:
    assert parse('kim "asked for') == Query((Word("text", "kim"), Word("text", "asked for")))


def test_an_at_sign_makes_a_handle() -> None:
    assert parse("@Jane.Doe") == Query((Word("handle", "jane.doe"),))
    assert parse("@") == Query()


def test_a_pasted_profile_link_is_a_handle_on_its_platform() -> None:
    link = "https://www.instagram.com/Jane.Doe/?hl=ko"
    assert parse(link) == Query((Word("handle", "jane.doe", "instagram"),))
    assert parse("link.inpock.co.kr/Jane") == Query((Word("handle", "link.inpock.co.kr/Jane", "other"),))


def test_a_link_to_a_post_is_searched_as_text() -> None:
    assert parse("instagram.com/p/Abc") == Query((Word("text", "instagram.com/p/abc"),))


def test_a_dotted_name_and_an_address_are_text() -> None:
    assert parse("jane.doe") == Query((Word("text", "jane.doe"),))
    assert parse("Jane@Example.com") == Query((Word("text", "jane@example.com"),))


def test_an_empty_search_has_no_words() -> None:
    assert parse("") == parse('  "" \u200b') == parse("-") == Query()
    assert parse("").is_empty


def test_the_same_word_counts_once_and_a_pasted_page_is_cut() -> None:
    assert parse("kim KIM") == Query((Word("text", "kim"),))
    assert len(parse(" ".join(f"w{number}" for number in range(1000))).words) == 20


def test_a_minus_leaves_out_a_word_a_phrase_or_a_handle() -> None:
    assert parse('-kim -"long note" -@jane') == Query(
        (
            Word("text", "kim", is_negated=True),
            Word("text", "long note", is_negated=True),
            Word("handle", "jane", is_negated=True),
        )
    )


@pytest.mark.parametrize("text", ["10:30", "re:hello", "c:\\temp", "mailto:jane@example.com", "note", "a:b", "3:2"])
def test_a_colon_inside_a_word_makes_no_filter(text: str) -> None:
    query = parse(text)
    assert [word.kind for word in query.words] == ["text"]
    assert not query.filters
    assert not query.complaints


# Filters


def test_a_filter_takes_any_of_several_values_and_a_minus_turns_it_round() -> None:
    found = one('-stage:"in talks",partner')
    assert found.field.code == "stage"
    assert found.is_negated
    assert [one.text for one in found.values] == ["in_talks", "partner"]


@pytest.mark.parametrize(
    ("text", "field", "code"),
    [
        ("platform:tiktok", "platform", "tiktok"),
        ("PLATFORM:TikTok", "platform", "tiktok"),
        ("platform：ｔｉｋｔｏｋ", "platform", "tiktok"),
        ("플랫폼:틱톡", "platform", "tiktok"),
        ("المنصة:تيك_توك", "platform", "tiktok"),
        ("platform:ig", "platform", "instagram"),
        ("platform:tik", "platform", "tiktok"),
        ('단계:"협의 중"', "stage", "in_talks"),
        ("المرحلة:شريك", "stage", "partner"),
        ("stage:in_talks", "stage", "in_talks"),
        ("tier:mega", "tier", "mega"),
        ("등급:나노", "tier", "nano"),
        ("turn:ours", "turn", "ours"),
        ("차례:우리", "turn", "ours"),
        ("الدور:دورهم", "turn", "theirs"),
        ("kind:group", "kind", "group"),
        ("type:expert", "type", "authority"),
        ("origin:referral", "origin", "referral"),
        ("channel:카톡", "channel", "kakaotalk"),
        ("incident:ghosted", "incident", "ghosted"),
        ("is:losing", "is", "losing"),
        ("is:연락_금지", "is", "dnc"),
        ("has:email", "has", "email"),
        ("has:이메일", "has", "email"),
        ("has:nda", "has", "own.nda"),
        ("nda:yes", "own.nda", "1"),
        ("NDA_signed:아니요", "own.nda", "0"),
        ("skin:oily", "own.skin", "Oily"),
        ("피부:건성", "own.skin", "건성"),
    ],
)
def test_fields_and_codes_are_understood_in_three_languages(text: str, field: str, code: str) -> None:
    assert one(text).field.code == field
    assert value(text).text == code


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("followers:>50k", 50_001, None),
        ("followers>50k", 50_001, None),
        ("followers:>=50k", 50_000, None),
        ("followers:≥50k", 50_000, None),
        ("followers:<1.2M", None, 1_199_999),
        ("followers:<=5만", None, 50_000),
        ("팔로워:>7억", 700_000_001, None),
        ("المتابعون:>ألف", 1_001, None),
        ("followers:10k..50k", 10_000, 50_000),
        ("followers:50k..10k", 10_000, 50_000),
        ("followers:..50k", None, 50_000),
        ("followers:50k..", 50_000, None),
        ("followers:1,000..2,000,000", 1_000, 2_000_000),
        ("followers:٥٠٠", 500, 500),
        ("silent:>30", 31, None),
        ("rhythm:2w", 14, 14),
        ("shoe:42", 42.0, 42.0),
        ("fee:>100", 10_001, None),
        ("fee:12.50", 1_250, 1_250),
        ('fee:"10 USD..20 USD"', 1_000, 2_000),
        ("fee:<₩50000", None, 49_999),
    ],
)
def test_counts_are_compared_as_people_write_them(text: str, low: int | None, high: int | None) -> None:
    assert (value(text).low, value(text).high) == (low, high)


def test_a_percentage_means_what_is_shown_as_it() -> None:
    assert value("rate:3%") == Value(low=0.025, high=0.035, is_high_open=True)
    assert value("rate:>3") == Value(low=0.03, is_low_open=True)
    assert value("reliability:<=80%") == Value(high=0.8)
    assert value("rate:٣٪..5") == Value(low=0.03, high=0.05)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("last:<30d", day(-29), None),
        ("last:<=30d", day(-30), None),
        ("last:30d", day(-30), None),
        ("last:>2w", None, day(-15)),
        ("last:>=2w", None, day(-14)),
        ("last:=7d", day(-7), day(-7)),
        ("last:7d..30d", day(-30), day(-7)),
        ("last:..7d", day(-7), None),
        ("last:today", day(0), day(0)),
        ("마지막:어제", day(-1), day(-1)),
        ("last:2026-11", "2026-11-01", "2026-11-30"),
        ("last:2025", "2025-01-01", "2025-12-31"),
        ("created:>2026-01-01", "2026-01-02", None),
        ("created:<2026-02", None, "2026-01-31"),
        ("created:2026-01..2026-03", "2026-01-01", "2026-03-31"),
        ("due:<=7d", None, day(7)),
        ("due:<7d", None, day(6)),
        ("due:>7d", day(8), None),
        ("due:overdue", None, day(-1)),
        ("기한:내일", day(1), day(1)),
        ("الموعد:غدا", day(1), day(1)),
        ("due:today..7d", day(0), day(7)),
        ("until:<3개월", None, day(89)),
        ("birthday:<14d", "11-22", "12-05"),
        ("birthday:<60d", "11-22", "01-20"),
        ("birthday:today", "11-22", "11-22"),
        ("birthday:5월", "05-01", "05-31"),
        ("birthday:05-12", "05-12", "05-12"),
        ("birthday:1990-05-12", "05-12", "05-12"),
    ],
)
def test_days_count_from_today(text: str, low: str | None, high: str | None) -> None:
    assert (value(text).low, value(text).high) == (low, high)


def test_stages_and_tiers_stand_in_an_order() -> None:
    assert [one.text for one in one("tier:>=macro").values] == ["macro", "mega"]
    assert [one.text for one in one("tier:micro..macro").values] == ["micro", "mid", "macro"]
    assert [one.text for one in one("stage:<contacted").values] == ["discovered", "warming_up"]
    assert [one.text for one in one("tier:>mega").values] == ["\0"]


def test_nothing_and_something_can_be_asked_for() -> None:
    assert value("followers:none") == value("팔로워:없음") == Value(is_empty=True)
    assert value("due:any") == value("email:*") == Value(is_any=True)
    assert value('city:"none"') == Value("none")


def test_a_tag_is_taken_whole_where_there_is_one_and_else_as_a_part() -> None:
    assert value("tag:VEGAN") == Value("vegan", is_whole=True)
    assert value('tag:"long tag"') == Value("long tag", is_whole=True)
    assert value("tag:veg") == Value("veg")
    assert value("태그:뷰티") == Value("뷰티", is_whole=True)


def test_a_renamed_stage_is_known_by_both_names() -> None:
    choices = (Choice("in_talks", ("Negotiation", "in talks", "협의 중")),)
    fields = (replace(one, choices=choices) if one.code == "stage" else one for one in VOCABULARY.fields)
    renamed = Vocabulary(tuple(fields), VOCABULARY.words)
    for text in ("stage:negotiation", 'stage:"in talks"', "stage:협의중", "stage:in_talks"):
        (found,) = parse(text, renamed, today=TODAY).filters
        assert [one.text for one in found.values] == ["in_talks"]


def test_a_filter_that_is_still_typed_asks_for_nothing_and_complains_of_nothing() -> None:
    for text in ("platform:", "due:<", "tag:", "-stage:", "followers:>=", 'note:""', "rate:,", "has:", "nda:"):
        assert parse(text, VOCABULARY) == Query(), text


# Complaints


@pytest.mark.parametrize(
    ("text", "code", "suggestion"),
    [
        ("folowers:>50k", "query.field_near", "followers:>50k"),
        ("-plattform:ig", "query.field_near", "-platform:ig"),
        ("nickname:foo", "query.field_near", "name:foo"),
        ("shoesizes:42", "query.field_near", "Shoe_size:42"),
        ("xyzzyq:1", "query.field_unknown", ""),
        ("stage:tlks", "query.value_near", 'stage:"in talks"'),
        ("stage:partner,tlks", "query.value_near", 'stage:partner,"in talks"'),
        ("platform:zzzz", "query.value_unknown", ""),
        ("tag:vagan", "query.value_near", "tag:Vegan"),
        ("tag:zzzz", "query.value_unknown", ""),
        ("has:emial", "query.value_near", "has:email"),
        ("has:zzzz", "query.value_unknown", ""),
        ("nda:perhaps", "query.value_near", "nda:yes"),
        ("followers:many", "query.count_unreadable", ""),
        ("shoe:big", "query.count_unreadable", ""),
        ("fee:cheap", "query.money_unreadable", ""),
        ("rate:high", "query.percent_unreadable", ""),
        ("last:someday", "query.day_unreadable", ""),
        ("birthday:13-40", "query.day_unreadable", ""),
        ("rhythm:often", "query.length_unreadable", ""),
    ],
)
def test_what_is_not_understood_is_said_and_the_rest_still_works(text: str, code: str, suggestion: str) -> None:
    query = parse(f"kim {text} platform:ig", VOCABULARY, today=TODAY)
    (complaint,) = query.complaints
    assert (complaint.code, complaint.suggestion) == (code, suggestion)
    assert complaint.details["value"] in text
    assert [word.text for word in query.words] == ["kim"]
    assert query.filters[-1].field.code == "platform"
    assert f"kim {text} platform:ig"[complaint.start : complaint.end] == text


def test_a_correction_is_understood() -> None:
    text = "kim folowers:>50k"
    (complaint,) = parse(text).complaints
    assert isinstance(complaint, Complaint)
    mended = query_text.replaced(text, complaint.start, complaint.end, complaint.suggestion)
    assert mended == "kim followers:>50k"
    assert not parse(mended).complaints


# Writing


def test_what_is_written_is_read_back() -> None:
    text = query_text.joined(
        [
            "minji",
            query_text.filter_text("stage", ["in talks", "partner"]),
            query_text.filter_text("followers", "50k", operator=">"),
            query_text.filter_text("tag", "long tag", is_negated=True),
        ]
    )
    assert text == 'minji stage:"in talks",partner followers:>50k -tag:"long tag"'
    query = parse(text, VOCABULARY)
    assert [one.field.code for one in query.filters] == ["stage", "followers", "tag"]
    second = query.filters[1]
    assert query_text.without(text, second.start, second.end) == 'minji stage:"in talks",partner -tag:"long tag"'
    assert query_text.quoted('say "hi", you') == '"say hi , you"'


@given(ANY_TEXT)
def test_any_text_is_a_query(text: str) -> None:
    query = parse(text, VOCABULARY, today=TODAY)
    for word in query.words:
        assert word.kind in ("text", "handle")
        assert word.text
        word.text.encode("utf-8")
    for found in query.filters:
        assert found.values
        assert 0 <= found.start < found.end <= len(text)
    for complaint in query.complaints:
        assert complaint.code.startswith("query.")
        mended = query_text.replaced(text, complaint.start, complaint.end, complaint.suggestion)
        parse(mended, VOCABULARY, today=TODAY)


@given(ANY_TEXT)
def test_pieces_cover_the_text_in_order(text: str) -> None:
    end = 0
    for piece in pieces(text, VOCABULARY):
        assert piece.start >= end
        assert not text[end : piece.start].strip()
        end = piece.end
    assert not text[end:].strip()


@given(st.dates(), st.sampled_from(["last:<99999d", "due:>99999w", "birthday:>3y", "last:99999y..1d", "birthday:<0d"]))
def test_days_stay_inside_the_calendar(today: date, text: str) -> None:
    assert parse(text, today=today).filters
