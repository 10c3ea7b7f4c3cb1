"""The stages: moving people between them, what they are called, which are shown and in which order.

Every change of a person's stage goes through `move` (imports through `irm.db.stage_rows.move`, which it stands on), so
that each one is dated in a row of its own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from irm.db import stage_rows
from irm.db.engine import raw_connection, rows_changed
from irm.db.models import Influencer, Stage
from irm.domain import iso, text
from irm.domain.stages import LONGEST_NAME, StageChange, StageName, StageRow
from irm.errors import Invalid, IrmError, Problem


def rows(session: Session) -> list[StageRow]:
    """Return every stage in its order, hidden ones too."""
    return [
        StageRow(key, code, name, bool(is_hidden), people)
        for key, code, name, is_hidden, people in stage_rows.rows(raw_connection(session))
    ]


def names(session: Session) -> tuple[StageName, ...]:
    """Return what every stage is called, in order."""
    return tuple(
        StageName(code, name, bool(is_hidden)) for code, name, is_hidden in stage_rows.order(raw_connection(session))
    )


def changes(session: Session, influencer_id: int) -> list[StageChange]:
    """Return when a person came into which stage, the newest first; the stage they were entered with has none."""
    return [
        StageChange(key, code, iso.from_text(changed_at))
        for key, code, changed_at in stage_rows.changes(raw_connection(session), influencer_id)
    ]


def move(session: Session, influencer_ids: Sequence[int], stage: str, *, now: datetime) -> int:
    """Put people into a stage; return how many were in another. Raises IrmError stage.unknown."""
    return put(session, dict.fromkeys(influencer_ids, stage), now=now)


def put(session: Session, wanted: Mapping[int, str], *, now: datetime) -> int:
    """Put each person into the stage named for them; return how many were in another. Raises IrmError stage.unknown."""
    session.flush()
    known = {row.code: row.id for row in session.execute(select(Stage.code, Stage.id))}
    unknown = sorted(set(wanted.values()) - known.keys())
    if unknown:
        raise IrmError("stage.unknown", value=unknown[0])
    by_id = {key: known[code] for key, code in wanted.items()}
    return stage_rows.move(raw_connection(session), by_id, changed_at=iso.to_text(now))


def rename(session: Session, stage: str, name: str) -> None:
    """Call a stage something else; an empty name gives the program's own word back.

    Raises Invalid stage.name_taken where another stage is called so, text.too_long; IrmError stage.unknown.
    """
    wanted = " ".join(text.clean(name).split())
    if len(wanted) > LONGEST_NAME:
        details = {"length": len(wanted), "limit": LONGEST_NAME}
        raise Invalid((Problem("name", "text.too_long", details),))
    others = session.scalars(select(Stage.name).where(Stage.code != stage, Stage.name != ""))
    if wanted and text.fold(wanted) in map(text.fold, others):
        raise Invalid((Problem("name", "stage.name_taken", {"value": wanted}),))
    _change(session, stage, name=wanted)


def hide(session: Session, stage: str, *, is_hidden: bool = True) -> None:
    """Offer a stage no more, or again. Raises IrmError stage.in_use while somebody is in it, stage.unknown."""
    people = session.scalar(
        select(func.count())
        .select_from(Influencer)
        .join(Stage, Stage.id == Influencer.stage_id)
        .where(Stage.code == stage)
    )
    if is_hidden and people:
        raise IrmError("stage.in_use", value=stage, count=people)
    _change(session, stage, is_hidden=int(is_hidden))


def reorder(session: Session, stages: Sequence[str]) -> None:
    """Give the stages this order; those not named follow in the order they have. Raises IrmError stage.unknown."""
    codes = list(session.scalars(select(Stage.code).order_by(Stage.position, Stage.id)))
    unknown = [code for code in stages if code not in codes]
    if unknown:
        raise IrmError("stage.unknown", value=unknown[0])
    wanted = list(dict.fromkeys((*stages, *codes)))
    positions = {row.code: row.position for row in session.execute(select(Stage.code, Stage.position))}
    for place, code in enumerate(wanted, start=1):
        if positions[code] != place:
            session.execute(update(Stage).where(Stage.code == code).values(position=place))


def _change(session: Session, stage: str, **columns: object) -> None:
    if not rows_changed(session, update(Stage).where(Stage.code == stage).values(**columns)):
        raise IrmError("stage.unknown", value=stage)
