"""What the store knows of a campaign that a list names: read when it is named first, kept up to date then."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from irm.db import tracker_read
from irm.db.driver import Connection
from irm.domain.text import fold


@dataclass(slots=True)
class DeliverableState:
    """One piece of content, by the names of its columns."""

    id: int
    columns: dict[str, Any]


@dataclass(slots=True)
class OfferState:
    """One offer: whose it is, when it was accepted, and kind, amount and note of its parts."""

    id: int
    made_by: str
    accepted_on: str | None
    parts: set[tuple[str, int | None, str]] = field(default_factory=set)


@dataclass(slots=True)
class CooperationState:
    """One person in one campaign with all that hangs from it; `contract` is its id, signing day and note."""

    id: int
    stage: str
    fee: int | None = None
    dropped_on: str | None = None
    deliverables: list[DeliverableState] = field(default_factory=list)
    offers: list[OfferState] = field(default_factory=list)
    rights: set[tuple[str, str | None, str | None, str]] = field(default_factory=set)
    payments: list[tuple[int, int, str, str | None]] = field(default_factory=list)
    contract: tuple[int, str | None, str] | None = None


@dataclass(slots=True)
class CampaignState:
    """One campaign: the ids of its stages by code in their order, and who is in it."""

    id: int
    currency: str
    stages: dict[str, int]
    people: dict[int, CooperationState] = field(default_factory=dict)


_DELIVERABLE = (
    *("type", "platform", "title", "link", "coupon_code", "tracking_url", "status"),
    *("draft_due", "go_live_on", "published_on"),
)


def names(connection: Connection) -> dict[str, tuple[int, str]]:
    """Return id and currency of each campaign by folded name; of several called alike the oldest."""
    found: dict[str, tuple[int, str]] = {}
    for key, name, currency in tracker_read.campaigns(connection):
        found.setdefault(fold(name), (key, currency))
    return found


def load(connection: Connection, campaign_id: int, currency: str) -> CampaignState:
    """Read one campaign."""
    state = CampaignState(campaign_id, currency, dict(tracker_read.stages(connection, campaign_id)))
    by_id: dict[int, CooperationState] = {}
    for person, key, stage, fee, dropped_on in tracker_read.cooperations(connection, campaign_id):
        by_id[key] = CooperationState(key, stage or "", fee, dropped_on)
        state.people.setdefault(person, by_id[key])
    for owner, key, *values in tracker_read.deliverables(connection, campaign_id):
        by_id[owner].deliverables.append(DeliverableState(key, dict(zip(_DELIVERABLE, values, strict=True))))
    offers: dict[int, OfferState] = {}
    for owner, key, made_by, accepted_on in tracker_read.offers(connection, campaign_id):
        offers[key] = OfferState(key, made_by, accepted_on)
        by_id[owner].offers.append(offers[key])
    for offer, kind, amount, note in tracker_read.parts(connection, campaign_id):
        offers[offer].parts.add((kind, amount, note))
    for owner, *right in tracker_read.rights(connection, campaign_id):
        kind, starts_on, ends_on, note = right
        by_id[owner].rights.add((kind, starts_on, ends_on, note))
    for owner, *payment in tracker_read.payments(connection, campaign_id):
        key, amount, code, paid_on = payment
        by_id[owner].payments.append((key, amount, code, paid_on))
    for owner, key, signed_on, note in tracker_read.contracts(connection, campaign_id):
        by_id[owner].contract = (key, signed_on, note)
    return state
