"""The line above a list on a narrow screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from irm.ui.base.list_bar import ListBar

WORDS = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
DRAWING = Qt.ToolButtonStyle.ToolButtonIconOnly


def test_the_way_to_other_lists_gives_up_its_words_before_what_is_done_with_people(qtbot: QtBot) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    bar = ListBar(home)
    bar.set_verbs([QAction(words, home) for words in ("Tag", "Change", "Merge")])
    bar.show_count("40 people")
    home.show()
    bar.resize(700, 40)
    bar.show_selected(3)
    qtbot.waitUntil(lambda: bar.trash_button.isVisible())
    seen: list[tuple[Qt.ToolButtonStyle, Qt.ToolButtonStyle]] = []
    for width in (*range(900, 240, -10), 900):
        bar.resize(width, 40)
        now = bar.views_button.toolButtonStyle(), bar.trash_button.toolButtonStyle()
        seen += [now] if not seen or now != seen[-1] else []
    assert seen == [(WORDS, WORDS), (DRAWING, WORDS), (DRAWING, DRAWING), (WORDS, WORDS)]
    assert bar.trash_button.toolTip() == "Move to trash"
    assert all(button.isVisible() for button in (bar.trash_button, bar.views_button, bar.columns_button))
