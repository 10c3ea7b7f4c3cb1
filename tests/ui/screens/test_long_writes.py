"""What is typed while a long write holds up all others: it is kept apart, shown, and written in the end."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtTest import QTest

from irm.errors import StoreError
from irm.services import influencers, interactions
from tests.builders import touch
from tests.ui.screens.people_page import Page, page, three

__all__ = ["page", "three"]


@pytest.fixture
def written(page: Page) -> threading.Event:
    """Hold up all writes until this is set."""
    found = threading.Event()
    page.world.runner.write(page.world.runner, "import", lambda _: found.wait(30), lambda _: None)
    return found


def test_new_people_that_wait_for_a_long_write_stay_apart(page: Page, written: threading.Event) -> None:
    world = page.world
    for name in ("Jane", "Bob"):
        page.screen.new_record()
        QTest.keyClicks(page.line("display_name"), name)
        assert page.detail.save()
    page.screen.new_record()
    QTest.keyClicks(page.line("display_name"), "half a na")
    written.set()
    world.until(lambda: page.screen.model.rowCount() == 2)
    world.rest()
    assert page.names() == ["Bob", "Jane"]
    assert (page.detail.is_new, page.line("display_name").text()) == (True, "half a na")
    assert page.detail.save()
    world.until(lambda: page.screen.model.rowCount() == 3)
    world.rest()
    assert page.names() == ["Bob", "half a na", "Jane"]


def full(*_: object, **__: object) -> int:
    raise StoreError("disk.full")


@pytest.mark.parametrize("is_refused", [False, True])
def test_what_waits_to_be_written_is_shown_when_its_person_is_shown_again(
    three: Page, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest, is_refused: bool
) -> None:
    world = three.world
    three.open(0)
    three.type_over("city", "Seoul")
    written: threading.Event = request.getfixturevalue("written")
    if is_refused:
        monkeypatch.setattr(influencers, "save", full)
    for place, name in ((1, "Bea"), (0, "Ada")):
        three.screen.view.setCurrentIndex(three.screen.model.index(place, 0))
        world.qtbot.waitUntil(lambda wanted=name: three.detail.form.base().display_name == wanted)  # type: ignore[misc]
    assert three.line("city").text() == "Seoul"
    three.type_over("country", "KR")
    written.set()
    world.rest()
    assert (three.line("city").text(), three.line("country").text()) == ("Seoul", "KR")
    if is_refused:
        assert world.failed
        assert three.detail.form.is_dirty()
        monkeypatch.undo()
    three.open(1)
    world.rest()
    found = world.draft_of(2)
    assert (found.city, found.country) == ("Seoul", "KR")


def test_what_waits_to_be_written_is_what_a_card_edits_next(three: Page, request: pytest.FixtureRequest) -> None:
    def put(field: str, text: str) -> None:
        timeline.edit(timeline.model.entries[0].id)
        widget = timeline.log_panel.card.form.widget(field)
        widget.set_value(text)
        widget.edited.emit()
        timeline.log_panel.card.save_typed()

    first = three.world.log(touch(2, "Called"))
    three.open(0)
    timeline = three.detail.timeline
    written: threading.Event = request.getfixturevalue("written")
    put("body", "Called twice")
    put("outcome", "Agreed")
    written.set()
    three.world.rest()
    found = three.world.read(lambda session: interactions.get(session, first)).draft
    assert (found.body, found.outcome) == ("Called twice", "Agreed")


def test_what_is_refused_while_another_person_cannot_be_left_waits_for_its_own(
    three: Page, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    world = three.world
    three.open(0)
    three.type_over("city", "Seoul")
    written: threading.Event = request.getfixturevalue("written")
    monkeypatch.setattr(influencers, "save", full)
    three.screen.view.setCurrentIndex(three.screen.model.index(1, 0))
    world.until(lambda: three.detail.form.base().display_name == "Bea")
    three.line("display_name").setText("x" * 2_000)
    three.line("display_name").textEdited.emit("x" * 2_000)
    written.set()
    world.until(lambda: world.failed)
    assert three.detail.record_id == 3
    assert "What you typed is not saved; it waits where you typed it." in world.failed[0]
    monkeypatch.undo()
    three.type_over("display_name", "Beate")
    three.open(0)
    assert three.line("city").text() == "Seoul"
    three.open(1)
    assert (world.draft_of(2).city, world.draft_of(3).display_name) == ("Seoul", "Beate")
