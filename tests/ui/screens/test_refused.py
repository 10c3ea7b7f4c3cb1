"""What is typed above a timeline and cannot be written: it is kept, it is said, and it never goes to somebody else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import pytest

from irm.errors import StoreError
from irm.services import incidents, interactions
from irm.ui.base.form_card import FormCard
from tests.ui.screens.people_page import Page, page, three

__all__ = ["page", "three"]

ADA, BEA = 2, 3
CASES: Final[dict[str, tuple[Any, str, Callable[[Page], FormCard[Any]]]]] = {
    "contact": (interactions, "body", lambda page: page.detail.timeline.log_panel.card),
    "incident": (incidents, "note", lambda page: page.detail.timeline.incident_panel),
}


def full(*_: object, **__: object) -> int:
    raise StoreError("disk.full")


def written(page: Page, influencer_id: int) -> list[str]:
    """Return what stands of somebody."""
    touches = page.world.read(lambda session: interactions.timeline(session, influencer_id))
    noted = page.world.read(lambda session: incidents.rows(session, influencer_id))
    return [*(row.draft.body for row in touches), *(row.draft.note for row in noted)]


@pytest.fixture(params=CASES)
def case(request: pytest.FixtureRequest, three: Page) -> tuple[Any, str, FormCard[Any]]:
    """A service, the field that is typed into, and the card; Ada is shown, and something is begun about her."""
    service, field, card_of = CASES[request.param]
    three.open(0)
    if request.param == "contact":
        three.screen.log_contact()
    else:
        three.detail.timeline.note_incident()
    return service, field, card_of(three)


def put(card: FormCard[Any], field: str, text: str) -> None:
    widget = card.form.widget(field)
    widget.set_value(text)
    widget.edited.emit()


def test_what_cannot_be_written_stays_open_with_the_reason(
    three: Page, case: tuple[Any, str, FormCard[Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    service, field, card = case
    put(card, field, "half a sentence")
    monkeypatch.setattr(service, "save", full)
    card.save_typed()
    three.world.until(lambda: card.is_open)
    assert not card.problem.isHidden()
    assert card.form.widget(field).value() == "half a sentence"
    assert three.world.failed == []
    monkeypatch.undo()
    card.save_typed()
    three.world.until(lambda: written(three, ADA) == ["half a sentence"])


def test_what_cannot_be_written_waits_for_its_own_person(
    three: Page, case: tuple[Any, str, FormCard[Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    service, field, card = case
    put(card, field, "half a sentence")
    monkeypatch.setattr(service, "save", full)
    three.open(1)
    three.world.until(lambda: three.world.failed)
    assert "What you typed for Ada is not saved; it waits where you typed it." in three.world.failed[0]
    assert three.detail.record_id == BEA
    assert not card.is_open
    monkeypatch.undo()
    three.open(0)
    three.world.until(lambda: card.is_open)
    assert not card.problem.isHidden()
    card.save_typed()
    three.world.until(lambda: written(three, ADA) == ["half a sentence"])
    assert written(three, BEA) == []


def test_what_is_begun_meanwhile_comes_first_and_nothing_is_lost(
    three: Page, case: tuple[Any, str, FormCard[Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    service, field, card = case
    put(card, field, "first")
    monkeypatch.setattr(service, "save", full)
    card.save_typed()
    card.open(card.form.base(), None, card.heading.text)
    put(card, field, "second")
    three.world.until(lambda: three.world.failed)
    assert card.form.widget(field).value() == "second"
    monkeypatch.undo()
    card.save_typed()
    three.world.until(lambda: card.is_open)
    assert card.form.widget(field).value() == "first"
    card.save_typed()
    three.world.until(lambda: sorted(written(three, ADA)) == ["first", "second"])
    assert not card.is_open
