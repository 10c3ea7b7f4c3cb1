"""Reads amounts of trackers: with the currency of the cell, of the header ("Price (USD)"), or a default."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from irm.domain.money import CURRENCIES, Money, parse_money
from irm.errors import IrmError

_CODE: Final = re.compile(r"\b[A-Z]{3}\b")
_SIGN: Final = re.compile(r"[₩$€£¥₹₺₫฿₱]|만원|천원|원")
_AROUND: Final = re.compile(r"^(?:from|약|approx\.?|ca\.?|~|≈)\s*|\s*(?:/|per\s|each\b|\().*$", re.IGNORECASE)
_UNITS: Final = {"만원": "만", "천원": "천"}


def read_money(header: str, text: str, *, currency: str) -> Money | None:
    """Return the amount a cell says, None where it says none, or none whose currency is known."""
    own, unit = _of_header(header)
    bare = _AROUND.sub("", text.strip())
    if unit and bare.replace(",", "").replace(".", "").isdigit():
        bare += unit
    try:
        money = parse_money(bare, currency=own or currency)
    except IrmError:
        return None
    return money if money.minor >= 0 else None


def currency_in(header: str) -> str:
    """Return the currency a header names, "" for none."""
    return _of_header(header)[0]


def currency_of(text: str) -> str:
    """Return the currency a cell names, "" for none."""
    money = read_money("", text, currency="")
    return money.currency if money is not None else ""


@lru_cache(200)
def _of_header(header: str) -> tuple[str, str]:
    code = next((word for word in _CODE.findall(header) if word in CURRENCIES), "")
    if code:
        return code, ""
    sign = _SIGN.search(header)
    if sign is None:
        return "", ""
    unit = _UNITS.get(sign[0], "")
    return parse_money(f"1 {'원' if unit else sign[0]}").currency, unit
