"""Who speaks for whom: the links between people and representatives, read for many and saved from either side."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from typing import Any, Final

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from irm.db import representatives_read
from irm.db.engine import raw_connection
from irm.db.models import Influencer, InfluencerRepresentative, Representative
from irm.domain import clock, iso
from irm.domain.representation import Representation
from irm.domain.text import fold
from irm.errors import Invalid, Problem

PERSON: Final = "influencer_id"
REPRESENTATIVE: Final = "representative_id"
"""The two sides of a link, by their columns."""

_OTHER: Final = {PERSON: REPRESENTATIVE, REPRESENTATIVE: PERSON}
_UNKNOWN: Final = {PERSON: "representative.unknown", REPRESENTATIVE: "person.unknown"}


def of(session: Session, ids: Sequence[int], *, side: str) -> dict[int, tuple[Representation, ...]]:
    """Return the links of people (`side` PERSON) or representatives, without what is in the trash."""
    reads: Callable[..., Any] = (
        representatives_read.representatives_of if side == PERSON else representatives_read.people_of
    )
    found: dict[int, list[Representation]] = {}
    for owner, other, name, role in reads(raw_connection(session), ids):
        found.setdefault(owner, []).append(Representation(other, name, role))
    return {key: tuple(links) for key, links in found.items()}


def save(session: Session, owner: int, links: Sequence[Representation], *, side: str, field: str) -> None:
    """Make the links of a person or a representative those given; links to what is in the trash stay.

    A representative that is not made yet (id 0) is found by name, or made. Raises Invalid with one problem in `field`
    for a record that is not there.
    """
    stored = representatives_read.links(raw_connection(session), side, owner)
    wanted = _known(session, links, side=side, field=field)
    gone = [stored[other][0] for other in stored if other not in wanted]
    if gone:
        session.execute(delete(InfluencerRepresentative).where(InfluencerRepresentative.id.in_(gone)))
    for place, (other, role) in enumerate(wanted.items()):
        if other not in stored:
            new_place = place if side == PERSON else _next_position(session, other)
            _add(session, {side: owner, _OTHER[side]: other}, role, new_place)
            continue
        link_id, role_before, place_before = stored[other]
        position = place if side == PERSON else place_before
        if (role_before, place_before) != (role, position):
            session.execute(
                update(InfluencerRepresentative)
                .where(InfluencerRepresentative.id == link_id)
                .values(role=role, position=position)
            )


def _add_named(session: Session, name: str) -> int:
    """Make a representative of whom no more is known; return the id."""
    now = iso.to_text(clock.now())
    columns = {"uid": uuid.uuid4().hex, "name": name, "kind": "manager", "company": ""}
    statement = insert(Representative).values(**columns, created_at=now, updated_at=now)
    return int(session.execute(statement.returning(Representative.id)).scalar_one())


def _add(session: Session, key: dict[str, int], role: str, position: int) -> None:
    """Write one new link; one that is there already, to what is in the trash, stays as it is."""
    statement = insert(InfluencerRepresentative).prefix_with("OR IGNORE")
    session.execute(statement.values(**key, role=role, position=position))


def _next_position(session: Session, influencer_id: int) -> int:
    """Return the place after the last representative of a person."""
    last = session.scalar(
        select(func.max(InfluencerRepresentative.position)).where(
            InfluencerRepresentative.influencer_id == influencer_id
        )
    )
    return 0 if last is None else int(last) + 1


def _known(session: Session, links: Sequence[Representation], *, side: str, field: str) -> dict[int, str]:
    """Return the role by the id of each record linked to."""
    table = Representative if side == PERSON else Influencer
    there = set(session.scalars(select(table.id).where(table.id.in_([link.id for link in links if link.id]))))
    wanted: dict[int, str] = {}
    problems = []
    for place, given in enumerate(links):
        if given.id in there:
            wanted.setdefault(given.id, given.role)
        elif given.id or side != PERSON:
            problems.append(Problem(f"{field}.{place}.name", _UNKNOWN[side], {"value": given.name or str(given.id)}))
        else:
            wanted.setdefault(_named(session, given.name), given.role)
    if problems:
        raise Invalid(tuple(problems))
    return wanted


def _named(session: Session, name: str) -> int:
    known = representatives_read.ids_named(raw_connection(session), fold(name) or name)
    return known[0] if known else _add_named(session, name)
