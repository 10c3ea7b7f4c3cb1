"""Deadlines: everything with a date, as one list or as a calendar. A page of its own shape.

It reads anew after every change of the file and when a new day begins; `actions.py` starts the writes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QSettings, Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from irm import services
from irm.domain import clock
from irm.domain.deadlines import MOVABLE, DeadlineRow, DeadlineSpec
from irm.ui import deadline_names, formats
from irm.ui.base.cells import bare
from irm.ui.base.due_lines import EntryLine
from irm.ui.base.due_model import DueModel
from irm.ui.base.due_view import DueView
from irm.ui.base.page import CAMPAIGNS, INFLUENCERS, Page
from irm.ui.base.verb_bar import VerbBar
from irm.ui.screens.deadlines import actions
from irm.ui.screens.deadlines.calendar_panel import CalendarPanel
from irm.ui.screens.deadlines.filters import DeadlineFilters, campaigns_of
from irm.ui.screens.deadlines.lines import lines
from irm.ui.style import icons, tokens
from irm.ui.tools import Tools
from irm.ui.widgets.day_edit import CalendarPopup
from irm.ui.widgets.day_menu import DayMenu
from irm.ui.widgets.empty_state import EmptyState
from irm.ui.widgets.segments import Segment, Segments
from irm.ui.widgets.skeleton import SkeletonOverlay

if TYPE_CHECKING:
    from irm.services.store import Changes

translate = QCoreApplication.translate

TABLES: Final = frozenset(
    {
        *("influencer", "interaction", "snooze", "reminder", "campaign", "slot", "cooperation", "contract"),
        *("deliverable", "payment", "usage_right", "permit"),
    }
)
"""The tables whose rows the page shows."""
_MINUTE: Final = 60_000
_PAGE: Final = 200
_IN_CALENDAR: Final = 3_000
_BUTTONS: Final = ("snooze", "reschedule")
_VERBS: Final = {
    "done": ("check", ("Space", "D")),
    "snooze": ("alarm-clock", ("S",)),
    "reschedule": ("calendar-clock", ("R",)),
    "campaign": ("megaphone", ("C",)),
    "unsnooze": ("bell", ("U",)),
}


class DeadlinesScreen(Page):
    """One list over all dated facts, and the same as a month or a week."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tools = tools
        self._is_stale = True
        self._limit = _PAGE
        self._today = clock.today()
        self._rows: list[DeadlineRow] | None = None
        self._with_snoozed = False
        self._minute = QTimer(self, interval=_MINUTE)
        self.build()
        self.connect_signals()
        self.retranslate()

    def build(self) -> None:
        """Make the widgets."""
        self.model = DueModel(self)
        self.view = DueView(self.model, self, buttons=_BUTTONS)
        self.panel = CalendarPanel(_BUTTONS, self)
        self.verbs = {name: self._verb(name, *parts) for name, parts in _VERBS.items()}
        for verb in self.verbs.values():
            self.view.addAction(verb)
            self.panel.list.addAction(verb)
        self.export_action = self._plain("calendar-clock", "export")
        icons.put(self.export_action, "download")
        self.snoozed_action = self._plain("eye", "snoozed")
        self.snoozed_action.setCheckable(True)
        self.bar = VerbBar((*self.verbs.values(), self.snoozed_action, self.export_action), self)
        self.modes = Segments(_modes, self)
        self.modes.set_code("list")
        self.filters = DeadlineFilters(self.tools.runner, self)
        self.all_done = EmptyState("circle-check", "", "", parent=self)
        self.show_all_action = self._plain("list-filter", "show all")
        self.no_match = EmptyState("list-filter", "", "", actions=(self.show_all_action,), parent=self)
        self.whole = QStackedWidget(self)
        for widget in (self.view, self.panel, self.all_done, self.no_match):
            self.whole.addWidget(widget)
        self._lay_out()
        self.skeleton = SkeletonOverlay(self.view)

    def connect_signals(self) -> None:
        """Connect the widgets with each other and with the store."""
        self.tools.runner.changed.connect(self.on_changes)
        self.tools.runner.opened.connect(self.reload)
        self._minute.timeout.connect(self._look_at_day)
        self._minute.start()
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
            view.opened.connect(self._open)
            view.verb_wanted.connect(self._do)
            view.chosen.connect(self._show_verbs)
            view.copy_wanted.connect(self._copy)
        for name, verb in self.verbs.items():
            verb.triggered.connect(partial(self._do, name))

    def reload(self) -> None:
        """Read what is shown again."""
        self._is_stale = False
        self._today = clock.today()
        if self._rows is None:
            self.skeleton.start()
        self.tools.runner.read(self, partial(_read, self.spec(), self._today), self._show, turn="deadlines")

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

    def on_changes(self, changes: Changes) -> None:
        """Read again what was changed; hidden, that waits until the page is shown."""
        if changes.tables() & TABLES:
            self._is_stale = True
            if self.isVisible():
                self.reload()

    # What the window asks

    def title(self) -> str:
        return translate("Deadlines", "Deadlines")

    def on_shown(self) -> None:
        if self._is_stale or self._today != clock.today():
            self.reload()

    def focus_content(self) -> None:
        (self.whole.currentWidget() or self).setFocus()

    def actions_here(self) -> Sequence[QAction]:
        verbs = [verb for verb in self.verbs.values() if verb.isVisible()]
        return [*verbs, self.snoozed_action, self.export_action]

    def log_target(self) -> tuple[int, str] | None:
        row = self._list().current_entry()
        return (row.influencer_id, row.name) if row is not None and row.influencer_id else None

    def keep_state(self, settings: QSettings) -> None:
        settings.setValue("mode", self.mode)

    def restore_state(self, settings: QSettings) -> None:
        mode = str(settings.value("mode", "list"))
        if mode in ("month", "week"):
            self.modes.set_code(mode)
            self.panel.show_span(mode)

    # Verbs

    def _list(self) -> DueView:
        return self.view if self.mode == "list" else self.panel.list

    def _do(self, name: str, _: bool = False) -> None:
        rows = self._list().entries()
        if not rows:
            return
        if name == "done":
            actions.finish(self.tools, self, rows)
        elif name == "unsnooze":
            actions.unsnooze(self.tools, self, rows)
        elif name == "campaign":
            self.record_wanted.emit(CAMPAIGNS, rows[0].campaign_id)
        else:
            days, verb = ((1, 7), actions.snooze) if name == "snooze" else ((0, 1, 7), actions.reschedule)
            self._ask_day(days, partial(verb, self.tools, self, rows))

    def _ask_day(self, days: Sequence[int], on_day: Callable[[date], None]) -> None:
        menu = DayMenu(days, self._list().viewport())
        menu.picked.connect(on_day)
        menu.calendar_wanted.connect(partial(self._ask_calendar, on_day))
        menu.open_below(self._list().current_box())

    def _ask_calendar(self, on_day: Callable[[date], None]) -> None:
        calendar = CalendarPopup(clock.today() + timedelta(1), self._list().viewport())
        calendar.picked.connect(on_day)
        calendar.open_below(self._list().viewport(), self._list().current_box())

    def _open(self, row: DeadlineRow) -> None:
        if row.influencer_id:
            self.record_wanted.emit(INFLUENCERS, row.influencer_id)
        elif row.campaign_id:
            self.record_wanted.emit(CAMPAIGNS, row.campaign_id)

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

    def _copy(self) -> None:
        view = self._list()
        model, chosen = (self.model if view is self.view else self.panel.day_model), view.entries()
        shown = [line for line in model.lines if isinstance(line, EntryLine) and line.entry in chosen]
        QGuiApplication.clipboard().setText("\n".join(bare(line.text) for line in shown))

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
        self._show_verbs()

    def _summary(self, rows: Sequence[DeadlineRow]) -> str:
        late = sum(deadline_names.is_late(row, self._today) and not row.is_snoozed for row in rows[: self._limit])
        if late:
            return formats.counted(translate("Deadlines", "%n overdue", None, late), late)
        return translate("Deadlines", "nothing is overdue")

    def _show_verbs(self) -> None:
        """Offer what can be done with what is selected."""
        rows = self._list().entries()
        for name, verb in self.verbs.items():
            verb.setEnabled(bool(rows))
            verb.setVisible(name != "unsnooze" or self._list().are_snoozed())
        self.verbs["reschedule"].setEnabled(any(row.kind in MOVABLE for row in rows))
        self.verbs["campaign"].setEnabled(len(rows) == 1 and bool(rows[0].campaign_id))

    def _look_at_day(self) -> None:
        """Begin a new day at midnight, also where the machine slept over it."""
        if self._rows is not None and self._today != clock.today():
            self._is_stale = True
            if self.isVisible():
                self.reload()

    def _verb(self, name: str, icon: str, keys: Sequence[str]) -> QAction:
        action = self._plain(icon, name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        return action

    def _plain(self, icon: str, name: str) -> QAction:
        action = QAction(self)
        action.setObjectName(name)
        icons.put(action, icon)
        return action

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
        for name, word, tip in _verb_words():
            verb = self.verbs[name]
            keys = verb.shortcuts()[-1].toString(QKeySequence.SequenceFormat.NativeText)
            verb.setText(word)
            verb.setToolTip(f"{tip} ({keys})")
            verb.setStatusTip(tip)
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


def _read(spec: DeadlineSpec, today: date, session: Any) -> tuple[list[DeadlineRow], list[tuple[int, str]]]:
    return services.deadlines.rows(session, spec, today=today), campaigns_of(session)
