"""Opens the quick log over whatever page is in front, keeps what was typed, and saves when it is done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from irm.errors import IrmError
from irm.ui.base.form_card import KeptBack
from irm.ui.quick_log import actions
from irm.ui.quick_log.panel import QuickLog
from irm.ui.quick_log.ready import Habits, Ready
from irm.ui.tools import Tools

if TYPE_CHECKING:
    from irm.ui.main_window import MainWindow

NOBODY = 0
"""The key of the text that was typed without a person chosen before."""


class QuickLogHost(QObject):
    """One per window. Texts that were not saved are kept per person for as long as the program runs."""

    fuller_wanted = Signal(int, object)
    """The form with all fields is to be shown: the id of the person, the draft of the touch."""

    def __init__(self, window: MainWindow, tools: Tools) -> None:
        super().__init__(window)
        self._window = window
        self._tools = tools
        self._texts: dict[int, str] = {}
        self._refused: dict[int, tuple[Ready, KeptBack]] = {}
        self._habits = Habits()

    def open(self, target: tuple[int, str] | None) -> QuickLog:
        """Open the line for a person (id and name), or for whoever is typed, with what was typed there before."""
        shown = self._window.findChild(QuickLog)
        if shown is not None:
            shown.line.setFocus()
            return shown
        key = target[0] if target else NOBODY
        kept = self._texts.get(key, "")
        if not kept and target is not None and self._texts.get(NOBODY):
            key, target, kept = NOBODY, None, self._texts[NOBODY]
        panel = QuickLog(self._tools, target=target, text=kept, habits=self._habits, parent=self._window)
        panel.logged.connect(self._on_logged)
        panel.fuller_wanted.connect(self.fuller_wanted)
        panel.rejected.connect(partial(self._keep, key, panel))
        panel.accepted.connect(partial(self._texts.pop, key, ""))
        panel.finished.connect(partial(self._forget, key))
        panel.open()
        return panel

    def _on_logged(self, ready: Ready) -> None:
        self._habits = Habits(ready.draft.channel, ready.draft.direction)
        panel = self._window.findChild(QuickLog)
        text = panel.text() if panel is not None else ""
        key = ready.draft.influencer_id if panel is not None and panel.target is not None else NOBODY
        actions.log(self._tools, self, ready, on_error=partial(self._on_refused, key, text, ready))

    def write_again(self) -> None:
        """Start the writes again that were refused, before the window closes; see `dialogs/kept_back.py`."""
        for key, (ready, kept) in [*self._refused.items()]:
            self._texts.pop(key, "")
            self._forget(key)
            actions.log(self._tools, self, ready, on_error=partial(self._on_refused, key, kept.text, ready))

    def kept_back(self) -> list[KeptBack]:
        """Return what was refused and not typed anew since."""
        return [kept for _, kept in self._refused.values()]

    def forget_refused(self) -> None:
        """Give it up."""
        self._refused.clear()

    def _forget(self, key: int, _: int = 0) -> None:
        self._refused.pop(key, None)

    def _on_refused(self, key: int, text: str, ready: Ready, error: IrmError) -> None:
        """Say why, and keep what was typed for the next time."""
        self._texts[key] = text
        self._refused[key] = (ready, KeptBack(ready.name, text, error))
        self._tools.notices.fail(error)

    def _keep(self, key: int, panel: QuickLog) -> None:
        text = panel.text().strip()
        if text:
            self._texts[key] = text
        else:
            self._texts.pop(key, None)
