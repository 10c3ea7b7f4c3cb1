"""Brings everything that is derived from records up to date after a write: facts, payments, search keys and texts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from irm.db import facts, payment_facts, people_keys, search, touched
from irm.db.driver import Connection


def refresh(connection: Connection, progress: Callable[[int, int], None] | None = None) -> frozenset[int] | None:
    """Compute anew what the settled write touched, and return whose name or keys those were, None for very many.

    `progress` hears how much of it is done before each portion; what it raises stops the write.
    """
    if progress is not None:
        progress(0, 1)
    moves_tiers = touched.collect(connection, None if progress is None else partial(progress, 0, 1))
    people = people_keys.touched_people(connection)
    for done, total in touched.portions(connection):
        if progress is not None:
            progress(done, total)
        facts.refresh(connection)
        search.refresh(connection)
    if progress is not None:
        progress(1, 1)
    if moves_tiers:
        facts.place_in_tiers(connection)
    payment_facts.refresh(connection)
    return people


def refresh_new(connection: Connection, people: Sequence[int]) -> None:
    """Compute for the first time what is derived of people who were just added, with nothing that hangs from touches.

    While their rows are still in memory that costs half of what it does at the end of the write. Their texts are left
    to `index_new`.
    """
    touched.put_due(connection, people)
    facts.refresh(connection, is_first=True)
    search.add_keys(connection)


def index_new(connection: Connection, people: Sequence[int]) -> None:
    """Index the texts of people who were added in this write."""
    touched.put_due(connection, people)
    search.add_texts(connection)


def rebuild(connection: Connection) -> None:
    """Compute everything anew."""
    facts.rebuild(connection)
    payment_facts.rebuild(connection)
    search.rebuild(connection)
