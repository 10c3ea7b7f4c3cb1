"""The form of a record: made from fields, holds a draft, knows what was changed, and loses nothing that was typed.

It saves nothing: `left` says that the user has gone elsewhere, `save_wanted` that Enter or Ctrl+S asks for it.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from itertools import groupby
from typing import Any, Generic, TypeVar, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from irm.errors import Problem
from irm.ui.base.fields import Field, FieldWidget
from irm.ui.style import tokens
from irm.ui.widgets.fold_button import FoldButton
from irm.ui.widgets.labels import plain_label
from irm.ui.words import formats, messages

Draft = TypeVar("Draft")
_NOT_STORED = object()
"""Differs from every value: stands for "typed after the last save"."""
_WIDTH = 2
"""Columns of the grid: a field takes both, half fields one each."""
_TOP = Qt.AlignmentFlag.AlignTop


class RecordForm(QWidget, Generic[Draft]):
    """Edits one draft; `fields()` is asked again after the language changed."""

    edited = Signal()
    """What is typed differs from before; ask `is_dirty()`."""
    left = Signal()
    save_wanted = Signal()

    def __init__(self, fields: Callable[[], Sequence[Field]], empty: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = fields
        self._empty = empty
        self._base = empty
        self._widgets: dict[str, FieldWidget] = {}
        self._labels: dict[str, QLabel] = {}
        self._groups: dict[str, QLabel | FoldButton] = {}
        self._folds: dict[str, FoldButton] = {}
        self._sections: dict[QWidget, tuple[str, ...]] = {}
        self._own_labels: set[str] = set()
        self._shown: dict[str, Any] = {}
        self._inside: list[QWidget] = []
        self._build()
        self.load(empty)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.save_wanted)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._on_focus)

    def widget(self, key: str) -> FieldWidget:
        """Return the widget of a field."""
        return self._widgets[key]

    def load(self, draft: Draft) -> None:
        """Show a draft, whatever was typed before."""
        self._base = draft
        self.clear_problems()
        for key, widget in self._widgets.items():
            self._put(key, widget)
        for head in self._folds.values():
            head.setChecked(False)
        self._open_filled()
        self.edited.emit()

    def put(self, draft: Draft) -> None:
        """Show a draft as if it had been typed over what is loaded."""
        for key, widget in self._widgets.items():
            widget.set_value(getattr(draft, key))
        self._open_filled()
        self.edited.emit()

    def take(self, draft: Draft) -> tuple[str, ...]:
        """Take a newer version of the same record under what is typed; return the fields in which the two differ.

        Fields the user has not touched show the new version; those touched keep what is typed.
        """
        conflicts = []
        for key, widget in self._widgets.items():
            before, theirs = getattr(self._base, key), getattr(draft, key)
            if not self._is_touched(key, widget) or widget.value() == theirs:
                if theirs != before or widget.value() != self._shown[key]:
                    self._base = dataclasses.replace(cast("Any", self._base), **{key: theirs})
                    self._put(key, widget)
            elif theirs != before:
                widget.adopt(theirs)
                conflicts.append(key)
        self._base = draft
        self._open_filled()
        self.edited.emit()
        return tuple(conflicts)

    def mark_saved(self, draft: Draft) -> None:
        """Say that this draft is stored now: what differs from it was typed afterwards."""
        for key, widget in self._widgets.items():
            is_stored = self._typed(key, widget) == getattr(draft, key)
            self._shown[key] = widget.value() if is_stored else _NOT_STORED
        self._base = draft
        self.edited.emit()

    def reset(self, keys: Sequence[str] | None = None) -> None:
        """Show the stored values again; what was typed in these fields (None: all) is given up."""
        for key in self._widgets if keys is None else keys:
            self._put(key, self._widgets[key])
        self.clear_problems()
        self.edited.emit()

    def draft(self) -> Draft:
        """Return what is typed; fields not touched are as they were loaded, to the letter."""
        values = {key: self._typed(key, widget) for key, widget in self._widgets.items()}
        return cast("Draft", dataclasses.replace(cast("Any", self._base), **values))

    def base(self) -> Draft:
        """Return what was loaded or saved last."""
        return self._base

    def is_dirty(self) -> bool:
        """Say whether anything typed is not stored."""
        return any(self._is_touched(key, widget) for key, widget in self._widgets.items())

    def problems(self) -> tuple[Problem, ...]:
        """Return what is typed and cannot be read."""
        return tuple(
            dataclasses.replace(problem, field=f"{key}.{problem.field}".rstrip("."))
            for key, widget in self._widgets.items()
            for problem in widget.problems()
        )

    def show_field(self, key: str, is_shown: bool) -> None:
        """Show or hide a field that only sometimes applies; a group in which nothing applies goes with its heading."""
        self._widgets[key].setVisible(is_shown)
        self._labels[key].setVisible(is_shown and key not in self._own_labels)
        for section, keys in self._sections.items():
            if key in keys:
                section.setVisible(any(not self._widgets[one].isHidden() for one in keys))

    def open_field(self, key: str) -> None:
        """Open the group a field stands in."""
        if key in self._folds:
            self._folds[key].setChecked(True)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Mark each field that is wrong, say what is wrong under it, and go to the first."""
        self.clear_problems()
        for problem in problems:
            key, *path = problem.field.split(".")
            if key in self._widgets:
                self.open_field(key)
                self._widgets[key].show_problem(path, messages.problem(problem))
        places = {key: number for number, key in enumerate(self._widgets)}
        marked = [problem.field.split(".") for problem in problems if problem.field.split(".")[0] in places]
        if marked:
            key, *path = min(marked, key=lambda found: places[found[0]])
            self._widgets[key].focus_problem(path)

    def clear_problems(self) -> None:
        """Take all marks away."""
        for widget in self._widgets.values():
            widget.clear_problems()

    def labels_of(self, keys: Sequence[str]) -> str:
        """Return the names of some fields as a list."""
        return formats.listed(self._labels[key].text() for key in keys if key in self._labels)

    def typed_words(self) -> str:
        """Return what is typed and not stored as text, a line for each field."""
        return "\n".join(
            f"{self._labels[key].text()}: {_words_in(widget)}"
            for key, widget in self._widgets.items()
            if self._is_touched(key, widget)
        )

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        next(iter(self._widgets.values())).setFocus()

    def count_inside(self, widget: QWidget) -> None:
        """Count a widget beside the form (its Save button, say) as part of it: going there is not leaving."""
        self._inside.append(widget)

    def holds(self, widget: QObject | None) -> bool:
        """Say whether a widget is the form or anywhere inside, pop-ups of its parts included."""
        while widget is not None:
            if widget is self or widget in self._inside:
                return True
            widget = widget.parent()
        return False

    def retranslate(self) -> None:
        """Write all texts again."""
        for field in self._fields():
            self._name(field)
            self._widgets[field.key].retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    # Inside

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.SPACE_L, tokens.SPACE_M, tokens.SPACE_L, tokens.SPACE_L)
        column.setSpacing(0)
        for group, found in groupby(self._fields(), key=_group_of):
            fields = tuple(found)
            section = QWidget(self)
            self._sections[section] = tuple(field.key for field in fields)
            inner = QVBoxLayout(section)
            inner.setContentsMargins(0, tokens.SPACE_S if group and column.count() else 0, 0, 0)
            inner.setSpacing(tokens.SPACE_XS)
            body = QWidget(section)
            if group:
                head = self._heading(fields[0], body)
                inner.addWidget(head, 0, Qt.AlignmentFlag.AlignLeading)
                if isinstance(head, FoldButton):
                    self._folds.update(dict.fromkeys(self._sections[section], head))
            inner.addWidget(body)
            column.addWidget(section)
            self._fill(body, fields)
        column.addStretch(1)

    def _fill(self, body: QWidget, fields: Sequence[Field]) -> None:
        """Lay the fields of a group out in two columns."""
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(tokens.SPACE_M)
        grid.setVerticalSpacing(2)
        for column in range(_WIDTH):
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, 1)
        row, column = 0, 0
        for field in fields:
            if column and not field.is_half:
                row, column = row + 3, 0
            widget = self._make(field, body)
            span = 1 if field.is_half else _WIDTH
            if not field.has_own_label:
                grid.addWidget(self._labels[field.key], row, column, 1, span)
            grid.addWidget(widget, row + 1, column, 1, span, _TOP if field.is_half else Qt.AlignmentFlag(0))
            grid.setRowMinimumHeight(row + 2, tokens.SPACE_S)
            column += span
            if column >= _WIDTH:
                row, column = row + 3, 0
            self._name(field)

    def _heading(self, field: Field, body: QWidget) -> QLabel | FoldButton:
        head = (
            FoldButton(field.group, body, self)
            if field.is_folded
            else plain_label(field.group, role="heading", parent=self)
        )
        self._groups[field.key] = head
        return head

    def _make(self, field: Field, body: QWidget) -> FieldWidget:
        widget = self._widgets[field.key] = field.make(body)
        label = self._labels[field.key] = plain_label(role="small", parent=body)
        label.setBuddy(widget)
        label.setVisible(not field.has_own_label)
        if field.has_own_label:
            self._own_labels.add(field.key)
        widget.edited.connect(self._on_edited)
        widget.finished.connect(self.save_wanted)
        return widget

    def _name(self, field: Field) -> None:
        self._labels[field.key].setText(field.label)
        self._widgets[field.key].set_words(field.label, field.hint)
        if field.key in self._groups:
            self._groups[field.key].setText(field.group)

    def _open_filled(self) -> None:
        """Open groups with something in them: nothing that is known may be hidden."""
        for key in self._folds:
            if self._widgets[key].value() != getattr(self._empty, key):
                self.open_field(key)

    def _put(self, key: str, widget: FieldWidget) -> None:
        widget.set_value(getattr(self._base, key))
        self._shown[key] = widget.value()

    def _is_touched(self, key: str, widget: FieldWidget) -> bool:
        return widget.value() != self._shown[key] or bool(widget.problems())

    def _typed(self, key: str, widget: FieldWidget) -> Any:
        value = widget.value()
        return getattr(self._base, key) if value == self._shown[key] else value

    def _on_edited(self) -> None:
        sender = self.sender()
        if isinstance(sender, FieldWidget):
            sender.clear_problems()
        self.edited.emit()

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.holds(new):
            self._bring_into_view(new)
        elif new is not None and self.holds(old):
            self.left.emit()

    def _bring_into_view(self, widget: QWidget) -> None:
        """Scroll to a field that got the keyboard by other means than Tab: a problem, the first field of a new form."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None and self.isAncestorOf(widget):
            area.ensureWidgetVisible(widget, 0, tokens.SPACE_XL)


def _words_in(widget: QWidget) -> str:
    """Return what stands in a field as the user sees it."""
    found = []
    for part in widget.findChildren(QWidget):
        if isinstance(part, QComboBox):
            found.append(part.currentText())
        elif isinstance(part, QLineEdit) and not isinstance(part.parent(), QComboBox):
            found.append(part.text())
        elif isinstance(part, QPlainTextEdit):
            found.append(part.toPlainText())
        elif isinstance(part, QAbstractButton) and part.isChecked():
            found.append(part.text())
    return ", ".join(filter(None, found))


def _group_of(field: Field) -> str:
    return field.group
