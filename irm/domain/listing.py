"""What a list shows and in which order, the same for every kind of record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

BEST: Final = "best"
"""The sort of a search nobody sorted otherwise: those who fit what was typed best first; without words by name."""


@dataclass(frozen=True, slots=True)
class ListSpec:
    """Query text, the key of the column sorted by, whether it is the trash, and what the rows are grouped by."""

    query: str = ""
    sort: str = "name"
    is_descending: bool = False
    in_trash: bool = False
    grouped_by: str = ""
