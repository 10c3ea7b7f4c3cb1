"""What a user can do to the entries of a day: one function per verb. Only here do writes start."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from irm import services
from irm.domain import clock
from irm.domain.deadlines import DeadlineRow, EntryKey
from irm.domain.today import KINDS, TodayEntry
from irm.services.session import Session
from irm.ui.base import writing
from irm.ui.screens.today.lines import name_of
from irm.ui.tools import Tools
from irm.ui.words import formats

translate = QCoreApplication.translate

Keys = tuple[EntryKey, ...]
Entry = TodayEntry | DeadlineRow


def finish(tools: Tools, owner: QObject, entries: Sequence[Entry]) -> None:
    """Say that entries are done."""
    said = translate("Today", "Done: {what}")
    _write(tools, owner, "today.done", entries, _finish, said=said)


def snooze(tools: Tools, owner: QObject, entries: Sequence[Entry], until: date) -> None:
    """Put entries off until a day."""
    said = translate("Today", "{what}: snoozed until {day}").replace("{day}", formats.day(until))
    _write(tools, owner, "today.snooze", entries, partial(_snooze, until), said=said)


def unsnooze(tools: Tools, owner: QObject, entries: Sequence[Entry]) -> None:
    """Show entries again at once."""
    said = translate("Today", "{what}: not snoozed any more")
    _write(tools, owner, "today.unsnooze", entries, _unsnooze, said=said)


def reschedule(tools: Tools, owner: QObject, entries: Sequence[Entry], to: date) -> None:
    """Give entries another day."""
    said = translate("Today", "{what}: moved to {day}").replace("{day}", formats.day(to))
    _write(tools, owner, "today.reschedule", entries, partial(_reschedule, to), said=said)


def what(entries: Sequence[Entry]) -> str:
    """Return the name of the one person entries are about, or how many entries there are."""
    if len({entry.person_id for entry in entries}) == 1:
        return name_of(entries[0])
    return formats.counted(translate("Today", "%n entries", None, len(entries)), len(entries))


def _write(
    tools: Tools,
    owner: QObject,
    label: str,
    entries: Sequence[Entry],
    work: Callable[[Keys, Any], int],
    *,
    said: str,
) -> None:
    if entries:
        keys, subject = tuple(entry.key for entry in entries), what(entries)
        sentence = said.replace("{what}", subject)
        writing.write(tools, owner, label, partial(work, keys), subject=subject, said=sentence)


# The work, done in the writing thread


def _finish(keys: Keys, session: Session) -> int:
    own, others = _parted(keys)
    for kind, ids in others.items():
        services.deadlines.finish(session, kind, ids, today=clock.today())
    return services.snoozes.finish(session, own, today=clock.today())


def _snooze(until: date, keys: Keys, session: Session) -> int:
    own, others = _parted(keys)
    for kind, ids in others.items():
        services.deadlines.snooze(session, kind, ids, until=until)
    return services.snoozes.snooze(session, own, until=until)


def _unsnooze(keys: Keys, session: Session) -> int:
    own, others = _parted(keys)
    for kind, ids in others.items():
        services.deadlines.unsnooze(session, kind, ids)
    return services.snoozes.unsnooze(session, own)


def _reschedule(to: date, keys: Keys, session: Session) -> int:
    own, others = _parted(keys)
    for kind, ids in others.items():
        for record_id in ids:
            services.deadlines.move(session, kind, record_id, to=to)
    return services.snoozes.reschedule(session, own, to=to)


def _parted(keys: Keys) -> tuple[Keys, dict[str, list[int]]]:
    """Return the entries of the day's own sections, and the other deadlines by kind."""
    others: dict[str, list[int]] = {}
    for key in keys:
        if key.kind not in KINDS:
            others.setdefault(key.kind, []).append(key.record_id)
    return tuple(key for key in keys if key.kind in KINDS), others
