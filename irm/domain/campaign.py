"""Campaigns, their slots and cooperations: what forms edit (drafts) and what lists and pages show (rows)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from irm.domain.goals import Goal
from irm.domain.planb import Coverage, Feasibility, Needed, wanted

STATUSES: Final = ("draft", "running", "paused", "done", "archived")
FUNNEL_STAGES: Final = ("awareness", "consideration", "action")
VERDICTS: Final = ("again", "bench", "never")
PIPELINE: Final = (
    "candidate",
    "contacted",
    "negotiating",
    "agreed",
    "product_sent",
    "draft_review",
    "published",
    "paid",
    "dropped",
)
"""The pipeline a campaign begins with (constants of the field, campaign workflow); each campaign changes its own."""

DROPPED: Final = "dropped"
OPEN: Final = frozenset({"draft", "running", "paused"})
"""Statuses in which slots still have to be filled."""


@dataclass(frozen=True, slots=True)
class PersonaDraft:
    """Whom a campaign wants to reach."""

    name: str = ""
    age_from: int | None = None
    age_to: int | None = None
    gender_shares: str = ""
    countries: str = ""
    languages: str = ""
    interests: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class CampaignDraft:
    """Everything a form says about one campaign; `budget` in minor units of `currency`."""

    name: str = ""
    brand: str = ""
    product: str = ""
    funnel_stage: str = ""
    persona_id: int | None = None
    status: str = "draft"
    currency: str = "USD"
    budget: int | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    platforms: tuple[str, ...] = ()
    markets: str = ""
    content_languages: str = ""
    goal_metric: str = ""
    goal_baseline: str = ""
    goal_target: str = ""
    goal_measured: str = ""
    goal_due: date | None = None
    goal_relevant: str = ""
    goal_reachable: str = ""
    brief_fixed: str = ""
    brief_free: str = ""
    notes: str = ""

    @property
    def goal(self) -> Goal:
        """The goal as the SMART check takes it."""
        return Goal(
            self.goal_metric,
            self.goal_target,
            self.goal_measured,
            self.goal_due,
            self.goal_relevant,
            self.goal_reachable,
        )


@dataclass(frozen=True, slots=True)
class SlotDraft:
    """One place to fill; `go_live_time` is "HH:MM" in `zone`, "" where no time is set.

    The days begin as the field's usual time frames (2024-2026): two weeks from sending the product to the draft, review
    three working days, edits two; each slot changes its own.
    """

    title: str = ""
    platform: str = ""
    deliverables: str = ""
    go_live_on: date | None = None
    go_live_time: str = ""
    zone: str = ""
    is_hard_date: bool = False
    stand_ins_wanted: int | None = None
    budget: int | None = None
    shipping_days: int = 4
    production_days: int = 10
    review_days: int = 3
    revision_rounds: int = 1
    revision_days: int = 2

    @property
    def needed(self) -> Needed:
        """What must happen before go-live, as the rules take it."""
        return Needed(
            self.shipping_days, self.production_days, self.review_days, self.revision_rounds, self.revision_days
        )

    @property
    def stand_ins(self) -> int:
        """How many stand-ins are wanted, by the rule where the user does not say."""
        return wanted(self.stand_ins_wanted, is_hard_date=self.is_hard_date)


@dataclass(frozen=True, slots=True)
class CooperationDraft:
    """What a form says of one influencer in one campaign; `fee` in minor units of `currency`."""

    readiness: str = ""
    stand_by_until: date | None = None
    stand_by_terms: str = ""
    lead_days: int = 0
    relevance: int | None = None
    reason: str = ""
    terms: str = ""
    fee: int | None = None
    currency: str = ""
    brief: str = ""
    verdict: str = ""


@dataclass(frozen=True, slots=True)
class Member:
    """The incumbent or a bench member of a slot as the line-up shows them.

    `rank` 0 is the incumbent, -1 who dropped out. `readiness` is that of today, "lapsed" included. `booked` names the
    other slots they fill that day. `refusal` is "do_not_contact", "not_relevant", "trashed" or "".
    """

    cooperation_id: int
    influencer_id: int
    name: str
    handle: str
    platform: str
    rank: int
    draft: CooperationDraft
    readiness: str
    feasibility: Feasibility
    booked: tuple[str, ...]
    is_refused: bool
    silent_days: int | None
    reliability: float | None
    is_ready: bool
    dropped_on: date | None = None
    dropped_reason: str = ""
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class LineUp:
    """One slot with everybody in it, in order, and how well it is covered; `currency` is that of its budget."""

    slot_id: int
    campaign_id: int
    draft: SlotDraft
    incumbent: Member | None
    bench: tuple[Member, ...]
    dropped: tuple[Member, ...]
    coverage: Coverage
    currency: str = ""


@dataclass(frozen=True, slots=True)
class CampaignRow:
    """One line of the list of campaigns; `coverage` is the state of the worst open slot, "" where there is none."""

    id: int
    name: str
    brand: str
    product: str
    status: str
    starts_on: date | None
    ends_on: date | None
    slot_count: int
    filled_count: int
    coverage: str
    decision_day: date | None
    next_go_live: date | None
    currency: str
    budget: int | None
    committed: int
    is_trashed: bool


@dataclass(frozen=True, slots=True)
class Campaign:
    """One campaign as its page shows it."""

    id: int
    uid: str
    draft: CampaignDraft
    row: CampaignRow
    missing_letters: tuple[str, ...]
    created_at: datetime
    updated_at: datetime
