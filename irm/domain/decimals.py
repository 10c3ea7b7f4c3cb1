"""Reads numbers with decimals, below zero too: "12.5", "1,234.50", "12,5", "1.2만", "500k", "٣٫٥", "-3 %".

A point is a decimal mark unless it stands more than once or before a comma; a comma before exactly three digits groups
thousands, any other single comma is a decimal mark. So all three languages of the program are read the same way.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from irm.domain.counts import EAST_ASIAN, SUFFIXES
from irm.domain.text import fold
from irm.errors import IrmError

_LONGEST: Final = 80
_MARKS: Final = str.maketrans({"٫": ".", "٬": "'", "’": "'", "،": ",", "´": "'", "`": "'", "−": "-", "–": "-"})
_SIGNED: Final = re.compile(r"([+-]?) ?(\d(?:[\d.,' ]*\d)?|[.,]\d+) ?(\S*)")
_PART: Final = re.compile(r"(\d[\d.,]*) ?([億억亿만萬万천千백])? ?")
_GROUPED: Final = re.compile(r"\d{1,3}(?:([,' ])\d{3})(?:\1\d{3})*|\d{1,3}(?:\.\d{3}){2,}|[1-9]\d?(?:,\d\d)+,\d{3}")


def parse_decimal(text: str) -> Decimal:
    """Return the number a text says. Raises IrmError "number.invalid"."""
    folded = fold(text.translate(_MARKS)) if len(text) <= _LONGEST else ""
    match = _SIGNED.fullmatch(folded)
    if match is not None and (not match[3] or match[3] in SUFFIXES or match[3] == "%"):
        value = _unsigned(match[2], text) * SUFFIXES.get(match[3], 1)
    else:
        match = re.fullmatch(r"([+-]?) ?(\d.*)", folded)
        if match is None:
            raise _invalid(text)
        value = _east_asian(match[2], text)
    return -value if match[1] == "-" and value else value


def plain(value: Decimal) -> str:
    """Return a number as files hold it: "12.5", without an exponent and without zeros that say nothing."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _unsigned(number: str, text: str) -> Decimal:
    if _GROUPED.fullmatch(number):
        return Decimal(re.sub(r"\D", "", number))
    whole, mark, rest = _at_decimal_mark(number)
    if mark and not rest.isdigit():
        raise _invalid(text)
    if whole and not (whole.isdigit() or _GROUPED.fullmatch(whole) or re.fullmatch(r"\d{1,3}\.\d{3}", whole)):
        raise _invalid(text)
    return Decimal(f"{re.sub(r'[^0-9]', '', whole) or '0'}.{rest or '0'}")


def _at_decimal_mark(number: str) -> tuple[str, str, str]:
    """Split a number at its decimal mark, which is the last comma or point in it."""
    place = max(number.rfind("."), number.rfind(","))
    return (number, "", "") if place < 0 else (number[:place], number[place], number[place + 1 :])


def _east_asian(folded: str, text: str) -> Decimal:
    """Add up "1억 2000만": each unit once, from large to small."""
    total, above, position = Decimal(0), Decimal(10) ** 12, 0
    while position < len(folded):
        match = _PART.match(folded, position)
        unit = Decimal(EAST_ASIAN.get(match[2], 1)) if match is not None else above
        if match is None or unit >= above:
            raise _invalid(text)
        total += _unsigned(match[1], text) * unit
        above, position = unit, match.end()
    return total


def _invalid(text: str) -> IrmError:
    return IrmError("number.invalid", value=text)
