"""Money as the language in force writes it, from whole minor units and never through a float."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from irm.domain.money import Money, exponent
from irm.ui.base.cells import isolated


def plain(money: Money) -> str:
    """Return the figures alone, with the separators of the language: "1,250.50"."""
    locale = QLocale()
    places = exponent(money.currency)
    whole, rest = divmod(abs(money.minor), 10**places)
    text = locale.toString(whole)
    if places:
        text += f"{locale.decimalPoint()}{rest:0{places}}"
    return f"-{text}" if money.minor < 0 else text


def shown(money: Money) -> str:
    """Return figures and currency, kept left to right: "1,250.50 USD"."""
    return isolated(f"{plain(money)} {money.currency}")
