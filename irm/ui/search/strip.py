"""The line below the search field: the filters in force as chips that can be taken off, and what is not understood."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from irm.domain.query import Complaint, Piece
from irm.domain.query_fields import Vocabulary
from irm.errors import Problem
from irm.ui.quick_log.chips import PartChip, PartChips
from irm.ui.search import words
from irm.ui.style import tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.buttons import button
from irm.ui.widgets.labels import plain_label
from irm.ui.words import messages

translate = QCoreApplication.translate


class QueryStrip(QFrame):
    """`taken_off(piece)` and `corrected(complaint)` say what was clicked. Takes no room while there is nothing."""

    taken_off = Signal(object)
    corrected = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, role="bar")
        self._pieces: tuple[Piece, ...] = ()
        self._complaints: tuple[Complaint, ...] = ()
        self.chips = PartChips(self)
        self.chips.clicked.connect(self._on_chip)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(tokens.SPACE_XS)
        self._rows: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.SPACE_L, tokens.SPACE_XS, tokens.SPACE_L, tokens.SPACE_S)
        column.setSpacing(tokens.SPACE_XS)
        column.addWidget(self.chips)
        column.addLayout(self._lines)
        self.hide()

    @property
    def complaints(self) -> tuple[Complaint, ...]:
        """What is said now."""
        return self._complaints

    def show_filters(self, pieces: Sequence[Piece], vocabulary: Vocabulary) -> None:
        """Show a chip for each filter."""
        self._pieces = tuple(pieces)
        tip = translate("Query", "Take this filter off")
        self.chips.show_chips(
            [
                PartChip("filter", words.filter_words(piece, vocabulary), "x", key=str(number), tip=tip)
                for number, piece in enumerate(self._pieces)
            ]
        )
        self.chips.setVisible(bool(self._pieces))
        self._show()

    def show_complaints(self, complaints: Sequence[Complaint], vocabulary: Vocabulary) -> None:
        """Say what is not understood, with a button for what was likely meant."""
        if tuple(complaints) != self._complaints:
            self._complaints = tuple(complaints)
            for row in self._rows:
                self._lines.removeWidget(row)
                row.hide()
                row.deleteLater()
            self._rows = [self._row(one, vocabulary) for one in self._complaints]
        self._show()

    def corrections(self) -> list[QPushButton]:
        """Return the buttons that correct, in the order of the complaints."""
        return [found for row in self._rows if (found := row.findChild(QPushButton)) is not None]

    def _row(self, complaint: Complaint, vocabulary: Vocabulary) -> QWidget:
        asked = vocabulary.named(str(complaint.details.get("field", "")))
        details = complaint.details if asked is None else {**complaint.details, "field": words.field(asked)}
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE_S)
        row.addWidget(
            plain_label(messages.problem(Problem("query", complaint.code, details)), role="problem", parent=holder)
        )
        if complaint.suggestion:
            mend = button(complaint.suggestion.replace("&", "&&"), kind="link", parent=holder)
            mend.setToolTip(translate("Query", "Search for this instead"))
            mend.clicked.connect(partial(self._on_corrected, complaint))
            row.addWidget(mend)
        row.addStretch(1)
        self._lines.addWidget(holder)
        holder.show()
        return holder

    def _show(self) -> None:
        self.setVisible(bool(self._pieces or self._complaints))

    def _on_chip(self, _: str, key: str) -> None:
        self.taken_off.emit(self._pieces[int(key)])

    def _on_corrected(self, complaint: Complaint, _: bool = False) -> None:
        self.corrected.emit(complaint)
