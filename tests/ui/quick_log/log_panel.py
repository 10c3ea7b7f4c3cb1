"""The quick log as tests use it: over the window, with four people."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from irm.domain.interaction import InteractionDraft
from irm.services import interactions
from irm.ui.base.cells import bare
from irm.ui.quick_log.panel import QuickLog
from tests.builders import account, person
from tests.ui.frames import Frame, commit, frame_in
from tests.ui.worlds import World


class Log(Frame):
    """The window with shorthands for the quick log."""

    def open(self) -> QuickLog:
        """Press Ctrl+L."""
        QTest.keyClick(self.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        self.rest()
        return self.panel

    @property
    def panel(self) -> QuickLog:
        found = self.window.findChild(QuickLog)
        assert isinstance(found, QuickLog)
        return found

    def is_open(self) -> bool:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return self.window.findChild(QuickLog) is not None

    def type(self, text: str) -> None:
        if text.isascii():
            QTest.keyClicks(self.panel.line, text)
        else:
            commit(self.panel.line, text)
        self.rest()

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.panel.line, key)
        self.rest()

    def chips(self) -> dict[str, str]:
        return {chip.kind: bare(chip.text) for chip in self.panel.chips.shown}

    def states(self) -> dict[str, str]:
        return {chip.kind: chip.state for chip in self.panel.chips.shown}

    def offers(self) -> list[str]:
        return [bare(choice.title) for choice in self.panel.offers.choices.choices if not self.panel.offers.isHidden()]

    def click(self, kind: str, key: str = "") -> QWidget:
        anchor = self.panel.chips.anchor(kind, key)
        assert isinstance(anchor, QPushButton)
        QTest.mouseClick(anchor, Qt.MouseButton.LeftButton)
        self.rest()
        return anchor

    def touches(self, influencer_id: int) -> list[InteractionDraft]:
        rows = self.world.read(lambda session: interactions.timeline(session, influencer_id))
        return [row.draft for row in rows]


@pytest.fixture
def log(world: World) -> Iterator[Log]:
    world.add_all(
        [
            person("Jane Doe", accounts=(account("jane.doe"),), tags=("vip",)),
            person("Jane Roe", accounts=(account("roe"),)),
            person("김민지", accounts=(account("minji"),)),
            person("ليلى حسن", accounts=(account("layla"),)),
        ]
    )
    with frame_in(world) as frame:
        yield Log(world, frame.window, frame.wiring)
