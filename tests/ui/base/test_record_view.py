"""The list view: keys, selection by ranges, places kept when the order changes, columns that come back."""

from __future__ import annotations

from array import array
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSettings, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from irm.domain.groups import Group
from irm.ui.base.record_model import RecordModel
from irm.ui.base.record_view import RecordView
from irm.ui.style import fonts, tokens
from irm.ui.style.theme import Theme
from tests.ui.base.test_record_model import Row, columns

IDS = array("q", range(1, 501))


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> RecordView:
    model = RecordModel(columns(), lambda row: row.id)
    view = RecordView(model)
    model.setParent(view)
    model.wanted.connect(lambda ids, turn: model.put_rows(ids, [Row(key, f"Person {key}") for key in ids], turn))
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show()
    model.set_ids(IDS)
    return view


def model_of(view: RecordView) -> RecordModel[Row]:
    model = view.model()
    assert isinstance(model, RecordModel)
    return model


def test_rows_are_of_one_height_and_without_grid_or_numbers(view: RecordView) -> None:
    assert view.rowHeight(0) == view.rowHeight(499) == 44
    assert not view.showGrid()
    assert not view.verticalHeader().isVisible()


def test_moving_says_who_is_current_and_enter_opens(view: RecordView, qtbot: QtBot) -> None:
    heard, opened = list[int](), list[int]()
    view.current_changed.connect(heard.append)
    view.record_opened.connect(opened.append)
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert heard == [1, 2]
    assert opened == [2]


def test_enter_without_a_current_line_opens_the_first_one(view: RecordView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.record_opened) as heard:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert heard.args == [1]
    assert view.current_id() == 1


def test_keys_say_what_is_wanted(view: RecordView, qtbot: QtBot) -> None:
    heard: list[str] = []
    view.trash_wanted.connect(lambda: heard.append("trash"))
    view.copy_wanted.connect(lambda: heard.append("copy"))
    view.left.connect(lambda: heard.append("left"))
    view.typed.connect(heard.append)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert heard == []
    view.setCurrentIndex(view.model().index(3, 0))
    QTest.keyClick(view, Qt.Key.Key_Delete)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.keyClick(view, Qt.Key.Key_M)
    assert heard == ["trash", "copy", "left", "m"]


def test_a_selection_is_read_in_the_order_of_the_list(view: RecordView) -> None:
    view.setCurrentIndex(view.model().index(7, 0))
    view.selectAll()
    assert view.selected_count() == 500
    assert view.selected_ids() == tuple(IDS)
    view.clear_current()
    assert view.selected_ids() == ()
    assert view.current_id() == 0


def test_painting_a_large_selection_does_not_ask_every_row(theme: Theme, qtbot: QtBot) -> None:
    asked: list[int] = []

    class Counting(RecordModel[Row]):
        def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
            asked.append(index.row())
            return super().flags(index)

    model = Counting(columns(), lambda row: row.id)
    view = RecordView(model)
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show()
    model.set_ids(array("q", range(1, 5001)))
    view.selectAll()
    view.grab()
    model.set_ids(array("q", range(5000, 0, -1)))
    view.grab()
    assert view.selected_count() == 5000
    assert len(asked) < 500


def test_selection_current_and_scroll_stay_with_their_records(view: RecordView, qtbot: QtBot) -> None:
    heard: list[int] = []
    view.setCurrentIndex(view.model().index(100, 0))
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    view.verticalScrollBar().setValue(90 * 44)
    view.current_changed.connect(heard.append)
    shifted = array("q", [*range(1001, 1051), *IDS])
    model_of(view).set_ids(shifted)
    assert view.selected_ids() == (101, 102, 103)
    assert view.current_id() == 103
    assert shifted[view.rowAt(1)] == 91
    assert heard == []


def test_another_list_begins_at_its_top_whoever_was_there_before(view: RecordView) -> None:
    view.setCurrentIndex(view.model().index(10, 0))
    view.starts_over = True
    model_of(view).set_ids(array("q", reversed(IDS)))
    assert view.current_id() == 11
    assert view.rowAt(1) == 0


def test_where_the_current_record_goes_its_place_stays_current(view: RecordView) -> None:
    view.setCurrentIndex(view.model().index(10, 0))
    model_of(view).set_ids(array("q", [key for key in IDS if key != 11]))
    assert view.current_id() == 12
    view.follows_place = False
    model_of(view).set_ids(array("q", range(200, 300)))
    assert view.current_id() == 0


def test_a_record_can_be_shown_by_its_id(view: RecordView) -> None:
    assert view.show_id(400)
    assert view.selected_ids() == (400,)
    assert view.visualRect(view.currentIndex()).top() < view.viewport().height()
    assert not view.show_id(4711)


def test_taking_the_keyboard_opens_nobody(view: RecordView, qtbot: QtBot) -> None:
    heard: list[int] = []
    view.current_changed.connect(heard.append)
    view.setFocus()
    qtbot.wait(10)
    assert heard == []
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert heard


def test_a_click_on_a_header_asks_for_that_order(view: RecordView) -> None:
    heard: list[tuple[str, bool]] = []
    view.header.sort_wanted.connect(lambda key, descending: heard.append((key, descending)))
    view.header.show_sort("name", is_descending=False)
    view.header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    view.header.setSortIndicator(1, Qt.SortOrder.AscendingOrder)
    assert heard == [("name", True)]
    view.header.show_sort("name", is_descending=False)
    assert view.header.sortIndicatorSection() == 0
    assert len(heard) == 1


def test_columns_can_be_hidden_and_come_back_at_the_next_start(view: RecordView, tmp_path: Path, qtbot: QtBot) -> None:
    menu = view.header.live_menu(view)
    menu.aboutToShow.emit()
    words = [action.text() for action in menu.actions() if action.text()]
    assert words == ["Name", "Place", "Reset columns"]
    menu.actions()[1].setChecked(False)
    assert [column.key for column in view.header.shown_columns()] == ["name"]
    view.header.resizeSection(0, 333)
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    view.header.keep(settings)
    settings.sync()
    again = RecordView(RecordModel(columns(), lambda row: row.id))
    qtbot.addWidget(again)
    again.header.take_back(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    assert [column.key for column in again.header.shown_columns()] == ["name"]
    again.header.reset_columns()
    assert [column.key for column in again.header.shown_columns()] == ["name", "place"]
    assert isinstance(menu, QMenu)


@pytest.fixture
def grouped(view: RecordView) -> RecordView:
    """The view in three groups of 100, 150 and 250."""
    model_of(view).set_ids(IDS, (Group("a", 100), Group("b", 150), Group("c", 250)))
    return view


def go(view: RecordView, line: int) -> None:
    view.setCurrentIndex(view.model().index(line, 0))


def test_the_lines_of_groups_are_never_selected_records(grouped: RecordView) -> None:
    go(grouped, 0)
    assert (grouped.selected_ids(), grouped.selected_count(), grouped.current_id()) == ((), 0, 0)
    grouped.selectAll()
    assert grouped.selected_ids() == tuple(IDS)
    assert grouped.selected_count() == 500
    go(grouped, 100)
    QTest.keyClick(grouped, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(grouped, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert grouped.selected_ids() == (100, 101)


def test_a_group_folds_by_key_and_unfolds_where_somebody_in_it_is_wanted(grouped: RecordView) -> None:
    heard = list[int]()
    grouped.current_changed.connect(heard.append)
    go(grouped, 101)
    assert model_of(grouped).layout.group_at(101) is not None
    QTest.keyClick(grouped, Qt.Key.Key_Left)
    assert grouped.model().rowCount() == 353
    assert grouped.currentIndex().row() == 101
    QTest.keyClick(grouped, Qt.Key.Key_Space)
    assert grouped.model().rowCount() == 503
    QTest.keyClick(grouped, Qt.Key.Key_Return)
    assert grouped.model().rowCount() == 353
    QTest.keyClick(grouped, Qt.Key.Key_Right)
    assert grouped.model().rowCount() == 503
    grouped.fold(("b",), is_folded=True)
    assert heard == []
    assert grouped.show_id(150)
    assert grouped.current_id() == 150
    assert grouped.model().rowCount() == 503


def test_a_click_folds_a_group_and_the_selection_in_the_others_stays(grouped: RecordView) -> None:
    go(grouped, 3)
    QTest.keyClick(grouped, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert grouped.selected_ids() == (3, 4)
    grouped.verticalScrollBar().setValue(98 * 44)
    place = grouped.visualRect(grouped.model().index(101, 0)).center()
    QTest.mouseClick(grouped.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert model_of(grouped).folded == {"b"}
    assert grouped.selected_ids() == (3, 4)
    assert grouped.verticalScrollBar().value() == 98 * 44
    grouped.grab()


def test_where_somebody_goes_the_next_person_becomes_current_never_a_group(grouped: RecordView) -> None:
    go(grouped, 102)
    assert grouped.current_id() == 101
    rest = array("q", [key for key in IDS if key != 101])
    model_of(grouped).set_ids(rest, (Group("a", 100), Group("b", 149), Group("c", 250)))
    assert grouped.current_id() == 102
    go(grouped, 0)
    model_of(grouped).set_ids(IDS, (Group("z", 1), Group("a", 249), Group("c", 250)))
    assert model_of(grouped).layout.group_at(grouped.currentIndex().row()) == Group("a", 249)


def test_every_title_has_room_beside_the_sign_of_the_sort(view: RecordView) -> None:
    metrics = QFontMetrics(fonts.sized(view.font(), tokens.TEXT_SMALL))
    for number, column in enumerate(model_of(view).columns):
        view.header.setSectionHidden(number, False)
        assert view.header.sectionSize(number) > metrics.horizontalAdvance(column.title) + 2 * tokens.SPACE_S


def test_columns_grow_with_the_text(view: RecordView) -> None:
    before = view.header.sectionSize(0)
    larger = QFont(view.font())
    larger.setPixelSize(view.font().pixelSize() * 2)
    view.setFont(larger)
    assert view.header.sectionSize(0) == 2 * before


def test_alt_down_asks_for_the_menu_of_the_column(view: RecordView) -> None:
    heard = list[int]()
    view.menu_wanted.connect(heard.append)
    view.setCurrentIndex(view.model().index(2, 1))
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert heard == [1]


def test_the_arrow_in_a_header_opens_its_menu_and_does_not_sort(view: RecordView) -> None:
    wanted, sorted_by = list[int](), list[str]()
    view.header.menu_wanted.connect(lambda number, place: wanted.append(number))
    view.header.sort_wanted.connect(lambda key, descending: sorted_by.append(key))
    edge = view.header.sectionViewportPosition(0) + view.header.sectionSize(0)
    QTest.mouseMove(view.header.viewport(), QPoint(edge - 15, 10))
    QTest.mouseClick(view.header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(edge - 15, 10))
    assert (wanted, sorted_by) == ([0], [])
    view.header.grab()
