"""What the menu of a column lists to filter by: values with their counts for codes, ranges for numbers and days."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

NONE: Final = "none"
"""What a query says for a field without a value."""
AHEAD: Final = frozenset({"due", "birthday"})
"""The fields whose days are counted forwards."""
ALWAYS_THERE: Final = frozenset({"stage", "kind"})
"""The fields that everybody has a value in."""
RANGES: Final[dict[str, tuple[str, ...]]] = {
    "followers": (">1m", ">500k", ">100k", ">50k", ">10k", "<10k"),
    "rate": (">10%", ">5%", ">3%", ">1%", "<1%"),
    "reliability": (">90%", ">75%", "<75%", "<50%"),
    "last": ("<7d", "<30d", ">30d", ">90d", ">180d", NONE),
    "due": ("overdue", "<=7d", "<=30d", NONE),
    "birthday": ("<=7d", "<=30d", NONE),
    "silent": (">14", ">30", ">90", ">180", NONE),
    "rhythm": ("<=14", "<=30", "<=90", NONE),
    "created": ("<7d", "<30d", "<90d"),
    "updated": ("<7d", "<30d", "<90d"),
}
"""The ranges offered for a field, as they are typed into a query."""


@dataclass(frozen=True, slots=True)
class FilterValue:
    """One value of a field and how many records have it; `name` where the user called it something."""

    value: str
    count: int
    name: str = ""
