"""Lists in and out of the whole window: shortcuts, files dropped, demo data, and what the strip says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from irm.domain import clock
from irm.ui.dialogs.demo_banner import DemoBanner
from irm.ui.dialogs.duplicates import DuplicatesDialog
from irm.ui.dialogs.export_dialog import ExportDialog
from irm.ui.dialogs.import_dialog import ImportDialog
from irm.ui.lists import Lists, scopes_of
from irm.ui.main_window import MainWindow
from irm.ui.pages import pages
from irm.ui.screens.influencers import actions
from irm.ui.screens.influencers.screen import InfluencersScreen
from tests.builders import email, person
from tests.ui.worlds import World


@pytest.fixture
def window(world: World, qtbot: QtBot, memory: QSettings) -> Iterator[MainWindow]:
    window = MainWindow(pages(world.tools), notices=world.notices, geometry=memory)
    qtbot.addWidget(window)
    Lists(window, world.tools, memory=memory)
    window.show_first_page()
    window.show()
    world.rest()
    yield window
    for kind in (ImportDialog, ExportDialog, DuplicatesDialog):
        for dialog in window.findChildren(kind):
            dialog.close()
    world.rest()


def screen(window: MainWindow) -> InfluencersScreen:
    page = window.current_page
    assert isinstance(page, InfluencersScreen)
    return page


def banner(window: MainWindow) -> DemoBanner:
    found = window.findChild(DemoBanner)
    assert isinstance(found, DemoBanner)
    return found


def test_a_file_dropped_on_the_window_is_taken_in_and_its_people_are_shown(
    world: World, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as earlier:
        added = clock.now() - timedelta(days=3)
        earlier.setattr(clock, "now", lambda: added)
        world.add(person("Leo"))
    world.rest()
    screen(window).show_trash(True)
    path = tmp_path / "list.csv"
    path.write_text("Name,Instagram\nJane Doe,@jane\n", encoding="utf-8")
    window.file_dropped.emit(str(path))
    window.file_dropped.emit(str(path))
    (dialog,) = window.findChildren(ImportDialog)
    world.until(lambda: dialog.job.report is not None)
    dialog.import_button.click()
    world.until(lambda: dialog.pages.currentWidget() is dialog.outcome)
    world.rest()
    assert "list.csv" in window.strip.sentence.text()
    assert not window.strip.undo_button.isHidden()
    dialog.show_button.click()
    world.rest()
    assert window.top_bar.search.text() == "updated:today"
    assert not screen(window).spec.in_trash
    assert [screen(window).name_of((key,)) for key in screen(window).model.ids] == ["Jane Doe"]


def test_an_import_taken_back_in_its_report_is_said_in_the_window(
    world: World, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Name,Instagram\nJane Doe,@jane\n", encoding="utf-8")
    window.file_dropped.emit(str(path))
    (dialog,) = window.findChildren(ImportDialog)
    world.until(lambda: dialog.job.report is not None)
    dialog.import_button.click()
    world.until(lambda: dialog.pages.currentWidget() is dialog.outcome)
    dialog.outcome.undo_button.click()
    world.until(lambda: dialog.outcome.is_undone)
    assert window.strip.sentence.text().startswith("Taken back: Import")
    assert window.strip.undo_button.isHidden()


def test_the_actions_open_the_dialogs_once(world: World, window: MainWindow) -> None:
    window.actions_of_program.import_list.trigger()
    window.actions_of_program.import_list.trigger()
    assert len(window.findChildren(ImportDialog)) == 1
    window.findChildren(ImportDialog)[0].close()
    world.rest()
    world.add(person())
    window.actions_of_program.export_list.trigger()
    world.rest()
    assert len(window.findChildren(ExportDialog)) == 1


def test_an_export_says_where_it_is_and_opens_the_folder(
    world: World, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.add(person())
    window.actions_of_program.export_list.trigger()
    world.until(lambda: window.findChildren(ExportDialog))
    (dialog,) = window.findChildren(ExportDialog)
    dialog.page.target.setText(str(tmp_path / "people.csv"))
    dialog.export_button.click()
    world.until(lambda: "people.csv" in window.strip.sentence.text())
    assert window.strip.sentence.text().startswith("1 person was written to")
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    assert not window.strip.folder_button.isHidden()
    window.strip.folder_button.click()
    assert opened == [QUrl.fromLocalFile(str(tmp_path))]
    world.notices.say("Something else.")
    assert window.strip.folder_button.isHidden()


def test_people_in_the_trash_are_not_offered(world: World, window: MainWindow) -> None:
    world.add_all([person("Jane"), person("Leo")])
    world.rest()
    page = screen(window)
    page.view.selectAll()
    scopes = scopes_of(page, 2)
    assert (len(scopes.selected), list(scopes.shown), scopes.likeliest()) == (2, list(page.model.ids), "selected")
    page.show_trash(True)
    assert scopes_of(page, 2).offered() == ("all",)


def test_demo_data_says_that_it_is_and_goes_on_demand(world: World, window: MainWindow) -> None:
    assert banner(window).isHidden()
    actions.add_demo(world.tools, window)
    world.until(lambda: not banner(window).isHidden())
    banner(window).remove()
    world.rest()
    assert banner(window).isHidden()
    assert len(screen(window).model.ids) == 0


def test_demo_data_that_is_kept_asks_no_more(world: World, window: MainWindow, memory: QSettings) -> None:
    actions.add_demo(world.tools, window)
    world.until(lambda: not banner(window).isHidden())
    banner(window).keep()
    banner(window).clear()
    world.add(person())
    world.rest()
    assert banner(window).isHidden()
    banner(window).remove()
    world.rest()
    assert not memory.contains("demo/is_kept"), "the next demo data asks again"
    assert len(screen(window).model.ids) == 1


def test_duplicates_are_looked_for_from_the_menu_of_any_page(world: World, window: MainWindow) -> None:
    world.add(person("Jane Doe", contact_points=(email(),)))
    world.add(person("Jane Doe", contact_points=(email(),)))
    window.show_page("campaigns")
    window.actions_of_program.duplicates.trigger()
    dialog = window.findChild(DuplicatesDialog)
    assert isinstance(dialog, DuplicatesDialog)
    world.until(lambda: dialog.model.rowCount() == 1)
