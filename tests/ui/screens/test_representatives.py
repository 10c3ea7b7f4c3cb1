"""The page of representatives: whom they speak for, both ways between the pages, editing in the list, what is said."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit

from irm import services
from irm.domain.influencer import AccountDraft, ContactPointDraft
from irm.domain.representation import Representation
from irm.domain.representative import RepresentativeDraft
from irm.ui.base.fields import LineField
from irm.ui.base.history_words import plain
from irm.ui.base.links_field import LinkRow, LinksField
from irm.ui.base.page import INFLUENCERS, REPRESENTATIVES
from irm.ui.base.record_screen import RecordScreen
from irm.ui.screens.influencers.screen import InfluencersScreen
from irm.ui.screens.representatives.detail import RepresentativeDetail
from irm.ui.screens.representatives.header import people_words
from irm.ui.screens.representatives.screen import RepresentativesScreen
from tests.builders import person, touch
from tests.ui.worlds import World


@pytest.fixture
def screen(world: World) -> Iterator[RepresentativesScreen]:
    made = RepresentativesScreen(world.tools)
    world.qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    world.rest()
    yield made
    made.close()


def add(world: World, name: str = "Mina Lee", **fields: object) -> int:
    draft = RepresentativeDraft(name, **fields)  # type: ignore[arg-type]
    return world.write("representative.add", lambda s: services.representatives.save(s, draft))


def detail_of(screen: RecordScreen) -> RepresentativeDetail:
    assert isinstance(screen.detail, RepresentativeDetail)
    return screen.detail


def links(screen: RecordScreen, key: str = "people") -> LinksField:
    field = screen.detail.form.widget(key)
    assert isinstance(field, LinksField)
    return field


def typed(world: World, screen: RecordScreen, text: str, key: str = "people") -> LinkRow:
    """Add a link and type a name into it."""
    row = links(screen, key).add_row()
    assert isinstance(row, LinkRow)
    row.line.setFocus()
    row.line.insert(text)
    row.line.textEdited.emit(row.line.text())  # key clicks of a test are Latin only
    world.rest()
    return row


def cell(screen: RecordScreen, row: int, key: str) -> str:
    number = [column.key for column in screen.model.columns].index(key)
    return str(screen.model.index(row, number).data())


def test_people_are_found_by_name_or_handle_and_linked(screen: RepresentativesScreen, world: World) -> None:
    jane = world.add(person("Jane Doe", accounts=(AccountDraft("instagram", "jane.d"),)))
    world.add(person("김민지"))
    screen.show_record(add(world))
    world.rest()
    row = typed(world, screen, "jane.d")
    assert row.line.suggested() == ((jane, "Jane Doe"),)
    row.line.picked.emit(jane, "Jane Doe")
    QTest.keyClicks(row.role, "bookings")
    row = typed(world, screen, "ㄱㅁㅈ")
    ((minji, name),) = row.line.suggested()
    row.line.picked.emit(minji, name)
    assert screen.save()
    world.rest()
    assert detail_of(screen).header.people.text() == "Speaks for 2 people"
    world.until(lambda: cell(screen, 0, "people") == "\u20662\u2069")
    stored = world.read(lambda s: services.representatives.people_of(s, screen.detail.record_id))
    assert stored == (Representation(jane, "Jane Doe", "bookings"), Representation(minji, "김민지"))


def test_those_linked_already_are_not_suggested(screen: RepresentativesScreen, world: World) -> None:
    jane = world.add(person("Jane Doe"))
    world.add(person("Jane Other"))
    screen.show_record(add(world, people=(Representation(jane),)))
    world.rest()
    assert [name for _, name in typed(world, screen, "jane").line.suggested()] == ["Jane Other"]


def test_a_name_nobody_has_is_said_and_kept(screen: RepresentativesScreen, world: World) -> None:
    screen.show_record(add(world))
    world.rest()
    row = typed(world, screen, "Nobody")
    assert not screen.save()
    assert not row.problem.isHidden()
    assert row.line.text() == "Nobody"
    row.line.selectAll()
    QTest.keyClick(row.line, Qt.Key.Key_Delete)
    assert screen.save()


def test_a_full_name_is_enough_without_choosing(screen: RepresentativesScreen, world: World) -> None:
    jane = world.add(person("Jane Doe"))
    screen.show_record(add(world))
    world.rest()
    row = typed(world, screen, "jane doe")
    QTest.keyClick(row.line, Qt.Key.Key_Return)
    assert row.value() == Representation(jane, "Jane Doe")
    row.off.click()
    assert links(screen).value() == ()


def test_a_person_is_shown_on_their_page(screen: RepresentativesScreen, world: World) -> None:
    jane = world.add(person("Jane & Co"))
    screen.show_record(add(world, people=(Representation(jane),)))
    world.rest()
    wanted: list[tuple[str, int]] = []
    screen.record_wanted.connect(lambda page, key: wanted.append((page, key)))
    (row,) = links(screen).rows()
    assert isinstance(row, LinkRow)
    assert row.name.text() == "Jane && Co"
    row.name.click()
    assert wanted == [(INFLUENCERS, jane)]


def test_the_list_follows_the_people(screen: RepresentativesScreen, world: World) -> None:
    jane = world.add(person("Jane"))
    add(world, people=(Representation(jane),), contact_points=(ContactPointDraft("email", "m@x.example"),))
    world.until(lambda: cell(screen, 0, "people") == "\u20661\u2069")
    assert cell(screen, 0, "last_contact") == ""
    assert cell(screen, 0, "email") == "\u2066m@x.example\u2069"
    world.log(touch(jane))
    world.until(lambda: cell(screen, 0, "last_contact") != "")


def test_name_kind_and_company_are_edited_in_the_list(screen: RepresentativesScreen, world: World) -> None:
    add(world)
    world.until(lambda: cell(screen, 0, "name") == "Mina Lee")
    keys = [column.key for column in screen.model.columns]
    for key, text in (("name", "Mina Park"), ("company", "Sandbox")):
        index = screen.model.index(0, keys.index(key))
        screen.view.setCurrentIndex(index)
        world.rest()
        screen.view.edit(index)
        editor = screen.view.findChild(QLineEdit)
        assert isinstance(editor, QLineEdit)
        editor.setText(text)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        world.until(lambda key=key, text=text: cell(screen, 0, key) == text)  # type: ignore[misc]
        world.rest()
    index = screen.model.index(0, keys.index("kind"))
    screen.view.setCurrentIndex(index)
    screen.view.edit(index)
    combo = screen.view.findChild(QComboBox)
    assert isinstance(combo, QComboBox)
    combo.hidePopup()
    assert combo.currentData() == "manager"
    combo.setCurrentIndex(combo.findData("agency"))
    combo.activated.emit(combo.currentIndex())
    world.until(lambda: cell(screen, 0, "kind") == "Agency")
    assert world.said[-1] == "Mina Park was saved."


def test_several_are_trashed_and_restored_in_one_step(screen: RepresentativesScreen, world: World) -> None:
    add(world, "A")
    add(world, "B")
    world.until(lambda: screen.model.rowCount() == 2)
    assert screen.bar.count.text() == "2 representatives"
    screen.view.selectAll()
    screen.trash_selected()
    world.until(lambda: screen.model.rowCount() == 0)
    assert world.said[-1] == "2 representatives were moved to the trash."
    screen.show_trash(True)
    world.until(lambda: screen.model.rowCount() == 2)
    screen.view.selectAll()
    screen.restore_selected()
    world.until(lambda: screen.model.rowCount() == 0)
    assert world.said[-1] == "2 representatives were taken out of the trash."


def test_a_new_one_shows_its_name_while_it_is_typed(screen: RepresentativesScreen, world: World) -> None:
    screen.new_record()
    header = detail_of(screen).header
    assert header.name.text() == "New representative"
    field = screen.detail.form.widget("name")
    assert isinstance(field, LineField)
    QTest.keyClicks(field.line, "Tom")
    assert header.name.text() == "Tom"
    assert screen.save()
    world.rest()
    assert world.said[-1] == "Tom was added."
    assert header.people.text() == "Speaks for nobody yet"


def test_the_head_says_for_how_many() -> None:
    assert [people_words(count) for count in (0, 1, 1_200)] == [
        "Speaks for nobody yet",
        "Speaks for 1 person",
        "Speaks for 1,200 people",
    ]


def test_the_history_speaks_of_people(screen: RepresentativesScreen, world: World) -> None:
    key = add(world, people=(Representation(world.add(person("Jane")), role="ads"),))
    screen.show_record(key)
    world.rest()
    detail = detail_of(screen)
    detail.tabs.setCurrentIndex(detail.history_tab)
    world.rest()
    body = plain(detail.history.model.entries[0].body)
    assert body.split("\n") == ["Name: Mina Lee", "Kind: Manager", "Speaks for: Jane (ads)"]


def test_a_person_gets_a_representative_who_is_new(world: World) -> None:
    page = InfluencersScreen(world.tools)
    world.qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.show_record(world.add(person("Jane")))
    world.rest()
    page.detail.tabs.setCurrentIndex(page.detail.details_tab)  # type: ignore[attr-defined]
    row = typed(world, page, "New Agent", "representatives")
    QTest.keyClick(row.line, Qt.Key.Key_Return)
    assert page.save()
    world.rest()
    (link,) = links(page, "representatives").value()
    assert (link.name, link.id > 0) == ("New Agent", True)
    wanted: list[tuple[str, int]] = []
    page.record_wanted.connect(lambda key, record: wanted.append((key, record)))
    row.name.click()
    assert wanted == [(REPRESENTATIVES, link.id)]
    known = typed(world, page, "agent", "representatives")
    assert known.line.suggested() == ()
    page.discard()
    page.close()
