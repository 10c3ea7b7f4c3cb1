"""How the actions of a screen start a write, and say what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from irm.errors import IrmError
from irm.services.session import Session
from irm.ui.tools import Tools
from irm.ui.words import messages

if TYPE_CHECKING:
    from irm.services.store import Done

OnId = Callable[[int], None]
OnError = Callable[[IrmError], None]
OnRefused = Callable[[IrmError], "bool | None"]
"""Shows why something was refused; False says that the form is not there any more and keeps what was typed."""


@dataclass(frozen=True, slots=True)
class Started:
    """A write that was started: whom it is about, and what starts the same one again."""

    subject: str
    again: Callable[[], None]


def write(
    tools: Tools, owner: QObject, label: str, work: Callable[[Session], Any], *, subject: str, said: str = ""
) -> None:
    """Start a write nobody waits for; `said` in place of the label's own sentence."""
    tools.runner.write(
        owner, label, work, partial(told, tools, said or messages.done(label, subject), None), subject=subject
    )


def write_draft(
    tools: Tools,
    owner: QObject,
    label: str,
    work: Callable[[Session], int],
    *,
    subject: str,
    on_done: OnId,
    on_error: OnRefused,
) -> Started:
    """Start the write of what a form holds: `on_done` takes the id, `on_error` why it was refused."""
    done = partial(told, tools, messages.done(label, subject), on_done)
    refused = partial(_refused, tools, subject, on_error)
    start = partial(tools.runner.write, owner, label, work, done, subject=subject, on_error=refused)
    start()
    return Started(subject, start)


def _refused(tools: Tools, subject: str, on_error: OnRefused, error: IrmError) -> None:
    """Say what is not saved where nobody would see it otherwise."""
    if on_error(error) is False:
        tools.notices.keep(error, subject)


def told(tools: Tools, said: str, on_done: OnId | None, done: Done[Any]) -> None:
    """Say what a write did, unless it changed nothing."""
    if done.step is not None:
        tools.notices.say(said, can_undo=True)
    if on_done is not None:
        on_done(done.value)
