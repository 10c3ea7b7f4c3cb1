"""A field for an amount of money: typed as people write it, kept as whole minor units."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from irm.domain.money import Money, parse_money
from irm.errors import IrmError, Problem
from irm.ui.base.fields import TypedField
from irm.ui.words import money_words


class MoneyField(TypedField):
    """An amount in minor units of `currency`, or none; the form says which currency that is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(QLineEdit(), parent)
        self.currency = "USD"
        self._minor: int | None = None
        self.line.textEdited.connect(self.edited)

    def set_currency(self, code: str) -> None:
        """Take another currency: what is typed is read in it from now on, what is stored is written anew."""
        if code != self.currency:
            is_as_stored = self.line.text() == self._words(self._minor)
            self.currency = code
            if is_as_stored:
                self.line.setText(self._words(self._minor))

    def value(self) -> int | None:
        typed = self.line.text().strip()
        if not typed:
            return None
        if typed == self._words(self._minor):
            return self._minor
        try:
            return parse_money(typed, currency=self.currency).minor
        except IrmError:
            return self._minor

    def set_value(self, value: Any) -> None:
        self._minor = value
        self.line.setText(self._words(value))

    def problems(self) -> Sequence[Problem]:
        typed = self.line.text().strip()
        if not typed or typed == self._words(self._minor):
            return ()
        try:
            found = parse_money(typed, currency=self.currency)
        except IrmError as error:
            return (Problem("", error.code, error.details),)
        if found.currency != self.currency:
            return (Problem("", "money.other_currency", {"value": typed, "currency": self.currency}),)
        return ()

    def _words(self, minor: int | None) -> str:
        return "" if minor is None else money_words.plain(Money(self.currency, minor))
