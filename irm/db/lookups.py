"""Looks many keys up at once: whose account, e-mail, phone, uid or name it is."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from irm.db.changelog import ADDED
from irm.db.driver import Connection
from irm.domain.influencer import COUNTS


def owners_of_accounts(connection: Connection, keys: Iterable[tuple[str, str]]) -> dict[tuple[str, str], int]:
    """Return who has which account, by (platform, canonical handle)."""
    rows = connection.execute(
        "SELECT a.platform, a.canonical, a.influencer_id FROM json_each(?) AS k JOIN social_account AS a"
        " ON a.platform = k.value ->> 0 AND a.canonical = k.value ->> 1",
        (json.dumps(sorted(set(keys))),),
    )
    return {(platform, canonical): owner for platform, canonical, owner in rows}


def owners_of_contacts(connection: Connection, keys: Iterable[tuple[str, str]]) -> dict[tuple[str, str], set[int]]:
    """Return who has which contact point, by (kind, normalised value); several people may share one."""
    rows = connection.execute(
        "SELECT c.kind, c.normalised, c.influencer_id FROM json_each(?) AS k JOIN contact_point AS c"
        " ON c.kind = k.value ->> 0 AND c.normalised = k.value ->> 1 WHERE c.influencer_id IS NOT NULL",
        (json.dumps(sorted(set(keys))),),
    )
    found: dict[tuple[str, str], set[int]] = {}
    for kind, normalised, owner in rows:
        found.setdefault((kind, normalised), set()).add(owner)
    return found


def owners_of_uids(connection: Connection, uids: Iterable[str]) -> dict[str, int]:
    """Return which person has which uid, or had it before they were merged into somebody."""
    wanted = json.dumps(sorted(set(uids)))
    found: dict[str, int] = {}
    for table, owner in (("former_uid", "influencer_id"), ("influencer", "id")):
        rows = connection.execute(
            f"SELECT uid, {owner} FROM {table} WHERE uid IN (SELECT value FROM json_each(?))", (wanted,)
        )
        found.update(rows.fetchall())
    return found


def id_of_uid(connection: Connection, table: str, uid: str) -> int | None:
    """Return the id of the record of a table with a uid, None where there is none."""
    row = connection.execute(f"SELECT id FROM {table} WHERE uid = ?", (uid,)).fetchone()
    return None if row is None else int(row[0])


def owners_of_touches(connection: Connection, uids: Iterable[str]) -> dict[str, int]:
    """Return with whom each touch was, by its uid."""
    rows = connection.execute(
        "SELECT uid, influencer_id FROM interaction WHERE uid IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(set(uids))),),
    )
    return dict(rows.fetchall())


def owners_of_names(connection: Connection, folded: Iterable[str]) -> dict[str, set[int]]:
    """Return who is filed under which folded name, people in the trash left out, as things stood when the write began.

    See `filed_elsewhere` for those who are called otherwise.
    """
    rows = connection.execute(
        "SELECT sort_key, id FROM influencer_fact WHERE is_trashed = 0"
        " AND sort_key IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(set(folded))),),
    )
    return _grouped(rows)


def filed_elsewhere(connection: Connection) -> dict[str, set[int]]:
    """Return by folded name those who are filed under another one, people in the trash left out.

    No index leads to them, so they are to be asked for once, not for every batch.
    """
    return _grouped(
        connection.execute(
            "SELECT irm_fold(display_name), id FROM influencer WHERE sort_name <> '' AND trashed_at IS NULL"
        )
    )


def _grouped(rows: Iterable[tuple[str, int]]) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    for name, owner in rows:
        found.setdefault(name, set()).add(owner)
    return found


def everybody_named(connection: Connection, folded: Iterable[str]) -> dict[str, set[int]]:
    """Return who has which folded name as things stand in this write, people in the trash left out."""
    wanted = sorted(set(folded))
    if not wanted:
        return {}
    rows = connection.execute(
        "SELECT n.name, n.id FROM (SELECT irm_fold(display_name) AS name, id FROM influencer WHERE trashed_at IS NULL)"
        " AS n WHERE n.name IN (SELECT value FROM json_each(?))",
        (json.dumps(wanted),),
    )
    return _grouped(rows)


def in_trash(connection: Connection, ids: Iterable[int]) -> set[int]:
    """Return those of the people who are in the trash."""
    rows = connection.execute(
        "SELECT id FROM influencer WHERE trashed_at IS NOT NULL AND id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(ids)),),
    )
    return {key for (key,) in rows}


def has_trash(connection: Connection) -> bool:
    """Say whether there is anybody in the trash."""
    query = "SELECT EXISTS (SELECT 1 FROM influencer WHERE trashed_at IS NOT NULL)"
    return bool(connection.execute(query).fetchone()[0])


def last_person(connection: Connection) -> int:
    """Return the largest id of a person, 0 where there is none."""
    return int(connection.execute("SELECT coalesce(max(id), 0) FROM influencer").fetchone()[0])


def people(connection: Connection, ids: Iterable[int]) -> list[dict[str, Any]]:
    """Return the columns of people's own rows."""
    cursor = connection.execute(
        "SELECT * FROM influencer WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(sorted(ids)),)
    )
    names = [description[0] for description in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def readings(connection: Connection, account_ids: Iterable[int]) -> list[tuple[Any, ...]]:
    """Return every metric snapshot of accounts: account, source, then the seven counts."""
    rows: list[tuple[Any, ...]] = connection.execute(
        f"SELECT account_id, source, {', '.join(COUNTS)} FROM metric_snapshot"
        " WHERE account_id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(account_ids)),),
    ).fetchall()
    return rows


def contacts(connection: Connection, ids: Iterable[int]) -> list[tuple[int, str, str]]:
    """Return contact points: owner, kind, normalised value."""
    rows: list[tuple[int, str, str]] = connection.execute(
        "SELECT influencer_id, kind, normalised FROM contact_point"
        " WHERE influencer_id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(ids)),),
    ).fetchall()
    return rows


def tags(connection: Connection, ids: Iterable[int]) -> list[tuple[int, str]]:
    """Return who carries which tag, by folded name."""
    rows: list[tuple[int, str]] = connection.execute(
        "SELECT g.influencer_id, t.folded FROM influencer_tag AS g JOIN tag AS t ON t.id = g.tag_id"
        " WHERE g.influencer_id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(ids)),),
    ).fetchall()
    return rows


def touches(connection: Connection, ids: Iterable[int]) -> list[tuple[Any, ...]]:
    """Return touches: owner, id, uid, when, what was said, what comes next; in the order of the statement."""
    rows: list[tuple[Any, ...]] = connection.execute(
        "SELECT influencer_id, id, uid, happened_at, channel, direction, subject, body, next_step, next_due,"
        " is_next_done, needs_no_reply, outcome FROM interaction"
        " WHERE influencer_id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(ids)),),
    ).fetchall()
    return rows


def tag_ids(connection: Connection) -> dict[str, int]:
    """Return the id of every tag by folded name."""
    return dict(connection.execute("SELECT folded, id FROM tag").fetchall())


def stages(connection: Connection) -> dict[str, int]:
    """Return the id of every stage by code."""
    return dict(connection.execute("SELECT code, id FROM stage").fetchall())


def newest_person(connection: Connection) -> int:
    """Return the highest id of a person, 0 where there is nobody."""
    return int(connection.execute("SELECT coalesce(max(id), 0) FROM influencer").fetchone()[0])


def all_accounts(connection: Connection) -> list[tuple[str, str]]:
    """Return every account that is known, as (platform, canonical handle)."""
    rows: list[tuple[str, str]] = connection.execute(
        "SELECT platform, canonical FROM social_account WHERE canonical IS NOT NULL"
    ).fetchall()
    return rows


def added_by(connection: Connection, label: str, table: str, *, limit: int = -1) -> list[int]:
    """Return the records of a table that came in by steps of that label, those taken back or in the trash left out."""
    rows = connection.execute(
        "SELECT i.id FROM step AS s JOIN step_row AS r ON r.step_id = s.id JOIN step_layout AS l ON l.id = r.layout_id"
        f" JOIN {table} AS i ON i.id BETWEEN r.first_id AND r.last_id"
        " WHERE s.label = ? AND s.is_undone = 0 AND r.kind = ? AND l.table_name = ? AND i.trashed_at IS NULL"
        " ORDER BY i.id LIMIT ?",
        (label, ADDED, table, limit),
    )
    return [record_id for (record_id,) in rows]
