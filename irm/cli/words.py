"""Numbers with their nouns, and moments, as the command line writes them: in English, days in ISO form."""

from __future__ import annotations

from argparse import ArgumentTypeError
from datetime import date, datetime
from typing import Final

from irm.domain import dates
from irm.domain.rights import Conflict
from irm.errors import IrmError
from irm.words import sentence

_MOST: Final = 1_000_000_000


def people(count: int) -> str:
    """Return "1 person" or "40 people"."""
    return counted(count, "person", "people")


def counted(count: int, one: str, many: str) -> str:
    """Return a number with its noun."""
    return f"{count} {one if count == 1 else many}"


def step(label: str, subject: str) -> str:
    """Return the name of an undo step: "Import top.csv"."""
    return sentence(label, {"subject": subject})


def day(moment: datetime | None) -> str:
    """Return the local day of a moment, "" for none."""
    return "" if moment is None else moment.astimezone().date().isoformat()


def minute(moment: datetime) -> str:
    """Return a moment as local day and time."""
    return moment.astimezone().replace(tzinfo=None).isoformat(" ", "minutes")


def day_typed(text: str) -> date | None:
    """Return the day typed as an option, None for none. Raises IrmError date.invalid."""
    if not text.strip():
        return None
    found = dates.parse_day(text)
    if found is None:
        raise IrmError("date.invalid", value=text)
    return found


def limit_typed(text: str) -> int:
    """Return how many things at most, at least one. Raises ArgumentTypeError."""
    return _number(text, least=1)


def count_typed(text: str) -> int:
    """Return how many things, or none. Raises ArgumentTypeError."""
    return _number(text, least=0)


def _number(text: str, *, least: int) -> int:
    try:
        number = int(text)
    except ValueError:
        number = -1
    if not least <= number <= _MOST:
        raise ArgumentTypeError(f"“{text}” is no whole number from {least} to {_MOST}")
    return number


def conflict(found: Conflict) -> str:
    """Return why a booking or a use should not be, with the window and whose right it is."""
    right = found.right
    details = {
        "name": right.name if right else "",
        "campaign": right.campaign if right else "",
        "category": (right.draft.category if right else "") or "anybody else",
        "until": right.draft.ends_on.isoformat() if right and right.draft.ends_on else "further notice",
    }
    return sentence(found.code, details)
