"""The user's tags as a whole: how many people carry each, other names, colours. A person's tags are saved with them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sqlalchemy import delete as sql_delete
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from irm.db import people_counts, tag_rows
from irm.db.engine import raw_connection
from irm.db.models import InfluencerTag
from irm.db.models import Tag as Table
from irm.domain import text as texts
from irm.domain.checked_parts import Complaints, checked_tags
from irm.errors import IrmError

COLOURS: Final = ("blue", "teal", "green", "amber", "orange", "pink", "violet", "red", "gray")
"""The colours a tag can have; "" lets the program choose one by the tag's name."""


@dataclass(frozen=True, slots=True)
class TagRow:
    """One tag; `count` people outside the trash carry it."""

    id: int
    name: str
    colour: str
    count: int


def rows(session: Session) -> tuple[TagRow, ...]:
    """Return every tag in folded order."""
    return tuple(TagRow(*row) for row in people_counts.tags(raw_connection(session)))


def colours(session: Session) -> tuple[tuple[str, str], ...]:
    """Return folded name and colour of the tags that have one of their own."""
    return tuple(tag_rows.colours(raw_connection(session)))


def rename(session: Session, tag_id: int, name: str) -> int:
    """Give a tag another name; where a tag of that name is there, the two become one. Return the id of what is left.

    Raises Invalid for a name that is none, IrmError tag.gone.
    """
    complaints = Complaints()
    wanted = next(iter(checked_tags((name,), complaints)), "")
    if not wanted:
        complaints.add("name", "tag.name_missing")
    complaints.raise_if_any()
    _refuse_gone(session, tag_id)
    folded = texts.fold(wanted) or wanted
    other = session.scalar(select(Table.id).where(Table.folded == folded, Table.id != tag_id))
    if other is None:
        session.execute(update(Table).where(Table.id == tag_id).values(name=wanted, folded=folded))
        return tag_id
    has_other = select(InfluencerTag.influencer_id).where(InfluencerTag.tag_id == other)
    moving = (InfluencerTag.tag_id == tag_id, InfluencerTag.influencer_id.not_in(has_other.scalar_subquery()))
    session.execute(update(InfluencerTag).where(*moving).values(tag_id=other))
    session.execute(sql_delete(Table).where(Table.id == tag_id))
    return other


def set_colour(session: Session, tag_id: int, colour: str) -> None:
    """Give a tag one of COLOURS, or "" for the program's choice. Raises IrmError colour.unknown or tag.gone."""
    if colour and colour not in COLOURS:
        raise IrmError("colour.unknown", value=colour)
    _refuse_gone(session, tag_id)
    session.execute(update(Table).where(Table.id == tag_id).values(colour=colour))


def delete(session: Session, tag_id: int) -> int:
    """Take a tag off everybody and delete it; return how many carried it. Raises IrmError tag.gone."""
    _refuse_gone(session, tag_id)
    count = session.scalar(select(func.count()).select_from(InfluencerTag).where(InfluencerTag.tag_id == tag_id))
    session.execute(sql_delete(Table).where(Table.id == tag_id))
    return int(count or 0)


def _refuse_gone(session: Session, tag_id: int) -> None:
    if session.scalar(select(Table.id).where(Table.id == tag_id)) is None:
        raise IrmError("tag.gone")
