"""Where a search found somebody."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

SOURCES: Final = (
    "name",
    "legal_name",
    "account",
    "tag",
    "contact",
    "address",
    "representative",
    "note",
    "touch",
    "next_step",
    "affinity",
    "incident",
    "own_field",
    "file",
    "place",
    "cause",
    "introduced",
    "refusal",
)


@dataclass(frozen=True, slots=True)
class FoundAt:
    """Which text held the words (one of SOURCES), a piece of it, and where they stand in the piece.

    `name` says more where the source alone does not: an own field's name, a touch's day. `name_ranges` are the ranges
    in the person's name, for source "name".
    """

    source: str
    name: str = ""
    text: str = ""
    ranges: tuple[tuple[int, int], ...] = ()
    name_ranges: tuple[tuple[int, int], ...] = ()
    touch_id: int = 0
