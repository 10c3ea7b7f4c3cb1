"""Tells of deadlines once each: by the system's tray where there is one, else by a bar above the page.

It looks once the first page is there, after changes that matter, and when a new day begins, also where the machine
slept over it. What was told is noted, so that it is told once.
"""

from __future__ import annotations

from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from irm import services
from irm.domain import clock
from irm.services.session import Session
from irm.ui.base.page import DEADLINES
from irm.ui.main_window import MainWindow
from irm.ui.style import icons
from irm.ui.tools import Tools
from irm.ui.widgets.banner import Banner
from irm.ui.words import formats

if TYPE_CHECKING:
    from irm.domain.reminders import Reminder
    from irm.services.store import Changes, Store

translate = QCoreApplication.translate

TABLES: Final = frozenset(
    {
        *("influencer", "interaction", "snooze", "campaign", "slot", "cooperation", "contract"),
        *("deliverable", "payment", "usage_right", "permit"),
    }
)
_MINUTE: Final = 60_000
_CALM: Final = 2_000
"""Milliseconds after a change before it is looked: many come at once."""
_NAMED: Final = 3
"""So many deadlines are named; the page has all."""


class Reminders(QObject):
    """The one who tells. `told(reminders)` comes with what was just told."""

    told = Signal(object)

    def __init__(self, window: MainWindow, tools: Tools) -> None:
        super().__init__(window)
        self._window = window
        self._tools = tools
        self._today: date | None = None
        self._shown: list[Reminder] = []
        self._is_discreet = False
        self.banner = Banner(window)
        window.put_above(self.banner)
        self.tray: QSystemTrayIcon | None = None
        self._minute = QTimer(self, interval=_MINUTE)
        self._calm = QTimer(self, interval=_CALM, singleShot=True)
        self._minute.timeout.connect(self._look_at_day)
        self._calm.timeout.connect(self.look)
        tools.runner.rested.connect(self.look)
        tools.runner.changed.connect(self._on_changes)
        window.installEventFilter(self)

    def look(self) -> None:
        """Ask what is to be told now."""
        self._today = clock.today()
        self._minute.start()
        self._tools.runner.read(self, partial(_due, self._today), self._on_due, turn="reminders")

    def be_discreet(self, is_locked: bool) -> None:
        """Name nothing outside the window while it is locked."""
        self._is_discreet = is_locked

    def stop(self) -> None:
        """Tell nothing any more: for pictures, which must be the same each time."""
        self._tools.runner.changed.disconnect(self._on_changes)
        self._minute.stop()
        self._calm.stop()
        self.dismiss()

    def show_page(self) -> None:
        """Show the page of deadlines."""
        self.dismiss()
        self._window.show_page(DEADLINES)

    def dismiss(self) -> None:
        """Say no more about what was told."""
        self._shown.clear()
        self.banner.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange and self._shown and not self.banner.isHidden():
            self._show_banner()
        return False

    def _on_due(self, found: list[Reminder]) -> None:
        if not found:
            return
        self._shown += found
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._show_in_tray(found)
        else:
            self._show_banner()
        self.told.emit(found)
        self._tools.runner.with_store(self, partial(_note, found, clock.now()), _settled)

    def _show_in_tray(self, found: list[Reminder]) -> None:
        if self.tray is None:
            self.tray = QSystemTrayIcon(icons.application_icon(), self)
            self.tray.messageClicked.connect(self._raise)
            self.tray.activated.connect(self._raise)
        self.tray.show()
        self.tray.showMessage(heading(found), "" if self._is_discreet else names(found), icons.application_icon())

    def _raise(self, _: object = None) -> None:
        self._window.showNormal() if self._window.isMinimized() else self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        self.show_page()

    def _show_banner(self) -> None:
        sentence = f"{heading(self._shown)}: {names(self._shown)}"
        self.banner.ask(
            sentence,
            (
                (translate("Reminders", "Show"), self.show_page),
                (translate("Reminders", "Close"), self.dismiss),
            ),
        )

    def _on_changes(self, changes: Changes) -> None:
        if changes.tables() & TABLES:
            self._calm.start()

    def _look_at_day(self) -> None:
        if self._today != clock.today():
            self.look()


def heading(found: list[Reminder]) -> str:
    """Return how many deadlines are told of, and whether some were missed."""
    count = len(found)
    if all(one.is_missed for one in found):
        words = translate("Reminders", "%n reminders from before", None, count)
    else:
        words = translate("Reminders", "%n reminders", None, count)
    return formats.counted(words, count)


def names(found: list[Reminder]) -> str:
    """Return the first deadlines in words."""
    from irm.ui.words import deadline_names  # not before there are any: the first paint comes first

    named = []
    for one in found[:_NAMED]:
        words, _ = formats.due(one.deadline.day, clock.today())
        # Names may run either way: each stands by itself.
        named.append(f"\u2068{deadline_names.heading(one.deadline)}\u2069 (\u2068{words}\u2069)")
    rest = len(found) - len(named)
    if rest:
        named.append(formats.counted(translate("Reminders", "%n more", None, rest), rest))
    return "; ".join(named)


def _settled(_: object) -> None:
    """Take the answer of the note: there is nothing to say."""


# The work, done in the threads


def _due(today: date, session: Session) -> list[Reminder]:
    return services.reminders.due(session, today=today)


def _note(found: list[Reminder], now: datetime, store: Store) -> None:
    services.reminders.mark_shown(store, found, now=now)
