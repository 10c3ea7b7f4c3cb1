"""The calendar with its heading, and below it the deadlines of the day under the keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from irm.domain import clock
from irm.domain.deadlines import DeadlineRow
from irm.ui.base.due_model import DueModel
from irm.ui.base.due_view import DueView
from irm.ui.screens.deadlines.calendar_model import CalendarModel, stepped
from irm.ui.screens.deadlines.calendar_view import CalendarView
from irm.ui.screens.deadlines.lines import day_lines, month
from irm.ui.style import tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.buttons import button, name_button, tool_button
from irm.ui.widgets.labels import plain_label
from irm.ui.words import formats

translate = QCoreApplication.translate

_SHARES: Final = (4, 1)


class CalendarPanel(QWidget):
    """`scale_changed` comes when other days are to be read, `day_changed` when another day is current."""

    scale_changed = Signal()

    def __init__(self, buttons: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = CalendarModel(self)
        self.calendar = CalendarView(self.model, self)
        self.day_model = DueModel(self)
        self.list = DueView(self.day_model, self, buttons=buttons)
        self.heading = plain_label(role="heading", parent=self)
        self.before = tool_button("chevron-left", "", parent=self)
        self.after = tool_button("chevron-right", "", parent=self)
        self.now = button(kind="quiet", parent=self)
        self._day = clock.today()
        self._lay_out()
        self.before.clicked.connect(self._go_back)
        self.after.clicked.connect(self._go_on)
        self.now.clicked.connect(self._go_home)
        self.calendar.day_wanted.connect(self.show_day)
        self.calendar.list_wanted.connect(self._enter_list)
        self.calendar.entry_chosen.connect(self._choose)
        self.list.left.connect(self.calendar.setFocus)
        self.setFocusProxy(self.calendar)
        self.retranslate()
        self.show_day(self._day)

    @property
    def day(self) -> date:
        """The current day."""
        return self._day

    def show_span(self, span: str) -> None:
        """Show a month or a week around the current day."""
        self.model.show_span(span, self._day)
        self._show_heading()
        self.calendar.show_day(self._day)

    def show_day(self, day: date) -> None:
        """Make a day the current one; where it is not shown, the days around it are."""
        first = self.model.first()
        if self.model.is_outside(day) or not self.model.index_of(day).isValid():
            self.model.show_span(self.model.scale, day)
        self._day = self.model.shown = day
        self._show_heading()
        self.calendar.show_day(day)
        self._show_list()
        if self.model.first() != first:
            self.scale_changed.emit()

    def show_rows(self, rows: Sequence[DeadlineRow]) -> None:
        """Show these deadlines."""
        self.model.set_rows(rows)
        self._show_list()

    def retranslate(self) -> None:
        """Write all words again."""
        name_button(self.before, translate("Deadlines", "Before"))
        name_button(self.after, translate("Deadlines", "After"))
        self.now.setText(translate("Deadlines", "Today"))
        self.calendar.setAccessibleName(translate("Deadlines", "Calendar"))
        self.list.setAccessibleName(translate("Deadlines", "Deadlines of the day"))
        self.model.show_span(self.model.scale, self._day)
        self._show_heading()
        self.calendar.show_day(self._day)
        self._show_list()

    def _show_heading(self) -> None:
        if self.model.scale == "month":
            self.heading.setText(month(self._day))
        else:
            first, last = formats.near_day(self.model.first(), self.model.last()), formats.day(self.model.last())
            self.heading.setText(f"{first} – {last}")

    def _show_list(self) -> None:
        self.day_model.set_lines(day_lines(self.model.entries(self._day), self._day, clock.today()))

    def _choose(self, row: DeadlineRow) -> None:
        place = self.day_model.row_of(row.key)
        if place >= 0:
            self.list.setCurrentIndex(self.day_model.index(place, 0))

    def _enter_list(self) -> None:
        if self.model.entries(self._day):
            self.list.setFocus()
            self.list.select_first()

    def _go_back(self, _: bool = False) -> None:
        self.show_day(stepped(self.model.scale, self._day, -1))

    def _go_on(self, _: bool = False) -> None:
        self.show_day(stepped(self.model.scale, self._day, 1))

    def _go_home(self, _: bool = False) -> None:
        self.show_day(clock.today())

    def _lay_out(self) -> None:
        head = QFrame(self)
        mark(head, role="bar")
        row = QHBoxLayout(head)
        row.setContentsMargins(tokens.SPACE_L, tokens.SPACE_XS, tokens.SPACE_S, tokens.SPACE_XS)
        row.setSpacing(tokens.SPACE_XS)
        row.addWidget(self.heading, 1)
        for widget in (self.before, self.now, self.after):
            row.addWidget(widget)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(self.calendar)
        split.addWidget(self.list)
        split.setChildrenCollapsible(False)
        for number, share in enumerate(_SHARES):
            split.setStretchFactor(number, share)
        split.setSizes([share * 150 for share in _SHARES])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(split, 1)
