"""Saved views of lists: each verb is one undo step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import Row, Select, func, insert, select, update
from sqlalchemy import delete as sql_delete
from sqlalchemy.orm import Session

from irm.db.engine import rows_changed
from irm.db.models import SavedView as Table
from irm.domain import text as texts
from irm.domain import views
from irm.domain.views import View, ViewDraft
from irm.errors import Invalid, IrmError, Problem

_COLUMNS: Final = Table.__table__.columns
"""Of the table, not of its class: every start reads the views, and need not wait for all classes to be mapped."""


def ids(session: Session, screen: str = "") -> list[int]:
    """Return the ids of the views of a screen, of all screens for "", in their order."""
    return list(session.scalars(_of(screen, select(_COLUMNS.id))))


def rows(session: Session, screen: str = "") -> tuple[View, ...]:
    """Return the views of a screen, of all screens for "", in their order."""
    return tuple(_view(row) for row in session.execute(_of(screen, select(*_COLUMNS))))


def get(session: Session, view_id: int) -> View:
    """Return one view. Raises IrmError view.unknown."""
    row = session.execute(select(*_COLUMNS).where(Table.id == view_id)).one_or_none()
    if row is None:
        raise IrmError("view.unknown", value=str(view_id))
    return _view(row)


def save(session: Session, draft: ViewDraft, *, name: str = "", view_id: int | None = None) -> int:
    """Save a new view under a name, or what one shows now; return its id.

    Raises Invalid (view.name_missing, view.name_taken, text.too_long), IrmError view.unknown.
    """
    columns = {
        "screen": draft.screen,
        "query": draft.query,
        "sort": draft.sort,
        "is_descending": int(draft.is_descending),
        "grouped_by": draft.grouped_by,
        "columns": views.columns_to_text(draft.columns),
    }
    if view_id is not None:
        if get(session, view_id).draft != draft:
            session.execute(update(Table).where(Table.id == view_id).values(**columns))
        return view_id
    wanted = _free_name(session, draft.screen, name, None)
    place = session.scalar(select(func.coalesce(func.max(Table.position) + 1, 0)).where(Table.screen == draft.screen))
    statement = insert(Table).values(**columns, name=wanted, position=place).returning(Table.id)
    return int(session.execute(statement).scalar_one())


def rename(session: Session, view_id: int, name: str) -> None:
    """Give a view another name. Raises as `save` does."""
    wanted = _free_name(session, get(session, view_id).draft.screen, name, view_id)
    session.execute(update(Table).where(Table.id == view_id, Table.name != wanted).values(name=wanted))


def delete(session: Session, view_ids: Sequence[int]) -> int:
    """Delete views; return how many were there."""
    return rows_changed(session, sql_delete(Table).where(Table.id.in_(view_ids)))


def pin(session: Session, view_id: int, *, is_pinned: bool = True) -> None:
    """Show a view in the navigation, or there no more. Raises IrmError view.unknown."""
    get(session, view_id)
    session.execute(update(Table).where(Table.id == view_id).values(is_pinned=int(is_pinned)))


def move(session: Session, view_id: int, place: int) -> None:
    """Put a view to a place among those of its screen. Raises IrmError view.unknown."""
    others = [key for key in ids(session, get(session, view_id).draft.screen) if key != view_id]
    others.insert(max(0, place), view_id)
    for position, key in enumerate(others):
        session.execute(update(Table).where(Table.id == key, Table.position != position).values(position=position))


def _of(screen: str, statement: Select[Any]) -> Select[Any]:
    ordered = statement.order_by(_COLUMNS.screen, _COLUMNS.position, _COLUMNS.id)
    return ordered.where(_COLUMNS.screen == screen) if screen else ordered


def _free_name(session: Session, screen: str, name: str, view_id: int | None) -> str:
    wanted = views.checked_name(name)
    known = session.execute(select(Table.id, Table.name).where(Table.screen == screen))
    if any(key != view_id and texts.fold(other) == texts.fold(wanted) for key, other in known):
        raise Invalid((Problem("name", "view.name_taken", {"value": wanted}),))
    return wanted


def _view(row: Row[Any]) -> View:
    draft = ViewDraft(
        screen=row.screen,
        query=row.query,
        sort=row.sort,
        is_descending=bool(row.is_descending),
        grouped_by=row.grouped_by,
        columns=views.columns_from_text(row.columns),
    )
    return View(row.id, row.name, draft, bool(row.is_pinned))
