"""What a user can do to saved views: one function per verb. Only here do their writes start."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from irm import services
from irm.domain.views import ViewDraft
from irm.services.session import Session
from irm.ui.base.writing import OnError, OnId, write, write_draft
from irm.ui.tools import Tools


def save(tools: Tools, owner: QObject, draft: ViewDraft, name: str, *, on_done: OnId, on_error: OnError) -> None:
    """Save what a list shows under a name."""
    work = partial(_save, draft, name, None)
    write_draft(tools, owner, "view.add", work, subject=name, on_done=on_done, on_error=on_error)


def update(tools: Tools, owner: QObject, view_id: int, draft: ViewDraft, *, name: str) -> None:
    """Save what a list shows in place of what a view showed."""
    write(tools, owner, "view.edit", partial(_save, draft, "", view_id), subject=name)


def rename(tools: Tools, owner: QObject, view_id: int, name: str, *, on_done: OnId, on_error: OnError) -> None:
    """Give a view another name."""
    work = partial(_rename, view_id, name)
    write_draft(tools, owner, "view.rename", work, subject=name, on_done=on_done, on_error=on_error)


def delete(tools: Tools, owner: QObject, view_id: int, *, name: str) -> None:
    """Delete a view."""
    write(tools, owner, "view.delete", partial(_delete, view_id), subject=name)


def pin(tools: Tools, owner: QObject, view_id: int, *, is_pinned: bool, name: str) -> None:
    """Show a view in the navigation, or there no more."""
    label = "view.pin" if is_pinned else "view.unpin"
    write(tools, owner, label, partial(_pin, view_id, is_pinned), subject=name)


def move(tools: Tools, owner: QObject, view_id: int, other_id: int, *, name: str) -> None:
    """Put a view where another one of its list stands."""
    write(tools, owner, "view.move", partial(_move, view_id, other_id), subject=name)


# The work, done in the writing thread


def _save(draft: ViewDraft, name: str, view_id: int | None, session: Session) -> int:
    return services.views.save(session, draft, name=name, view_id=view_id)


def _rename(view_id: int, name: str, session: Session) -> int:
    services.views.rename(session, view_id, name)
    return view_id


def _delete(view_id: int, session: Session) -> int:
    return services.views.delete(session, [view_id])


def _pin(view_id: int, is_pinned: bool, session: Session) -> int:
    services.views.pin(session, view_id, is_pinned=is_pinned)
    return view_id


def _move(view_id: int, other_id: int, session: Session) -> int:
    every = services.views.ids(session, services.views.get(session, view_id).draft.screen)
    if other_id in every:
        services.views.move(session, view_id, every.index(other_id))
    return view_id
