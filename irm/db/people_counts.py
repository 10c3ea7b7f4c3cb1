"""How many people outside the trash have which value: what the menu of a column and the navigation show."""

from __future__ import annotations

from typing import Final

from irm.db.driver import Connection

_CARRIED: Final = (
    "SELECT t.id, t.name, t.colour, t.folded, (SELECT count(*) FROM influencer_tag AS g WHERE g.tag_id = t.id)"
    " - coalesce(n.people, 0) AS people FROM tag AS t LEFT JOIN (SELECT g.tag_id, count(*) AS people"
    " FROM influencer_fact AS f CROSS JOIN influencer_tag AS g ON g.influencer_id = f.id WHERE f.is_trashed = 1"
    " GROUP BY g.tag_id) AS n ON n.tag_id = t.id"
)
"""Every tag with who carries it: all of them without those in the trash. An index counts all, and the trash is small;
asking each of 200,000 tags of people whether that person is there takes more than a second."""
_LISTED: Final = "FROM influencer_fact AS f JOIN influencer AS i ON i.id = f.id WHERE f.is_trashed = 0"
_COUNTS: Final = {
    "stage": "SELECT s.code, max(s.name), count(i.id) FROM stage AS s LEFT JOIN influencer AS i ON i.stage_id = s.id"
    " AND i.trashed_at IS NULL GROUP BY s.id ORDER BY s.position",
    "tier": "SELECT tier, '', count(*) FROM influencer_fact WHERE is_trashed = 0 AND tier <> '' GROUP BY tier"
    " ORDER BY max(followers) DESC",
    "turn": "SELECT turn, '', count(*) FROM influencer_fact WHERE is_trashed = 0 AND turn <> '' GROUP BY turn"
    " ORDER BY turn",
    "platform": "SELECT a.platform, '', count(DISTINCT a.influencer_id) FROM social_account AS a"
    " JOIN influencer_fact AS f ON f.id = a.influencer_id WHERE f.is_trashed = 0 GROUP BY a.platform"
    " ORDER BY 3 DESC, 1",
    "country": f"SELECT f.country_key, min(i.country), count(*) {_LISTED} AND f.country_key <> ''"
    " GROUP BY f.country_key ORDER BY 3 DESC, 1",
    "city": f"SELECT irm_fold(i.city), min(i.city), count(*) {_LISTED} AND i.city <> '' GROUP BY 1 ORDER BY 3 DESC, 1",
    "kind": f"SELECT i.kind, '', count(*) {_LISTED} GROUP BY 1 ORDER BY 3 DESC, 1",
    "origin": f"SELECT i.origin, '', count(*) {_LISTED} AND i.origin <> '' GROUP BY 1 ORDER BY 3 DESC, 1",
    "type": f"SELECT i.influence_type, '', count(*) {_LISTED} AND i.influence_type <> '' GROUP BY 1 ORDER BY 3 DESC, 1",
    "tag": f"SELECT name, '', people FROM ({_CARRIED}) WHERE people > 0 ORDER BY people DESC, folded",
}
FIELDS: Final = frozenset(_COUNTS)
"""The fields of the query language whose values are counted."""


def counts(connection: Connection, field: str, *, limit: int) -> list[tuple[str, str, int]]:
    """Return the values of a field with the name a user gave them and how many people have them."""
    rows: list[tuple[str, str, int]] = connection.execute(f"{_COUNTS[field]} LIMIT ?", (limit,)).fetchall()
    return rows


def tags(connection: Connection) -> list[tuple[int, str, str, int]]:
    """Return id, name, colour and number of people of every tag in folded order."""
    rows: list[tuple[int, str, str, int]] = connection.execute(
        f"SELECT id, name, colour, people FROM ({_CARRIED}) ORDER BY folded"
    ).fetchall()
    return rows
