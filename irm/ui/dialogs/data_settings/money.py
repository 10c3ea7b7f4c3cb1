"""The tab of money: what an hour of one's own time costs. It counts in the true cost of every cooperation."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from irm import services
from irm.domain.money import Money
from irm.services.session import Session
from irm.ui.base.dialog import field_label
from irm.ui.base.money_field import MoneyField
from irm.ui.dialogs.data_settings import actions
from irm.ui.dialogs.data_settings.tab import SettingsTab
from irm.ui.screens.campaigns.form import currencies
from irm.ui.style import tokens
from irm.ui.tools import Tools
from irm.ui.widgets.calm_combo import CalmCombo
from irm.ui.words import messages

translate = QCoreApplication.translate


class MoneyTab(SettingsTab):
    """One amount and its currency, saved when the tab or the dialog is left, or on Enter."""

    TABLES: ClassVar[frozenset[str]] = frozenset({"data_setting"})

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._stored = Money("USD", 0)
        self.amount = MoneyField(self)
        self.currency = CalmCombo(self)
        self.amount_label = field_label(self.amount, parent=self)
        self.currency_label = field_label(self.currency, parent=self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens.SPACE_M)
        grid.addWidget(self.amount_label, 0, 0)
        grid.addWidget(self.currency_label, 0, 1)
        grid.addWidget(self.amount, 1, 0)
        grid.addWidget(self.currency, 1, 1)
        for column in range(3):
            grid.setColumnStretch(column, 1)
        self.column.addLayout(grid)
        self.column.addWidget(self.problem)
        self.column.addLayout(self.verbs)
        self.column.addStretch(1)
        self.keep = self.add_verb("check", self.save)
        self.verbs.addStretch(1)
        self.amount.finished.connect(self.save)
        self.amount.edited.connect(self._forget)
        self.currency.activated.connect(self._on_currency)
        self.retranslate()
        self.currency.set_code(self._stored.currency)

    def reading(self) -> Callable[[Session], Any]:
        return _read

    def show_read(self, found: Any) -> None:
        """Show what is stored, unless something else is typed."""
        if self._typed() == self._stored:
            self.currency.set_code(found.currency)
            self.amount.set_currency(found.currency)
            self.amount.set_value(found.minor or None)
        self._stored = found

    def save(self) -> bool:
        """Store what is typed; False where it is no amount."""
        wrong = next(iter(self.amount.problems()), None)
        if wrong is not None:
            self.amount.show_problem((), messages.problem(wrong))
            return False
        typed = self._typed()
        if typed != self._stored:
            self._stored = typed
            actions.set_hourly_rate(self.tools, self, typed, on_error=self.refuse)
        return True

    def retranslate(self) -> None:
        self.lead.setText(
            translate(
                "DataSettings",
                "What an hour of your own time costs. With the hours noted it counts in the true cost and the budget;"
                " leave it empty to leave it out.",
            )
        )
        word, code = translate("DataSettings", "One hour costs"), translate("DataSettings", "Currency")
        self.amount_label.setText(word)
        self.amount.set_words(word, "")
        self.currency_label.setText(code)
        self.currency.setAccessibleName(code)
        self.currency.set_choices(currencies())
        self.keep.setText(translate("DataSettings", "Save"))

    def _typed(self) -> Money:
        return Money(self.currency.code() or "USD", self.amount.value() or 0)

    def _forget(self) -> None:
        self.amount.clear_problems()

    def _on_currency(self, _: int) -> None:
        self.amount.set_currency(self.currency.code())
        self._forget()


def _read(session: Session) -> Money:
    return services.budgets.hourly_rate(session)
