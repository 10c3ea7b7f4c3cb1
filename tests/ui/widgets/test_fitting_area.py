"""An area as high as its content, that scrolls where there is no room."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from irm.ui.widgets.fitting_area import FittingArea


def test_an_area_follows_its_content_and_scrolls_where_there_is_no_room(qtbot: QtBot) -> None:
    area = FittingArea()
    qtbot.addWidget(area)
    content = QWidget()
    column = QVBoxLayout(content)
    one, two = QLabel("one", content), QLabel("two", content)
    for label in (one, two):
        label.setFixedHeight(150)
        column.addWidget(label)
    area.setWidget(content)
    assert area.sizeHint().height() == content.sizeHint().height() > 300
    assert area.minimumSizeHint().height() < 200
    area.resize(200, 200)
    area.show()
    assert area.verticalScrollBar().maximum() > 0
    two.hide()
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0)
