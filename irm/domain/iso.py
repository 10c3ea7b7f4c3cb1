"""Instants and days as the file stores them: ISO text, instants in UTC and whole seconds, which sort as time does."""

from __future__ import annotations

from datetime import UTC, date, datetime


def to_text(moment: datetime) -> str:
    """Return an aware instant as "2026-11-22T09:30:00Z"; fractions of a second are dropped."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def from_text(text: str) -> datetime:
    """Return the aware UTC instant of a stored text."""
    return datetime.fromisoformat(text)


def day_from_text(text: str | None) -> date | None:
    """Return the day of a stored ISO day, None for none."""
    return date.fromisoformat(text) if text else None


def day_to_text(day: date | None) -> str | None:
    """Return the ISO text of a day, None for none."""
    return day.isoformat() if day else None
