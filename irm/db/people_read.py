"""Reads for the influencer list and page: ids in order, list lines, and the parts of many people at once."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from irm.db import list_line, wide_order
from irm.db.driver import Connection
from irm.db.list_order import GROUPS
from irm.domain.influencer import COUNTS
from irm.domain.metrics import DEFAULT_LIMITS

MANY: Final = 15_000
"""Above so many people it is quicker to read everybody in order and pick, than to look each up."""

TIER_LIMITS: Final = "tier_limits"
"""The key of the setting that holds the limits of the tiers."""

Where = tuple[str, Sequence[Any]]
EVERYBODY: Final[Where] = ("1", ())


@dataclass(frozen=True, slots=True)
class Meant:
    """Whom a query means: those among `ranked` (best first) or, without words, those who meet `where` and `among`.

    None means that nothing is said about it.
    """

    where: Where = EVERYBODY
    ranked: list[int] | None = None
    left: set[int] | None = None

    @property
    def among(self) -> set[int] | None:
        """The people a list in another order may show, None for all who meet the condition."""
        return set(self.ranked) if self.ranked is not None else self.left


def list_ids(
    connection: Connection,
    *,
    sort: str,
    is_descending: bool,
    in_trash: bool,
    among: set[int] | None,
    grouped_by: str = "",
    where: Where = EVERYBODY,
) -> array[int]:
    """Return ids in list order; empty values come last either way. `among` None means everybody.

    `where` is a further condition over `influencer_fact`, with the values bound to it.
    """
    order = wide_order.of(connection, sort, is_descending=is_descending, grouped_by=grouped_by)
    ids, _ = _in_order(connection, order, in_trash=in_trash, among=among, where=where)
    return ids


def grouped_ids(
    connection: Connection,
    *,
    sort: str,
    is_descending: bool,
    in_trash: bool,
    among: set[int] | None,
    grouped_by: str,
    where: Where = EVERYBODY,
) -> tuple[array[int], list[Any]]:
    """Return ids in list order, those of one group together, and the key of the group of each."""
    order = wide_order.of(connection, sort, is_descending=is_descending, grouped_by=grouped_by)
    return _in_order(connection, order, in_trash=in_trash, among=among, key=GROUPS[grouped_by], where=where)


def _in_order(
    connection: Connection,
    order: wide_order.Order,
    *,
    in_trash: bool,
    among: set[int] | None,
    key: str = "",
    where: Where = EVERYBODY,
) -> tuple[array[int], list[Any]]:
    """Return ids, and what `key` is for each, as the rows come.

    They come as one JSON text each, because a hundred thousand rows take twice as long.
    """
    condition = "is_trashed = ?"
    bound: list[Any] = [int(in_trash)]
    if among is not None and len(among) <= MANY:
        # The plus keeps the index over everybody out of it.
        condition = "+is_trashed = ? AND id IN (SELECT value FROM json_each(?))"
        bound = [int(in_trash), json.dumps(list(among))]
    condition, bound = f"{condition} AND {where[0]}", [*order.bound, *bound, *where[1]]
    people = f"influencer_fact {order.join} WHERE {condition} ORDER BY {order.by}"
    inner = f"SELECT id, {key or 'NULL'} AS g FROM {people}"
    keys = ", json_group_array(g)" if key else ", '[]'"
    found = connection.execute(f"SELECT json_group_array(id){keys} FROM ({inner})", bound).fetchone()
    groups = json.loads(found[1])
    ids = order.arranged(json.loads(found[0]), groups)
    if among is None or len(among) <= MANY:
        return array("q", ids), groups
    if not key:
        return array("q", filter(among.__contains__, ids)), []
    kept = [(one, group) for one, group in zip(ids, groups, strict=True) if one in among]
    return array("q", [one for one, _ in kept]), [group for _, group in kept]


def stage_names(connection: Connection) -> dict[int, tuple[str, str]]:
    """Return code and own name of the stages by their position."""
    rows = connection.execute("SELECT position, code, name FROM stage").fetchall()
    return {position: (code, name) for position, code, name in rows}


def countries_of(connection: Connection, ids: Sequence[int]) -> dict[int, str]:
    """Return the countries of people as they are typed."""
    rows = connection.execute(
        "SELECT id, country FROM influencer WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),)
    ).fetchall()
    return dict(rows)


def count(connection: Connection, *, in_trash: bool) -> int:
    """Return how many people there are, in the trash or out of it."""
    row = connection.execute("SELECT count(*) FROM influencer_fact WHERE is_trashed = ?", (in_trash,)).fetchone()
    return int(row[0])


def list_rows(connection: Connection, ids: Sequence[int]) -> dict[int, tuple[Any, ...]]:
    """Return the columns of `list_line` of each person."""
    rows = connection.execute(
        f"SELECT {list_line.COLUMNS} FROM influencer_fact AS f JOIN influencer AS i ON i.id = f.id"
        " JOIN stage AS s ON s.id = i.stage_id WHERE f.id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )
    return {row[0]: row for row in rows}


def tag_rows(connection: Connection, ids: Iterable[int]) -> list[tuple[int, str]]:
    """Return owner and tag name, in the order the tags were given."""
    rows: list[tuple[int, str]] = connection.execute(
        "SELECT g.influencer_id, t.name FROM influencer_tag AS g JOIN tag AS t ON t.id = g.tag_id"
        " WHERE g.influencer_id IN (SELECT value FROM json_each(?)) ORDER BY g.position, g.id",
        (json.dumps(list(ids)),),
    ).fetchall()
    return rows


def account_rows(connection: Connection, ids: Iterable[int]) -> list[tuple[Any, ...]]:
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


def contact_rows(connection: Connection, ids: Iterable[int], *, owner: str = "influencer_id") -> list[tuple[Any, ...]]:
    """Return contact points in order: owner, kind, value, label, preferred, confirmed on, id.

    `owner` is the column that names whose they are: influencer_id or representative_id.
    """
    rows: list[tuple[Any, ...]] = connection.execute(
        f"SELECT {owner}, kind, value, label, is_preferred, confirmed_on, id FROM contact_point"
        f" WHERE {owner} IN (SELECT value FROM json_each(?)) ORDER BY position, id",
        (json.dumps(list(ids)),),
    ).fetchall()
    return rows


def affinity_rows(connection: Connection, ids: Iterable[int]) -> list[tuple[Any, ...]]:
    """Return signs of affinity, the newest first: owner, day, note, link, id."""
    rows: list[tuple[Any, ...]] = connection.execute(
        "SELECT influencer_id, noted_on, note, url, id FROM affinity"
        " WHERE influencer_id IN (SELECT value FROM json_each(?)) ORDER BY noted_on DESC, id DESC",
        (json.dumps(list(ids)),),
    ).fetchall()
    return rows


def ids_named(connection: Connection, folded: str) -> list[int]:
    """Return the people outside the trash whose folded name, or the name they are filed under, is exactly this."""
    rows = connection.execute(
        "SELECT id FROM influencer_fact WHERE is_trashed = 0 AND sort_key = ?1"
        " UNION SELECT id FROM influencer WHERE sort_name <> '' AND trashed_at IS NULL AND irm_fold(display_name) = ?1",
        (folded,),
    )
    return [row[0] for row in rows]


def tier_limits(connection: Connection) -> tuple[int, ...]:
    """Return the followers at which the second and every further tier begins."""
    row = connection.execute("SELECT value FROM data_setting WHERE key = ?", (TIER_LIMITS,)).fetchone()
    return tuple(json.loads(row[0])) if row is not None else DEFAULT_LIMITS


def count_of_other_tier(connection: Connection, limits: str) -> int:
    """Return how many people outside the trash have another tier with limits given as JSON text."""
    row = connection.execute(
        "SELECT count(*) FROM influencer_fact WHERE is_trashed = 0 AND irm_tier(followers, ?) <> tier", (limits,)
    ).fetchone()
    return int(row[0])
