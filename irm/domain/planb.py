"""Plan B: whether a stand-in can still make it, how well a slot is covered, and by when the choice must be made.

Days needed before go-live are shipping, production, review and revision rounds; a stand-in can make it if today + lead
time + days needed is not after go-live. Days are plain dates, so no time zone can move them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

READINESS: Final = ("idea", "asked", "agreed", "declined", "lapsed")
"""What a stand-in said; "lapsed" follows from the day a promise ends and is never stored."""

COVERED, THIN, BARE = "covered", "thin", "bare"
STATES: Final = (BARE, THIN, COVERED)
"""Worst first."""

WANTED_HARD: Final = 2
WANTED: Final = 1
"""Stand-ins wanted where the user does not say: two for a hard date, one otherwise (domain rules, slot)."""

DECIDE_WITHIN: Final = 14
LIVE_WITHIN: Final = 21
"""Days ahead from which a slot that is not covered is shown under Today: before its decision day, before go-live."""


@dataclass(frozen=True, slots=True)
class Needed:
    """How long what must happen before go-live takes, in days; `revision_days` is for each round."""

    shipping: int = 0
    production: int = 0
    review: int = 0
    revision_rounds: int = 0
    revision_days: int = 0

    @property
    def days(self) -> int:
        """All of it, one after the other."""
        return self.shipping + self.production + self.review + self.revision_rounds * self.revision_days


@dataclass(frozen=True, slots=True)
class StandIn:
    """What the rules must know of one bench member."""

    cooperation_id: int
    readiness: str = ""
    until: date | None = None
    lead_days: int = 0
    is_booked_that_day: bool = False
    is_refused: bool = False
    """Do-not-contact, not relevant or in the trash."""


@dataclass(frozen=True, slots=True)
class Feasibility:
    """Whether somebody can make it: days from today to go-live that are left over (below zero: missing)."""

    can_make_it: bool
    needed_days: int
    slack: int | None


@dataclass(frozen=True, slots=True)
class Coverage:
    """How well a slot is covered today; `decision_day` is None where nobody is ready or there is no date."""

    state: str
    ready: int
    wanted: int
    decision_day: date | None


@dataclass(frozen=True, slots=True)
class SlotCoverage:
    """One open slot that is still to come."""

    campaign_id: int
    slot_id: int
    title: str
    campaign: str
    go_live_on: date | None
    is_hard_date: bool
    has_incumbent: bool
    coverage: Coverage


@dataclass(frozen=True, slots=True)
class Milestones:
    """By when each thing must be done for a go-live, counted back from it; None for what takes no time."""

    ship_by: date | None
    draft_by: date | None
    approve_by: date | None
    go_live: date


def wanted(stand_ins_wanted: int | None, *, is_hard_date: bool) -> int:
    """Return how many stand-ins a slot wants."""
    if stand_ins_wanted is not None:
        return stand_ins_wanted
    return WANTED_HARD if is_hard_date else WANTED


def readiness_on(readiness: str, until: date | None, today: date) -> str:
    """Return the readiness that counts on a day: a promise lapses on the day after its last."""
    return "lapsed" if readiness == "agreed" and until is not None and until < today else readiness


def feasibility(needed: Needed, lead_days: int, go_live: date | None, today: date) -> Feasibility:
    """Say whether somebody with this lead time can still make it; without a date everybody can."""
    total = lead_days + needed.days
    if go_live is None:
        return Feasibility(True, total, None)
    slack = (go_live - today).days - total
    return Feasibility(slack >= 0, total, slack)


def is_ready(stand_in: StandIn, needed: Needed, go_live: date | None, today: date) -> bool:
    """Say whether a stand-in counts: promised, not lapsed, feasible, not booked that day, and may be contacted."""
    return (
        readiness_on(stand_in.readiness, stand_in.until, today) == "agreed"
        and not stand_in.is_booked_that_day
        and not stand_in.is_refused
        and feasibility(needed, stand_in.lead_days, go_live, today).can_make_it
    )


def coverage(
    bench: Iterable[StandIn], needed: Needed, *, go_live: date | None, stand_ins: int, today: date
) -> Coverage:
    """Return how well a slot is covered by its bench when `stand_ins` are wanted."""
    ready = [member for member in bench if is_ready(member, needed, go_live, today)]
    state = COVERED if len(ready) >= stand_ins else THIN if ready else BARE
    shortest = min((member.lead_days + needed.days for member in ready), default=None)
    decision = None if shortest is None or go_live is None else go_live - timedelta(days=shortest)
    return Coverage(state, len(ready), stand_ins, decision)


def worst(states: Sequence[str]) -> str:
    """Return the state of a campaign: that of its worst slot, covered where there is none."""
    return min(states, key=STATES.index, default=COVERED)


def next_in_line(bench: Sequence[StandIn], needed: Needed, *, go_live: date | None, today: date) -> StandIn | None:
    """Return who should be promoted: the first ready one in the order of the bench, None where nobody is."""
    return next((member for member in bench if is_ready(member, needed, go_live, today)), None)


def milestones(needed: Needed, go_live: date) -> Milestones:
    """Count back from go-live: the approval, the draft before review and revisions, the parcel before the draft."""
    approve = go_live if needed.review or needed.revision_rounds else None
    draft = go_live - timedelta(days=needed.review + needed.revision_rounds * needed.revision_days)
    ship = draft - timedelta(days=needed.production + needed.shipping)
    return Milestones(
        ship_by=ship if needed.shipping else None,
        draft_by=draft if needed.production else None,
        approve_by=approve,
        go_live=go_live,
    )


def earliest_go_live(needed: Needed, lead_days: int, today: date) -> date:
    """Return the first day somebody with this lead time can make."""
    return today + timedelta(days=lead_days + needed.days)
