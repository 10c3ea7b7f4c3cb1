"""What a user can do to the readings of an account; as in `actions.py`, only here do these writes start."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from irm import services
from irm.domain import clock
from irm.domain.influencer import Metrics
from irm.services.session import Session
from irm.ui.base.writing import OnError, OnId, write, write_draft
from irm.ui.tools import Tools


def save_reading(
    tools: Tools,
    owner: QObject,
    account_id: int,
    metrics: Metrics,
    reading_id: int | None,
    *,
    name: str,
    on_done: OnId,
    on_error: OnError,
) -> None:
    """Add a reading of an account, or correct one."""
    label = "reading.edit" if reading_id else "reading.add"
    work = partial(_save_reading, account_id, metrics, reading_id)
    write_draft(tools, owner, label, work, subject=name, on_done=on_done, on_error=on_error)


def delete_reading(tools: Tools, owner: QObject, reading_id: int, *, name: str) -> None:
    """Delete a reading of an account."""
    write(tools, owner, "reading.delete", partial(_delete_reading, reading_id), subject=name)


# The work, done in the writing thread


def _save_reading(account_id: int, metrics: Metrics, reading_id: int | None, session: Session) -> int:
    return services.readings.save(session, account_id, metrics, reading_id=reading_id, today=clock.today())


def _delete_reading(reading_id: int, session: Session) -> int:
    return services.readings.delete(session, [reading_id])
