"""Turns a change to many people into one that may be stored, or says what is wrong with it."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from irm.domain.bulk_edit import CLEAR, OWN, Edit, actions_of
from irm.domain.checked_parts import Complaints, checked_tags
from irm.domain.checking import LONGEST_RHYTHM
from irm.domain.influencer import INFLUENCE_TYPES, KINDS, ORIGINS
from irm.domain.lists import split_items

_CODES: Final = {
    "kind": (KINDS, "kind.unknown"),
    "influence_type": (INFLUENCE_TYPES, "influence.unknown"),
    "origin": (ORIGINS, "origin.unknown"),
}
_LONGEST: Final = 500
_LONGEST_REASON: Final = 2_000


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
