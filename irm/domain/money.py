"""Money: whole minor units and an ISO 4217 code, never a fraction of floating point.

How many decimals a currency has stands in one table; every currency that is not in it has two.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from irm.domain.counts import SUFFIXES
from irm.domain.decimals import parse_decimal
from irm.domain.text import fold
from irm.errors import IrmError

LARGEST: Final = 2**63 - 1
"""The largest amount in minor units: what the file's integers hold."""

_WITHOUT_DECIMALS: Final = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"
_EXPONENTS: Final = {
    **dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3),
    **dict.fromkeys(("CLF", "UYW"), 4),
    **dict.fromkeys(_WITHOUT_DECIMALS.split(), 0),
}
"""Decimals of the currencies that do not have two (ISO 4217, list of 2024)."""

_OFFERED: Final = (
    "KRW USD EUR AED SAR GBP JPY CNY KWD QAR BHD OMR JOD EGP LBP IQD MAD TND DZD LYD TRY ILS INR IDR THB VND MYR"
    " SGD PHP HKD TWD AUD NZD CAD MXN BRL ARS CLP COP PEN CHF SEK NOK DKK PLN CZK HUF RON UAH RUB KZT ZAR NGN KES"
    " GHS PKR BDT LKR ISK"
)
CURRENCIES: Final = tuple(_OFFERED.split())
"""The currencies offered, those of the program's own markets first; any other code of three letters is taken too."""

_SIGNS: Final = {
    fold(sign): code
    for code, signs in {
        "KRW": "₩ 원 won",
        "USD": "$ us$ 달러 دولار",
        "EUR": "€ euro 유로 يورو",
        "GBP": "£",
        "JPY": "¥ 엔",
        "CNY": "元 위안",
        "AED": "د.إ درهم dhs dh",
        "SAR": "ر.س ريال ﷼ sr",
        "KWD": "د.ك",
        "QAR": "ر.ق",
        "BHD": "د.ب",
        "OMR": "ر.ع",
        "EGP": "ج.م",
        "INR": "₹",
        "TRY": "₺",
        "ILS": "₪",
        "VND": "₫",
        "THB": "฿",
        "PHP": "₱",
    }.items()
    for sign in signs.split()
}
_CODE: Final = re.compile(r"[A-Z]{3}")
_STORED: Final = re.compile(r"(-?\d{1,19}) ([A-Z]{3})")


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount in minor units (50000 KRW is 50,000 won, 1250 USD is 12.50 dollars)."""

    currency: str
    minor: int

    def decimal(self) -> Decimal:
        """Return the amount in the currency's main unit, exactly."""
        return Decimal(self.minor).scaleb(-exponent(self.currency))


def exponent(currency: str) -> int:
    """Return how many decimals a currency has."""
    return _EXPONENTS.get(currency, 2)


def is_currency(code: str) -> bool:
    """Say whether this can be a currency code."""
    return _CODE.fullmatch(code) is not None


def parse_money(text: str, *, currency: str = "") -> Money:
    """Return the amount a text says: "12.50 USD", "₩50,000", "50만 원", "500k", "١٢٫٥ د.إ".

    `currency` is that of an amount without one. Raises IrmError money.invalid, money.currency_missing, or
    money.too_fine for more decimals than the currency has.
    """
    number, found = _without_currency(text)
    code = found or currency
    try:
        amount = parse_decimal(number)
    except IrmError as error:
        raise IrmError("money.invalid", value=text) from error
    if not is_currency(code):
        raise IrmError("money.currency_missing", value=text)
    minor = amount.scaleb(exponent(code))
    if minor != minor.to_integral_value():
        raise IrmError("money.too_fine", value=text, currency=code, places=exponent(code))
    if abs(minor) > LARGEST:
        raise IrmError("money.invalid", value=text)
    return Money(code, int(minor))


def amount_text(money: Money) -> str:
    """Return an amount as files hold it and `parse_money` reads it back: "12.50 USD"."""
    places = exponent(money.currency)
    return f"{money.decimal():.{places}f} {money.currency}" if places else f"{money.minor} {money.currency}"


def stored_text(money: Money) -> str:
    """Return an amount as the data file holds it: minor units and code, "1250 USD"."""
    return f"{money.minor} {money.currency}"


def from_stored(text: str) -> Money:
    """Return the amount of a stored text. Raises IrmError money.invalid."""
    match = _STORED.fullmatch(text)
    if match is None or abs(int(match[1])) > LARGEST:
        raise IrmError("money.invalid", value=text)
    return Money(match[2], int(match[1]))


def _without_currency(text: str) -> tuple[str, str]:
    """Return the number in a text, and the code of the currency beside it, "" for none."""
    bare = " ".join(text.split())
    if bare[:1] in ("-", "−"):
        number, code = _without_currency(bare[1:])
        return f"-{number}", code
    for end in (True, False):
        match = re.search(r"(\D+)\Z", bare) if end else re.match(r"([^\d+-]+)", bare)
        if match is None:
            continue
        words = match[1]
        for length in range(len(words)):
            sign = words[length:] if end else words[: len(words) - length]
            code = _currency(sign.strip())
            if code:
                rest = bare[: len(bare) - len(sign)] if end else bare[len(sign) :]
                return rest.strip(), code
    return bare, ""


def _currency(word: str) -> str:
    folded = fold(word)
    if is_currency(word.upper()) and folded not in SUFFIXES:
        code = word.upper()
        if word.isupper() or code in CURRENCIES:
            return code
    return _SIGNS.get(folded) or _SIGNS.get(folded.rstrip("."), "")
