"""The frame: pages, navigation, search, undo, files dropped, and what comes back at the next start."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QStyleOptionMenuItem, QVBoxLayout
from pytestqt.qtbot import QtBot

from irm.ui.base.keys import KeyMenu
from irm.ui.base.page import Page, PageEntry
from irm.ui.language import Language
from irm.ui.main_window import MainWindow
from irm.ui.notices import Notices
from irm.ui.style.theme import Theme
from irm.ui.widgets.banner import Banner
from irm.ui.widgets.drop_hint import DropHint


class Sample(Page):
    """A page that notes what the window asks of it."""

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__()
        self.name, self.hint = name, hint
        self.searches: list[str] = []
        self.opened: list[int] = []
        self.shown = 0
        self.can_save = True
        self.width_kept = 0
        self.verb = QAction(f"New {name}", self)
        self.line = QLineEdit(self)
        QVBoxLayout(self).addWidget(self.line)

    def title(self) -> str:
        return self.name

    def search_hint(self) -> str:
        return self.hint

    def search(self, text: str) -> None:
        self.searches.append(text)

    def show_record(self, record_id: int) -> None:
        self.opened.append(record_id)

    def main_action(self) -> QAction | None:
        return self.verb if self.hint else None

    def focus_content(self) -> None:
        self.line.setFocus()

    def save(self) -> bool:
        return self.can_save

    def on_shown(self) -> None:
        self.shown += 1

    def keep_state(self, settings: QSettings) -> None:
        settings.setValue("width", 321)

    def restore_state(self, settings: QSettings) -> None:
        self.width_kept = int(str(settings.value("width", 0)))


Open = Callable[[], MainWindow]


@pytest.fixture
def open_window(theme: Theme, language: Language, qtbot: QtBot, tmp_path: Path) -> Open:
    def opened() -> MainWindow:
        window = MainWindow(
            (
                PageEntry("people", "users", lambda: "People", lambda: Sample("People", "Search people")),
                PageEntry("days", "calendar", lambda: "Days", lambda: Sample("Days")),
            ),
            notices=Notices(),
            geometry=QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat),
        )
        qtbot.addWidget(window)
        window.show_first_page()
        window.show()
        return window

    return opened


def page(window: MainWindow) -> Sample:
    found = window.current_page
    assert isinstance(found, Sample)
    return found


def test_the_first_start_shows_the_first_page(open_window: Open) -> None:
    window = open_window()
    assert window.current_key == "people"
    assert window.top_bar.title.text() == "People"
    assert window.top_bar.main_button.text() == "New People"
    assert page(window).line.hasFocus() or window.focusWidget() is page(window).line


def test_pages_are_made_when_they_are_first_shown(open_window: Open) -> None:
    window = open_window()
    assert window.stack.count() == 1
    window.show_page("days")
    window.show_page("people")
    assert window.stack.count() == 2
    assert page(window).shown == 2


def test_the_navigation_lists_the_pages_that_exist(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    buttons = [each for each in window.navigation.findChildren(QPushButton) if each.isVisible()]
    assert [each.text() for each in buttons] == ["People", "Days", "Settings"]
    assert [each.shortcut().toString() for each in buttons] == ["Ctrl+1", "Ctrl+2", ""]
    assert all(each.accessibleName() for each in buttons)
    QTest.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert window.current_key == "days"
    with qtbot.waitSignal(window.actions_of_program.preferences.triggered):
        QTest.mouseClick(buttons[2], Qt.MouseButton.LeftButton)


def test_ctrl_and_a_number_goes_to_a_page(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    with qtbot.waitActive(window):
        window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.current_key == "days")
    assert window.focusWidget() is page(window).line


def test_a_page_without_search_and_main_action_shows_neither(open_window: Open) -> None:
    window = open_window()
    window.show_page("days")
    assert not window.top_bar.search.isVisible()
    assert not window.top_bar.main_button.isVisible()
    assert not window.actions_of_program.new.isEnabled()


def test_each_page_keeps_what_was_searched_for(open_window: Open) -> None:
    window = open_window()
    window.top_bar.search.setText("jane")
    window.top_bar.search.flush()
    assert page(window).searches == ["jane"]
    window.show_page("days")
    window.show_page("people")
    assert window.top_bar.search.text() == "jane"
    assert page(window).searches == ["jane"]


def test_an_edit_that_cannot_be_saved_keeps_its_page_in_front(open_window: Open) -> None:
    window = open_window()
    page(window).can_save = False
    assert not window.show_page("days")
    assert window.current_key == "people"
    assert window.navigation.findChildren(QPushButton)[0].isChecked()


def test_an_edit_that_cannot_be_saved_keeps_the_window_open(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    people = page(window)
    people.can_save = False
    with qtbot.assertNotEmitted(window.closing):
        window.close()
    assert window.isVisible()
    people.can_save = True
    with qtbot.waitSignal(window.closing):
        window.close()


def test_size_page_and_columns_come_back(open_window: Open) -> None:
    first = open_window()
    first.resize(780, 620)
    first.show_page("days")
    first.close()
    second = open_window()
    assert (second.width(), second.height()) == (780, 620)
    assert second.current_key == "days"
    assert page(second).width_kept == 321


def test_the_first_start_shows_the_page_that_is_first(tmp_path: Path, qtbot: QtBot) -> None:
    kept = QSettings(str(tmp_path / "first.ini"), QSettings.Format.IniFormat)
    entries = [PageEntry(key, "user", lambda: "Word", partial(Sample, key), is_first=key == "b") for key in "abc"]
    window = MainWindow(entries, notices=Notices(), geometry=kept)
    qtbot.addWidget(window)
    window.show_first_page()
    assert window.current_key == "b"
    with qtbot.waitSignal(window.log_wanted):
        window.page("b").log_wanted.emit()


def test_a_page_that_is_gone_does_not_keep_the_window_shut(open_window: Open, tmp_path: Path) -> None:
    kept = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    kept.setValue("window/page", "campaigns")
    kept.setValue("window/geometry", b"damaged")
    kept.sync()
    assert open_window().current_key == "people"


def test_find_new_and_undo_reach_their_places(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    actions = window.actions_of_program
    actions.find.trigger()
    assert window.focusWidget() is window.top_bar.search
    with qtbot.waitSignal(page(window).verb.triggered):
        actions.new.trigger()
    with qtbot.waitSignal(page(window).verb.triggered):
        QTest.mouseClick(window.top_bar.main_button, Qt.MouseButton.LeftButton)
    actions.show_undo("person.add", "Jane & Co")
    assert actions.undo.text() == "Undo: Add Jane && Co"
    assert (actions.undo.isEnabled(), actions.redo.isEnabled()) == (True, False)
    with qtbot.waitSignal(actions.undo.triggered):
        window.strip.undo_asked.emit()


def test_enter_in_the_search_goes_into_the_page(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    window.top_bar.search.setFocus()
    QTest.keyClick(window.top_bar.search, Qt.Key.Key_Return)
    assert window.focusWidget() is page(window).line


def test_files_dropped_are_handed_out_and_nothing_else(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    file = tmp_path / "list.csv"
    file.write_text("name\n", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)), QUrl.fromLocalFile(str(tmp_path)), QUrl("https://example.org/x")])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    dropped: list[str] = []
    window.file_dropped.connect(dropped.append)
    window.dropEvent(event)
    assert dropped == [str(file)]


def test_a_file_held_over_the_window_is_welcomed(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    file = tmp_path / "list.csv"
    file.write_text("name\n", "utf-8")
    hint = window.findChild(DropHint)
    assert isinstance(hint, DropHint)
    for url, is_welcome in ((QUrl("https://example.org/x"), False), (QUrl.fromLocalFile(str(file)), True)):
        data = QMimeData()
        data.setUrls([url])
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
        event.ignore()
        window.dragEnterEvent(event)
        assert (event.isAccepted(), hint.isVisible()) == (is_welcome, is_welcome)
    assert not hint.grab().isNull()
    window.dragLeaveEvent(QDragLeaveEvent())
    assert not hint.isVisible()


def test_words_change_with_the_language_and_come_back(open_window: Open, language: Language) -> None:
    window = open_window()
    before = [action.text() for action in window.actions_of_program.all()]
    language.apply("ar")
    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    language.apply("en")
    assert [action.text() for action in window.actions_of_program.all()] == before


def test_shortcuts_are_told_apart_and_every_action_says_what_it_does(open_window: Open) -> None:
    actions = open_window().actions_of_program.all()
    keys = [keys.toString() for action in actions for keys in action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert all(action.statusTip() and action.text() and not action.icon().isNull() for action in actions)


def test_no_label_of_the_frame_reads_markup(open_window: Open) -> None:
    window = open_window()
    guessing = [label.text() for label in window.findChildren(QLabel) if label.textFormat() is Qt.TextFormat.AutoText]
    assert [text for text in guessing if text] == []


def test_f10_opens_the_menu_of_everything_else(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    with qtbot.waitActive(window):
        window.activateWindow()
    menu = window.top_bar.menu_button.menu()
    QTimer.singleShot(300, menu, menu.close)
    with qtbot.waitSignal(menu.aboutToShow):
        QTest.keyClick(window, Qt.Key.Key_F10)


def test_a_page_shows_a_record_of_another_one_without_knowing_it(open_window: Open) -> None:
    window = open_window()
    people, days = window.page("people"), window.page("days")
    assert isinstance(people, Sample)
    window.show_page("days")
    days.record_wanted.emit("people", 7)
    assert window.current_page is people
    assert people.opened == [7]


def test_an_edit_that_cannot_be_saved_keeps_the_page_in_front(open_window: Open) -> None:
    window = open_window()
    people, days = window.page("people"), window.page("days")
    assert isinstance(people, Sample)
    assert isinstance(days, Sample)
    window.show_page("days")
    days.can_save = False
    days.record_wanted.emit("people", 7)
    days.query_wanted.emit("people", "jane")
    assert window.current_page is days
    assert (people.opened, people.searches) == ([], [])


def test_a_page_shows_what_a_query_finds_on_another_one(open_window: Open) -> None:
    window = open_window()
    people, days = window.page("people"), window.page("days")
    assert isinstance(people, Sample)
    window.show_page("days")
    days.query_wanted.emit("people", "stage:partner")
    assert window.current_page is people
    assert people.searches[-1] == "stage:partner"
    assert window.top_bar.search.text() == "stage:partner"
    people.search_cleared.emit()
    assert people.searches[-1] == ""
    people.search_wanted.emit("j")
    assert window.top_bar.search.text() == "j"


def test_a_bar_that_is_answered_gives_the_keyboard_to_the_page(open_window: Open) -> None:
    window = open_window()
    banner = Banner(window)
    window.put_above(banner)
    banner.ask("There is no recovery code yet.", (("Later", lambda: None),))
    banner.focus_last()
    QTest.keyClick(banner.findChildren(QPushButton)[0], Qt.Key.Key_Space)
    assert window.focusWidget() is page(window).line


def test_keys_read_from_left_to_right_in_a_menu_of_arabic(qtbot: QtBot) -> None:
    menu, action, option = KeyMenu(), QAction("الإعدادات"), QStyleOptionMenuItem()
    qtbot.addWidget(menu)
    action.setShortcut("Ctrl+,")
    menu.addAction(action)
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        menu.initStyleOption(option, action)
    finally:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert option.text == "الإعدادات\t\u2068Ctrl+,\u2069"
