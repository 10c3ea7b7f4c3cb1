"""Reads for proposals: what makes one person like another, and who may be proposed for a slot."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from irm.db.campaign_read import OPEN, REFUSED
from irm.db.driver import Connection

_POOL: Final = 400
"""So many of the nearest are looked at closely."""

_PROFILE: Final = (
    "i.id, i.display_name, f.handle, f.platform, f.followers, f.tier, i.languages, i.country, f.reliability,"
    " coalesce((SELECT json_group_array(t.name) FROM influencer_tag AS g JOIN tag AS t ON t.id = g.tag_id"
    " WHERE g.influencer_id = i.id), '[]'),"
    " coalesce((SELECT m.verdict FROM cooperation AS m WHERE m.influencer_id = i.id AND m.verdict <> ''"
    " ORDER BY m.updated_at DESC, m.id DESC LIMIT 1), '')"
)


@dataclass(frozen=True, slots=True)
class Profile:
    """What is compared; `platform` is that of the largest account, `verdict` the last one given."""

    id: int
    name: str
    handle: str
    platform: str
    followers: int | None
    tier: str
    languages: str
    country: str
    reliability: float | None
    tags: frozenset[str]
    verdict: str


def person(connection: Connection, influencer_id: int) -> Profile | None:
    """Return the profile of one person."""
    row = connection.execute(
        f"SELECT {_PROFILE} FROM influencer AS i JOIN influencer_fact AS f ON f.id = i.id WHERE i.id = ?",
        (influencer_id,),
    ).fetchone()
    return None if row is None else _profile(row)


def candidates(connection: Connection, slot_id: int, like: Profile, *, day: date | None) -> list[tuple[Profile, bool]]:
    """Return who may be proposed for a slot, nearest first, each with whether they fill another slot that day."""
    shared = json.dumps(sorted(like.tags))
    rows = connection.execute(
        f"SELECT {_PROFILE}, EXISTS (SELECT 1 FROM cooperation AS o JOIN slot AS t ON t.id = o.slot_id"
        " JOIN campaign AS k ON k.id = t.campaign_id WHERE o.influencer_id = i.id AND o.rank = 0 AND o.slot_id <> :slot"
        f" AND t.go_live_on = :day AND k.trashed_at IS NULL AND k.status IN {OPEN})"
        " FROM (SELECT p.id AS id, 3 * (p.platform = :platform) + 2 * (p.tier = :tier) + 2 * min(3, (SELECT count(*)"
        "     FROM influencer_tag AS g JOIN tag AS t ON t.id = g.tag_id WHERE g.influencer_id = p.id"
        "     AND t.name IN (SELECT value FROM json_each(:tags)))) AS points"
        "   FROM influencer_fact AS p WHERE p.is_trashed = 0"
        "   ORDER BY points DESC, p.followers DESC LIMIT :pool) AS near"
        " JOIN influencer AS i ON i.id = near.id JOIN influencer_fact AS f ON f.id = i.id"
        f" WHERE NOT {REFUSED} AND i.id <> :like"
        " AND NOT EXISTS (SELECT 1 FROM cooperation AS n WHERE n.influencer_id = i.id AND n.verdict = 'never')"
        " AND NOT EXISTS (SELECT 1 FROM cooperation AS n WHERE n.influencer_id = i.id AND n.slot_id = :slot)"
        " ORDER BY near.points DESC, i.id",
        {
            "slot": slot_id,
            "day": day.isoformat() if day else None,
            "platform": like.platform,
            "tier": like.tier,
            "tags": shared,
            "pool": _POOL,
            "like": like.id,
        },
    ).fetchall()
    return [(_profile(row[:-1]), bool(row[-1])) for row in rows]


def _profile(row: tuple[Any, ...]) -> Profile:
    key, name, handle, platform, followers, tier, languages, country, reliability, tags, verdict = row
    return Profile(
        id=key,
        name=name,
        handle=handle,
        platform=platform,
        followers=followers,
        tier=tier,
        languages=languages,
        country=country,
        reliability=reliability,
        tags=frozenset(json.loads(tags)),
        verdict=verdict,
    )
