"""The menus of rows and groups over a real list."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from irm.ui.base.record_screen import RecordScreen
from irm.ui.screens.influencers.screen import InfluencersScreen
from tests.builders import person
from tests.ui.worlds import World


@pytest.fixture
def screen(world: World) -> Iterator[RecordScreen]:
    made = InfluencersScreen(world.tools)
    world.qtbot.addWidget(made)
    made.resize(1400, 700)
    made.show()
    world.add_all([person("Ada"), person("Bea", stage="partner"), person("Cho", stage="partner")])
    world.until(lambda: made.model.rowCount() == 3)
    yield made
    made.close()


def menu_of(screen: RecordScreen, line: int) -> QMenu:
    place = screen.view.visualRect(screen.model.index(line, 0)).center()
    found = screen.menu.open(place)
    assert found is not None
    return found


def run(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def test_the_menu_of_a_row_does_what_the_keys_do(screen: RecordScreen, world: World) -> None:
    screen.view.show_id(1)
    world.rest()
    menu = menu_of(screen, 0)
    words = [action.text() for action in menu.actions() if action.text()]
    assert words[:2] == ["Open", "Tag the selected people…"]
    assert words[-2:] == ["Copy as a table", "Move to trash"]
    run(menu, "Copy as a table")
    world.until(lambda: "Ada" in QGuiApplication.clipboard().text())
    run(menu_of(screen, 0), "Move to trash")
    world.until(lambda: screen.model.rowCount() == 2)
    screen.show_trash(True)
    world.until(lambda: screen.model.rowCount() == 1)
    screen.view.show_id(1)
    run(menu_of(screen, 0), "Restore")
    world.until(lambda: screen.model.rowCount() == 0)


def test_a_group_is_folded_and_selected_from_its_menu(screen: RecordScreen, world: World) -> None:
    screen.group_by("stage")
    world.until(lambda: screen.model.rowCount() == 5)
    run(menu_of(screen, 2), "Fold the group")
    assert screen.model.rowCount() == 3
    run(menu_of(screen, 2), "Select the group")
    assert screen.view.selected_ids() == (2, 3)
    run(menu_of(screen, 0), "Fold all groups")
    assert screen.model.rowCount() == 2
    run(menu_of(screen, 0), "Unfold all groups")
    assert screen.model.rowCount() == 5
    run(menu_of(screen, 0), "No groups")
    world.until(lambda: screen.model.rowCount() == 3)


def test_groups_are_among_the_actions_of_the_page(screen: RecordScreen, world: World) -> None:
    words = [action.text() for action in screen.actions_here()]
    assert "Group by Stage" in words
    assert "Fold all groups" not in words
    next(action for action in screen.actions_here() if action.text() == "Group by Country").trigger()
    world.until(lambda: screen.model.rowCount() == 4)
    assert "Fold all groups" in [action.text() for action in screen.actions_here()]


def test_nothing_opens_where_nothing_is(screen: RecordScreen) -> None:
    screen.view.clear_current()
    assert screen.menu.open(QPoint(5, 600)) is None
