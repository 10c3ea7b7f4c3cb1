"""What a person's timeline holds: touches, and between them changes of stage, incidents, praise, signs of affinity."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from irm.domain.interaction import InteractionRow

KINDS: Final = ("touch", "stage", "incident", "affinity")
PAGE: Final = 200
"""Entries that are read at first; the view asks for more when it comes to their end."""


@dataclass(frozen=True, slots=True)
class TimelineFilter:
    """What to show; empty means everything.

    A channel, a direction, "next steps that are open" and "with files" are said of touches only, so they leave the
    other entries out. `text` is looked for in all words of an entry, in any case and width; `limit` entries are read.
    """

    text: str = ""
    channel: str = ""
    direction: str = ""
    is_open: bool = False
    has_files: bool = False
    limit: int = PAGE

    @property
    def is_of_touches(self) -> bool:
        """Whether only touches can fit."""
        return bool(self.channel or self.direction or self.is_open or self.has_files)

    @property
    def is_empty(self) -> bool:
        """Whether everything is shown."""
        return not (self.text.strip() or self.is_of_touches)


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One entry. `kind` is one of KINDS and `id` that of its row.

    A touch is in `touch` with its number of `files` and the name of its `campaign`; other entries have a `code` (stage,
    kind of incident), a `note` and a `url`, and `day` where only that is known.
    """

    kind: str
    id: int
    moment: datetime
    day: date | None = None
    touch: InteractionRow | None = None
    files: int = 0
    campaign: str = ""
    code: str = ""
    note: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Timeline:
    """The newest entries that fit; `has_more` says that older ones do, too.

    `following` is the touch whose next step is due first, `channels` those used with this person, most used first,
    `total` all entries of the person whatever the filter.
    """

    entries: tuple[TimelineEntry, ...] = ()
    has_more: bool = False
    following: InteractionRow | None = None
    channels: tuple[str, ...] = ()
    total: int = 0
