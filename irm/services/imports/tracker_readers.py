"""Reads the cells of trackers: answers, last posts, and what belongs to a campaign, gathered here and understood later.

What a price or a day means depends on its neighbours, so those cells wait until the whole row has been read.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from irm.services.imports import tracker_fields
from irm.services.imports.person import Person
from irm.services.imports.values import Values


def response(values: Values, person: Person, header: str, text: str) -> None:
    """Read what somebody answered."""
    person.responses.append((header, text))


def last_post(values: Values, person: Person, header: str, text: str) -> None:
    """Read when somebody posted last, which is no contact."""
    day = values.read_day(person, header, text, is_past=True)
    if day is not None:
        person.posted_last.append((header, day))


def _gather(field: str, values: Values, person: Person, header: str, text: str) -> None:
    person.tracked.append((field, header, text))


READERS: Final[dict[str, Callable[[Values, Person, str, str], None]]] = {
    "response": response,
    "last_post": last_post,
    **{field: partial(_gather, field) for field in tracker_fields.FIELDS},
}
