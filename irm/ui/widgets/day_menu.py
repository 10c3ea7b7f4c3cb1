"""A short menu of days: those one means most often, and a calendar for all others."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from typing import cast

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from irm.domain import clock
from irm.ui.style import icons
from irm.ui.words import formats

translate = QCoreApplication.translate


class DayMenu(QMenu):
    """Asks for a day: `picked(date)`, or `calendar_wanted` for one that is not listed. It is freed when it is closed.

    `days` are distances from today; the menu opens under a part of `parent`, with the first day chosen.
    """

    picked = Signal(object)
    calendar_wanted = Signal()

    def __init__(self, days: Sequence[int], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        today = clock.today()
        for distance in days:
            self._add(today + timedelta(distance), _word(distance))
        self.addSeparator()
        self.pick_action = self.addAction(translate("DayMenu", "&Pick a day…"))
        icons.put(self.pick_action, "calendar")
        self.pick_action.triggered.connect(self.calendar_wanted)

    def open_below(self, part: QRect) -> None:
        """Show the menu under a part of its parent."""
        open_below(self, cast("QWidget", self.parentWidget()), part)
        self.setActiveAction(self.actions()[0])

    def _add(self, day: date, word: str) -> None:
        action = QAction(f"{word}\t{formats.weekday(day)}", self)
        action.triggered.connect(partial(self._take, day))
        self.addAction(action)

    def _take(self, day: date, _: bool = False) -> None:
        self.picked.emit(day)


def open_below(menu: QMenu, parent: QWidget, part: QRect) -> None:
    """Open a menu under a part of `parent`, its leading edges below each other; Qt takes any place for the left one."""
    is_mirrored = parent.isRightToLeft()
    left = part.right() + 1 - menu.sizeHint().width() if is_mirrored else part.left()
    menu.popup(parent.mapToGlobal(QPoint(left, part.bottom())))


def _word(distance: int) -> str:
    if distance == 0:
        return translate("DayMenu", "&Today")
    if distance == 1:
        return translate("DayMenu", "To&morrow")
    if distance == 7:
        return translate("DayMenu", "Next &week")
    return translate("DayMenu", "In %n days", None, distance)
