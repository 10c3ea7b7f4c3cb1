"""Keys that a text field claims though the program means them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from irm.ui.undo_keys import UndoKeys
from irm.ui.widgets.search_field import SearchField


def claims(field: QLineEdit, key: Qt.Key) -> bool:
    """Say whether the field keeps Ctrl and this key for itself."""
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier)
    event.ignore()
    QApplication.sendEvent(field, event)
    return event.isAccepted()


@pytest.fixture
def field(qtbot: QtBot, qapp: QApplication) -> QLineEdit:
    """A line with the keyboard, watched as in the program."""
    line = QLineEdit()
    qtbot.addWidget(line)
    line.keys = UndoKeys(qapp, line)  # type: ignore[attr-defined]  # it must live as long as the line
    line.show()
    line.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    return line


def test_ctrl_e_is_left_to_the_program(field: QLineEdit) -> None:
    assert not claims(field, Qt.Key.Key_E)


def test_a_line_takes_its_own_typing_back_first(field: QLineEdit) -> None:
    assert not claims(field, Qt.Key.Key_Z)
    QTest.keyClicks(field, "jane")
    assert claims(field, Qt.Key.Key_Z)


def test_a_search_emptied_by_escape_is_no_typing_to_take_back(qtbot: QtBot) -> None:
    search = SearchField()
    qtbot.addWidget(search)
    QTest.keyClicks(search, "media")
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    assert not search.isUndoAvailable()
