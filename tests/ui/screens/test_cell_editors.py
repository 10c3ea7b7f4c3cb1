"""Editing people in the list as in a spreadsheet: F2, Tab to the next cell, the checks of the form, one step each."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit

from irm import services
from irm.domain import clock
from irm.domain.own_fields import OwnFieldDraft
from irm.ui.screens.influencers.screen import InfluencersScreen
from irm.ui.words import own_fields
from tests.builders import TODAY, person, touch
from tests.ui.worlds import World


@pytest.fixture
def screen(world: World) -> Iterator[InfluencersScreen]:
    made = InfluencersScreen(world.tools)
    world.qtbot.addWidget(made)
    made.resize(2400, 700)
    made.splitter.setSizes([2000, 400])
    for key in ("city", "language", "origin", "rhythm"):
        made.view.header._show_column([column.key for column in made.model.columns].index(key), True)
    made.show()
    world.add_all([person("Ada", tags=("food", "new"), country="Korea"), person("Bea")])
    world.until(lambda: made.model.rowCount() == 2)
    for place in range(2):
        made.model.index(place, 0).data()
    world.rest()
    made.activateWindow()
    made.view.setFocus()
    yield made
    made.close()


def edit(screen: InfluencersScreen, row: int, key: str) -> QLineEdit:
    number = [column.key for column in screen.model.columns].index(key)
    screen.view.setCurrentIndex(screen.model.index(row, number))
    QTest.keyClick(screen.view, Qt.Key.Key_F2)
    return editor(screen)


def editor(screen: InfluencersScreen) -> QLineEdit:
    found = [line for line in screen.view.viewport().findChildren(QLineEdit) if line.isVisible()]
    assert len(found) == 1
    return found[0]


def test_tab_goes_on_through_the_cells_of_a_row_and_each_is_saved(screen: InfluencersScreen, world: World) -> None:
    line = edit(screen, 1, "country")
    assert line.accessibleName() == "Country"
    QTest.keyClicks(line, "UAE")
    QTest.keyClick(line, Qt.Key.Key_Tab)
    line = editor(screen)
    assert line.accessibleName() == "City"
    QTest.keyClicks(line, "Dub")
    world.until(lambda: world.draft_of(2).country == "UAE")
    assert editor(screen).text() == "Dub"
    QTest.keyClicks(editor(screen), "ai")
    QTest.keyClick(editor(screen), Qt.Key.Key_Backtab)
    world.until(lambda: world.draft_of(2).city == "Dubai")
    assert editor(screen).text() == "UAE"
    QTest.keyClick(editor(screen), Qt.Key.Key_Escape)
    world.runner.undo(screen, lambda _: None)
    world.until(lambda: world.draft_of(2).city == "")
    assert world.draft_of(2).country == "UAE"


def test_tags_are_edited_as_a_line_and_completed(screen: InfluencersScreen, world: World) -> None:
    screen.known_tags()
    world.rest()
    line = edit(screen, 0, "tags")
    assert line.text() == "food, new"
    line.setCursorPosition(len(line.text()))
    line.selectAll()
    QTest.keyClicks(line, "new, green, fo")
    completer = line.completer()
    assert completer.pathFromIndex(completer.completionModel().index(0, 0)) == "new, green, food"
    line.setText("new, 음식")
    line.setModified(True)
    QTest.keyClick(line, Qt.Key.Key_Return)
    world.until(lambda: world.draft_of(1).tags == ("new", "음식"))


def test_what_cannot_be_stored_stays_in_the_editor_and_says_why(screen: InfluencersScreen, world: World) -> None:
    line = edit(screen, 0, "rhythm")
    QTest.keyClicks(line, "often")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.isVisible()
    assert "days" in line.accessibleDescription()
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert line.isVisible()
    line.selectAll()
    line.insert("²")  # a digit of no number
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.isVisible()
    line.selectAll()
    QTest.keyClicks(line, "30")
    QTest.keyClick(line, Qt.Key.Key_Return)
    world.until(lambda: world.draft_of(1).rhythm_days == 30)
    screen.model.index(0, 0).data()
    world.rest()
    line = edit(screen, 0, "rhythm")
    assert line.text() == "30"
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClick(line, Qt.Key.Key_Return)
    world.until(lambda: world.draft_of(1).rhythm_days is None)
    line = edit(screen, 0, "rhythm")
    QTest.keyClicks(line, "often")
    screen.bar.columns_button.setFocus()
    world.rest()
    assert world.draft_of(1).rhythm_days is None


def test_a_code_is_chosen_and_can_be_emptied(screen: InfluencersScreen, world: World) -> None:
    number = [column.key for column in screen.model.columns].index("origin")
    for code, row in (("event", 0), ("", 0)):
        screen.view.setCurrentIndex(screen.model.index(row, number))
        world.rest()
        screen.view.edit(screen.view.currentIndex())
        combo = next(box for box in screen.view.viewport().findChildren(QComboBox) if box.isVisible())
        combo.hidePopup()
        combo.setCurrentIndex(combo.findData(code))
        combo.activated.emit(combo.currentIndex())
        world.until(lambda code=code: world.draft_of(1).origin == code)  # type: ignore[misc]
        world.rest()


def test_own_fields_are_edited_where_they_are_shown(screen: InfluencersScreen, world: World) -> None:
    for draft in (
        OwnFieldDraft("Fee", "money", currency="KRW"),
        OwnFieldDraft("Shoe", "number"),
        OwnFieldDraft("Shirt", "choice", ("S", "M")),
    ):
        world.write("field.add", lambda s, draft=draft: services.own_fields.save(s, draft))  # type: ignore[misc]
    own_fields.call_fields(world.read(services.own_fields.fields))
    try:
        screen.retranslate()
        for column in screen.model.columns:
            if column.key.startswith("own:"):
                screen.view.header._show_column(screen.model.columns.index(column), True)
        for place in range(2):
            screen.model.index(place, 0).data()
        world.rest()
        line = edit(screen, 0, "own:fee")
        QTest.keyClicks(line, "plenty")
        QTest.keyClick(line, Qt.Key.Key_Return)
        assert "plenty" in line.accessibleDescription()
        line.selectAll()
        QTest.keyClicks(line, "500k")
        QTest.keyClick(line, Qt.Key.Key_Tab)
        line = editor(screen)
        assert line.accessibleName() == "Shoe"
        QTest.keyClicks(line, "38.50")
        QTest.keyClick(line, Qt.Key.Key_Return)
        said = {"fee": "500000 KRW", "shoe": "38.5"}
        world.until(lambda: world.read(lambda s: services.own_fields.values_of(s, [1])) == {1: said})
        screen.model.index(0, 0).data()
        world.rest()
        line = edit(screen, 0, "own:fee")
        assert line.text() == "500000 KRW"
        line.clear()
        line.setModified(True)
        QTest.keyClick(line, Qt.Key.Key_Return)
        world.until(lambda: world.read(lambda s: services.own_fields.values_of(s, [1])) == {1: {"shoe": "38.5"}})
    finally:
        own_fields.call_fields(())


def test_the_day_of_a_next_step_is_typed_in_words(screen: InfluencersScreen, world: World) -> None:
    world.log(touch(1, next_step="Call", next_due=TODAY, happened_at=clock.now()))
    for place in range(2):
        screen.model.index(place, 0).data()
    world.rest()
    line = edit(screen, 0, "next_step")
    assert line.text() == TODAY.isoformat()
    line.selectAll()
    QTest.keyClicks(line, "soonish")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert "soonish" in line.accessibleDescription()
    line.selectAll()
    QTest.keyClicks(line, "tomorrow")
    QTest.keyClick(line, Qt.Key.Key_Return)
    tomorrow = clock.today() + timedelta(1)
    world.until(lambda: world.read(lambda s: services.interactions.get(s, 1)).draft.next_due == tomorrow)
    number = [column.key for column in screen.model.columns].index("next_step")
    screen.view.setCurrentIndex(screen.model.index(1, number))
    QTest.keyClick(screen.view, Qt.Key.Key_F2)
    assert "no next step" in world.said[-1]
