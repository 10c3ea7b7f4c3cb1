"""What may be in the user's own fields: how a typed value becomes the text that is stored, and back.

Stored texts are canonical: a number "12.5", money "50000 KRW" (minor units and code), a day "2026-11-22", a choice its
words, yes or no "1" or "0". An empty text means no value; it is never stored.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Final

from irm.domain import money, query_names
from irm.domain.checked_parts import Complaints
from irm.domain.dates import parse_day
from irm.domain.decimals import parse_decimal, plain
from irm.domain.own_fields import KINDS, OwnField, OwnFieldDraft
from irm.domain.text import clean, fold
from irm.errors import IrmError

_LONGEST_NAME: Final = 200
_LONGEST_TEXT: Final = 10_000
_LONGEST_CHOICE: Final = 200
_MOST_CHOICES: Final = 200
_MOST_DIGITS: Final = 30
_LONGEST_CODE: Final = 40
_NUMBER: Final = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?")
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")

_YES_WORDS: Final = "yes y true 1 on x ✓ ✔ ☑ 예 네 o ○ 있음 نعم صح"
_NO_WORDS: Final = "no n false 0 off ✗ ✘ ☐ 아니요 아니오 없음 لا خطأ"
_YES: Final = frozenset(map(fold, _YES_WORDS.split()))
_NO: Final = frozenset(map(fold, _NO_WORDS.split()))

_RESERVED_WORDS: Final = (
    "name handle platform followers views tier rate standing stage tag tags country city language languages kind type"
    " origin last silent turn next due birthday created updated note notes email phone address rep channel incident"
    " reliability rhythm cause has is uid id legal_name url accounts contact kind touches messenger do_not_contact"
    " not_relevant"
)
_IN_QUERIES: Final = (word for words in query_names.FIELDS.values() for word in query_names.spelled(words))
RESERVED: Final = frozenset((*_RESERVED_WORDS.split(), *(word.replace(" ", "_") for word in _IN_QUERIES)))
"""Words that mean something in a query or a table already: the code of an own field is none of them."""


def checked_field(draft: OwnFieldDraft, others: Iterable[str] = ()) -> OwnFieldDraft:
    """Return the draft cleaned; `others` are the names of the other fields. Raises Invalid."""
    complaints = Complaints()
    name = complaints.line("name", draft.name, limit=_LONGEST_NAME)
    if not name:
        complaints.add("name", "field.name_missing")
    elif fold(name) in map(fold, others):
        complaints.add("name", "field.twice", value=name)
    complaints.one_of("kind", draft.kind, KINDS, "field.kind_unknown")
    choices: dict[str, str] = {}
    for number, typed in enumerate(draft.choices if draft.kind == "choice" else ()):
        choice = complaints.line(f"choices.{number}", typed, limit=_LONGEST_CHOICE)
        if choice:
            choices.setdefault(fold(choice) or choice, choice)
    if draft.kind == "choice" and not choices:
        complaints.add("choices", "field.no_choices")
    if len(choices) > _MOST_CHOICES:
        complaints.add("choices", "field.too_many_choices", limit=_MOST_CHOICES)
    currency = draft.currency.strip().upper() if draft.kind == "money" else ""
    if currency and not money.is_currency(currency):
        complaints.add("currency", "currency.unknown", value=draft.currency)
    complaints.raise_if_any()
    return OwnFieldDraft(name, draft.kind, tuple(choices.values()), currency)


def code_for(name: str, taken: Iterable[str]) -> str:
    """Return a code for a field of this name: its Latin letters and figures, with a number where it is taken.

    A name in Korean or Arabic gives "field_1": codes are typed in queries by people who know no other letters.
    """
    plain_letters = unicodedata.normalize("NFKD", fold(name)).encode("ascii", "ignore").decode()
    base = re.sub(r"[^a-z0-9]+", "_", plain_letters).strip("_")[:_LONGEST_CODE].strip("_")
    if not re.match("[a-z]", base):
        base = f"field_{base}".strip("_")
    known = set(taken) | RESERVED
    if base not in known and base != "field":
        return base
    number = 2 if base in known and base != "field" else 1
    while f"{base}_{number}" in known:
        number += 1
    return f"{base}_{number}"


def parse(field: OwnField | OwnFieldDraft, text: str, *, order: str = "ymd") -> str:
    """Return what a person typed, or a cell holds, as it is stored; "" for nothing.

    `order` says which number of a day comes first (see `domain/dates.py`). Raises IrmError with a code of the kind:
    text.too_long, number.invalid, money.*, date.*, choice.unknown, yes_no.invalid.
    """
    typed = clean(text)
    if not typed:
        return ""
    match field.kind:
        case "number":
            return _number(parse_decimal(typed), typed)
        case "money":
            return money.stored_text(money.parse_money(typed, currency=field.currency))
        case "date":
            day = parse_day(typed, order=order)
            return day.isoformat() if day is not None else ""
        case "choice":
            return _choice(field.choices, typed)
        case "yes_no":
            return _yes_no(typed)
    return _text(typed)


def checked_value(field: OwnField | OwnFieldDraft, stored: str) -> str:
    """Return a canonical text as it may be stored; raises IrmError where it is none of this field's kind.

    A choice that is offered no more stays as it is.
    """
    match field.kind:
        case "number":
            if _NUMBER.fullmatch(stored) is None or stored == "-0" or sum(map(str.isdigit, stored)) > _MOST_DIGITS:
                raise IrmError("number.invalid", value=stored)
        case "money":
            return money.stored_text(money.from_stored(stored))
        case "date":
            _checked_day(stored)
        case "yes_no":
            if stored not in ("0", "1"):
                raise IrmError("yes_no.invalid", value=stored)
        case _:
            return _text(clean(stored))
    return stored


def file_text(field: OwnField | OwnFieldDraft, stored: str) -> str:
    """Return a stored value as tables hold it and `parse` reads it back: "12.50 USD", "yes"."""
    if not stored:
        return ""
    if field.kind == "money":
        return money.amount_text(money.from_stored(stored))
    if field.kind == "yes_no":
        return "yes" if stored == "1" else "no"
    return stored


def converted(before: OwnField, after: OwnFieldDraft, stored: str) -> str:
    """Return a value after its field became another kind, "" where it says nothing in the new one."""
    if before.kind == after.kind and after.kind != "choice":
        return stored
    try:
        return parse(after, file_text(before, stored))
    except IrmError:
        return ""


def renamed_choices(before: Iterable[str], after: Iterable[str]) -> Mapping[str, str]:
    """Return which choices were only renamed: as many as before, and another word in the same place."""
    old, new = tuple(before), tuple(after)
    if len(old) != len(new):
        return {}
    return {one: other for one, other in zip(old, new, strict=True) if one not in new and other not in old}


def _text(typed: str) -> str:
    if len(typed) > _LONGEST_TEXT:
        raise IrmError("text.too_long", length=len(typed), limit=_LONGEST_TEXT)
    return typed


def _number(value: Decimal, typed: str) -> str:
    text = plain(value)
    if sum(map(str.isdigit, text)) > _MOST_DIGITS:
        raise IrmError("number.invalid", value=typed)
    return text


def _choice(choices: tuple[str, ...], typed: str) -> str:
    wanted = fold(typed) or typed
    for choice in choices:
        if (fold(choice) or choice) == wanted:
            return choice
    raise IrmError("choice.unknown", value=typed, offered=", ".join(choices))


def _yes_no(typed: str) -> str:
    folded = fold(typed) or typed
    if folded in _YES:
        return "1"
    if folded in _NO:
        return "0"
    raise IrmError("yes_no.invalid", value=typed)


def _checked_day(stored: str) -> None:
    try:
        if _DAY.fullmatch(stored) is None:
            raise ValueError
        date.fromisoformat(stored)
    except ValueError as error:
        raise IrmError("date.invalid", value=stored) from error
