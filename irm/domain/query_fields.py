"""The fields a search can ask for by name, in English, Korean and Arabic; which words of the data file count as values.

Knows no tables: what the file adds (renamed stages, own fields, tags) is handed in as a `Vocabulary`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cached_property
from typing import Final

from irm.domain import query_names as names
from irm.domain.platforms import PLATFORMS, platform_of
from irm.domain.text import fold

KINDS: Final = (
    "text",
    "handle",
    "choice",
    "label",
    "count",
    "number",
    "percent",
    "money",
    "span",
    "past",
    "future",
    "day",
    "yearly",
    "yes_no",
    "flag",
    "presence",
)
"""What the values of a field are.

"label" is a word of the user's own, "span" a number of days, "past" and "future" days that are counted from today
backwards and forwards, "yearly" a day that comes again every year.
"""
OWN: Final = "own."
"""What the code of an own field begins with here, so that it never hides a field of the program."""
ORDERED_KINDS: Final = frozenset({"count", "number", "percent", "money", "span", "past", "future", "day", "yearly"})

_NEAR: Final = 0.6
_LONGEST_NAME: Final = 60
_NOT_A_LETTER: Final = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Choice:
    """A value with a code and the names it may be called by; the first name is the one to write."""

    code: str
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Field:
    """A field: code, kind, names, and what can be chosen (in their order where one is above another).

    `label` is the name the user gave it, "" for a field of the program.
    """

    code: str
    kind: str
    names: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    is_ordered: bool = False
    label: str = ""
    currency: str = ""

    @property
    def is_ordered_kind(self) -> bool:
        """Whether `<` and `>` mean something."""
        return self.kind in ORDERED_KINDS or self.is_ordered

    @property
    def word(self) -> str:
        """The name to write in a query."""
        return self.names[0] if self.names else self.code


def compact(word: str) -> str:
    """Return a name as names are compared: folded, letters and digits alone."""
    return _NOT_A_LETTER.sub("", fold(word[:_LONGEST_NAME]))


def _field(code: str, kind: str, choices: dict[str, str] | None = None, *, is_ordered: bool = False) -> Field:
    return Field(
        code,
        kind,
        (code, *names.spelled(names.FIELDS[code])),
        tuple(
            Choice(value, (value.replace("_", " "), *names.spelled(said))) for value, said in (choices or {}).items()
        ),
        is_ordered,
    )


_PLATFORM_FIELD: Final = Field(
    "platform",
    "choice",
    ("platform", *names.spelled(names.FIELDS["platform"])),
    tuple(Choice(code, (code.replace("_", " "), platform.name)) for code, platform in PLATFORMS.items()),
)
FIELDS: Final[tuple[Field, ...]] = (
    _field("name", "text"),
    _field("handle", "handle"),
    _PLATFORM_FIELD,
    _field("followers", "count"),
    _field("views", "count"),
    _field("tier", "choice", names.TIERS, is_ordered=True),
    _field("rate", "percent"),
    _field("stage", "choice", names.STAGES, is_ordered=True),
    _field("tag", "label"),
    _field("country", "text"),
    _field("city", "text"),
    _field("language", "text"),
    _field("zone", "text"),
    _field("kind", "choice", names.KINDS),
    _field("type", "choice", names.TYPES),
    _field("origin", "choice", names.ORIGINS),
    _field("introduced", "text"),
    _field("last", "past"),
    _field("silent", "span"),
    _field("turn", "choice", names.TURNS),
    _field("next", "text"),
    _field("due", "future"),
    _field("birthday", "yearly"),
    _field("created", "past"),
    _field("updated", "past"),
    _field("note", "text"),
    _field("email", "text"),
    _field("phone", "text"),
    _field("messenger", "text"),
    _field("address", "text"),
    _field("rep", "text"),
    _field("channel", "choice", names.CHANNELS),
    _field("campaign", "label"),
    _field("incident", "choice", names.INCIDENTS),
    _field("reliability", "percent"),
    _field("rhythm", "span"),
    _field("cause", "text"),
    _field("affinity", "text"),
    _field("file", "text"),
    _field("id", "count"),
    _field("has", "presence"),
    _field("is", "flag", names.FLAGS),
)
BY_CODE: Final[dict[str, Field]] = {one.code: one for one in FIELDS}
NO_PRESENCE: Final = frozenset({"has", "is", "id", "name", "kind", "stage", "created", "updated"})
"""Fields that everybody has, or that are none: `has:` says nothing about them."""


@dataclass(frozen=True)
class Vocabulary:
    """The fields there are, with what the file adds; tags, countries and the like for completion."""

    fields: tuple[Field, ...] = FIELDS
    words: dict[str, tuple[str, ...]] = field(default_factory=dict, hash=False)
    """Field code to the values in use: tags, countries, languages, representatives."""

    @cached_property
    def _by_name(self) -> dict[str, Field]:
        found: dict[str, Field] = {}
        for one in reversed(self.fields):
            found.update({compact(name): one for name in reversed(one.names) if compact(name)})
        found.update({compact(one.code): one for one in self.fields if not one.code.startswith(OWN)})
        return found

    @cached_property
    def _by_code(self) -> dict[str, Field]:
        return {one.code: one for one in self.fields}

    def named(self, name: str) -> Field | None:
        """Return the field a word names, in any language and spelling, or None."""
        return self._by_name.get(compact(name)) or self._by_code.get(fold(name[:_LONGEST_NAME]))

    def coded(self, code: str) -> Field | None:
        """Return the field of a code, or None."""
        return self._by_code.get(code)

    def near(self, name: str) -> str:
        """Return the field name nearest to a word, "" where none is near."""
        found = nearest(name, self._by_name)
        return self._by_name[found].word if found else ""

    def presences(self) -> tuple[Field, ...]:
        """Return the fields of which `has:` can be asked."""
        return tuple(one for one in self.fields if one.code not in NO_PRESENCE)


def chosen(one: Field, word: str) -> Choice | None:
    """Return the choice a word names, by code or any of its names; None where it names none."""
    wanted = compact(word)
    if not wanted:
        return None
    for choice in one.choices:
        if wanted == compact(choice.code) or any(wanted == compact(name) for name in choice.names):
            return choice
    if one.code == "platform":
        code = platform_of(word)
        return next((choice for choice in one.choices if choice.code == code), None)
    return None


def nearest(word: str, offered: Iterable[str]) -> str:
    """Return what is offered that looks most like a word, "" where nothing does; compared without blanks and marks."""
    wanted = compact(word)
    by_look: dict[str, str] = {}
    for one in offered:
        by_look.setdefault(compact(one), one)
    by_look.pop("", None)
    found = get_close_matches(wanted, by_look, 1, _NEAR) if wanted else []
    if not found and len(wanted) >= 2:
        found = [look for look in by_look if look.startswith(wanted)]
    return by_look[found[0]] if found else ""


def choice_names(choices: Sequence[Choice]) -> dict[str, Choice]:
    """Return every name of some choices, the one to write first."""
    return {name: choice for choice in choices for name in (*choice.names, choice.code)}
