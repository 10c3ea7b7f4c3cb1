"""In which order a list of people can stand, as SQL over the table of facts."""

from __future__ import annotations

from typing import Final

SORTS: Final = {
    "name": "sort_key",
    "handle": "handle_key",
    "platform": "platform",
    "followers": "followers",
    "tier": "followers",
    "rate": "rate",
    "stage": "stage_position",
    "country": "country_key",
    "last_contact": "last_contact",
    "turn": "turn",
    "next_step": "next_due",
    "created": "id",
}
"""Sort key to column."""

_EMPTY_LAST: Final = frozenset({"handle", "platform", "country", "turn"})
_WHOLE: Final = frozenset({"sort_key", "id"})


def order_by(sort: str, *, is_descending: bool) -> str:
    """Return the ORDER BY of a sort key (an unknown one is by name); empty values come last either way."""
    column = SORTS.get(sort, "sort_key")
    direction = "DESC" if is_descending else "ASC"
    if column in _WHOLE:
        return f"{column} {direction}, id"
    empty = f"{column} = ''" if sort in _EMPTY_LAST else f"{column} IS NULL"
    return f"{empty}, {column} {direction}, sort_key, id"
