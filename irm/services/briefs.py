"""The brief of a campaign, for everybody or for one person: what is fixed, what is free, what is due when.

It is put together here and worded where it is shown; nothing is written into the data.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from irm.db.models import (
    Campaign,
    ContactPoint,
    Cooperation,
    Influencer,
    InfluencerRepresentative,
    Representative,
    Slot,
    UsageRight,
)
from irm.domain import planb
from irm.domain.deliverable import DeliverableRow
from irm.errors import IrmError
from irm.services import deliverables, slots
from irm.services.exports.new_file import new_file


@dataclass(frozen=True, slots=True)
class BriefSlot:
    """One place to fill with its days counted back from go-live; None for what takes no time or has no day."""

    title: str
    platform: str
    deliverables: str
    go_live_on: date | None
    go_live_time: str
    zone: str
    is_hard_date: bool
    ship_by: date | None = None
    draft_by: date | None = None
    approve_by: date | None = None


@dataclass(frozen=True, slots=True)
class BriefPiece:
    """One deliverable of one person."""

    type: str
    platform: str
    title: str
    draft_due: date | None
    approval_due: date | None
    go_live_on: date | None
    go_live_time: str
    zone: str
    live_until: date | None
    code: str
    link: str


@dataclass(frozen=True, slots=True)
class Brief:
    """All that stands on the page. `person` is "" for everybody; `slots` are then all, and nothing is personal."""

    campaign: str
    brand: str
    product: str
    starts_on: date | None
    ends_on: date | None
    platforms: tuple[str, ...]
    markets: str
    languages: str
    fixed: str
    free: str
    slots: tuple[BriefSlot, ...]
    person: str = ""
    personal: str = ""
    pieces: tuple[BriefPiece, ...] = ()
    codes: tuple[str, ...] = ()
    contact: tuple[str, ...] = ()
    """How they are reached: themselves and whoever speaks for them."""


def of_campaign(session: Session, campaign_id: int) -> Brief:
    """Return the brief everybody gets. Raises IrmError campaign.unknown."""
    found = select(Slot.id).where(Slot.campaign_id == campaign_id).order_by(Slot.position, Slot.id)
    places = tuple(_slot(session, key) for key in session.scalars(found))
    return _brief(session, campaign_id, places)


def of_person(session: Session, cooperation_id: int) -> Brief:
    """Return the brief of one person in a campaign. Raises IrmError cooperation.unknown."""
    row = session.get(Cooperation, cooperation_id)
    if row is None:
        raise IrmError("cooperation.unknown", value=str(cooperation_id))
    places = (_slot(session, row.slot_id),) if row.slot_id is not None else ()
    plain = _brief(session, row.campaign_id, places)
    codes = session.scalars(
        select(UsageRight.code).where(UsageRight.cooperation_id == cooperation_id, UsageRight.code != "")
    )
    name = session.scalar(select(Influencer.display_name).where(Influencer.id == row.influencer_id)) or ""
    return Brief(
        plain.campaign,
        plain.brand,
        plain.product,
        plain.starts_on,
        plain.ends_on,
        plain.platforms,
        plain.markets,
        plain.languages,
        plain.fixed,
        plain.free,
        places,
        person=name,
        personal=row.brief,
        pieces=tuple(_piece(found) for found in deliverables.of_cooperation(session, cooperation_id)),
        codes=tuple(dict.fromkeys(codes)),
        contact=_contact(session, row.influencer_id),
    )


def keep(path: Path, content: bytes) -> None:
    """Write a finished page: all of it or nothing, readable by its owner alone. Raises IrmError file.cannot_write."""
    with new_file(path) as place:
        place.write_bytes(content)


def _brief(session: Session, campaign_id: int, places: tuple[BriefSlot, ...]) -> Brief:
    row = session.get(Campaign, campaign_id)
    if row is None:
        raise IrmError("campaign.unknown", value=str(campaign_id))
    return Brief(
        campaign=row.name,
        brand=row.brand,
        product=row.product,
        starts_on=date.fromisoformat(row.starts_on) if row.starts_on else None,
        ends_on=date.fromisoformat(row.ends_on) if row.ends_on else None,
        platforms=tuple(filter(None, row.platforms.split(","))),
        markets=row.markets,
        languages=row.content_languages,
        fixed=row.brief_fixed,
        free=row.brief_free,
        slots=places,
    )


def _slot(session: Session, slot_id: int) -> BriefSlot:
    _, draft = slots.get(session, slot_id)
    days = planb.milestones(draft.needed, draft.go_live_on) if draft.go_live_on is not None else None
    return BriefSlot(
        draft.title,
        draft.platform,
        draft.deliverables,
        draft.go_live_on,
        draft.go_live_time,
        draft.zone,
        draft.is_hard_date,
        days.ship_by if days else None,
        days.draft_by if days else None,
        days.approve_by if days else None,
    )


def _piece(row: DeliverableRow) -> BriefPiece:
    draft = row.draft
    return BriefPiece(
        draft.type,
        draft.platform,
        draft.title,
        draft.draft_due,
        draft.approval_due,
        draft.go_live_on,
        draft.go_live_time,
        draft.zone,
        draft.live_until,
        draft.coupon_code,
        draft.tracking_url,
    )


def _contact(session: Session, influencer_id: int) -> tuple[str, ...]:
    """Return the e-mail used first, of the person and of everybody who speaks for them."""
    mails = (
        select(ContactPoint.value)
        .where(ContactPoint.kind == "email")
        .order_by(ContactPoint.is_preferred.desc(), ContactPoint.position, ContactPoint.id)
        .limit(1)
    )
    found = [session.scalar(mails.where(ContactPoint.influencer_id == influencer_id)) or ""]
    speakers = session.execute(
        select(Representative.id, Representative.name)
        .join(InfluencerRepresentative, InfluencerRepresentative.representative_id == Representative.id)
        .where(InfluencerRepresentative.influencer_id == influencer_id, Representative.trashed_at.is_(None))
        .order_by(InfluencerRepresentative.position, InfluencerRepresentative.id)
    )
    for key, name in speakers:
        mail = session.scalar(mails.where(ContactPoint.representative_id == key)) or ""
        found.append(" ".join(filter(None, (name, mail))))
    return tuple(filter(None, found))
