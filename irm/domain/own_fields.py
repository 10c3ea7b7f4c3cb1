"""Fields the user adds to people: what they are. `domain/checking_own_fields.py` says what may be in them.

The list of people reads this before anything else is there: it imports nothing slow.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

KINDS: Final = ("text", "number", "money", "date", "choice", "yes_no")

PREFIX: Final = "own:"
"""What names an own field among other columns, fields and sort keys: "own:shirt_size"."""
_KEY: Final = re.compile(r"own:([a-z][a-z0-9_]*)")


def own_key(code: str) -> str:
    """Return what an own field is called among other columns and fields."""
    return f"{PREFIX}{code}"


def own_code(key: str) -> str:
    """Return the code of the own field that a key names, "" for any other key."""
    match = _KEY.fullmatch(key)
    return match[1] if match is not None else ""


@dataclass(frozen=True, slots=True)
class OwnFieldDraft:
    """What the user says about a field; `currency` is that of amounts typed without one."""

    name: str
    kind: str = "text"
    choices: tuple[str, ...] = ()
    currency: str = ""


@dataclass(frozen=True, slots=True)
class OwnField:
    """A field as it is stored; `code` names it in queries and files and never changes."""

    id: int
    code: str
    name: str
    kind: str
    choices: tuple[str, ...] = ()
    currency: str = ""
    is_hidden: bool = False

    def draft(self) -> OwnFieldDraft:
        """Return what the user can change."""
        return OwnFieldDraft(self.name, self.kind, self.choices, self.currency)
