"""Cells are painted in every theme, direction and width, and say the same to a screen reader."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QHelpEvent, QImage, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView, QToolTip
from pytestqt.qtbot import QtBot

from irm.settings import Settings
from irm.ui.base.cells import (
    CELL,
    ChipsCell,
    DayCell,
    Mark,
    NumberCell,
    PersonCell,
    StepCell,
    TextCell,
    bare,
    isolated,
)
from irm.ui.base.delegates import DELEGATES
from irm.ui.base.look import Look
from irm.ui.base.tips import plain_tip
from irm.ui.language import Language
from irm.ui.style.theme import Theme
from irm.ui.style.tokens import DARK, LIGHT
from tests.ui.painted import Painted

ROWS: tuple[tuple[Any, ...], ...] = (
    (
        PersonCell("Jane Doe", "@jane.doe", "instagram", more=2),
        NumberCell("250K", "by followers"),
        ChipsCell((Mark("Mid", "blue"), Mark("A very long tag that cannot fit", "red"), Mark("뷰티", "pink"))),
        DayCell("3 days ago", "Their turn", "arrow-up-right"),
        StepCell("Send contract", "overdue by 2 days", is_urgent=True),
        TextCell("Seoul", "KR"),
    ),
    (PersonCell("박지은"), NumberCell(), ChipsCell(), DayCell(), StepCell(), TextCell()),
    (
        PersonCell("<b>ليلى</b>", "@laila", "no such platform", is_muted=True, remark="do not contact"),
        NumberCell("12"),
        ChipsCell((Mark("x" * 500, "no such tone"),)),
        DayCell("today", is_urgent=True),
        StepCell("", "today"),
        TextCell("one\ntwo\tthree"),
    ),
)


class Cells(QAbstractTableModel):
    """Three rows with one cell of each kind."""

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return len(ROWS)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return len(ROWS[0])

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        cell = ROWS[index.row()][index.column()]
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        return "<img src=x> & so on" if role == Qt.ItemDataRole.ToolTipRole else None


@pytest.fixture
def view(theme: Theme, language: Language, qtbot: QtBot) -> QTableView:
    result = QTableView()
    qtbot.addWidget(result)
    result.setModel(Cells(result))
    result.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    result.verticalHeader().setDefaultSectionSize(44)
    for column, cell in enumerate(ROWS[0]):
        result.setItemDelegateForColumn(column, DELEGATES[type(cell)](result))
        result.setColumnWidth(column, 150)
    result.resize(1000, 300)
    result.show()
    return result


def painted(view: QTableView) -> QImage:
    return view.viewport().grab().toImage()


@pytest.mark.parametrize("width", [0, 1, 9, 40, 150, 600])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_cells_of_any_width_are_painted(view: QTableView, width: int, direction: Qt.LayoutDirection) -> None:
    view.setLayoutDirection(direction)
    for column in range(len(ROWS[0])):
        view.setColumnWidth(column, width)
    assert not painted(view).isNull()


def test_every_cell_leaves_something_to_see(view: QTableView) -> None:
    image = painted(view)
    for column in range(len(ROWS[0])):
        area = view.visualRect(view.model().index(0, column))
        seen = {image.pixelColor(x, y).name() for x in range(area.left(), area.right()) for y in range(4, 40)}
        assert len(seen) > 3, column


def test_the_theme_changes_under_a_list_that_is_open(view: QTableView, theme: Theme) -> None:
    assert painted(view).pixelColor(960, 260).name() == LIGHT.surface
    theme.apply(Settings(theme="dark"))
    assert Look.of(view).colors is DARK
    assert painted(view).pixelColor(960, 260).name() == DARK.surface


def test_a_row_grows_with_the_text(view: QTableView, theme: Theme) -> None:
    theme.apply(Settings(theme="light", font_scale=1.5))
    hint = view.itemDelegateForColumn(0).sizeHint(QStyleOptionViewItem(), view.model().index(0, 0))
    assert hint.height() == round(44 * 20 / 13)


def test_avatars_stand_at_the_other_end_in_arabic(view: QTableView, language: Language) -> None:
    def side_of_avatar() -> str:
        image, area = painted(view), view.visualRect(view.model().index(0, 0))
        ground = LIGHT.surface
        left = image.pixelColor(area.left() + 14, area.center().y()).name()
        return "left" if left != ground else "right"

    assert side_of_avatar() == "left"
    language.apply("ar")
    assert side_of_avatar() == "right"


def test_selection_hover_and_keyboard_can_be_told_apart(view: QTableView, qtbot: QtBot) -> None:
    view.selectRow(1)
    view.clearFocus()
    image = painted(view)
    assert image.pixelColor(140, 44 + 20).name() == LIGHT.selected
    QTest.mouseMove(view.viewport(), QPoint(140, 2 * 44 + 20))
    Look.of(view).hovered_row = 2
    assert painted(view).pixelColor(140, 2 * 44 + 20).name() == LIGHT.hover
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    image = painted(view)
    assert image.pixelColor(1, 44 + 20).name() == LIGHT.focus
    assert {image.pixelColor(x, 44).name() for x in (40, 200, 400, 800)} == {LIGHT.focus}


def test_the_row_under_the_mouse_is_known(view: QTableView, qtbot: QtBot) -> None:
    look = Look.of(view)
    QTest.mouseMove(view.viewport(), QPoint(20, 44 + 10))
    qtbot.waitUntil(lambda: look.hovered_row == 1)


def test_all_delegates_of_a_list_share_one_look(view: QTableView) -> None:
    assert len({id(Look.of(view)), *(id(view.itemDelegateForColumn(n).look) for n in range(6))}) == 1  # type: ignore[attr-defined]


def test_tips_show_data_letter_by_letter(view: QTableView, qtbot: QtBot) -> None:
    index, place = view.model().index(0, 0), QPoint(10, 10)
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place, view.mapToGlobal(place))
    assert view.itemDelegateForColumn(0).helpEvent(event, view, QStyleOptionViewItem(), index)
    assert QToolTip.text() == "<qt>&lt;img src=x&gt; &amp; so on</qt>"
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_a_tip_keeps_its_lines() -> None:
    assert plain_tip("one\ntwo") == "<qt>one<br>two</qt>"
    assert plain_tip("") == ""


def test_the_words_of_a_cell_hold_all_it_shows() -> None:
    assert [bare(cell.text) for cell in ROWS[0]] == [
        "Jane Doe, @jane.doe",
        "250K by followers",
        "Mid, A very long tag that cannot fit, 뷰티",
        "3 days ago, Their turn",
        "Send contract, overdue by 2 days",
        "Seoul, KR",
    ]


def test_handles_are_isolated_for_showing_and_bare_for_the_clipboard() -> None:
    assert isolated("@user!") == "\u2066@user!\u2069"
    assert isolated("") == ""
    assert bare(isolated("+966 50 123")) == "+966 50 123"


def test_the_row_the_keyboard_leaves_is_painted_anew_also_without_a_selection(view: QTableView, qtbot: QtBot) -> None:
    watch = Painted(view)
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    choose = view.selectionModel().setCurrentIndex
    choose(view.model().index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
    qtbot.wait(50)
    watch.area = QRegion()
    choose(view.model().index(1, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
    row = QRect(0, view.rowViewportPosition(0), view.viewport().width(), view.rowHeight(0) - 1)
    qtbot.waitUntil(lambda: QRegion(row).subtracted(watch.area).isEmpty())
