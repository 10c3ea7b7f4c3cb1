"""Widgets of layouts in order, and nothing of Python left behind for what Qt frees."""

from __future__ import annotations

import re
from pathlib import Path

import shiboken6
from PySide6.QtWidgets import QFormLayout, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget, QWidgetItem
from pytestqt.qtbot import QtBot

import irm.ui
from irm.ui.base.layout_order import own_widgets, widgets_of

ASKS_FOR_ITEMS = re.compile(r"\.itemAt\(")


def label(text: str, parent: QWidget) -> QLabel:
    made = QLabel(text, parent)
    made.setObjectName(text)
    return made


def names(widgets: list[QWidget]) -> list[str]:
    return [widget.objectName() for widget in widgets]


def items() -> int:
    return sum(type(each) is QWidgetItem for each in shiboken6.getAllValidWrappers())


def test_widgets_come_in_the_order_of_the_layout_and_not_in_that_of_their_making(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column, row, grid, form = QVBoxLayout(window), QHBoxLayout(), QGridLayout(), QFormLayout()
    for inner in (row, grid, form):
        column.addLayout(inner)
    form.addRow(label("label", window), label("field", window))
    grid.addWidget(label("below", window), 1, 0)
    grid.addWidget(label("right", window), 0, 1)
    grid.addWidget(label("left", window), 0, 0)
    row.addWidget(label("second", window))
    row.insertWidget(0, label("first", window))
    column.addStretch(1)
    column.addWidget(label("last", window))
    column.insertWidget(0, label("top", window))
    found = names(list(widgets_of(column)))
    assert found == ["top", "first", "second", "left", "right", "below", "label", "field", "last"]
    assert names(own_widgets(column)) == ["top", "last"]


def test_looking_leaves_nothing_behind(qtbot: QtBot) -> None:
    before = items()
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for number in range(5):
        column.addWidget(label(str(number), window))
    assert len(list(widgets_of(column))) == 5
    assert items() == before


def test_nobody_asks_a_layout_for_its_items() -> None:
    folder = Path(irm.ui.__file__).parent
    asking = [path.name for path in folder.rglob("*.py") if ASKS_FOR_ITEMS.search(path.read_text(encoding="utf-8"))]
    assert asking == []
