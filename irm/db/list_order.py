"""In which order a list of people can stand, as SQL over the table of facts."""

from __future__ import annotations

from typing import Final

from irm.db.list_line import POINT

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
    "silent": "last_contact_on",
    "reliability": "reliability",
    "birthday": "birthday_key",
    "city": "(SELECT irm_fold(i.city) FROM influencer AS i WHERE i.id = influencer_fact.id)",
    "language": "(SELECT irm_fold(i.languages) FROM influencer AS i WHERE i.id = influencer_fact.id)",
    "origin": "(SELECT i.origin FROM influencer AS i WHERE i.id = influencer_fact.id)",
    "type": "(SELECT i.influence_type FROM influencer AS i WHERE i.id = influencer_fact.id)",
    "kind": "(SELECT i.kind FROM influencer AS i WHERE i.id = influencer_fact.id)",
    "rhythm": "(SELECT i.rhythm_days FROM influencer AS i WHERE i.id = influencer_fact.id)",
    "updated": "(SELECT i.updated_at FROM influencer AS i WHERE i.id = influencer_fact.id)",
    "email": POINT.format(column="normalised", person="influencer_fact.id", kind="email"),
    "phone": POINT.format(column="normalised", person="influencer_fact.id", kind="phone"),
}
"""Sort key to column, or to what is looked up per person."""

LOOKED_UP: Final = frozenset(key for key, column in SORTS.items() if column.startswith("("))
"""The sort keys that need a look-up per person: too slow for the first page of many people."""

GROUPS: Final = {
    "stage": "stage_position",
    "tier": "tier",
    "platform": "platform",
    "country": "country_key",
    "turn": "turn",
}
"""What a list can be grouped by, to the column that names the group."""

_TIER_ORDER: Final = (
    "CASE tier WHEN 'mega' THEN 0 WHEN 'macro' THEN 1 WHEN 'mid' THEN 2 WHEN 'micro' THEN 3 WHEN 'nano' THEN 4"
    " ELSE 5 END"
)
_GROUP_ORDER: Final = {
    "stage": "stage_position",
    "tier": _TIER_ORDER,
    "platform": "platform = '', platform",
    "country": "country_key = '', country_key",
    "turn": "turn = '', turn",
}
"""In which order the groups stand; the one without a value comes last."""

_EMPTY_LAST: Final = frozenset(
    {"handle", "platform", "country", "turn", "birthday", "city", "language", "origin", "type", "kind"}
)
_WHOLE: Final = frozenset({"sort_key", "id"})
_REVERSED: Final = frozenset({"silent"})
"""The more days ago, the larger."""


def order_by(sort: str, *, is_descending: bool, grouped_by: str = "") -> str:
    """Return the ORDER BY of a sort key (an unknown one is by name); empty values come last either way.

    Records of one group stand together, in the order of the groups.
    """
    return in_groups(_order_by(sort, is_descending=is_descending), grouped_by=grouped_by)


def in_groups(order: str, *, grouped_by: str) -> str:
    """Return an ORDER BY that keeps records of one group together."""
    return f"{_GROUP_ORDER[grouped_by]}, {order}" if grouped_by in GROUPS else order


def _order_by(sort: str, *, is_descending: bool) -> str:
    column = SORTS.get(sort, "sort_key")
    direction = "DESC" if is_descending is not (sort in _REVERSED) else "ASC"
    if column in _WHOLE:
        return f"{column} {direction}, id"
    empty = f"{column} = ''" if sort in _EMPTY_LAST else f"{column} IS NULL"
    return f"{empty}, {column} {direction}, sort_key, id"
