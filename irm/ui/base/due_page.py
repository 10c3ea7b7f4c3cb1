"""The base of pages over what is due: verbs on the entries, read again after a change and when a new day begins."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from irm.domain import clock
from irm.ui.base.cells import bare
from irm.ui.base.due_view import DueView
from irm.ui.base.keys import native
from irm.ui.base.page import CAMPAIGNS, INFLUENCERS, Page
from irm.ui.style import icons
from irm.ui.tools import Tools
from irm.ui.widgets.day_edit import CalendarPopup
from irm.ui.widgets.day_menu import DayMenu

if TYPE_CHECKING:
    from irm.services.store import Changes

_MINUTE: Final = 60_000
_DAYS: Final[Mapping[str, tuple[int, ...]]] = {"snooze": (1, 7), "reschedule": (0, 1, 7)}
"""The verbs that ask for a day, and the days offered first, counted from today."""


class DuePage(Page):
    """A page whose lists are `DueView`s; `attend` each of them when it is made."""

    TABLES: ClassVar[frozenset[str]]
    """The tables whose rows the page shows."""
    VERBS: ClassVar[Mapping[str, tuple[str, Sequence[str]]]]
    """Icon and keys of each verb by its name; the last of the keys is the one that is told."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tools = tools
        self._is_stale = True
        self.verbs = {name: self._verb(name, *parts) for name, parts in self.VERBS.items()}
        self._minute = QTimer(self, interval=_MINUTE)
        self._minute.timeout.connect(self._look_at_day)
        self._minute.start()
        tools.runner.changed.connect(self.on_changes)

    # What a page says of itself

    def read(self) -> None:
        """Start reading what is shown."""
        raise NotImplementedError

    def day_shown(self) -> date | None:
        """Return the day for which was read, None before that."""
        raise NotImplementedError

    def due_list(self) -> DueView:
        """Return the list that is shown."""
        raise NotImplementedError

    def do(self, name: str, entries: Sequence[Any], day: date | None) -> None:
        """Do a verb to entries; `day` is what was picked, where the verb asks for one."""
        raise NotImplementedError

    def show_verbs(self) -> None:
        """Offer what can be done with what is selected."""
        has_some, are_snoozed = bool(self.due_list().entries()), self.due_list().are_snoozed()
        for name, verb in self.verbs.items():
            verb.setEnabled(has_some)
            verb.setVisible(name != "unsnooze" or are_snoozed)

    # What a page calls

    def attend(self, view: DueView) -> None:
        """Give a list the verbs of the page."""
        view.addActions(list(self.verbs.values()))
        view.opened.connect(self._open)
        view.verb_wanted.connect(self._do)
        view.chosen.connect(self.show_verbs)
        view.copy_wanted.connect(self._copy)

    def name_verbs(self, words: Sequence[tuple[str, str, str]]) -> None:
        """Name each verb: its name in code, its word, and a sentence on what it does."""
        for name, word, tip in words:
            verb = self.verbs[name]
            keys = native(verb.shortcuts()[-1])
            verb.setText(word)
            verb.setToolTip(f"{tip} ({keys})")
            verb.setStatusTip(tip)

    def action(self, name: str, icon: str) -> QAction:
        """Return a new action of the page."""
        made = QAction(self)
        made.setObjectName(name)
        icons.put(made, icon)
        return made

    def reload(self) -> None:
        """Read what is shown again."""
        self._is_stale = False
        self.read()

    def on_changes(self, changes: Changes) -> None:
        """Read again what was changed; hidden, that waits until the page is shown."""
        if changes.tables() & self.TABLES:
            self._grow_stale()

    def on_shown(self) -> None:
        if self._is_stale or self.day_shown() not in (None, clock.today()):
            self.reload()

    def actions_here(self) -> Sequence[QAction]:
        return [verb for verb in self.verbs.values() if verb.isVisible()]

    # Inside

    def _verb(self, name: str, icon: str, keys: Sequence[str]) -> QAction:
        verb = self.action(name, icon)
        verb.setShortcuts([QKeySequence(key) for key in keys])
        verb.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        verb.triggered.connect(partial(self._do, name))
        return verb

    def _do(self, name: str, _: bool = False) -> None:
        entries = self.due_list().entries()
        if not entries:
            return
        if name in _DAYS:
            self._ask_day(_DAYS[name], partial(self.do, name, entries))
        else:
            self.do(name, entries, None)

    def _ask_day(self, days: Sequence[int], on_day: Callable[[date], None]) -> None:
        menu = DayMenu(days, self.due_list().viewport())
        menu.picked.connect(on_day)
        menu.calendar_wanted.connect(partial(self._ask_calendar, on_day))
        menu.open_below(self.due_list().current_box())

    def _ask_calendar(self, on_day: Callable[[date], None]) -> None:
        calendar = CalendarPopup(clock.today() + timedelta(1), self.due_list().viewport())
        calendar.picked.connect(on_day)
        calendar.open_below(self.due_list().viewport(), self.due_list().current_box())

    def _open(self, entry: Any) -> None:
        if entry.person_id:
            self.record_wanted.emit(INFLUENCERS, entry.person_id)
        elif getattr(entry, "campaign_id", None):
            self.record_wanted.emit(CAMPAIGNS, entry.campaign_id)

    def _copy(self) -> None:
        shown = [line.text for line in self.due_list().entry_lines()]
        QGuiApplication.clipboard().setText("\n".join(map(bare, shown)))

    def _look_at_day(self) -> None:
        """Begin a new day at midnight, also where the machine slept over it."""
        if self.day_shown() not in (None, clock.today()):
            self._grow_stale()

    def _grow_stale(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.reload()
