"""The facts of a line-up in words: decisions, feasibility, promises, warnings, facts; in the language in force."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from irm.domain.campaign import CooperationDraft, LineUp, Member, SlotDraft
from irm.domain.planb import Coverage, Feasibility
from irm.ui.base.cells import bare
from irm.ui.language import Language
from irm.ui.screens.campaigns import lineup_words as words

TODAY = date(2026, 11, 22)


def member(**fields: Any) -> Member:
    """Return somebody first on a bench, of whom nothing is known but what is given."""
    plain = Member(
        *(1, 1, "Jane", "jane", "instagram", 1, CooperationDraft(), "idea", Feasibility(True, 2, 3)),
        booked=(),
        is_refused=False,
        silent_days=None,
        reliability=None,
        is_ready=False,
    )
    return replace(plain, **fields)


def line_up(**fields: Any) -> LineUp:
    return LineUp(1, 1, replace(SlotDraft("Host"), **fields), None, (), (), Coverage("bare", 0, 1, None), "KRW")


@pytest.mark.parametrize(
    ("slack", "expected"),
    [
        (None, ("No date yet", "")),
        (0, ("Can make it", "no day to spare")),
        (4, ("Can make it", "4 days to spare")),
        (-3, ("Too late", "3 days missing")),
    ],
)
def test_feasibility(language: Language, slack: int | None, expected: tuple[str, str]) -> None:
    found = words.feasible(member(feasibility=Feasibility(slack is None or slack >= 0, 2, slack)))
    assert (found.words, found.slack) == expected


def test_decisions(language: Language) -> None:
    assert words.decision(None, TODAY) == ("", False)
    assert words.decision(TODAY, TODAY) == ("decide by Nov 22 (today)", False)
    assert words.decision(TODAY - timedelta(2), TODAY) == ("decide by Nov 20: overdue by 2 days", True)


def test_when_a_slot_goes_live(language: Language) -> None:
    assert words.go_live(SlotDraft(), TODAY) == "no date yet"
    assert words.go_live(SlotDraft(go_live_on=TODAY), TODAY) == "Sunday, Nov 22"
    there = SlotDraft(go_live_on=TODAY, go_live_time="19:00", zone="Pacific/Apia")
    assert bare(words.go_live(there, TODAY)).endswith("Pacific/Apia")
    assert words.is_past(line_up(go_live_on=TODAY - timedelta(1)), TODAY)
    assert not words.is_past(line_up(), TODAY)


def test_promises(language: Language) -> None:
    agreed = CooperationDraft("agreed", stand_by_until=TODAY + timedelta(1))
    assert words.until(member(), TODAY) == ""
    assert words.until(member(draft=agreed, readiness="agreed"), TODAY) == "until Nov 23"
    lapsed = replace(agreed, stand_by_until=TODAY - timedelta(1))
    assert words.until(member(draft=lapsed, readiness="lapsed"), TODAY) == "ended yesterday"


@pytest.mark.parametrize(
    ("refusal", "expected"),
    [("do_not_contact", "do not contact"), ("not_relevant", "not relevant"), ("trashed", "in the trash")],
)
def test_warnings(language: Language, refusal: str, expected: str) -> None:
    found = words.warnings(member(refusal=refusal, booked=("Other",), silent_days=63))
    assert [mark.text for mark in found] == [expected, "Booked elsewhere that day", "Silent for 9 weeks"]
    assert words.warnings(member(silent_days=59)) == ()


def test_facts(language: Language) -> None:
    draft = CooperationDraft(
        lead_days=3, relevance=80, fee=500_000, currency="KRW", verdict="again", stand_by_terms="one\nday"
    )
    found = bare(words.facts(member(draft=draft, reliability=0.75)))
    assert found == "lead time 3 days · relevance 80% · reliability 75% · 500,000 KRW · Again · one day"
    assert words.facts(member(rank=0, draft=draft)).count("KRW") == 0
    assert bare(words.budget(line_up(budget=3_000_000))) == "budget 3,000,000 KRW"
    assert words.budget(line_up()) == ""
    assert words.name_of(member(name="")) == "@jane"
    assert words.name_of(member(name="", handle="")) == "(no name)"
