"""How far one can rely on a person: what was kept against what was broken (product.md F13).

Praise is noted when something agreed was kept, an incident when it was broken: late and off brief count once, ghosted
twice, because who does not answer any more leaves nothing to work with. Without any of them nothing is said. The same
weights stand in `db/facts.py`, where lists take the number from; a test keeps them equal.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

PRAISE: Final = "praise"
BROKEN: Final = {"ghosted": 2, "late": 1, "off_brief": 1}
"""What each incident weighs."""


@dataclass(frozen=True, slots=True)
class Reliability:
    """How many promises were kept, out of how many."""

    kept: int
    total: int

    @property
    def share(self) -> float:
        """The part that was kept, a fraction."""
        return self.kept / self.total


def reliability(kinds: Iterable[str]) -> Reliability | None:
    """Return what the kinds of a person's incidents and praise say, None where there are none."""
    found = list(kinds)
    kept = found.count(PRAISE)
    total = kept + sum(BROKEN.get(kind, 0) for kind in found)
    return Reliability(kept, total) if total else None
