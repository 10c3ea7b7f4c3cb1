"""Orders of a list of people that need more than the table of facts: by standing, and by the user's own fields."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from irm.db import account_standing, own_values
from irm.db.list_order import in_groups, order_by

STANDING: Final = "standing"
OWN: Final = "own:"
"""What the sort key of an own field begins with; its code follows."""

_REST: Final = "sort_key, influencer_fact.id"


@dataclass(frozen=True, slots=True)
class Order:
    """The parts of a statement over influencer_fact: what stands before it, a join, ORDER BY, and bound values."""

    by: str
    before: str = ""
    join: str = ""
    bound: tuple[Any, ...] = ()


def is_wide(sort: str) -> bool:
    """Say whether an order needs more than the facts."""
    return sort == STANDING or sort.startswith(OWN)


def of(connection: Any, sort: str, *, is_descending: bool, grouped_by: str = "") -> Order:
    """Return the order of a sort key (an unknown one is by name); those without a value come last either way."""
    direction = "DESC" if is_descending else "ASC"
    if sort == STANDING:
        by = f"place IS NULL, place {direction}, {_REST}"
        return Order(in_groups(by, grouped_by=grouped_by), account_standing.PLACED, account_standing.JOIN)
    field = own_values.field(connection, sort.removeprefix(OWN)) if sort.startswith(OWN) else None
    if field is None:
        return Order(order_by(sort, is_descending=is_descending, grouped_by=grouped_by))
    by = f"own_value IS NULL, {own_values.ORDERS[field.kind].format(direction=direction)}, {_REST}"
    return Order(in_groups(by, grouped_by=grouped_by), join=own_values.JOIN, bound=(field.id,))
