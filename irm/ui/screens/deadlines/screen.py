"""Deadlines: everything with a date, as one list or as a calendar. A page of its own shape.

It reads anew after every change of the file and when a new day begins; `actions.py` starts the writes.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from irm import services
from irm.domain import clock
from irm.domain.deadlines import MOVABLE, DeadlineRow, DeadlineSpec
from irm.services.session import Session
from irm.ui.base.due_model import DueModel
from irm.ui.base.due_page import DuePage
from irm.ui.base.due_view import DueView
from irm.ui.base.page import CAMPAIGNS
from irm.ui.base.verb_bar import VerbBar
from irm.ui.screens.deadlines import actions
from irm.ui.screens.deadlines.calendar_panel import CalendarPanel
from irm.ui.screens.deadlines.filters import DeadlineFilters, campaigns_of
from irm.ui.screens.deadlines.lines import lines
from irm.ui.style import tokens
from irm.ui.tools import Tools
from irm.ui.widgets.empty_state import EmptyState
from irm.ui.widgets.segments import Segment, Segments
from irm.ui.widgets.skeleton import SkeletonOverlay
from irm.ui.words import deadline_names, formats

translate = QCoreApplication.translate

_PAGE: Final = 200
_IN_CALENDAR: Final = 3_000
_BUTTONS: Final = ("snooze", "reschedule")


class DeadlinesScreen(DuePage):
    """One list over all dated facts, and the same as a month or a week."""

    TABLES = frozenset(
        {
            *("influencer", "interaction", "snooze", "reminder", "campaign", "slot", "cooperation", "contract"),
            *("deliverable", "payment", "usage_right", "permit"),
        }
    )
    VERBS = MappingProxyType(
        {
            "done": ("check", ("Space", "D")),
            "snooze": ("alarm-clock", ("S",)),
            "reschedule": ("calendar-clock", ("R",)),
            "campaign": ("megaphone", ("C",)),
            "unsnooze": ("bell", ("U",)),
        }
    )

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._limit = _PAGE
        self._today = clock.today()
        self._rows: list[DeadlineRow] | None = None
        self._with_snoozed = False
        self.build()
        self.connect_signals()
        self.retranslate()

    def build(self) -> None:
        """Make the widgets."""
        self.model = DueModel(self)
        self.view = DueView(self.model, self, buttons=_BUTTONS)
        self.panel = CalendarPanel(_BUTTONS, self)
        self.export_action = self.action("export", "download")
        self.snoozed_action = self.action("snoozed", "eye")
        self.snoozed_action.setCheckable(True)
        self.bar = VerbBar((*self.verbs.values(), self.snoozed_action, self.export_action), self)
        self.modes = Segments(_modes, self)
        self.modes.set_code("list")
        self.filters = DeadlineFilters(self.tools.runner, self)
        self.all_done = EmptyState("circle-check", "", "", parent=self)
        self.show_all_action = self.action("show all", "list-filter")
        self.no_match = EmptyState("list-filter", "", "", actions=(self.show_all_action,), parent=self)
        self.whole = QStackedWidget(self)
        for widget in (self.view, self.panel, self.all_done, self.no_match):
            self.whole.addWidget(widget)
        self._lay_out()
        self.skeleton = SkeletonOverlay(self.view)

    def connect_signals(self) -> None:
        """Connect the widgets with each other and with the store."""
        self.modes.chosen.connect(self.show_mode)
        self.filters.changed.connect(self._on_filtered)
        self.panel.scale_changed.connect(self.reload)
        self.panel.calendar.moved.connect(self._on_dragged)
        self.panel.calendar.opened.connect(self._open)
        self.export_action.triggered.connect(self._export)
        self.snoozed_action.toggled.connect(self._show_snoozed)
        self.show_all_action.triggered.connect(self.filters.clear)
        self.view.more_wanted.connect(self._show_more)
        for view in (self.view, self.panel.list):
            self.attend(view)

    def read(self) -> None:
        self._today = clock.today()
        if self._rows is None:
            self.skeleton.start()
        self.tools.runner.read(self, partial(_read, self.spec(), self._today), self._show, turn="deadlines")

    def day_shown(self) -> date | None:
        return self._today if self._rows is not None else None

    def due_list(self) -> DueView:
        return self.view if self.mode == "list" else self.panel.list

    def spec(self) -> DeadlineSpec:
        """Return which deadlines are shown."""
        is_list = self.mode == "list"
        return DeadlineSpec(
            kinds=self.filters.kinds(),
            first=None if is_list else self.panel.model.first(),
            last=None if is_list else self.panel.model.last(),
            influencer_id=self.filters.person_id,
            campaign_id=self.filters.campaign_id(),
            with_snoozed=self._with_snoozed,
            limit=self._limit + 1 if is_list else _IN_CALENDAR,
        )

    @property
    def mode(self) -> str:
        """Whether the list, the month or the week is shown."""
        return self.modes.code() or "list"

    def show_mode(self, mode: str) -> None:
        """Show the list, the month or the week."""
        self.modes.set_code(mode)
        if mode != "list":
            self.panel.show_span(mode)
        self.reload()

    # What the window asks

    def title(self) -> str:
        return translate("Deadlines", "Deadlines")

    def focus_content(self) -> None:
        (self.whole.currentWidget() or self).setFocus()

    def actions_here(self) -> Sequence[QAction]:
        return [*super().actions_here(), self.snoozed_action, self.export_action]

    def log_target(self) -> tuple[int, str] | None:
        row = self.due_list().current_entry()
        return (row.influencer_id, row.name) if row is not None and row.influencer_id else None

    def keep_state(self, settings: QSettings) -> None:
        settings.setValue("mode", self.mode)

    def restore_state(self, settings: QSettings) -> None:
        mode = str(settings.value("mode", "list"))
        if mode in ("month", "week"):
            self.modes.set_code(mode)
            self.panel.show_span(mode)

    # Verbs

    def do(self, name: str, entries: Sequence[DeadlineRow], day: date | None) -> None:
        if day is not None:
            verb = actions.snooze if name == "snooze" else actions.reschedule
            verb(self.tools, self, entries, day)
        elif name == "campaign":
            self.record_wanted.emit(CAMPAIGNS, entries[0].campaign_id)
        else:
            (actions.finish if name == "done" else actions.unsnooze)(self.tools, self, entries)

    def show_verbs(self) -> None:
        super().show_verbs()
        rows = self.due_list().entries()
        self.verbs["reschedule"].setEnabled(any(row.kind in MOVABLE for row in rows))
        self.verbs["campaign"].setEnabled(len(rows) == 1 and bool(rows[0].campaign_id))

    def _on_dragged(self, row: DeadlineRow, day: date) -> None:
        actions.reschedule(self.tools, self, (row,), day)

    def _show_more(self, _: object) -> None:
        self._limit += 2 * _PAGE
        self.reload()

    def _on_filtered(self) -> None:
        self._limit = _PAGE
        self.reload()

    def _show_snoozed(self, is_wanted: bool) -> None:
        self._with_snoozed = is_wanted
        self.reload()

    def _export(self, _: bool = False) -> None:
        from irm.ui.dialogs.calendar_export import CalendarExport  # not before it is asked for

        CalendarExport(self.tools, self.filters.kinds(), self).open()

    # Showing

    def _show(self, found: tuple[list[DeadlineRow], list[tuple[int, str]]]) -> None:
        self.skeleton.stop()
        self._rows, campaigns = found
        self.filters.show_campaigns(campaigns)
        self._show_rows()

    def _show_rows(self) -> None:
        rows = self._rows
        if rows is None:
            return
        before = self.whole.currentWidget()
        focus = QApplication.focusWidget()
        has_focus = before is not None and focus is not None and before.isAncestorOf(focus)
        if self.mode == "list":
            has_more = len(rows) > self._limit
            self.model.set_lines(lines(rows[: self._limit], self._today, has_more=has_more))
            shown: QWidget = self.view if rows else self.no_match if self.filters.is_narrow() else self.all_done
        else:
            self.panel.show_rows(rows)
            shown = self.panel
        if shown is not before:
            self.whole.setCurrentWidget(shown)
            if has_focus:
                shown.setFocus()
        self.bar.words.setText(self._summary(rows))
        self.show_verbs()

    def _summary(self, rows: Sequence[DeadlineRow]) -> str:
        late = sum(deadline_names.is_late(row, self._today) and not row.is_snoozed for row in rows[: self._limit])
        if late:
            return formats.counted(translate("Deadlines", "%n overdue", None, late), late)
        return translate("Deadlines", "nothing is overdue")

    def _lay_out(self) -> None:
        self.bar.row.addSpacing(tokens.SPACE_S)
        self.bar.row.addWidget(self.modes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.filters)
        column.addWidget(self.whole, 1)

    # Words

    def retranslate(self) -> None:
        self.view.setAccessibleName(translate("Deadlines", "Deadlines"))
        self.name_verbs(_verb_words())
        self.export_action.setText(translate("Deadlines", "Calendar file…"))
        self.export_action.setToolTip(translate("Deadlines", "Write deadlines to a file that calendars take"))
        self.snoozed_action.setText(translate("Deadlines", "Snoozed"))
        self.snoozed_action.setToolTip(translate("Deadlines", "Show what is snoozed, too"))
        self.show_all_action.setText(translate("Deadlines", "Show all"))
        self.modes.retranslate()
        self.filters.retranslate()
        self.panel.retranslate()
        self.all_done.set_words(
            translate("Deadlines", "Nothing has a date"),
            translate("Deadlines", "Next steps, content, payments, rights and permits appear here with their days."),
        )
        self.no_match.set_words(
            translate("Deadlines", "Nothing here with this filter"),
            translate("Deadlines", "Other kinds, people or campaigns may have something due."),
        )
        self._show_rows()


def _verb_words() -> tuple[tuple[str, str, str], ...]:
    return (
        ("done", translate("Deadlines", "Done"), translate("Deadlines", "Say that it is done")),
        ("snooze", translate("Deadlines", "Snooze"), translate("Deadlines", "Hide it until a day")),
        (
            "reschedule",
            translate("Deadlines", "Reschedule"),
            translate("Deadlines", "Set another day where it stands"),
        ),
        ("campaign", translate("Deadlines", "Campaign"), translate("Deadlines", "Open its campaign")),
        ("unsnooze", translate("Deadlines", "Show again"), translate("Deadlines", "Do not snooze it any more")),
    )


def _modes() -> tuple[Segment, ...]:
    return (
        Segment("list", translate("Deadlines", "List"), "rows-4"),
        Segment("month", translate("Deadlines", "Month"), "calendar-days"),
        Segment("week", translate("Deadlines", "Week"), "calendar-range"),
    )


def _read(spec: DeadlineSpec, today: date, session: Session) -> tuple[list[DeadlineRow], list[tuple[int, str]]]:
    return services.deadlines.rows(session, spec, today=today), campaigns_of(session)
