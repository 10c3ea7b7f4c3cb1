"""A touch as one line, lossless for any text."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from irm.domain import iso
from irm.domain.instants import noon
from irm.domain.interaction import CHANNELS, DIRECTIONS, InteractionDraft
from irm.domain.touches import parse_touch_line, stored_touch_lines, touch_line
from irm.errors import IrmError

ANY_TEXT = st.text(st.characters(exclude_categories=())) | st.text("|\\\n\r\t :nu0dext\u2028 ", max_size=20)
NOONS = st.builds(noon, st.dates(), zone=st.sampled_from(["", "Asia/Seoul", "Asia/Kolkata", "Europe/Berlin"]))
ZONES = st.sampled_from(["", "UTC", "Asia/Seoul", "Europe/Berlin", "Mars/Base", "not a | zone "])
DRAFTS = st.builds(
    InteractionDraft,
    influencer_id=st.just(0),
    happened_at=st.datetimes(timezones=st.just(UTC)) | NOONS,
    zone=ZONES,
    is_day_only=st.booleans(),
    channel=st.sampled_from(CHANNELS),
    direction=st.sampled_from(DIRECTIONS),
    subject=ANY_TEXT,
    body=ANY_TEXT,
    next_step=ANY_TEXT,
    next_due=st.none() | st.dates(),
    is_next_done=st.booleans(),
    needs_no_reply=st.booleans(),
    outcome=ANY_TEXT,
)
NINE_IN_SEOUL = datetime(2026, 11, 20, 0, 0, tzinfo=UTC)


def draft(**fields: object) -> InteractionDraft:
    values = {
        "influencer_id": 0,
        "happened_at": NINE_IN_SEOUL,
        "zone": "Asia/Seoul",
        "channel": "dm",
        "direction": "in",
    }
    return InteractionDraft(**(values | fields))  # type: ignore[arg-type]


def test_a_touch_reads_as_one_plain_line() -> None:
    touch = draft(body="Asked for rates", next_step="send contract", next_due=date(2026, 11, 27))
    line = "2026-11-20 09:00 Asia/Seoul | dm | in | Asked for rates | next: send contract | due: 2026-11-27 | uid: 7f3a"
    assert touch_line(touch, "7f3a") == line
    assert parse_touch_line(line) == (touch, "7f3a")


def test_a_text_of_many_lines_stays_on_one() -> None:
    touch = draft(subject="Rates", body="first\nsecond | third\r\n")
    line = touch_line(touch)
    assert line == "2026-11-20 09:00 Asia/Seoul | dm | in | subject: Rates | first\\nsecond \\| third\\r\\n"
    assert parse_touch_line(line) == (touch, "")


def test_a_touch_without_a_time_of_day_shows_the_day_alone() -> None:
    touch = draft(happened_at=noon(date(2026, 11, 20), zone="Asia/Seoul"), is_day_only=True, body="Sent gift")
    assert touch_line(touch) == "2026-11-20 Asia/Seoul | dm | in | Sent gift"


def test_a_next_step_that_is_done_says_so() -> None:
    touch = draft(next_step="send contract", is_next_done=True)
    assert touch_line(touch).endswith("| done: send contract")
    assert parse_touch_line(touch_line(touch)) == (touch, "")


def test_a_touch_says_what_came_of_it_and_that_nobody_has_to_answer() -> None:
    touch = draft(channel="kakaotalk", body="Thanks!", needs_no_reply=True, outcome="agreed on 500k")
    line = "2026-11-20 09:00 Asia/Seoul | kakaotalk | in | no reply needed | Thanks! | outcome: agreed on 500k"
    assert touch_line(touch) == line
    assert parse_touch_line(line) == (touch, "")


@pytest.mark.parametrize(
    "body", ["next: week", "Subject: none", "uid: 1", "time: unknown", "\\n", " edge ", "|", "done:", "no reply needed"]
)
def test_a_text_that_looks_like_a_field_stays_text(body: str) -> None:
    assert parse_touch_line(touch_line(draft(body=body), "1")) == (draft(body=body), "1")


def test_a_line_typed_by_hand_is_read_with_tolerance() -> None:
    touch, uid = parse_touch_line("2026-11-20 09:00 Asia/Seoul|dm|in|one|two |Next:call|due:2026-11-27")
    assert (touch.body, touch.next_step, touch.next_due, uid) == ("one | two", "call", date(2026, 11, 27), "")


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("", "touch.invalid"),
        ("Asked for rates", "touch.invalid"),
        ("2026-11-20 | fax | in | x", "touch.invalid"),
        ("2026-11-20 | dm | up | x", "touch.invalid"),
        ("yesterday | dm | in | x", "date.invalid"),
        ("2026-11-20 | dm | in | x | due: soon", "date.invalid"),
    ],
)
def test_a_line_that_is_no_touch_is_refused(line: str, code: str) -> None:
    with pytest.raises(IrmError) as caught:
        parse_touch_line(line)
    assert caught.value.code == code


@given(DRAFTS, ANY_TEXT)
@example(draft(body="time: unknown", is_day_only=True), "")
def test_any_touch_is_read_back_exactly_from_its_line(touch: InteractionDraft, uid: str) -> None:
    line = touch_line(touch, uid)
    assert len(line.splitlines()) == 1
    line.encode("utf-8")
    assert parse_touch_line(line) == (touch, uid)


@given(ANY_TEXT)
def test_any_line_is_a_touch_or_refused(text: str) -> None:
    for line in (text, f"2026-11-20 | dm | in | {text}"):
        try:
            touch, _ = parse_touch_line(line)
        except IrmError:
            continue
        assert touch.influencer_id == 0


@given(st.lists(st.tuples(DRAFTS, ANY_TEXT), max_size=4))
def test_stored_touches_have_the_same_lines(known: list[tuple[InteractionDraft, str]]) -> None:
    stored, lines = [], []
    for touch, uid in known:
        whole = replace(touch, happened_at=touch.happened_at.replace(microsecond=0))
        said = (touch.channel, touch.direction, iso.day_to_text(touch.next_due), touch.is_next_done)
        texts = (touch.subject, touch.body, touch.next_step, touch.outcome, uid)
        when = iso.to_text(whole.happened_at)
        stored.append((1, touch.is_day_only, *said, touch.needs_no_reply, when, touch.zone, *texts))
        lines.append(touch_line(whole, uid))
    assert stored_touch_lines(stored) == lines
