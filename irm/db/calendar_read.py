"""Reads for calendar files: what names the record of a deadline for good, and at what time something goes live."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Final

from irm.db.driver import Connection

_NAMES: Final = {
    "interaction": "SELECT id, uid FROM interaction",
    "deliverable": "SELECT id, uid FROM deliverable",
    "cooperation": "SELECT id, uid FROM cooperation",
    "campaign": "SELECT id, uid FROM campaign",
    "influencer": "SELECT id, uid FROM influencer",
    "payment": "SELECT p.id, m.uid || '-' || p.id FROM payment AS p JOIN cooperation AS m ON m.id = p.cooperation_id",
    "usage_right": (
        "SELECT r.id, i.uid || '-' || r.id FROM usage_right AS r JOIN influencer AS i ON i.id = r.influencer_id"
    ),
    "permit": "SELECT p.id, i.uid || '-' || p.id FROM permit AS p JOIN influencer AS i ON i.id = p.influencer_id",
    "slot": "SELECT s.id, k.uid || '-' || s.id FROM slot AS s JOIN campaign AS k ON k.id = s.campaign_id",
}
"""A record without a uid of its own is named by that of the record it belongs to, and its number."""


def names(connection: Connection, table: str, ids: Iterable[int]) -> dict[int, str]:
    """Return what names each of these records for good."""
    select = _NAMES[table]
    key = select.split()[1].rstrip(",")
    query = f"{select} WHERE {key} IN (SELECT value FROM json_each(?))"
    return dict(connection.execute(query, (json.dumps(list(ids)),)).fetchall())


def times(connection: Connection, ids: Iterable[int]) -> dict[int, tuple[str, str]]:
    """Return at what time ("HH:MM") and in which zone these deliverables go live; those with a time only."""
    query = (
        "SELECT id, go_live_time, zone FROM deliverable WHERE go_live_time <> ''"
        " AND id IN (SELECT value FROM json_each(?))"
    )
    return {key: (time, zone) for key, time, zone in connection.execute(query, (json.dumps(list(ids)),)).fetchall()}


def changes(connection: Connection) -> int:
    """Return how many changes were made to the file so far, undo and redo counted; it never falls."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
