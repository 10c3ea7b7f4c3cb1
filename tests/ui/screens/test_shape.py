"""Every page of records has the same shape; what is wrong with a new one is said here."""

from __future__ import annotations

import dataclasses
import gc
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QWidget

from irm.domain.influencer import InfluencerDraft
from irm.ui.actions import Actions
from irm.ui.base.delegates import DELEGATES
from irm.ui.base.fields import FieldWidget
from irm.ui.base.record_screen import RecordScreen
from irm.ui.pages import pages
from irm.ui.screens.influencers.form import fields
from irm.ui.style import icons
from tests.builders import person
from tests.ui.worlds import World

KINDS = ("influencers",)
SCREENS = Path(__file__).resolve().parents[3] / "irm" / "ui" / "screens"
FILES = {"columns.py", "form.py", "actions.py", "screen.py"}
DRAFTS = {"influencers": InfluencerDraft}
FIELDS = {"influencers": fields}


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def screen(kind: str, world: World) -> Iterator[RecordScreen]:
    entry = next(entry for entry in pages(world.tools) if entry.key == kind)
    made = entry.make()
    assert isinstance(made, RecordScreen)
    world.qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    world.rest()
    yield made
    made.close()


def test_every_page_of_records_is_walked_here(world: World) -> None:
    assert {entry.key for entry in pages(world.tools)} == set(KINDS)
    assert all(icons.exists(entry.icon) for entry in pages(world.tools))


def test_the_same_four_files_are_there(kind: str) -> None:
    assert {path.name for path in (SCREENS / kind).glob("*.py")} >= FILES


def test_columns_say_all_that_a_list_needs(kind: str, screen: RecordScreen) -> None:
    columns = screen.columns()
    keys = [column.key for column in columns]
    assert len(set(keys)) == len(keys)
    assert all(column.title and column.kind in DELEGATES for column in columns)
    assert all(40 <= column.width <= 400 for column in columns)
    assert any(column.sort == screen.spec.sort for column in columns)
    assert screen.TABLE
    assert screen.TABLE not in screen.DEPENDS_ON


def test_fields_are_those_of_the_draft(kind: str, world: World) -> None:
    names = {field.name for field in dataclasses.fields(DRAFTS[kind])}
    keys = [field.key for field in FIELDS[kind]()]
    assert len(set(keys)) == len(keys)
    assert set(keys) == names
    holder = QWidget()
    world.qtbot.addWidget(holder)
    assert all(isinstance(field.make(holder), FieldWidget) and field.label for field in FIELDS[kind]())


def test_adding_editing_trashing_and_taking_all_back_three_times(screen: RecordScreen, world: World) -> None:
    for _ in range(3):
        added = world.add(person("Jane"))
        world.until(lambda: screen.model.rowCount() == 1)
        screen.show_record(added)
        world.rest()
        assert screen.is_open
        screen.view.setCurrentIndex(screen.model.index(0, 0))
        world.rest()
        screen.trash_selected()
        world.until(lambda: screen.model.rowCount() == 0)
        for expected in (1, 0):
            world.runner.undo(screen, lambda _: None)
            world.until(lambda expected=expected: screen.model.rowCount() == expected)  # type: ignore[misc]
            world.rest()
        world.until(lambda: not screen.is_open)


def test_a_page_is_freed_when_it_is_closed(kind: str, world: World) -> None:
    entry = next(entry for entry in pages(world.tools) if entry.key == kind)
    made = entry.make()
    assert isinstance(made, RecordScreen)
    made.show()
    world.add(person())
    made.show_record(1)
    world.rest()
    parts = [weakref.ref(part) for part in (made, made.view, made.model, made.detail, made.detail.form)]
    made.close()
    shiboken6.delete(made)
    del made
    QApplication.processEvents()
    gc.collect()
    world.add(person("After it was gone"))
    world.rest()
    assert [part() for part in parts] == [None] * len(parts)


def test_no_shortcut_stands_for_two_things(world: World) -> None:
    window = QWidget()
    world.qtbot.addWidget(window)
    keys = [key.toString() for action in Actions(window).all() for key in action.shortcuts()]
    assert len(set(keys)) == len(keys)
