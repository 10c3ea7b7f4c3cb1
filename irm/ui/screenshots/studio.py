"""A whole program on a folder of its own, to be looked at: its window, a clock that stands still, and a camera."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from irm import services, settings
from irm.domain import clock
from irm.services.outcomes import Done
from irm.services.session import Session
from irm.services.store import Store
from irm.settings import Settings
from irm.ui.app import Program
from irm.ui.base.page import INFLUENCERS
from irm.ui.base.record_screen import RecordScreen
from irm.ui.dialogs.demo_banner import DemoBanner
from irm.ui.main_window import MainWindow
from irm.ui.runner import Runner

T = TypeVar("T")

SIZE: Final = (1280, 800)
TODAY: Final = date(2025, 5, 14)
NOW: Final = datetime(2025, 5, 14, 7, 30, tzinfo=UTC)
ZONE: Final = "Asia/Seoul"
SEED: Final = 7
PATIENCE: Final = 30.0
"""Seconds that one thing may take before the pictures are given up."""
_PULSE: Final = 5
_USUAL: Final = "/home/jane/.local/share/irm"


class Unfinished(Exception):
    """Something did not come to rest, or the program made a mistake; the text says what."""


class Studio:
    """One run of the program for pictures. `world` is "demo" or "empty"."""

    def __init__(self, app: QApplication, home: Path, world: str) -> None:
        self.home = home
        self.world = world
        self.mistakes: list[str] = []
        self.program = Program(app, {"IRM_HOME": str(home)})
        self.program.crash.crashed.connect(self.mistakes.append)
        settings.save(self.program.paths.settings, Settings(theme="light", language="en"))
        self.program.start()
        assert self.program.window is not None
        self.window: MainWindow = self.program.window
        self.window.resize(*SIZE)
        self.rest()
        assert self.program.reminders is not None
        self.program.reminders.stop()
        assert self.program.keeping is not None
        self.program.keeping.stop()
        assert self.program.key_reminder is not None
        self.program.key_reminder.stop()
        if world == "demo":
            banner = self.window.findChild(DemoBanner)
            if isinstance(banner, DemoBanner):
                banner.keep()
            self.write("demo", partial(_add_demo, ZONE))
            self._sort_by_contact()

    @property
    def runner(self) -> Runner:
        """The way to the store."""
        return self.program.runner

    def dress(self, *, theme: str, language: str) -> None:
        """Put on a theme and a language while the program runs."""
        assert self.program.wiring is not None
        self.program.wiring.change_settings(replace(self.program.settings, theme=theme, language=language))
        self.rest()

    def write(self, label: str, work: Callable[[Session], T]) -> T:
        """Do one write and return what it gives."""
        found: list[Done[T]] = []
        self.runner.write(self.window, label, work, found.append, on_error=self._on_error)
        self.until(lambda: bool(found), "a write")
        self.rest()
        return found[0].value

    def beside(self, work: Callable[[Store], object]) -> None:
        """Do one piece of work on the store beside reads and writes."""
        found: list[object] = []
        self.runner.beside(self.window, work, found.append, on_error=self._on_error)
        self.until(lambda: bool(found), "work beside")
        self.rest()

    def rest(self) -> None:
        """Wait until nothing is under way any more, also nothing that an answer just asked for."""
        for _ in range(3):
            self.until(self.runner.is_idle, "the program")
            _wait(_PULSE)
        if self.mistakes:
            raise Unfinished(self.mistakes[0])

    def until(self, condition: Callable[[], bool], what: str) -> None:
        """Wait until something holds. Raises Unfinished."""
        end = time.monotonic() + PATIENCE
        while not condition():
            if self.mistakes:
                raise Unfinished(self.mistakes[0])
            if time.monotonic() > end:
                raise Unfinished(f"{what} did not come to rest within {PATIENCE:.0f} seconds")
            _wait(_PULSE)

    def close(self) -> None:
        """End the program; its words must not stay behind for the next one."""
        self.program.language.apply("en")
        self.window.close()
        self.program.finish()
        self.program.deleteLater()

    def _sort_by_contact(self) -> None:
        """Bring people of all three languages to the top."""
        page = self.window.page(INFLUENCERS)
        if isinstance(page, RecordScreen):
            page.view.header.show_sort("last_contact", is_descending=True)
            page.sort("last_contact", True)
            self.rest()

    def _on_error(self, error: BaseException) -> None:
        self.mistakes.append(repr(error))


def photograph(widget: QWidget, home: Path) -> QPixmap:
    """Return a picture of a window, laid out for its present words; the passing folder shows as a usual one."""
    for label in widget.findChildren(QLabel):
        if str(home) in label.text():
            label.setText(label.text().replace(str(home), _USUAL))
    layout = widget.layout()
    if layout is not None:
        layout.activate()
    return widget.grab()


@contextmanager
def studio(app: QApplication, world: str) -> Iterator[Studio]:
    """Open a studio on a folder that goes away afterwards; the data of whoever runs this is never touched."""
    with tempfile.TemporaryDirectory(prefix="irm-pictures-") as folder, _still_clock(), _environment():
        made = Studio(app, Path(folder), world)
        try:
            yield made
        finally:
            made.close()


@contextmanager
def _still_clock() -> Iterator[None]:
    """Stop the clock of the program, so that "3 days ago" is the same tomorrow."""
    theirs = {name: getattr(clock, name) for name in ("now", "today", "local_zone")}
    for name, value in (("now", NOW), ("today", TODAY), ("local_zone", ZONE)):
        setattr(clock, name, partial(_constant, value))
    try:
        yield
    finally:
        for name, function in theirs.items():
            setattr(clock, name, function)


@contextmanager
def _environment() -> Iterator[None]:
    """Keep the key beside the data and the clock in one zone, whatever the machine has."""
    theirs = {name: os.environ.get(name) for name in ("IRM_KEYRING", "TZ")}
    os.environ.update(IRM_KEYRING="off", TZ=ZONE)
    _take_zone()
    try:
        yield
    finally:
        for name, value in theirs.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
        _take_zone()


def _take_zone() -> None:
    if hasattr(time, "tzset"):
        time.tzset()


def _constant(value: object) -> object:
    return value


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _add_demo(zone: str, session: Session) -> None:
    services.demo.add(session, services.demo.DemoPlan(seed=SEED), today=TODAY, zone=zone)
