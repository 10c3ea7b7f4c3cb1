"""Representatives: the list, one whole, saving, the trash, finding one by name or by a way to reach them."""

from __future__ import annotations

import uuid
from array import array
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import insert, update
from sqlalchemy.orm import Session

from irm.db import representatives_query, representatives_read
from irm.db.engine import raw_connection, rows_changed
from irm.db.models import Representative as Table
from irm.domain import clock, iso
from irm.domain import query as queries
from irm.domain import representative as representatives
from irm.domain import text as texts
from irm.domain.listing import ListSpec
from irm.domain.representation import Representation
from irm.domain.representative import (
    CheckedRepresentative,
    Representative,
    RepresentativeDraft,
    RepresentativeRow,
)
from irm.domain.representative_fields import VOCABULARY
from irm.errors import IrmError
from irm.services import influencer_parts as parts
from irm.services import representations

_OWN = ("name", "kind", "company", "country", "city", "languages", "notes")
_OFFERED = 12


def ids(session: Session, spec: ListSpec, *, today: date) -> array[int]:
    """Return the ids of the representatives a list shows, in its order; empty values come last either way."""
    condition, values = representatives_query.condition(queries.parse(spec.query, VOCABULARY, today=today))
    return representatives_read.list_ids(
        raw_connection(session),
        sort=spec.sort,
        is_descending=spec.is_descending,
        in_trash=spec.in_trash,
        condition=condition,
        values=values,
    )


def count(session: Session, *, in_trash: bool = False) -> int:
    """Return how many representatives there are, or how many are in the trash."""
    return representatives_read.count(raw_connection(session), in_trash=in_trash)


def rows(session: Session, representative_ids: Sequence[int], *, today: date) -> list[RepresentativeRow]:
    """Return the list lines of the given representatives in the given order; ids that are gone are left out."""
    found = representatives_read.list_rows(raw_connection(session), representative_ids)
    return [_row(found[key]) for key in representative_ids if key in found]


def _row(values: tuple[Any, ...]) -> RepresentativeRow:
    (key, name, kind, company, people, last_contact_on, email, phone, is_trashed) = values
    day = iso.day_from_text(last_contact_on)
    return RepresentativeRow(key, name, kind, company, people, day, email, phone, bool(is_trashed))


def get(session: Session, representative_id: int, *, today: date) -> Representative:
    """Return one representative whole. Raises IrmError representative.unknown."""
    record = session.get(Table, representative_id)
    found = rows(session, [representative_id], today=today)
    if record is None or not found:
        raise IrmError("representative.unknown", value=str(representative_id))
    draft = RepresentativeDraft(
        **{name: getattr(record, name) for name in _OWN},
        contact_points=parts.contact_points_of(session, [record.id], owner=representations.REPRESENTATIVE).get(
            record.id, ()
        ),
        people=people_of(session, record.id),
    )
    return Representative(
        id=record.id,
        uid=record.uid,
        draft=draft,
        row=found[0],
        created_at=iso.from_text(record.created_at),
        updated_at=iso.from_text(record.updated_at),
    )


def save(session: Session, draft: RepresentativeDraft, *, representative_id: int | None = None) -> int:
    """Save a new representative, or one that is there; return the id.

    Raises Invalid with one problem per wrong field, IrmError representative.unknown when they are gone.
    """
    checked = representatives.checked(draft)
    columns = {name: getattr(checked, name) for name in _OWN}
    now = iso.to_text(clock.now())
    if representative_id is None:
        columns |= {"uid": uuid.uuid4().hex, "created_at": now, "updated_at": now}
        representative_id = int(session.execute(insert(Table).returning(Table.id), columns).scalar_one())
    else:
        _update(session, representative_id, columns, now=now)
    _save_parts(session, representative_id, checked)
    return representative_id


def _save_parts(session: Session, representative_id: int, checked: CheckedRepresentative) -> None:
    side = representations.REPRESENTATIVE
    parts.save_contact_points(session, representative_id, checked.contact_points, owner=side)
    representations.save(session, representative_id, checked.people, side=side, field="people")


def _update(session: Session, representative_id: int, columns: dict[str, Any], *, now: str) -> None:
    """Write what differs; a representative saved unchanged keeps the time of the last change."""
    record = session.get(Table, representative_id)
    if record is None:
        raise IrmError("representative.unknown", value=str(representative_id))
    changed = {name: value for name, value in columns.items() if value != getattr(record, name)}
    if changed:
        session.execute(update(Table).where(Table.id == representative_id).values(**changed, updated_at=now))


def trash(session: Session, representative_ids: Sequence[int], *, now: datetime) -> int:
    """Move representatives to the trash; return how many were not there already. Whom they speak for is kept."""
    return rows_changed(
        session,
        update(Table)
        .where(Table.id.in_(representative_ids), Table.trashed_at.is_(None))
        .values(trashed_at=iso.to_text(now)),
    )


def restore(session: Session, representative_ids: Sequence[int]) -> int:
    """Take representatives out of the trash; return how many were in it."""
    return rows_changed(
        session,
        update(Table).where(Table.id.in_(representative_ids), Table.trashed_at.is_not(None)).values(trashed_at=None),
    )


def people_of(session: Session, representative_id: int) -> tuple[Representation, ...]:
    """Return whom a representative speaks for; people in the trash are left out."""
    found = representations.of(session, [representative_id], side=representations.REPRESENTATIVE)
    return found.get(representative_id, ())


def named_like(session: Session, typed: str, *, limit: int = _OFFERED) -> list[tuple[int, str, str]]:
    """Return id, name and company of the representatives that letters may mean, best first."""
    return representatives_read.named_like(raw_connection(session), texts.fold(typed), limit=limit)
