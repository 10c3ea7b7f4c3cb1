"""Guards around every test: no display, no network, no files of the person who runs them, nothing left behind."""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

# Before any module of Qt or of the program is imported: both read the environment once.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["IRM_KEYRING"] = "off"
os.environ["LANG"] = "en_US.UTF-8"
for _name in ("LC_ALL", "LC_MESSAGES", "LC_NUMERIC", "LC_TIME", "LANGUAGE", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE"):
    os.environ.pop(_name, None)

settings.register_profile(
    "irm", deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
settings.load_profile("irm")

PATIENCE = 60.0
"""Seconds that threads of a test may take to end; only a test that fails takes them."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes long, so that no process is left alone with it at the end."""
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)


@pytest.fixture(autouse=True)
def own_folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Point the program, and everything that asks for a home, to an empty folder; return the program's."""
    home = tmp_path / "home"
    monkeypatch.setenv("IRM_HOME", str(home / "irm"))
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    return home / "irm"


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Stand in for the fixture of pytest-qt, which gives up after five seconds."""
    from tests.ui.screen import PatientBot  # tests without a window do not load Qt

    return PatientBot(request)


@pytest.fixture(autouse=True)
def _clear_screen(request: pytest.FixtureRequest) -> Iterator[None]:
    """Leave the next test a screen of its own: no key or button held, no window in front; name what was left open.

    A window that lives on takes the keyboard and the mouse from whichever test comes next in that process.
    """
    yield
    if "qapp" in request.fixturenames:
        from tests.ui import screen

        screen.let_go()
        left = screen.close_all()
        assert not left, f"windows left open: {', '.join(left)}"


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    """Fail a test that leaves a thread running, and name what the thread runs."""
    before = set(threading.enumerate())
    yield
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and _threads_since(before):
        time.sleep(0.01)
    left = [repr(thread) for thread in _threads_since(before)]
    assert not left, f"threads left behind: {', '.join(left)}"


def _threads_since(before: set[threading.Thread]) -> list[threading.Thread]:
    """Return the threads that came and still run; those Python only met in passing belong to Qt's own pool."""
    return [
        thread
        for thread in threading.enumerate()
        if thread not in before and not isinstance(thread, threading._DummyThread)
    ]


class _Collector(logging.Handler):
    """Keeps what was logged at warning or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _no_warning_logged(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test during which the program logs a warning or an error, unless it is marked `logs_warnings`."""
    collector = _Collector()
    logger = logging.getLogger("irm")
    logger.addHandler(collector)
    yield
    logger.removeHandler(collector)
    if request.node.get_closest_marker("logs_warnings") is None:
        assert not collector.lines, f"logged without being expected: {collector.lines}"
