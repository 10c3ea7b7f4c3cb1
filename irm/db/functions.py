"""The SQL functions of our own: text folding for search and sorting, rates, tiers, and the day of an instant.

They are used in statements only, never in the stored schema, so a file opens in any SQLCipher tool.
"""

from __future__ import annotations

import json
from functools import lru_cache
from zoneinfo import ZoneInfo

from irm.db.driver import Connection
from irm.domain import clock, grams, iso, metrics, text
from irm.domain.influencer import Metrics


def _fold(value: str | None) -> str:
    return text.fold(value) if value else ""


def _key(*parts: str | None) -> str:
    """Return texts folded, each on a line of its own."""
    return "\n".join([text.fold(part) if part else "" for part in parts])


def _grams(value: str | None) -> str:
    return grams.grams(value) if value else ""


def _initials(value: str | None) -> str:
    """Return the initial consonants of a name, "" where there is no Hangul in it."""
    if not value or value.isascii():
        return ""
    folded = text.fold(value)
    found = text.initials_of(folded)
    return "" if found == folded else found


def _counts(values: tuple[int | None, ...]) -> Metrics:
    followers, views, likes, comments, shares = values
    return Metrics(followers, views, likes, comments, shares)


@lru_cache(16)
def _rated(platform: str, *values: int | None) -> tuple[float | None, str]:
    """Return rate and formula, which statements ask for one after the other."""
    return metrics.rate(platform, _counts(values))


def _rate(platform: str, *values: int | None) -> float | None:
    return _rated(platform, *values)[0]


def _formula(platform: str, *values: int | None) -> str:
    return _rated(platform, *values)[1]


@lru_cache(16)
def _limits(stored: str) -> tuple[int, ...]:
    return tuple(json.loads(stored))


def _tier(followers: int | None, limits: str | None) -> str:
    return metrics.tier(followers, _limits(limits) if limits else metrics.DEFAULT_LIMITS)


def _day(happened_at: str | None, zone: str | None) -> str | None:
    """Return the day of an instant where it was typed; without a known zone the day in UTC."""
    if happened_at is None:
        return None
    there = clock.zone_named(zone) if zone else None
    return happened_at[:10] if there is None else _day_in(happened_at, there)


def _day_in(happened_at: str, zone: ZoneInfo) -> str:
    return iso.from_text(happened_at).astimezone(zone).date().isoformat()


def install(connection: Connection) -> None:
    """Register the functions on a raw connection."""
    connection.create_function("irm_fold", 1, _fold, deterministic=True)
    connection.create_function("irm_key", -1, _key, deterministic=True)
    connection.create_function("irm_grams", 1, _grams, deterministic=True)
    connection.create_function("irm_initials", 1, _initials, deterministic=True)
    connection.create_function("irm_rate", 6, _rate, deterministic=True)
    connection.create_function("irm_formula", 6, _formula, deterministic=True)
    connection.create_function("irm_tier", 2, _tier, deterministic=True)
    connection.create_function("irm_day", 2, _day, deterministic=True)
