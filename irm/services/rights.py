"""Usage rights and exclusivity: keeping them, and saying what a booking or a re-use would break before it is done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from sqlalchemy import delete as sql_delete
from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from irm.db.among import among
from irm.db.engine import rows_changed
from irm.db.models import Campaign, Cooperation, Deliverable, Influencer, UsageRight
from irm.domain import iso, rights
from irm.domain.checking_terms import checked_right
from irm.domain.rights import Conflict, RightDraft, RightRow, Use
from irm.errors import IrmError
from irm.services import deadlines, slots

_PLAIN: Final = (
    *("influencer_id", "kind", "cooperation_id", "deliverable_id", "platform", "category", "territory", "code"),
    *("notice_days", "note"),
)


def of_person(session: Session, influencer_id: int) -> list[RightRow]:
    """Return the rights and exclusivities of a person, the one that ends first first; open ends last."""
    return _rows(session, UsageRight.influencer_id == influencer_id)


def of_cooperation(session: Session, cooperation_id: int) -> list[RightRow]:
    """Return the rights agreed in a cooperation."""
    return _rows(session, UsageRight.cooperation_id == cooperation_id)


def _rows(session: Session, condition: Any) -> list[RightRow]:
    rows = session.execute(
        select(
            UsageRight.id,
            Influencer.display_name,
            Campaign.id,
            Campaign.name,
            UsageRight.starts_on,
            UsageRight.ends_on,
            *(getattr(UsageRight, name) for name in _PLAIN),
        )
        .join(Influencer, Influencer.id == UsageRight.influencer_id)
        .outerjoin(Cooperation, Cooperation.id == UsageRight.cooperation_id)
        .outerjoin(Campaign, Campaign.id == Cooperation.campaign_id)
        .where(condition)
        .order_by(UsageRight.ends_on.is_(None), UsageRight.ends_on, UsageRight.id)
    )
    found = []
    for key, name, campaign_id, campaign, starts_on, ends_on, *values in rows:
        days: dict[str, Any] = {"starts_on": iso.day_from_text(starts_on), "ends_on": iso.day_from_text(ends_on)}
        draft = RightDraft(**dict(zip(_PLAIN, values, strict=True)), **days)
        found.append(RightRow(key, draft, name, campaign_id, campaign or ""))
    return found


def save(session: Session, draft: RightDraft, *, right_id: int | None = None) -> int:
    """Keep a right, or change one; return its id. Raises Invalid, IrmError person.unknown or right.unknown."""
    checked = checked_right(draft)
    columns: dict[str, Any] = {name: getattr(checked, name) for name in _PLAIN}
    columns |= {"starts_on": iso.day_to_text(checked.starts_on), "ends_on": iso.day_to_text(checked.ends_on)}
    if right_id is not None:
        if not rows_changed(session, update(UsageRight).where(UsageRight.id == right_id).values(**columns)):
            raise IrmError("right.unknown", value=str(right_id))
        return right_id
    if session.scalar(select(Influencer.id).where(Influencer.id == checked.influencer_id)) is None:
        raise IrmError("person.unknown", value=str(checked.influencer_id))
    return int(session.execute(insert(UsageRight).returning(UsageRight.id), columns).scalar_one())


def delete(session: Session, right_ids: Sequence[int]) -> None:
    """Delete rights; undo brings them back."""
    deadlines.forget(session, "usage_right", right_ids)
    session.execute(sql_delete(UsageRight).where(UsageRight.id.in_(among(right_ids))))


def broken_by_booking(session: Session, slot_id: int, influencer_ids: Sequence[int]) -> dict[int, list[Conflict]]:
    """Return which exclusivities a booking for a slot would break, by person: to be said before it is made.

    The window is the day of the go-live, the category the product and brand of the campaign. Raises slot.unknown.
    """
    campaign_id, slot = slots.get(session, slot_id)
    campaign = session.get_one(Campaign, campaign_id)
    found = {}
    for person in influencer_ids:
        use = Use(
            person,
            platform=slot.platform,
            category=f"{campaign.product} {campaign.brand}".strip(),
            territory=campaign.markets,
            starts_on=slot.go_live_on,
            ends_on=slot.go_live_on,
            campaign_id=campaign_id,
        )
        conflicts = rights.broken_by(use, of_person(session, person))
        if conflicts:
            found[person] = conflicts
    return found


def missing_for_use(
    session: Session, deliverable_id: int, kind: str, *, platform: str, starts_on: date, ends_on: date | None
) -> list[Conflict]:
    """Return why an asset may not be used again that way. Raises IrmError deliverable.unknown."""
    row = session.execute(
        select(Deliverable.cooperation_id, Cooperation.influencer_id)
        .join(Cooperation, Cooperation.id == Deliverable.cooperation_id)
        .where(Deliverable.id == deliverable_id)
    ).one_or_none()
    if row is None:
        raise IrmError("deliverable.unknown", value=str(deliverable_id))
    agreed = [
        right for right in of_cooperation(session, row[0]) if right.draft.deliverable_id in (None, deliverable_id)
    ]
    use = Use(row[1], kind, platform=platform, starts_on=starts_on, ends_on=ends_on)
    return rights.missing_for(use, agreed)
