"""Drafts become what may be stored, or a list of what is wrong."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm.domain.checking import LONGEST_RHYTHM, CheckedInfluencer, checked, checked_interaction
from irm.domain.handles import PLATFORMS
from irm.domain.influencer import (
    CONTACT_KINDS,
    INFLUENCE_TYPES,
    KINDS,
    ORIGINS,
    STAGES,
    AccountDraft,
    AffinityDraft,
    ContactPointDraft,
    InfluencerDraft,
    Introducer,
    Metrics,
    Refusal,
)
from irm.domain.interaction import CHANNELS, DIRECTIONS, InteractionDraft
from irm.errors import Invalid, Problem

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=30)
NOW = datetime(2026, 11, 20, 9, 0, tzinfo=timezone(timedelta(hours=9)))
ACCOUNTS = st.builds(
    AccountDraft,
    platform=st.sampled_from(sorted(PLATFORMS)),
    handle=ANY_TEXT | st.sampled_from(["@jane", "JANE", "https://x.com/jane", "DM", "@none", "jane.kr/x"]),
    url=ANY_TEXT | st.sampled_from(["instagram.com/jane", "https://jane.kr/", "youtube.com/watch?v=1"]),
    metrics=st.none() | st.builds(Metrics, followers=st.none() | st.integers()),
)
CONTACTS = st.builds(
    ContactPointDraft,
    kind=st.sampled_from(CONTACT_KINDS),
    value=ANY_TEXT | st.sampled_from(["Jane@example.com", "010-1234-5678", "+82 10 1234 5678", "kakao jane"]),
    label=ANY_TEXT,
    is_preferred=st.booleans(),
    confirmed_on=st.none() | st.dates(),
)
AFFINITY = st.builds(
    AffinityDraft,
    noted_on=st.none() | st.dates(),
    note=ANY_TEXT,
    url=st.sampled_from(["", "https://example.com/p/1", "instagram.com/p/x"]),
)
DRAFTS = st.builds(
    InfluencerDraft,
    display_name=ANY_TEXT,
    legal_name=ANY_TEXT,
    kind=st.sampled_from(KINDS),
    country=ANY_TEXT | st.just("KR"),
    city=ANY_TEXT,
    languages=ANY_TEXT,
    stage=st.sampled_from(STAGES),
    notes=ANY_TEXT,
    tags=st.lists(ANY_TEXT, max_size=4).map(tuple),
    accounts=st.lists(ACCOUNTS, max_size=3).map(tuple),
    contact_points=st.lists(CONTACTS, max_size=3).map(tuple),
    do_not_contact=st.none() | st.builds(Refusal, reason=ANY_TEXT),
    sort_name=ANY_TEXT,
    time_zone=st.sampled_from(["", "Asia/Seoul", "asia/dubai", "UTC"]),
    influence_type=st.sampled_from(["", *INFLUENCE_TYPES]),
    origin=st.sampled_from(["", *ORIGINS]),
    introduced_by=st.none() | st.builds(Introducer, ANY_TEXT, st.none() | st.integers(1, 9)),
    rhythm_days=st.none() | st.integers(1, LONGEST_RHYTHM),
    causes=ANY_TEXT,
    affinity=st.lists(AFFINITY, max_size=3).map(tuple),
)


def problems(draft: InfluencerDraft) -> dict[str, str]:
    with pytest.raises(Invalid) as caught:
        checked(draft)
    return {problem.field: problem.code for problem in caught.value.problems}


def account(platform: str, handle: str, **fields: object) -> InfluencerDraft:
    return InfluencerDraft("Jane", accounts=(AccountDraft(platform, handle, **fields),))  # type: ignore[arg-type]


def as_draft(person: CheckedInfluencer) -> InfluencerDraft:
    """Return the draft a form would be filled with from what was stored."""
    return InfluencerDraft(
        display_name=person.display_name,
        legal_name=person.legal_name,
        kind=person.kind,
        country=person.country,
        city=person.city,
        languages=person.languages,
        stage=person.stage,
        birthday=person.birthday,
        notes=person.notes,
        tags=person.tags,
        accounts=tuple(
            AccountDraft(one.platform, one.handle, one.url, one.is_verified, one.metrics, one.id)
            for one in person.accounts
        ),
        contact_points=tuple(
            ContactPointDraft(one.kind, one.value, one.label, one.is_preferred, one.confirmed_on, one.id)
            for one in person.contact_points
        ),
        do_not_contact=person.do_not_contact,
        not_relevant=person.not_relevant,
        sort_name=person.sort_name,
        time_zone=person.time_zone,
        influence_type=person.influence_type,
        origin=person.origin,
        introduced_by=person.introduced_by,
        rhythm_days=person.rhythm_days,
        causes=person.causes,
        affinity=person.affinity,
    )


def test_a_name_is_trimmed_and_sorted_by_its_folded_form() -> None:
    person = checked(InfluencerDraft("  José Pérez \n"))
    assert (person.display_name, person.folded_name) == ("José Pérez", "jose perez")


def test_notes_keep_every_line_and_blank_but_no_nul() -> None:
    notes = " first\r\n\n  second\t\n"
    assert checked(InfluencerDraft("Jane", notes=notes + "\0")).notes == notes


@pytest.mark.parametrize(
    ("draft", "name"),
    [
        (InfluencerDraft(accounts=(AccountDraft("instagram", "@Jane"),)), "@Jane"),
        (InfluencerDraft(accounts=(AccountDraft("other", "https://jane.kr/me"),)), "jane.kr/me"),
        (InfluencerDraft(accounts=(AccountDraft("x"), AccountDraft("tiktok", "jo"))), "@jo"),
        (InfluencerDraft(accounts=(AccountDraft("x", "@none"),)), "@none"),
        (InfluencerDraft(legal_name="Jane Doe"), "Jane Doe"),
        (InfluencerDraft(contact_points=(ContactPointDraft("phone", "010-1234-5678"),)), "010-1234-5678"),
        (InfluencerDraft(accounts=(AccountDraft("other", "x" * 900),)), "x" * 500),
        (InfluencerDraft("\u200b", legal_name="Jane Doe"), "Jane Doe"),
    ],
)
def test_a_person_without_a_name_is_called_by_what_is_known(draft: InfluencerDraft, name: str) -> None:
    assert checked(draft).display_name == name


def test_nobody_at_all_is_refused() -> None:
    assert problems(InfluencerDraft(" ", notes="?")) == {"display_name": "name.missing"}


def test_an_account_is_normalised() -> None:
    person = checked(account("instagram", " @Jane.Doe "))
    one = person.accounts[0]
    assert (one.platform, one.handle, one.canonical, one.url) == ("instagram", "Jane.Doe", "jane.doe", "")


def test_a_link_pasted_as_handle_says_platform_and_handle_and_is_kept() -> None:
    one = checked(account("instagram", "https://www.tiktok.com/@jane?lang=ko")).accounts[0]
    assert (one.platform, one.handle, one.url) == ("tiktok", "jane", "https://www.tiktok.com/@jane?lang=ko")


def test_a_link_without_a_handle_gives_the_handle() -> None:
    one = checked(account("instagram", "", url="instagram.com/jane")).accounts[0]
    assert (one.handle, one.canonical, one.url) == ("jane", "jane", "instagram.com/jane")


def test_an_account_without_a_handle_is_allowed() -> None:
    one = checked(account("instagram", "")).accounts[0]
    assert (one.handle, one.canonical) == ("", None)
    unknown = checked(account("instagram", "", url="https://youtu.be/abc")).accounts[0]
    assert (unknown.platform, unknown.canonical, unknown.url) == ("instagram", None, "https://youtu.be/abc")


def test_the_same_account_twice_is_refused() -> None:
    draft = InfluencerDraft("Jane", accounts=(AccountDraft("instagram", "@Jane"), AccountDraft("instagram", "jane")))
    assert problems(draft) == {"accounts.1.handle": "account.twice"}
    same_name_elsewhere = InfluencerDraft("J", accounts=(AccountDraft("instagram", "j"), AccountDraft("tiktok", "j")))
    assert len(checked(same_name_elsewhere).accounts) == 2


def test_tags_are_there_once_in_their_first_spelling() -> None:
    assert checked(InfluencerDraft("Jane", tags=("K-Pop", " k-pop", "", "Beauté", "beaute"))).tags == (
        "K-Pop",
        "Beauté",
    )


def test_contact_points_are_normalised_and_there_once() -> None:
    draft = InfluencerDraft(
        "Jane",
        country="KR",
        contact_points=(
            ContactPointDraft("email", "Jane@Example.com", id=7),
            ContactPointDraft("email", "jane@example.com"),
            ContactPointDraft("phone", "010-1234-5678"),
            ContactPointDraft("messenger", "Kakao: JANE"),
            ContactPointDraft("phone", "  "),
        ),
    )
    found = [(one.kind, one.value, one.normalised, one.id) for one in checked(draft).contact_points]
    assert found == [
        ("email", "Jane@Example.com", "jane@example.com", 7),
        ("phone", "010-1234-5678", "+821012345678", None),
        ("messenger", "Kakao: JANE", "kakao: jane", None),
    ]


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        (InfluencerDraft("J", kind="cat"), {"kind": "kind.unknown"}),
        (InfluencerDraft("J", stage="later"), {"stage": "stage.unknown"}),
        (account("myspace2", "jane"), {"accounts.0.platform": "platform.unknown"}),
        (account("instagram", "DM"), {"accounts.0.handle": "handle.invalid"}),
        (InfluencerDraft(accounts=(AccountDraft("x", "—"),)), {"accounts.0.handle": "handle.invalid"}),
        (account("x", "j", metrics=Metrics(followers=-1)), {"accounts.0.metrics.followers": "count.negative"}),
        (account("x", "j", metrics=Metrics(avg_likes=2**63)), {"accounts.0.metrics.avg_likes": "count.too_large"}),
        (InfluencerDraft("J" * 501), {"display_name": "text.too_long"}),
        (InfluencerDraft("J", notes="x" * 1_000_001), {"notes": "text.too_long"}),
        (InfluencerDraft("J", tags=("a", "t" * 501)), {"tags.1": "text.too_long"}),
        (InfluencerDraft("J", do_not_contact=Refusal(reason="x" * 2_001)), {"do_not_contact.reason": "text.too_long"}),
    ],
)
def test_what_is_wrong_is_named_by_its_field(draft: InfluencerDraft, expected: dict[str, str]) -> None:
    assert problems(draft) == expected


@pytest.mark.parametrize(
    ("kind", "value", "field", "code"),
    [
        ("email", "not yet", "contact_points.0.value", "email.invalid"),
        ("phone", "call me", "contact_points.0.value", "phone.invalid"),
        ("fax", "123", "contact_points.0.kind", "contact.kind_unknown"),
    ],
)
def test_a_wrong_contact_point_comes_with_its_value(kind: str, value: str, field: str, code: str) -> None:
    with pytest.raises(Invalid) as caught:
        checked(InfluencerDraft("Jane", contact_points=(ContactPointDraft(kind, value),)))
    assert caught.value.problems == (Problem(field, code, {"value": kind if kind == "fax" else value}),)


def test_every_wrong_field_is_named_at_once() -> None:
    draft = InfluencerDraft(
        kind="cat", accounts=(AccountDraft("x", "a b"),), contact_points=(ContactPointDraft("email", "x"),)
    )
    assert set(problems(draft)) == {"kind", "accounts.0.handle", "contact_points.0.value"}


def test_empty_metrics_are_no_metrics() -> None:
    assert checked(account("x", "j", metrics=Metrics(taken_on=date(2026, 1, 1)))).accounts[0].metrics is None
    kept = Metrics(followers=0, taken_on=date(2026, 1, 1), source=" list.csv ")
    assert checked(account("x", "j", metrics=kept)).accounts[0].metrics == Metrics(
        followers=0, taken_on=date(2026, 1, 1), source="list.csv"
    )


@given(DRAFTS)
def test_any_draft_is_taken_or_refused_and_what_is_taken_stays_the_same(draft: InfluencerDraft) -> None:
    try:
        person = checked(draft)
    except Invalid:
        return
    assert person.display_name
    assert checked(as_draft(person)) == person


def touch(**fields: object) -> InteractionDraft:
    values: dict[str, object] = {"influencer_id": 3, "happened_at": NOW, "zone": "Asia/Seoul", "body": "Hello"}
    return InteractionDraft(**(values | fields))  # type: ignore[arg-type]


def touch_problems(draft: InteractionDraft) -> dict[str, str]:
    with pytest.raises(Invalid) as caught:
        checked_interaction(draft)
    return {problem.field: problem.code for problem in caught.value.problems}


def test_a_touch_is_cleaned_and_its_moment_put_into_utc() -> None:
    kept = checked_interaction(touch(subject=" Rates\0 ", body="a\n b ", next_step=" call "))
    assert (kept.subject, kept.body, kept.next_step) == ("Rates", "a\n b ", "call")
    assert kept.happened_at == NOW
    assert kept.happened_at.tzinfo is UTC


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"body": " \n"}, {"body": "touch.empty"}),
        ({"happened_at": datetime(2026, 1, 1)}, {"happened_at": "time.naive"}),
        ({"zone": "Mars/Base"}, {"zone": "zone.unknown"}),
        ({"channel": "fax"}, {"channel": "channel.unknown"}),
        ({"direction": "up"}, {"direction": "direction.unknown"}),
        ({"subject": "x" * 501}, {"subject": "text.too_long"}),
        (
            {"happened_at": datetime.min.replace(tzinfo=timezone(timedelta(hours=9)))},
            {"happened_at": "date.invalid"},
        ),
    ],
)
def test_a_wrong_touch_is_refused(fields: dict[str, object], expected: dict[str, str]) -> None:
    assert touch_problems(touch(**fields)) == expected


@pytest.mark.parametrize("field", ["subject", "next_step"])
def test_a_touch_needs_only_one_of_its_texts(field: str) -> None:
    assert checked_interaction(touch(body="", **{field: "x"})).body == ""


@given(
    st.builds(
        InteractionDraft,
        influencer_id=st.integers(),
        happened_at=st.datetimes() | st.datetimes(timezones=st.timezones()),
        zone=ANY_TEXT | st.just("Asia/Seoul"),
        channel=st.sampled_from(CHANNELS),
        direction=st.sampled_from(DIRECTIONS),
        subject=ANY_TEXT,
        body=ANY_TEXT,
        next_step=ANY_TEXT,
    )
)
def test_any_touch_is_taken_or_refused_and_what_is_taken_stays_the_same(draft: InteractionDraft) -> None:
    try:
        kept = checked_interaction(draft)
    except Invalid:
        return
    assert checked_interaction(kept) == kept


def test_of_several_preferred_of_one_kind_the_first_stays() -> None:
    points = (
        ContactPointDraft("email", "a@example.com"),
        ContactPointDraft("email", "b@example.com", is_preferred=True),
        ContactPointDraft("email", "c@example.com", is_preferred=True),
        ContactPointDraft("phone", "+82 10 1234 5678", is_preferred=True),
    )
    kept = checked(InfluencerDraft("Jane", contact_points=points)).contact_points
    assert [point.value for point in kept if point.is_preferred] == ["b@example.com", "+82 10 1234 5678"]


def test_an_address_keeps_its_lines_and_is_compared_without_them() -> None:
    typed = ContactPointDraft("address", " 1 Main St \r\n\n Seoul\n", confirmed_on=date(2026, 11, 1))
    again = ContactPointDraft("address", "1 main st   SEOUL")
    kept = checked(InfluencerDraft("Jane", contact_points=(typed, again))).contact_points
    assert [(one.value, one.normalised, one.confirmed_on) for one in kept] == [
        ("1 Main St\nSeoul", "1 main st seoul", date(2026, 11, 1))
    ]


def test_signs_of_affinity_get_a_scheme_and_empty_ones_are_left_out() -> None:
    signs = (AffinityDraft(note=" "), AffinityDraft(url="instagram.com/p/1"), AffinityDraft(note=" wears it\ndaily "))
    kept = checked(InfluencerDraft("Jane", affinity=signs)).affinity
    assert [(sign.note, sign.url) for sign in kept] == [("", "https://instagram.com/p/1"), ("wears it\ndaily", "")]


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"rhythm_days": 0}, {"rhythm_days": "rhythm.out_of_range"}),
        ({"rhythm_days": LONGEST_RHYTHM + 1}, {"rhythm_days": "rhythm.out_of_range"}),
        ({"time_zone": "Mars/Olympus"}, {"time_zone": "zone.unknown"}),
        ({"influence_type": "loud"}, {"influence_type": "influence.unknown"}),
        ({"origin": "dream"}, {"origin": "origin.unknown"}),
        ({"affinity": (AffinityDraft(url="javascript:alert(1)"),)}, {"affinity.0.url": "link.invalid"}),
        (
            {"affinity": (AffinityDraft(note="x"), AffinityDraft(url="file:///etc/passwd"))},
            {"affinity.1.url": "link.invalid"},
        ),
    ],
)
def test_what_is_wrong_with_the_newer_fields_is_said(fields: dict[str, Any], wrong: dict[str, str]) -> None:
    assert problems(InfluencerDraft("Jane", **fields)) == wrong


def test_a_zone_is_known_in_any_case_and_an_empty_introducer_is_none() -> None:
    person = checked(InfluencerDraft("Jane", time_zone=" asia/SEOUL", introduced_by=Introducer(" ")))
    assert (person.time_zone, person.introduced_by) == ("Asia/Seoul", None)
