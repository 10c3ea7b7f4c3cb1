"""Reads the cells of trackers: answers, last posts, and what belongs to a campaign, gathered here and understood later.

What a price or a day means depends on its neighbours, so those cells wait until the whole row has been read.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from irm.services.imports import tracker_fields
from irm.services.imports.contact_log import channel_of, direction_of
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


def touch_on(values: Values, person: Person, header: str, text: str) -> None:
    """Read the day of a touch."""
    person.touch_on = values.read_day(person, header, text, is_past=True) or person.touch_on


def touch_channel(values: Values, person: Person, header: str, text: str) -> None:
    """Read the channel of a touch."""
    person.touch_channel = channel_of(text)
    if not person.touch_channel:
        person.leave(header, text)


def touch_direction(values: Values, person: Person, header: str, text: str) -> None:
    """Read who wrote."""
    person.touch_direction = direction_of(text)
    if not person.touch_direction:
        person.leave(header, text)


def touch_text(values: Values, person: Person, header: str, text: str) -> None:
    """Read what was said."""
    person.touch_texts.append(text.replace("\r\n", "\n"))


def _gather(field: str, values: Values, person: Person, header: str, text: str) -> None:
    person.tracked.append((field, header, text))


READERS: Final[dict[str, Callable[[Values, Person, str, str], None]]] = {
    "response": response,
    "last_post": last_post,
    "touch_on": touch_on,
    "touch_channel": touch_channel,
    "touch_direction": touch_direction,
    "touch_text": touch_text,
    **{field: partial(_gather, field) for field in tracker_fields.FIELDS},
}
