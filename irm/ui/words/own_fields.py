"""The user's own fields as the open file has them, and how their values are shown."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from irm.domain import iso
from irm.domain.own_fields import OwnField
from irm.errors import IrmError
from irm.ui.words import formats

translate = QCoreApplication.translate

_NOTHING: Final = "–"

_fields_of_file: Final[list[OwnField]] = []
"""The fields that are not hidden, in order; `ui/vocabulary.py` alone keeps them up to date."""


def call_fields(fields: Sequence[OwnField]) -> bool:
    """Use these fields from now on; say whether anything is new."""
    if list(fields) == _fields_of_file:
        return False
    _fields_of_file[:] = fields
    return True


def shown_fields() -> tuple[OwnField, ...]:
    """Return the fields that forms and lists show, in order."""
    return tuple(_fields_of_file)


def value_text(field: OwnField, stored: str) -> str:
    """Return a stored value as the user's language writes it; one that does not fit its field as it is."""
    if not stored:
        return ""
    try:
        return _shown(field, stored)
    except (IrmError, ValueError, ArithmeticError):
        return stored


def choices_of(field: OwnField) -> list[tuple[str, str]]:
    """Return what a field offers, code and name, nothing first."""
    if field.kind == "yes_no":
        return [("", _NOTHING), ("1", value_text(field, "1")), ("0", value_text(field, "0"))]
    return [("", _NOTHING), *((choice, choice) for choice in field.choices)]


def hint_of(field: OwnField) -> str:
    """Return an example of what can be typed, "" where the kind needs none."""
    if field.kind == "money":
        return translate("OwnFields", "in {currency}").replace("{currency}", field.currency) if field.currency else ""
    return ""


def _shown(field: OwnField, stored: str) -> str:
    match field.kind:
        case "number":
            return _decimal(Decimal(stored), places=None)
        case "money":
            from irm.domain import money  # most people have no such field: the first paint does without

            amount = money.from_stored(stored)
            return f"{_decimal(amount.decimal(), places=money.exponent(amount.currency))} {amount.currency}"
        case "date":
            return formats.day(iso.day_from_text(stored))
        case "yes_no":
            return translate("OwnFields", "Yes") if stored == "1" else translate("OwnFields", "No")
    return stored


def _decimal(value: Decimal, *, places: int | None) -> str:
    """Return a number with the language's marks, to the last figure: never by way of floating point."""
    sign, figures, exponent = value.as_tuple()
    count = max(0, -int(exponent)) if places is None else places
    text = f"{abs(value):.{count}f}"
    whole, _, rest = text.partition(".")
    locale = QLocale()
    shown = locale.toString(int(whole)) if len(whole) < _MOST_FIGURES else whole
    zero = ord(locale.zeroDigit()[:1] or "0")
    if rest:
        shown += locale.decimalPoint() + "".join(chr(zero + int(figure)) for figure in rest)
    return f"{locale.negativeSign()}{shown}" if sign and any(figures) else shown


_MOST_FIGURES: Final = 19
"""More do not fit the integers the language's formatting takes; they are written without grouping."""
