"""The page of influencers over a real store: what a user sees, types and takes back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import time_machine
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu, QPushButton, QWidget

from irm.domain import clock
from irm.domain.influencer import InfluencerDraft
from irm.services import influencers, interactions
from irm.services.store import Undone
from irm.ui.base.entry_delegate import EntryDelegate
from irm.ui.base.fields import LineField, TextField
from irm.ui.base.history_words import plain
from irm.ui.language import Language
from irm.ui.screens.influencers.detail import InfluencerDetail
from irm.ui.screens.influencers.screen import InfluencersScreen
from tests.builders import TODAY, account, add, edit, opened, person, touch
from tests.ui.worlds import World


class Page:
    """The screen with shorthands for what a user does on it."""

    def __init__(self, world: World, screen: InfluencersScreen) -> None:
        self.world, self.screen = world, screen

    @property
    def detail(self) -> InfluencerDetail:
        detail = self.screen.detail
        assert isinstance(detail, InfluencerDetail)
        return detail

    def names(self) -> list[str]:
        """Return the names in the list as they are painted."""
        model = self.screen.model
        for place in range(model.rowCount()):
            model.index(place, 0).data()
        self.world.rest()
        rows = [model.row(place) for place in range(model.rowCount())]
        return [row.name if row else "…" for row in rows]

    def cell(self, place: int, key: str) -> str:
        """Return the words of a cell."""
        model = self.screen.model
        number = [column.key for column in model.columns].index(key)
        return str(model.index(place, number).data())

    def open(self, place: int) -> None:
        """Go to a line of the list and wait for the person."""
        self.screen.view.setCurrentIndex(self.screen.model.index(place, 0))
        self.world.rest()

    def line(self, key: str) -> QLineEdit:
        widget = self.detail.form.widget(key)
        assert isinstance(widget, LineField)
        return widget.line

    def type_over(self, key: str, text: str) -> None:
        self.detail.tabs.setCurrentIndex(1)
        line = self.line(key)
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)

    def in_touch(self, key: str) -> QWidget:
        """Return what one types into for a field of the form of a contact."""
        found = self.detail.timeline.log_panel.form.widget(key).focusProxy()
        assert found is not None
        return found

    def undo(self) -> Undone | None:
        found: list[Undone | None] = []
        self.world.runner.undo(self.screen, found.append)
        self.world.until(lambda: found)
        self.world.rest()
        return found[0]

    def counted(self) -> str:
        return self.screen.bar.count.text()


@pytest.fixture
def page(world: World) -> Iterator[Page]:
    screen = InfluencersScreen(world.tools)
    world.qtbot.addWidget(screen)
    screen.resize(1200, 700)
    screen.show()
    world.rest()
    yield Page(world, screen)
    screen.close()


@pytest.fixture
def three(page: Page) -> Page:
    """The page with three people: Ada, Bea, Cho."""
    page.world.add_all(
        [
            person("Cho", accounts=(account("cho", followers=300),), tags=("food",)),
            person("Ada", accounts=(account("ada", followers=20_000),)),
            person("Bea", accounts=(account("bea", followers=1_000),), notes="met in Busan"),
        ]
    )
    page.world.until(lambda: page.screen.model.rowCount() == 3)
    return page


def test_an_empty_program_says_what_to_do(page: Page) -> None:
    assert page.screen.whole.currentWidget() is page.screen.first_start
    words = [button.text() for button in page.screen.first_start.findChildren(QPushButton)]
    assert words == ["Import a list", "Add a person", "Look around with demo data"]


def test_a_person_is_added_in_the_page_and_stands_in_the_list(page: Page) -> None:
    page.screen.new_action.trigger()
    assert page.detail.tabs.tabBar().isHidden()
    QTest.keyClicks(page.line("display_name"), "Jane Doe")
    assert page.detail.header.name.text() == "Jane Doe"
    QTest.keyClick(page.line("display_name"), Qt.Key.Key_Return)
    page.world.until(lambda: page.screen.view.current_id() == 1)
    page.world.rest()
    assert page.names() == ["Jane Doe"]
    assert page.counted() == "1 person"
    assert page.world.said == ["Jane Doe was added."]
    assert not page.detail.foot.isVisible()
    assert not page.detail.tabs.tabBar().isHidden()


def test_an_empty_new_person_is_not_saved_and_can_be_discarded(page: Page) -> None:
    page.screen.new_record()
    assert page.screen.save()
    page.detail.discard_button.click()
    page.world.rest()
    assert page.screen.whole.currentWidget() is page.screen.first_start
    assert page.world.read(influencers.count) == 0


def test_the_list_sorts_by_what_the_header_says_and_keeps_the_current_person(three: Page) -> None:
    assert three.names() == ["Ada", "Bea", "Cho"]
    three.open(2)
    three.screen.sort("followers", True)
    three.world.rest()
    assert three.names() == ["Ada", "Bea", "Cho"]
    three.screen.sort("followers", False)
    three.world.rest()
    assert three.names() == ["Cho", "Bea", "Ada"]
    assert three.screen.view.currentIndex().row() == 0
    assert three.counted() == "3 people"


def test_a_search_shows_who_matches_and_how_many(three: Page) -> None:
    three.screen.search("busan")
    three.world.rest()
    assert three.names() == ["Bea"]
    assert three.counted() == "1 of 3 people"
    three.screen.search("nobody at all")
    three.world.rest()
    assert three.screen.lists.currentWidget() is three.screen.nothing_found
    cleared: list[bool] = []
    three.screen.search_cleared.connect(lambda: cleared.append(True))
    three.screen.nothing_found.findChildren(QPushButton)[0].click()
    assert cleared == [True]
    three.screen.search("")
    three.world.rest()
    assert three.names() == ["Ada", "Bea", "Cho"]


def test_typing_a_search_ends_with_its_last_letters(three: Page) -> None:
    for text in ("b", "bu", "bus", "busa", "busan", "b", ""):
        three.screen.search(text)
    three.world.rest()
    assert three.names() == ["Ada", "Bea", "Cho"]


def test_an_edit_is_saved_as_one_step_when_the_person_is_left(three: Page) -> None:
    three.open(0)
    three.type_over("city", "Seoul")
    three.type_over("country", "South Korea")
    three.open(1)
    assert three.world.said[-1] == "Ada was saved."
    assert three.cell(0, "country") == "South Korea"
    undone = three.undo()
    assert undone is not None
    assert (undone.label, undone.subject) == ("person.edit", "Ada")
    assert three.cell(0, "country") == ""


def test_leaving_the_form_for_the_list_saves_it(three: Page) -> None:
    three.open(0)
    three.type_over("city", "Seoul")
    three.screen.view.setFocus()
    three.world.rest()
    assert three.world.draft_of(2).city == "Seoul"
    assert not three.detail.form.is_dirty()


def test_an_edit_taken_back_is_shown_as_it_was(three: Page) -> None:
    three.open(0)
    three.type_over("display_name", "Adele")
    assert three.detail.save()
    three.world.rest()
    assert three.detail.header.name.text() == "Adele"
    three.undo()
    assert three.line("display_name").text() == "Ada"
    assert three.names()[0] == "Ada"


def test_a_mistake_keeps_the_person_open_and_says_what_is_wrong(three: Page) -> None:
    three.open(0)
    three.type_over("display_name", "x" * 501)
    three.screen.view.setCurrentIndex(three.screen.model.index(2, 0))
    three.world.rest()
    assert three.screen.view.current_id() == three.detail.record_id == 2
    widget = three.detail.form.widget("display_name")
    assert isinstance(widget, LineField)
    assert "500" in widget.problem.text()
    assert three.line("display_name").text() == "x" * 501
    assert not three.screen.save()


def test_a_save_refused_after_the_person_was_left_comes_back_with_what_was_typed(three: Page) -> None:
    three.open(0)
    three.detail.tabs.setCurrentIndex(1)
    row = three.detail.form.widget("accounts").rows()[0]  # type: ignore[attr-defined]
    row.handle.setFocus()
    row.handle.selectAll()
    QTest.keyClicks(row.handle, "bea")
    three.open(2)
    three.world.until(lambda: three.detail.record_id == 2)
    three.world.rest()
    row = three.detail.form.widget("accounts").rows()[0]  # type: ignore[attr-defined]
    assert row.handle.text() == "bea"
    assert "Bea" in row.problem.text()
    assert three.screen.view.current_id() == 2
    assert three.world.draft_of(2).accounts[0].handle == "ada"


def test_a_field_that_gets_the_keyboard_is_scrolled_to(three: Page) -> None:
    three.open(0)
    three.detail.tabs.setCurrentIndex(1)
    three.screen.resize(1000, 420)
    area = three.detail.form.parentWidget()
    assert area is not None
    three.line("languages").setFocus()
    three.world.until(lambda: not three.line("languages").visibleRegion().isEmpty())
    assert three.line("display_name").visibleRegion().isEmpty()
    three.screen.new_record()
    three.world.until(lambda: not three.line("display_name").visibleRegion().isEmpty())


def test_two_saves_in_a_row_of_a_new_person_make_one_person(page: Page) -> None:
    page.screen.new_record()
    QTest.keyClicks(page.line("display_name"), "Jane")
    assert page.detail.save()
    QTest.keyClicks(page.line("display_name"), " Doe")
    assert page.detail.save()
    page.world.until(lambda: page.screen.model.rowCount() == 1)
    page.world.rest()
    assert page.names() == ["Jane Doe"]
    assert page.world.read(influencers.count) == 1


def test_a_change_made_elsewhere_is_shown_in_an_open_form(three: Page, own_folders: Path) -> None:
    three.open(0)
    with opened(own_folders) as other:
        edit(other, 2, city="Busan")
    three.world.until(lambda: three.line("city").text() == "Busan")
    assert not three.detail.banner.isVisible()


def test_a_change_made_elsewhere_to_the_same_field_is_asked_about(three: Page, own_folders: Path) -> None:
    three.open(0)
    three.type_over("city", "Seoul")
    with opened(own_folders) as other:
        edit(other, 2, city="Busan", country="KR")
    three.world.until(three.detail.banner.isVisible)
    assert three.line("city").text() == "Seoul"
    assert three.line("country").text() == "KR"
    take_theirs = three.detail.banner.findChildren(QPushButton)[0]
    take_theirs.click()
    assert three.line("city").text() == "Busan"
    assert not three.detail.form.is_dirty()


def test_somebody_removed_elsewhere_closes_the_page(three: Page, own_folders: Path) -> None:
    three.open(0)
    with opened(own_folders) as other:
        other.undo()
    three.world.until(lambda: not three.detail.is_open)
    three.world.until(lambda: three.screen.whole.currentWidget() is three.screen.first_start)


def test_somebody_added_elsewhere_comes_into_the_list(three: Page, own_folders: Path) -> None:
    with opened(own_folders) as other:
        add(other, person("Abe"))
    three.world.until(lambda: three.screen.model.rowCount() == 4)
    assert three.names() == ["Abe", "Ada", "Bea", "Cho"]


def test_delete_moves_to_the_trash_and_goes_on_with_the_next(three: Page) -> None:
    three.open(0)
    QTest.keyClick(three.screen.view, Qt.Key.Key_Delete)
    three.world.until(lambda: three.screen.model.rowCount() == 2)
    three.world.rest()
    assert three.names() == ["Bea", "Cho"]
    assert three.world.said[-1] == "Ada was moved to the trash."
    assert three.detail.record_id == 3
    three.undo()
    three.world.until(lambda: three.screen.model.rowCount() == 3)


def test_several_go_to_the_trash_and_come_back_from_there(three: Page) -> None:
    three.open(0)
    three.screen.view.selectAll()
    assert three.screen.bar.selected.text() == "3 selected"
    three.screen.bar.trash_button.click()
    three.world.until(lambda: three.screen.model.rowCount() == 0)
    assert three.world.said[-1] == "3 people were moved to the trash."
    three.screen.bar.trash_toggle.click()
    three.world.until(lambda: three.screen.model.rowCount() == 3)
    assert three.counted() == "3 people in the trash"
    three.screen.view.selectAll()
    three.screen.bar.restore_button.click()
    three.world.until(lambda: three.screen.model.rowCount() == 0)
    assert three.screen.lists.currentWidget() is three.screen.nothing_found
    three.screen.nothing_found.findChildren(QPushButton)[0].click()
    three.world.until(lambda: three.screen.model.rowCount() == 3)
    assert not three.screen.bar.trash_toggle.isChecked()


def test_a_name_is_edited_in_place(three: Page) -> None:
    three.names()
    three.open(1)
    QTest.keyClick(three.screen.view, Qt.Key.Key_F2)
    editor = three.screen.view.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "Bea"
    QTest.keyClicks(editor, "Beatrice")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    three.world.until(lambda: "Beatrice" in three.names())
    assert three.world.draft_of(3).notes == "met in Busan"


def test_f2_on_a_cell_that_cannot_be_edited_edits_the_name(three: Page) -> None:
    three.names()
    three.screen.view.setCurrentIndex(three.screen.model.index(0, 1))
    three.world.rest()
    QTest.keyClick(three.screen.view, Qt.Key.Key_F2)
    editor = three.screen.view.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "Ada"


def test_escape_leaves_a_name_as_it_was(three: Page) -> None:
    three.names()
    three.open(1)
    QTest.keyClick(three.screen.view, Qt.Key.Key_F2)
    editor = three.screen.view.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "Beatrice")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    three.world.rest()
    assert three.names() == ["Ada", "Bea", "Cho"]


def test_a_stage_is_chosen_in_place(three: Page) -> None:
    three.names()
    number = [column.key for column in three.screen.model.columns].index("stage")
    three.screen.view.setCurrentIndex(three.screen.model.index(1, number))
    three.world.rest()
    three.screen.view.edit(three.screen.view.currentIndex())
    combo = three.screen.view.findChild(QComboBox)
    assert isinstance(combo, QComboBox)
    combo.hidePopup()
    combo.setCurrentIndex(combo.findData("partner"))
    combo.activated.emit(combo.currentIndex())
    three.world.until(lambda: three.cell(1, "stage") == "Partner")
    assert three.world.said[-1] == "Bea was moved to another stage."


def test_rows_are_copied_as_a_table_without_marks(three: Page) -> None:
    three.open(0)
    three.screen.view.selectAll()
    three.screen.copy_selected()
    three.world.until(lambda: "Copied" in (three.world.said or [""])[-1])
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].startswith("Name\tFollowers\t")
    assert lines[1].startswith("Ada, @ada\t20K\t")
    assert len(lines) == 4
    assert not any(mark in line for line in lines for mark in "\u2066\u2069")


def test_a_contact_is_logged_and_changes_turn_last_contact_and_next_step(three: Page) -> None:
    three.open(0)
    three.screen.log_contact()
    panel = three.detail.timeline.log_panel
    body = panel.form.widget("body")
    assert isinstance(body, TextField)
    assert body.text.hasFocus()
    QTest.keyClicks(body.text, "Asked for rates")
    step = panel.form.widget("next_step")
    assert isinstance(step, LineField)
    QTest.keyClicks(step.line, "Send the contract")
    QTest.keyClicks(three.in_touch("next_due"), "tomorrow")
    QTest.keyClick(step.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    three.world.until(lambda: len(three.detail.timeline.model.entries) == 1)
    three.world.rest()
    assert not panel.is_open
    assert three.world.said[-1] == "A contact with Ada was logged."
    entry = three.detail.timeline.model.entries[0]
    assert (entry.title, entry.body, entry.step, entry.step_day) == (
        "Direct message",
        "Asked for rates",
        "Send the contract",
        "tomorrow",
    )
    three.names()
    assert three.cell(0, "last_contact") == "today"
    assert three.cell(0, "turn") == "Their turn"
    assert "Send the contract" in three.cell(0, "next_step")
    assert three.detail.header.step.isVisible()
    three.detail.header.done.click()
    three.world.until(lambda: not three.detail.header.step.isVisible())
    three.names()
    assert three.cell(0, "next_step") == ""


def test_logging_without_a_person_says_what_to_do(three: Page) -> None:
    three.screen.log_contact()
    assert three.world.said[-1] == "Choose a person first, then log the contact."


def test_days_are_written_anew_after_midnight(three: Page) -> None:
    three.world.log(touch(2, happened_at=clock.now()))
    three.open(0)
    assert three.cell(0, "last_contact") == "today"
    with time_machine.travel(clock.now() + timedelta(days=1), tick=True):
        three.screen._look_at_day()
        three.world.until(lambda: three.cell(0, "last_contact") == "yesterday")
        three.world.until(lambda: three.detail.timeline.model.entries[0].moment == "yesterday")


def test_a_next_step_is_ticked_off_with_the_mouse(three: Page) -> None:
    three.world.log(touch(2, "Called", next_step="Write back"))
    three.open(0)
    view = three.detail.timeline.view
    view.grab()
    delegate = view.itemDelegate()
    assert isinstance(delegate, EntryDelegate)
    box = delegate.step_box(view.visualRect(view.model().index(0, 0)), three.detail.timeline.model.entries[0])
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    three.world.until(lambda: three.detail.timeline.model.entries[0].is_done)
    assert not three.detail.header.step.isVisible()


def test_the_menu_of_a_contact_offers_what_can_be_done(three: Page) -> None:
    three.world.log(touch(2, "Called", next_step="Write back"))
    three.open(0)
    view = three.detail.timeline.view
    view.setCurrentIndex(view.model().index(0, 0))
    view.customContextMenuRequested.emit(view.visualRect(view.currentIndex()).center())
    menu = three.detail.timeline.findChild(QMenu)
    assert isinstance(menu, QMenu)
    words = [action.text().partition("\t")[0] for action in menu.actions() if action.text()]
    assert words == [
        "Edit",
        "Next step is done",
        "Another day for the next step…",
        "No reply needed",
        "Files…",
        "Move to another person…",
        "Copy",
        "Delete",
    ]
    by_word = dict(zip(words, filter(lambda action: action.text(), menu.actions()), strict=True))
    by_word["Copy"].trigger()
    assert "Called" in QGuiApplication.clipboard().text()
    by_word["Next step is done"].trigger()
    three.world.until(lambda: three.detail.timeline.model.entries[0].is_done)
    by_word["Edit"].trigger()
    assert three.detail.timeline.log_panel.is_open
    three.detail.timeline.log_panel.cancel()
    by_word["Delete"].trigger()
    three.world.until(lambda: not three.detail.timeline.model.entries)
    menu.close()


def test_a_contact_being_typed_is_kept_when_the_person_is_left(three: Page) -> None:
    three.open(0)
    three.screen.log_contact()
    body = three.detail.timeline.log_panel.form.widget("body")
    assert isinstance(body, TextField)
    QTest.keyClicks(body.text, "half a sent")
    three.open(1)
    touches = three.world.read(lambda session: interactions.timeline(session, 2))
    assert [row.draft.body for row in touches] == ["half a sent"]


def test_a_contact_with_a_mistake_stays_open(three: Page) -> None:
    three.open(0)
    three.screen.log_contact()
    panel = three.detail.timeline.log_panel
    QTest.keyClicks(three.in_touch("body"), "Hello")
    day = three.in_touch("day")
    assert isinstance(day, QLineEdit)
    day.selectAll()
    QTest.keyClicks(day, "sometime")
    three.screen.view.setCurrentIndex(three.screen.model.index(2, 0))
    three.world.rest()
    assert panel.is_open
    assert three.detail.record_id == 2
    assert "sometime" in panel.form.widget("day").problem.text()  # type: ignore[attr-defined]


def test_escape_gives_an_unwanted_contact_up(three: Page) -> None:
    three.open(0)
    three.screen.log_contact()
    panel = three.detail.timeline.log_panel
    body = three.in_touch("body")
    QTest.keyClicks(body, "no")
    QTest.keyClick(body, Qt.Key.Key_Escape)
    assert not panel.is_open
    three.open(1)
    assert three.world.read(lambda session: interactions.timeline(session, 2)) == []


def test_a_contact_is_edited_ticked_off_and_deleted_from_the_timeline(three: Page) -> None:
    first = three.world.log(touch(2, "Called", channel="call", next_step="Write back", days_ago=2))
    three.world.log(touch(2, "Wrote", channel="email", subject="Rates"))
    three.open(0)
    timeline = three.detail.timeline
    assert [entry.body for entry in timeline.model.entries] == ["Wrote", "Called"]
    timeline.view.setCurrentIndex(timeline.model.index(1))
    QTest.keyClick(timeline.view, Qt.Key.Key_Space)
    three.world.until(lambda: timeline.model.entries[1].is_done)
    QTest.keyClick(timeline.view, Qt.Key.Key_Return)
    assert timeline.log_panel.heading.text() == "Edit the contact"
    body = timeline.log_panel.form.widget("body")
    assert isinstance(body, TextField)
    body.text.setPlainText("Called twice")
    timeline.log_panel.save_button.click()
    three.world.until(lambda: timeline.model.entries[1].body == "Called twice")
    stored = three.world.read(lambda session: interactions.get(session, first)).draft
    assert stored.is_next_done
    assert stored.happened_at == touch(2, days_ago=2).happened_at
    timeline.view.setCurrentIndex(timeline.model.index(1))
    QTest.keyClick(timeline.view, Qt.Key.Key_Delete)
    three.world.until(lambda: len(timeline.model.entries) == 1)
    three.undo()
    three.world.until(lambda: len(timeline.model.entries) == 2)


def test_only_an_e_mail_asks_for_a_subject(three: Page) -> None:
    three.open(0)
    three.screen.log_contact()
    form = three.detail.timeline.log_panel.form
    subject, channel = form.widget("subject"), form.widget("channel")
    assert subject.isHidden()
    channel.set_value("email")
    channel.edited.emit()
    assert not subject.isHidden()


def test_the_history_says_what_was_there_before(three: Page) -> None:
    three.open(0)
    three.type_over("city", "Seoul")
    assert three.detail.save()
    three.world.rest()
    three.type_over("city", "Busan")
    assert three.detail.save()
    three.world.rest()
    three.detail.tabs.setCurrentIndex(three.detail.history_tab)
    three.world.until(lambda: len(three.detail.history.model.entries) == 3)
    newest = three.detail.history.model.entries[0]
    assert newest.title == "Edit Ada"
    assert plain(newest.body) == "City: Seoul → Busan"


def test_a_hidden_page_asks_again_when_it_is_shown(three: Page) -> None:
    three.screen.hide()
    three.world.add(person("Abe"))
    assert three.screen.model.rowCount() == 3
    three.screen.show()
    three.screen.on_shown()
    three.world.until(lambda: three.screen.model.rowCount() == 4)


def test_columns_sort_and_splitter_come_back(three: Page, tmp_path: Path) -> None:
    three.screen.sort("followers", True)
    three.screen.splitter.setSizes([500, 700])
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    three.screen.keep_state(settings)
    settings.sync()
    again = InfluencersScreen(three.world.tools)
    three.world.qtbot.addWidget(again)
    again.restore_state(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    assert (again.spec.sort, again.spec.is_descending) == ("followers", True)
    again.resize(1200, 700)
    again.show()
    assert again.splitter.sizes() == three.screen.splitter.sizes()


def test_words_follow_the_language_and_the_open_form_keeps_what_is_typed(three: Page, language: Language) -> None:
    three.open(0)
    three.type_over("city", "Seo")
    language.apply("ko")
    three.world.until(lambda: three.screen.model.columns[1].title == "팔로워")
    three.world.rest()
    assert three.line("city").text() == "Seo"
    assert three.screen.layoutDirection() is Qt.LayoutDirection.LeftToRight
    language.apply("ar")
    three.world.until(lambda: three.screen.model.columns[1].title == "المتابعون")
    assert three.screen.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_letters_typed_on_the_list_are_for_the_search(three: Page) -> None:
    heard: list[str] = []
    three.screen.search_wanted.connect(heard.append)
    QTest.keyClick(three.screen.view, Qt.Key.Key_B)
    assert heard == ["b"]


def test_the_first_lines_stand_before_the_list_is_read(world: World) -> None:
    world.add_all([person(f"Person {number:03}") for number in range(120)])
    rows = world.read(lambda session: influencers.rows(session, list(range(1, 51)), today=TODAY))
    screen = InfluencersScreen(world.tools)
    world.qtbot.addWidget(screen)
    screen.show_first_page(rows, 120)
    page = Page(world, screen)
    assert page.counted() == "120 people"
    assert page.cell(0, "name") == "Person 000"
    screen.show()
    screen.reload()
    world.until(lambda: screen.model.ids[119] == 120)
    screen.close()


def test_last_contact_counts_from_today(three: Page) -> None:
    three.world.log(touch(2, happened_at=clock.now() - timedelta(days=3)))
    three.names()
    assert three.cell(0, "last_contact") == "3 days ago"


def test_a_person_without_a_name_goes_by_the_handle(three: Page) -> None:
    three.world.add(InfluencerDraft(accounts=(account("zoe.handle"),)))
    assert "zoe.handle" in " ".join(three.names())
