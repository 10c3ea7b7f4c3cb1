"""Views and tags in the navigation: chosen, reordered, and people dropped on them by real events."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QContextMenuEvent, QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from irm.domain.bulk_edit import Edit
from irm.domain.views import ViewDraft
from irm.services import views
from irm.ui.base import record_drag
from irm.ui.base.page import INFLUENCERS, REPRESENTATIVES
from irm.ui.main_window import MainWindow
from irm.ui.pages import pages
from irm.ui.screens.influencers.screen import InfluencersScreen
from irm.ui.shelf import Shelf, edits_of
from irm.ui.widgets.shelf_list import Entry, ShelfList
from tests.builders import person
from tests.ui.worlds import World

COPY = Qt.DropAction.CopyAction
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(world: World, qtbot: QtBot, memory: QSettings) -> Iterator[MainWindow]:
    window = MainWindow(pages(world.tools), notices=world.notices, geometry=memory)
    qtbot.addWidget(window)
    Shelf(window, world.tools, memory=memory)
    window.show_page(INFLUENCERS)
    window.show()
    world.add_all(
        [
            person("Ada", tags=("food",)),
            person("Bea", tags=("no meat", "food"), stage="partner"),
            person("Cho", stage="in_talks"),
        ]
    )
    world.until(lambda: len(window.navigation.tags.model_of_entries.entries) == 2)
    yield window
    world.rest()


def screen(window: MainWindow) -> InfluencersScreen:
    page = window.page(INFLUENCERS)
    assert isinstance(page, InfluencersScreen)
    return page


def save(world: World, name: str, query: str = "", *, page: str = INFLUENCERS, sort: str = "name") -> int:
    def work(session: object) -> int:
        key = views.save(session, ViewDraft(page, query, sort), name=name)  # type: ignore[arg-type]
        views.pin(session, key)  # type: ignore[arg-type]
        return key

    return world.write("view.add", work)


def texts(shelf: ShelfList) -> list[str]:
    return [entry.text for entry in shelf.model_of_entries.entries]


def middle(shelf: ShelfList, row: int) -> QPoint:
    return shelf.visualRect(shelf.model_of_entries.index(row, 0)).center()


def click(shelf: ShelfList, row: int) -> None:
    QTest.mouseClick(shelf.viewport(), LEFT, pos=middle(shelf, row))


def drop(shelf: ShelfList, row: int, data: QMimeData) -> bool:
    """Drag `data` over an entry and let go; return whether it was taken."""
    place, none = middle(shelf, row), Qt.KeyboardModifier.NoModifier
    viewport = shelf.viewport()
    QApplication.sendEvent(viewport, QDragEnterEvent(place, COPY, data, LEFT, none))
    move = QDragMoveEvent(place, COPY, data, LEFT, none)
    move.ignore()
    QApplication.sendEvent(viewport, move)
    if not move.isAccepted():
        QApplication.sendEvent(viewport, QDragLeaveEvent())
        return False
    assert shelf.target == row
    shelf.grab()
    QApplication.sendEvent(viewport, QDropEvent(QPointF(place), COPY, data, LEFT, none))
    return True


def test_tags_stand_with_their_counts_the_most_used_first(window: MainWindow, world: World) -> None:
    assert window.navigation.tags.model_of_entries.entries == (
        Entry("food", "food", "2"),
        Entry("no meat", "no meat", "1"),
    )
    world.add(person("Dan", tags=("no meat", "new")))
    world.add(person("Eva", tags=("no meat",)))
    world.until(lambda: texts(window.navigation.tags) == ["no meat", "food", "new"])


def test_a_click_on_a_tag_shows_who_carries_it_and_another_one_everybody(window: MainWindow, world: World) -> None:
    window.show_page(REPRESENTATIVES)
    click(window.navigation.tags, 1)
    assert window.current_key == INFLUENCERS
    assert window.top_bar.search.text() == 'tag:"no meat"'
    world.until(lambda: len(screen(window).model.ids) == 1)
    assert window.navigation.tags.marked == {"no meat"}
    window.navigation.tags.grab()
    tags = window.navigation.tags
    tags.setFocus()
    tags.setCurrentIndex(tags.model_of_entries.index(0, 0))
    QTest.keyClick(tags, Qt.Key.Key_Return)
    world.until(lambda: len(screen(window).model.ids) == 2)
    QTest.keyClick(tags, Qt.Key.Key_Space)
    world.until(lambda: len(screen(window).model.ids) == 3)
    assert tags.marked == frozenset()


def test_people_dropped_on_a_tag_get_it_in_one_step(window: MainWindow, world: World) -> None:
    assert drop(window.navigation.tags, 1, record_drag.pack("influencer", (1, 2, 3)))
    world.until(lambda: world.draft_of(3).tags == ("no meat",))
    assert world.draft_of(1).tags == ("food", "no meat")
    assert world.said[-1] == "2 people were changed."
    world.runner.undo(window, lambda _: None)
    world.until(lambda: world.draft_of(3).tags == ())
    assert not drop(window.navigation.tags, 1, record_drag.pack("representative", (1,)))


def test_selected_people_are_dragged_as_ids(window: MainWindow, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    page, dragged = screen(window), list[tuple[int, ...]]()

    def hold(drag: QDrag, action: Qt.DropAction) -> Qt.DropAction:
        dragged.append(record_drag.unpack(drag.mimeData(), "influencer"))
        return action

    monkeypatch.setattr(QDrag, "exec", hold)
    for place in range(3):
        page.model.index(place, 0).data()
    world.rest()
    page.view.setCurrentIndex(page.model.index(0, 0))
    QTest.keyClick(page.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    start = page.view.visualRect(page.model.index(1, 0)).center()
    viewport = page.view.viewport()
    QTest.mousePress(viewport, LEFT, pos=start)
    for step in (10, 30, 60):
        QTest.mouseMove(viewport, start + QPoint(-step, step), delay=20)
    world.rest()
    if not dragged:  # without a display the mouse moves without its button
        page.view.startDrag(COPY)
    QTest.mouseRelease(viewport, LEFT, pos=start)
    assert dragged[0] == (1, 2)


def test_pinned_views_stand_under_their_page_and_bring_everything_with_them(window: MainWindow, world: World) -> None:
    key = save(world, "Partners", "stage:partner", sort="followers")
    save(world, "Agents", page=REPRESENTATIVES)
    navigation = window.navigation
    world.until(lambda: texts(navigation.views[INFLUENCERS]) == ["Partners"])
    assert texts(navigation.views[REPRESENTATIVES]) == ["Agents"]
    assert navigation.views[INFLUENCERS].height() == 28
    window.show_page(REPRESENTATIVES)
    click(navigation.views[INFLUENCERS], 0)
    world.until(lambda: len(screen(window).model.ids) == 1)
    assert (screen(window).spec.sort, window.top_bar.search.text()) == ("followers", "stage:partner")
    assert navigation.views[INFLUENCERS].marked == {str(key)}
    assert screen(window).bar.views_button.text() == "Partners"
    click(navigation.views[REPRESENTATIVES], 0)
    world.rest()
    assert window.current_key == REPRESENTATIVES
    assert navigation.views[INFLUENCERS].marked == frozenset()
    world.until(lambda: navigation.views[REPRESENTATIVES].marked)


def test_people_dropped_on_a_view_become_what_it_asks_for(window: MainWindow, world: World) -> None:
    save(world, "Partners with food", "stage:partner tag:food")
    save(world, "Big ones", "followers:>50k")
    shelf = window.navigation.views[INFLUENCERS]
    world.until(lambda: len(texts(shelf)) == 2)
    assert [shelf.takes_people(entry.key) for entry in shelf.model_of_entries.entries] == [True, False]
    assert not drop(shelf, 1, record_drag.pack("influencer", (3,)))
    assert drop(shelf, 0, record_drag.pack("influencer", (3,)))
    world.until(lambda: world.draft_of(3).stage == "partner")
    assert world.draft_of(3).tags == ("food",)


@pytest.mark.parametrize(
    ("text", "edits"),
    [
        ('tag:food tag:"no meat"', (Edit("tags", "add", "food, no meat"),)),
        ('stage:"in talks"', (Edit("stage", "set", "in_talks"),)),
        ("단계:파트너", (Edit("stage", "set", "partner"),)),
        ("stage:partner stage:ended", ()),
        ("stage:nonsense", ()),
        ("tag:food country:Korea", ()),
        ("", ()),
    ],
)
def test_what_a_view_makes_of_people(text: str, edits: tuple[Edit, ...]) -> None:
    assert edits_of(text) == edits


def test_views_are_put_in_another_order_by_dragging(
    window: MainWindow, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("One", "Two", "Three"):
        save(world, name)
    shelf = window.navigation.views[INFLUENCERS]
    world.until(lambda: len(texts(shelf)) == 3)

    def carry(drag: QDrag, action: Qt.DropAction) -> Qt.DropAction:
        assert drop(shelf, 0, drag.mimeData())
        return action

    monkeypatch.setattr(QDrag, "exec", carry)
    shelf.setCurrentIndex(shelf.model_of_entries.index(2, 0))
    shelf.startDrag(Qt.DropAction.MoveAction)
    world.until(lambda: texts(shelf) == ["Three", "One", "Two"])
    assert world.said[-1] == "The view Three was moved."


def test_the_menu_of_a_view_renames_unpins_and_deletes(window: MainWindow, world: World) -> None:
    save(world, "Mine")
    shelf = window.navigation.views[INFLUENCERS]
    world.until(lambda: texts(shelf) == ["Mine"])

    def choose(words: str) -> None:
        shelf.setCurrentIndex(shelf.model_of_entries.index(0, 0))
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
        QApplication.sendEvent(shelf.viewport(), event)
        menu = window.navigation.findChildren(QMenu)[-1]
        next(action for action in menu.actions() if action.text() == words).trigger()
        menu.close()
        world.rest()

    choose("Rename…")
    line = screen(window).bar.line
    world.until(line.isVisible)
    QTest.keyClicks(line, "Ours")
    QTest.keyClick(line, Qt.Key.Key_Return)
    world.until(lambda: texts(shelf) == ["Ours"])
    save(world, "More")
    world.until(lambda: texts(shelf) == ["Ours", "More"])
    choose("Move down")
    world.until(lambda: texts(shelf) == ["More", "Ours"])
    choose("Delete the view")
    world.until(lambda: texts(shelf) == ["Ours"])
    choose("Unpin from the side")
    world.until(lambda: texts(shelf) == [])
    assert not shelf.isVisible()


def test_folded_tags_stay_folded_at_the_next_start(window: MainWindow, world: World, memory: QSettings) -> None:
    button = window.navigation.tags_button
    assert window.navigation.tags.isVisible()
    QTest.mouseClick(button, LEFT)
    assert not window.navigation.tags.isVisible()
    again = MainWindow(pages(world.tools), notices=world.notices, geometry=memory)
    world.qtbot.addWidget(again)
    Shelf(again, world.tools, memory=memory)
    assert not again.navigation.tags_button.isChecked()
