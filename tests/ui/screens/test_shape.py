"""Every page of records has the same shape; what is wrong with a new one is said here."""

from __future__ import annotations

import dataclasses
import gc
import weakref
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from irm import services
from irm.domain.campaign import CampaignDraft
from irm.domain.influencer import InfluencerDraft
from irm.domain.representative import RepresentativeDraft
from irm.ui.actions import Actions
from irm.ui.base.delegates import DELEGATES
from irm.ui.base.fields import Field, FieldWidget, LineField
from irm.ui.base.record_screen import RecordScreen
from irm.ui.base.tabbed_detail import TabbedDetail
from irm.ui.pages import pages
from irm.ui.screens.campaigns.form import fields as campaign_fields
from irm.ui.screens.influencers.form import fields as influencer_fields
from irm.ui.screens.representatives.form import fields as representative_fields
from irm.ui.style import icons
from tests.builders import person
from tests.ui.worlds import World


@dataclass(frozen=True)
class Kind:
    """What the tests need to know of one kind of record; a new screen is named in KINDS and nowhere else."""

    draft: type
    fields: Callable[[], tuple[Field, ...]]
    add: Callable[[World], int]
    label: str


def add_person(world: World) -> int:
    return world.add(person("Jane"))


def add_representative(world: World) -> int:
    draft = RepresentativeDraft("Mina")
    return world.write("representative.add", lambda session: services.representatives.save(session, draft))


def add_campaign(world: World) -> int:
    draft = CampaignDraft("Spring launch")
    return world.write("campaign.add", lambda session: services.campaigns.save(session, draft))


KINDS = {
    "campaigns": Kind(CampaignDraft, campaign_fields, add_campaign, "campaign.trash"),
    "influencers": Kind(InfluencerDraft, influencer_fields, add_person, "person.trash"),
    "representatives": Kind(RepresentativeDraft, representative_fields, add_representative, "representative.trash"),
}
SCREENS = Path(__file__).resolve().parents[3] / "irm" / "ui" / "screens"
FILES = {"columns.py", "form.py", "actions.py", "screen.py"}


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
    made = {entry.key: entry.make() for entry in pages(world.tools)}
    for page in made.values():
        world.qtbot.addWidget(page)
    assert {key for key, page in made.items() if isinstance(page, RecordScreen)} == set(KINDS)
    assert all(icons.exists(entry.icon) and entry.word() for entry in pages(world.tools))


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
    names = {field.name for field in dataclasses.fields(KINDS[kind].draft)}
    keys = [field.key for field in KINDS[kind].fields()]
    assert len(set(keys)) == len(keys)
    assert set(keys) == names
    holder = QWidget()
    world.qtbot.addWidget(holder)
    assert all(isinstance(field.make(holder), FieldWidget) and field.label for field in KINDS[kind].fields())


def test_the_screen_says_all_that_a_page_needs(kind: str, screen: RecordScreen) -> None:
    words = screen.words()
    assert all((words.title, words.search_hint, words.new, screen.title(), screen.search_hint()))
    assert all(all(pair) for pair in (words.first_start, words.nothing_found, words.nothing_open))
    assert all(icons.exists(icon) for icon in (*screen.ICONS, screen.NEW_ICON))
    assert screen.main_action().text() == words.new
    counted = {screen.count_words(shown, shown) for shown in (0, 1, 2, 5_000)}
    assert len(counted) == 4
    assert screen.view.accessibleName()


def test_what_can_be_edited_in_the_list_has_an_editor(kind: str, screen: RecordScreen) -> None:
    assert {column.key for column in screen.columns() if column.is_editable} == set(screen.editors())


def test_adding_editing_trashing_and_taking_all_back_three_times(kind: str, screen: RecordScreen, world: World) -> None:
    for _ in range(3):
        added = KINDS[kind].add(world)
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


def test_what_was_typed_is_saved_when_the_record_is_left(kind: str, screen: RecordScreen, world: World) -> None:
    one, other = KINDS[kind].add(world), KINDS[kind].add(world)
    screen.show_record(one)
    world.rest()
    field = screen.detail.form.widget(KINDS[kind].fields()[0].key)
    assert isinstance(field, LineField)
    field.line.setFocus()
    field.line.selectAll()
    QTest.keyClicks(field.line, "Another name")
    assert screen.detail.form.is_dirty()
    screen.show_record(other)
    world.rest()
    screen.sort_by("created", True)
    world.rest()
    assert [screen.name_of((key,)) for key in (one, other)] == ["Another name", screen.name_of((other,))]
    assert screen.detail.record_id == other


def test_the_trash_is_a_list_of_its_own(kind: str, screen: RecordScreen, world: World) -> None:
    added = KINDS[kind].add(world)
    world.until(lambda: screen.model.rowCount() == 1)
    screen.view.setCurrentIndex(screen.model.index(0, 0))
    world.rest()
    screen.trash_selected()
    world.until(lambda: screen.model.rowCount() == 0)
    screen.show_trash(True)
    world.until(lambda: list(screen.model.ids) == [added])
    assert screen.bar.trash_toggle.isChecked()
    screen.view.selectAll()
    screen.restore_selected()
    world.until(lambda: screen.model.rowCount() == 0)
    assert screen.lists.currentWidget() is screen.nothing_found
    screen.clear_action.trigger()
    world.until(lambda: list(screen.model.ids) == [added])


def test_a_search_without_a_result_says_so_and_leads_back(kind: str, screen: RecordScreen, world: World) -> None:
    KINDS[kind].add(world)
    world.until(lambda: screen.model.rowCount() == 1)
    screen.search("qqqq")
    world.until(lambda: screen.lists.currentWidget() is screen.nothing_found)
    cleared: list[bool] = []
    screen.search_cleared.connect(lambda: cleared.append(True))
    screen.clear_action.trigger()
    assert cleared == [True]


def test_rows_are_copied_as_a_table(kind: str, screen: RecordScreen, world: World) -> None:
    KINDS[kind].add(world)
    world.until(lambda: screen.model.rowCount() == 1)
    screen.view.selectAll()
    screen.copy_selected()
    world.rest()
    head, line = QGuiApplication.clipboard().text().split("\n")
    assert head.split("\t")[0] == screen.columns()[0].title
    assert line.split("\t")[0].startswith(screen.name_of(screen.view.selected_ids()))


def test_the_history_is_shown(kind: str, screen: RecordScreen, world: World) -> None:
    screen.show_record(KINDS[kind].add(world))
    world.rest()
    detail = screen.detail
    assert isinstance(detail, TabbedDetail)
    detail.tabs.setCurrentIndex(detail.history_tab)
    world.rest()
    assert detail.history.model.rowCount() == 1


def test_a_page_is_freed_when_it_is_closed(kind: str, world: World) -> None:
    world.rest()  # what is there before the store is open stays as long as the program
    entry = next(entry for entry in pages(world.tools) if entry.key == kind)
    made = entry.make()
    assert isinstance(made, RecordScreen)
    made.show()
    made.show_record(KINDS[kind].add(world))
    world.rest()
    parts = [weakref.ref(part) for part in (made, made.view, made.model, made.detail, made.detail.form)]
    made.close()
    shiboken6.delete(made)
    del made
    QApplication.processEvents()
    gc.collect()
    KINDS[kind].add(world)
    world.rest()
    assert [part() for part in parts] == [None] * len(parts)


def test_no_shortcut_stands_for_two_things(world: World) -> None:
    window = QWidget()
    world.qtbot.addWidget(window)
    keys = [key.toString() for action in Actions(window).all() for key in action.shortcuts()]
    assert len(set(keys)) == len(keys)
