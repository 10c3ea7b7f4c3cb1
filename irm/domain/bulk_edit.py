"""One change to many people at once: which field, what happens to it, and what a preview says of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from irm.domain.checked_parts import Complaints, checked_tags
from irm.domain.checking import LONGEST_RHYTHM
from irm.domain.influencer import INFLUENCE_TYPES, KINDS, ORIGINS
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
    "kind": (SET,),
    "do_not_contact": (SET, CLEAR),
    "not_relevant": (SET, CLEAR),
}
"""What can be done to which field of a person; the first is what is done most."""
OWN_ACTIONS: Final = (SET, CLEAR)
OWN: Final = "own:"
"""Begins the name of an own field: "own:size"."""

_CODES: Final = {
    "kind": (KINDS, "kind.unknown"),
    "influence_type": (INFLUENCE_TYPES, "influence.unknown"),
    "origin": (ORIGINS, "origin.unknown"),
}
_LONGEST: Final = 500
_LONGEST_REASON: Final = 2_000


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


def checked(edit: Edit) -> Edit:
    """Return the edit with its value as it may be stored. Raises Invalid; the field of its problems is "value".

    Stages and own fields are checked by the store, which knows them.
    """
    complaints = Complaints()
    complaints.one_of("action", edit.action, actions_of(edit.field), "edit.impossible")
    if edit.action == CLEAR:
        complaints.raise_if_any()
        return replace(edit, value="")
    limit = _LONGEST_REASON if edit.field in ("do_not_contact", "not_relevant") else _LONGEST
    value = edit.value if edit.field.startswith(OWN) else complaints.line("value", edit.value, limit=limit)
    if edit.field in _CODES:
        complaints.one_of("value", value, *_CODES[edit.field])
    elif edit.field == "rhythm_days":
        if not (value.isascii() and value.isdigit() and 1 <= int(value[:9]) <= LONGEST_RHYTHM):
            complaints.add("value", "rhythm.out_of_range", value=value, limit=LONGEST_RHYTHM)
    elif edit.field == "tags":
        value = ", ".join(checked_tags(tuple(split_items(value)), complaints))
    if not value and edit.field not in ("do_not_contact", "not_relevant"):
        complaints.add("value", "value.missing")
    complaints.raise_if_any()
    return replace(edit, value=value)


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
