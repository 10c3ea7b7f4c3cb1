"""Entries that may be the same person: pair by pair with the keyboard, and the word while somebody types."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from irm.domain.merging import OTHER
from irm.services import influencers, merging_people
from irm.ui.base.history import History
from irm.ui.dialogs.duplicates import DuplicatesDialog
from tests.builders import TODAY, account, email, person
from tests.ui.screens.people_page import Page, page
from tests.ui.worlds import World

__all__ = ["page"]


@pytest.fixture
def doubles(world: World) -> list[int]:
    made: list[int] = []
    for name, city, mail in (
        ("Jane Doe", "Seoul", "jane@example.com"),
        ("jane doe", "Busan", "jane@example.com"),
        ("Mina Park", "", "mina@example.com"),
        ("Mina Park", "", "mina@example.com"),
    ):
        draft = person(name, city=city, contact_points=(email(mail),))
        made.append(world.add(draft))
    return made


def dialog_of(world: World, pair: tuple[int, int] | None = None) -> DuplicatesDialog:
    dialog = DuplicatesDialog(world.tools, pair=pair)
    if pair is None:  # else it closes itself, and is gone then
        world.qtbot.addWidget(dialog)
    dialog.show()
    world.rest()
    return dialog


def left(world: World) -> list[str]:
    return world.read(lambda s: [row.name for row in influencers.rows(s, range(1, 9), today=TODAY)])


def test_pairs_are_merged_with_a_choice_and_kept_apart_by_keys(world: World, doubles: list[int]) -> None:
    dialog = dialog_of(world)
    assert dialog.model.rowCount() == 2
    dialog.view.setCurrentIndex(dialog.model.index(0, 0))
    world.rest()
    first = dialog.table.names
    place = next(n for n, row in enumerate(dialog.table.plain.rows) if row.field == "display_name")
    dialog.table.setCurrentIndex(dialog.table.plain.index(place, 0))
    QTest.keyClick(dialog.table, Qt.Key.Key_Right)
    if first[0] != first[1]:
        assert dialog.table.chosen["display_name"] == OTHER
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    world.rest()
    assert dialog.model.rowCount() == 1
    assert len(left(world)) == 3
    QTest.keyClick(dialog.table, Qt.Key.Key_N)
    world.rest()
    assert dialog.model.rowCount() == 0
    assert dialog.pages.currentWidget() is dialog.empty
    assert len(left(world)) == 3


def test_what_was_settled_is_taken_back_step_by_step_without_leaving_the_dialog(
    world: World, doubles: list[int]
) -> None:
    dialog = dialog_of(world)
    pairs = dialog.view.currentIndex().row(), dialog.model.rowCount()
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    world.rest()
    QTest.keyClick(dialog.table, Qt.Key.Key_N)
    world.rest()
    assert (len(left(world)), dialog.model.rowCount()) == (3, 0)
    dialog.strip.undo_button.click()
    world.rest()
    assert (len(left(world)), dialog.model.rowCount()) == (3, 1)
    dialog.strip.undo_button.click()
    world.rest()
    assert len(left(world)) == 4
    assert (dialog.view.currentIndex().row(), dialog.model.rowCount()) == pairs
    assert dialog.strip.undo_button.isHidden()
    QTest.keyClick(dialog.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    world.rest()
    assert len(left(world)) == 4


def test_all_without_doubt_are_merged_at_once(world: World, doubles: list[int]) -> None:
    dialog = dialog_of(world)
    assert dialog.exact_button.isVisible()
    dialog.exact_button.click()
    world.rest()
    assert len(left(world)) < len(doubles)
    assert dialog.exact_button.isHidden()


def test_nobody_is_like_anybody(world: World) -> None:
    dialog = dialog_of(world)
    assert dialog.pages.currentWidget() is dialog.empty
    assert not dialog.merge_button.isVisible()


def test_two_chosen_people_are_shown_alone(world: World, doubles: list[int]) -> None:
    dialog = dialog_of(world, (doubles[0], doubles[2]))
    assert dialog.view.isHidden()
    assert dialog.merge_button.isVisible()
    with world.qtbot.waitSignal(dialog.finished):
        dialog.merge_button.click()
    world.rest()
    assert len(left(world)) == 3


def test_somebody_alike_is_named_while_a_new_person_is_typed(page: Page) -> None:
    known = page.world.add(person("김민지", contact_points=(email("minji@example.com"),)))
    page.world.rest()
    page.screen.new_record()
    page.world.rest()
    detail, perhaps = page.detail, page.detail.perhaps
    assert perhaps.isHidden()
    name = detail.form.widget("display_name").focusProxy()
    assert name is not None
    QTest.keyClicks(name, "Minji Kim")
    page.world.until(lambda: not perhaps.isHidden())
    assert "김민지" in perhaps.link.text()
    with page.world.qtbot.waitSignal(detail.record_wanted) as wanted:
        perhaps.link.click()
    assert wanted.args == ["influencers", known]
    page.screen.show_record(known)
    page.world.rest()
    assert perhaps.isHidden()


def history_of_a_merge(page: Page) -> History:
    """Return what the page shows of two people who were merged."""
    world = page.world
    keep, gone = world.add(person("Jane Doe")), world.add(person("Mina Park"))
    world.write("person.merge", lambda s: merging_people.merge(s, keep, gone))
    page.screen.show_record(keep)
    world.rest()
    page.detail.tabs.setCurrentIndex(page.detail.history_tab)
    world.rest()
    return page.detail.history


def test_a_merge_is_taken_apart_from_the_history_of_the_person(page: Page) -> None:
    world, history = page.world, history_of_a_merge(page)
    history.view.setCurrentIndex(history.model.index(0, 0))
    menu = history.open_menu(history.view.visualRect(history.model.index(0, 0)).center())
    assert menu is not None
    menu.actions()[0].trigger()
    menu.close()
    world.rest()
    assert left(world) == ["Jane Doe", "Mina Park"]
    step = next(entry.id for entry in history.model.entries if entry.icon == "users")
    history.take_back_wanted.emit(step)
    world.rest()
    assert "Take" in world.failed[-1]
    assert left(world) == ["Jane Doe", "Mina Park"]


def test_the_history_offers_in_sight_to_take_a_change_back(page: Page) -> None:
    world, history = page.world, history_of_a_merge(page)
    assert history.back_button.isVisible()
    assert not history.back_button.isEnabled(), "no change is chosen yet"
    history.view.setCurrentIndex(history.model.index(0, 0))
    history.back_button.click()
    world.rest()
    assert left(world) == ["Jane Doe", "Mina Park"]


def test_what_both_hold_is_seen_side_by_side_and_not_chosen(world: World) -> None:
    first = world.add(person("Jane Doe", accounts=(account("jane"),), contact_points=(email("jane@example.com"),)))
    second = world.add(person("Jane Doe", accounts=(account("jane.d", "tiktok"),), tags=("VIP",)))
    dialog = dialog_of(world, (first, second))
    rows = {row.field: row for row in dialog.table.plain.rows}
    assert "jane.d" in rows["accounts"].other
    assert "jane@example.com" in rows["contact_points"].keep
    assert rows["tags"].other == "VIP"
    place = list(rows).index("accounts")
    dialog.table.setCurrentIndex(dialog.table.plain.index(place, 0))
    QTest.keyClick(dialog.table, Qt.Key.Key_Right)
    assert "accounts" not in dialog.table.chosen
    titles = [column.title for column in dialog.table.plain.columns]
    assert titles[1:] == ["Stays: Jane Doe", "Moves into it: Jane Doe"]
    dialog.close()


def test_a_pair_of_namesakes_says_why_and_the_last_pair_is_called_so(world: World) -> None:
    world.add(person("Gwen Moreno"))
    world.add(person("Gwen Moreno"))
    dialog = dialog_of(world)
    assert "the same name" in dialog.model.entries[0].body.lower()
    dialog.keep_apart()
    world.rest()
    assert "That was the last pair" in [label.text() for label in dialog.empty.findChildren(QLabel)]
