"""The palette over the window: actions, pages, views, tags and people by a few letters, the last used first."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from irm.domain.views import ViewDraft
from irm.services import views
from irm.ui.dialogs.about import About
from irm.ui.language import Language
from irm.ui.palette.palette import Palette
from irm.ui.quick_log.panel import QuickLog
from irm.ui.screens.influencers.screen import InfluencersScreen
from irm.ui.undo_keys import UndoKeys
from tests.builders import account, person
from tests.ui.frames import Frame, commit, frame_in
from tests.ui.worlds import World


class Box(Frame):
    """The window with shorthands for the palette."""

    def open(self) -> Palette:
        """Press Ctrl+K."""
        focused = QApplication.focusWidget() or self.window
        QTest.keyClick(focused, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        self.rest()
        found = self.window.findChild(Palette)
        assert isinstance(found, Palette)
        return found

    def type(self, text: str) -> list[str]:
        """Type letters and return the titles that fit."""
        palette = self.window.findChild(Palette)
        assert isinstance(palette, Palette)
        palette.line.clear()
        if text.isascii():
            QTest.keyClicks(palette.line, text)
        else:
            commit(palette.line, text)
        self.rest()
        return [choice.title for choice in palette.offers.choices.choices]

    def press(self, key: Qt.Key) -> None:
        palette = self.window.findChild(Palette)
        assert isinstance(palette, Palette)
        QTest.keyClick(palette.line, key)
        self.rest()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def is_open(self) -> bool:
        return self.window.findChild(Palette) is not None


@pytest.fixture
def box(world: World) -> Iterator[Box]:
    world.add_all(
        [
            person("Jane Doe", accounts=(account("jane.doe"),), tags=("vip", "two words")),
            person("김민지", accounts=(account("minji"),), notes="met at the fair in Busan"),
            person("ليلى حسن", accounts=(account("layla"),)),
        ]
    )
    world.write("view.add", lambda s: views.save(s, ViewDraft("influencers", query="tag:vip"), name="My favourites"))
    with frame_in(world) as frame:
        frame.window.show_page("influencers")
        frame.rest()
        yield Box(world, frame.window, frame.wiring)


def test_every_action_page_view_and_tag_is_found(box: Box) -> None:
    palette = box.open()
    assert palette.offers.current_key()
    for typed, title in (
        ("import", "Import a list"),
        ("sett", "Settings"),
        ("about", "About IRM"),
        ("today", "Today"),
        ("fav", "My favourites"),
        ("#vip", "#vip"),
        ("add a p", "Add a person"),
        ("export", "Export"),
    ):
        assert box.type(typed)[0] == title
    titles = {choice.title for choice in palette.offers.choices.choices}
    assert "Go to" not in titles
    assert [choice.keys for choice in palette.offers.choices.choices if choice.title == "Export"] == ["Ctrl+E"]


def test_enter_does_it_once_the_palette_has_closed(box: Box) -> None:
    box.open()
    box.type("about")
    box.press(Qt.Key.Key_Return)
    assert not box.is_open()
    dialog = box.window.findChild(About)
    assert isinstance(dialog, About)
    dialog.close()


def test_people_are_opened_by_name_handle_and_initials(box: Box) -> None:
    page = box.window.page("influencers")
    assert isinstance(page, InfluencersScreen)
    for typed, title, key in (
        ("jane", "Jane Doe", 1),
        ("ㄱㅁㅈ", "김민지", 2),
        ("ليلي", "ليلى حسن", 3),
        ("@minji", "김민지", 2),
    ):
        box.open()
        assert box.type(typed)[0] == title
        box.press(Qt.Key.Key_Return)
        assert (page.detail.record_id, box.window.current_key) == (key, "influencers")


def test_people_are_found_by_a_word_in_a_note_after_those_who_are_called_so(box: Box) -> None:
    box.open()
    assert box.type("busan")[0] == "김민지"
    assert box.type("tag:vip")[0] == "Jane Doe"
    assert box.type("zzzz") == ["Search people for “zzzz”"]
    box.press(Qt.Key.Key_Escape)


def test_a_view_a_tag_and_words_show_their_list(box: Box) -> None:
    search = box.window.top_bar.search
    for typed, steps, query in (
        ("two w", 0, 'tag:"two words"'),
        ("fav", 0, "tag:vip"),
        ("zzz yyy", 0, "zzz yyy"),
    ):
        box.open()
        box.type(typed)
        for _ in range(steps):
            box.press(Qt.Key.Key_Down)
        box.press(Qt.Key.Key_Return)
        assert (box.window.current_key, search.text()) == ("influencers", query)


def test_what_was_used_last_comes_first_and_is_remembered_without_data(box: Box) -> None:
    for typed in ("today", "jane", "two w", "today"):
        box.open()
        box.type(typed)
        box.press(Qt.Key.Key_Return)
    palette = box.open()
    shown = [choice.title for choice in palette.offers.choices.choices]
    assert shown[:4] == ["Used last", "Today", "#two words", "Jane Doe"]
    assert palette.offers.current_key() == "page:today"
    kept = str(box.wiring._memory.value("palette/recent"))
    assert kept == "page:today\nperson:1"
    palette.close()


def test_it_opens_from_a_text_field_and_over_the_page_in_front(box: Box, qapp: QApplication) -> None:
    keys = UndoKeys(qapp, box.window)
    search = box.window.top_bar.search
    search.setFocus()
    QTest.keyClicks(search, "abc")
    search.home(False)
    palette = box.open()
    assert search.text() == "abc"
    assert palette.parent() is box.window
    palette.close()
    assert keys.parent() is box.window


def test_ctrl_l_can_be_reached_by_name_too(box: Box) -> None:
    box.open()
    box.type("log a con")
    box.press(Qt.Key.Key_Return)
    panel = box.window.findChild(QuickLog)
    assert isinstance(panel, QuickLog)
    panel.close()


def test_actions_are_found_in_the_language_in_force(box: Box, language: Language) -> None:
    language.apply("ko")
    box.rest()
    box.open()
    assert box.type("설정")[0] == "설정"
    assert box.type("ㅅㅈ")[0] == "설정"
    box.press(Qt.Key.Key_Escape)
    language.apply("ar")
    box.rest()
    box.open()
    title = box.window.actions_of_program.preferences.iconText()
    assert box.type(title[:4])[0] == title
    box.press(Qt.Key.Key_Escape)


def test_the_palette_is_freed_when_it_is_closed(box: Box) -> None:
    palette = weakref.ref(box.open())
    box.press(Qt.Key.Key_Escape)
    assert not box.is_open()
    gc.collect()
    found = palette()
    assert found is None or not shiboken6.isValid(found)
