"""Sees that backups are made while the window is open: soon after the start, then every hour where something changed.

They are made in a thread of their own, on a connection of their own. What goes wrong is said once in a bar above the
page, and never stops anybody. After each turn, contents of attachments that earlier versions left open are sealed.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

from irm import services
from irm.errors import IrmError, StoreError
from irm.ui.main_window import MainWindow
from irm.ui.tools import Tools
from irm.ui.widgets.banner import Banner
from irm.ui.words import messages

if TYPE_CHECKING:
    from irm.services.backups import Backup
    from irm.services.store import Store

translate = QCoreApplication.translate

_SOON: Final = 5_000
"""Milliseconds after the start: the first page comes first."""
_EVERY: Final = 3_600_000

Problem = tuple[str, dict[str, object]]


class Keeping(QObject):
    """Makes the backups. `looked(backup)` comes after each turn with the backup made, None where none was due.

    `rescue_wanted` comes with a StoreError where the file is damaged and the user wants something done about it.
    """

    looked = Signal(object)
    sealed = Signal()
    """No content lies in the clear any more that can be sealed now."""
    rescue_wanted = Signal(object)

    def __init__(self, window: MainWindow, tools: Tools) -> None:
        super().__init__(window)
        self._tools = tools
        self._told: set[str] = set()
        self._problem: Problem | None = None
        self._show_backups = window.actions_of_program.backups.trigger
        self.banner = Banner(window)
        window.put_above(self.banner)
        self._soon = QTimer(self, interval=_SOON, singleShot=True)
        self._hourly = QTimer(self, interval=_EVERY)
        self._soon.timeout.connect(partial(self.look, "start"))
        self._hourly.timeout.connect(partial(self.look, "hourly"))
        tools.runner.opened.connect(self._begin)
        window.installEventFilter(self)

    def look(self, reason: str) -> None:
        """Make a backup where one is due, and catch up with the second folder."""
        self._tools.runner.beside(self, partial(_look, reason), self._on_looked, on_error=self._on_failed)

    def stop(self) -> None:
        """Make none any more: for pictures, which must be the same each time."""
        self._soon.stop()
        self._hourly.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange and self._problem is not None and not self.banner.isHidden():
            self._say(self._problem)
        return False

    def _begin(self) -> None:
        self._soon.start()
        self._hourly.start()

    def _on_looked(self, found: tuple[Backup | None, Problem | None]) -> None:
        made, problem = found
        if problem is not None:
            self._tell(problem)
        self.looked.emit(made)
        self._seal("")

    def _seal(self, after: str) -> None:
        """Seal some contents, in turns: closing the window waits for one of them at most."""
        work = partial(services.contents.seal_some, after=after)
        self._tools.runner.beside(self, work, self._on_sealed, on_error=self._on_unsealed)

    def _on_sealed(self, after: str) -> None:
        if after:
            self._seal(after)
        else:
            self.sealed.emit()

    def _on_unsealed(self, _: IrmError) -> None:
        """Leave it to the next turn: what lies there is as readable as before."""
        self.sealed.emit()

    def _on_failed(self, error: IrmError) -> None:
        self._tell((error.code, error.details))
        self.looked.emit(None)

    def _tell(self, problem: Problem) -> None:
        """Say what is wrong, each thing once in a run of the program."""
        if problem[0] not in self._told:
            self._told.add(problem[0])
            self._say(problem)

    def _say(self, problem: Problem) -> None:
        self._problem = problem
        way_on = (translate("Backups", "Show the backups"), self._show_backups)
        if problem[0] == "file.damaged":
            way_on = (translate("Backups", "Mend it…"), self._want_rescue)
        answers = (way_on, (translate("Backups", "Not now"), self.banner.clear))
        self.banner.ask(messages.filled(*problem), answers, tone="warning")

    def _want_rescue(self) -> None:
        assert self._problem is not None
        self.rescue_wanted.emit(StoreError(self._problem[0], **self._problem[1]))


# The work, done in a thread of its own


def _look(reason: str, store: Store) -> tuple[Backup | None, Problem | None]:
    before = store.backup_problem
    made = services.backups.make_if_changed(store, reason)
    if made is None and reason == services.backups.START:
        store.look_over()  # a backup reads every page; where none is due, somebody else has to
    if isinstance(before, StoreError) and made is None:
        return made, (before.code, before.details)
    return made, services.backups.second_problem(store.maker.paths)
