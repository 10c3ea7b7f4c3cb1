"""What a user can do to fields of people, several at once or one in the list: the bulk part of `actions.py`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject

from irm import services
from irm.domain import clock
from irm.domain.bulk_edit import ADD, REMOVE, Edit
from irm.domain.lists import split_items
from irm.services.session import Session
from irm.ui.base.writing import OnError, OnId, write
from irm.ui.screens.influencers.actions import who
from irm.ui.tools import Tools
from irm.ui.words import formats

if TYPE_CHECKING:
    from irm.services.store import Done

translate = QCoreApplication.translate

_LONG: Final = 2_000
"""For more people than these a change takes long enough to be shown while it runs."""


def tag(
    tools: Tools, owner: QObject, influencer_ids: Sequence[int], typed: str, *, on_done: OnId, on_error: OnError
) -> None:
    """Give people tags, or take those with a minus before them off: "food, -paused"."""
    edits = tag_edits(typed)
    label = "bulk.untag" if edits and all(edit.action == REMOVE for edit in edits) else "bulk.tag"
    change(tools, owner, influencer_ids, edits, label=label, on_done=on_done, on_error=on_error)


def change(
    tools: Tools,
    owner: QObject,
    influencer_ids: Sequence[int],
    edits: Sequence[Edit],
    *,
    label: str = "bulk.edit",
    on_done: OnId,
    on_error: OnError,
) -> None:
    """Change fields of many people in one step; `on_done` takes how many changed."""
    work = partial(_change, tuple(influencer_ids), tuple(edits))
    subject = who(influencer_ids, "")
    done = partial(_changed, tools, on_done)
    is_long = len(influencer_ids) > _LONG
    task = tools.notices.begin(translate("Influencers", "Changing many people")) if is_long else None
    tools.runner.write(owner, label, work, done, subject=subject, on_error=on_error, task=task)


def change_person(tools: Tools, owner: QObject, influencer_id: int, edits: Sequence[Edit], *, name: str) -> None:
    """Change fields of one person in one step."""
    if edits:
        write(tools, owner, "person.edit", partial(_change, (influencer_id,), tuple(edits)), subject=name)


def tag_edits(typed: str) -> list[Edit]:
    """Return what a line of tags asks for."""
    parts = split_items(typed)
    off = [part[1:].strip() for part in parts if part[:1] in "-−"]
    on = [part for part in parts if part[:1] not in "-−"]
    found = [Edit("tags", ADD, ", ".join(on))] if on or not off else []
    return [*found, Edit("tags", REMOVE, ", ".join(off))] if off else found


def _changed(tools: Tools, on_done: OnId, done: Done[int]) -> None:
    if done.step is None:
        tools.notices.say(translate("Influencers", "Nobody changed: all have this already."))
    else:
        said = translate("Influencers", "%n people were changed.", None, done.value)
        tools.notices.say(formats.counted(said, done.value), can_undo=True)
    on_done(done.value)


# The work, done in the writing thread


def _change(influencer_ids: tuple[int, ...], edits: tuple[Edit, ...], session: Session) -> int:
    now, today = clock.now(), clock.today()
    done = [services.bulk_edit.apply(session, influencer_ids, edit, now=now, today=today) for edit in edits]
    return max(done, default=0)
