"""A day: typed in many ways, picked from a calendar, shown as the language writes it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QCalendarWidget, QFrame, QLineEdit, QVBoxLayout, QWidget

from irm.domain import clock
from irm.domain.dates import ORDERS, parse_day
from irm.domain.text import fold
from irm.ui.base.keys import KeyGroup, group
from irm.ui.style import icons, tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.value_edit import ValueEdit
from irm.ui.words import formats

translate = QCoreApplication.translate

_ARROWS: Final = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class DayEdit(ValueEdit[date]):
    """A line that holds a day or nothing.

    Understands what `parse_day` does, and today, tomorrow, yesterday, +3, -2; the arrow keys move by a day.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picker = self.addAction(icons.icon("calendar", "text_faint"), QLineEdit.ActionPosition.TrailingPosition)
        icons.put(self._picker, "calendar", "text_faint")
        self._picker.triggered.connect(self.pick)
        self.retranslate()

    def read(self, text: str) -> date | None:
        return read_day(text)

    def shown(self, value: date) -> str:
        return formats.day(value)

    def retranslate(self) -> None:
        self._picker.setToolTip(translate("DayEdit", "Pick from a calendar"))
        self.setToolTip(translate("DayEdit", "A day, or: today, tomorrow, +3"))
        super().retranslate()

    def pick(self) -> None:
        """Open the calendar."""
        popup = CalendarPopup(self._value or clock.today(), self)
        popup.picked.connect(self._take)
        popup.open_below(self)

    def key_group(self) -> KeyGroup:
        """Return the keys handled below."""
        return group(
            QCoreApplication.translate("Keys", "In a day"),
            (
                ("Up", QCoreApplication.translate("Keys", "A day later")),
                ("Down", QCoreApplication.translate("Keys", "A day earlier")),
            ),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by a day on the arrow keys."""
        step = _ARROWS.get(Qt.Key(event.key()))
        if step is None or (self._value is None and self.text()):
            super().keyPressEvent(event)
            return
        self._take((self._value or clock.today() - timedelta(step)) + timedelta(step))

    def _take(self, day: date) -> None:
        self.set_value(day)
        self.edited.emit()


class CalendarPopup(QFrame):
    """A calendar that closes on a choice."""

    picked = Signal(object)

    def __init__(self, day: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        mark(self, role="card")
        self.calendar = QCalendarWidget(self)
        self.calendar.setLocale(QLocale())
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setAccessibleName(translate("DayEdit", "Calendar"))
        for days in self.calendar.findChildren(QAbstractItemView):  # has the keyboard in place of the calendar
            days.setAccessibleName(translate("DayEdit", "Days"))
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.calendar.clicked.connect(self._choose)
        self.calendar.activated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.SPACE_XS, tokens.SPACE_XS, tokens.SPACE_XS, tokens.SPACE_XS)
        column.addWidget(self.calendar)

    def open_below(self, line: QWidget, part: QRect | None = None) -> None:
        """Show the calendar under the widget it belongs to, or under a part of it, within the screen."""
        box = part if part is not None else line.rect()
        size: QSize = self.sizeHint()
        place = line.mapToGlobal(QPoint(box.left(), box.bottom() + 3))
        area = line.screen().availableGeometry()
        if place.y() + size.height() > area.bottom():
            place.setY(line.mapToGlobal(box.topLeft()).y() - size.height() - 2)
        place.setX(max(area.left(), min(place.x(), area.right() - size.width())))
        self.move(place)
        self.show()
        self.calendar.setFocus()

    def _choose(self, day: QDate) -> None:
        self.picked.emit(date(day.year(), day.month(), day.day()))
        self.close()


def read_day(text: str) -> date | None:
    """Return the day a person typed, None for nothing. Raises IrmError date.invalid or date.ambiguous."""
    folded, today = fold(text), clock.today()
    words = {
        fold(translate("DayEdit", "today")): 0,
        fold(translate("DayEdit", "tomorrow")): 1,
        fold(translate("DayEdit", "yesterday")): -1,
        "today": 0,
        "tomorrow": 1,
        "yesterday": -1,
    }
    if folded in words:
        return today + timedelta(words[folded])
    if folded[:1] in ("+", "-") and folded[1:].isdecimal() and len(folded) < 6:
        return today + timedelta(int(folded))
    return parse_day(text, order=_order())


def _order() -> str:
    """Return which number comes first where the language in force writes a day in figures."""
    pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat).casefold()
    places = sorted((pattern.find(letter), letter) for letter in "dmy")
    order = "".join(letter for _, letter in places)
    return order if order in ORDERS else ORDERS[0]
