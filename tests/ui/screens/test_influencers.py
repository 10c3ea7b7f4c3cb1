"""The page of a person: what a user sees, types and takes back, also while others change the same."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from irm.domain import clock
from irm.domain.influencer import InfluencerDraft
from irm.services import influencers
from irm.ui.base.fields import LineField
from irm.ui.base.history_words import plain
from irm.ui.language import Language
from tests.builders import account, edit, opened, touch
from tests.ui.screens.people_page import Page, page, three

__all__ = ["page", "three"]


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


def test_last_contact_counts_from_today(three: Page) -> None:
    three.world.log(touch(2, happened_at=clock.now() - timedelta(days=3)))
    three.names()
    assert three.cell(0, "last_contact") == "3 days ago"


def test_a_person_without_a_name_goes_by_the_handle(three: Page) -> None:
    three.world.add(InfluencerDraft(accounts=(account("zoe.handle"),)))
    assert "zoe.handle" in " ".join(three.names())
