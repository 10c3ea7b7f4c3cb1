"""An influencer: what a form edits (drafts) and what lists and pages show (rows).

Drafts carry what the user typed; `checked()` in `domain/checking.py` turns a draft into its normalised form.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final

from irm.domain.found import FoundAt
from irm.domain.representation import Representation
from irm.domain.standing import Standing

KINDS: Final = ("person", "duo", "group", "channel")
CONTACT_KINDS: Final = ("email", "phone", "messenger", "address", "other")
INFLUENCE_TYPES: Final = ("aspirational", "authority", "peer")
"""How a person moves others: whom one wants to be like, whom one believes, who is like oneself."""
ORIGINS: Final = (
    "customer",
    "advocate",
    "unhappy_customer",
    "industry_peer",
    "community",
    "referral",
    "inbound",
    "agency",
    "event",
    "search",
)
"""Where a person was found."""
STAGES: Final = (
    "discovered",
    "warming_up",
    "contacted",
    "in_talks",
    "partner",
    "ambassador",
    "resting",
    "ended",
)
"""Relationship stages in their order (product.md F12); the file holds them as a table."""


COUNTS: Final = ("followers", "avg_views", "avg_likes", "avg_comments", "avg_shares", "avg_saves", "posts_counted")
"""What is counted of an account, in the order of the fields of Metrics."""


@dataclass(frozen=True, slots=True)
class Metrics:
    """What was read off one account on one day; counts, never rates.

    `taken_on` None means "the day it is saved". `source` is "typed", "import" or a file name.
    """

    followers: int | None = None
    avg_views: int | None = None
    avg_likes: int | None = None
    avg_comments: int | None = None
    avg_shares: int | None = None
    avg_saves: int | None = None
    posts_counted: int | None = None
    taken_on: date | None = None
    source: str = "typed"

    def counts(self) -> tuple[int | None, ...]:
        """Return the seven counts in the order of the fields."""
        return (
            self.followers,
            self.avg_views,
            self.avg_likes,
            self.avg_comments,
            self.avg_shares,
            self.avg_saves,
            self.posts_counted,
        )

    def is_empty(self) -> bool:
        """Say whether no count is known."""
        return all(count is None for count in self.counts())


@dataclass(frozen=True, slots=True)
class AccountDraft:
    """One social account. An empty handle means "on this platform, handle not known yet"."""

    platform: str
    handle: str = ""
    url: str = ""
    is_verified: bool = False
    metrics: Metrics | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True)
class ContactPointDraft:
    """One way to reach someone; `kind` is one of CONTACT_KINDS, `value` as typed, an address in lines.

    `label` says what it is for ("work"). At most one of a kind is preferred: of several the first stays so.
    """

    kind: str
    value: str
    label: str = ""
    is_preferred: bool = False
    confirmed_on: date | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True)
class AffinityDraft:
    """One sign that a person likes the brand; `noted_on` None means "the day it is saved"."""

    noted_on: date | None = None
    note: str = ""
    url: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Introducer:
    """Who introduced a person: somebody here by id, with the name they have now, or else just a name."""

    name: str
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why and since when a person is not to be contacted, or not relevant."""

    on: date | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class InfluencerDraft:
    """Everything a form or an import can say about one influencer.

    `sort_name` is what they are filed under, "" for the name itself; `rhythm_days` how long silence may last.
    """

    display_name: str = ""
    legal_name: str = ""
    kind: str = "person"
    country: str = ""
    city: str = ""
    languages: str = ""
    stage: str = "discovered"
    birthday: date | None = None
    notes: str = ""
    tags: tuple[str, ...] = ()
    accounts: tuple[AccountDraft, ...] = ()
    contact_points: tuple[ContactPointDraft, ...] = ()
    do_not_contact: Refusal | None = None
    not_relevant: Refusal | None = None
    sort_name: str = ""
    time_zone: str = ""
    influence_type: str = ""
    origin: str = ""
    introduced_by: Introducer | None = None
    rhythm_days: int | None = None
    causes: str = ""
    affinity: tuple[AffinityDraft, ...] = ()
    own_values: Mapping[str, str] = field(default_factory=dict, hash=False)
    """What the user's own fields say, as canonical text by the field's code (`domain/own_fields.py`)."""
    representatives: tuple[Representation, ...] = ()


@dataclass(frozen=True, slots=True)
class InfluencerRow:
    """One line of the influencer list.

    `handle` and `platform` are those of the account with the most followers; `rate` is a fraction (0.05 is 5 %) with
    `rate_formula` naming how it was computed; `turn` is "ours", "theirs" or "". `last_contact_on` is the day of the
    last contact in the zone it was typed in, `loses_touch_on` the first day of too long a silence. `email` and `phone`
    are the preferred ones, else the first. `reliability` is the share of what was kept, None before any incident.
    `found` says where a search found the person.
    """

    id: int
    name: str
    platform: str
    handle: str
    account_count: int
    followers: int | None
    tier: str
    rate: float | None
    rate_formula: str
    stage: str
    country: str
    tags: tuple[str, ...]
    last_contact: datetime | None
    turn: str
    next_step: str
    next_due: date | None
    is_do_not_contact: bool
    is_not_relevant: bool
    is_trashed: bool
    city: str = ""
    languages: str = ""
    kind: str = "person"
    origin: str = ""
    influence_type: str = ""
    rhythm_days: int | None = None
    birthday: date | None = None
    created_at: datetime | None = None
    last_contact_on: date | None = None
    loses_touch_on: date | None = None
    is_losing_touch: bool = False
    reliability: float | None = None
    email: str = ""
    phone: str = ""
    found: FoundAt | None = None
    taken_on: date | None = None
    """The day of the newest reading of the largest account."""
    own_values: Mapping[str, str] = field(default_factory=dict, hash=False)
    standing: Standing | None = None
    """How the largest account stands; None also where it was not asked for."""


@dataclass(frozen=True, slots=True)
class Influencer:
    """One influencer as its page shows it: the draft a form starts from, and the facts around it."""

    id: int
    uid: str
    draft: InfluencerDraft
    row: InfluencerRow
    created_at: datetime
    updated_at: datetime
