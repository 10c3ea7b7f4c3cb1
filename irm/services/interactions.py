"""The contact history: a person's timeline, logging a touch, editing and deleting one."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from typing import Any

from sqlalchemy import delete as sql_delete
from sqlalchemy import insert, or_, select, update
from sqlalchemy.orm import Session

from irm.db import timeline_read
from irm.db.among import among
from irm.db.engine import rows_changed
from irm.db.models import Attachment, Influencer, Interaction
from irm.domain import checking, clock, iso
from irm.domain.interaction import InteractionDraft, InteractionRow
from irm.errors import IrmError
from irm.services import deadlines, snoozes

_COLUMNS = tuple(getattr(Interaction, name) for name in timeline_read.TOUCH)


def timeline(session: Session, influencer_id: int, *, limit: int = 500) -> list[InteractionRow]:
    """Return a person's touches, newest first, `limit` of them at most."""
    statement = (
        select(*_COLUMNS)
        .where(Interaction.influencer_id == influencer_id)
        .order_by(Interaction.happened_at.desc(), Interaction.id.desc())
        .limit(limit)
    )
    return [row_of(tuple(row)) for row in session.execute(statement)]


def get(session: Session, interaction_id: int) -> InteractionRow:
    """Return one touch. Raises IrmError touch.unknown."""
    row = session.execute(select(*_COLUMNS).where(Interaction.id == interaction_id)).one_or_none()
    if row is None:
        raise IrmError("touch.unknown", value=str(interaction_id))
    return row_of(tuple(row))


def row_of(row: tuple[Any, ...]) -> InteractionRow:
    """Return the touch of the columns of `timeline_read.TOUCH`."""
    key, uid, influencer_id, happened_at, zone, day_only, *said, next_due, is_done, no_reply, outcome, made = row
    channel, direction, subject, body, next_step = said
    draft = InteractionDraft(
        influencer_id=influencer_id,
        happened_at=iso.from_text(happened_at),
        zone=zone,
        is_day_only=bool(day_only),
        channel=channel,
        direction=direction,
        subject=subject,
        body=body,
        next_step=next_step,
        next_due=iso.day_from_text(next_due),
        is_next_done=bool(is_done),
        needs_no_reply=bool(no_reply),
        outcome=outcome,
    )
    return InteractionRow(key, uid, draft, iso.from_text(made))


def save(session: Session, draft: InteractionDraft, *, interaction_id: int | None = None) -> int:
    """Log a touch, or change one; return its id.

    Raises Invalid with one problem per wrong field, IrmError person.unknown or touch.unknown when a record is gone.
    """
    checked = checking.checked_interaction(draft)
    _refuse_nobody(session, checked.influencer_id)
    columns = columns_of(checked)
    if interaction_id is None:
        columns |= {"uid": uuid.uuid4().hex, "created_at": iso.to_text(clock.now())}
        # Past the session, which takes twice as long to see whether an object it holds is meant.
        return int(session.connection().execute(insert(Interaction).returning(Interaction.id), columns).scalar_one())
    if not rows_changed(session, update(Interaction).where(Interaction.id == interaction_id).values(**columns)):
        raise IrmError("touch.unknown", value=str(interaction_id))
    _carry_files(session, [interaction_id], checked.influencer_id)
    return interaction_id


def move(session: Session, interaction_ids: Sequence[int], influencer_id: int) -> int:
    """Make touches, with their files, those of another person; return how many were somebody else's.

    Raises IrmError person.unknown.
    """
    _refuse_nobody(session, influencer_id)
    count = rows_changed(
        session,
        update(Interaction)
        .where(Interaction.id.in_(among(interaction_ids)), Interaction.influencer_id != influencer_id)
        .values(influencer_id=influencer_id),
    )
    _carry_files(session, interaction_ids, influencer_id)
    return count


def _refuse_nobody(session: Session, influencer_id: int) -> None:
    if session.scalar(select(Influencer.id).where(Influencer.id == influencer_id)) is None:
        raise IrmError("person.unknown", value=str(influencer_id))


def _carry_files(session: Session, interaction_ids: Sequence[int], influencer_id: int) -> None:
    """Give the files of touches to whoever the touches were with."""
    session.execute(
        update(Attachment)
        .where(Attachment.interaction_id.in_(among(interaction_ids)), Attachment.influencer_id != influencer_id)
        .values(influencer_id=influencer_id)
    )


def columns_of(draft: InteractionDraft) -> dict[str, Any]:
    """Return the columns of a touch but for its uid and when it was written down."""
    return {
        "influencer_id": draft.influencer_id,
        "happened_at": iso.to_text(draft.happened_at),
        "zone": draft.zone,
        "is_day_only": int(draft.is_day_only),
        "channel": draft.channel,
        "direction": draft.direction,
        "subject": draft.subject,
        "body": draft.body,
        "next_step": draft.next_step,
        "next_due": iso.day_to_text(draft.next_due),
        "is_next_done": int(draft.is_next_done),
        "needs_no_reply": int(draft.needs_no_reply),
        "outcome": draft.outcome,
    }


def open_step(session: Session, influencer_id: int) -> int | None:
    """Return the touch whose next step the list shows, None where no step is open."""
    statement = (
        select(Interaction.id)
        .where(
            Interaction.influencer_id == influencer_id,
            Interaction.is_next_done == 0,
            or_(Interaction.next_step != "", Interaction.next_due.is_not(None)),
        )
        .order_by(
            Interaction.next_due.is_(None), Interaction.next_due, Interaction.happened_at.desc(), Interaction.id.desc()
        )
        .limit(1)
    )
    return session.scalar(statement)


def mark_next_done(session: Session, interaction_id: int, *, is_done: bool) -> None:
    """Say that the next step of a touch is done, or open again. Raises IrmError touch.unknown."""
    statement = update(Interaction).where(Interaction.id == interaction_id).values(is_next_done=int(is_done))
    if not rows_changed(session, statement):
        raise IrmError("touch.unknown", value=str(interaction_id))


def mark_no_reply(session: Session, interaction_id: int, *, needs_no_reply: bool) -> None:
    """Say that nobody has to answer a touch, or that somebody has. Raises IrmError touch.unknown."""
    statement = update(Interaction).where(Interaction.id == interaction_id).values(needs_no_reply=int(needs_no_reply))
    if not rows_changed(session, statement):
        raise IrmError("touch.unknown", value=str(interaction_id))


def delete(session: Session, interaction_ids: Sequence[int]) -> int:
    """Delete touches; return how many there were. Undo brings them back."""
    snoozes.forget(session, "waiting", interaction_ids)
    deadlines.forget(session, "interaction", interaction_ids)
    return rows_changed(session, sql_delete(Interaction).where(Interaction.id.in_(among(interaction_ids))))
