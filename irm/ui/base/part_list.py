"""A field that holds several parts (accounts, ways to reach someone): one row each, and a button that adds one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from irm.errors import Problem
from irm.ui.base.fields import FieldWidget
from irm.ui.base.keys import KeyGroup, group
from irm.ui.style import tokens
from irm.ui.widgets.buttons import button
from irm.ui.widgets.labels import ProblemLabel


class PartRow(QWidget):
    """One part. `edited` for every change by the user, `dropped` when it is taken off, `finished` on Enter."""

    edited = Signal()
    dragged = Signal(int)
    """Its handle is dragged to this height of the screen; for lists whose rows can be moved."""
    dropped = Signal()
    finished = Signal()

    def value(self) -> Any:
        """Return the part as the draft holds it; None where nothing is typed."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a part."""
        raise NotImplementedError

    def blank(self) -> None:
        """Become an empty row, as if it had just been made."""
        raise NotImplementedError

    def problems(self) -> Sequence[Problem]:
        """Return what is typed and cannot be read; the field of each is inside this part."""
        return ()

    def adopt(self, value: Any) -> None:
        """Take the id that a save gave to this part."""

    def is_same(self, value: Any) -> bool:
        """Say whether a stored part is this row's."""
        raise NotImplementedError

    def show_problem(self, path: Sequence[str], sentence: str) -> None:
        """Mark what is wrong in this part."""
        raise NotImplementedError

    def focus_problem(self, path: Sequence[str]) -> None:
        """Put the keyboard where a problem is."""
        self.setFocus()

    def clear_problems(self) -> None:
        """Take the marks away."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Write the texts again."""


class PartList(FieldWidget):
    """Rows and a button that adds one; a row left empty is no part.

    Where rows `can_move`, Alt+Up and Alt+Down move the one with the keyboard, and its handle drags it.
    """

    def __init__(
        self,
        make: Callable[[QWidget], PartRow],
        add_text: Callable[[], str],
        parent: QWidget,
        *,
        can_move: bool = False,
    ) -> None:
        super().__init__(parent)
        self._make = make
        self._add_text = add_text
        self._rows: list[PartRow] = []
        self._spare: list[PartRow] = []
        """Rows taken off, to be used again: making one costs more than all the rest of loading a record."""
        self._problem = ProblemLabel(self)
        self._add = button(add_text(), kind="quiet", icon="plus", parent=self)
        self._add.clicked.connect(self._on_add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens.SPACE_XS)
        self._column.addWidget(self._problem)
        self._column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeading)
        self.setFocusProxy(self._add)
        if can_move:
            for key, steps in (("Alt+Up", -1), ("Alt+Down", 1)):
                shortcut = QShortcut(QKeySequence(key), self)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(partial(self._move_current, steps))

    def key_group(self) -> KeyGroup:
        """Return the keys that move a row, where rows can be moved."""
        title = QCoreApplication.translate("Keys", "In a list of a form")
        words = QCoreApplication.translate("Keys", "Move the row, where its order counts")
        return group(title, (("Alt+Up Alt+Down", words),))

    def rows(self) -> tuple[PartRow, ...]:
        """Return the rows in their order."""
        return tuple(self._rows)

    def value(self) -> tuple[Any, ...]:
        return tuple(value for value in (row.value() for row in self._rows) if value is not None)

    def set_value(self, value: Any) -> None:
        if self._rows and self.value() == value and all(row.value() is not None for row in self._rows):
            return
        for row in self._rows[len(value) :]:
            self._take_off(row)
        while len(self._rows) < len(value):
            self._append()
        for row, part in zip(self._rows, value, strict=True):
            row.set_value(part)

    def problems(self) -> Sequence[Problem]:
        found, place = [], 0
        for row in self._rows:
            found += [replace(problem, field=f"{place}.{problem.field}") for problem in row.problems()]
            place += row.value() is not None or bool(row.problems())
        return found

    def adopt(self, value: Any) -> None:
        for row in self._rows:
            for part in value:
                if row.is_same(part):
                    row.adopt(part)

    def add_row(self) -> PartRow:
        """Add an empty row and put the keyboard into it."""
        row = self._append()
        row.setFocus()
        return row

    def show_problem(self, path: Sequence[str], sentence: str) -> None:
        row = self._row_at(path)
        if row is not None:
            row.show_problem(path[1:], sentence)
        else:
            self._problem.show_problem(sentence)

    def focus_problem(self, path: Sequence[str]) -> None:
        row = self._row_at(path)
        if row is not None:
            row.focus_problem(path[1:])
        else:
            self.setFocus()

    def clear_problems(self) -> None:
        self._problem.show_problem("")
        for row in self._rows:
            row.clear_problems()

    def set_words(self, label: str, hint: str) -> None:
        self.setAccessibleName(label)

    def retranslate(self) -> None:
        self._add.setText(self._add_text())
        for row in (*self._rows, *self._spare):
            row.retranslate()

    def _row_at(self, path: Sequence[str]) -> PartRow | None:
        """Return the row a problem is in; rows left empty are no parts and do not count."""
        filled = [row for row in self._rows if row.value() is not None or row.problems()]
        place = int(path[0]) if path and path[0].isdigit() else -1
        return filled[place] if 0 <= place < len(filled) else None

    def _on_add(self, _: bool) -> None:
        self.add_row()

    def _append(self) -> PartRow:
        row = self._spare.pop() if self._spare else self._made()
        row.blank()
        self._column.insertWidget(len(self._rows), row)
        self._rows.append(row)
        row.show()
        return row

    def move_row(self, row: PartRow, place: int) -> None:
        """Put a row at another place among the others."""
        place = max(0, min(place, len(self._rows) - 1))
        if self._rows[place] is row:
            return
        self._rows.remove(row)
        self._column.removeWidget(row)
        self._rows.insert(place, row)
        self._column.insertWidget(place, row)
        self.edited.emit()

    def _move_current(self, steps: int) -> None:
        focus = QApplication.focusWidget()
        for place, row in enumerate(self._rows):
            if focus is not None and row.isAncestorOf(focus):
                self.move_row(row, place + steps)
                return

    def _on_dragged(self, height: int) -> None:
        """Move the row dragged past the middle of those the pointer has passed."""
        row = self.sender()
        if isinstance(row, PartRow):
            place = sum(
                other.mapToGlobal(other.rect().center()).y() < height for other in self._rows if other is not row
            )
            self.move_row(row, place)

    def _made(self) -> PartRow:
        """Return a new row, connected."""
        row = self._make(self)
        row.edited.connect(self.edited)
        row.dropped.connect(self._on_dropped)
        row.finished.connect(self.finished)
        row.dragged.connect(self._on_dragged)
        return row

    def _on_dropped(self) -> None:
        row = self.sender()
        if isinstance(row, PartRow):
            self._take_off(row)
            self._add.setFocus()
            self.edited.emit()

    def _take_off(self, row: PartRow) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        self._spare.append(row)
