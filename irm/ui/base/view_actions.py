"""What a user can do to saved views: one function per verb. Only here do their writes start."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from irm import services
from irm.domain.views import ViewDraft
from irm.errors import IrmError
from irm.ui import messages
from irm.ui.tools import Tools

if TYPE_CHECKING:
    from irm.services.store import Done

OnError = Callable[[IrmError], None]


def save(
    tools: Tools, owner: QObject, draft: ViewDraft, name: str, *, on_done: Callable[[int], None], on_error: OnError
) -> None:
    """Save what a list shows under a name."""
    work = partial(_save, draft, name, None)
    _write(tools, owner, "view.add", work, subject=name, on_done=on_done, on_error=on_error)


def update(tools: Tools, owner: QObject, view_id: int, draft: ViewDraft, *, name: str) -> None:
    """Save what a list shows in place of what a view showed."""
    _write(tools, owner, "view.edit", partial(_save, draft, "", view_id), subject=name)


def rename(
    tools: Tools, owner: QObject, view_id: int, name: str, *, on_done: Callable[[int], None], on_error: OnError
) -> None:
    """Give a view another name."""
    work = partial(_rename, view_id, name)
    _write(tools, owner, "view.rename", work, subject=name, on_done=on_done, on_error=on_error)


def delete(tools: Tools, owner: QObject, view_id: int, *, name: str) -> None:
    """Delete a view."""
    _write(tools, owner, "view.delete", partial(_delete, view_id), subject=name)


def pin(tools: Tools, owner: QObject, view_id: int, *, is_pinned: bool, name: str) -> None:
    """Show a view in the navigation, or there no more."""
    label = "view.pin" if is_pinned else "view.unpin"
    _write(tools, owner, label, partial(_pin, view_id, is_pinned), subject=name)


def move(tools: Tools, owner: QObject, view_id: int, place: int, *, name: str) -> None:
    """Put a view to another place among those of its list."""
    _write(tools, owner, "view.move", partial(_move, view_id, place), subject=name)


def _write(
    tools: Tools,
    owner: QObject,
    label: str,
    work: Callable[[Any], int],
    *,
    subject: str,
    on_done: Callable[[int], None] | None = None,
    on_error: OnError | None = None,
) -> None:
    told = partial(_told, tools, messages.done(label, subject), on_done)
    tools.runner.write(owner, label, work, told, subject=subject, on_error=on_error)


def _told(tools: Tools, said: str, on_done: Callable[[int], None] | None, done: Done[int]) -> None:
    if done.step is not None:
        tools.notices.say(said, can_undo=True)
    if on_done is not None:
        on_done(done.value)


# The work, done in the writing thread


def _save(draft: ViewDraft, name: str, view_id: int | None, session: Any) -> int:
    return services.views.save(session, draft, name=name, view_id=view_id)


def _rename(view_id: int, name: str, session: Any) -> int:
    services.views.rename(session, view_id, name)
    return view_id


def _delete(view_id: int, session: Any) -> int:
    return services.views.delete(session, [view_id])


def _pin(view_id: int, is_pinned: bool, session: Any) -> int:
    services.views.pin(session, view_id, is_pinned=is_pinned)
    return view_id


def _move(view_id: int, place: int, session: Any) -> int:
    services.views.move(session, view_id, place)
    return view_id
