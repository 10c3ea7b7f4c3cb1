"""What the ids inside the rows of a history are called."""

from __future__ import annotations

from dataclasses import dataclass

from irm.domain.own_fields import OwnFieldDraft


@dataclass(frozen=True, slots=True)
class Cooperation:
    """What a cooperation is called: the person and the campaign."""

    person: str
    campaign: str


@dataclass(frozen=True, slots=True)
class Names:
    """What the ids inside rows are called."""

    stages: dict[int, str]
    tags: dict[int, str]
    accounts: dict[int, str]
    people: dict[int, str]
    own_fields: dict[int, OwnFieldDraft]
    representatives: dict[int, str]
    personas: dict[int, str]
    slots: dict[int, str]
    campaigns: dict[int, str]
    cooperations: dict[int, Cooperation]
    offers: dict[int, int]
    """The cooperation of an offer."""
    pipeline: dict[int, str]
