"""The window over a real store: what tests of things that work from any page stand on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSettings
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget

from irm.settings import Settings
from irm.ui.main_window import MainWindow
from irm.ui.pages import pages
from irm.ui.wiring import Wiring
from tests.builders import paths_in
from tests.ui.worlds import World


class Frame:
    """The window and its wiring."""

    def __init__(self, world: World, window: MainWindow, wiring: Wiring) -> None:
        self.world, self.window, self.wiring = world, window, wiring

    def rest(self) -> None:
        """Wait until all is answered."""
        self.world.rest()


@contextmanager
def frame_in(world: World) -> Iterator[Frame]:
    """Show a window with all pages over the store of a world."""
    geometry = QSettings(str(world.folder / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(pages(world.tools), notices=world.notices, geometry=geometry)
    world.qtbot.addWidget(window)
    wiring = Wiring(window, world.tools, settings=Settings(), paths=paths_in(world.folder), memory=geometry)
    window.resize(1200, 760)
    window.show_first_page()
    window.show()
    window.activateWindow()
    world.rest()
    yield Frame(world, window, wiring)
    world.rest()


def commit(widget: QWidget, text: str) -> None:
    """Type a text as an input method does: letters that stand on no key."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)
