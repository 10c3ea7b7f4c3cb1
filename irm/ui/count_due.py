"""Keeps the number beside Today in the navigation: next steps that are due, and slots that are to be covered."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from irm import services
from irm.domain import clock
from irm.services.session import Session
from irm.ui.base.page import TODAY
from irm.ui.tools import Tools
from irm.ui.widgets.navigation import Navigation

if TYPE_CHECKING:
    from irm.services.store import Changes

_TABLES: Final = frozenset(
    {
        *("influencer", "interaction", "snooze", "campaign", "slot", "cooperation"),
        *("contract", "deliverable", "payment", "usage_right", "permit", "reminder"),
    }
)
_MINUTE: Final = 60_000


class CountDue(QObject):
    """Counts after every change that matters, and when a new day begins."""

    def __init__(self, navigation: Navigation, tools: Tools) -> None:
        super().__init__(navigation)
        self._navigation = navigation
        self._tools = tools
        self._today: date | None = None
        self._minute = QTimer(self, interval=_MINUTE)
        self._minute.timeout.connect(self._look_at_day)
        tools.runner.opened.connect(self.count)
        tools.runner.changed.connect(self._on_changes)

    def count(self) -> None:
        """Count anew."""
        self._today = clock.today()
        self._minute.start()
        self._tools.runner.read(self, partial(_count, self._today), self._show, turn="due")

    def _show(self, count: int) -> None:
        self._navigation.show_count(TODAY, count)

    def _on_changes(self, changes: Changes) -> None:
        if changes.tables() & _TABLES:
            self.count()

    def _look_at_day(self) -> None:
        if self._today != clock.today():
            self.count()


def _count(today: date, session: Session) -> int:
    return services.today.due_count(session, today=today)
