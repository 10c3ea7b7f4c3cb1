"""What needs the window closed is done when it closes for that, and never later."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from irm.errors import StoreError
from irm.paths import Paths
from irm.services import backups
from irm.settings import Settings
from irm.ui import starting
from irm.ui.base.page import Page, PageEntry
from irm.ui.exchange import Exchange
from irm.ui.lock import Lock
from irm.ui.main_window import MainWindow
from irm.ui.wiring import Wiring
from tests.builders import opened, paths_in, person
from tests.services.backup_builders import names
from tests.ui.worlds import World


class Held(Page):
    """A page that can be left, or not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.can_be_left = True

    def save(self) -> bool:
        return self.can_be_left


@dataclass
class Scene:
    world: World
    window: MainWindow
    lock: Lock
    exchange: Exchange
    page: Held

    @property
    def paths(self) -> Paths:
        return paths_in(self.world.folder)

    def prepare(self) -> None:
        """Begin a restore of a backup made now, before somebody is added, and wait until it is ready or given up."""
        made: list[Any] = []
        self.world.runner.beside(self.window, backups.make, made.append)
        self.world.until(lambda: made)
        self.world.add(person("After"))
        self.exchange.restore(made[0].path, "")
        self.world.rest()

    def staged(self) -> list[Path]:
        return list(self.paths.data.glob(".irm-restor*"))


@pytest.fixture
def scene(world: World, tmp_path: Path) -> Iterator[Scene]:
    page = Held()
    entry = PageEntry("held", "users", lambda: "Held", lambda: page, is_first=True)
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow((entry,), notices=world.notices, geometry=memory)
    world.qtbot.addWidget(window)
    paths = paths_in(world.folder)
    Wiring(window, world.tools, settings=Settings(), paths=paths, memory=memory)
    lock = Lock(window, world.tools, paths)
    window.show_first_page()
    window.show()
    world.rest()
    yield Scene(world, window, lock, Exchange(window, world.tools, paths, lock), page)
    page.can_be_left = True


def test_a_locked_window_is_closed_for_a_restore_when_it_is_opened(scene: Scene) -> None:
    scene.lock.lock()
    scene.prepare()
    assert scene.window.isVisible()
    assert scene.staged()
    dialog = scene.lock.dialog
    assert dialog is not None
    dialog.unlock()
    scene.world.until(lambda: not scene.window.isVisible())
    scene.world.runner.close()
    assert scene.exchange.carry_out(starting.AFRESH) is not None


def test_quitting_at_the_lock_restores_nothing_and_starts_nothing(scene: Scene) -> None:
    scene.lock.lock()
    scene.prepare()
    dialog = scene.lock.dialog
    assert dialog is not None
    dialog.quit_button.click()
    scene.world.until(lambda: not scene.window.isVisible())
    scene.world.runner.close()
    assert scene.exchange.carry_out(starting.AFRESH) is None
    assert not scene.staged()


def test_of_two_restores_the_one_wanted_last_counts(scene: Scene) -> None:
    made: list[Any] = []
    for name in ("First", "Second"):
        scene.world.add(person(name))
        scene.world.runner.beside(scene.window, backups.make, made.append)
        scene.world.rest()
    scene.world.add(person("After"))
    for each in made:
        scene.exchange.restore(each.path, "")
    scene.world.until(lambda: not scene.window.isVisible())
    scene.world.runner.close()
    assert scene.exchange.carry_out(starting.AFRESH) is not None
    with opened(scene.world.folder) as store:
        assert names(store)[-1] == "Second"


@pytest.mark.parametrize("wanted", ["restore", "rescue", "change_key"])
def test_what_the_window_stayed_open_for_does_not_come_when_it_is_closed_later(scene: Scene, wanted: str) -> None:
    """A write is under way and fails, so that the window stays; the user works on and quits hours later."""
    if wanted == "restore":
        scene.page.can_be_left = False
        scene.prepare()
        assert scene.world.failed == ["Nothing was restored."]
    else:
        free = threading.Event()

        def fail(_: Any) -> None:
            free.wait(30)
            raise StoreError("disk.full")

        scene.world.runner.write(scene.window, "person.edit", fail)
        if wanted == "rescue":
            scene.exchange.rescue(StoreError("file.damaged"))
        else:
            scene.exchange.change_key(b"x" * 32, "")
        assert scene.window.isVisible()
        free.set()
        scene.world.rest()
    assert scene.window.isVisible()
    scene.page.can_be_left = True
    assert scene.window.close()
    scene.world.runner.close()
    assert scene.exchange.carry_out(starting.AFRESH) is None
    assert not scene.staged()
