"""Orders of a list of people that need more than the table of facts: by standing, and by the user's own fields."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Final

from irm.db import account_standing, own_values
from irm.db.driver import Connection
from irm.db.list_order import in_groups, order_by
from irm.domain.own_fields import own_code

STANDING: Final = "standing"


@dataclass(frozen=True, slots=True)
class Order:
    """How people are ordered: ORDER BY with a join and its bound values, and then, where given, by `places`."""

    by: str
    join: str = ""
    bound: tuple[Any, ...] = ()
    places: Mapping[int, float] | None = None
    is_descending: bool = False

    def arranged(self, ids: list[int], groups: Sequence[Any]) -> list[int]:
        """Return ids as the statement gave them in their order by places, those without a place last in their group.

        `groups` holds the key of the group of each, or nothing for a list without groups.
        """
        if self.places is None:
            return ids
        if groups:
            runs = groupby(zip(groups, ids, strict=True), key=_group)
            return [key for _, run in runs for key in self._by_place([one for _, one in run])]
        return self._by_place(ids)

    def _by_place(self, ids: list[int]) -> list[int]:
        places = self.places or {}
        placed = [key for key in ids if key in places]
        placed.sort(key=places.__getitem__, reverse=self.is_descending)
        return placed if len(placed) == len(ids) else [*placed, *(key for key in ids if key not in places)]


def of(connection: Connection, sort: str, *, is_descending: bool, grouped_by: str = "") -> Order:
    """Return the order of a sort key (an unknown one is by name); those without a value come last either way."""
    if sort == STANDING:
        by_name = order_by("name", is_descending=False, grouped_by=grouped_by)
        return Order(by_name, places=account_standing.places(connection), is_descending=is_descending)
    field = own_values.field(connection, own_code(sort)) if own_code(sort) else None
    if field is None:
        return Order(order_by(sort, is_descending=is_descending, grouped_by=grouped_by))
    direction = "DESC" if is_descending else "ASC"
    values = own_values.ORDERS[field.kind].format(direction=direction)
    by = f"own_value IS NULL, {values}, sort_key, influencer_fact.id"
    return Order(in_groups(by, grouped_by=grouped_by), own_values.JOIN, (json.dumps(field.choices), field.id))


def _group(entry: tuple[Any, int]) -> Any:
    return entry[0]
