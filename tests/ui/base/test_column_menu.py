"""The menu of a column over a real list: sorting, groups, filters that become text of the search field."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from irm.domain import filter_values, query, query_edit
from irm.domain.influencer import INFLUENCE_TYPES, KINDS, ORIGINS, STAGES
from irm.ui.base.column_menu import StayingMenu, range_words
from irm.ui.base.record_screen import RecordScreen
from irm.ui.screens.influencers.screen import InfluencersScreen
from tests.builders import account, person
from tests.ui.worlds import World


@pytest.fixture
def screen(world: World) -> Iterator[RecordScreen]:
    made = InfluencersScreen(world.tools)
    world.qtbot.addWidget(made)
    made.resize(1400, 700)
    made.show()
    world.add_all(
        [
            person("Cho", stage="partner", accounts=(account("cho", followers=300),), tags=("food",), country="Korea"),
            person("Ada", accounts=(account("ada", followers=20_000),), country="UAE"),
            person("Bea", stage="partner", tags=("food", "no meat")),
        ]
    )
    world.until(lambda: made.model.rowCount() == 3)
    yield made
    made.close()


def menu_of(screen: RecordScreen, key: str) -> QMenu:
    number = [column.key for column in screen.model.columns].index(key)
    return screen.menus.open(number, QPoint(10, 10))


def action_of(menu: QMenu, words: str) -> QAction:
    return next(action for action in menu.actions() if action.text().startswith(words))


def test_a_menu_offers_what_its_column_can_do(screen: RecordScreen) -> None:
    words = [action.text() for action in menu_of(screen, "stage").actions() if action.text()]
    assert words == [
        "Sort ascending",
        "Sort descending",
        "Group by Stage",
        "Filter by Stage",
        "Hide this column",
        "Columns",
    ]
    assert not action_of(menu_of(screen, "name"), "Hide").isEnabled()
    assert [action.text() for action in menu_of(screen, "next_step").actions() if action.text()][:2] == words[:2]


def test_a_list_is_grouped_and_the_groups_say_how_many(screen: RecordScreen, world: World) -> None:
    action_of(menu_of(screen, "stage"), "Group by").trigger()
    world.until(lambda: screen.model.rowCount() == 5)
    lines = [screen.model.index(line, 0).data() for line in (0, 2)]
    assert lines == ["Discovered, \u20661\u2069, unfolded", "Partner, \u20662\u2069, unfolded"]
    assert len(screen.model.ids) == 3
    assert screen.bar.count.text() == "3 people"
    action_of(menu_of(screen, "stage"), "No groups").trigger()
    world.until(lambda: screen.model.rowCount() == 3)


def test_values_are_ticked_and_become_text(screen: RecordScreen, world: World) -> None:
    heard: list[tuple[str, str]] = []
    screen.query_wanted.connect(lambda page, text: heard.append((page, text)))
    part = action_of(menu_of(screen, "tags"), "Filter by").menu()
    assert isinstance(part, StayingMenu)
    part.popup(QPoint(10, 10))
    world.until(lambda: [action.text() for action in part.actions()][:2] == ["food\t2", "no meat\t1"])
    part.setActiveAction(part.actions()[0])
    QTest.keyClick(part, Qt.Key.Key_Space)
    assert part.isVisible()
    assert heard == [("influencers", "tag:food")]
    screen.search("minji tag:food")
    part.setActiveAction(part.actions()[1])
    QTest.keyClick(part, Qt.Key.Key_Space)
    assert heard[-1][1] == 'minji tag:food,"no meat"'
    part.actions()[0].trigger()
    assert heard[-1][1] == "minji"
    part.close()
    action_of(menu_of(screen, "tags"), "Take off").trigger()
    assert heard[-1][1] == "minji"


def test_one_range_of_numbers_or_days_takes_the_place_of_another(screen: RecordScreen, world: World) -> None:
    heard: list[str] = []
    screen.query_wanted.connect(lambda page, text: heard.append(text))
    part = action_of(menu_of(screen, "followers"), "Filter by").menu()
    assert isinstance(part, QMenu)
    part.popup(QPoint(10, 10))
    assert part.actions()[0].text() == "More than 1M"
    part.actions()[0].trigger()
    part.actions()[5].trigger()
    assert heard == ["followers:>1m", "followers:<10k"]
    assert [action.isChecked() for action in part.actions()[:6]] == [False] * 5 + [True]


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("last", "<30d", "In the last 30 days"),
        ("last", ">90d", "More than 90 days ago"),
        ("rate", ">5%", "More than 5.0%"),
        ("silent", ">14", "More than 14"),
        ("due", "<=7d", "In the next 7 days"),
        ("due", "overdue", "Overdue"),
        ("rhythm", "<=30", "At most 30"),
        ("last", "none", "Without a value"),
    ],
)
def test_ranges_have_words(screen: RecordScreen, field: str, value: str, words: str) -> None:
    assert range_words(field, value) == words


@pytest.mark.parametrize("field", sorted(filter_values.RANGES))
def test_every_range_is_understood_as_a_filter(field: str) -> None:
    for value in filter_values.RANGES[field]:
        found = query.parse(f"{field}:{value}")
        assert ([one.field.code for one in found.filters], found.complaints) == ([field], ()), value


def test_every_code_that_is_offered_is_understood_as_a_filter() -> None:
    for field, codes in (("stage", STAGES), ("kind", KINDS), ("origin", ORIGINS), ("type", INFLUENCE_TYPES)):
        for code in (*codes, *([filter_values.NONE] if field not in filter_values.ALWAYS_THERE else [])):
            found = query.parse(query_edit.with_values("", field, (code,)))
            assert ([one.field.code for one in found.filters], found.complaints) == ([field], ()), code


def test_a_field_without_a_list_of_values_is_typed(screen: RecordScreen) -> None:
    heard: list[str] = []
    screen.search_wanted.connect(heard.append)
    action_of(menu_of(screen, "email"), "Filter by").trigger()
    assert heard == ["email:"]


def test_a_column_is_hidden_and_comes_back_wide_enough(screen: RecordScreen) -> None:
    action_of(menu_of(screen, "stage"), "Hide").trigger()
    assert "stage" not in [column.key for column in screen.view.header.shown_columns()]
    columns = action_of(menu_of(screen, "name"), "Columns").menu()
    assert isinstance(columns, QMenu)
    columns.aboutToShow.emit()
    action_of(columns, "Stage").setChecked(True)
    action_of(columns, "E-mail").setChecked(True)
    shown = {column.key: column for column in screen.view.header.shown_columns()}
    assert {"stage", "email"} <= set(shown)
    number = screen.model.columns.index(shown["email"])
    assert screen.view.header.sectionSize(number) > 60


def test_the_menu_opens_by_key_under_its_column(screen: RecordScreen) -> None:
    screen.view.setCurrentIndex(screen.model.index(0, 2))
    QTest.keyClick(screen.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    menu = QGuiApplication.focusObject()
    found = [menu for menu in screen.view.header.findChildren(QMenu) if menu.isVisible()]
    assert len(found) == 1, menu
    assert found[0].activeAction() is not None
    found[0].close()


def test_rows_are_copied_as_text_and_as_a_table(screen: RecordScreen, world: World) -> None:
    screen.group_by("stage")
    world.until(lambda: screen.model.rowCount() == 5)
    screen.view.selectAll()
    QTest.keyClick(screen.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    world.until(lambda: "Copied" in (world.said or [""])[-1])
    data = QGuiApplication.clipboard().mimeData()
    lines = [line.split("\t") for line in data.text().split("\n")]
    assert [(line[0], line[2]) for line in lines] == [("Name", "Handle"), ("Ada", "ada"), ("Bea", ""), ("Cho", "cho")]
    assert len({len(line) for line in lines}) == 1
    assert data.html().count("<tr>") == 4
    assert "<td>ada</td><td></td><td>20000</td>" in data.html(), "a number that a spreadsheet adds up"
    assert not any(mark in data.text() + data.html() for mark in "\u2066\u2069")
