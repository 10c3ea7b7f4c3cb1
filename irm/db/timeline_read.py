"""Reads the timeline of one person: touches that fit a filter, and what happened between them."""

from __future__ import annotations

from typing import Any, Final

from irm.db.driver import Connection

TOUCH: Final = (
    "id",
    "uid",
    "influencer_id",
    "happened_at",
    "zone",
    "is_day_only",
    "channel",
    "direction",
    "subject",
    "body",
    "next_step",
    "next_due",
    "is_next_done",
    "needs_no_reply",
    "outcome",
    "created_at",
)
_COLUMNS: Final = ", ".join(f"t.{name}" for name in TOUCH)
_FILES: Final = "(SELECT count(*) FROM attachment AS a WHERE a.interaction_id = t.id)"
_CAMPAIGN: Final = "coalesce((SELECT c.name FROM campaign AS c WHERE c.id = t.campaign_id), '')"
_OPEN: Final = "t.is_next_done = 0 AND (t.next_step <> '' OR t.next_due IS NOT NULL)"
_WORDS: Final = (
    "instr(irm_fold(t.subject || char(10) || t.body || char(10) || t.next_step || char(10) || t.outcome), ?) > 0"
)

Rows = list[tuple[Any, ...]]


def touches(
    connection: Connection,
    influencer_id: int,
    *,
    text: str = "",
    channel: str = "",
    direction: str = "",
    is_open: bool = False,
    has_files: bool = False,
    limit: int,
) -> Rows:
    """Return the newest touches that fit: the columns of TOUCH, then campaign and number of files. `text` is folded."""
    parts = ["t.influencer_id = ?"]
    values: list[int | str] = [influencer_id]
    for condition, value in ((_WORDS, text), ("t.channel = ?", channel), ("t.direction = ?", direction)):
        if value:
            parts.append(condition)
            values.append(value)
    parts += [_OPEN] * is_open + [f"{_FILES} > 0"] * has_files
    found: Rows = connection.execute(
        f"SELECT {_COLUMNS}, {_CAMPAIGN}, {_FILES} FROM interaction AS t WHERE {' AND '.join(parts)}"
        " ORDER BY t.happened_at DESC, t.id DESC LIMIT ?",
        (*values, limit),
    ).fetchall()
    return found


def following(connection: Connection, influencer_id: int) -> tuple[Any, ...] | None:
    """Return the touch whose next step is due first, in the order that `db/facts.py` takes it in."""
    row: tuple[Any, ...] | None = connection.execute(
        f"SELECT {_COLUMNS} FROM interaction AS t WHERE t.influencer_id = ? AND {_OPEN}"
        " ORDER BY t.next_due IS NULL, t.next_due, t.happened_at DESC, t.id DESC LIMIT 1",
        (influencer_id,),
    ).fetchone()
    return row


def events(connection: Connection, influencer_id: int, *, text: str = "") -> Rows:
    """Return what is no touch: kind, id, moment or day, code, note, link. With a `text` (folded) only what holds it."""
    fits = "AND instr(irm_fold(note), ?2) > 0" if text else ""
    parts = [
        f"SELECT 'incident', id, happened_on, kind, note, '' FROM incident WHERE influencer_id = ?1 {fits}",
        f"SELECT 'affinity', id, noted_on, '', note, url FROM affinity WHERE influencer_id = ?1 {fits}",
    ]
    if not text:
        parts.append(
            "SELECT 'stage', c.id, c.changed_at, s.code, '', '' FROM stage_change AS c"
            " JOIN stage AS s ON s.id = c.stage_id WHERE c.influencer_id = ?1"
        )
    found: Rows = connection.execute(
        " UNION ALL ".join(parts), (influencer_id, text) if text else (influencer_id,)
    ).fetchall()
    return found


def channels(connection: Connection, influencer_id: int) -> list[str]:
    """Return the channels of a person's touches, most used first."""
    rows = connection.execute(
        "SELECT channel FROM interaction WHERE influencer_id = ? GROUP BY channel ORDER BY count(*) DESC, channel",
        (influencer_id,),
    )
    return [channel for (channel,) in rows]


def count(connection: Connection, influencer_id: int) -> int:
    """Return how many entries the timeline of a person has."""
    total = " + ".join(
        f"(SELECT count(*) FROM {table} WHERE influencer_id = ?1)"
        for table in ("interaction", "incident", "affinity", "stage_change")
    )
    return int(connection.execute(f"SELECT {total}", (influencer_id,)).fetchone()[0])
