"""One change to many people at once: which field, what happens to it, and what a preview says of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from irm.domain.lists import split_items
from irm.domain.text import fold

SET, CLEAR, ADD, REMOVE = "set", "clear", "add", "remove"
FIELDS: Final[dict[str, tuple[str, ...]]] = {
    "tags": (ADD, REMOVE, CLEAR),
    "stage": (SET,),
    "country": (SET, CLEAR),
    "city": (SET, CLEAR),
    "languages": (ADD, REMOVE, SET, CLEAR),
    "influence_type": (SET, CLEAR),
    "origin": (SET, CLEAR),
    "rhythm_days": (SET, CLEAR),
    "causes": (ADD, REMOVE, SET, CLEAR),
    "notes": (ADD,),
    "kind": (SET,),
    "do_not_contact": (SET, CLEAR),
    "not_relevant": (SET, CLEAR),
}
"""What can be done to which field of a person; the first is what is done most. Notes are only added to: they differ."""
OWN_ACTIONS: Final = (SET, CLEAR)
OWN: Final = "own:"
"""Begins the name of an own field: "own:size"."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One change: `value` as typed; for tags, languages and causes several, apart by commas.

    The value of a refusal (do not contact, not relevant) is its reason.
    """

    field: str
    action: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """What an edit would do: how many people change, how many stay, and what the changing ones have now.

    `before` holds the most frequent values with how many have them, `other` how many more people have others.
    """

    changing: int
    staying: int
    before: tuple[tuple[str, int], ...] = ()
    other: int = 0


def actions_of(field: str) -> tuple[str, ...]:
    """Return what can be done to a field, none where it is not known."""
    return OWN_ACTIONS if field.startswith(OWN) else FIELDS.get(field, ())


def listed(before: str, edit: Edit) -> str:
    """Return what a list in one line (languages, causes) is after an edit."""
    if edit.action in (SET, CLEAR):
        return edit.value
    now, named = split_items(before), split_items(edit.value)
    known, wanted = set(map(fold, now)), set(map(fold, named))
    if edit.action == REMOVE:
        kept = [one for one in now if fold(one) not in wanted]
        return ", ".join(kept) if len(kept) != len(now) else before
    new = [one for one in named if fold(one) not in known]
    return ", ".join((*now, *new)) if new else before
