"""The whole program, started as often as a test wants, and hands for its window."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from irm.ui.app import Program
from irm.ui.base.fields import LineField
from irm.ui.screens.influencers.screen import InfluencersScreen

Start = Callable[[], Program]


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, own_folders: Path) -> Iterator[Start]:
    """Start the program as often as wanted; each run is put away at the end."""
    running: list[Program] = []

    def started() -> Program:
        program = Program(qapp, os.environ)
        running.append(program)
        opened_now: list[bool] = []
        program.runner.opened.connect(lambda: opened_now.append(True))
        program.start()
        qtbot.waitUntil(lambda: bool(opened_now), timeout=60_000)
        rest(program, qtbot)
        return program

    yield started
    for program in running:
        end(program)


def end(program: Program) -> None:
    """Put a run away, once."""
    if not shiboken6.isValid(program):
        return
    program.finish()
    program.deleteLater()
    QApplication.processEvents()


def rest(program: Program, qtbot: QtBot) -> None:
    for _ in range(3):
        qtbot.wait(15)
        qtbot.waitUntil(program.runner.is_idle, timeout=60_000)


def screen_of(program: Program) -> InfluencersScreen:
    assert program.window is not None
    page = program.window.current_page
    assert isinstance(page, InfluencersScreen)
    return page


def line(program: Program, key: str) -> QLineEdit:
    widget = screen_of(program).detail.form.widget(key)
    assert isinstance(widget, LineField)
    return widget.line


def names(program: Program, qtbot: QtBot) -> list[str]:
    model = screen_of(program).model
    for place in range(model.rowCount()):
        model.index(place, 0).data()
    rest(program, qtbot)
    return [row.name for row in (model.row(place) for place in range(model.rowCount())) if row]


def press(program: Program, key: Qt.Key, *, shift: bool = False) -> None:
    """Press Ctrl and a key where the keyboard is."""
    modifiers = Qt.KeyboardModifier.ControlModifier
    if shift:
        modifiers |= Qt.KeyboardModifier.ShiftModifier
    assert program.window is not None
    target = QApplication.focusWidget() or program.window
    QTest.keyClick(target, key, modifiers)
