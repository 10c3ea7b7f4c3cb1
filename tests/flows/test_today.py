"""A morning by the keyboard: do what is due, take back, log, go to a person; the next day starts with Today."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from irm.domain import clock
from irm.services import interactions
from irm.ui.app import Program
from irm.ui.base.due_lines import EntryLine
from irm.ui.quick_log.panel import QuickLog
from irm.ui.screens.influencers.screen import InfluencersScreen
from irm.ui.screens.today.screen import TodayScreen
from irm.ui.widgets.chips import CountMark
from tests.builders import add, log, opened, person, touch
from tests.flows.running import Start, end, press, rest, start

__all__ = ["start"]

pytestmark = pytest.mark.flow


def today_of(program: Program) -> TodayScreen:
    assert program.window is not None
    page = program.window.current_page
    assert isinstance(page, TodayScreen)
    return page


def names(page: TodayScreen) -> list[str]:
    return [line.person.name for line in page.model.lines if isinstance(line, EntryLine)]


def key(which: Qt.Key) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, which)


def test_a_morning_by_the_keyboard(start: Start, qtbot: QtBot, own_folders: Path) -> None:
    now = clock.today()
    with opened(own_folders) as store:
        for name, days in (("Ada", -2), ("Ben", -1), ("Cem", 0)):
            due = now + timedelta(days)
            log(store, touch(add(store, person(name)), happened_at=clock.now(), next_step="call", next_due=due))
    program = start()
    window = program.window
    assert window is not None
    mark = next(each for each in window.navigation.findChildren(CountMark) if each.count)
    assert mark.count == 3
    press(program, Qt.Key.Key_1)
    rest(program, qtbot)
    page = today_of(program)
    assert names(page) == ["Ada", "Ben", "Cem"]
    assert page.view.hasFocus()
    key(Qt.Key.Key_D)
    rest(program, qtbot)
    assert (names(page), mark.count) == (["Ben", "Cem"], 2)
    press(program, Qt.Key.Key_Z)
    rest(program, qtbot)
    assert names(page) == ["Ada", "Ben", "Cem"]
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_L)
    rest(program, qtbot)
    panel = window.findChild(QuickLog)
    assert isinstance(panel, QuickLog)
    panel.rewrite("dm out: sent the brief")
    QTest.keyClick(panel.line, Qt.Key.Key_Return)
    rest(program, qtbot)
    cem = page.view.current_entry()
    assert cem is not None
    found: list[int] = []
    program.runner.read(window, lambda session: len(interactions.timeline(session, cem.person_id)), found.append)
    rest(program, qtbot)
    assert (cem.name, found) == ("Cem", [2])
    page.view.setFocus()
    key(Qt.Key.Key_Return)
    rest(program, qtbot)
    people = window.current_page
    assert isinstance(people, InfluencersScreen)
    assert people.detail.record_id == cem.person_id
    press(program, Qt.Key.Key_1)
    rest(program, qtbot)
    window.close()
    rest(program, qtbot)
    end(program)
    again = start()
    assert names(today_of(again)) == ["Ada", "Ben", "Cem"]
