"""Turns a parsed query into whom it means: a condition for its filters, and people best first for its words."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from irm.db import people_search
from irm.db.driver import Connection
from irm.db.people_keys import PeopleKeys
from irm.db.people_read import EVERYBODY, Meant, Where
from irm.db.query_columns import Day, condition
from irm.domain.query import Filter, Query


def where(filters: Sequence[Filter], today: date) -> Where:
    """Return one condition over `influencer_fact` for some filters, with the values bound to it."""
    if not filters:
        return EVERYBODY
    parts: list[str] = []
    values: list[Any] = []
    for one in filters:
        any_of = [condition(one.field, value, Day(today)) for value in one.values]
        either = " OR ".join(sql for sql, _ in any_of)
        # A fact that is not known is neither; "not over 50k" means those of whom nothing is known, too.
        parts.append(f"{'NOT ' if one.is_negated else ''}coalesce(({either}), 0)")
        values += [bound for _, some in any_of for bound in some]
    return " AND ".join(parts), values


def meant(connection: Connection, query: Query, read_keys: Callable[[], PeopleKeys], *, today: date) -> Meant:
    """Return whom a query means; the search keys are read only where there are words."""
    met = where(query.filters, today)
    if not query.words:
        return Meant(met)
    keys = read_keys()
    words = [word for word in query.words if not word.is_negated]
    unwanted: set[int] = set()
    for word in query.words:
        if word.is_negated:
            unwanted |= people_search.having(connection, keys, word)
    if not words:
        return Meant(met, left=set(keys.ids) - unwanted)
    found = people_search.ranked(connection, keys, words, _meeting(connection, met) if query.filters else None)
    return Meant(ranked=[person for person in found if person not in unwanted] if unwanted else found)


def _meeting(connection: Connection, met: Where) -> set[int]:
    query = f"SELECT json_group_array(id) FROM influencer_fact WHERE {met[0]}"
    return set(json.loads(connection.execute(query, met[1]).fetchone()[0]))
