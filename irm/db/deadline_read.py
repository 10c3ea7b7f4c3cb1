"""The dated facts of all records as one list: a flat UNION ALL of index walks with one limit, names joined after.

The walks are merged by day as they go, so that the first lines cost the same however many come after them.

Every branch gives kind, record, day, person, campaign (0 where there is none). Decision days are not here: they follow
from who is ready, and `services/deadlines.py` adds them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Final

from irm.db.campaign_read import OPEN
from irm.db.driver import Connection
from irm.domain.deadlines import ENDING

_WINDOW: Final = "BETWEEN :first AND :last"
_PERSON_THERE: Final = "+i.is_trashed = 0"
_CAMPAIGN_THERE: Final = "k.trashed_at IS NULL"
_NOT_PUT_OFF: Final = (
    " AND {row}.id NOT IN (SELECT z.record_id FROM snooze AS z WHERE z.kind = '{kind}' AND z.until > :today)"
)
_PUT_OFF: Final = _NOT_PUT_OFF.replace("NOT IN", "IN")
_NOT_DONE: Final = (
    " AND ({row}.id, {day}) NOT IN (SELECT e.record_id, e.day FROM reminder AS e WHERE e.kind = '{kind}'"
    " AND e.done_at IS NOT NULL)"
)
"""Only what ends is noted as done; the others are done at their source."""

# CROSS JOIN keeps the index that gives the days in order on the outside.
_OF_DELIVERABLE: Final = (
    "SELECT '{kind}' AS kind, d.id AS id, d.{day} AS day, m.influencer_id AS person, m.campaign_id AS campaign"
    " FROM deliverable AS d CROSS JOIN cooperation AS m ON m.id = d.cooperation_id"
    " CROSS JOIN influencer_fact AS i ON i.id = m.influencer_id CROSS JOIN campaign AS k ON k.id = m.campaign_id"
    f" WHERE d.{{day}} IS NOT NULL AND {{state}} AND d.{{day}} {_WINDOW} AND {_PERSON_THERE} AND {_CAMPAIGN_THERE}"
)
_OF_RIGHT: Final = (
    "SELECT '{kind}' AS kind, r.id AS id, r.ends_on AS day, r.influencer_id AS person,"
    " coalesce(m.campaign_id, 0) AS campaign FROM usage_right AS r"
    " CROSS JOIN influencer_fact AS i ON i.id = r.influencer_id"
    " LEFT JOIN cooperation AS m ON m.id = r.cooperation_id"
    f" WHERE r.ends_on IS NOT NULL AND r.ends_on {_WINDOW} AND {{state}} AND {_PERSON_THERE}"
)
_DELIVERABLES: Final = {
    "draft": ("draft_due", "d.status IN ('planned', 'in_production')"),
    "approval": ("approval_due", "d.status IN ('planned', 'in_production', 'in_review')"),
    "go_live": ("go_live_on", "d.status NOT IN ('published', 'cancelled')"),
    "live_until": ("live_until", "d.status = 'published'"),
}
_RIGHTS: Final = {
    "right_end": "(r.kind IN ('organic', 'paid') OR (r.kind = 'whitelisting' AND r.code = ''))",
    "code_end": "r.kind = 'whitelisting' AND r.code <> ''",
    "exclusivity_end": "r.kind = 'exclusivity'",
}

BRANCHES: Final[dict[str, tuple[str, str, str, str, str]]] = {
    "next_step": (
        "SELECT 'next_step' AS kind, x.id AS id, x.next_due AS day, x.influencer_id AS person,"
        " coalesce(x.campaign_id, 0) AS campaign FROM interaction AS x"
        " CROSS JOIN influencer_fact AS i ON i.id = x.influencer_id"
        f" WHERE x.is_next_done = 0 AND x.next_due IS NOT NULL AND x.next_due {_WINDOW} AND {_PERSON_THERE}",
        *("x", "x.next_due", "x.influencer_id", "coalesce(x.campaign_id, 0)"),
    ),
    **{
        kind: (
            _OF_DELIVERABLE.format(kind=kind, day=day, state=state),
            *("d", f"d.{day}", "m.influencer_id", "m.campaign_id"),
        )
        for kind, (day, state) in _DELIVERABLES.items()
    },
    "payment": (
        "SELECT 'payment' AS kind, f.id AS id, f.due_on AS day, m.influencer_id AS person, m.campaign_id AS campaign"
        " FROM payment_fact AS f CROSS JOIN payment AS p ON p.id = f.id"
        " CROSS JOIN cooperation AS m ON m.id = p.cooperation_id"
        " CROSS JOIN influencer_fact AS i ON i.id = m.influencer_id"
        " CROSS JOIN campaign AS k ON k.id = m.campaign_id"
        f" WHERE f.is_open = 1 AND f.due_on IS NOT NULL AND f.due_on {_WINDOW}"
        f" AND {_PERSON_THERE} AND {_CAMPAIGN_THERE}",
        *("p", "f.due_on", "m.influencer_id", "m.campaign_id"),
    ),
    **{
        kind: (
            _OF_RIGHT.format(kind=kind, state=state),
            *("r", "r.ends_on", "r.influencer_id", "coalesce(m.campaign_id, 0)"),
        )
        for kind, state in _RIGHTS.items()
    },
    "permit": (
        "SELECT 'permit' AS kind, p.id AS id, p.expires_on AS day, p.influencer_id AS person, 0 AS campaign"
        " FROM permit AS p CROSS JOIN influencer_fact AS i ON i.id = p.influencer_id"
        f" WHERE p.expires_on IS NOT NULL AND p.expires_on {_WINDOW} AND {_PERSON_THERE}",
        *("p", "p.expires_on", "p.influencer_id", "0"),
    ),
    "stand_by": (
        "SELECT 'stand_by' AS kind, m.id AS id, m.stand_by_until AS day, m.influencer_id AS person,"
        " m.campaign_id AS campaign FROM cooperation AS m CROSS JOIN influencer_fact AS i ON i.id = m.influencer_id"
        " CROSS JOIN campaign AS k ON k.id = m.campaign_id"
        " WHERE m.stand_by_until IS NOT NULL AND m.readiness = 'agreed' AND m.rank > 0"
        f" AND m.stand_by_until {_WINDOW} AND {_PERSON_THERE} AND {_CAMPAIGN_THERE} AND k.status IN {OPEN}",
        *("m", "m.stand_by_until", "m.influencer_id", "m.campaign_id"),
    ),
    "goal": (
        "SELECT 'goal' AS kind, k.id AS id, k.goal_due AS day, 0 AS person, k.id AS campaign FROM campaign AS k"
        f" WHERE k.goal_due IS NOT NULL AND k.goal_due {_WINDOW} AND {_CAMPAIGN_THERE} AND k.status IN {OPEN}",
        *("k", "k.goal_due", "0", "k.id"),
    ),
}
"""Kind to its SELECT, the alias of its record, and where day, person and campaign stand."""


def rows(
    connection: Connection,
    kinds: Iterable[str],
    *,
    first: str,
    last: str,
    person: int,
    campaign: int,
    with_snoozed: bool,
    only_snoozed: bool = False,
    today: str,
    is_newest_first: bool = False,
    limit: int,
) -> list[tuple[str, int, str, int, int]]:
    """Return the first `limit` dated facts of these kinds, by day, then by kind and number; or the last, by day.

    Ordered by day alone, each walk needs no sorting: the walks stand in the order of their kinds, and a merge takes
    what is equal from the first of them.
    """
    wanted = sorted(set(kinds) & set(BRANCHES))
    if not wanted:
        return []
    put_off = _PUT_OFF if only_snoozed else "" if with_snoozed else _NOT_PUT_OFF
    union = " UNION ALL ".join(
        _branch(kind, of_person=bool(person), of_campaign=bool(campaign), put_off=put_off) for kind in wanted
    )
    values = {"first": first, "last": last, "person": person, "campaign": campaign, "today": today}
    found: list[tuple[str, int, str, int, int]] = connection.execute(
        f"{union} ORDER BY day {'DESC ' if is_newest_first else ''}LIMIT :limit", {**values, "limit": limit}
    ).fetchall()
    return found


def _branch(kind: str, *, of_person: bool, of_campaign: bool, put_off: str) -> str:
    """Return the SELECT of a kind with no condition that is not needed: each costs something on every line."""
    select, row, day, person, campaign = BRANCHES[kind]
    conditions = [select, put_off.format(kind=kind, row=row)]
    if kind in ENDING:
        conditions.append(_NOT_DONE.format(kind=kind, row=row, day=day))
    if of_person:
        conditions.append(f" AND {person} = :person")
    if of_campaign:
        conditions.append(f" AND {campaign} = :campaign")
    return "".join(conditions)


def birthdays(
    connection: Connection, keys: Sequence[tuple[str, str]], *, person: int, with_snoozed: bool, today: str, limit: int
) -> list[tuple[int, str]]:
    """Return whose birthday falls on which of the given days; keys are ("MM-DD", day).

    The days are walked in their order, and no further than the limit. As on the page of the day,
    people not to be contacted and people who are not relevant are left out.
    """
    found: list[tuple[int, str]] = connection.execute(
        "SELECT f.id, b.value ->> 1 FROM json_each(:keys) AS b CROSS JOIN influencer_fact AS f"
        " ON f.birthday_key = b.value ->> 0 AND f.birthday_key <> '' CROSS JOIN influencer AS i ON i.id = f.id"
        " WHERE +f.is_trashed = 0 AND i.do_not_contact_on IS NULL AND i.not_relevant_on IS NULL"
        " AND (:person = 0 OR f.id = :person)"
        + ("" if with_snoozed else _NOT_PUT_OFF.format(kind="birthday", row="f"))
        + " LIMIT :limit",
        {"keys": json.dumps(list(keys)), "person": person, "today": today, "limit": limit},
    ).fetchall()
    return found


_TEXTS: Final = {
    "interaction": "SELECT id, next_step FROM interaction",
    "deliverable": "SELECT id, iif(title = '', type, title) FROM deliverable",
    "payment": "SELECT id, label || char(31) || amount || ' ' || currency FROM payment",
    "usage_right": "SELECT id, kind || char(31) || iif(code = '', category, code) FROM usage_right",
    "permit": "SELECT id, market || ' ' || number FROM permit",
    "cooperation": "SELECT m.id, coalesce(s.title, '') FROM cooperation AS m LEFT JOIN slot AS s ON s.id = m.slot_id",
    "slot": "SELECT id, title FROM slot",
    "campaign": "SELECT id, goal_metric FROM campaign",
}


def texts(connection: Connection, table: str, ids: Iterable[int]) -> dict[int, str]:
    """Return what each record of a table is about; parts are apart by U+001F."""
    if table not in _TEXTS:
        return {}
    key = "m.id" if table == "cooperation" else "id"
    query = f"{_TEXTS[table]} WHERE {key} IN (SELECT value FROM json_each(?))"
    return dict(connection.execute(query, (json.dumps(list(ids)),)).fetchall())


def names(connection: Connection, table: str, ids: Iterable[int]) -> dict[int, str]:
    """Return the names of people or campaigns."""
    column = "display_name" if table == "influencer" else "name"
    query = f"SELECT id, {column} FROM {table} WHERE id IN (SELECT value FROM json_each(?))"
    return dict(connection.execute(query, (json.dumps(list(ids)),)).fetchall())


def campaigns(connection: Connection, *, most: int) -> list[tuple[int, str]]:
    """Return the campaigns that still run, the newest first."""
    query = (
        f"SELECT id, name FROM campaign AS k WHERE {_CAMPAIGN_THERE} AND k.status IN {OPEN} ORDER BY id DESC LIMIT ?"
    )
    found: list[tuple[int, str]] = connection.execute(query, (most,)).fetchall()
    return found


def done(connection: Connection, kind: str) -> set[tuple[int, str]]:
    """Return what is done of a kind, as (record, day)."""
    query = "SELECT record_id, day FROM reminder WHERE kind = ? AND done_at IS NOT NULL"
    return set(connection.execute(query, (kind,)).fetchall())


def snoozed(connection: Connection, *, today: str) -> set[tuple[str, int]]:
    """Return what is put off until a later day, as (kind, record)."""
    return set(connection.execute("SELECT kind, record_id FROM snooze WHERE until > ?", (today,)).fetchall())
