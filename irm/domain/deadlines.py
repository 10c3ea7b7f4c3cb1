"""The kinds of dated facts that stand in the one list of deadlines, and one line of it.

The list is a view over the records: a day changed at its source is changed in the list.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

KINDS: Final = (
    "next_step",
    "draft",
    "approval",
    "go_live",
    "live_until",
    "payment",
    "right_end",
    "code_end",
    "exclusivity_end",
    "permit",
    "stand_by",
    "decision",
    "goal",
    "birthday",
)
SOURCES: Final = {
    "next_step": "interaction",
    "draft": "deliverable",
    "approval": "deliverable",
    "go_live": "deliverable",
    "live_until": "deliverable",
    "payment": "payment",
    "right_end": "usage_right",
    "code_end": "usage_right",
    "exclusivity_end": "usage_right",
    "permit": "permit",
    "stand_by": "cooperation",
    "decision": "slot",
    "goal": "campaign",
    "birthday": "influencer",
}
"""The table whose record a deadline of each kind comes from."""

FAMILIES: Final = {
    "steps": ("next_step",),
    "content": ("draft", "approval", "go_live", "live_until"),
    "payments": ("payment",),
    "rights": ("right_end", "code_end", "exclusivity_end"),
    "permits": ("permit",),
    "campaigns": ("stand_by", "decision", "goal"),
    "birthdays": ("birthday",),
}
"""Kinds that are shown or hidden together."""

ENDING: Final = frozenset(
    {"live_until", "right_end", "code_end", "exclusivity_end", "permit", "stand_by", "decision", "goal"}
)
"""Kinds with nothing to tick at their source: that one is done is noted for its day, so that another day is open again.
"""

ON_TODAY: Final = tuple(kind for kind in KINDS if kind not in ("next_step", "decision", "birthday"))
"""Kinds that the page of a day shows in a section of their own; the others have one already."""

MOVABLE: Final = frozenset(KINDS) - {"decision", "birthday"}
"""Kinds whose day can be set at its source; the others follow from something else."""


@dataclass(frozen=True, slots=True)
class EntryKey:
    """What an entry is about: `record_id` is a touch for a next step and an answer waited for, else a person."""

    kind: str
    record_id: int


@dataclass(frozen=True, slots=True)
class DeadlineRow:
    """One line of the list; `record_id` is that of the source. Person or campaign are 0 and "" where there is none."""

    kind: str
    record_id: int
    day: date
    text: str
    influencer_id: int = 0
    name: str = ""
    campaign_id: int = 0
    campaign: str = ""
    is_snoozed: bool = False

    @property
    def key(self) -> EntryKey:
        """Return what the line is about."""
        return EntryKey(self.kind, self.record_id)

    @property
    def person_id(self) -> int:
        """Return whom it is about, 0 for nobody."""
        return self.influencer_id


@dataclass(frozen=True, slots=True)
class DeadlineSpec:
    """What the list shows: kinds (none: all), days, one person or campaign (0: any), put off ones too, or only them.

    The first `limit` days are taken, or where `is_newest_first` the last ones, the last of all first.
    """

    kinds: tuple[str, ...] = ()
    first: date | None = None
    last: date | None = None
    influencer_id: int = 0
    campaign_id: int = 0
    with_snoozed: bool = False
    only_snoozed: bool = False
    is_newest_first: bool = False
    limit: int = 200
