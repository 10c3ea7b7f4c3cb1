"""Moments as people read them: local time and the name of its zone, and exact when read back."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Final

from irm.domain import iso
from irm.domain.clock import zone_named
from irm.errors import IrmError

_INSTANT: Final = re.compile(
    r"(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?))?(Z|[+-]\d{2}:\d{2})?(?: (.*))?", re.DOTALL
)
_NOON: Final = time(12)
_HOURS: Final = tuple(f"{hour:02}" for hour in range(24))
_HOUR: Final = timedelta(hours=1)
_TO_MINUTES: Final = len("2026-11-20 09:00")


def format_instant(moment: datetime, *, zone: str = "") -> str:
    """Return an aware moment as "2026-11-20 09:00 Asia/Seoul"; in UTC ("...Z") where the zone is "" or unknown.

    An hour that a change of clocks makes happen twice carries its offset. Raises "time.naive".
    """
    if moment.tzinfo is None:
        raise IrmError("time.naive", value=moment.isoformat())
    name = f" {zone}" if zone else ""
    local = _local(moment, zone)
    if local is None or local.fold:
        return f"{_shown(moment.astimezone(UTC))}Z{name}"
    return f"{_shown(local)}{name}"


def format_stored(text: str, *, zone: str = "") -> str:
    """Return the same for an instant as the file stores it; where clocks stand still for months, without a calendar."""
    if text[_TO_MINUTES:] != ":00Z":
        return format_instant(iso.from_text(text), zone=zone)
    if not zone:
        return f"{text[:10]} {text[11:16]}Z"
    ahead = _whole_hours(text[:7], zone)
    if ahead is None:
        return format_instant(iso.from_text(text), zone=zone)
    days, hour = divmod(int(text[11:13]) + ahead, 24)
    day = text[:10] if days == 0 else _moved(text[:10], days)
    return f"{day} {_HOURS[hour]}{text[13:16]} {zone}"


@lru_cache(4_000)
def _whole_hours(month: str, zone: str) -> int | None:
    """Return how many hours a zone is ahead of UTC in a month and the days around it, None where that is no one number.

    A zone whose clocks change twice within a day, and back, is unheard of.
    """
    known = zone_named(zone)
    if known is None:
        return None
    try:
        first = datetime.fromisoformat(f"{month}-01T00:00:00Z")
        found = {(first + timedelta(days=day)).astimezone(known).utcoffset() for day in range(-2, 33)}
    except (OverflowError, ValueError):
        return None
    ahead = found.pop()
    return None if found or ahead is None or ahead % _HOUR else ahead // _HOUR


@lru_cache(4_000)
def _moved(day: str, days: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()


def format_noon(moment: datetime, *, zone: str = "") -> str | None:
    """Return only day and zone where the moment is noon there (a touch without a time of day), else None."""
    local = moment.astimezone(UTC) if not zone else _local(moment, zone)
    if local is None or local.replace(tzinfo=None).time() != _NOON or noon(local.date(), zone=zone) != moment:
        return None
    return f"{local.date().isoformat()}{f' {zone}' if zone else ''}"


def noon(day: date, *, zone: str = "") -> datetime:
    """Return noon of a day in a zone (UTC where it is "" or unknown) as an aware UTC moment."""
    local = datetime.combine(day, _NOON)
    try:
        return _at(local, zone)
    except (OverflowError, ValueError):  # the first and the last day of the calendar, far from Greenwich
        return local.replace(tzinfo=UTC)


def parse_instant(text: str) -> tuple[datetime, str, bool]:
    """Return the aware UTC moment, the name of its zone, and whether only a day was given (then it is noon there).

    Without offset and known zone the time is taken as UTC. Raises "date.invalid".
    """
    match = _INSTANT.fullmatch(text)
    if match is None:
        raise IrmError("date.invalid", value=text)
    zone = match[4] or ""
    try:
        if match[2] is None:
            return noon(date.fromisoformat(match[1]), zone=zone), zone, True
        local = datetime.fromisoformat(f"{match[1]}T{match[2]}")
        if match[3]:
            offset = datetime.fromisoformat(f"2000-01-01T00:00{match[3]}").utcoffset() or timedelta(0)
            return (local - offset).replace(tzinfo=UTC), zone, False
        return _at(local, zone), zone, False
    except (ValueError, OverflowError) as error:
        raise IrmError("date.invalid", value=text) from error


def _local(moment: datetime, zone: str) -> datetime | None:
    known = zone_named(zone)
    if known is None:
        return None
    try:
        return moment.astimezone(known)
    except (OverflowError, ValueError):
        return None


def _at(local: datetime, zone: str) -> datetime:
    """Return the UTC moment of a local time; a zone that is not known counts as UTC."""
    known = zone_named(zone)
    return local.replace(tzinfo=UTC) if known is None else local.replace(tzinfo=known).astimezone(UTC)


def _shown(moment: datetime) -> str:
    """Return day and time as short as they are exact: seconds only where there are any."""
    if moment.second or moment.microsecond:
        return moment.replace(tzinfo=None).isoformat(" ")
    return moment.isoformat(" ", "minutes")[:_TO_MINUTES]
