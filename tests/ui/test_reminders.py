"""Reminders come in the window where there is no tray, by the tray where there is one, and once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QLabel, QPushButton, QSystemTrayIcon

from irm.domain import clock
from irm.services import interactions
from irm.ui.language import Language
from irm.ui.main_window import MainWindow
from irm.ui.pages import pages
from irm.ui.reminders import Reminders
from tests.builders import person, touch
from tests.ui.worlds import World


@pytest.fixture
def window(world: World, tmp_path: Path) -> Iterator[MainWindow]:
    geometry = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    made = MainWindow(pages(world.tools), notices=world.notices, geometry=geometry)
    world.qtbot.addWidget(made)
    made.show_page("influencers")
    made.show()
    yield made
    made.close()


def late(world: World, name: str = "Jane") -> int:
    return world.log(touch(world.add(person(name)), next_step="call", next_due=clock.today() - timedelta(days=1)))


def sentence(one: Reminders) -> str:
    return " ".join(label.text() for label in one.banner.findChildren(QLabel))


def test_a_bar_tells_once_and_leads_to_the_page(world: World, window: MainWindow) -> None:
    late(world)
    world.rest()
    one = Reminders(window, world.tools)
    one.look()
    world.rest()
    assert not one.banner.isHidden()
    assert "from before" in sentence(one)
    assert "Next step: Jane, call" in sentence(one)
    show = one.banner.findChildren(QPushButton)[0]
    show.click()
    world.rest()
    assert window.current_key == "deadlines"
    assert one.banner.isHidden()
    one.look()
    world.rest()
    assert one.banner.isHidden()
    assert world.undo[-1].undo_label == "touch.add"


def test_new_ones_join_those_still_shown_and_the_language_is_followed(
    world: World, window: MainWindow, language: Language
) -> None:
    one = Reminders(window, world.tools)
    late(world)
    one.look()
    world.rest()
    late(world, "Kim")
    world.until(lambda: "Kim" in sentence(one))
    for name in ("Lee", "Park"):
        late(world, name)
    one.look()
    world.rest()
    assert "1 more" in sentence(one)
    language.apply("ko")
    assert not one.banner.isHidden()
    language.apply("en")
    one.dismiss()
    assert one.banner.isHidden()


def test_what_is_done_is_not_told(world: World, window: MainWindow) -> None:
    step = late(world)
    world.write("touch.done", lambda session: interactions.mark_next_done(session, step, is_done=True))
    one = Reminders(window, world.tools)
    one.look()
    world.rest()
    assert one.banner.isHidden()


def test_a_new_day_is_looked_at(world: World, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    world.log(touch(world.add(person("Jane")), next_step="call", next_due=clock.today() + timedelta(days=1)))
    one = Reminders(window, world.tools)
    one.look()
    world.rest()
    assert one.banner.isHidden()
    tomorrow = clock.today() + timedelta(days=1)
    monkeypatch.setattr(clock, "today", lambda: tomorrow)
    one._minute.timeout.emit()
    world.rest()
    assert not one.banner.isHidden()


def test_where_there_is_a_tray_it_tells(world: World, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[Any, ...]] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _self, *words: told.append(words[:2]))
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _self: None)
    late(world)
    one = Reminders(window, world.tools)
    one.look()
    world.rest()
    assert one.banner.isHidden()
    assert "Jane" in told[0][1]
    assert one.tray is not None
    one.tray.messageClicked.emit()
    world.rest()
    assert window.current_key == "deadlines"
