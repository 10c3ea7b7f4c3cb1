"""What a write touched, as the screens hear of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

BULK: Final = 20_000
"""Above so many rows a change is told as "these tables", without ids."""


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids added, updated and removed, per table.

    `is_bulk` says that the ids are left out (the tables are there, their sets empty) because there were too many.
    """

    added: dict[str, frozenset[int]] = field(default_factory=dict)
    updated: dict[str, frozenset[int]] = field(default_factory=dict)
    removed: dict[str, frozenset[int]] = field(default_factory=dict)
    is_bulk: bool = False

    def tables(self) -> frozenset[str]:
        """Return the names of all tables touched."""
        return frozenset(self.added) | frozenset(self.updated) | frozenset(self.removed)

    def __bool__(self) -> bool:
        """Say whether anything was touched."""
        return bool(self.added or self.updated or self.removed)


@dataclass(frozen=True, slots=True)
class Step:
    """One undo step: what the menu calls it, when it was made, and whether it is taken back."""

    id: int
    label: str
    subject: str
    made_at: str
    is_undone: bool = False
