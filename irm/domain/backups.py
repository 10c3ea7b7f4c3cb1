"""Backups as facts: their names, what a manifest tells of one, and which are thinned away. No file is touched here."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

START, HOURLY, BY_HAND = "start", "hourly", "by-hand"
BEFORE_UPGRADE, BEFORE_RESTORE, BEFORE_KEY = "before-upgrade", "before-restore", "before-key"
BEFORE_IMPORT, BEFORE_MERGE, BEFORE_BULK = "before-import", "before-merge", "before-bulk"

LEAST: Final = 5
"""So many of the newest are kept whatever the clock or the disk says."""
KEPT_BY_HAND: Final = 10
"""So many of those somebody asked for are kept beside the others."""

_NAME: Final = re.compile(r"irm-(\d{8}T\d{6})Z-(\d{6,})-([a-z]+(?:-[a-z]+)*)")
_MOMENT: Final = "%Y%m%dT%H%M%S"


@dataclass(frozen=True, slots=True)
class Contents:
    """What a file holds: counts, the instant of the last touch ("" for none), its schema and its count of changes."""

    people: int = 0
    touches: int = 0
    campaigns: int = 0
    last_touch: str = ""
    revision: str = ""
    changes: int = 0


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup. `number` counts up in its folder and gives the order: clocks go back.

    `contents` is None where the manifest is gone; the file itself still tells.
    """

    path: Path
    moment: datetime
    number: int
    reason: str
    size: int
    contents: Contents | None = None
    key_id: str = ""
    attachments: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """How it is called: its file without the ending."""
        return self.path.stem


def name_of(moment: datetime, number: int, reason: str) -> str:
    """Return the name of a backup made at an aware instant."""
    return f"irm-{moment.astimezone(UTC).strftime(_MOMENT)}Z-{number:06}-{reason}"


def parse_name(name: str) -> tuple[datetime, int, str] | None:
    """Return moment, number and reason of a name, None for what is no name of ours."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    try:
        moment = datetime.strptime(found[1], _MOMENT).replace(tzinfo=UTC)
    except ValueError:
        return None
    return moment, int(found[2]), found[3]


def newest_first(backups: Sequence[Backup]) -> list[Backup]:
    """Return them in the order they were made in, the last one first."""
    return sorted(backups, key=lambda backup: backup.number, reverse=True)


def superfluous(backups: Sequence[Backup], *, room: int | None = None) -> list[Backup]:
    """Return those to take away: all but 24 hourly, 14 daily, 8 weekly and 12 monthly ones, oldest first.

    Hours, days, weeks and months are counted, never compared with now, so a clock that is years ahead takes nothing
    away. `room` is how many bytes all may take together; where they are more, the oldest go, down to the LEAST newest.
    """
    ordered = newest_first(backups)
    kept = {backup.number for backup in ordered[:LEAST]}
    kept |= {backup.number for backup in [one for one in ordered if one.reason == BY_HAND][:KEPT_BY_HAND]}
    kept |= {backup.number for backup in [one for one in ordered if one.reason == BEFORE_UPGRADE][:1]}
    for period, count in _PERIODS:
        kept |= _newest_of_each(ordered, period, count)
    gone = [backup for backup in reversed(ordered) if backup.number not in kept]
    if room is None:
        return gone
    left = [backup for backup in ordered if backup.number in kept]
    while len(left) > LEAST and sum(backup.size for backup in left) > room:
        gone.append(left.pop())
    return gone


def _newest_of_each(ordered: Sequence[Backup], period: Callable[[datetime], object], count: int) -> set[int]:
    seen: dict[object, int] = {}
    for backup in ordered:
        if len(seen) < count:
            seen.setdefault(period(backup.moment), backup.number)
    return set(seen.values())


def _hour(moment: datetime) -> object:
    return moment.date(), moment.hour


def _day(moment: datetime) -> object:
    return moment.date()


def _week(moment: datetime) -> object:
    return moment.isocalendar()[:2]


def _month(moment: datetime) -> object:
    return moment.year, moment.month


_PERIODS: Final[tuple[tuple[Callable[[datetime], object], int], ...]] = (
    (_hour, 24),
    (_day, 14),
    (_week, 8),
    (_month, 12),
)
