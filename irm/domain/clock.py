"""The one clock of the program: what time it is, which day, and in which zone this machine stands.

Everything that needs "now" asks here or is handed the value, so that a test can stop the clock in one place.
"""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_ZONE_LINK = Path("/etc/localtime")
_ZONE_FILE = Path("/etc/timezone")


def now() -> datetime:
    """Return this instant as an aware UTC datetime."""
    return datetime.now(UTC)


def today() -> date:
    """Return the day it is where this machine stands."""
    return datetime.now().astimezone().date()


@lru_cache(1_000)
def zone_named(name: str) -> ZoneInfo | None:
    """Return the IANA zone of that name, or None where this machine knows no such zone."""
    if not name:
        return None
    from zoneinfo import ZoneInfo  # the first paint knows this machine's time alone

    try:
        return ZoneInfo(name)
    except (ValueError, KeyError, OSError):
        return None


def zone_like(name: str) -> str:
    """Return the exact name of the zone meant ("asia/seoul" is Asia/Seoul), "" where there is none."""
    wanted = "_".join(name.split()).casefold()
    exact = all_zones().get(wanted)
    return exact or (name if zone_named(name) is not None else "")


@cache
def all_zones() -> dict[str, str]:
    """Return every IANA zone this machine knows by its name in lower case."""
    from zoneinfo import available_timezones  # as above

    return {name.casefold(): name for name in sorted(available_timezones())}


def local_zone() -> str:
    """Return the IANA name of this machine's zone, or "" where it cannot be told (Windows keeps other names)."""
    for name in (os.environ.get("TZ", "").removeprefix(":"), _linked_zone(), _written_zone()):
        if zone_named(name) is not None:
            return name
    return ""


def _linked_zone() -> str:
    """Return the zone the system's link points to: Linux and macOS both end it in .../zoneinfo/<name>."""
    try:
        target = _ZONE_LINK.readlink().as_posix()
    except OSError:
        return ""
    return target.partition("zoneinfo/")[2]


def _written_zone() -> str:
    """Return the zone named in Debian's text file."""
    try:
        return _ZONE_FILE.read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return ""
