"""Parts side by side lie within the splitter whichever way is written, and the second one can be favoured."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from irm.ui.style import tokens
from irm.ui.widgets.splitter import Splitter


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_no_part_reaches_beyond_the_edge(direction: Qt.LayoutDirection, qtbot: QtBot) -> None:
    splitter = Splitter(Qt.Orientation.Horizontal)
    qtbot.addWidget(splitter)
    parts = (QWidget(), QWidget())
    for part in parts:
        splitter.addWidget(part)
    splitter.setLayoutDirection(direction)
    splitter.resize(400, 100)
    splitter.show()
    assert all(splitter.rect().contains(part.geometry()) for part in parts)


@pytest.fixture
def favouring(qtbot: QtBot) -> Splitter:
    made = Splitter(Qt.Orientation.Horizontal)
    qtbot.addWidget(made)
    for _ in range(2):
        made.addWidget(QWidget(made))
    made.resize(px(made, 1200), 400)
    made.show()
    made.setSizes([px(made, 750), px(made, 450)])
    made.favour_second(300, 440)
    return made


def px(splitter: Splitter, size: int) -> int:
    return tokens.px(size, splitter.font())


def test_the_first_part_gives_way_to_the_second(favouring: Splitter) -> None:
    favouring.resize(px(favouring, 800), 400)
    assert favouring.sizes()[1] == px(favouring, 440)


def test_whoever_moved_the_parts_is_not_overruled(favouring: Splitter) -> None:
    favouring.moveSplitter(px(favouring, 1000), 1)
    favouring.resize(px(favouring, 1100), 400)
    assert favouring.sizes()[1] < px(favouring, 440)
