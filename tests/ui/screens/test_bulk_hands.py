"""Several people at once, by keyboard: the line for tags, and the dialog with its preview; one undo takes it back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel

from irm.domain.own_fields import OwnFieldDraft
from irm.services import own_fields
from irm.ui.dialogs.bulk_edit import BulkEditDialog
from irm.ui.screens.influencers.screen import InfluencersScreen
from tests.builders import person
from tests.ui.worlds import World

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def screen(world: World) -> Iterator[InfluencersScreen]:
    made = InfluencersScreen(world.tools)
    world.qtbot.addWidget(made)
    made.resize(1400, 700)
    made.show()
    world.add_all([person("Ada", city="Seoul"), person("Bea", stage="partner"), person("Cho", tags=("food",))])
    world.until(lambda: made.model.rowCount() == 3)
    made.activateWindow()
    made.view.setFocus()
    yield made
    made.close()


def undo(screen: InfluencersScreen, world: World) -> None:
    world.runner.undo(screen, lambda _: None)
    world.rest()


def tags(world: World) -> list[tuple[str, ...]]:
    return [world.draft_of(key).tags for key in (1, 2, 3)]


def test_a_result_is_tagged_with_a_few_keys(screen: InfluencersScreen, world: World) -> None:
    QTest.keyClick(screen.view, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(screen.view, Qt.Key.Key_T, CONTROL)
    world.rest()
    assert screen.bar.line.isVisible()
    assert screen.bar.line.placeholderText() == "Tags for 3 people, -tag takes one off"
    QTest.keyClicks(screen.bar.line, "spring")
    QTest.keyClick(screen.bar.line, Qt.Key.Key_Return)
    world.until(lambda: world.said)
    assert world.said[-1] == "3 people were changed."
    assert tags(world) == [("spring",), ("spring",), ("food", "spring")]
    assert not screen.bar.line.isVisible()
    assert screen.view.selected_count() == 3
    undo(screen, world)
    assert tags(world) == [(), (), ("food",)]


def test_tags_go_on_and_off_in_one_line_and_one_step(screen: InfluencersScreen, world: World) -> None:
    screen.view.selectAll()
    screen.hands.ask_tags()
    world.rest()
    line = screen.bar.line
    QTest.keyClicks(line, "new, -fo")
    completer = line.completer()
    assert completer.completionModel().rowCount() == 1
    assert completer.pathFromIndex(completer.completionModel().index(0, 0)) == "new, -food"
    line.setText("new, -food")
    QTest.keyClick(line, Qt.Key.Key_Return)
    world.until(lambda: tags(world) == [("new",), ("new",), ("new",)])
    undo(screen, world)
    assert tags(world) == [(), (), ("food",)]


def test_a_line_without_tags_is_refused_and_stays(screen: InfluencersScreen, world: World) -> None:
    screen.view.selectAll()
    screen.hands.ask_tags()
    QTest.keyClick(screen.bar.line, Qt.Key.Key_Return)
    world.until(lambda: world.failed)
    assert screen.bar.line.isVisible()
    QTest.keyClick(screen.bar.line, Qt.Key.Key_Escape)
    assert not screen.bar.line.isVisible()


def test_without_anybody_selected_it_says_what_to_do(screen: InfluencersScreen, world: World) -> None:
    screen.view.clear_current()
    QTest.keyClick(screen.view, Qt.Key.Key_T, CONTROL)
    assert world.said == ["Select the people first."]


def test_the_bar_offers_both_for_several_people(screen: InfluencersScreen, world: World) -> None:
    assert set(screen.bar.verbs) <= set(screen.actions_here())
    screen.view.selectAll()
    shown = [button.text() for button in screen.bar._verbs if button.isVisible()]
    assert shown == ["Tag", "Change", "Merge"]
    screen.view.clear_current()
    screen.view.show_id(1)
    assert not any(button.isVisible() for button in screen.bar._verbs)


@pytest.fixture
def dialog(screen: InfluencersScreen, world: World) -> BulkEditDialog:
    world.write("field.add", lambda s: own_fields.save(s, OwnFieldDraft("Shoe", "number")))
    screen.view.selectAll()
    QTest.keyClick(screen.view, Qt.Key.Key_E, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    world.rest()
    found = screen.window().findChild(BulkEditDialog)
    assert isinstance(found, BulkEditDialog)
    world.rest()
    return found


def pick(combo: QComboBox, code: str, world: World) -> None:
    combo.setCurrentIndex(combo.findData(code))
    combo.activated.emit(combo.currentIndex())
    world.rest()


def lines(dialog: BulkEditDialog) -> list[str]:
    items = [dialog._rows.itemAt(number) for number in range(dialog._rows.count())]
    entries = [item.widget() for item in items if item is not None]
    return [label.text().replace("\u2066", "").replace("\u2069", "") for label in entries if isinstance(label, QLabel)]


def test_a_preview_says_who_changes_from_what_and_one_undo_takes_it_back(
    dialog: BulkEditDialog, screen: InfluencersScreen, world: World
) -> None:
    pick(dialog.field, "stage", world)
    pick(dialog.value.combo, "partner", world)
    world.qtbot.wait(200)
    world.rest()
    assert dialog.preview.text() == "2 people change. 1 person stays as they are."
    assert lines(dialog) == ["Discovered becomes Partner: 2"]
    assert dialog.change_button.text() == "Change 2 people"
    dialog.change_button.click()
    world.until(lambda: world.draft_of(1).stage == "partner")
    assert world.said[-1] == "2 people were changed."
    undo(screen, world)
    assert [world.draft_of(key).stage for key in (1, 2, 3)] == ["discovered", "partner", "discovered"]


def test_what_is_not_typed_yet_is_no_mistake_but_what_is_wrong_is_said(dialog: BulkEditDialog, world: World) -> None:
    pick(dialog.field, "rhythm_days", world)
    assert not dialog.change_button.isEnabled()
    QTest.keyClicks(dialog.value.line, "often")
    world.qtbot.wait(200)
    world.rest()
    assert "days" in dialog.problem.text()
    dialog.value.line.clear()
    QTest.keyClicks(dialog.value.line, "30")
    world.qtbot.wait(200)
    world.rest()
    assert dialog.problem.text() == ""
    assert lines(dialog) == ["(nothing) becomes 30: 3"]
    assert dialog.change_button.isEnabled()


def test_tags_refusals_and_own_fields_are_changed_like_any_field(dialog: BulkEditDialog, world: World) -> None:
    assert dialog.field.currentData() == "tags"
    assert not dialog.change_button.isEnabled()
    pick(dialog.action, "clear", world)
    assert dialog.change_button.text() == "Change 1 person"
    assert lines(dialog) == ["food: 1"]
    pick(dialog.field, "do_not_contact", world)
    assert [dialog.action.itemText(number) for number in range(2)] == ["Mark", "Unmark"]
    assert dialog.change_button.isEnabled()
    pick(dialog.field, "own:shoe", world)
    QTest.keyClicks(dialog.value.line, "huge")
    world.qtbot.wait(200)
    assert "huge" in dialog.problem.text()
    dialog.value.line.setText("42.50")
    dialog.change_button.setEnabled(True)
    dialog.change_button.click()
    world.rest()
    assert world.read(lambda s: own_fields.values_of(s, [2])) == {2: {"shoe": "42.5"}}


def test_all_that_are_listed_can_be_meant_instead(screen: InfluencersScreen, world: World) -> None:
    screen.view.show_id(1)
    screen.hands.ask_edit()
    world.rest()
    dialog = screen.window().findChild(BulkEditDialog)
    assert isinstance(dialog, BulkEditDialog)
    assert [radio.text() for radio in dialog.radios] == ["1 selected person", "All 3 people that are listed"]
    assert dialog.ids() == (1,)
    dialog.radios[1].click()
    pick(dialog.field, "country", world)
    QTest.keyClicks(dialog.value.line, "Korea")
    world.qtbot.wait(200)
    world.rest()
    dialog.change_button.click()
    world.until(lambda: [world.draft_of(key).country for key in (1, 2, 3)] == ["Korea"] * 3)


def test_in_the_trash_nothing_is_changed(screen: InfluencersScreen, world: World) -> None:
    screen.show_trash(True)
    world.rest()
    screen.hands.ask_edit()
    screen.hands.ask_tags()
    assert world.said == ["Select the people first."] * 2
    assert not screen.window().findChildren(BulkEditDialog)
