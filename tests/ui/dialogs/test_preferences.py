"""The settings dialog and the about dialog."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from irm.settings import Settings
from irm.ui.base.dialog import Dialog
from irm.ui.dialogs.about import About
from irm.ui.dialogs.preferences import DataPlace, Preferences
from irm.ui.language import Language
from irm.ui.style.theme import Theme
from irm.ui.widgets.key_caps import KeyCaps

PLACE = DataPlace(Path("/home/jane/irm"), "Encrypted.")


@pytest.fixture
def parent(theme: Theme, language: Language, qtbot: QtBot) -> QWidget:
    result = QWidget()
    qtbot.addWidget(result)
    return result


@pytest.fixture
def dialog(parent: QWidget) -> Preferences:
    with_keys, without = QAction("&Find", parent), QAction("About", parent)
    with_keys.setShortcut(QKeySequence("Ctrl+F"))
    result = Preferences(Settings(theme="light"), PLACE, (with_keys, without), parent=parent)
    result.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    result.show()
    return result


def choose(box: QComboBox, data: object) -> None:
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def test_every_choice_is_told_at_once(dialog: Preferences) -> None:
    told: list[Settings] = []
    dialog.settings_changed.connect(told.append)
    choose(dialog.theme, "dark")
    choose(dialog.language, "ko")
    choose(dialog.text_size, 1.3)
    choose(dialog.text_size, 1.3)
    assert told == [
        Settings(theme="dark"),
        Settings(theme="dark", language="ko"),
        Settings(theme="dark", language="ko", font_scale=1.3),
    ]


def test_it_shows_the_settings_in_force_and_where_the_data_lies(dialog: Preferences) -> None:
    assert dialog.theme.currentText() == "Light"
    assert dialog.language.currentText() == "Like the computer"
    assert dialog.text_size.currentText() == "Normal"
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("/home/jane/irm" in text for text in texts)
    assert "Encrypted." in texts


def test_shortcuts_are_listed_with_their_keys(dialog: Preferences) -> None:
    assert [caps.accessibleName() for caps in dialog.findChildren(KeyCaps)] == ["Ctrl+F"]


def test_a_text_size_of_another_version_shows_as_the_smallest(theme: Theme, qtbot: QtBot) -> None:
    result = Preferences(Settings(font_scale=2.75), PLACE, ())
    qtbot.addWidget(result)
    assert result.text_size.currentData() == 0.85


def test_words_change_while_it_is_open_and_choices_stay(dialog: Preferences, language: Language, qtbot: QtBot) -> None:
    choose(dialog.theme, "dark")
    language.apply("ko")
    qtbot.waitUntil(lambda: dialog.close_button.text() != "Close")
    language.apply("en")
    qtbot.waitUntil(lambda: dialog.close_button.text() == "Close")
    assert dialog.theme.currentText() == "Dark"
    assert dialog.theme.currentData() == "dark"


def test_the_settings_of_the_data_are_one_click_away(dialog: Preferences, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.data_settings_wanted):
        dialog.data_button.click()
    assert not dialog.isVisible()


def test_dialogs_are_freed_when_closed(theme: Theme, language: Language, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    about = About("1.2.3", parent)
    about.show()
    assert any("1.2.3" in label.text() for label in about.findChildren(QLabel))
    with qtbot.waitSignal(about.destroyed):
        QTest.mouseClick(about.close_button, Qt.MouseButton.LeftButton)
    assert parent.findChildren(Dialog) == []


def test_ctrl_enter_accepts_where_that_is_allowed(theme: Theme, qtbot: QtBot) -> None:
    dialog = Dialog()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    accept = dialog.add_button(accepts=True)
    dialog.add_button(rejects=True)
    dialog.show()
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    accept.setEnabled(False)
    with qtbot.assertNotEmitted(dialog.accepted, wait=50):
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    accept.setEnabled(True)
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_escape_leaves_a_dialog(theme: Theme, qtbot: QtBot) -> None:
    dialog = Dialog()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.set_heading("Import", "What it is for")
    dialog.add_foot(QPushButton("Help"))
    dialog.show()
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
