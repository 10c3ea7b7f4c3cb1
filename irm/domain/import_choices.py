"""What the user decides about a list that comes in: rows one by one, single cells, and what wins when people are known.

Without a rule the file brings newer texts and counts, fills gaps and adds to lists; it takes nothing away.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from irm.domain.influencer import COUNTS
from irm.domain.own_fields import own_code
from irm.errors import IrmError

ROW_CHOICES: Final = ("new", "update", "skip")
"""A row makes a new person, updates whom it may mean, or is left out; "update:12" updates the person with that id."""

RULES: Final = ("fill", "overwrite", "keep")
"""The file fills gaps only, its texts take the place of those here, or nothing of the field comes to known people."""

Choices = Mapping[int, str]
"""By the line of a row one of ROW_CHOICES, or whom it updates."""
Corrections = Mapping[tuple[int, int], str]
"""By the line of a row and the place of a column, from 0, what the cell should have said."""
Rules = Mapping[str, str]
"""By field one of RULES."""
NONE: Final[Mapping[str, str]] = MappingProxyType({})
NO_CHOICES: Final[Choices] = MappingProxyType({})

_LONGEST_ID: Final = 18

_SAME: Final = {
    "first_name": "name",
    "last_name": "name",
    "emails": "email",
    "phones": "phone",
    "addresses": "address",
    **dict.fromkeys(("street", "postal_code", "region"), "address"),
    **dict.fromkeys(("handle", "url", "platform"), "accounts"),
    **dict.fromkeys(("agency", "manager", "agent_email", "agent_phone"), "representatives"),
    **dict.fromkeys(("last_contact", "next_step", "next_due", "response", "last_post"), "touches"),
}
"""Columns that say parts of one field share its rule."""

_ALL: Final = RULES
_NO_OVERWRITE: Final = ("fill", "keep")
_RULES_OF: Final[dict[str, tuple[str, ...]]] = {
    **dict.fromkeys(
        (
            *("name", "legal_name", "kind", "country", "city", "languages", "birthday", "sort_name", "time_zone"),
            *("influence_type", "origin", "rhythm_days", "causes", "notes", "stage"),
            *COUNTS,
            *("do_not_contact", "not_relevant"),
        ),
        _ALL,
    ),
    **dict.fromkeys(
        ("email", "phone", "messenger", "address", "accounts", "tags", "affinity", "introduced_by"), _NO_OVERWRITE
    ),
    **dict.fromkeys(("representatives", "touches"), ("keep",)),
}


def ruled_field(field: str) -> str:
    """Return the field whose rule holds for a column: "email" for "emails", "followers" for "followers:tiktok"."""
    if own_code(field):
        return field
    base = field.partition(":")[0]
    return _SAME.get(base, base)


def rules_of(field: str) -> tuple[str, ...]:
    """Return the rules a field can have; lists are never overwritten, because that would take something away."""
    ruled = ruled_field(field)
    return _ALL if own_code(ruled) else _RULES_OF.get(ruled, ())


def checked_rules(rules: Rules) -> dict[str, str]:
    """Return rules by the fields they hold for. Raises IrmError rule.unknown, rule.not_for."""
    checked: dict[str, str] = {}
    for field, rule in rules.items():
        if rule not in RULES:
            raise IrmError("rule.unknown", value=rule)
        if rule not in (offered := rules_of(field)):
            raise IrmError("rule.not_for", field=field, value=rule, offered=", ".join(offered) or "-")
        checked[ruled_field(field)] = rule
    return checked


def chosen_person(choice: str) -> int:
    """Return the id of the person a choice for a row names, 0 where it names none."""
    verb, _, person = choice.partition(":")
    return int(person) if verb == "update" and person.isdecimal() and len(person) <= _LONGEST_ID else 0


def checked_choices(choices: Choices) -> Choices:
    """Return choices for rows. Raises IrmError row_choice.unknown."""
    for choice in choices.values():
        if choice not in ROW_CHOICES and not chosen_person(choice):
            raise IrmError("row_choice.unknown", value=choice)
    return choices
