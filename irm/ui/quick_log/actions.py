"""What the quick log writes. Only here does its write start."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from irm import services
from irm.domain import clock
from irm.errors import IrmError
from irm.services.session import Session
from irm.ui.tools import Tools
from irm.ui.words import messages

if TYPE_CHECKING:
    from irm.services.store import Done
    from irm.ui.quick_log.ready import Ready


def log(tools: Tools, owner: QObject, ready: Ready, *, on_error: Callable[[IrmError], None]) -> None:
    """Save touch, tags and somebody new as one step, and say so."""
    said = messages.done("touch.add", ready.name)
    tools.runner.write(
        owner,
        "touch.add",
        partial(_log, ready),
        partial(_told, tools, said),
        subject=ready.name,
        on_error=on_error,
    )


def _told(tools: Tools, said: str, done: Done[Any]) -> None:
    if done.step is not None:
        tools.notices.say(said, can_undo=True)


# The work, done in the writing thread


def _log(ready: Ready, session: Session) -> int:
    logged = services.quicklog.save(
        session, ready.draft, tags=ready.tags, new_person=ready.new_person, today=clock.today()
    )
    return logged.influencer_id
