"""Reads for campaigns: ids in order, list lines, slots, and everybody in the line-up of given slots."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Sequence
from typing import Any, Final

from irm.db.driver import Connection, Cursor

OPEN: Final = "('draft', 'running', 'paused')"
"""Statuses in which slots still have to be filled."""

SORTS: Final = {
    "name": "irm_fold(c.name)",
    "brand": "irm_fold(c.brand)",
    "status": "c.status",
    "starts": "c.starts_on",
    "ends": "c.ends_on",
    "created": "c.id",
}

_TEXT: Final = (
    "irm_fold(c.name || ' ' || c.brand || ' ' || c.product || ' ' || c.markets || ' ' || c.status || ' ' || c.notes"
    " || ' ' || c.goal_metric || ' ' || c.goal_relevant || ' ' || c.brief_fixed || ' ' || c.brief_free || ' '"
    " || coalesce((SELECT group_concat(s.title || ' ' || s.deliverables, ' ') FROM slot AS s"
    "   WHERE s.campaign_id = c.id), '') || ' '"
    " || coalesce((SELECT group_concat(i.display_name || ' ' || o.reason || ' ' || o.terms || ' ' || o.brief, ' ')"
    "   FROM cooperation AS o JOIN influencer AS i ON i.id = o.influencer_id WHERE o.campaign_id = c.id), '') || ' '"
    " || coalesce((SELECT group_concat(d.title || ' ' || d.link || ' ' || d.coupon_code, ' ') FROM cooperation AS o"
    "   JOIN deliverable AS d ON d.cooperation_id = o.id WHERE o.campaign_id = c.id), '') || ' '"
    " || coalesce((SELECT group_concat(p.label || ' ' || p.invoice_number, ' ') FROM cooperation AS o"
    "   JOIN payment AS p ON p.cooperation_id = o.id WHERE o.campaign_id = c.id), '') || ' '"
    " || coalesce((SELECT group_concat(u.code || ' ' || u.note, ' ') FROM cooperation AS o"
    "   JOIN usage_right AS u ON u.cooperation_id = o.id WHERE o.campaign_id = c.id), ''))"
)
"""What a search looks through."""

BOOKED: Final = (
    "EXISTS (SELECT 1 FROM cooperation AS o JOIN slot AS t ON t.id = o.slot_id"
    " JOIN campaign AS k ON k.id = t.campaign_id WHERE o.influencer_id = m.influencer_id AND o.rank = 0"
    " AND o.slot_id <> s.id AND t.go_live_on = s.go_live_on AND k.trashed_at IS NULL"
    f" AND k.status IN {OPEN})"
)
"""Whether member m of slot s fills another slot that day, in any campaign that still runs."""

REFUSAL: Final = (
    "iif(i.trashed_at IS NOT NULL, 'trashed', iif(i.do_not_contact_on IS NOT NULL, 'do_not_contact',"
    " iif(i.not_relevant_on IS NOT NULL, 'not_relevant', '')))"
)
"""Why person i may not be booked, "" where they may."""

REFUSED: Final = "(i.trashed_at IS NOT NULL OR i.do_not_contact_on IS NOT NULL OR i.not_relevant_on IS NOT NULL)"

NEEDED: Final = "(s.shipping_days + s.production_days + s.review_days + s.revision_rounds * s.revision_days)"

READY: Final = (
    "m.rank > 0 AND m.readiness = 'agreed' AND (m.stand_by_until IS NULL OR m.stand_by_until >= :today)"
    f" AND NOT {REFUSED} AND NOT {BOOKED} AND (s.go_live_on IS NULL"
    f" OR julianday(s.go_live_on) - julianday(:today) >= m.lead_days + {NEEDED})"
)
"""Whether member m, influencer i, counts as a ready stand-in of slot s; the same rule as domain/planb.py."""

WANTED: Final = "coalesce(s.stand_ins_wanted, iif(s.is_hard_date, 2, 1))"


def ids(connection: Connection, *, sort: str, is_descending: bool, in_trash: bool, words: Sequence[str]) -> array[int]:
    """Return the ids of campaigns whose texts hold all folded words, in order; empty values last either way."""
    column = SORTS.get(sort, SORTS["name"])
    direction = "DESC" if is_descending else "ASC"
    matches = "".join(f" AND instr({_TEXT}, ?)" for _ in words)
    rows = connection.execute(
        f"SELECT c.id FROM campaign AS c WHERE (c.trashed_at IS NOT NULL) = ?{matches}"
        f" ORDER BY {column} IS NULL OR {column} = '', {column} {direction}, c.id",
        (in_trash, *words),
    )
    return array("q", [key for (key,) in rows])


def count(connection: Connection, *, in_trash: bool) -> int:
    """Return how many campaigns there are, in the trash or out of it."""
    row = connection.execute("SELECT count(*) FROM campaign WHERE (trashed_at IS NOT NULL) = ?", (in_trash,)).fetchone()
    return int(row[0])


def lines(connection: Connection, campaign_ids: Iterable[int], *, today: str) -> dict[int, tuple[Any, ...]]:
    """Return the list line of each campaign.

    In order: id, name, brand, product, status, start, end, slots, filled slots, next go-live, currency, budget, in the
    trash or not.
    """
    rows = connection.execute(
        "SELECT c.id, c.name, c.brand, c.product, c.status, c.starts_on, c.ends_on,"
        " (SELECT count(*) FROM slot AS s WHERE s.campaign_id = c.id),"
        " (SELECT count(*) FROM cooperation AS m WHERE m.campaign_id = c.id AND m.rank = 0),"
        " (SELECT min(s.go_live_on) FROM slot AS s WHERE s.campaign_id = c.id AND s.go_live_on >= ?2),"
        " c.currency, c.budget, c.trashed_at IS NOT NULL"
        " FROM campaign AS c WHERE c.id IN (SELECT value FROM json_each(?1))",
        (json.dumps(list(campaign_ids)), today),
    )
    return {row[0]: row for row in rows}


def coverage(connection: Connection, *, today: str, campaign_ids: Iterable[int] | None = None) -> list[tuple[Any, ...]]:
    """Return how every open slot that is still to come is covered, the soonest first.

    In order: campaign, slot, title, campaign's name, go-live, hard date or not, has an incumbent or not, wanted, ready,
    the shortest way of a ready one in days (None where nobody is ready). `campaign_ids` None means all campaigns.
    """
    among = "" if campaign_ids is None else "AND c.id IN (SELECT value FROM json_each(:ids))"
    return list(
        connection.execute(
            f"SELECT c.id, s.id, s.title, c.name, s.go_live_on, s.is_hard_date,"
            f" EXISTS (SELECT 1 FROM cooperation AS h WHERE h.slot_id = s.id AND h.rank = 0), {WANTED},"
            f" count(m.id), min(m.lead_days + {NEEDED})"
            " FROM campaign AS c JOIN slot AS s ON s.campaign_id = c.id"
            " LEFT JOIN (cooperation AS m JOIN influencer AS i ON i.id = m.influencer_id)"
            f" ON m.slot_id = s.id AND {READY}"
            f" WHERE c.trashed_at IS NULL AND c.status IN {OPEN}"
            f" AND (s.go_live_on IS NULL OR s.go_live_on >= :today) {among}"
            " GROUP BY s.id ORDER BY s.go_live_on IS NULL, s.go_live_on, c.id, s.position, s.id",
            {"today": today, "ids": json.dumps(list(campaign_ids or ()))},
        )
    )


def slots(connection: Connection, campaign_id: int) -> list[dict[str, Any]]:
    """Return the slots of a campaign in their order, by column; `currency` is that of the campaign."""
    return _named(
        connection.execute(
            "SELECT s.*, c.currency FROM slot AS s JOIN campaign AS c ON c.id = s.campaign_id"
            " WHERE s.campaign_id = ? ORDER BY s.position, s.id",
            (campaign_id,),
        )
    )


def members(connection: Connection, slot_ids: Iterable[int]) -> list[dict[str, Any]]:
    """Return everybody in given slots, dropped ones too: the columns of the cooperation, and what the line-up shows.

    Beside the columns: name, handle, its platform, last contact on, reliability, is_refused, refusal.
    """
    return _named(
        connection.execute(
            "SELECT m.*, i.display_name AS shown_name, f.handle, f.platform AS shown_platform, f.last_contact_on,"
            f" f.reliability, {REFUSED} AS is_refused, {REFUSAL} AS refusal FROM cooperation AS m"
            " JOIN influencer AS i ON i.id = m.influencer_id JOIN influencer_fact AS f ON f.id = i.id"
            " WHERE m.slot_id IN (SELECT value FROM json_each(?))"
            " ORDER BY m.slot_id, m.rank IS NULL, m.rank, m.id",
            (json.dumps(list(slot_ids)),),
        )
    )


def bookings(connection: Connection, people: Iterable[int]) -> list[tuple[int, int, str, str, str]]:
    """Return what people fill: person, slot, go-live day, the slot's title, the campaign's name."""
    rows: list[tuple[int, int, str, str, str]] = connection.execute(
        "SELECT m.influencer_id, s.id, s.go_live_on, s.title, c.name FROM cooperation AS m"
        " JOIN slot AS s ON s.id = m.slot_id JOIN campaign AS c ON c.id = s.campaign_id"
        f" WHERE m.rank = 0 AND s.go_live_on IS NOT NULL AND c.trashed_at IS NULL AND c.status IN {OPEN}"
        " AND m.influencer_id IN (SELECT value FROM json_each(?))"
        " ORDER BY s.go_live_on, s.id",
        (json.dumps(list(people)),),
    ).fetchall()
    return rows


def _named(cursor: Cursor) -> list[dict[str, Any]]:
    names = [description[0] for description in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
