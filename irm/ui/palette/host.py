"""Opens the palette and the map of keys, does what was chosen, and remembers what was used last."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings

from irm import services
from irm.domain.views import View
from irm.services.session import Session
from irm.ui.base.page import INFLUENCERS
from irm.ui.palette import commands
from irm.ui.palette.palette import Palette
from irm.ui.tools import Tools

if TYPE_CHECKING:
    from irm.ui.main_window import MainWindow

_SETTING = "palette/recent"
_MOST = 20
_KEPT = ("action:", "page:", "person:")
"""What is remembered over a start: keys that hold nothing of the data but an id."""


class PaletteHost(QObject):
    """One per window; `memory` keeps what was used last."""

    def __init__(self, window: MainWindow, tools: Tools, memory: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._tools = tools
        self._memory = memory
        kept = str(memory.value(_SETTING, ""))
        self._recent = [key for key in kept.split("\n") if key.startswith(_KEPT)]
        self._runs: dict[str, Callable[[], object]] = {}

    def open(self) -> Palette:
        """Open the palette over the page in front."""
        shown = self._window.findChild(Palette)
        if shown is not None:
            return shown
        found = [*commands.of_page(self._window), *commands.of_program(self._window), *commands.of_pages(self._window)]
        self._runs = {command.choice.key: command.run for command in found}
        palette = Palette(self._tools, found, recent=self._recent, parent=self._window)
        palette.chosen.connect(self._on_chosen)
        palette.search_wanted.connect(self._on_search)
        self._tools.runner.read(palette, _lists, self._on_lists, turn="lists")
        palette.open()
        return palette

    def _on_lists(self, lists: tuple[tuple[View, ...], list[str]]) -> None:
        palette = self._window.findChild(Palette)
        if palette is not None:
            found = [*commands.of_views(self._window, lists[0]), *commands.of_tags(self._window, lists[1])]
            self._runs |= {command.choice.key: command.run for command in found}
            palette.add_commands(found)

    def _on_chosen(self, key: str) -> None:
        self._recent = [key, *(known for known in self._recent if known != key)][:_MOST]
        self._memory.setValue(_SETTING, "\n".join(known for known in self._recent if known.startswith(_KEPT)))
        if key.startswith("person:"):
            self._window.show_record(INFLUENCERS, int(key.removeprefix("person:")))
            return
        run = self._runs.get(key)
        if run is not None:
            run()

    def _on_search(self, text: str) -> None:
        self._window.show_query(INFLUENCERS, text)


def _lists(session: Session) -> tuple[tuple[View, ...], list[str]]:
    return services.views.rows(session), services.influencers.tag_names(session)
