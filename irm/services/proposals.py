"""Whom to put on a bench: people like the incumbent, best first, each with the reasons."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from irm.db import proposal_read
from irm.db.engine import raw_connection
from irm.domain.metrics import TIERS
from irm.domain.text import fold
from irm.services import line_ups

_LANGUAGE: Final = re.compile(r"[\w-]+")
_MOST_TAGS: Final = 3
_OFFERED: Final = 20
_RELIABLE: Final = 0.75

PLATFORM, TIER, TIER_NEAR, TAG, LANGUAGE, COUNTRY = "platform", "tier", "tier_near", "tag", "language", "country"
AGAIN, BENCH, RELIABLE = "again", "bench", "reliable"
POINTS: Final = {
    PLATFORM: 3,
    TIER: 2,
    TIER_NEAR: 1,
    TAG: 2,
    LANGUAGE: 2,
    COUNTRY: 1,
    AGAIN: 2,
    BENCH: 1,
    RELIABLE: 1,
}
"""What each likeness counts. A judgment of ours: platform first, then topics and language, then size and place."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One likeness: its code, and what is shared (a tag, a language) where that says more."""

    code: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """One person, how many points they have, and why. `is_booked` where they fill another slot that day."""

    influencer_id: int
    name: str
    handle: str
    platform: str
    followers: int | None
    tier: str
    points: int
    reasons: tuple[Reason, ...]
    is_booked: bool


def for_slot(session: Session, slot_id: int, *, today: date) -> list[Proposal]:
    """Return people for the bench of a slot, the most alike first.

    They are compared with the incumbent, and for the platform with the slot where it names one. Never proposed: who may
    not be contacted, is not relevant, is in the trash, is in the slot already, or has the verdict "never" from any
    campaign.
    Raises IrmError slot.unknown.
    """
    line_up = line_ups.of_slot(session, slot_id, today=today)
    raw = raw_connection(session)
    like = proposal_read.person(raw, line_up.incumbent.influencer_id) if line_up.incumbent else None
    wanted = like or proposal_read.Profile(0, "", "", "", None, "", "", "", None, frozenset(), "")
    wanted = replace(wanted, platform=line_up.draft.platform or wanted.platform)
    found = [
        _proposal(wanted, other, is_booked)
        for other, is_booked in proposal_read.candidates(raw, slot_id, wanted, day=line_up.draft.go_live_on)
    ]
    found = [proposal for proposal in found if proposal.points]
    found.sort(key=lambda proposal: (proposal.is_booked, -proposal.points, -(proposal.followers or 0), proposal.name))
    return found[:_OFFERED]


def _proposal(wanted: proposal_read.Profile, other: proposal_read.Profile, is_booked: bool) -> Proposal:
    reasons = tuple(_reasons(wanted, other))
    points = sum(POINTS[reason.code] for reason in reasons)
    return Proposal(
        other.id,
        other.name,
        other.handle,
        other.platform,
        other.followers,
        other.tier,
        points,
        reasons,
        is_booked,
    )


def _reasons(wanted: proposal_read.Profile, other: proposal_read.Profile) -> list[Reason]:
    found = []
    if wanted.platform and wanted.platform == other.platform:
        found.append(Reason(PLATFORM, other.platform))
    if wanted.tier and other.tier:
        apart = abs(TIERS.index(wanted.tier) - TIERS.index(other.tier))
        if apart <= 1:
            found.append(Reason(TIER if apart == 0 else TIER_NEAR, other.tier))
    found += [Reason(TAG, tag) for tag in sorted(wanted.tags & other.tags)[:_MOST_TAGS]]
    found += [Reason(LANGUAGE, language) for language in sorted(_languages(wanted) & _languages(other))[:1]]
    if wanted.country and fold(wanted.country) == fold(other.country):
        found.append(Reason(COUNTRY, other.country))
    if other.verdict in (AGAIN, BENCH):
        found.append(Reason(other.verdict))
    if other.reliability is not None and other.reliability >= _RELIABLE:
        found.append(Reason(RELIABLE))
    return found


def _languages(profile: proposal_read.Profile) -> set[str]:
    return set(_LANGUAGE.findall(fold(profile.languages)))
