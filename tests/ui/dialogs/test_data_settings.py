"""The data settings: own fields, stages, tiers, benchmarks, tags, money, as a user changes them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from shiboken6 import isValid

from irm.domain.benchmarks import SHIPPED
from irm.domain.metrics import DEFAULT_LIMITS, KOREAN_LIMITS
from irm.domain.money import Money
from irm.domain.own_fields import OwnFieldDraft
from irm.services import benchmarks, budgets, own_fields, retention, stages, tags, tiers
from irm.ui.base.plain_table import PlainTable
from irm.ui.dialogs.data_settings.benchmarks import BenchmarksTab
from irm.ui.dialogs.data_settings.dialog import (
    BENCHMARKS,
    KEEPING,
    MONEY,
    OWN_FIELDS,
    STAGES,
    TAGS,
    TIERS,
    DataSettings,
)
from irm.ui.dialogs.data_settings.keeping import KeepingTab
from irm.ui.dialogs.data_settings.money import MoneyTab
from irm.ui.dialogs.data_settings.own_fields import OwnFieldsTab
from irm.ui.dialogs.data_settings.stages import StagesTab
from irm.ui.dialogs.data_settings.tags import TagsTab
from irm.ui.dialogs.data_settings.tiers import TiersTab
from irm.ui.dialogs.erase_person import ErasePersonDialog
from tests.builders import account, person
from tests.ui.worlds import World


@pytest.fixture
def parent(world: World) -> QWidget:
    result = QWidget()
    world.qtbot.addWidget(result)
    return result


@pytest.fixture
def dialog(world: World, parent: QWidget) -> Iterator[DataSettings]:
    result = DataSettings(world.tools, parent)
    result.show()
    world.rest()
    yield result
    if isValid(result):
        result.close()
    world.rest()


def go_to(dialog: DataSettings, tab: int, world: World) -> QWidget:
    dialog.tabs.setCurrentIndex(tab)
    world.rest()
    return dialog.page(tab)


def edit_cell(table: PlainTable[Any], row: int, key: str, text: str) -> None:
    """Type into a cell, or choose the code in it."""
    columns = [column.key for column in table.plain.columns]
    index = table.plain.index(row, columns.index(key))
    table.setCurrentIndex(index)
    table.edit(index)
    editors = table.viewport().findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    editor = next(one for one in reversed(editors) if isinstance(one, (QLineEdit, QComboBox)) and one.isVisible())
    if isinstance(editor, QComboBox):
        editor.setCurrentIndex(editor.findData(text))
        editor.activated.emit(editor.currentIndex())
        editor.hidePopup()
    else:
        editor.setText(text)
        QTest.keyClick(editor, Qt.Key.Key_Return)


def test_a_field_is_added_with_its_choices(dialog: DataSettings, world: World) -> None:
    tab = dialog.page(OWN_FIELDS)
    assert isinstance(tab, OwnFieldsTab)
    assert tab.empty.isVisible()
    tab.form.put(type(tab.form.draft())("Size", "choice", "S\nM\n\n L "))
    assert tab.form.widget("choices").isVisible()
    tab.save_button.click()
    world.rest()
    assert [field.draft() for field in world.read(own_fields.fields)] == [
        OwnFieldDraft("Size", "choice", ("S", "M", "L"))
    ]
    assert not tab.save_button.isVisible()
    assert world.said == ["The field Size was added."]


def test_what_is_typed_in_a_field_is_saved_on_closing_and_wrong_things_say_why(
    dialog: DataSettings, world: World
) -> None:
    world.write("field.add", lambda s: own_fields.save(s, OwnFieldDraft("Size")))
    tab = dialog.page(OWN_FIELDS)
    assert isinstance(tab, OwnFieldsTab)
    tab.start_new()
    tab.form.put(type(tab.form.draft())("size", "text"))
    tab.save_button.click()
    world.rest()
    assert "already" in tab.form.widget("name").problem.text()  # type: ignore[attr-defined]
    tab.form.put(type(tab.form.draft())("Fee", "money", "", "USD"))
    dialog.reject()
    world.rest()
    assert [field.name for field in world.read(own_fields.fields)] == ["Size", "Fee"]


def test_a_field_is_moved_hidden_and_deleted_with_what_it_said(dialog: DataSettings, world: World) -> None:
    for name in ("One", "Two"):
        world.write("field.add", lambda s, name=name: own_fields.save(s, OwnFieldDraft(name)))  # type: ignore[misc]
    world.add(person(own_values={"one": "x"}))
    tab = dialog.page(OWN_FIELDS)
    assert isinstance(tab, OwnFieldsTab)
    tab.table.setCurrentIndex(tab.table.plain.index(0, 0))
    tab.down.click()
    world.rest()
    assert [line.field.name for line in tab.table.plain.rows] == ["Two", "One"]
    tab.hide_verb.click()
    world.rest()
    assert [field.name for field in world.read(own_fields.fields)] == ["Two"]
    assert tab.hide_verb.text() == "Show"
    QTest.keyClick(tab.table, Qt.Key.Key_Delete)
    world.rest()
    assert world.said[-1] == "The field One was deleted, with what it said of 1 person."
    world.runner.undo(dialog, lambda _: None)
    world.rest()
    assert len(tab.table.plain.rows) == 2


def test_a_new_kind_says_what_it_cannot_keep(dialog: DataSettings, world: World) -> None:
    world.write("field.add", lambda s: own_fields.save(s, OwnFieldDraft("Posts")))
    for value in ("12", "many", "a few"):
        world.add(person(value, own_values={"posts": value}))
    tab = dialog.page(OWN_FIELDS)
    assert isinstance(tab, OwnFieldsTab)
    tab.form.put(type(tab.form.draft())("Posts", "number"))
    world.rest()
    assert tab.losing.text() == "2 values say nothing in this kind and go with the change."
    tab.form.reset()
    world.rest()
    assert not tab.losing.isVisible()


def test_a_stage_is_renamed_moved_and_hidden(dialog: DataSettings, world: World) -> None:
    tab = go_to(dialog, STAGES, world)
    assert isinstance(tab, StagesTab)
    edit_cell(tab.table, 1, "name", "Friends")
    world.rest()
    assert world.read(stages.rows)[1].name == "Friends"
    QTest.keyClick(tab.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    world.rest()
    assert world.read(stages.rows)[0].name == "Friends"
    tab.hide_verb.click()
    world.rest()
    assert world.read(stages.rows)[0].is_hidden
    tab.reset.click()
    world.rest()
    assert world.read(stages.rows)[0].name == ""


def test_a_stage_somebody_is_in_stays_and_says_why(dialog: DataSettings, world: World) -> None:
    world.add()
    tab = go_to(dialog, STAGES, world)
    assert isinstance(tab, StagesTab)
    tab.table.setCurrentIndex(tab.table.plain.index(0, 0))
    tab.hide_verb.click()
    world.rest()
    assert tab.problem.isVisible()
    assert not world.read(stages.rows)[0].is_hidden


def test_tiers_say_whom_they_move_before_they_are_applied(dialog: DataSettings, world: World) -> None:
    world.add(person(accounts=(account("jane", followers=60_000),)))
    tab = go_to(dialog, TIERS, world)
    assert isinstance(tab, TiersTab)
    tab.presets["korean"].click()
    world.rest()
    assert tab.moving.text() == "1 person changes tier."
    assert world.read(tiers.limits) == DEFAULT_LIMITS
    tab.apply.click()
    world.rest()
    assert world.read(tiers.limits) == KOREAN_LIMITS
    assert not tab.apply.isVisible()
    tab.edits["micro"].set_value(2_000_000)
    tab.edits["micro"].edited.emit()
    assert tab.problem.isVisible()
    tab.discard.click()
    assert tab.edits["micro"].value() == 10_000


def test_benchmarks_are_edited_in_place_and_reset(dialog: DataSettings, world: World) -> None:
    tab = go_to(dialog, BENCHMARKS, world)
    assert isinstance(tab, BenchmarksTab)
    edit_cell(tab.table, 0, "good", "6,5 %")
    world.rest()
    edit_cell(tab.table, 0, "source", "own count")
    world.rest()
    edit_cell(tab.table, 0, "year", "")
    world.rest()
    changed = world.read(benchmarks.rows)[0].benchmark
    assert (changed.good, changed.source, changed.year) == (0.065, "own count", None)
    edit_cell(tab.table, 0, "tier", "micro")
    world.rest()
    assert tab.problem.text() == "There is a benchmark for this platform, tier and formula already."
    edit_cell(tab.table, 0, "below", "lots")
    world.rest()
    assert tab.problem.text() == "“lots” is no number."
    tab.add.click()
    world.rest()
    assert len(tab.table.plain.rows) == len(SHIPPED) + 1
    assert tab.table.row() == tab.table.plain.rows[-1]
    tab.remove.click()
    world.rest()
    tab.reset.click()
    world.rest()
    assert tuple(row.benchmark for row in world.read(benchmarks.rows)) == SHIPPED


def test_a_tag_is_renamed_merged_coloured_and_deleted(dialog: DataSettings, world: World) -> None:
    world.add(person(tags=("vegan", "plants", "zen")))
    tab = go_to(dialog, TAGS, world)
    assert isinstance(tab, TagsTab)
    edit_cell(tab.table, 0, "colour", "green")
    world.rest()
    edit_cell(tab.table, 0, "name", "Vegan")
    world.rest()
    assert [(row.name, row.colour) for row in world.read(tags.rows)] == [("vegan", ""), ("zen", "")]
    assert world.said[-1] == "The tag was merged into Vegan."
    tab.search.setText("ze")
    tab.search.flush()
    assert [row.name for row in tab.table.plain.rows] == ["zen"]
    tab.remove.click()
    world.rest()
    assert [row.name for row in world.read(tags.rows)] == ["vegan"]
    tab.search.setText("")
    tab.search.flush()
    edit_cell(tab.table, 0, "name", " ")
    world.rest()
    assert tab.problem.text() == "A tag needs a name."


def test_what_an_hour_costs_is_saved_when_it_is_left(dialog: DataSettings, world: World) -> None:
    tab = go_to(dialog, MONEY, world)
    assert isinstance(tab, MoneyTab)
    tab.amount.line.setText("12.345")
    tab.amount.line.textEdited.emit("12.345")
    assert not tab.save()
    assert "decimals" in tab.amount.problem.text()
    tab.currency.set_code("KRW")
    tab.currency.activated.emit(0)
    tab.amount.line.setText("25,000")
    tab.amount.line.textEdited.emit("25,000")
    dialog.retranslate()
    dialog.reject()
    world.rest()
    assert world.read(budgets.hourly_rate) == Money("KRW", 25_000)


def test_who_is_due_is_listed_for_review_and_erased_one_by_one(world: World, dialog: DataSettings) -> None:
    world.add_all([person("Jane Doe"), person("김민지")])
    text = "UPDATE influencer SET updated_at = '2001-01-01T00:00:00Z' WHERE id = 1"
    world.write("person.edit", lambda session: session.connection().exec_driver_sql(text) and None)
    tab = go_to(dialog, KEEPING, world)
    assert isinstance(tab, KeepingTab)
    assert not tab.view.isVisible()
    tab.months.setText("24")
    tab.months.textEdited.emit("24")
    QTest.keyClick(tab.months, Qt.Key.Key_Return)
    world.rest()
    assert world.read(retention.months) == 24
    assert tab.model.stringList() == ["Jane Doe, nothing since Jan 1, 2001"]
    assert not tab.erase.isEnabled()
    tab.ask_erase()
    tab.view.setCurrentIndex(tab.model.index(0, 0))
    assert tab.erase.isEnabled()
    tab.erase.click()
    world.rest()
    asked = tab.findChild(ErasePersonDialog)
    assert isinstance(asked, ErasePersonDialog)
    asked.typed.setText("Jane Doe")
    asked.erase_button.click()
    world.until(lambda: not tab.model.stringList())
    assert tab.count.text() == "Nobody is due for deletion."
