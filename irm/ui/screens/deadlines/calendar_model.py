"""The days of a month or a week as a table: a row per week, from the first day of the week of the locale on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from irm.domain import clock
from irm.domain.deadlines import DeadlineRow
from irm.ui.words import deadline_names, formats

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex

DAY: Final = int(Qt.ItemDataRole.UserRole) + 1
"""The role under which the model hands out a day."""
_WORDS: Final = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))
_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_NOWHERE: Final = QModelIndex()
_DAYS: Final = 7
_SPOKEN: Final = 12
"""So many deadlines of a day are read out; the list below has all."""


class CalendarModel(QAbstractTableModel):
    """Days with their deadlines; `span` is "month" or "week"."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.scale = "month"
        self.shown = clock.today()
        self._days: list[date] = []
        self._entries: dict[date, list[DeadlineRow]] = {}
        self.show_span("month", self.shown)

    def show_span(self, span: str, day: date) -> None:
        """Show the month or the week a day belongs to."""
        days = days_of(span, day)
        if days != self._days or span != self.scale:
            self.beginResetModel()
            self.scale, self._days = span, days
            self.endResetModel()
        self.shown = day

    def set_rows(self, rows: Iterable[DeadlineRow]) -> None:
        """Show these deadlines on their days."""
        self._entries.clear()
        for row in rows:
            self._entries.setdefault(row.day, []).append(row)
        if self._days:
            last = self.index(self.rowCount() - 1, _DAYS - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def first(self) -> date:
        """Return the first day shown."""
        return self._days[0]

    def last(self) -> date:
        """Return the last day shown."""
        return self._days[-1]

    def is_outside(self, day: date) -> bool:
        """Say whether a day belongs to the month before or after."""
        return self.scale == "month" and (day.year, day.month) != (self.shown.year, self.shown.month)

    def entries(self, day: date) -> Sequence[DeadlineRow]:
        """Return the deadlines of a day."""
        return self._entries.get(day, ())

    def index_of(self, day: date) -> QModelIndex:
        """Return where a day stands, nowhere where it is not shown."""
        place = (day - self._days[0]).days
        if not 0 <= place < len(self._days):
            return QModelIndex()
        return self.index(place // _DAYS, place % _DAYS)

    def day(self, index: Index) -> date | None:
        """Return the day at an index."""
        return self._days[index.row() * _DAYS + index.column()] if index.isValid() else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._days) // _DAYS

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else _DAYS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _WORDS[0]) -> Any:
        """Return the names of the days of the week."""
        if orientation is not Qt.Orientation.Horizontal or not self._days:
            return None
        if role == _WORDS[0]:
            return QLocale().standaloneDayName(self._days[section].isoweekday(), QLocale.FormatType.ShortFormat)
        return formats.weekday(self._days[section]) if role == _WORDS[1] else None

    def data(self, index: Index, role: int = _WORDS[0]) -> Any:
        """Return the day, what is due on it in words, or the same as a tip."""
        day = self.day(index)
        if day is None:
            return None
        if role == DAY:
            return day
        if role in _WORDS:
            return self._spoken(day)
        return "\n".join(deadline_names.heading(row) for row in self.entries(day)) if role == _TIP else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled

    def _spoken(self, day: date) -> str:
        rows = self.entries(day)
        parts = [formats.day_of_week(day)]
        if day == clock.today():
            parts.append(translate("Deadlines", "today"))
        words = translate("Deadlines", "%n deadlines", None, len(rows))
        parts.append(formats.counted(words, len(rows)) if rows else translate("Deadlines", "nothing is due"))
        return ", ".join((*parts, *(deadline_names.heading(row) for row in rows[:_SPOKEN])))


def days_of(span: str, day: date) -> list[date]:
    """Return the days a month or a week is shown with: whole weeks, from the locale's first day of the week on."""
    start = day.replace(day=1) if span == "month" else day
    start -= timedelta(days=(start.isoweekday() - QLocale().firstDayOfWeek().value) % _DAYS)
    count = _DAYS
    if span == "month":
        following = date(day.year + day.month // 12, day.month % 12 + 1, 1)
        count = -(-(following - start).days // _DAYS) * _DAYS
    return [start + timedelta(days=number) for number in range(count)]


def stepped(span: str, day: date, count: int) -> date:
    """Return the same day some months or weeks on; the last of the month where that month is shorter."""
    if span == "week":
        return day + timedelta(days=_DAYS * count)
    number = day.year * 12 + day.month - 1 + count
    year, month = divmod(number, 12)
    following = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    last = (following - timedelta(days=1)).day
    return date(year, month + 1, min(day.day, last))
