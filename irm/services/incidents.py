"""Incidents and praise: what a person's reliability is computed from (see `domain/reliability.py`)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import delete as sql_delete
from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from irm.db.among import among
from irm.db.engine import rows_changed
from irm.db.models import Incident, Influencer
from irm.domain.checked_parts import Complaints
from irm.domain.incident import INCIDENT_KINDS, LONGEST_NOTE, IncidentDraft, IncidentRow
from irm.errors import IrmError


def rows(session: Session, influencer_id: int) -> list[IncidentRow]:
    """Return a person's incidents and praise, the newest first."""
    statement = (
        select(Incident.id, Incident.influencer_id, Incident.kind, Incident.happened_on, Incident.note)
        .where(Incident.influencer_id == influencer_id)
        .order_by(Incident.happened_on.desc(), Incident.id.desc())
    )
    return [
        IncidentRow(row.id, IncidentDraft(row.influencer_id, row.kind, date.fromisoformat(row.happened_on), row.note))
        for row in session.execute(statement)
    ]


def save(session: Session, draft: IncidentDraft, *, incident_id: int | None = None) -> int:
    """Note an incident or praise, or change one; return its id.

    Raises Invalid with one problem per wrong field, IrmError person.unknown or incident.unknown when a record is gone.
    """
    columns = _checked(draft)
    if session.scalar(select(Influencer.id).where(Influencer.id == draft.influencer_id)) is None:
        raise IrmError("person.unknown", value=str(draft.influencer_id))
    if incident_id is None:
        return int(session.execute(insert(Incident).returning(Incident.id), columns).scalar_one())
    if not rows_changed(session, update(Incident).where(Incident.id == incident_id).values(**columns)):
        raise IrmError("incident.unknown", value=str(incident_id))
    return incident_id


def delete(session: Session, incident_ids: Sequence[int]) -> int:
    """Delete incidents or praise; return how many there were. Undo brings them back."""
    return rows_changed(session, sql_delete(Incident).where(Incident.id.in_(among(incident_ids))))


def _checked(draft: IncidentDraft) -> dict[str, object]:
    complaints = Complaints()
    complaints.one_of("kind", draft.kind, INCIDENT_KINDS, "incident.kind_unknown")
    note = complaints.block("note", draft.note, limit=LONGEST_NOTE)
    complaints.raise_if_any()
    return {
        "influencer_id": draft.influencer_id,
        "kind": draft.kind,
        "happened_on": draft.happened_on.isoformat(),
        "note": note,
    }
