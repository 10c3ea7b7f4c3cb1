"""Accounts, contact points and refusals as text of one cell come back exactly, and are read with some tolerance."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm.domain.bars import escaped, join_parts, plain, split_parts
from irm.domain.cells import (
    affinity_item,
    contact_item,
    parse_account_item,
    parse_affinity_item,
    parse_contact_item,
    parse_refusal,
    refusal_text,
)
from irm.domain.handles import PLATFORMS
from irm.domain.influencer import CONTACT_KINDS, AccountDraft, AffinityDraft, ContactPointDraft, Metrics, Refusal
from irm.domain.lists import join_items, split_items
from irm.errors import IrmError
from tests.builders import account_item

TEXT = st.text(max_size=30)
COUNT = st.none() | st.integers(0, 2**63 - 1)
METRICS = st.builds(
    Metrics, COUNT, COUNT, COUNT, COUNT, COUNT, COUNT, COUNT, taken_on=st.none() | st.dates(), source=TEXT
).filter(lambda metrics: not metrics.is_empty())
ACCOUNTS = st.builds(AccountDraft, st.sampled_from(list(PLATFORMS)), TEXT, TEXT, st.booleans(), st.none() | METRICS)


@given(ACCOUNTS)
def test_any_account_comes_back(account: AccountDraft) -> None:
    assert parse_account_item(account_item(account)) == account


@given(st.lists(ACCOUNTS, max_size=4))
def test_a_list_of_accounts_in_one_cell_comes_back(accounts: list[AccountDraft]) -> None:
    cell = join_items(map(account_item, accounts))
    assert [parse_account_item(item) for item in split_items(cell)] == accounts


VALUES = TEXT | st.sampled_from(
    ["a | preferred", "a | b", "C:\\new", "x | label: y | confirmed: 2026-11-22", "a | label:"]
)


@given(
    st.builds(ContactPointDraft, st.sampled_from(CONTACT_KINDS), VALUES, TEXT, st.booleans(), st.none() | st.dates())
)
def test_any_contact_point_comes_back(contact: ContactPointDraft) -> None:
    assert parse_contact_item(contact_item(contact)) == contact


@given(st.sampled_from(CONTACT_KINDS), st.text().filter(lambda text: "|" not in text))
def test_a_contact_point_that_says_no_more_is_kind_and_value(kind: str, value: str) -> None:
    assert contact_item(ContactPointDraft(kind, value)) == f"{kind}: {value}"


@given(st.builds(AffinityDraft, st.none() | st.dates(), TEXT, TEXT).filter(lambda sign: bool(sign.note or sign.url)))
def test_any_sign_of_affinity_comes_back(sign: AffinityDraft) -> None:
    assert parse_affinity_item(affinity_item(sign)) == sign


@pytest.mark.parametrize("text", ["loves us", "note | more", "2026-11-22", "2026-11-22 | why: not", ""])
def test_any_other_text_is_the_note_of_a_sign(text: str) -> None:
    assert parse_affinity_item(text) == AffinityDraft(note=text)


@given(st.none() | st.builds(Refusal, st.none() | st.dates(), TEXT))
def test_any_refusal_comes_back(refusal: Refusal | None) -> None:
    assert parse_refusal(refusal_text(refusal)) == refusal


@given(st.lists(TEXT.map(escaped), min_size=1))
def test_any_parts_between_bars_come_back(parts: list[str]) -> None:
    assert split_parts(join_parts(parts)) == parts


@given(st.text())
def test_an_escaped_text_comes_back_and_stays_on_one_line(text: str) -> None:
    assert plain(escaped(text)) == text
    assert len(escaped(text).splitlines()) <= 1
    assert "|" not in escaped(text).replace("\\|", "")


def test_an_account_reads_as_people_would_write_it() -> None:
    metrics = Metrics(250_000, 12_000, taken_on=date(2026, 11, 22), source="import")
    account = AccountDraft("instagram", "jane.doe", "https://x.y", is_verified=True, metrics=metrics)
    assert account_item(account) == (
        "instagram @jane.doe | url: https://x.y | verified | followers: 250000 | views: 12000 | on: 2026-11-22"
        " | source: import"
    )


@pytest.mark.parametrize(
    ("text", "platform", "handle"),
    [
        ("https://www.instagram.com/jane.doe/?hl=ko", "instagram", "jane.doe"),
        ("Instagram: @jane", "instagram", "jane"),
        ("인스타그램 jane", "instagram", "jane"),
        ("IG @jane", "instagram", "jane"),
        ("tiktok", "tiktok", ""),
    ],
)
def test_other_ways_to_write_an_account_are_understood(text: str, platform: str, handle: str) -> None:
    account = parse_account_item(text)
    assert (account.platform, account.handle) == (platform, handle)


def test_counts_may_be_written_as_people_do() -> None:
    account = parse_account_item("tiktok @jane | followers: 1.2M | likes: 8,500")
    assert account.metrics == Metrics(1_200_000, avg_likes=8_500, source="import")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("@jane", "platform.unknown"),
        ("nonsense @jane", "handle.invalid"),
        ("x @jane | followers: many", "count.invalid"),
        ("x @jane | followers: 5 | on: spring", "date.invalid"),
    ],
)
def test_what_is_no_account_is_refused(text: str, code: str) -> None:
    with pytest.raises(IrmError) as refused:
        parse_account_item(text)
    assert refused.value.code == code


def test_a_contact_without_a_kind_is_another_way() -> None:
    assert parse_contact_item("t.me/jane") == ContactPointDraft("other", "t.me/jane")
    assert parse_contact_item("Messenger: jane") == ContactPointDraft("messenger", "jane")


def test_a_refusal_without_a_day_is_a_reason() -> None:
    assert parse_refusal("asked us") == Refusal(None, "asked us")
    with pytest.raises(IrmError):
        parse_refusal("2026-99-99: never")
