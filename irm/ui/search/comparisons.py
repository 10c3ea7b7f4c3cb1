"""The comparisons a filter can make, by kind of field, and how they stand in a query."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from irm.domain.query_fields import Field
from irm.domain.query_value import split_operator
from irm.words import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Comparison:
    """One comparison: what stands before each value, whether it shuts out, and the value it needs none for."""

    key: str
    operator: str = ""
    is_negated: bool = False
    value: str = ""


_ALL: Final = {
    one.key: one
    for one in (
        Comparison("is"),
        Comparison("is_not", is_negated=True),
        Comparison("has"),
        Comparison("has_not", is_negated=True),
        Comparison("whole", "="),
        Comparison("more", ">"),
        Comparison("least", ">="),
        Comparison("less", "<"),
        Comparison("most", "<="),
        Comparison("ago_less", "<"),
        Comparison("ago_more", ">"),
        Comparison("within", "<="),
        Comparison("later", ">"),
        Comparison("empty", value="none"),
        Comparison("there", value="any"),
    )
}
_WORDS: Final = {
    "is": QT_TRANSLATE_NOOP("Query", "is"),
    "is_not": QT_TRANSLATE_NOOP("Query", "is not"),
    "has": QT_TRANSLATE_NOOP("Query", "contains"),
    "has_not": QT_TRANSLATE_NOOP("Query", "does not contain"),
    "whole": QT_TRANSLATE_NOOP("Query", "is exactly"),
    "more": QT_TRANSLATE_NOOP("Query", "is more than"),
    "least": QT_TRANSLATE_NOOP("Query", "is at least"),
    "less": QT_TRANSLATE_NOOP("Query", "is less than"),
    "most": QT_TRANSLATE_NOOP("Query", "is at most"),
    "ago_less": QT_TRANSLATE_NOOP("Query", "is in the last"),
    "ago_more": QT_TRANSLATE_NOOP("Query", "is longer ago than"),
    "within": QT_TRANSLATE_NOOP("Query", "is within the next"),
    "later": QT_TRANSLATE_NOOP("Query", "is later than in"),
    "empty": QT_TRANSLATE_NOOP("Query", "is empty"),
    "there": QT_TRANSLATE_NOOP("Query", "is there"),
}
_TEXT: Final = ("has", "has_not", "whole", "empty", "there")
_CHOICE: Final = ("is", "is_not", "empty", "there")
_FIGURE: Final = ("more", "least", "less", "most", "is", "is_not", "empty", "there")
_AHEAD: Final = ("within", "later", "is", "is_not", "empty", "there")
_BY_KIND: Final[dict[str, tuple[str, ...]]] = {
    "text": _TEXT,
    "handle": _TEXT,
    "label": _CHOICE,
    "choice": _CHOICE,
    "flag": ("is", "is_not"),
    "presence": ("is", "is_not"),
    "yes_no": ("is", "empty", "there"),
    "past": ("ago_less", "ago_more", "is", "is_not", "empty", "there"),
    "future": _AHEAD,
    "day": _AHEAD,
    "yearly": _AHEAD,
}
_SPARE: Final = {">": "more", ">=": "least", "<": "less", "<=": "most", "=": "whole"}
_ORDERED: Final = ("is", "is_not", "least", "most", "empty", "there")


def of(one: Field) -> tuple[Comparison, ...]:
    """Return what can be asked of a field, the usual one first."""
    keys = _ORDERED if one.is_ordered else _BY_KIND.get(one.kind, _FIGURE)
    return tuple(_ALL[key] for key in keys)


def words(comparison: Comparison) -> str:
    """Return what a comparison is called."""
    return translate("Query", _WORDS[comparison.key])


def read(one: Field, values: tuple[tuple[str, bool], ...], *, is_negated: bool) -> tuple[Comparison, tuple[str, ...]]:
    """Return the comparison that a filter as typed makes, and its values without it."""
    typed = tuple(value for value, _ in values)
    offered = of(one)
    if len(values) == 1 and not values[0][1] and typed[0] in ("none", "any"):
        wanted = "empty" if (typed[0] == "none") is not is_negated else "there"
        if any(comparison.key == wanted for comparison in offered):
            return _ALL[wanted], ()
    operator = split_operator(typed[0])[0] if typed else ""
    for comparison in offered:
        if (comparison.operator, comparison.is_negated, comparison.value) == (operator, is_negated, ""):
            return comparison, tuple(split_operator(value)[1] for value in typed)
    if is_negated or operator not in _SPARE:
        return Comparison("is_not" if is_negated else "is", is_negated=is_negated), typed
    return _ALL[_SPARE[operator]], tuple(split_operator(value)[1] for value in typed)
