"""The list of influencers: its order, the search, the trash, editing in place, what comes back at the next start."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from irm.services import influencers
from irm.ui.runner import Runner
from irm.ui.screens.influencers.screen import InfluencersScreen
from irm.ui.tools import Tools
from irm.ui.widgets.skeleton import DELAY
from tests.builders import TODAY, add, opened, person
from tests.ui.screens.people_page import Page, page, three
from tests.ui.worlds import World

__all__ = ["page", "three"]


def test_an_empty_program_says_what_to_do(page: Page) -> None:
    assert page.screen.whole.currentWidget() is page.screen.first_start
    words = [button.text() for button in page.screen.first_start.findChildren(QPushButton)]
    assert words == ["Import a list", "Add a person", "Look around with demo data"]


def test_the_list_sorts_by_what_the_header_says_and_keeps_the_current_person(three: Page) -> None:
    assert three.names() == ["Ada", "Bea", "Cho"]
    three.open(2)
    three.screen.sort("followers", True)
    three.world.rest()
    assert three.names() == ["Ada", "Bea", "Cho"]
    three.screen.sort("followers", False)
    three.world.rest()
    assert three.names() == ["Cho", "Bea", "Ada"]
    assert three.screen.view.currentIndex().row() == 0
    assert three.counted() == "3 people"


def test_a_search_shows_who_matches_and_how_many(three: Page) -> None:
    three.screen.search("busan")
    three.world.rest()
    assert three.names() == ["Bea"]
    assert three.counted() == "1 of 3 people"
    three.screen.search("nobody at all")
    three.world.rest()
    assert three.screen.lists.currentWidget() is three.screen.nothing_found
    cleared: list[bool] = []
    three.screen.search_cleared.connect(lambda: cleared.append(True))
    three.screen.nothing_found.findChildren(QPushButton)[0].click()
    assert cleared == [True]
    three.screen.search("")
    three.world.rest()
    assert three.names() == ["Ada", "Bea", "Cho"]


def test_typing_a_search_ends_with_its_last_letters(three: Page) -> None:
    for text in ("b", "bu", "bus", "busa", "busan", "b", ""):
        three.screen.search(text)
    three.world.rest()
    assert three.names() == ["Ada", "Bea", "Cho"]


def test_somebody_added_elsewhere_comes_into_the_list(three: Page, own_folders: Path) -> None:
    with opened(own_folders) as other:
        add(other, person("Abe"))
    three.world.until(lambda: three.screen.model.rowCount() == 4)
    assert three.names() == ["Abe", "Ada", "Bea", "Cho"]


def test_delete_moves_to_the_trash_and_goes_on_with_the_next(three: Page) -> None:
    three.open(0)
    QTest.keyClick(three.screen.view, Qt.Key.Key_Delete)
    three.world.until(lambda: three.screen.model.rowCount() == 2)
    three.world.rest()
    assert three.names() == ["Bea", "Cho"]
    assert three.world.said[-1] == "Ada was moved to the trash."
    assert three.detail.record_id == 3
    three.undo()
    three.world.until(lambda: three.screen.model.rowCount() == 3)


def test_several_go_to_the_trash_and_come_back_from_there(three: Page) -> None:
    three.open(0)
    three.screen.view.selectAll()
    assert three.screen.bar.selected.text() == "3 selected"
    three.screen.bar.trash_button.click()
    three.world.until(lambda: three.screen.model.rowCount() == 0)
    assert three.world.said[-1] == "3 people were moved to the trash."
    three.screen.bar.trash_toggle.click()
    three.world.until(lambda: three.screen.model.rowCount() == 3)
    assert three.counted() == "3 people in the trash"
    three.screen.view.selectAll()
    three.screen.bar.restore_button.click()
    three.world.until(lambda: three.screen.model.rowCount() == 0)
    assert three.screen.lists.currentWidget() is three.screen.nothing_found
    three.screen.nothing_found.findChildren(QPushButton)[0].click()
    three.world.until(lambda: three.screen.model.rowCount() == 3)
    assert not three.screen.bar.trash_toggle.isChecked()


def test_a_name_is_edited_in_place(three: Page) -> None:
    three.names()
    three.open(1)
    QTest.keyClick(three.screen.view, Qt.Key.Key_F2)
    editor = three.screen.view.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "Bea"
    QTest.keyClicks(editor, "Beatrice")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    three.world.until(lambda: "Beatrice" in three.names())
    assert three.world.draft_of(3).notes == "met in Busan"


def test_f2_on_a_cell_that_cannot_be_edited_edits_the_name(three: Page) -> None:
    three.names()
    three.screen.view.setCurrentIndex(three.screen.model.index(0, 1))
    three.world.rest()
    QTest.keyClick(three.screen.view, Qt.Key.Key_F2)
    editor = three.screen.view.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "Ada"


def test_escape_leaves_a_name_as_it_was(three: Page) -> None:
    three.names()
    three.open(1)
    QTest.keyClick(three.screen.view, Qt.Key.Key_F2)
    editor = three.screen.view.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "Beatrice")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    three.world.rest()
    assert three.names() == ["Ada", "Bea", "Cho"]


def test_a_stage_is_chosen_in_place(three: Page) -> None:
    three.names()
    number = [column.key for column in three.screen.model.columns].index("stage")
    three.screen.view.setCurrentIndex(three.screen.model.index(1, number))
    three.world.rest()
    three.screen.view.edit(three.screen.view.currentIndex())
    combo = three.screen.view.findChild(QComboBox)
    assert isinstance(combo, QComboBox)
    combo.hidePopup()
    combo.setCurrentIndex(combo.findData("partner"))
    combo.activated.emit(combo.currentIndex())
    three.world.until(lambda: three.cell(1, "stage") == "Partner")
    assert three.world.said[-1] == "Bea was moved to another stage."


def test_rows_are_copied_as_a_table_without_marks(three: Page) -> None:
    three.open(0)
    three.screen.view.selectAll()
    three.screen.copy_selected()
    three.world.until(lambda: "Copied" in (three.world.said or [""])[-1])
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].startswith("Name\tPlatform\tHandle\tRemark\tFollowers\t")
    assert lines[1].startswith("Ada\tInstagram\tada\t\t20000\t")
    assert len(lines) == 4
    assert not any(mark in line for line in lines for mark in "\u2066\u2069")


def test_a_hidden_page_asks_again_when_it_is_shown(three: Page) -> None:
    three.screen.hide()
    three.world.add(person("Abe"))
    assert three.screen.model.rowCount() == 3
    three.screen.show()
    three.screen.on_shown()
    three.world.until(lambda: three.screen.model.rowCount() == 4)


def test_columns_sort_and_splitter_come_back(three: Page, tmp_path: Path) -> None:
    three.screen.sort("followers", True)
    three.screen.splitter.setSizes([500, 700])
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    three.screen.keep_state(settings)
    settings.sync()
    again = InfluencersScreen(three.world.tools)
    three.world.qtbot.addWidget(again)
    again.restore_state(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    assert (again.spec.sort, again.spec.is_descending) == ("followers", True)
    again.resize(1200, 700)
    again.show()
    assert again.splitter.sizes() == three.screen.splitter.sizes()


def test_letters_typed_on_the_list_are_for_the_search(three: Page) -> None:
    heard: list[str] = []
    three.screen.search_wanted.connect(heard.append)
    QTest.keyClick(three.screen.view, Qt.Key.Key_B)
    assert heard == ["b"]


def test_nothing_covers_the_first_lines_however_long_the_store_takes(world: World) -> None:
    world.add(person("Ada"))
    rows = world.read(lambda session: influencers.rows(session, [1], today=TODAY))
    screen = InfluencersScreen(Tools(Runner(lambda: None), world.notices))  # type: ignore[arg-type,return-value]
    world.qtbot.addWidget(screen)
    screen.show()
    screen.on_shown()
    assert screen.bar.count.text() == ""  # nobody was counted yet
    screen.show_first_page(rows, 1)
    assert screen.bar.count.text() == "1 person"
    world.qtbot.wait(DELAY + 50)
    assert not screen.skeleton.isVisible()
    screen.close()
    screen.tools.runner.close()


def test_the_first_lines_stand_before_the_list_is_read(world: World) -> None:
    world.add_all([person(f"Person {number:03}") for number in range(120)])
    rows = world.read(lambda session: influencers.rows(session, list(range(1, 51)), today=TODAY))
    screen = InfluencersScreen(world.tools)
    world.qtbot.addWidget(screen)
    screen.show_first_page(rows, 120)
    page = Page(world, screen)
    assert page.counted() == "120 people"
    assert page.cell(0, "name") == "Person 000"
    screen.show()
    screen.reload()
    world.until(lambda: screen.model.ids[119] == 120)
    screen.close()
