"""The number beside Today follows what is due, whichever page is in front."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from irm.domain import clock
from irm.services import interactions
from irm.ui.count_due import CountDue
from irm.ui.pages import pages
from irm.ui.widgets.chips import CountMark
from irm.ui.widgets.navigation import Navigation
from tests.builders import person, touch
from tests.ui.worlds import World


def test_the_number_follows_steps_and_days(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    now = clock.today()
    navigation = Navigation(pages(world.tools), QAction(), None)
    world.qtbot.addWidget(navigation)
    counting = CountDue(navigation, world.tools)
    button = next(each for each in navigation.findChildren(QPushButton) if each.property("page") == "today")
    mark = button.findChild(CountMark)
    assert isinstance(mark, CountMark)
    navigation.show_count("today", 0)
    assert mark.isHidden()
    touches = [
        world.log(touch(world.add(person(str(days))), next_step="call", next_due=now + timedelta(days)))
        for days in (-1, 0, 1)
    ]
    world.rest()
    assert (mark.count, button.accessibleName()) == (2, "Today, 2 due")
    world.write("touch.edit", lambda session: interactions.mark_next_done(session, touches[0], is_done=True))
    world.rest()
    assert mark.count == 1
    monkeypatch.setattr(clock, "today", lambda: now + timedelta(1))
    counting._look_at_day()
    world.rest()
    assert mark.count == 2
    navigation.show_count("no such page", 3)
