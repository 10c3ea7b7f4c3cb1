"""Parts side by side lie within the splitter whichever way is written."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

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
