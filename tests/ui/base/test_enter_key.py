"""Enter presses the button under the keyboard, in a dialog and elsewhere, and windows stay on their screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from irm.ui.base.dialog import Dialog


class Asking(Dialog):
    """A dialog with a line, a tick and two buttons, of which one is what it is for."""

    def __init__(self) -> None:
        super().__init__()
        self.pressed: list[str] = []
        self.line, self.tick = QLineEdit(self), QCheckBox("Tick", self)
        self.body.addWidget(self.line)
        self.body.addWidget(self.tick)
        self.other = self.add_button()
        self.other.clicked.connect(self._on_other)
        self.main = self.add_button(kind="primary")
        self.main.setDefault(True)
        self.main.clicked.connect(self._on_main)

    def _on_other(self) -> None:
        self.pressed.append("other")

    def _on_main(self) -> None:
        self.pressed.append("main")


def test_enter_presses_the_button_that_has_the_keyboard_and_not_what_the_dialog_is_for(qtbot: QtBot) -> None:
    dialog = Asking()
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    for widget, pressed in (
        (dialog.other, "other"),
        (dialog.main, "main"),
        (dialog.line, "main"),
        (dialog.tick, "main"),
    ):
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_Return)
        assert dialog.pressed.pop() == pressed
        assert not dialog.pressed
    assert not dialog.tick.isChecked()


def test_a_dialog_begins_no_larger_than_its_screen(qtbot: QtBot) -> None:
    dialog = Asking()
    qtbot.addWidget(dialog)
    assert Dialog(width=4_000).minimumWidth() <= dialog.screen().availableSize().width()
    dialog.set_size(4_000, 3_000)
    dialog.open()
    room = dialog.screen().availableSize()
    assert dialog.width() <= room.width()
    assert dialog.height() < room.height(), "there is room for the bar with the title"
