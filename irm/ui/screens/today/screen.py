"""Today: what is due, who waits, whom one is losing touch with, whose birthday comes. A page of its own shape.

It reads the sections anew after every change of the file and when a new day begins; `actions.py` starts the writes.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from irm import services
from irm.domain import clock
from irm.domain.today import Day
from irm.services.session import Session
from irm.ui.base.due_lines import MoreLine
from irm.ui.base.due_model import DueModel
from irm.ui.base.due_page import DuePage
from irm.ui.base.due_view import DueView
from irm.ui.base.page import CAMPAIGNS, INFLUENCERS
from irm.ui.base.verb_bar import VerbBar
from irm.ui.screens.today import actions
from irm.ui.screens.today.actions import Entry
from irm.ui.screens.today.lines import lines, name_of
from irm.ui.tools import Tools
from irm.ui.widgets.empty_state import EmptyState
from irm.ui.widgets.skeleton import SkeletonOverlay
from irm.ui.words import formats

translate = QCoreApplication.translate

_BUTTONS: Final = ("snooze", "reschedule", "log")


class TodayScreen(DuePage):
    """The page a day begins with."""

    TABLES = frozenset(
        {
            *("influencer", "interaction", "snooze", "social_account", "metric_snapshot", "stage", "campaign", "slot"),
            *("cooperation", "contract", "deliverable", "payment", "usage_right", "permit", "reminder"),
        }
    )
    VERBS = MappingProxyType(
        {
            "done": ("check", ("Space", "D")),
            "snooze": ("alarm-clock", ("S",)),
            "reschedule": ("calendar-clock", ("R",)),
            "log": ("message-square", ("L",)),
            "unsnooze": ("bell", ("U",)),
        }
    )

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._day: Day | None = None
        self._with_snoozed = False
        self.build()
        self.connect_signals()
        self.retranslate()

    def build(self) -> None:
        """Make the widgets."""
        self.model = DueModel(self)
        self.view = DueView(self.model, self, buttons=_BUTTONS)
        self.bar = VerbBar(tuple(self.verbs.values()), self)
        self.import_action = self.action("import", "upload")
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
        self.attend(self.view)
        self.import_action.triggered.connect(self._ask_import)
        self.view.campaign_wanted.connect(partial(self.record_wanted.emit, CAMPAIGNS))
        self.view.more_wanted.connect(self._show_more)

    def read(self) -> None:
        if self._day is None:
            self.skeleton.start()
        self.tools.runner.read(self, partial(_read, clock.today()), self._show, turn="today")

    def day_shown(self) -> date | None:
        return self._day.today if self._day is not None else None

    def due_list(self) -> DueView:
        return self.view

    def show_first_page(self, day: Day) -> None:
        """Show the day before anything else is there; what the store says follows."""
        self._show(day)

    # What the window asks

    def title(self) -> str:
        return translate("Today", "Today")

    def focus_content(self) -> None:
        (self.whole.currentWidget() or self).setFocus()

    def log_target(self) -> tuple[int, str] | None:
        entry = self.view.current_entry()
        return (entry.person_id, name_of(entry)) if entry is not None and entry.person_id else None

    # Verbs

    def do(self, name: str, entries: Sequence[Entry], day: date | None) -> None:
        if day is not None:
            verb = actions.snooze if name == "snooze" else actions.reschedule
            verb(self.tools, self, entries, day)
        elif name == "log":
            self.log_wanted.emit()
        else:
            (actions.finish if name == "done" else actions.unsnooze)(self.tools, self, entries)

    def show_verbs(self) -> None:
        super().show_verbs()
        entry = self.view.current_entry()
        self.verbs["log"].setEnabled(len(self.view.entries()) == 1 and bool(entry is not None and entry.person_id))

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
            lines(
                day.sections,
                day.today,
                with_snoozed=self._with_snoozed,
                slots=day.slots,
                deadlines=day.deadlines,
                snoozed=day.snoozed,
            )
        )
        before = self.whole.currentWidget()
        has_focus = before is not None and before.hasFocus()
        shown = self.view if self.model.lines else self.all_done if day.people else self.nobody
        self.whole.setCurrentWidget(shown)
        if has_focus:
            shown.setFocus()
        self.bar.setVisible(shown is not self.nobody)
        self.bar.words.setText(_summary(day))
        self.show_verbs()

    # Words

    def retranslate(self) -> None:
        self.view.setAccessibleName(translate("Today", "What is due"))
        self.name_verbs(
            (
                ("done", translate("Today", "Done"), translate("Today", "Say that it is done")),
                ("snooze", translate("Today", "Snooze"), translate("Today", "Hide it until a day")),
                ("reschedule", translate("Today", "Reschedule"), translate("Today", "Give it another day")),
                ("log", translate("Today", "Log"), translate("Today", "Write down what was said with this person")),
                ("unsnooze", translate("Today", "Show again"), translate("Today", "Do not snooze it any more")),
            )
        )
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


def _read(today: date, session: Session) -> Day:
    sections = services.today.sections(session, today=today)
    slots = services.today.slots_to_cover(session, today=today)
    others = services.today.other_deadlines(session, today=today)
    snoozed = services.today.snoozed_deadlines(session, today=today)
    return Day(today, sections, services.influencers.count(session), slots, others, snoozed)


def _summary(day: Day) -> str:
    """Return the day in words and how much is due."""
    due = sum(section.count for section in day.sections if section.name in ("overdue", "today"))
    due += len(day.deadlines)
    words = translate("Today", "%n due", None, due) if due else translate("Today", "nothing is due")
    date_words = formats.day_of_week(day.today)
    said = f"{date_words} · {formats.counted(words, due)}"
    if not day.slots:
        return said
    count = len(day.slots)
    slots = formats.counted(translate("Today", "%n slots to cover", None, count), count)
    return f"{said} · {slots}"
