"""Chips of the quick log: each corrects its part, by mouse and keyboard."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from irm.ui.quick_log.part_editor import MomentEditor, StepEditor
from tests.builders import person
from tests.ui.quick_log.log_panel import Log, log
from tests.ui.quick_log.test_quick_log import YESTERDAY

__all__ = ["log"]


def test_every_chip_corrects_its_part(log: Log) -> None:
    log.open()
    log.type("dm @jane.doe: asks #spring")
    log.click("direction")
    assert log.panel.text() == "in dm @jane.doe: asks #spring"
    log.click("channel")
    menu = log.panel.corrections.menu
    assert menu is not None
    next(action for action in menu.actions() if action.text() == "Call").trigger()
    menu.close()
    assert log.panel.text() == "in call @jane.doe: asks #spring"
    log.click("moment")
    moment = log.panel.corrections.editor
    assert isinstance(moment, MomentEditor)
    QTest.keyClicks(moment.day, "yesterday")
    QTest.keyClicks(moment.time, "15:30")
    QTest.keyClick(moment.time, Qt.Key.Key_Return)
    log.rest()
    assert (log.panel.parsed.day, log.panel.parsed.time) == (YESTERDAY, time(15, 30))
    log.click("step")
    step = log.panel.corrections.editor
    assert isinstance(step, StepEditor)
    QTest.keyClicks(step.step, "send it")
    QTest.keyClicks(step.due, "2026-12-01")
    QTest.keyClick(step.due, Qt.Key.Key_Return)
    log.rest()
    assert (log.panel.parsed.next_step, log.panel.parsed.next_due) == ("send it", date(2026, 12, 1))
    log.click("tag", "spring")
    log.click("new_tag")
    assert log.offers() == ["#vip"]
    log.press(Qt.Key.Key_Tab)
    assert log.panel.parsed.tags == ("vip",)
    log.click("tag", "vip")
    for expected in (True, False):
        log.click("no_reply")
        assert log.panel.parsed.needs_no_reply is expected
    assert log.chips()["new_tag"] == "Tag"
    log.click("person")
    assert log.panel.line.selectedText() == "@jane.doe"


def test_words_taken_for_a_channel_can_be_left_as_text(log: Log) -> None:
    log.open()
    log.type("call me back")
    log.click("channel")
    menu = log.panel.corrections.menu
    assert menu is not None
    next(action for action in menu.actions() if action.text() == "Leave these words as text").trigger()
    menu.close()
    assert (log.panel.parsed.body, log.panel.parsed.channel) == ("call me back", "")


def test_somebody_without_a_handle_is_written_by_name(log: Log) -> None:
    log.world.add(person('Bo "B" Lee'))
    log.open()
    log.type("@bo")
    log.press(Qt.Key.Key_Tab)
    assert log.panel.text() == '"Bo B Lee" '
    log.type("dm: hi")
    log.press(Qt.Key.Key_Return)
    assert [touch.body for touch in log.touches(5)] == ["hi"]


def test_a_click_on_a_chip_reaches_it_by_keyboard_too(log: Log) -> None:
    log.open()
    log.type("dm @jane.doe: hi")
    for _ in range(3):
        QTest.keyClick(log.panel.focusWidget(), Qt.Key.Key_Tab)
    focused = log.panel.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.accessibleName() == "Outgoing"
    QTest.keyClick(focused, Qt.Key.Key_Space)
    log.rest()
    assert log.panel.parsed.direction == "in"
    log.panel.line.clear()
    log.press(Qt.Key.Key_Escape)
