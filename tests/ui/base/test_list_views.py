"""Saved views over a real list: saved by name in place, shown again, changed, updated, back at the next start."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from irm.services import views
from irm.ui.base.record_screen import RecordScreen
from irm.ui.screens.influencers.screen import InfluencersScreen
from tests.builders import account, person
from tests.ui.worlds import World


@pytest.fixture
def screen(world: World) -> Iterator[RecordScreen]:
    made = InfluencersScreen(world.tools)
    world.qtbot.addWidget(made)
    made.resize(1400, 700)
    made.query_wanted.connect(lambda page, text: made.search(text))
    made.show()
    world.add_all(
        [
            person("Cho", stage="partner", accounts=(account("cho", followers=300),)),
            person("Ada", accounts=(account("ada", followers=20_000),)),
            person("Bea", stage="partner"),
        ]
    )
    world.until(lambda: made.model.rowCount() == 3)
    yield made
    made.close()


def save_as(screen: RecordScreen, world: World, name: str) -> None:
    screen.save_view()
    QTest.keyClicks(screen.bar.line, name)
    QTest.keyClick(screen.bar.line, Qt.Key.Key_Return)
    world.rest()


def menu_words(screen: RecordScreen) -> dict[str, bool]:
    menu = screen.bar.views_button.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    return {action.text(): action.isEnabled() for action in menu.actions() if action.text()}


def choose(screen: RecordScreen, world: World, words: str) -> None:
    menu_words(screen)
    next(action for action in screen.bar.views_button.menu().actions() if action.text() == words).trigger()
    world.rest()


def test_a_view_is_saved_by_name_and_brings_everything_back(screen: RecordScreen, world: World) -> None:
    screen.show_query("stage:partner")
    screen.sort_by("followers", True)
    screen.group_by("stage")
    screen.view.header.hide_column("country")
    world.until(lambda: len(screen.model.ids) == 2)
    saved = screen.views.draft()
    save_as(screen, world, "Partners")
    assert world.said[-1] == "The view Partners was saved."
    assert screen.bar.views_button.text() == "Partners"
    assert not screen.bar.line.isVisible()
    choose(screen, world, "Leave the view")
    screen.sort_by("name", False)
    screen.view.header.reset_columns()
    world.until(lambda: len(screen.model.ids) == 3)
    assert screen.bar.views_button.text() == "Views"
    choose(screen, world, "Partners")
    world.until(lambda: len(screen.model.ids) == 2)
    assert screen.views.draft() == saved
    assert "country" not in [column.key for column in screen.view.header.shown_columns()]
    assert screen.view.header.sortIndicatorSection() == 1


def test_a_changed_list_says_so_and_is_updated_or_put_back(screen: RecordScreen, world: World) -> None:
    save_as(screen, world, "Mine")
    assert not menu_words(screen)["Update the view"]
    screen.sort_by("followers", True)
    world.rest()
    assert screen.bar.views_button.text() == "Mine •"
    assert screen.bar.views_button.accessibleName() == "Mine, changed"
    choose(screen, world, "Show as it was saved")
    assert (screen.bar.views_button.text(), screen.spec.sort) == ("Mine", "name")
    screen.view.header.moveSection(1, 3)
    assert screen.bar.views_button.text() == "Mine •"
    choose(screen, world, "Update the view")
    assert screen.bar.views_button.text() == "Mine"
    world.runner.undo(screen, lambda _: None)
    world.rest()
    assert screen.bar.views_button.text() == "Mine •"


def test_a_view_is_not_changed_by_a_larger_window(screen: RecordScreen, world: World) -> None:
    save_as(screen, world, "Mine")
    screen.resize(1900, 900)
    world.rest()
    assert screen.bar.views_button.text() == "Mine"
    screen.view.header.resizeSection(0, 300)
    assert screen.bar.views_button.text() == "Mine •"


def test_a_name_that_is_taken_is_said_and_typed_again(screen: RecordScreen, world: World) -> None:
    save_as(screen, world, "Mine")
    save_as(screen, world, "mine")
    assert "called" in world.failed[-1]
    assert screen.bar.line.isVisible()
    assert screen.bar.line.toolTip() == world.failed[-1]
    QTest.keyClicks(screen.bar.line, " too")
    assert screen.bar.line.toolTip() == ""
    QTest.keyClick(screen.bar.line, Qt.Key.Key_Return)
    world.until(lambda: screen.bar.views_button.text() == "mine too")
    screen.save_view()
    QTest.keyClick(screen.bar.line, Qt.Key.Key_Escape)
    assert screen.bar.count.isVisible()


def test_a_view_is_renamed_pinned_and_deleted_from_its_menu(screen: RecordScreen, world: World) -> None:
    save_as(screen, world, "Mine")
    choose(screen, world, "Rename…")
    QTest.keyClicks(screen.bar.line, "Ours")
    QTest.keyClick(screen.bar.line, Qt.Key.Key_Return)
    world.until(lambda: screen.bar.views_button.text() == "Ours")
    choose(screen, world, "Pin to the side")
    assert world.read(lambda session: views.rows(session))[0].is_pinned
    choose(screen, world, "Unpin from the side")
    assert not world.read(lambda session: views.rows(session))[0].is_pinned
    choose(screen, world, "Delete the view")
    world.until(lambda: screen.bar.views_button.text() == "Views")
    assert menu_words(screen) == {"Save this list as a view": True}


def test_the_view_its_search_and_its_groups_come_back_at_the_next_start(
    screen: RecordScreen, world: World, tmp_path: Path
) -> None:
    screen.show_query("stage:partner")
    screen.group_by("stage")
    world.until(lambda: screen.model.rowCount() == 3 and len(screen.model.ids) == 2)
    save_as(screen, world, "Partners")
    screen.view.fold([screen.model.groups[0].key], is_folded=True)
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    screen.keep_state(settings)
    settings.sync()
    assert "partner" not in (tmp_path / "window.ini").read_text().replace("folded=partner", "")
    again = InfluencersScreen(world.tools)
    world.qtbot.addWidget(again)
    again.query_wanted.connect(lambda page, text: again.search(text))
    again.restore_state(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    again.show()
    again.views.reload()
    again.reload()
    world.until(lambda: len(again.model.ids) == 2)
    world.until(lambda: again.bar.views_button.text() == "Partners")
    assert (again.query(), again.spec.grouped_by, again.model.folded) == (
        "stage:partner",
        "stage",
        frozenset({"partner"}),
    )
    assert again.model.rowCount() == 1
    again.close()
