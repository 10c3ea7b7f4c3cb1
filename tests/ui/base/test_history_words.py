"""The history speaks the words of the screen, and never loses a value it cannot read."""

from __future__ import annotations

from datetime import date

import pytest

from irm.domain.influencer import AccountDraft, ContactPointDraft, InfluencerDraft, Metrics, Refusal
from irm.services import history
from irm.services.store import Store
from irm.ui.base.history import line_of
from irm.ui.base.history_words import plain, value_words
from irm.ui.language import Language
from tests.builders import add, edit, log, opened, touch
from tests.ui.worlds import World


def lines(store: Store, influencer_id: int) -> list[str]:
    entries = store.read(lambda session: history.of_influencer(session, influencer_id))
    return [plain(line_of(change)) for change in entries[0].changes]


def test_codes_and_days_are_said_in_words(world: World, language: Language) -> None:
    world.runner.close()
    with opened(world.folder) as store:
        person = add(
            store,
            InfluencerDraft(
                display_name="Jane",
                birthday=date(1994, 3, 5),
                stage="in_talks",
                accounts=(AccountDraft("instagram", "jane", metrics=Metrics(followers=1370298)),),
                contact_points=(ContactPointDraft("email", "jane@example.com"),),
            ),
        )
        first = lines(store, person)
        assert "Birthday: Mar 5, 1994" in first
        assert "Stage: In talks" in first
        assert "Account: Instagram @jane" in first
        assert "Way to reach: E-mail jane@example.com" in first
        assert any(line.startswith("Numbers: Instagram @jane") and "Followers 1,370,298" in line for line in first)
        log(store, touch(person, "Asked: rates, and more", channel="dm", direction="in"))
        assert lines(store, person) == ["Contact: Direct message, Incoming, Nov 22, 2026: Asked: rates, and more"]
        edit(store, person, do_not_contact=Refusal(date(2026, 1, 2), "asked to stop"), stage="ended")
        assert lines(store, person) == ["Stage: In talks → Ended", "Do not contact: Jan 2, 2026 asked to stop"]
        language.apply("ko")
        assert "협의 중 → 종료" in lines(store, person)[0]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("touches", "no touch at all"),
        ("metrics", "odd"),
        ("contact_points", "odd"),
        ("nobody knows", "x"),
        ("stage", "x"),
    ],
)
def test_what_cannot_be_read_is_shown_as_it_is(field: str, value: str, language: Language) -> None:
    assert plain(value_words(field, value)) == value


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        (
            "contact_points",
            "email: a@x.example | label: work | preferred | confirmed: 2026-11-22",
            "E-mail a@x.example (work, preferred, confirmed Nov 22, 2026)",
        ),
        ("origin", "unhappy_customer", "Unhappy customer"),
        ("influence_type", "peer", "Peer"),
        ("affinity", "2026-11-22 wears it", "Nov 22, 2026 wears it"),
        ("incidents", "2026-11-22 late: a day", "Nov 22, 2026 Late: a day"),
        ("incidents", "2026-11-22 praise", "Nov 22, 2026 Praise"),
    ],
)
def test_what_is_known_of_a_person_is_said_in_words(field: str, value: str, said: str, language: Language) -> None:
    assert plain(value_words(field, value)) == said


def test_a_value_reads_in_its_own_direction_and_in_one_line() -> None:
    assert value_words("city", "Seoul\nBusan") == "\u2068Seoul Busan\u2069"
    assert value_words("city", "") == ""
    assert len(value_words("notes", "x" * 1000)) < 310
