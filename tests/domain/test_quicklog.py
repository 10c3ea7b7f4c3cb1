"""The one-line form of a touch in three languages: what is understood, where it stands, and what stays text."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm.domain import quicklog_edit as edit
from irm.domain.interaction import CHANNELS, DIRECTIONS
from irm.domain.quicklog import Names, parse
from irm.domain.quicklog_parts import KINDS, QuickLog
from irm.domain.quicklog_words import channel_word, direction_word, without_particle

TODAY = date(2026, 11, 26)
"""A Thursday."""
YESTERDAY = date(2026, 11, 25)
FRIDAY = date(2026, 11, 27)
FIELDS = ("person", "channel", "direction", "day", "time", "tags", "next_step", "next_due", "needs_no_reply", "body")


def read(text: str, **options: Any) -> QuickLog:
    return parse(text, today=TODAY, **options)


def said(line: QuickLog) -> dict[str, Any]:
    """Return what the line says, without what it does not say."""
    return {name: getattr(line, name) for name in FIELDS if getattr(line, name)}


LINES: list[tuple[str, dict[str, Any]]] = [
    # English
    (
        "dm in @jane.doe yesterday: asks for 500k #spring-launch !fri send contract",
        {
            "person": "@jane.doe",
            "channel": "dm",
            "direction": "in",
            "day": YESTERDAY,
            "tags": ("spring-launch",),
            "next_step": "send contract",
            "next_due": FRIDAY,
            "body": "asks for 500k",
        },
    ),
    (
        "yesterday @jane.doe in dm: hi",
        {"person": "@jane.doe", "channel": "dm", "direction": "in", "day": YESTERDAY, "body": "hi"},
    ),
    ("Jane Doe: said yes", {"person": "Jane Doe", "body": "said yes"}),
    (
        "call Jane Doe 3pm: said yes =",
        {"person": "Jane Doe", "channel": "call", "time": time(15), "needs_no_reply": True, "body": "said yes"},
    ),
    (
        'email to "Jane Doe": the brief',
        {"person": "Jane Doe", "channel": "email", "direction": "out", "body": "the brief"},
    ),
    ("email from @jane: thanks", {"person": "@jane", "channel": "email", "direction": "in", "body": "thanks"}),
    (
        "met with Kim Minji on mon at 15:30: fine",
        {"person": "Kim Minji", "channel": "meeting", "day": date(2026, 11, 23), "time": time(15, 30), "body": "fine"},
    ),
    (
        "phone call, out, @jane, 12 May: rates",
        {"person": "@jane", "channel": "call", "direction": "out", "day": date(2026, 5, 12), "body": "rates"},
    ),
    ("@jane 2026-11-20: rates", {"person": "@jane", "day": date(2026, 11, 20), "body": "rates"}),
    ("@jane 11/20: rates", {"person": "@jane", "day": date(2026, 11, 20), "body": "rates"}),
    ("@jane 12/1: rates", {"person": "@jane", "day": date(2025, 12, 1), "body": "rates"}),
    ("@jane 3d ago: rates", {"person": "@jane", "day": date(2026, 11, 23), "body": "rates"}),
    ("@jane 2 weeks ago: rates", {"person": "@jane", "day": date(2026, 11, 12), "body": "rates"}),
    ("-2 call jane: rates", {"person": "jane", "channel": "call", "day": date(2026, 11, 24), "body": "rates"}),
    ("@jane last friday: rates", {"person": "@jane", "day": date(2026, 11, 20), "body": "rates"}),
    ("@jane thursday: rates", {"person": "@jane", "day": date(2026, 11, 19), "body": "rates"}),
    ("dm @jane asks for 500k", {"person": "@jane", "channel": "dm", "body": "asks for 500k"}),
    ("@jane asks for 500k !+3", {"person": "@jane", "next_due": date(2026, 11, 29), "body": "asks for 500k"}),
    ("asks for 500k ! send contract", {"next_step": "send contract", "body": "asks for 500k"}),
    ("asks !send contract", {"next_step": "send contract", "body": "asks"}),
    ("asks !tomorrow send contract", {"next_step": "send contract", "next_due": FRIDAY, "body": "asks"}),
    ("asks !2026-12-01 send it", {"next_step": "send it", "next_due": date(2026, 12, 1), "body": "asks"}),
    ("asks !1 dec send it", {"next_step": "send it", "next_due": date(2026, 12, 1), "body": "asks"}),
    ("asks !mon send it", {"next_step": "send it", "next_due": date(2026, 11, 30), "body": "asks"}),
    ("asks !thu send it", {"next_step": "send it", "next_due": date(2026, 12, 3), "body": "asks"}),
    ("asks !next week mon send it", {"next_step": "send it", "next_due": date(2026, 11, 30), "body": "asks"}),
    ("asks !by fri send it", {"next_step": "send it", "next_due": FRIDAY, "body": "asks"}),
    ("asks !in 3 days send it", {"next_step": "send it", "next_due": date(2026, 11, 29), "body": "asks"}),
    ("asks !2w send it", {"next_step": "send it", "next_due": date(2026, 12, 10), "body": "asks"}),
    ("!fri call her", {"next_step": "call her", "next_due": FRIDAY}),
    (
        "asks #vip !fri send it #spring",
        {"tags": ("vip", "spring"), "next_step": "send it", "next_due": FRIDAY, "body": "asks"},
    ),
    ('asks #"two words" now', {"tags": ("two words",), "body": "asks now"}),
    ("#vip @jane: hi", {"person": "@jane", "tags": ("vip",), "body": "hi"}),
    ("we are #1, at 100%", {"body": "we are #1, at 100%"}),
    ("asks twice #vip, then #food.", {"tags": ("vip", "food"), "body": "asks twice , then ."}),
    ("@jane: thanks, no reply needed", {"person": "@jane", "needs_no_reply": True, "body": "thanks,"}),
    ("@jane no reply: thanks", {"person": "@jane", "needs_no_reply": True, "body": "thanks"}),
    ("@jane: thanks. no reply", {"person": "@jane", "needs_no_reply": True, "body": "thanks."}),
    ("@jane: asked twice, no reply", {"person": "@jane", "body": "asked twice, no reply"}),
    ("@jane: = #vip", {"person": "@jane", "tags": ("vip",), "needs_no_reply": True}),
    ("@jane: a = b", {"person": "@jane", "body": "a = b"}),
    ("instagram dm in @jane: hi", {"person": "@jane", "channel": "instagram_dm", "direction": "in", "body": "hi"}),
    ("whatsapp → @jane: hi", {"person": "@jane", "channel": "whatsapp", "direction": "out", "body": "hi"}),
    ("line ← @jane: hi", {"person": "@jane", "channel": "line", "direction": "in", "body": "hi"}),
    ("call noon @jane: hi", {"person": "@jane", "channel": "call", "time": time(12), "body": "hi"}),
    ("note: she is on holiday", {"channel": "note", "body": "she is on holiday"}),
    # What stays text
    ("in Busan we met", {"body": "in Busan we met"}),
    ("sat down with her", {"body": "sat down with her"}),
    ("a ratio of 3:1", {"body": "a ratio of 3:1"}),
    ("see https://example.com/a: good", {"person": "see https://example.com/a", "body": "good"}),
    ("wow!! great !", {"body": "wow!! great !"}),
    ("she told me at length what she wants: money", {"body": "she told me at length what she wants: money"}),
    ("mail jane@example.com", {"channel": "email", "body": "jane@example.com"}),
    ("", {}),
    ("   ", {}),
    (":", {}),
    # Korean
    (
        "카톡 받음 김민지 어제: 단가 문의 #봄캠페인 !금요일 계약서 보내기",
        {
            "person": "김민지",
            "channel": "kakaotalk",
            "direction": "in",
            "day": YESTERDAY,
            "tags": ("봄캠페인",),
            "next_step": "계약서 보내기",
            "next_due": FRIDAY,
            "body": "단가 문의",
        },
    ),
    (
        "어제 김민지님한테 카톡 보냄: 견적",
        {"person": "김민지님한테", "channel": "kakaotalk", "direction": "out", "day": YESTERDAY, "body": "견적"},
    ),
    (
        "인스타 디엠 왔음 @minji 월: 협찬 문의",
        {
            "person": "@minji",
            "channel": "instagram_dm",
            "direction": "in",
            "day": date(2026, 11, 23),
            "body": "협찬 문의",
        },
    ),
    ("통화 김민지 오후 3시: 가능", {"person": "김민지", "channel": "call", "time": time(15), "body": "가능"}),
    ("전화 김민지 오전 10:30: 가능", {"person": "김민지", "channel": "call", "time": time(10, 30), "body": "가능"}),
    (
        "미팅 김민지 11월 20일 15시 30분: 합의",
        {"person": "김민지", "channel": "meeting", "day": date(2026, 11, 20), "time": time(15, 30), "body": "합의"},
    ),
    (
        "메일 김민지 3일 전: 회신 없음",
        {"person": "김민지", "channel": "email", "day": date(2026, 11, 23), "body": "회신 없음"},
    ),
    (
        "지난주 금요일 미팅 김민지: 합의",
        {"person": "김민지", "channel": "meeting", "day": date(2026, 11, 20), "body": "합의"},
    ),
    ("그저께 라인 김 민지: 합의", {"person": "김 민지", "channel": "line", "day": date(2026, 11, 24), "body": "합의"}),
    ("@minji: 감사 인사 답장 불필요", {"person": "@minji", "needs_no_reply": True, "body": "감사 인사"}),
    ("@minji: 문의 !내일 답하기", {"person": "@minji", "next_step": "답하기", "next_due": FRIDAY, "body": "문의"}),
    (
        "@minji: 문의 !다음 주 월요일 답하기",
        {"person": "@minji", "next_step": "답하기", "next_due": date(2026, 11, 30), "body": "문의"},
    ),
    (
        "@minji: 문의 !3일 후 답하기",
        {"person": "@minji", "next_step": "답하기", "next_due": date(2026, 11, 29), "body": "문의"},
    ),
    (
        "@minji: 문의 !금요일까지 답하기",
        {"person": "@minji", "next_step": "답하기", "next_due": FRIDAY, "body": "문의"},
    ),
    (
        "@minji: 문의 !12월 1일 답하기",
        {"person": "@minji", "next_step": "답하기", "next_due": date(2026, 12, 1), "body": "문의"},
    ),
    ("왓츠앱 @minji： 문의", {"person": "@minji", "channel": "whatsapp", "body": "문의"}),
    # Arabic
    (
        "مكالمة وارد ليلى أمس ٣:٣٠ م: سألت عن السعر !غدا إرسال العقد",
        {
            "person": "ليلى",
            "channel": "call",
            "direction": "in",
            "day": YESTERDAY,
            "time": time(15, 30),
            "next_step": "إرسال العقد",
            "next_due": FRIDAY,
            "body": "سألت عن السعر",
        },
    ),
    (
        "واتساب إلى ليلى حسن: العرض #ربيع",
        {"person": "ليلى حسن", "channel": "whatsapp", "direction": "out", "tags": ("ربيع",), "body": "العرض"},
    ),
    (
        "إيميل صادر @layla قبل 3 أيام: العقد",
        {"person": "@layla", "channel": "email", "direction": "out", "day": date(2026, 11, 23), "body": "العقد"},
    ),
    ("اجتماع مع ليلى يوم الأحد: تم", {"person": "ليلى", "channel": "meeting", "day": date(2026, 11, 22), "body": "تم"}),
    ("اجتماع ليلى ٢٠/١١: تم", {"person": "ليلى", "channel": "meeting", "day": date(2026, 11, 20), "body": "تم"}),
    ("مكالمة ليلى ١٢ مايو: تم", {"person": "ليلى", "channel": "call", "day": date(2026, 5, 12), "body": "تم"}),
    ("مكالمة ليلى قبل يومين: تم", {"person": "ليلى", "channel": "call", "day": date(2026, 11, 24), "body": "تم"}),
    ("@layla: شكرا لا حاجة للرد", {"person": "@layla", "needs_no_reply": True, "body": "شكرا"}),
    (
        "@layla: سألت !بعد غد إرسال",
        {"person": "@layla", "next_step": "إرسال", "next_due": date(2026, 11, 28), "body": "سألت"},
    ),
    ("@layla: سألت !الجمعة إرسال", {"person": "@layla", "next_step": "إرسال", "next_due": FRIDAY, "body": "سألت"}),
    (
        "@layla: سألت !بعد ٣ أيام إرسال",
        {"person": "@layla", "next_step": "إرسال", "next_due": date(2026, 11, 29), "body": "سألت"},
    ),
    ("رسالة خاصة ليلى: سألت", {"person": "ليلى", "channel": "dm", "body": "سألت"}),
]


@pytest.mark.parametrize(("text", "expected"), LINES, ids=[line[0] for line in LINES])
def test_a_line_is_understood(text: str, expected: dict[str, Any]) -> None:
    assert said(read(text)) == expected


def test_with_a_known_person_words_before_a_colon_are_text() -> None:
    assert said(read("asks for rates: 500k", names="marked")) == {"body": "asks for rates: 500k"}
    line = read("dm in yesterday: hi", names="marked")
    assert said(line) == {"channel": "dm", "direction": "in", "day": YESTERDAY, "body": "hi"}
    assert read("dm in @other: hi", names="marked").person == "@other"
    assert said(read("dm @other hi", names="none")) == {"channel": "dm", "body": "@other hi"}
    assert said(read("Met at the fair", names="none")) == {"body": "Met at the fair"}
    assert said(read("met: at the fair", names="none")) == {"channel": "meeting", "body": "at the fair"}


def test_a_guessed_name_is_marked_as_such() -> None:
    assert [part.is_sure for part in read("Jane: hi").parts] == [False]
    assert [part.is_sure for part in read('"Jane": hi').parts] == [True]


def test_day_or_month_first_is_as_told() -> None:
    assert read("@jane 5/6: hi").day == date(2026, 5, 6)
    assert read("@jane 5/6: hi", is_day_first=True).day == date(2026, 6, 5)


def test_a_day_is_the_nearest_on_its_side() -> None:
    assert parse("@jane 29 feb: hi", today=date(2026, 3, 1)).day == date(2024, 2, 29)
    assert parse("x !29 feb pay", today=date(2026, 3, 1)).next_due == date(2028, 2, 29)
    assert parse("x !31일 지급", today=date(2026, 11, 26)).next_due == date(2026, 12, 31)
    assert parse("@jane 26 nov: hi", today=TODAY).day == TODAY


MORE_DAYS = [
    ("dm @jane 20 nov 2025: x", date(2025, 11, 20)),
    ("dm @jane nov 20, 2025: x", date(2025, 11, 20)),
    ("dm @jane 2025년 11월 20일: x", date(2025, 11, 20)),
    ("dm @jane 20일: x", date(2026, 11, 20)),
    ("dm @jane 31일: x", date(2026, 10, 31)),
    ("dm @jane a week ago: x", date(2026, 11, 19)),
    ("dm @jane last week: x", date(2026, 11, 19)),
    ("dm @jane today: x", TODAY),
    ("dm @jane 31/12/2025: x", date(2025, 12, 31)),
    ("dm @jane الجمعة الماضية: x", date(2026, 11, 20)),
    ("dm @jane 31 feb: x", None),
    ("dm @jane 40일: x", None),
    ("dm @jane 3 zorks ago: x", None),
]


@pytest.mark.parametrize(("text", "day"), MORE_DAYS, ids=[line[0] for line in MORE_DAYS])
def test_days_are_read_in_many_ways(text: str, day: date | None) -> None:
    assert read(text).day == day


MORE_TIMES = [
    ("call 오후 3시 반 @jane: x", time(15, 30)),
    ("call 12am @jane: x", time(0)),
    ("call 12pm @jane: x", time(12)),
    ("call الساعة 3 مساء @jane: x", time(15)),
    ("call 9 ص @jane: x", time(9)),
    ("call 25:00 @jane: x", None),
]


@pytest.mark.parametrize(("text", "at"), MORE_TIMES, ids=[line[0] for line in MORE_TIMES])
def test_times_are_read_in_many_ways(text: str, at: time | None) -> None:
    assert read(text).time == at


NAMES: tuple[Names, ...] = ("guessed", "marked", "none")
PIECES = (
    st.sampled_from(
        ["dm", "in", "@jane", '"Jane Doe"', "yesterday", "15:30", "3pm", "#vip", '#"a b"', "!fri", "!", "=", "no reply",
         ":", "카톡", "받음", "어제", "금요일", "오후 3시", "واتساب", "أمس", "٣", "31 feb", "-999", "+999",
         "!9999-99-99", '"', "“", "0001-01-01", "9999-12-31", "!+999w", "\0", "\ud800", "👩‍🎤"]
    )
    | st.text(max_size=6)
)  # fmt: skip


@given(st.lists(PIECES, max_size=12).map(" ".join) | st.text(max_size=60), st.dates(), st.sampled_from(NAMES))
def test_it_never_raises_and_parts_stand_where_they_say(text: str, today: date, names: Names) -> None:
    line = parse(text, today=today, names=names)
    assert line.text == text
    for part in line.parts:
        assert part.kind in KINDS
        assert 0 <= part.start < part.end <= len(text)
        assert text[part.start : part.end].strip()
    for one, other in zip(line.parts, line.parts[1:], strict=False):
        assert one.start <= other.start
    kinds = [part.kind for part in line.parts if part.kind != "tag"]
    assert len(set(kinds)) == len(kinds)


@given(st.text(alphabet=st.characters(categories=("L", "N")), min_size=1, max_size=8))
def test_every_letter_of_a_plain_word_is_kept(word: str) -> None:
    line = parse(f"@jane: xx {word}", today=TODAY)
    assert " ".join(line.body.split()).startswith("xx")
    assert line.needs_no_reply or line.body == f"xx {word}"


@pytest.mark.parametrize("language", ["en", "ko", "ar"])
def test_words_written_by_a_click_are_read_again(language: str) -> None:
    for code in CHANNELS:
        assert read(f"{channel_word(code, language)} @jane: hi").channel == code
    for code in DIRECTIONS:
        assert read(f"{direction_word(code, language)} @jane: hi").direction == code


def test_particles_leave_a_korean_name() -> None:
    assert [without_particle(name) for name in ("김민지님한테", "김민지 씨", "민지에게서", "Jane", "햇님", "님")] == [
        "김민지", "김민지 씨", "민지", "Jane", "햇님", "님",
    ]  # fmt: skip


# Changes by clicking


@pytest.mark.parametrize(
    ("text", "changed", "expected"),
    [
        ("dm @jane: hi", lambda line: edit.with_part(line, "channel", "call"), "call @jane: hi"),
        ("@jane: hi", lambda line: edit.with_part(line, "channel", "call"), "call @jane: hi"),
        ("dm asks", lambda line: edit.with_part(line, "direction", "in"), "in dm: asks"),
        ("asks", lambda line: edit.with_part(line, "day", "2026-11-20"), "2026-11-20: asks"),
        ("dm in @jane: hi", lambda line: edit.with_part(line, "direction", ""), "dm @jane: hi"),
        ("call me back", edit.as_text, ": call me back"),
        ("hi !fri send", lambda line: edit.with_next_step(line, "call", None), "hi ! call"),
        ("hi", lambda line: edit.with_next_step(line, "call", FRIDAY), "hi !2026-11-27 call"),
        ("hi !fri send", lambda line: edit.with_next_step(line, "", None), "hi"),
        ("hi", lambda line: edit.with_no_reply(line, is_needed=False), "hi ="),
        ("hi = #vip", lambda line: edit.with_no_reply(line, is_needed=True), "hi #vip"),
        ("hi #vip #food", lambda line: edit.without_tag(line, "vip"), "hi #food"),
        ("dm @jane hi", lambda line: edit.without(line, "person"), "dm: hi"),
    ],
)
def test_a_click_writes_the_line_anew(text: str, changed: Any, expected: str) -> None:
    assert changed(read(text)) == expected


@given(st.lists(PIECES, max_size=8).map(" ".join), st.sampled_from(["channel", "direction", "day", "person"]))
def test_changing_a_part_changes_that_part_alone(text: str, kind: str) -> None:
    before = parse(text, today=TODAY)
    words = {"channel": "call", "direction": "in", "day": "2026-11-20", "person": "@other"}[kind]
    after = parse(edit.with_part(before, kind, words), today=TODAY)
    for name in ("tags", "needs_no_reply", "next_step", "next_due"):
        assert plain(getattr(after, name)) == plain(getattr(before, name))


def plain(value: Any) -> Any:
    """Return a text with single blanks: a line written anew has no others."""
    return " ".join(value.split()) if isinstance(value, str) else value


def test_the_word_being_typed_is_found() -> None:
    def at(text: str) -> tuple[str, str] | None:
        found = edit.typing_at(read(text), len(text))
        return (found.kind, found.word) if found else None

    assert at("dm @ja") == ("person", "ja")
    assert at("@jane: asks #spr") == ("tag", "spr")
    assert at("dm min") == ("word", "min")
    assert at("@jane: asks for") is None
    assert at("dm kim min") == ("word", "kim min")
    assert at("she asks for more") is None
    assert at("!fri") is None
    assert edit.typing_at(read("Jane Do: hi"), 7) == edit.Typing("word", 0, 7, "Jane Do")
    assert edit.tag_begun(read("@jane: asks !fri send")) == ("@jane: asks # !fri send", 13)
    assert edit.tag_begun(read("")) == ("#", 1)
    assert at("@jane: !fr") is None
    assert at("dm ") is None
    line = read("dm @ja: hi")
    found = edit.typing_at(line, 6)
    assert found is not None
    assert edit.completed(line, found, "@jane.doe") == ("dm @jane.doe: hi", 12)
