"""What a search for doubles reads of everybody, and of those who may be one; people in the trash are left out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from irm.db.driver import Connection

_LIVE = "JOIN influencer AS i ON i.id = t.influencer_id AND i.trashed_at IS NULL"


def names(connection: Connection) -> Iterator[tuple[int, str, str, str]]:
    """Yield everybody: id, display name, legal name, birthday."""
    yield from connection.execute(
        "SELECT id, display_name, legal_name, coalesce(birthday, '') FROM influencer"
        " WHERE trashed_at IS NULL ORDER BY id"
    )


def count(connection: Connection) -> int:
    """Return how many people there are."""
    return int(connection.execute("SELECT count(*) FROM influencer_fact WHERE is_trashed = 0").fetchone()[0])


def handles(connection: Connection) -> Iterator[tuple[int, str]]:
    """Yield every handle that is known, with whose it is."""
    yield from connection.execute(
        f"SELECT t.influencer_id, t.canonical FROM social_account AS t {_LIVE} WHERE t.canonical IS NOT NULL"
    )


def contacts(connection: Connection) -> Iterator[tuple[int, str, str, str]]:
    """Yield every contact point: owner, kind, normalised, value."""
    yield from connection.execute(
        f"SELECT t.influencer_id, t.kind, t.normalised, t.value FROM contact_point AS t {_LIVE}"
    )


def shared_contacts(connection: Connection) -> list[tuple[str, str, list[int]]]:
    """Return the contact points several people have: kind, normalised, their owners."""
    rows = connection.execute(
        "SELECT t.kind, t.normalised, json_group_array(DISTINCT t.influencer_id) FROM contact_point AS t"
        f" {_LIVE} WHERE t.normalised <> '' GROUP BY t.kind, t.normalised"
        " HAVING min(t.influencer_id) <> max(t.influencer_id)"
    ).fetchall()
    return [(kind, value, json.loads(owners)) for kind, value, owners in rows]


def signs(connection: Connection) -> set[str]:
    """Return every handle, e-mail and phone that is known."""
    rows = connection.execute(
        f"SELECT t.canonical FROM social_account AS t {_LIVE} WHERE t.canonical IS NOT NULL UNION ALL"
        f" SELECT t.normalised FROM contact_point AS t {_LIVE} WHERE t.kind IN ('email', 'phone')"
        " AND t.normalised <> ''"
    )
    return {sign for (sign,) in rows.fetchall()}


def counts(connection: Connection) -> dict[tuple[str, str], int]:
    """Return how many people there are of each country and city, by their folded names, and with each tag."""
    found: dict[tuple[str, str], int] = {}
    for kind in ("country", "city"):
        for value, count in connection.execute(
            f"SELECT irm_fold({kind}), sum(n) FROM (SELECT {kind}, count(*) AS n FROM influencer"
            " WHERE trashed_at IS NULL GROUP BY 1) GROUP BY 1"
        ):
            found[(kind, value)] = count
    for tag, count in connection.execute(
        "SELECT t.name, count(*) FROM influencer_tag AS g JOIN tag AS t ON t.id = g.tag_id GROUP BY t.id"
    ):
        found[("tag", tag)] = count
    return found


def people(connection: Connection, ids: Iterable[int]) -> list[tuple[Any, ...]]:
    """Return id, display name, legal name, kind, folded country and city, birthday of people."""
    return _rows(
        connection,
        "SELECT id, display_name, legal_name, kind, irm_fold(country), irm_fold(city), coalesce(birthday, '')"
        " FROM influencer WHERE id IN (SELECT value FROM json_each(?)) AND trashed_at IS NULL",
        ids,
    )


def accounts(connection: Connection, ids: Iterable[int]) -> list[tuple[Any, ...]]:
    """Return owner, platform and canonical handle of the accounts of people."""
    return _rows(
        connection,
        "SELECT influencer_id, platform, canonical FROM social_account WHERE canonical IS NOT NULL"
        " AND influencer_id IN (SELECT value FROM json_each(?))",
        ids,
    )


def contacts_of(connection: Connection, ids: Iterable[int]) -> list[tuple[Any, ...]]:
    """Return owner, kind, normalised form and value of the contact points of people."""
    return _rows(
        connection,
        "SELECT influencer_id, kind, normalised, value FROM contact_point"
        " WHERE influencer_id IN (SELECT value FROM json_each(?))",
        ids,
    )


def tags(connection: Connection, ids: Iterable[int]) -> list[tuple[Any, ...]]:
    """Return owner and name of the tags of people."""
    return _rows(
        connection,
        "SELECT g.influencer_id, t.name FROM influencer_tag AS g JOIN tag AS t ON t.id = g.tag_id"
        " WHERE g.influencer_id IN (SELECT value FROM json_each(?))",
        ids,
    )


def representatives(connection: Connection, ids: Iterable[int]) -> list[tuple[Any, ...]]:
    """Return owner and name of who speaks for people."""
    return _rows(
        connection,
        "SELECT l.influencer_id, r.name FROM influencer_representative AS l JOIN representative AS r"
        " ON r.id = l.representative_id WHERE l.influencer_id IN (SELECT value FROM json_each(?))",
        ids,
    )


def apart(connection: Connection) -> set[tuple[int, int]]:
    """Return the pairs of whom the user said that they are not the same, the smaller id first."""
    return set(connection.execute("SELECT first_id, second_id FROM not_same").fetchall())


def _rows(connection: Connection, query: str, ids: Iterable[int]) -> list[tuple[Any, ...]]:
    found: list[tuple[Any, ...]] = connection.execute(query, (json.dumps(sorted(ids)),)).fetchall()
    return found
