"""What a user can do to deadlines: one function per verb. Only here do writes start; they write at the source."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from irm import services
from irm.domain import clock
from irm.domain.deadlines import MOVABLE, DeadlineRow, EntryKey
from irm.services.session import Session
from irm.ui.base import writing
from irm.ui.tools import Tools
from irm.ui.words import deadline_names, formats

translate = QCoreApplication.translate

Keys = tuple[EntryKey, ...]


def finish(tools: Tools, owner: QObject, rows: Sequence[DeadlineRow]) -> None:
    """Say that deadlines are done."""
    _write(tools, owner, "deadline.done", rows, _finish, said=translate("Deadlines", "Done: {what}"))


def snooze(tools: Tools, owner: QObject, rows: Sequence[DeadlineRow], until: date) -> None:
    """Put deadlines off until a day."""
    said = translate("Deadlines", "{what}: snoozed until {day}").replace("{day}", formats.day(until))
    _write(tools, owner, "deadline.snooze", rows, partial(_snooze, until), said=said)


def unsnooze(tools: Tools, owner: QObject, rows: Sequence[DeadlineRow]) -> None:
    """Show deadlines again at once."""
    said = translate("Deadlines", "{what}: not snoozed any more")
    _write(tools, owner, "deadline.unsnooze", rows, _unsnooze, said=said)


def reschedule(tools: Tools, owner: QObject, rows: Sequence[DeadlineRow], to: date) -> None:
    """Set another day at the source of each; days that follow from something else stay."""
    movable = [row for row in rows if row.kind in MOVABLE]
    said = translate("Deadlines", "{what}: moved to {day}").replace("{day}", formats.day(to))
    _write(tools, owner, "deadline.move", movable, partial(_move, to), said=said)


def what(rows: Sequence[DeadlineRow]) -> str:
    """Return the one deadline in words, or how many there are."""
    if len(rows) == 1:
        return deadline_names.heading(rows[0])
    return formats.counted(translate("Deadlines", "%n deadlines", None, len(rows)), len(rows))


def _write(
    tools: Tools,
    owner: QObject,
    label: str,
    rows: Sequence[DeadlineRow],
    work: Callable[[Keys, Any], None],
    *,
    said: str,
) -> None:
    if rows:
        keys, subject = tuple(dict.fromkeys(row.key for row in rows)), what(rows)
        writing.write(tools, owner, label, partial(work, keys), subject=subject, said=said.replace("{what}", subject))


# The work, done in the writing thread


def _finish(keys: Keys, session: Session) -> None:
    for kind, ids in _by_kind(keys).items():
        services.deadlines.finish(session, kind, ids, today=clock.today())


def _snooze(until: date, keys: Keys, session: Session) -> None:
    for kind, ids in _by_kind(keys).items():
        services.deadlines.snooze(session, kind, ids, until=until)


def _unsnooze(keys: Keys, session: Session) -> None:
    for kind, ids in _by_kind(keys).items():
        services.deadlines.unsnooze(session, kind, ids)


def _move(to: date, keys: Keys, session: Session) -> None:
    for key in keys:
        services.deadlines.move(session, key.kind, key.record_id, to=to)


def _by_kind(keys: Keys) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for key in keys:
        found.setdefault(key.kind, []).append(key.record_id)
    return found
