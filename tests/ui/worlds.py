"""A runner over a store of one's own, and what it said: what tests of screens stand on."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, TypeVar

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from irm.domain.influencer import InfluencerDraft
from irm.domain.interaction import InteractionDraft
from irm.errors import IrmError
from irm.services import influencers, interactions
from irm.services.store import Changes, Store, UndoState, open_store
from irm.ui.notices import Notices
from irm.ui.runner import Runner
from irm.ui.tools import Tools
from tests.builders import TODAY, paths_in, person

T = TypeVar("T")
W = TypeVar("W", bound=QWidget)
PATIENCE: Final = 60
PULSE: Final = 2
"""Milliseconds between two looks: a test looks some fifty times."""


@dataclass
class World:
    """The runner, and everything it and the notices said."""

    qtbot: QtBot
    folder: Path
    runner: Runner
    notices: Notices
    changes: list[Changes] = field(default_factory=list)
    undo: list[UndoState] = field(default_factory=list)
    refused: list[IrmError] = field(default_factory=list)
    crashed: list[BaseException] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)

    @property
    def tools(self) -> Tools:
        return Tools(self.runner, self.notices)

    def until(self, condition: Callable[[], object]) -> None:
        """Wait until something holds; what is asked for here is there within a few milliseconds."""
        end = time.monotonic() + PATIENCE
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError(f"nothing came of it within {PATIENCE} seconds")
            self.qtbot.wait(PULSE)

    def rest(self) -> None:
        """Wait until nothing is under way any more, also nothing that an answer just asked for."""
        for _ in range(3):
            self.qtbot.wait(2 * PULSE)
            self.until(self.runner.is_idle)

    def read(self, work: Callable[[Any], T]) -> T:
        """Return what a read gives, through the runner."""
        found: list[T] = []
        self.runner.read(self.runner, work, found.append)
        self.until(lambda: found)
        return found[0]

    def write(self, label: str, work: Callable[[Any], T]) -> T:
        """Return what a write gives, through the runner."""
        found: list[Any] = []
        self.runner.write(self.runner, label, work, found.append)
        self.until(lambda: found)
        self.rest()
        return found[0].value  # type: ignore[no-any-return]

    def add(self, draft: InfluencerDraft | None = None) -> int:
        """Save a new person; return the id."""
        wanted = draft or person()
        return self.write("person.add", lambda session: influencers.save(session, wanted, today=TODAY))

    def add_all(self, drafts: list[InfluencerDraft]) -> list[int]:
        """Save new people in one step; return their ids."""
        return self.write("import", lambda session: [influencers.save(session, draft, today=TODAY) for draft in drafts])

    def log(self, draft: InteractionDraft) -> int:
        """Log a touch; return the id."""
        return self.write("touch.add", lambda session: interactions.save(session, draft))

    def draft_of(self, influencer_id: int) -> InfluencerDraft:
        """Return a person as stored."""
        return self.read(lambda session: influencers.get(session, influencer_id, today=TODAY)).draft

    @contextmanager
    def shown(self, screen: W, *, width: int, height: int) -> Iterator[W]:
        """Show a screen with the keyboard in it, and close it at the end."""
        self.qtbot.addWidget(screen)
        screen.resize(width, height)
        screen.show()
        with self.qtbot.waitActive(screen):
            screen.activateWindow()
        self.rest()
        yield screen
        screen.close()


@contextmanager
def world_in(folder: Path, qtbot: QtBot, *, opener: Callable[[], Store] | None = None) -> Iterator[World]:
    """Open a runner on the store of a folder, and close both; a bug in a thread fails the test."""
    runner, notices = Runner(opener or (lambda: open_store(paths_in(folder)))), Notices()
    world = World(qtbot, folder, runner, notices)
    runner.changed.connect(world.changes.append)
    runner.undo_changed.connect(world.undo.append)
    runner.refused.connect(world.refused.append)
    runner.crashed.connect(world.crashed.append)
    notices.said.connect(lambda sentence, _: world.said.append(sentence))
    notices.failed.connect(lambda sentence, _: world.failed.append(sentence))
    try:
        yield world
        assert not world.crashed, world.crashed
    finally:
        runner.close()
        runner.deleteLater()
