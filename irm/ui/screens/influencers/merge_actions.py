"""What a user does with two entries for one person: merge them, or say that they are two people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject

from irm import services
from irm.domain import clock
from irm.domain.merging import Merger
from irm.services.session import Session
from irm.ui.base.writing import OnId, told
from irm.ui.tools import Tools
from irm.ui.words import formats, messages

if TYPE_CHECKING:
    from irm.services.store import Done

translate = QCoreApplication.translate


def merge(tools: Tools, owner: QObject, merger: Merger, choices: Mapping[str, str], *, on_done: OnId) -> None:
    """Merge two entries with what was chosen."""
    work = partial(_merge, merger.keep, merger.gone, dict(choices))
    done = partial(told, tools, messages.done("person.merge", merger.keep_name), on_done)
    tools.runner.write(owner, "person.merge", work, done, subject=merger.keep_name)


def merge_all(tools: Tools, owner: QObject, pairs: Sequence[tuple[int, int]], *, on_done: OnId) -> None:
    """Merge many pairs in one step, shown while it runs."""
    task = tools.notices.begin(translate("Duplicates", "Merging"))
    work = partial(_merge_all, tuple(pairs), tools.runner.progress_of(task))
    subject = formats.counted(translate("Influencers", "%n people", None, len(pairs)), len(pairs))
    done = partial(_merged_all, tools, on_done)
    tools.runner.write(owner, "person.merge", work, done, subject=subject, task=task)


def keep_apart(tools: Tools, owner: QObject, merger: Merger, *, on_done: OnId) -> None:
    """Remember that two entries are two people."""
    subject = f"{merger.keep_name} · {merger.gone_name}"
    work = partial(_keep_apart, merger.keep, merger.gone)
    done = partial(told, tools, messages.done("person.not_same", subject), on_done)
    tools.runner.write(owner, "person.not_same", work, done, subject=subject)


def _merged_all(tools: Tools, on_done: OnId, done: Done[int]) -> None:
    said = translate("Duplicates", "%n entries were merged.", None, done.value)
    tools.notices.say(formats.counted(said, done.value), can_undo=done.step is not None)
    on_done(done.value)


# The work, done in the writing thread


def _merge(keep: int, gone: int, choices: dict[str, str], session: Session) -> int:
    return services.merging_people.merge(session, keep, gone, choices=choices)


def _merge_all(pairs: tuple[tuple[int, int], ...], progress: Any, session: Session) -> int:
    return services.merging_people.merge_all(session, pairs, progress=progress)


def _keep_apart(first: int, second: int, session: Session) -> int:
    services.merging_people.keep_apart(session, first, second, now=clock.now())
    return first
