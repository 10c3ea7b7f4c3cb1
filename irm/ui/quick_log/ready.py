"""What a line of the quick log starts from, and what it comes to."""

from __future__ import annotations

from dataclasses import dataclass

from irm.domain.interaction import InteractionDraft


@dataclass(frozen=True, slots=True)
class Habits:
    """What is taken where nothing is typed: as it was the last time."""

    channel: str = "dm"
    direction: str = "out"


@dataclass(frozen=True, slots=True)
class Ready:
    """A touch that can be saved: its draft, the tags, who is new ("" for nobody), and how the person is called."""

    draft: InteractionDraft
    tags: tuple[str, ...]
    new_person: str
    name: str
