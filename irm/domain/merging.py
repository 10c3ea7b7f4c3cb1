"""What two entries for one person say differently, and which of the two stands once they are one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

KEEP, OTHER = "keep", "other"
SIDES: Final = (KEEP, OTHER)

FIELDS: Final = (
    "display_name",
    "legal_name",
    "sort_name",
    "kind",
    "country",
    "city",
    "languages",
    "stage",
    "birthday",
    "time_zone",
    "influence_type",
    "origin",
    "introduced_by",
    "rhythm_days",
)
"""Fields of which one value stands; own fields come after them, as `own:<code>`."""
JOINED: Final = ("notes", "causes")
"""Texts of which neither is lost: the other one's follows where it says something new."""
REFUSALS: Final = ("do_not_contact", "not_relevant")
"""What either of the two says holds for both."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One field of which both sides say something, or one does; `chosen` is KEEP or OTHER unless the user says more."""

    field: str
    keep: str
    other: str
    chosen: str

    @property
    def is_open(self) -> bool:
        """Whether both sides say something and it is not the same: there is something to choose."""
        return bool(self.keep and self.other and self.keep != self.other)


@dataclass(frozen=True, slots=True)
class Merger:
    """Two entries side by side: who is kept, who goes, what differs, and how much of each kind moves along."""

    keep: int
    gone: int
    keep_name: str
    gone_name: str
    differences: tuple[Difference, ...]
    moving: Mapping[str, int]
    """How many of the other one's records come along, by table; none of those the kept one has too."""


def difference(field: str, keep: str, other: str, *, is_weak: bool = False) -> Difference:
    """Return what a field says on both sides; an empty or weak value of the kept one gives way to the other's."""
    chosen = OTHER if other and (not keep or (is_weak and other != keep)) else KEEP
    return Difference(field, keep, other, chosen)


def joined(keep: str, other: str) -> str:
    """Return two texts as one: what one of them holds already is not said twice."""
    if not other.strip() or other.strip() in keep:
        return keep
    if not keep.strip() or keep.strip() in other:
        return other
    return f"{keep.rstrip()}\n\n{other.lstrip()}"
