"""A small card under a chip with a field or two; Enter takes them, Escape leaves all as it was."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from irm.ui.base.dialog import field_label
from irm.ui.style import tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.buttons import button
from irm.ui.widgets.day_edit import DayEdit
from irm.ui.widgets.time_edit import TimeEdit

translate = QCoreApplication.translate

_WIDTH = 260


class PartEditor(QFrame):
    """A card that closes on a choice. `taken` comes when its values are to count."""

    taken = Signal()

    def __init__(self, anchor: QWidget) -> None:
        super().__init__(anchor, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        mark(self, role="card")
        self.setFixedWidth(tokens.px(_WIDTH, self.font()))
        self._anchor = anchor
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*(tokens.SPACE_M,) * 4)
        self._column.setSpacing(tokens.SPACE_XS)

    def add(self, label: str, line: QLineEdit) -> None:
        """Add a field."""
        line.setAccessibleName(label)
        name = field_label(line, parent=self)
        name.setText(label)
        self._column.addWidget(name)
        self._column.addWidget(line)

    def open_below(self) -> None:
        """Show the card under its chip, within the screen, with the keyboard in the first field."""
        take = button(translate("QuickLog", "Take"), kind="primary", icon="check", parent=self)
        take.clicked.connect(self.take)
        self._column.addSpacing(tokens.SPACE_XS)
        self._column.addWidget(take)
        self.adjustSize()
        anchor, area = self._anchor, self._anchor.screen().availableGeometry()
        place = anchor.mapToGlobal(
            QPoint(anchor.width() - self.width() if self.isRightToLeft() else 0, anchor.height())
        )
        place.setX(max(area.left(), min(place.x(), area.right() - self.width())))
        place.setY(max(area.top(), min(place.y() + 2, area.bottom() - self.height())))
        self.move(place)
        self.show()
        self.findChildren(QLineEdit)[0].setFocus()

    def take(self) -> None:
        """Let the values count, unless one of them cannot be read."""
        if self.is_right():
            self.taken.emit()
            self.close()

    def is_right(self) -> bool:
        """Say whether everything typed can be read."""
        return all(line.problem() is None for line in self._lines())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the values on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take()
        else:
            super().keyPressEvent(event)

    def _lines(self) -> Sequence[DayEdit | TimeEdit]:
        return [*self.findChildren(DayEdit), *self.findChildren(TimeEdit)]


class MomentEditor(PartEditor):
    """Day and time of a touch."""

    def __init__(self, anchor: QWidget, day: date | None, at: time | None) -> None:
        super().__init__(anchor)
        self.day, self.time = DayEdit(self), TimeEdit(self)
        self.day.set_value(day)
        self.time.set_value(at)
        self.time.setPlaceholderText(translate("Touch", "not known"))
        self.add(translate("Touch", "Day"), self.day)
        self.add(translate("Touch", "Time"), self.time)


class StepEditor(PartEditor):
    """A next step and its day."""

    def __init__(self, anchor: QWidget, step: str, due: date | None) -> None:
        super().__init__(anchor)
        self.step, self.due = QLineEdit(step, self), DayEdit(self)
        self.step.setPlaceholderText(translate("Touch", "Send the contract"))
        self.due.set_value(due)
        self.due.setPlaceholderText(translate("Touch", "tomorrow, +3"))
        self.add(translate("Touch", "Next step"), self.step)
        self.add(translate("Touch", "Due"), self.due)
