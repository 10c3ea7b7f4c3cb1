"""Reads for reminders: what was told already, what came back from being put off, how early a right is told."""

from __future__ import annotations

import json
from collections.abc import Iterable

from irm.db.driver import Connection


def told(connection: Connection, *, since: str) -> set[tuple[str, int, str]]:
    """Return what was told for a day from `since` on, as (kind, record, day)."""
    return set(
        connection.execute("SELECT kind, record_id, day FROM reminder WHERE day >= ?", (since,)).fetchall(),
    )


def back(connection: Connection, *, today: str) -> dict[tuple[str, int], str]:
    """Return what was put off and is shown again, with the day it came back."""
    rows = connection.execute("SELECT kind, record_id, until FROM snooze WHERE until <= ?", (today,))
    return {(kind, key): until for kind, key, until in rows.fetchall()}


def longest_notice(connection: Connection) -> int:
    """Return the most days before its end any right is told."""
    return int(connection.execute("SELECT coalesce(max(notice_days), 0) FROM usage_right").fetchone()[0])


def notice_days(connection: Connection, ids: Iterable[int]) -> dict[int, int]:
    """Return how many days before their end these rights are told."""
    query = "SELECT id, notice_days FROM usage_right WHERE id IN (SELECT value FROM json_each(?))"
    return dict(connection.execute(query, (json.dumps(list(ids)),)).fetchall())


def note(connection: Connection, rows: Iterable[tuple[str, int, str, str]]) -> None:
    """Note what was told, as (kind, record, day, moment); what is noted already stays as it is."""
    connection.executemany(
        "INSERT OR IGNORE INTO reminder (kind, record_id, day, shown_at) VALUES (?, ?, ?, ?)", list(rows)
    )
