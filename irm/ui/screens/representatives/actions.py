"""What a user can do to representatives: one function per verb. Only here do writes start.

Each takes the tools, the widget that waits (`owner`), and what the verb is about; it says what happened by itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from irm import services
from irm.domain import clock
from irm.domain.representative import RepresentativeDraft
from irm.services.session import Session
from irm.ui.base.writing import OnError, OnId, write, write_draft
from irm.ui.tools import Tools

translate = QCoreApplication.translate


def save(
    tools: Tools,
    owner: QObject,
    draft: RepresentativeDraft,
    representative_id: int | None,
    *,
    on_done: OnId,
    on_error: OnError,
) -> None:
    """Save a new representative, or one that is there."""
    label = "representative.edit" if representative_id else "representative.add"
    work = partial(_save, draft, representative_id)
    write_draft(tools, owner, label, work, subject=name_of(draft), on_done=on_done, on_error=on_error)


def change(tools: Tools, owner: QObject, representative_id: int, field: str, value: str, *, name: str) -> None:
    """Change one field, as the list does."""
    write(tools, owner, "representative.edit", partial(_change, representative_id, field, value), subject=name)


def trash(tools: Tools, owner: QObject, representative_ids: Sequence[int], *, name: str) -> None:
    """Move representatives to the trash; `name` is that of a single one."""
    count = len(representative_ids)
    said = translate("Representatives", "%n representatives were moved to the trash.", None, count) if count > 1 else ""
    work, subject = partial(_trash, tuple(representative_ids)), who(representative_ids, name)
    write(tools, owner, "representative.trash", work, subject=subject, said=said)


def restore(tools: Tools, owner: QObject, representative_ids: Sequence[int], *, name: str) -> None:
    """Take representatives out of the trash."""
    count = len(representative_ids)
    said = (
        translate("Representatives", "%n representatives were taken out of the trash.", None, count)
        if count > 1
        else ""
    )
    work, subject = partial(_restore, tuple(representative_ids)), who(representative_ids, name)
    write(tools, owner, "representative.restore", work, subject=subject, said=said)


def name_of(draft: RepresentativeDraft) -> str:
    """Return what a representative is called in messages, also where no name is known."""
    ways = (point.value for point in draft.contact_points)
    return next((name for name in (draft.name.strip(), draft.company.strip(), *ways) if name), "")


def who(representative_ids: Sequence[int], name: str) -> str:
    """Return the name of one representative, or how many there are."""
    if len(representative_ids) == 1 and name:
        return name
    return translate("Representatives", "%n representatives", None, len(representative_ids))


# The work, done in the writing thread


def _save(draft: RepresentativeDraft, representative_id: int | None, session: Session) -> int:
    return services.representatives.save(session, draft, representative_id=representative_id)


def _change(representative_id: int, field: str, value: str, session: Session) -> int:
    draft = services.representatives.get(session, representative_id, today=clock.today()).draft
    changed: dict[str, Any] = {field: value}
    return _save(replace(draft, **changed), representative_id, session)


def _trash(representative_ids: tuple[int, ...], session: Session) -> int:
    return services.representatives.trash(session, representative_ids, now=clock.now())


def _restore(representative_ids: tuple[int, ...], session: Session) -> int:
    return services.representatives.restore(session, representative_ids)
