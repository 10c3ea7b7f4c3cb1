"""Fields that only forms of the terms have: choices that may be nothing, links to deliverables, the clauses."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from irm.domain.terms import CLAUSES, SIDES
from irm.ui.base.fields import ChoiceField, FieldWidget
from irm.ui.screens.campaigns.platforms import OFFERED
from irm.ui.style import tokens
from irm.ui.widgets.labels import ProblemLabel
from irm.ui.widgets.segments import Segment
from irm.ui.words import names, terms_names

translate = QCoreApplication.translate


class PieceField(ChoiceField):
    """One of the deliverables of the cooperation, or all of them."""

    def __init__(self, pieces: Callable[[], Sequence[tuple[str, str]]], parent: QWidget) -> None:
        super().__init__(pieces, parent)

    def value(self) -> Any:
        code = self.combo.code()
        return int(code) if code else None

    def set_value(self, value: Any) -> None:
        self.retranslate()
        self.combo.set_code(str(value or ""))


class ClausesField(FieldWidget):
    """The checklist of a contract: a box for each clause."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.boxes = {code: QCheckBox(self) for code in CLAUSES}
        self.problem = ProblemLabel(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(tokens.SPACE_M)
        grid.setVerticalSpacing(2)
        half = (len(CLAUSES) + 1) // 2
        for place, box in enumerate(self.boxes.values()):
            grid.addWidget(box, place % half, place // half)
            box.clicked.connect(self._on_clicked)
        grid.addWidget(self.problem, half, 0, 1, 2)
        self.setFocusProxy(self.boxes[CLAUSES[0]])
        self.retranslate()

    def value(self) -> tuple[str, ...]:
        return tuple(code for code, box in self.boxes.items() if box.isChecked())

    def set_value(self, value: Any) -> None:
        for code, box in self.boxes.items():
            box.setChecked(code in value)

    def show_problem(self, path: Sequence[str], sentence: str) -> None:
        self.problem.show_problem(sentence)

    def clear_problems(self) -> None:
        self.problem.show_problem("")

    def set_words(self, label: str, hint: str) -> None:
        self.setAccessibleName(label)

    def retranslate(self) -> None:
        for code, box in self.boxes.items():
            box.setText(terms_names.clause(code))

    def _on_clicked(self, _: bool) -> None:
        self.edited.emit()


def sides() -> Sequence[Segment]:
    """Return the sides of a negotiation as segments."""
    return [Segment(code, terms_names.side(code), terms_names.side_icon(code)) for code in SIDES]


def platforms() -> Sequence[tuple[str, str]]:
    """Return the platforms, code and name; the first is any."""
    return [("", translate("Terms", "Any")), *((code, names.platform(code)) for code in OFFERED)]
