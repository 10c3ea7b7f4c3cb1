"""Reads the value of one filter: codes, counts, percentages, days, lengths of time, ranges. Knows no tables.

What cannot be read is raised as `Unreadable`, which `query.parse` turns into a complaint.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Final

from irm.domain import query_day_values
from irm.domain import query_days as days
from irm.domain import query_names as names
from irm.domain.counts import parse_count
from irm.domain.handles import parse_account
from irm.domain.money import parse_money
from irm.domain.query_fields import Choice, Field, Vocabulary, choice_names, chosen, compact, nearest
from irm.domain.query_value import Unreadable, Value, split_operator, split_range
from irm.domain.text import fold
from irm.errors import IrmError

_PLAIN: Final = str.maketrans({"＜": "<", "＞": ">", "＝": "=", "≤": "<=", "≥": ">=", "…": "..", "。": "."})
_NUMBER: Final = re.compile(r"-?\d{1,18}(?:\.\d{1,9})?")
_NONE: Final = frozenset(map(compact, names.NONE))
_ANY: Final = frozenset(map(compact, names.ANY)) - {""}
_PLAIN_NONE: Final = frozenset(map(compact, ("none", "empty", "없음", "لا يوجد", "لا شيء")))
_YES: Final = frozenset(map(compact, names.YES))
_NO: Final = frozenset(map(compact, names.NO))
_TEXTS: Final = frozenset({"text", "handle", "label"})


def read(one: Field, typed: str, *, is_quoted: bool, today: date, vocabulary: Vocabulary) -> tuple[Value, ...]:
    """Return what a filter accepts for one typed value, () where it is not finished. Raises Unreadable."""
    if one.kind in _TEXTS:
        return _text(one, typed, is_quoted=is_quoted, vocabulary=vocabulary)
    plain = typed.translate(_PLAIN).strip()
    if one.kind == "yes_no":
        return _yes_no(plain)
    if one.kind == "presence":
        return _presence(plain, vocabulary)
    operator, rest = split_operator(plain)
    if not rest:
        return ()
    look = compact(rest)
    if look in _NONE and not operator and not is_quoted:
        return (Value(is_empty=True),)
    if (look in _ANY or rest == "*") and not operator and not is_quoted:
        return (Value(is_any=True),)
    if one.kind in ("choice", "flag"):
        return _choices(one, operator, rest)
    return (_READERS[one.kind](one, operator, rest, today),)


# Words


def _text(one: Field, typed: str, *, is_quoted: bool, vocabulary: Vocabulary) -> tuple[Value, ...]:
    operator, rest = ("", typed) if is_quoted else split_operator(typed.translate(_PLAIN))
    if operator not in ("", "="):
        operator, rest = "", typed
    look = compact(rest)
    if not is_quoted and not operator and (look in _PLAIN_NONE or rest == "*" or look == "any"):
        return (Value(is_any=True) if look not in _PLAIN_NONE else Value(is_empty=True),)
    folded = _handle(rest) if one.kind == "handle" else fold(rest)
    if not folded:
        return ()
    if one.kind == "label" and not operator:
        return (_label(one, folded, rest, vocabulary),)
    return (Value(folded, is_whole=operator == "="),)


def _handle(typed: str) -> str:
    try:
        return fold(parse_account(typed).canonical)
    except IrmError:
        return fold(typed).lstrip("@")


def _label(one: Field, folded: str, typed: str, vocabulary: Vocabulary) -> Value:
    """Take a word of the user's own whole where there is such a one, else as a part of several."""
    known = [fold(word) for word in vocabulary.words.get(one.code, ())]
    if folded in known:
        return Value(folded, is_whole=True)
    if known and not any(folded in word for word in known):
        near = nearest(typed, vocabulary.words[one.code])
        raise Unreadable("query.value_near" if near else "query.value_unknown", near)
    return Value(folded)


def _yes_no(plain: str) -> tuple[Value, ...]:
    look = compact(plain)
    if not look:
        return ()
    if look in _YES:
        return (Value("1"),)
    if look in _NO:
        return (Value("0"),)
    raise Unreadable("query.value_near", "yes")


def _presence(plain: str, vocabulary: Vocabulary) -> tuple[Value, ...]:
    if not compact(plain):
        return ()
    offered = {name: one for one in vocabulary.presences() for name in (*one.names, one.code)}
    one = vocabulary.named(plain)
    if one is None:
        begun = {found.code: found for name, found in offered.items() if compact(name).startswith(compact(plain))}
        one = next(iter(begun.values())) if len(begun) == 1 else None
    if one is not None and one in vocabulary.presences():
        return (Value(one.code),)
    near = nearest(plain, offered)
    raise Unreadable("query.value_near" if near else "query.value_unknown", offered[near].word if near else "")


def _choices(one: Field, operator: str, rest: str) -> tuple[Value, ...]:
    ends = split_range(rest) if one.is_ordered and not operator else None
    if ends is not None:
        low, high = (_place(one, end) if end else None for end in ends)
        return _between(one, 0 if low is None else low, len(one.choices) - 1 if high is None else high)
    if one.is_ordered and operator in ("<", "<=", ">", ">="):
        place = _place(one, rest)
        if operator[0] == "<":
            return _between(one, 0, place - (operator == "<"))
        return _between(one, place + (operator == ">"), len(one.choices) - 1)
    return (Value(_choice(one, rest).code, is_whole=True),)


def _between(one: Field, low: int, high: int) -> tuple[Value, ...]:
    """Return the choices from one place to another; where there are none, a code nobody has."""
    return tuple(Value(choice.code, is_whole=True) for choice in one.choices[low : high + 1]) or (Value("\0", True),)


def _place(one: Field, word: str) -> int:
    return one.choices.index(_choice(one, word))


def _choice(one: Field, word: str) -> Choice:
    found = chosen(one, word)
    if found is not None:
        return found
    offered = choice_names(one.choices)
    begun = {choice.code: choice for name, choice in offered.items() if compact(name).startswith(compact(word))}
    if len(begun) == 1 and compact(word):
        return next(iter(begun.values()))
    near = nearest(word, offered)
    raise Unreadable("query.value_near" if near else "query.value_unknown", offered[near].names[0] if near else "")


# Figures


def _count(one: Field, operator: str, rest: str, today: date) -> Value:
    return _figure(operator, rest, _read_count, step=1)


def _span(one: Field, operator: str, rest: str, today: date) -> Value:
    return _figure(operator, rest, _read_span, step=1)


def _number(one: Field, operator: str, rest: str, today: date) -> Value:
    return _figure(operator, rest, _read_number)


def _money(one: Field, operator: str, rest: str, today: date) -> Value:
    """Return bounds in minor units; amounts of another currency are not compared."""
    currency = one.currency

    def read_one(text: str) -> float:
        nonlocal currency
        try:
            amount = parse_money(text, currency=currency)
        except IrmError as error:
            raise Unreadable("query.money_unreadable") from error
        currency = amount.currency
        return amount.minor

    return replace(_figure(operator, rest, read_one, step=1), currency=currency)


def _percent(one: Field, operator: str, rest: str, today: date) -> Value:
    if not operator and split_range(rest) is None:
        number = _read_percent(rest)
        half = 0.5 / 10 ** len(rest.strip(" %٪").partition(".")[2]) / 100
        return Value(low=round(number - half, 12), high=round(number + half, 12), is_high_open=True)
    return _figure(operator, rest, _read_percent)


def _figure(operator: str, rest: str, read_one: Callable[[str], float], *, step: int = 0) -> Value:
    """Return the bounds a comparison or range gives; whole numbers are stepped so that both ends are inclusive."""
    ends = split_range(rest) if not operator else None
    if ends is not None:
        low, high = (read_one(end) if end else None for end in ends)
        if low is not None and high is not None and low > high:
            low, high = high, low
        return Value(low=low, high=high)
    number = read_one(rest)
    if operator == "<":
        return Value(high=number - step, is_high_open=not step)
    if operator == "<=":
        return Value(high=number)
    if operator == ">":
        return Value(low=number + step, is_low_open=not step)
    return Value(low=number) if operator == ">=" else Value(low=number, high=number)


def _read_count(text: str) -> int:
    for typed in (text, f"1{text}", f"1 {text}"):  # "만" and "ألف" alone are one of them
        try:
            count = parse_count(typed)
        except IrmError:
            continue
        if count is not None:
            return count
    raise Unreadable("query.count_unreadable")


def _read_span(text: str) -> int:
    found = days.length(text, is_bare=True)
    if found is None:
        raise Unreadable("query.length_unreadable")
    return found


def _read_number(text: str) -> float:
    folded = fold(text.replace("٫", "."))
    if _NUMBER.fullmatch(folded):
        return float(folded)
    return float(_read_count(text))


def _read_percent(text: str) -> float:
    folded = fold(text.replace("٫", ".")).strip(" %٪")
    if _NUMBER.fullmatch(folded) is None or not math.isfinite(float(folded)):
        raise Unreadable("query.percent_unreadable")
    return float(folded) / 100


_READERS: Final[dict[str, Callable[[Field, str, str, date], Value]]] = {
    "count": _count,
    "span": _span,
    "number": _number,
    "money": _money,
    "percent": _percent,
    "past": query_day_values.past,
    "future": query_day_values.future,
    "day": query_day_values.future,
    "yearly": query_day_values.yearly,
}
