"""What can come next in the search field, in a list below it; the keyboard stays in the field."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from irm.domain.query_completion import Completion
from irm.domain.query_fields import Vocabulary
from irm.ui.search import words
from irm.ui.style import tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.choice_list import Choice, ChoiceList

translate = QCoreApplication.translate

_MOST: Final = 8
_LEAST_WIDTH: Final = 280


class CompletionPopup(QFrame):
    """Offers completions and says which one is taken."""

    taken = Signal(object)

    def __init__(self, field: QWidget) -> None:
        super().__init__(field.window())
        mark(self, role="popup")
        self._field = field
        self._offers: tuple[Completion, ...] = ()
        self.list = ChoiceList(self)
        self.list.setAccessibleName(translate("Query", "What can come next"))
        self.list.chosen.connect(self._on_chosen)
        column = QVBoxLayout(self)
        edge = tokens.SPACE_XS
        column.setContentsMargins(edge, edge, edge, edge)
        column.addWidget(self.list)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    @property
    def offers(self) -> tuple[Completion, ...]:
        """What is offered now."""
        return self._offers if self.isVisible() else ()

    def offer(self, completions: Sequence[Completion], vocabulary: Vocabulary) -> None:
        """Show these below the field; none hide the list."""
        self._offers = tuple(completions)
        if not completions:
            self.hide()
            return
        self.list.set_choices([_choice(number, one, vocabulary) for number, one in enumerate(completions)])
        self.list.setCurrentIndex(self.list.choices.index(-1, 0))
        self._place()
        self.show()
        self.raise_()

    def go(self, step: int) -> None:
        """Move in the list."""
        self.list.go(step)

    def take(self, *, is_first: bool = False) -> bool:
        """Take the current offer (or the first); False where there is none."""
        return self.list.choose(self.list.first_key() if is_first and not self.list.current_key() else "")

    def _on_chosen(self, key: str) -> None:
        self.taken.emit(self._offers[int(key)])

    def _place(self) -> None:
        field = self._field
        width = max(field.width(), tokens.px(_LEAST_WIDTH, self.font()))
        height = self.list.height_of(_MOST) + 2 * tokens.SPACE_XS + 2
        below = field.mapTo(field.window(), QPoint(0, field.height() + 2))
        if field.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            below.setX(below.x() + field.width() - width)
        self.setGeometry(below.x(), below.y(), width, height)


def _choice(number: int, one: Completion, vocabulary: Vocabulary) -> Choice:
    found = vocabulary.coded(one.field)
    keys = "Tab" if number == 0 else ""
    if found is None:
        return Choice(str(number), one.text, keys=keys)
    if one.kind == "field":
        return Choice(str(number), one.text, words.field(found), "list-filter", keys)
    if one.kind == "example":
        return Choice(str(number), one.text, words.example(found, one.text, vocabulary), "list-filter", keys)
    said = words.value(found, one.value, vocabulary)
    detail = words.field(found) if ":" in one.text and said.casefold() in one.text.casefold() else said
    return Choice(str(number), one.text, "" if detail == one.text else detail, "list-filter", keys)
