"""The line of verbs gives up its words where they have no room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from irm.ui.base.verb_bar import VerbBar
from irm.ui.style import icons


def test_verbs_lose_their_words_where_they_find_no_room_and_get_them_back(qtbot: QtBot) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    verbs = [QAction(words, home) for words in ("Done", "Reschedule", "Calendar file")]
    for verb in verbs:
        icons.put(verb, "check")
    bar = VerbBar(verbs, home)
    home.show()
    for width, style in (
        (600, Qt.ToolButtonStyle.ToolButtonTextBesideIcon),
        (160, Qt.ToolButtonStyle.ToolButtonIconOnly),
        (600, Qt.ToolButtonStyle.ToolButtonTextBesideIcon),
    ):
        bar.resize(width, 40)
        assert {button.toolButtonStyle() for button in bar.findChildren(QToolButton)} == {style}
        assert [button.toolTip() for button in bar.findChildren(QToolButton)] == [verb.text() for verb in verbs]
