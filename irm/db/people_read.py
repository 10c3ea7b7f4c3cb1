"""Reads for the influencer list and page: ids in order, list lines, and the parts of many people at once."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Sequence
from typing import Any, Final

from irm.db.list_order import order_by

MANY: Final = 15_000
"""Above so many people it is quicker to read everybody in order and pick, than to look each up."""

COUNTS: Final = (
    "followers",
    "avg_views",
    "avg_likes",
    "avg_comments",
    "avg_shares",
    "avg_saves",
    "posts_counted",
)
"""The counts of a metric snapshot, in the order of `domain.influencer.Metrics`."""


def list_ids(connection: Any, *, sort: str, is_descending: bool, in_trash: bool, among: set[int] | None) -> array[int]:
    """Return ids in list order; empty values come last either way. `among` None means everybody."""
    order = order_by(sort, is_descending=is_descending)
    if among is None or len(among) > MANY:
        ids = _in_order(connection, f"is_trashed = ? ORDER BY {order}", (in_trash,))
        return array("q", ids if among is None else filter(among.__contains__, ids))
    # The plus keeps the index over everybody out of it.
    condition = "+is_trashed = ? AND id IN (SELECT value FROM json_each(?))"
    values = (in_trash, json.dumps(list(among)))
    return array("q", _in_order(connection, f"{condition} ORDER BY {order}", values))


def _in_order(connection: Any, condition: str, values: tuple[Any, ...]) -> list[int]:
    """Return ids as the rows come; as one JSON text, because a hundred thousand rows take twice as long."""
    query = f"SELECT json_group_array(id) FROM (SELECT id FROM influencer_fact WHERE {condition})"
    ids: list[int] = json.loads(connection.execute(query, values).fetchone()[0])
    return ids


def count(connection: Any, *, in_trash: bool) -> int:
    """Return how many people there are, in the trash or out of it."""
    row = connection.execute("SELECT count(*) FROM influencer_fact WHERE is_trashed = ?", (in_trash,)).fetchone()
    return int(row[0])


def list_rows(connection: Any, ids: Sequence[int]) -> dict[int, tuple[Any, ...]]:
    """Return the list line of each person.

    In order: id, name, platform, handle, accounts, followers, rate, formula, stage, country, last contact, turn, next
    step, its day, the days of do-not-contact and not-relevant, in the trash or not.
    """
    rows = connection.execute(
        "SELECT f.id, i.display_name, f.platform, f.handle, f.account_count, f.followers, f.rate, f.rate_formula,"
        " s.code, i.country, f.last_contact, f.turn, f.next_step, f.next_due, i.do_not_contact_on, i.not_relevant_on,"
        " f.is_trashed FROM influencer_fact AS f JOIN influencer AS i ON i.id = f.id"
        " JOIN stage AS s ON s.id = i.stage_id WHERE f.id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )
    return {row[0]: row for row in rows}


def tag_rows(connection: Any, ids: Iterable[int]) -> list[tuple[int, str]]:
    """Return owner and tag name, in the order the tags were given."""
    rows: list[tuple[int, str]] = connection.execute(
        "SELECT g.influencer_id, t.name FROM influencer_tag AS g JOIN tag AS t ON t.id = g.tag_id"
        " WHERE g.influencer_id IN (SELECT value FROM json_each(?)) ORDER BY g.position, g.id",
        (json.dumps(list(ids)),),
    ).fetchall()
    return rows


def account_rows(connection: Any, ids: Iterable[int]) -> list[tuple[Any, ...]]:
    """Return accounts in order with their latest snapshot.

    In order: owner, id, platform, handle, canonical, url, verified, snapshot id, day, source, then the counts.
    """
    rows: list[tuple[Any, ...]] = connection.execute(
        "SELECT a.influencer_id, a.id, a.platform, a.handle, a.canonical, a.url, a.is_verified, m.id, m.taken_on,"
        f" m.source, {', '.join('m.' + name for name in COUNTS)} FROM social_account AS a"
        " LEFT JOIN metric_snapshot AS m ON m.id = (SELECT l.id FROM metric_snapshot AS l"
        "   WHERE l.account_id = a.id ORDER BY l.taken_on DESC, l.id DESC LIMIT 1)"
        " WHERE a.influencer_id IN (SELECT value FROM json_each(?)) ORDER BY a.position, a.id",
        (json.dumps(list(ids)),),
    ).fetchall()
    return rows


def contact_rows(
    connection: Any, ids: Iterable[int], *, owner: str = "influencer_id"
) -> list[tuple[int, str, str, int]]:
    """Return contact points in order: owner, kind, value, id; `owner` is the column of whose they are."""
    rows: list[tuple[int, str, str, int]] = connection.execute(
        f"SELECT {owner}, kind, value, id FROM contact_point"
        f" WHERE {owner} IN (SELECT value FROM json_each(?)) ORDER BY position, id",
        (json.dumps(list(ids)),),
    ).fetchall()
    return rows


def ids_named(connection: Any, folded: str) -> list[int]:
    """Return the people outside the trash whose folded name is exactly this."""
    rows = connection.execute("SELECT id FROM influencer_fact WHERE is_trashed = 0 AND sort_key = ?", (folded,))
    return [row[0] for row in rows]
