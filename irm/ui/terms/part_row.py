"""One part of an offer: kind, amount, currency; below, what it costs us, what it is worth, the condition."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from irm.domain.terms import PARTS, PartDraft
from irm.errors import Problem
from irm.ui.base.money_field import MoneyField
from irm.ui.base.part_list import PartList, PartRow
from irm.ui.screens.campaigns.form import currencies
from irm.ui.style import tokens
from irm.ui.widgets.buttons import name_button, tool_button
from irm.ui.widgets.calm_combo import CalmCombo
from irm.ui.widgets.labels import ProblemLabel
from irm.ui.words import terms_names

translate = QCoreApplication.translate

_AMOUNTS = ("amount", "our_cost", "their_value")


def parts_field(parent: QWidget) -> PartList:
    """Return the editor of all parts of an offer."""
    return PartList(OfferPartRow, _add_text, parent)


def _add_text() -> str:
    return translate("Terms", "Add a part")


class OfferPartRow(PartRow):
    """One thing given."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._known = PartDraft()
        self.kind = CalmCombo(self)
        self.currency = CalmCombo(self)
        self.amounts = {name: MoneyField(self) for name in _AMOUNTS}
        self.condition = QLineEdit(self)
        self.off = tool_button("x", "", parent=self)
        self.problem = ProblemLabel(self)
        self.setFocusProxy(self.kind)
        self._lay_out()
        self.retranslate()
        self.kind.activated.connect(self._on_edited)
        self.currency.activated.connect(self._on_edited)
        self.condition.textEdited.connect(self._on_edited)
        self.condition.returnPressed.connect(self.finished)
        for field in self.amounts.values():
            field.edited.connect(self._on_edited)
            field.finished.connect(self.finished)
        self.off.clicked.connect(self.dropped)

    def value(self) -> PartDraft | None:
        """Return the part; an untouched row gives back what it was given, one without anything typed is none."""
        amounts: dict[str, Any] = {name: field.value() for name, field in self.amounts.items()}
        condition = self.condition.text().strip()
        if all(amount is None for amount in amounts.values()) and not condition and self._known.id is None:
            return None
        mine: dict[str, Any] = {"kind": self.kind.code(), "currency": self.currency.code(), "condition": condition}
        return replace(self._known, **mine, **amounts)

    def set_value(self, value: Any) -> None:
        self._known = value
        self.kind.set_code(value.kind)
        self.currency.set_code(value.currency)
        for name, field in self.amounts.items():
            field.set_currency(value.currency)
            field.set_value(getattr(value, name))
        self.condition.setText(value.condition)
        self.condition.setCursorPosition(0)
        self.clear_problems()

    def blank(self) -> None:
        """Become an empty row in the currency of the one before."""
        self.set_value(PartDraft(currency=self._currency_before()))

    def adopt(self, value: Any) -> None:
        self._known = replace(self._known, id=value.id)

    def is_same(self, value: Any) -> bool:
        mine = self.value()
        return mine is not None and replace(mine, id=None) == replace(value, id=None)

    def problems(self) -> Sequence[Problem]:
        return [replace(one, field=name) for name, field in self.amounts.items() for one in field.problems()]

    def show_problem(self, path: Sequence[str], sentence: str) -> None:
        field = self.amounts.get(path[-1] if path else "")
        if field is not None:
            field.show_problem((), sentence)
        else:
            self.problem.show_problem(sentence, self._edit_of(path))

    def focus_problem(self, path: Sequence[str]) -> None:
        self._edit_of(path).setFocus()

    def clear_problems(self) -> None:
        for field in self.amounts.values():
            field.clear_problems()
        for edit in (self.kind, self.currency, self.condition):
            self.problem.show_problem("", edit)

    def retranslate(self) -> None:
        self.kind.setAccessibleName(translate("Terms", "Part"))
        self.kind.set_choices([(code, terms_names.part(code)) for code in PARTS])
        self.currency.setAccessibleName(translate("Terms", "Currency"))
        self.currency.set_choices(currencies())
        words = (
            translate("Terms", "Amount"),
            translate("Terms", "Cost to us, if other"),
            translate("Terms", "Worth to them, if other"),
        )
        for field, word in zip(self.amounts.values(), words, strict=True):
            field.set_words(word, word)
        self.condition.setAccessibleName(translate("Terms", "Condition"))
        self.condition.setPlaceholderText(translate("Terms", "Condition, where there is one"))
        name_button(self.off, translate("Terms", "Take this part off"))

    def _currency_before(self) -> str:
        parts = self.parentWidget()
        rows = parts.rows() if isinstance(parts, PartList) else ()
        last = rows[-1] if rows else None
        return last.currency.code() if isinstance(last, OfferPartRow) else self._known.currency

    def _edit_of(self, path: Sequence[str]) -> QWidget:
        edits: dict[str, QWidget] = {"kind": self.kind, "currency": self.currency, **self.amounts}
        return edits.get(path[-1] if path else "", self.condition)

    def _on_edited(self) -> None:
        self.clear_problems()
        for field in self.amounts.values():
            field.set_currency(self.currency.code())
        self.edited.emit()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, tokens.SPACE_S)
        grid.setHorizontalSpacing(tokens.SPACE_XS)
        grid.setVerticalSpacing(tokens.SPACE_XS)
        for column in range(6):
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, 1)
        grid.addWidget(self.kind, 0, 0, 1, 2)
        grid.addWidget(self.amounts["amount"], 0, 2, 1, 2)
        grid.addWidget(self.currency, 0, 4, 1, 2)
        grid.addWidget(self.off, 0, 6)
        grid.addWidget(self.amounts["our_cost"], 1, 0, 1, 3)
        grid.addWidget(self.amounts["their_value"], 1, 3, 1, 3)
        grid.addWidget(self.condition, 2, 0, 1, 6)
        grid.addWidget(self.problem, 3, 0, 1, 7)
