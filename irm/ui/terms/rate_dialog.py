"""Asks what one unit of a currency is worth in the campaign's on a day. Nothing is ever fetched: rates are typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from irm.domain import clock, decimals
from irm.domain.decimals import parse_decimal
from irm.errors import Invalid, IrmError
from irm.ui.base.cells import isolated
from irm.ui.base.dialog import Dialog, field_label
from irm.ui.screens.campaigns.form import currencies
from irm.ui.style import tokens
from irm.ui.terms import actions
from irm.ui.tools import Tools
from irm.ui.widgets.calm_combo import CalmCombo
from irm.ui.widgets.day_edit import DayEdit
from irm.ui.widgets.labels import ProblemLabel
from irm.ui.words import messages

translate = QCoreApplication.translate


class RateDialog(Dialog):
    """Currency, base, day, rate, and where it was read."""

    def __init__(self, tools: Tools, wanted: Sequence[str], base: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self.currency = CalmCombo(self)
        self.currency.set_choices(currencies())
        self.base = CalmCombo(self)
        self.base.set_choices(currencies())
        self.base.set_code(base)
        if wanted:
            self.currency.set_code(wanted[0])
        self.day = DayEdit(self)
        self.day.set_value(clock.today())
        self.rate = QLineEdit(self)
        self.source = QLineEdit(self)
        self._edits: dict[str, QWidget] = {
            "currency": self.currency,
            "base": self.base,
            "rated_on": self.day,
            "rate": self.rate,
            "source": self.source,
        }
        self._labels = {key: field_label(edit, parent=self) for key, edit in self._edits.items()}
        self._problems = {key: ProblemLabel(self) for key in self._edits}
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens.SPACE_M)
        grid.setVerticalSpacing(2)
        for number, (key, edit) in enumerate(self._edits.items()):
            place, column = divmod(number, 2)
            grid.addWidget(self._labels[key], place * 3, column)
            grid.addWidget(edit, place * 3 + 1, column)
            grid.addWidget(self._problems[key], place * 3 + 2, column)
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        self.cancel_button = self.add_button(rejects=True)
        self.save_button = self.add_button(accepts=True)
        self.retranslate()
        self.rate.setFocus()
        self.currency.activated.connect(self._name_rate)
        self.base.activated.connect(self._name_rate)

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_heading(
            translate("Terms", "Exchange rate"),
            translate("Terms", "It counts from its day on, until a newer one is added."),
        )
        words = {
            "currency": translate("Terms", "One unit of"),
            "base": translate("Terms", "is worth so much in"),
            "rated_on": translate("Terms", "On"),
            "source": translate("Terms", "Read off"),
        }
        for key, word in words.items():
            self._labels[key].setText(word)
            self._edits[key].setAccessibleName(word)
        self.source.setPlaceholderText(translate("Terms", "our bank"))
        self.cancel_button.setText(translate("Terms", "Cancel"))
        self.save_button.setText(translate("Terms", "Save the rate"))
        self.day.retranslate()
        self._name_rate()

    def accept(self) -> None:
        """Store the rate; the dialog stays open where it is refused."""
        self._clear()
        if self.day.problem() is not None or self.day.value() is None:
            found = self.day.problem()
            self._say("rated_on", messages.problem(found) if found else messages.coded("payment.day_missing"))
            return
        day = self.day.value() or clock.today()
        try:
            number = decimals.plain(parse_decimal(self.rate.text().strip()))
        except IrmError:
            number = self.rate.text().strip()
        rate = (self.currency.code(), self.base.code(), day, number, self.source.text().strip())
        actions.save_rate(self._tools, self, rate, on_done=self._on_saved, on_error=self._refuse)

    def _on_saved(self, _: int) -> None:
        super().accept()

    def _refuse(self, error: IrmError) -> None:
        if not isinstance(error, Invalid):
            self.problem.show_problem(messages.error(error))
            return
        for found in error.problems:
            self._say(found.field, messages.problem(found))

    def _say(self, key: str, sentence: str) -> None:
        self._problems[key].show_problem(sentence, self._edits[key])
        self._edits[key].setFocus()

    def _clear(self) -> None:
        self.problem.show_problem("")
        for key, label in self._problems.items():
            label.show_problem("", self._edits[key])

    def _name_rate(self) -> None:
        pair = isolated(f"1 {self.currency.code()} = ? {self.base.code()}")
        word = translate("Terms", "Rate: {pair}").replace("{pair}", pair)
        self._labels["rate"].setText(word)
        self.rate.setAccessibleName(word)
