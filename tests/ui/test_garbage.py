"""Garbage is collected in the GUI thread only."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from irm.ui import garbage
from irm.ui.garbage import Garbage
from irm.ui.runner import Runner

MANY = 50_000


class Part(QObject):
    """Something of Qt in a cycle, which notes the thread it is freed in."""

    def __init__(self, freed_in: list[threading.Thread]) -> None:
        super().__init__()
        self._freed_in = freed_in
        self._itself = self

    def __del__(self) -> None:
        self._freed_in.append(threading.current_thread())


@pytest.fixture
def often(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Look for garbage often."""
    monkeypatch.setattr(garbage, "EVERY", 10)
    was_on = gc.isenabled()
    gc.collect()
    yield
    assert gc.isenabled() == was_on


def make_objects() -> list[list[int]]:
    """Make so many objects that Python would collect on its own, and keep them."""
    return [[number] for number in range(MANY)]


@pytest.mark.usefixtures("often")
def test_a_thread_that_works_frees_nothing_of_qt(qtbot: QtBot, tmp_path: Path) -> None:
    runner = Runner(lambda: pytest.fail("not opened here"))
    keeper = Garbage(runner)
    keeper.start()
    freed_in: list[threading.Thread] = []
    made: list[list[list[int]]] = []
    Part(freed_in)
    runner.compute(runner, make_objects, made.append)
    qtbot.waitUntil(lambda: bool(made))
    qtbot.waitUntil(lambda: bool(freed_in))
    assert freed_in == [threading.main_thread()]
    keeper.stop()
    runner.close()


@pytest.mark.usefixtures("often")
def test_python_does_not_collect_by_itself_until_the_threads_are_gone(qtbot: QtBot) -> None:
    assert gc.isenabled()
    keeper = Garbage()
    assert not gc.isenabled()
    keeper.stop()
    assert gc.isenabled()


@pytest.mark.usefixtures("often")
def test_two_keepers_leave_it_as_it_was(qtbot: QtBot) -> None:
    first, second = Garbage(), Garbage()
    second.stop()
    assert not gc.isenabled()
    first.stop()
    assert gc.isenabled()


@pytest.mark.usefixtures("often")
def test_what_is_there_at_the_start_is_not_looked_at_until_the_end(qtbot: QtBot) -> None:
    freed_in: list[threading.Thread] = []
    keeper = Garbage()
    Part(freed_in)
    keeper.start()
    gc.collect()
    assert not freed_in
    keeper.stop()
    gc.collect()
    assert freed_in
