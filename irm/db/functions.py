"""The SQL functions of our own: text folding for search and sorting, and rates.

They are used in statements only, never in the stored schema, so a file opens in any SQLCipher tool.
"""

from __future__ import annotations

from typing import Any

from irm.domain import metrics, text
from irm.domain.influencer import Metrics


def _fold(value: str | None) -> str:
    return text.fold(value) if value else ""


def _grams(value: str | None) -> str:
    return text.grams(value) if value else ""


def _initials(value: str | None) -> str:
    """Return the initial consonants of a name, "" where there is no Hangul in it."""
    found = "" if not value or value.isascii() else text.initials(value)
    return "" if value and found == text.fold(value) else found


def _counts(values: tuple[int | None, ...]) -> Metrics:
    followers, views, likes, comments, shares = values
    return Metrics(followers, views, likes, comments, shares)


def _rate(platform: str, *values: int | None) -> float | None:
    return metrics.rate(platform, _counts(values))[0]


def _formula(platform: str, *values: int | None) -> str:
    return metrics.rate(platform, _counts(values))[1]


def install(connection: Any) -> None:
    """Register the functions on a raw connection."""
    connection.create_function("irm_fold", 1, _fold, deterministic=True)
    connection.create_function("irm_grams", 1, _grams, deterministic=True)
    connection.create_function("irm_initials", 1, _initials, deterministic=True)
    connection.create_function("irm_rate", 6, _rate, deterministic=True)
    connection.create_function("irm_formula", 6, _formula, deterministic=True)
