"""What forms are made of: a `Field` says which widget edits which field of a draft; the simple widgets are here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from irm.errors import Problem
from irm.ui.widgets.calm_combo import CalmCombo
from irm.ui.widgets.day_edit import DayEdit
from irm.ui.widgets.growing_text import GrowingText
from irm.ui.widgets.labels import ProblemLabel
from irm.ui.widgets.tag_edit import TagEdit
from irm.ui.widgets.value_edit import ValueEdit


class FieldWidget(QWidget):
    """One field of a form: a value in, a value out, and a place for what is wrong with it.

    `edited` comes for every change by the user, never for `set_value`. `finished` is Enter: the form may save.
    """

    edited = Signal()
    finished = Signal()

    def value(self) -> Any:
        """Return what is typed as the draft holds it."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a value of the draft, without `edited`."""
        raise NotImplementedError

    def problems(self) -> Sequence[Problem]:
        """Return what is typed and cannot be read; such a field counts as changed, and nothing is saved."""
        return ()

    def adopt(self, value: Any) -> None:
        """Take over what a save added to this value (ids, say) where the user typed on meanwhile."""

    def show_problem(self, path: Sequence[str], sentence: str) -> None:
        """Mark what is wrong; `path` leads into the value ("0", "handle") and may be empty."""
        raise NotImplementedError

    def focus_problem(self, path: Sequence[str]) -> None:
        """Put the keyboard where a problem is."""
        self.setFocus()

    def clear_problems(self) -> None:
        """Take all marks away."""
        raise NotImplementedError

    def set_words(self, label: str, hint: str) -> None:
        """Take the field's name for screen readers, and an example of what to type."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Write the texts of the widget itself again."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form: `key` is the draft's field, `make(parent)` its widget.

    Fields with the same `group` stand under that heading; `is_half` fields share a line with their neighbour. A group
    whose first field says `is_folded` stands closed while nothing is in it.
    """

    key: str
    label: str
    make: Callable[[QWidget], FieldWidget]
    group: str = ""
    hint: str = ""
    is_half: bool = False
    has_own_label: bool = False
    is_folded: bool = False


class SingleField(FieldWidget):
    """A field of one widget with its problem below."""

    def __init__(self, editor: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        editor.setParent(self)
        self.setFocusProxy(editor)
        self._editor = editor
        self.problem = ProblemLabel(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(editor)
        column.addWidget(self.problem)

    def show_problem(self, path: Sequence[str], sentence: str) -> None:
        self.problem.show_problem(sentence, self._editor)

    def clear_problems(self) -> None:
        self.problem.show_problem("", self._editor)

    def set_words(self, label: str, hint: str) -> None:
        self._editor.setAccessibleName(label)


class TypedField(SingleField):
    """A field of one line: Enter finishes it, and the hint stands in it while it is empty."""

    def __init__(self, line: QLineEdit, parent: QWidget) -> None:
        super().__init__(line, parent)
        self.line = line
        line.returnPressed.connect(self.finished)

    def set_words(self, label: str, hint: str) -> None:
        super().set_words(label, hint)
        self.line.setPlaceholderText(hint)


class LineField(TypedField):
    """One line of text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(QLineEdit(), parent)
        self.line.textEdited.connect(self.edited)

    def value(self) -> str:
        return self.line.text()

    def set_value(self, value: Any) -> None:
        if value != self.line.text():
            self.line.setText(value)
            self.line.setCursorPosition(0)


class ValueField(TypedField):
    """A value that one line reads and shows, or none."""

    line: ValueEdit[Any]

    def __init__(self, line: ValueEdit[Any], parent: QWidget) -> None:
        super().__init__(line, parent)
        line.edited.connect(self.edited)

    def value(self) -> Any:
        return self.line.value()

    def set_value(self, value: Any) -> None:
        self.line.set_value(value)

    def problems(self) -> Sequence[Problem]:
        found = self.line.problem()
        return () if found is None else (found,)


class DayField(ValueField):
    """A day, or none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(DayEdit(), parent)


class TextField(SingleField):
    """Several lines of text; grows with them up to `_MOST_LINES`."""

    _LEAST_LINES = 3
    _MOST_LINES = 14

    def __init__(self, parent: QWidget, least: int = _LEAST_LINES) -> None:
        self.text = GrowingText(least, self._MOST_LINES)
        super().__init__(self.text, parent)
        self.text.edited.connect(self.edited)

    def value(self) -> str:
        return self.text.toPlainText()

    def set_value(self, value: Any) -> None:
        self.text.set_text(value)

    def set_words(self, label: str, hint: str) -> None:
        super().set_words(label, hint)
        self.text.setPlaceholderText(hint)


class ChoiceField(SingleField):
    """One of some codes, shown by name; a code that is not among them is kept and shown as it is."""

    def __init__(self, choices: Callable[[], Sequence[tuple[str, str]]], parent: QWidget) -> None:
        self.combo = CalmCombo()
        super().__init__(self.combo, parent)
        self._choices = choices
        self.retranslate()
        self.combo.activated.connect(self._on_chosen)

    def value(self) -> str:
        return self.combo.code()

    def set_value(self, value: Any) -> None:
        self.combo.set_code(str(value))

    def retranslate(self) -> None:
        self.combo.set_choices(self._choices())

    def _on_chosen(self, _: int) -> None:
        self.edited.emit()


class TagsField(SingleField):
    """Tags; `edit.set_known` says which to offer."""

    def __init__(self, parent: QWidget) -> None:
        self.edit = TagEdit()
        super().__init__(self.edit, parent)
        self.edit.edited.connect(self.edited)
        self.edit.confirmed.connect(self.finished)

    def value(self) -> tuple[str, ...]:
        return self.edit.tags()

    def set_value(self, value: Any) -> None:
        self.edit.set_tags(value)

    def set_words(self, label: str, hint: str) -> None:
        self.edit.line.setAccessibleName(label)
        self.edit.line.setPlaceholderText(hint)
