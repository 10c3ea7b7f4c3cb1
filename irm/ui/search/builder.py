"""Filters for those who do not type: a row each with field, comparison and value, written into the field at once.

It reads back what stands there, and keeps the words it does not understand as filters.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from irm.domain import query
from irm.domain.lists import split_items
from irm.domain.query import Piece
from irm.domain.query_completion import EXAMPLES
from irm.domain.query_fields import Field, Vocabulary
from irm.domain.query_text import filter_text, joined
from irm.ui.base.dialog import Dialog
from irm.ui.search import comparisons, words
from irm.ui.search.comparisons import Comparison
from irm.ui.style import tokens
from irm.ui.widgets.buttons import button, name_button, tool_button

translate = QCoreApplication.translate

_WIDTH: Final = 620
_DELAY: Final = 150
_MOST_OFFERED: Final = 300


class FilterRow(QWidget):
    """One filter. `changed` comes with every change, `removed` when the row is to go."""

    changed = Signal()
    removed = Signal(object)

    def __init__(self, vocabulary: Vocabulary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vocabulary = vocabulary
        self._comparisons: tuple[Comparison, ...] = ()
        self._codes: dict[str, str] = {}
        self.field = QComboBox(self)
        self.comparison = QComboBox(self)
        self.value = QComboBox(self)
        self.value.setEditable(True)
        self.value.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.remove = tool_button("x", "", parent=self)
        for one in sorted(vocabulary.fields, key=_label):
            self.field.addItem(words.field(one), one.code)
        self._lay_out()
        self.retranslate()
        self.field.currentIndexChanged.connect(self._on_field)
        self.comparison.currentIndexChanged.connect(self._on_comparison)
        self.value.editTextChanged.connect(self._on_value)
        self.remove.clicked.connect(self._on_removed)

    def set_field(self, code: str) -> None:
        """Ask another field, with no value yet."""
        with QSignalBlocker(self.field):
            self.field.setCurrentIndex(max(0, self.field.findData(code)))
        self._fill()

    def load(self, piece: Piece) -> None:
        """Show a filter as it is typed."""
        assert piece.field is not None
        self.set_field(piece.field.code)
        comparison, values = comparisons.read(piece.field, piece.values, is_negated=piece.is_negated)
        self._offer_comparison(comparison)
        shown = [words.typed_value(piece.field, value, self._vocabulary) for value in values]
        known = {code: label for label, code in self._codes.items()}
        texts = [label if label in self._codes else value for label, value in zip(shown, values, strict=True)]
        with QSignalBlocker(self.value):
            self.value.setEditText(", ".join(known.get(text, text) for text in texts if text))
        self.value.setEnabled(not comparison.value)

    def text(self) -> str:
        """Return the filter as it stands in a query, "" where it is not finished."""
        one, comparison = self._asked(), self._compared()
        if one is None or comparison is None:
            return ""
        values = [comparison.value] if comparison.value else self._values()
        if not values:
            return ""
        return filter_text(
            one.word if one.label else one.code,
            values,
            operator=comparison.operator,
            is_negated=comparison.is_negated,
        )

    def retranslate(self) -> None:
        """Name what has no words of its own."""
        self.field.setAccessibleName(translate("Query", "Field"))
        self.comparison.setAccessibleName(translate("Query", "Comparison"))
        self.value.setAccessibleName(translate("Query", "Value"))
        line = self.value.lineEdit()
        if line is not None:
            line.setAccessibleName(translate("Query", "Value"))
        name_button(self.remove, translate("Query", "Take this filter off"))

    def _asked(self) -> Field | None:
        return self._vocabulary.coded(str(self.field.currentData() or ""))

    def _compared(self) -> Comparison | None:
        place = self.comparison.currentIndex()
        return self._comparisons[place] if 0 <= place < len(self._comparisons) else None

    def _values(self) -> list[str]:
        """Return what is typed, apart by commas; what is called by its name is written by its code."""
        return [self._codes.get(part, part) for part in split_items(self.value.currentText())]

    def _fill(self) -> None:
        """Offer the comparisons and values of the field."""
        one = self._asked()
        if one is None:
            return
        self._comparisons = comparisons.of(one)
        with QSignalBlocker(self.comparison):
            self.comparison.clear()
            self.comparison.addItems([comparisons.words(comparison) for comparison in self._comparisons])
        offered = _offered(one, self._vocabulary)
        self._codes = {label: code for label, code in offered if label != code}
        with QSignalBlocker(self.value):
            self.value.clear()
            self.value.addItems([label for label, _ in offered])
            self.value.setCurrentIndex(-1)
            self.value.setEditText("")
        self._set_hint(one)

    def _set_hint(self, one: Field) -> None:
        line = self.value.lineEdit()
        examples = EXAMPLES.get(one.kind, ())
        hint = next((example.lstrip("<>=") for example in examples), "")
        assert line is not None  # the box can be typed into
        line.setPlaceholderText(translate("Query", "such as {example}").replace("{example}", hint) if hint else "")
        completer = self.value.completer()
        if isinstance(completer, QCompleter):
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.value.setEnabled(True)

    def _offer_comparison(self, comparison: Comparison) -> None:
        """Choose a comparison, one that is not usual for the field included."""
        if comparison not in self._comparisons:
            self._comparisons = (*self._comparisons, comparison)
            with QSignalBlocker(self.comparison):
                self.comparison.addItem(comparisons.words(comparison))
        with QSignalBlocker(self.comparison):
            self.comparison.setCurrentIndex(self._comparisons.index(comparison))

    def _on_field(self, _: int) -> None:
        self._fill()
        self.changed.emit()

    def _on_comparison(self, _: int) -> None:
        comparison = self._compared()
        self.value.setEnabled(comparison is None or not comparison.value)
        self.changed.emit()

    def _on_value(self, _: str) -> None:
        self.changed.emit()

    def _on_removed(self) -> None:
        self.removed.emit(self)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE_S)
        for box, stretch in ((self.field, 3), (self.comparison, 3), (self.value, 4)):
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.setMaxVisibleItems(14)
            row.addWidget(box, stretch)
        row.addWidget(self.remove)


class FilterBuilder(Dialog):
    """Rows of filters over one query. `query_changed(text)` comes while they are made."""

    query_changed = Signal(str)

    def __init__(self, text: str, vocabulary: Vocabulary, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=_WIDTH)
        self._vocabulary = vocabulary
        self._words: tuple[str, ...] = ()
        self.rows: list[FilterRow] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(tokens.SPACE_S)
        self.body.addLayout(self._lines)
        self.add = button(kind="quiet", icon="plus", parent=self)
        self.add.clicked.connect(self._on_add)
        self.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addStretch(1)
        self.clear = self.add_button(kind="quiet")
        self.clear.clicked.connect(self._on_clear)
        self.close_button = self.add_button(accepts=True)
        self._timer = QTimer(self, interval=_DELAY, singleShot=True)
        self._timer.timeout.connect(self._tell)
        self.load(text)
        self.retranslate()

    def load(self, text: str) -> None:
        """Show the filters of a query, with an empty row where there is none."""
        found = query.pieces(text, self._vocabulary)
        self._words = tuple(text[one.start : one.end] for one in found if one.field is None)
        for one in found:
            if one.field is not None:
                self._add_row().load(one)
        if not self.rows:
            self._add_row().set_field("platform")

    def text(self) -> str:
        """Return the query: the words as they were, then the filters."""
        return joined((*self._words, *(row.text() for row in self.rows)))

    def retranslate(self) -> None:
        self.set_heading(
            translate("Query", "Filter the list"),
            translate(
                "Query", "Only people who meet all of these are shown. Several values apart by commas mean “or”."
            ),
        )
        self.add.setText(translate("Query", "Add a filter"))
        self.clear.setText(translate("Query", "Take all off"))
        self.close_button.setText(translate("Query", "Done"))

    def done(self, result: int) -> None:
        """Search for the last change before closing."""
        if self._timer.isActive():
            self._tell()
        super().done(result)

    def _add_row(self) -> FilterRow:
        row = FilterRow(self._vocabulary, self)
        row.changed.connect(self._timer.start)
        row.removed.connect(self._on_removed)
        self.rows.append(row)
        self._lines.addWidget(row)
        row.show()
        return row

    def _on_add(self) -> None:
        row = self._add_row()
        row.set_field(_next_field(self.rows))
        row.field.setFocus()

    def _on_removed(self, row: FilterRow) -> None:
        self.rows.remove(row)
        self._lines.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.add.setFocus()
        self._tell()

    def _on_clear(self) -> None:
        for row in tuple(self.rows):
            self._on_removed(row)
        self._add_row().set_field("platform")

    def _tell(self) -> None:
        self._timer.stop()
        self.query_changed.emit(self.text())


def _label(one: Field) -> str:
    return words.field(one).casefold()


def _offered(one: Field, vocabulary: Vocabulary) -> list[tuple[str, str]]:
    """Return what a value can be: its name on the screen and how it stands in a query."""
    if one.kind == "presence":
        found = [(words.field(other), other.word) for other in vocabulary.presences()]
        return sorted(found, key=lambda pair: pair[0].casefold())
    if one.choices:
        return [(words.value(one, choice.code, vocabulary), choice.code) for choice in one.choices]
    known = vocabulary.words.get(one.code, ())
    if known:
        return [(word, word) for word in known[:_MOST_OFFERED]]
    return [(text, text) for text in dict.fromkeys(text.lstrip("<>=") for text in EXAMPLES.get(one.kind, ()))]


def _next_field(rows: Sequence[FilterRow]) -> str:
    """Return a field that is not asked yet, the likeliest first."""
    asked = {row.field.currentData() for row in rows[:-1]}
    return next((code for code in ("platform", "stage", "followers", "tag", "last") if code not in asked), "name")
