"""Who was not heard of, worked with or changed since a day: people whose data may be due for deletion."""

from __future__ import annotations

from typing import Final

from irm.db.driver import Connection

_LAST: Final = """
SELECT i.id, i.display_name, i.trashed_at IS NOT NULL,
       substr(max(i.updated_at,
           coalesce((SELECT max(t.happened_at) FROM interaction AS t WHERE t.influencer_id = i.id), ''),
           coalesce((SELECT max(c.updated_at) FROM cooperation AS c WHERE c.influencer_id = i.id), '')), 1, 10)
       AS last_on
FROM influencer AS i"""


def silent_since(connection: Connection, day: str) -> list[tuple[int, str, bool, str]]:
    """Return id, name, whether in the trash, and the last day of people of whom nothing is newer, oldest first."""
    rows = connection.execute(
        f"SELECT * FROM ({_LAST} WHERE i.updated_at < ?1) WHERE last_on < ?1 ORDER BY last_on, id", (day,)
    ).fetchall()
    return [(key, name, bool(is_trashed), last_on) for key, name, is_trashed, last_on in rows]
