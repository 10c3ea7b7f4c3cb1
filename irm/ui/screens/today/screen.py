"""Today: what is due, who waits, whom one is losing touch with, whose birthday comes. A page of its own shape.

It reads the sections anew after every change of the file and when a new day begins; `actions.py` starts the writes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from irm import services
from irm.domain import clock
from irm.domain.deadlines import DeadlineRow
from irm.domain.today import Day, TodayEntry
from irm.ui import formats
from irm.ui.base.cells import bare
from irm.ui.base.due_lines import EntryLine, MoreLine
from irm.ui.base.due_model import DueModel
from irm.ui.base.due_view import DueView
from irm.ui.base.page import CAMPAIGNS, INFLUENCERS, Page
from irm.ui.base.verb_bar import VerbBar
from irm.ui.screens.today import actions
from irm.ui.screens.today.lines import lines, name_of
from irm.ui.style import icons
from irm.ui.tools import Tools
from irm.ui.widgets.day_edit import CalendarPopup
from irm.ui.widgets.day_menu import DayMenu
from irm.ui.widgets.empty_state import EmptyState
from irm.ui.widgets.skeleton import SkeletonOverlay

if TYPE_CHECKING:
    from irm.services.store import Changes

translate = QCoreApplication.translate

TABLES: Final = frozenset(
    {
        *("influencer", "interaction", "snooze", "social_account", "metric_snapshot", "stage"),
        *("campaign", "slot", "cooperation", "contract", "deliverable", "payment", "usage_right", "permit", "reminder"),
    }
)
"""The tables whose rows the page shows."""
_MINUTE: Final = 60_000
_BUTTONS: Final = ("snooze", "reschedule", "log")
_VERBS: Final = {
    "done": ("check", ("Space", "D")),
    "snooze": ("alarm-clock", ("S",)),
    "reschedule": ("calendar-clock", ("R",)),
    "log": ("message-square", ("L",)),
    "unsnooze": ("bell", ("U",)),
}


class TodayScreen(Page):
    """The page a day begins with."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tools = tools
        self._day: Day | None = None
        self._is_stale = True
        self._with_snoozed = False
        self._minute = QTimer(self, interval=_MINUTE)
        self.build()
        self.connect_signals()
        self.retranslate()

    def build(self) -> None:
        """Make the widgets."""
        self.model = DueModel(self)
        self.view = DueView(self.model, self, buttons=_BUTTONS)
        self.verbs = {name: self._verb(name, *parts) for name, parts in _VERBS.items()}
        for verb in self.verbs.values():
            self.view.addAction(verb)
        self.bar = VerbBar(tuple(self.verbs.values()), self)
        self.import_action = QAction(self)
        icons.put(self.import_action, "upload")
        self.all_done = EmptyState("circle-check", "", "", parent=self)
        self.nobody = EmptyState("calendar-check", "", "", actions=(self.import_action,), parent=self)
        self.whole = QStackedWidget(self)
        for widget in (self.view, self.all_done, self.nobody):
            self.whole.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.whole, 1)
        self.skeleton = SkeletonOverlay(self.view)

    def connect_signals(self) -> None:
        """Connect the widgets with each other and with the store."""
        self.tools.runner.changed.connect(self.on_changes)
        self.tools.runner.opened.connect(self.reload)
        self._minute.timeout.connect(self._look_at_day)
        self._minute.start()
        self.import_action.triggered.connect(self._ask_import)
        self.view.opened.connect(self._open)
        self.view.campaign_wanted.connect(partial(self.record_wanted.emit, CAMPAIGNS))
        self.view.more_wanted.connect(self._show_more)
        self.view.verb_wanted.connect(self._do)
        self.view.chosen.connect(self._show_verbs)
        self.view.copy_wanted.connect(self._copy)
        for name, verb in self.verbs.items():
            verb.triggered.connect(partial(self._do, name))

    def reload(self) -> None:
        """Read the day again."""
        self._is_stale = False
        if self._day is None:
            self.skeleton.start()
        self.tools.runner.read(self, partial(_read, clock.today()), self._show, turn="today")

    def show_first_page(self, day: Day) -> None:
        """Show the day before anything else is there; what the store says follows."""
        self._show(day)

    def on_changes(self, changes: Changes) -> None:
        """Read again what was changed; hidden, that waits until the page is shown."""
        if changes.tables() & TABLES:
            self._is_stale = True
            if self.isVisible():
                self.reload()

    # What the window asks

    def title(self) -> str:
        return translate("Today", "Today")

    def on_shown(self) -> None:
        if self._is_stale or (self._day is not None and self._day.today != clock.today()):
            self.reload()

    def focus_content(self) -> None:
        (self.whole.currentWidget() or self).setFocus()

    def actions_here(self) -> Sequence[QAction]:
        return [verb for verb in self.verbs.values() if verb.isVisible()]

    def log_target(self) -> tuple[int, str] | None:
        entry = self.view.current_entry()
        return (entry.person_id, name_of(entry)) if entry is not None and entry.person_id else None

    # Verbs

    def _do(self, name: str, _: bool = False) -> None:
        entries = self.view.entries()
        if not entries:
            return
        if name == "done":
            actions.finish(self.tools, self, entries)
        elif name == "unsnooze":
            actions.unsnooze(self.tools, self, entries)
        elif name == "log":
            self.log_wanted.emit()
        else:
            days, verb = ((1, 7), actions.snooze) if name == "snooze" else ((0, 1, 7), actions.reschedule)
            self._ask_day(days, partial(verb, self.tools, self, entries))

    def _ask_day(self, days: Sequence[int], on_day: Callable[[date], None]) -> None:
        menu = DayMenu(days, self.view.viewport())
        menu.picked.connect(on_day)
        menu.calendar_wanted.connect(partial(self._ask_calendar, on_day))
        menu.open_below(self.view.current_box())

    def _ask_calendar(self, on_day: Callable[[date], None]) -> None:
        calendar = CalendarPopup(clock.today() + timedelta(1), self.view.viewport())
        calendar.picked.connect(on_day)
        calendar.open_below(self.view.viewport(), self.view.current_box())

    def _open(self, entry: TodayEntry | DeadlineRow) -> None:
        if entry.person_id:
            self.record_wanted.emit(INFLUENCERS, entry.person_id)
        elif isinstance(entry, DeadlineRow):
            self.record_wanted.emit(CAMPAIGNS, entry.campaign_id)

    def _show_more(self, line: MoreLine) -> None:
        if line.page:
            self.query_wanted.emit(line.page, "")
            return
        if line.query:
            self.query_wanted.emit(INFLUENCERS, line.query)
            return
        self._with_snoozed = not self._with_snoozed
        self._show_lines()

    def _ask_import(self) -> None:
        self.import_wanted.emit()

    def _copy(self) -> None:
        chosen = self.view.entries()
        shown = [line for line in self.model.lines if isinstance(line, EntryLine) and line.entry in chosen]
        QGuiApplication.clipboard().setText("\n".join(bare(line.text) for line in shown))

    # Showing

    def _show(self, day: Day) -> None:
        self.skeleton.stop()
        self._day = day
        self._show_lines()

    def _show_lines(self) -> None:
        day = self._day
        if day is None:
            return
        self.model.set_lines(
            lines(day.sections, day.today, with_snoozed=self._with_snoozed, slots=day.slots, deadlines=day.deadlines)
        )
        before = self.whole.currentWidget()
        has_focus = before is not None and before.hasFocus()
        shown = self.view if self.model.lines else self.all_done if day.people else self.nobody
        self.whole.setCurrentWidget(shown)
        if has_focus:
            shown.setFocus()
        self.bar.setVisible(shown is not self.nobody)
        self.bar.words.setText(_summary(day))
        self._show_verbs()

    def _show_verbs(self) -> None:
        """Offer what can be done with what is selected."""
        has_some, are_snoozed = bool(self.view.entries()), self.view.are_snoozed()
        for name, verb in self.verbs.items():
            verb.setEnabled(has_some)
            verb.setVisible(name != "unsnooze" or are_snoozed)
        entry = self.view.current_entry()
        self.verbs["log"].setEnabled(len(self.view.entries()) == 1 and bool(entry is not None and entry.person_id))

    def _look_at_day(self) -> None:
        """Begin a new day at midnight, also where the machine slept over it."""
        if self._day is not None and self._day.today != clock.today():
            self._is_stale = True
            if self.isVisible():
                self.reload()

    def _verb(self, name: str, icon: str, keys: Sequence[str]) -> QAction:
        action = QAction(self)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        icons.put(action, icon)
        return action

    # Words

    def retranslate(self) -> None:
        self.view.setAccessibleName(translate("Today", "What is due"))
        for name, word, tip in (
            ("done", translate("Today", "Done"), translate("Today", "Say that it is done")),
            ("snooze", translate("Today", "Snooze"), translate("Today", "Hide it until a day")),
            ("reschedule", translate("Today", "Reschedule"), translate("Today", "Give it another day")),
            ("log", translate("Today", "Log"), translate("Today", "Write down what was said with this person")),
            ("unsnooze", translate("Today", "Show again"), translate("Today", "Do not snooze it any more")),
        ):
            verb = self.verbs[name]
            keys = verb.shortcuts()[-1].toString(QKeySequence.SequenceFormat.NativeText)
            verb.setText(word)
            verb.setToolTip(f"{tip} ({keys})")
            verb.setStatusTip(tip)
        self.import_action.setText(translate("Influencers", "Import a list"))
        self.all_done.set_words(
            translate("Today", "Nothing is waiting for you"),
            translate("Today", "Next steps, answers you owe and birthdays appear here on their day."),
        )
        self.nobody.set_words(
            translate("Today", "Your day starts here"),
            translate("Today", "Here you will see who is waiting for you and what is due."),
        )
        self._show_lines()


def _read(today: date, session: Any) -> Day:
    sections = services.today.sections(session, today=today)
    slots = services.today.slots_to_cover(session, today=today)
    others = services.today.other_deadlines(session, today=today)
    return Day(today, sections, services.influencers.count(session), slots, others)


def _summary(day: Day) -> str:
    """Return the day in words and how much is due."""
    due = sum(section.count for section in day.sections if section.name in ("overdue", "today"))
    due += len(day.deadlines)
    words = translate("Today", "%n due", None, due) if due else translate("Today", "nothing is due")
    date_words = f"{formats.weekday(day.today)}, {formats.day(day.today)}"
    said = f"{date_words} · {formats.counted(words, due)}"
    if not day.slots:
        return said
    count = len(day.slots)
    slots = formats.counted(translate("Today", "%n slots to cover", None, count), count)
    return f"{said} · {slots}"
