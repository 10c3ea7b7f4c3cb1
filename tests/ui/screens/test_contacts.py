"""Contacts on the page of a person: logged, edited, ticked off, deleted, kept while they are typed."""

from __future__ import annotations

from datetime import timedelta

import time_machine
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu

from irm.domain import clock
from irm.services import interactions
from irm.ui.base.entry_delegate import EntryDelegate
from irm.ui.base.fields import LineField, TextField
from tests.builders import touch
from tests.ui.screens.people_page import Page, page, three

__all__ = ["page", "three"]


def test_a_contact_is_logged_and_changes_turn_last_contact_and_next_step(three: Page) -> None:
    three.open(0)
    three.screen.log_contact()
    panel = three.detail.timeline.log_panel.card
    body = panel.form.widget("body")
    assert isinstance(body, TextField)
    assert body.text.hasFocus()
    QTest.keyClicks(body.text, "Asked for rates")
    step = panel.form.widget("next_step")
    assert isinstance(step, LineField)
    QTest.keyClicks(step.line, "Send the contract")
    QTest.keyClicks(three.in_touch("next_due"), "tomorrow")
    QTest.keyClick(step.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    three.world.until(lambda: len(three.detail.timeline.model.entries) == 1)
    three.world.rest()
    assert not panel.is_open
    assert three.world.said[-1] == "A contact with Ada was logged."
    entry = three.detail.timeline.model.entries[0]
    assert (entry.title, entry.body, entry.step, entry.step_day) == (
        "Direct message",
        "Asked for rates",
        "Send the contract",
        "tomorrow",
    )
    three.names()
    assert three.cell(0, "last_contact") == "today"
    assert three.cell(0, "turn") == "Their turn"
    assert "Send the contract" in three.cell(0, "next_step")
    assert three.detail.header.step.isVisible()
    three.detail.header.done.click()
    three.world.until(lambda: not three.detail.header.step.isVisible())
    three.names()
    assert three.cell(0, "next_step") == ""


def test_logging_without_a_person_says_what_to_do(three: Page) -> None:
    three.screen.log_contact()
    assert three.world.said[-1] == "Choose a person first, then log the contact."


def test_days_are_written_anew_after_midnight(three: Page) -> None:
    three.world.log(touch(2, happened_at=clock.now()))
    three.open(0)
    assert three.cell(0, "last_contact") == "today"
    with time_machine.travel(clock.now() + timedelta(days=1), tick=True):
        three.screen._look_at_day()
        three.world.until(lambda: three.cell(0, "last_contact") == "yesterday")
        three.world.until(lambda: three.detail.timeline.model.entries[0].moment == "yesterday")


def test_a_next_step_is_ticked_off_with_the_mouse(three: Page) -> None:
    three.world.log(touch(2, "Called", next_step="Write back"))
    three.open(0)
    view = three.detail.timeline.view
    view.grab()
    delegate = view.itemDelegate()
    assert isinstance(delegate, EntryDelegate)
    box = delegate.step_box(view.visualRect(view.model().index(0, 0)), three.detail.timeline.model.entries[0])
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    three.world.until(lambda: three.detail.timeline.model.entries[0].is_done)
    assert not three.detail.header.step.isVisible()


def test_the_menu_of_a_contact_offers_what_can_be_done(three: Page) -> None:
    three.world.log(touch(2, "Called", next_step="Write back"))
    three.open(0)
    view = three.detail.timeline.view
    view.setCurrentIndex(view.model().index(0, 0))
    view.customContextMenuRequested.emit(view.visualRect(view.currentIndex()).center())
    menu = three.detail.timeline.findChild(QMenu)
    assert isinstance(menu, QMenu)
    words = [action.text().partition("\t")[0] for action in menu.actions() if action.text()]
    assert words == [
        "Edit",
        "Next step is done",
        "Another day for the next step…",
        "No reply needed",
        "Files…",
        "Move to another person…",
        "Copy",
        "Delete",
    ]
    by_word = dict(zip(words, filter(lambda action: action.text(), menu.actions()), strict=True))
    by_word["Copy"].trigger()
    assert "Called" in QGuiApplication.clipboard().text()
    by_word["Next step is done"].trigger()
    three.world.until(lambda: three.detail.timeline.model.entries[0].is_done)
    by_word["Edit"].trigger()
    assert three.detail.timeline.log_panel.card.is_open
    three.detail.timeline.log_panel.card.cancel()
    by_word["Delete"].trigger()
    three.world.until(lambda: not three.detail.timeline.model.entries)
    menu.close()


def test_a_contact_being_typed_is_kept_when_the_person_is_left(three: Page) -> None:
    three.open(0)
    three.screen.log_contact()
    body = three.detail.timeline.log_panel.card.form.widget("body")
    assert isinstance(body, TextField)
    QTest.keyClicks(body.text, "half a sent")
    three.open(1)
    touches = three.world.read(lambda session: interactions.timeline(session, 2))
    assert [row.draft.body for row in touches] == ["half a sent"]


def test_a_contact_with_a_mistake_stays_open(three: Page) -> None:
    three.open(0)
    three.screen.log_contact()
    panel = three.detail.timeline.log_panel.card
    QTest.keyClicks(three.in_touch("body"), "Hello")
    day = three.in_touch("day")
    assert isinstance(day, QLineEdit)
    day.selectAll()
    QTest.keyClicks(day, "sometime")
    three.screen.view.setCurrentIndex(three.screen.model.index(2, 0))
    three.world.rest()
    assert panel.is_open
    assert three.detail.record_id == 2
    assert "sometime" in panel.form.widget("day").problem.text()  # type: ignore[attr-defined]


def test_escape_gives_an_unwanted_contact_up(three: Page) -> None:
    three.open(0)
    three.screen.log_contact()
    panel = three.detail.timeline.log_panel.card
    body = three.in_touch("body")
    QTest.keyClicks(body, "no")
    QTest.keyClick(body, Qt.Key.Key_Escape)
    assert not panel.is_open
    three.open(1)
    assert three.world.read(lambda session: interactions.timeline(session, 2)) == []


def test_a_contact_is_edited_ticked_off_and_deleted_from_the_timeline(three: Page) -> None:
    first = three.world.log(touch(2, "Called", channel="call", next_step="Write back", days_ago=2))
    three.world.log(touch(2, "Wrote", channel="email", subject="Rates"))
    three.open(0)
    timeline = three.detail.timeline
    assert [entry.body for entry in timeline.model.entries] == ["Wrote", "Called"]
    timeline.view.setCurrentIndex(timeline.model.index(1))
    QTest.keyClick(timeline.view, Qt.Key.Key_Space)
    three.world.until(lambda: timeline.model.entries[1].is_done)
    QTest.keyClick(timeline.view, Qt.Key.Key_Return)
    assert timeline.log_panel.card.heading.text() == "Edit the contact"
    body = timeline.log_panel.card.form.widget("body")
    assert isinstance(body, TextField)
    body.text.setPlainText("Called twice")
    timeline.log_panel.card.save_button.click()
    three.world.until(lambda: timeline.model.entries[1].body == "Called twice")
    stored = three.world.read(lambda session: interactions.get(session, first)).draft
    assert stored.is_next_done
    assert stored.happened_at == touch(2, days_ago=2).happened_at
    timeline.view.setCurrentIndex(timeline.model.index(1))
    QTest.keyClick(timeline.view, Qt.Key.Key_Delete)
    three.world.until(lambda: len(timeline.model.entries) == 1)
    three.undo()
    three.world.until(lambda: len(timeline.model.entries) == 2)


def test_only_an_e_mail_asks_for_a_subject(three: Page) -> None:
    three.open(0)
    three.screen.log_contact()
    form = three.detail.timeline.log_panel.card.form
    subject, channel = form.widget("subject"), form.widget("channel")
    assert subject.isHidden()
    channel.set_value("email")
    channel.edited.emit()
    assert not subject.isHidden()
