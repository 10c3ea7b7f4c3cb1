"""Turns a draft into what may be stored: cleaned, normalised, complete; or says what is wrong with which field."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from irm.domain.checked_parts import (
    CheckedAccount,
    CheckedContact,
    Complaints,
    checked_accounts,
    checked_affinity,
    checked_contacts,
    checked_representations,
    checked_tags,
)
from irm.domain.clock import zone_like, zone_named
from irm.domain.countries import region_of
from irm.domain.influencer import (
    INFLUENCE_TYPES,
    KINDS,
    ORIGINS,
    STAGES,
    AffinityDraft,
    InfluencerDraft,
    Introducer,
    Refusal,
)
from irm.domain.interaction import CHANNELS, DIRECTIONS, InteractionDraft
from irm.domain.representation import Representation
from irm.domain.text import fold

__all__ = ["CheckedAccount", "CheckedContact", "CheckedInfluencer", "checked", "checked_interaction"]

LONGEST_NAME: Final = 500
_LONGEST_BLOCK: Final = 1_000_000
LONGEST_RHYTHM: Final = 3_650
"""Days."""


@dataclass(frozen=True, slots=True)
class CheckedInfluencer:
    """An influencer as the store takes it; tags are unique when folded."""

    display_name: str
    folded_name: str
    legal_name: str
    kind: str
    country: str
    city: str
    languages: str
    stage: str
    birthday: date | None
    notes: str
    tags: tuple[str, ...]
    accounts: tuple[CheckedAccount, ...]
    contact_points: tuple[CheckedContact, ...]
    do_not_contact: Refusal | None
    not_relevant: Refusal | None
    sort_name: str
    time_zone: str
    influence_type: str
    origin: str
    introduced_by: Introducer | None
    rhythm_days: int | None
    causes: str
    affinity: tuple[AffinityDraft, ...]
    representatives: tuple[Representation, ...]


def checked(draft: InfluencerDraft, *, stages: Collection[str] = STAGES) -> CheckedInfluencer:
    """Return the draft in its normal form; `stages` are the file's. Raises Invalid with one Problem per wrong field."""
    complaints = Complaints()
    accounts = checked_accounts(draft.accounts, complaints)
    country = complaints.line("country", draft.country, limit=LONGEST_NAME)
    contacts = checked_contacts(draft.contact_points, complaints, region=region_of(country))
    legal_name = complaints.line("legal_name", draft.legal_name, limit=LONGEST_NAME)
    name = _name(draft.display_name, _other_names(legal_name, accounts, contacts), complaints)
    _check_choices(draft, complaints, stages)
    result = CheckedInfluencer(
        display_name=name,
        folded_name=fold(name) or name,
        legal_name=legal_name,
        kind=draft.kind,
        country=country,
        city=complaints.line("city", draft.city, limit=LONGEST_NAME),
        languages=complaints.line("languages", draft.languages, limit=LONGEST_NAME),
        stage=draft.stage,
        birthday=draft.birthday,
        notes=complaints.block("notes", draft.notes, limit=_LONGEST_BLOCK),
        tags=checked_tags(draft.tags, complaints),
        accounts=accounts,
        contact_points=contacts,
        do_not_contact=_refusal("do_not_contact", draft.do_not_contact, complaints),
        not_relevant=_refusal("not_relevant", draft.not_relevant, complaints),
        sort_name=complaints.line("sort_name", draft.sort_name, limit=LONGEST_NAME),
        time_zone=_time_zone(draft.time_zone, complaints),
        influence_type=draft.influence_type,
        origin=draft.origin,
        introduced_by=_introducer(draft.introduced_by, complaints),
        rhythm_days=draft.rhythm_days,
        causes=complaints.block("causes", draft.causes, limit=_LONGEST_BLOCK),
        affinity=checked_affinity(draft.affinity, complaints),
        representatives=checked_representations("representatives", draft.representatives, complaints),
    )
    complaints.raise_if_any()
    return result


def _name(typed: str, others: Iterator[str], complaints: Complaints) -> str:
    """Return the display name, in place of none the best of the other names."""
    name = complaints.line("display_name", typed, limit=LONGEST_NAME) or next(others, "")[:LONGEST_NAME].strip()
    if not name and not complaints.has_any("accounts", "contact_points"):
        complaints.add("display_name", "name.missing")
    return name


def _check_choices(draft: InfluencerDraft, complaints: Complaints, stages: Collection[str]) -> None:
    complaints.one_of("kind", draft.kind, KINDS, "kind.unknown")
    complaints.one_of("stage", draft.stage, stages, "stage.unknown")
    complaints.one_of("influence_type", draft.influence_type, ("", *INFLUENCE_TYPES), "influence.unknown")
    complaints.one_of("origin", draft.origin, ("", *ORIGINS), "origin.unknown")
    if draft.rhythm_days is not None and not 1 <= draft.rhythm_days <= LONGEST_RHYTHM:
        complaints.add("rhythm_days", "rhythm.out_of_range", value=draft.rhythm_days, limit=LONGEST_RHYTHM)


def checked_interaction(draft: InteractionDraft) -> InteractionDraft:
    """Return the draft cleaned, its moment in UTC. Raises Invalid with one Problem per wrong field."""
    complaints = Complaints()
    subject = complaints.line("subject", draft.subject, limit=LONGEST_NAME)
    body = complaints.block("body", draft.body, limit=_LONGEST_BLOCK)
    next_step = complaints.line("next_step", draft.next_step, limit=LONGEST_NAME * 4)
    outcome = complaints.line("outcome", draft.outcome, limit=LONGEST_NAME * 4)
    if not (subject or body.strip() or next_step or outcome):
        complaints.add("body", "touch.empty")
    if draft.zone and zone_named(draft.zone) is None:
        complaints.add("zone", "zone.unknown", value=draft.zone)
    complaints.one_of("channel", draft.channel, CHANNELS, "channel.unknown")
    complaints.one_of("direction", draft.direction, DIRECTIONS, "direction.unknown")
    happened_at = complaints.moment("happened_at", draft.happened_at)
    complaints.raise_if_any()
    return InteractionDraft(
        influencer_id=draft.influencer_id,
        happened_at=happened_at,
        zone=draft.zone,
        is_day_only=draft.is_day_only,
        channel=draft.channel,
        direction=draft.direction,
        subject=subject,
        body=body,
        next_step=next_step,
        next_due=draft.next_due,
        is_next_done=draft.is_next_done,
        needs_no_reply=draft.needs_no_reply,
        outcome=outcome,
    )


def _other_names(
    legal_name: str, accounts: tuple[CheckedAccount, ...], contacts: tuple[CheckedContact, ...]
) -> Iterator[str]:
    """Yield what a person without a display name can be called, best first."""
    for account in accounts:
        if account.handle:
            yield account.handle if account.platform == "other" else "@" + account.handle.lstrip("@")
    if legal_name:
        yield legal_name
    yield from (" ".join(contact.value.split()) for contact in contacts)


def _time_zone(typed: str, complaints: Complaints) -> str:
    """Return the zone by its exact name; the case in which it was typed does not matter."""
    name = complaints.line("time_zone", typed, limit=LONGEST_NAME)
    if not name:
        return ""
    known = zone_like(name)
    if not known:
        complaints.add("time_zone", "zone.unknown", value=name)
    return known or name


def _introducer(introducer: Introducer | None, complaints: Complaints) -> Introducer | None:
    if introducer is None:
        return None
    name = complaints.line("introduced_by", introducer.name, limit=LONGEST_NAME)
    return Introducer(name, introducer.id) if name or introducer.id is not None else None


def _refusal(field: str, refusal: Refusal | None, complaints: Complaints) -> Refusal | None:
    if refusal is None:
        return None
    return Refusal(refusal.on, complaints.line(f"{field}.reason", refusal.reason, limit=LONGEST_NAME * 4))
