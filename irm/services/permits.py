"""Permits of creators: which markets, until when."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import delete as sql_delete
from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from irm.db.among import among
from irm.db.engine import rows_changed
from irm.db.models import Influencer, Permit
from irm.domain import iso
from irm.domain.checking_terms import checked_permit
from irm.domain.permit import PermitDraft, PermitRow
from irm.errors import IrmError
from irm.services import deadlines


def of_person(session: Session, influencer_id: int) -> list[PermitRow]:
    """Return the permits of a person, the one that expires last first."""
    rows = session.execute(
        select(Permit.id, Permit.market, Permit.number, Permit.issued_on, Permit.expires_on, Permit.note)
        .where(Permit.influencer_id == influencer_id)
        .order_by(Permit.expires_on.desc(), Permit.id)
    )
    return [
        PermitRow(
            key,
            influencer_id,
            PermitDraft(market, number, iso.day_from_text(issued), iso.day_from_text(expires), note),
        )
        for key, market, number, issued, expires, note in rows
    ]


def save(session: Session, draft: PermitDraft, *, influencer_id: int, permit_id: int | None = None) -> int:
    """Note a permit, or change one; return its id. Raises Invalid, IrmError person.unknown or permit.unknown."""
    checked = checked_permit(draft)
    columns: dict[str, Any] = {"market": checked.market, "number": checked.number, "note": checked.note}
    columns |= {"issued_on": iso.day_to_text(checked.issued_on), "expires_on": iso.day_to_text(checked.expires_on)}
    if permit_id is not None:
        if not rows_changed(session, update(Permit).where(Permit.id == permit_id).values(**columns)):
            raise IrmError("permit.unknown", value=str(permit_id))
        return permit_id
    if session.scalar(select(Influencer.id).where(Influencer.id == influencer_id)) is None:
        raise IrmError("person.unknown", value=str(influencer_id))
    columns |= {"influencer_id": influencer_id}
    return int(session.execute(insert(Permit).returning(Permit.id), columns).scalar_one())


def delete(session: Session, permit_ids: Sequence[int]) -> None:
    """Delete permits that were noted by mistake; undo brings them back."""
    deadlines.forget(session, "permit", permit_ids)
    session.execute(sql_delete(Permit).where(Permit.id.in_(among(permit_ids))))
