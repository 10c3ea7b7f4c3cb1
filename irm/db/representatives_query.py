"""Turns a parsed query into the SQL condition on representatives that it means.

Words are looked for in every text of a representative, the names of their people included, and in initial consonants.
"""

from __future__ import annotations

from typing import Any, Final

from irm.db.representatives_read import INITIALS, PEOPLE, anywhere
from irm.domain.query import Filter, Query, Word
from irm.domain.query_value import Value
from irm.domain.text import fold


def _points(kind: str) -> str:
    """Return the SQL of all contact points of a kind."""
    return (
        "coalesce((SELECT group_concat(c.value || ' ' || c.normalised, ' ') FROM contact_point AS c"
        f" WHERE c.representative_id = r.id AND c.kind = '{kind}'), '')"
    )


_PEOPLE_NAMES: Final = f"coalesce((SELECT group_concat(i.display_name, ' ') {PEOPLE}), '')"
_TEXT: Final = (
    "irm_fold(r.name || ' ' || r.company || ' ' || r.country || ' ' || r.city || ' ' || r.languages || ' ' || r.notes"
    " || ' ' || coalesce((SELECT group_concat(c.value || ' ' || c.normalised || ' ' || c.label, ' ')"
    " FROM contact_point AS c WHERE c.representative_id = r.id), '')"
    f" || ' ' || coalesce((SELECT group_concat(i.display_name || ' ' || l.role, ' ') {PEOPLE}), ''))"
)
_INITIALS_OF: Final = (
    "irm_initials(r.name || ' ' || r.company || ' '"
    f" || coalesce((SELECT group_concat(i.display_name, ' ') {PEOPLE}), ''))"
)
_COLUMNS: Final = {
    "name": "r.name",
    "kind": "r.kind",
    "company": "r.company",
    "country": "r.country",
    "city": "r.city",
    "language": "r.languages",
    "note": "r.notes",
    "email": _points("email"),
    "phone": _points("phone"),
    "messenger": _points("messenger"),
    "address": _points("address"),
    "person": _PEOPLE_NAMES,
}
"""Field of a query to SQL."""


def condition(query: Query) -> tuple[str, list[Any]]:
    """Return the condition on `representative AS r`, with the values bound to it."""
    parts, values = ["1"], list[Any]()
    for part, bound, is_negated in (*map(_word, query.words), *map(_filter, query.filters)):
        parts.append(f"NOT ({part})" if is_negated else f"({part})")
        values += bound
    return " AND ".join(parts), values


def _word(word: Word) -> tuple[str, list[Any], bool]:
    folded = fold(word.text)
    pattern = anywhere(folded)
    if folded and set(folded) <= INITIALS:
        return f"{_TEXT} GLOB ? OR {_INITIALS_OF} GLOB ?", [pattern, pattern], word.is_negated
    return f"{_TEXT} GLOB ?", [pattern], word.is_negated


def _filter(one: Filter) -> tuple[str, list[Any], bool]:
    column = _COLUMNS[one.field.code]
    parts, values = [], list[Any]()
    for value in one.values:
        part, bound = _value(column, value, is_code=one.field.kind == "choice")
        parts.append(part)
        values += bound
    return " OR ".join(parts), values, one.is_negated


def _value(column: str, value: Value, *, is_code: bool) -> tuple[str, list[Any]]:
    if value.is_empty or value.is_any:
        return f"{column} {'=' if value.is_empty else '<>'} ''", []
    if is_code:
        return f"{column} = ?", [value.text]
    if value.is_whole:
        return f"irm_fold({column}) = ?", [value.text]
    return f"irm_fold({column}) GLOB ?", [anywhere(value.text)]
