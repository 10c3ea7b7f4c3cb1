"""Changes many people by one statement each, for use inside a write; the change log notes every row."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Final

from irm.db.driver import Connection

COLUMNS: Final = frozenset(
    {
        "country",
        "city",
        "languages",
        "influence_type",
        "origin",
        "rhythm_days",
        "causes",
        "kind",
        "do_not_contact_on",
        "do_not_contact_reason",
        "not_relevant_on",
        "not_relevant_reason",
    }
)
_THESE: Final = "(SELECT value FROM json_each(?))"
_BLANKS: Final = "' ' || char(9, 10, 13)"
_LACKS: Final = "instr(char(10) || notes || char(10), char(10) || ? || char(10)) = 0"


def packed(ids: Sequence[int]) -> str:
    """Return ids as one bound value."""
    return json.dumps(list(ids))


def values(connection: Connection, column: str, these: str) -> list[tuple[Any, int]]:
    """Return the values of a column among people, those most have first."""
    rows: list[tuple[Any, int]] = connection.execute(
        f"SELECT {_known(column)}, count(*) FROM influencer WHERE id IN {_THESE} GROUP BY 1 ORDER BY 2 DESC, 1",
        (these,),
    ).fetchall()
    return rows


def stages(connection: Connection, these: str) -> list[tuple[str, int]]:
    """Return the codes of the stages people are in."""
    rows: list[tuple[str, int]] = connection.execute(
        "SELECT s.code, count(*) FROM influencer AS i JOIN stage AS s ON s.id = i.stage_id"
        f" WHERE i.id IN {_THESE} GROUP BY s.id ORDER BY 2 DESC, s.position",
        (these,),
    ).fetchall()
    return rows


def count(connection: Connection, these: str) -> int:
    """Return how many of these people there are."""
    query = f"SELECT count(*) FROM influencer WHERE id IN {_THESE}"
    return int(connection.execute(query, (these,)).fetchone()[0])


def put(connection: Connection, column: str, these: str, *, value: Any, now: str, where: Any = ...) -> int:
    """Give people a value in one column, all or those whose value is `where`; return how many had another."""
    condition, bound = "", []
    if where is not ...:
        condition, bound = f" AND {column} IS ?", [where]
    done = connection.execute(
        f"UPDATE influencer SET {_known(column)} = ?, updated_at = ?"
        f" WHERE id IN {_THESE} AND {column} IS NOT ?{condition}",
        (value, now, these, value, *bound),
    )
    return int(done.rowcount)


def lacking(connection: Connection, line: str, these: str) -> int:
    """Return how many of these people have a line nowhere in their notes."""
    query = f"SELECT count(*) FROM influencer WHERE id IN {_THESE} AND {_LACKS}"
    return int(connection.execute(query, (these, line)).fetchone()[0])


def note(connection: Connection, line: str, these: str, *, now: str) -> int:
    """Put a line below the notes of people, of whoever has it nowhere in them; return how many those are."""
    done = connection.execute(
        f"UPDATE influencer SET notes = ltrim(rtrim(notes, {_BLANKS}) || char(10) || ?, char(10)), updated_at = ?"
        f" WHERE id IN {_THESE} AND {_LACKS}",
        (line, now, these, line),
    )
    return int(done.rowcount)


def refuse(connection: Connection, name: str, these: str, *, on: str, reason: str, now: str) -> int:
    """Note a refusal with its reason; whoever has one keeps its day. Return how many people changed."""
    day, why = _known(f"{name}_on"), _known(f"{name}_reason")
    done = connection.execute(
        f"UPDATE influencer SET {day} = coalesce({day}, ?), {why} = ?, updated_at = ?"
        f" WHERE id IN {_THESE} AND ({day} IS NULL OR {why} <> ?)",
        (on, reason, now, these, reason),
    )
    return int(done.rowcount)


def refusals(connection: Connection, name: str, these: str) -> list[tuple[int, str, int]]:
    """Return whether people are refused, for which reason, and how many are so."""
    day, why = _known(f"{name}_on"), _known(f"{name}_reason")
    rows: list[tuple[int, str, int]] = connection.execute(
        f"SELECT {day} IS NOT NULL, {why}, count(*) FROM influencer WHERE id IN {_THESE} GROUP BY 1, 2"
        " ORDER BY 3 DESC, 1, 2",
        (these,),
    ).fetchall()
    return rows


def carriers(connection: Connection, tag_ids: Sequence[int], these: str) -> list[int]:
    """Return how many of the tags people carry, one entry per person who carries any."""
    rows = connection.execute(
        f"SELECT count(*) FROM influencer_tag WHERE influencer_id IN {_THESE} AND tag_id IN {_THESE}"
        " GROUP BY influencer_id",
        (these, packed(tag_ids)),
    ).fetchall()
    return [found for (found,) in rows]


def tags(connection: Connection, these: str) -> list[tuple[str, int]]:
    """Return the tags people carry, those most carry first."""
    rows: list[tuple[str, int]] = connection.execute(
        "SELECT t.name, count(*) FROM influencer_tag AS g JOIN tag AS t ON t.id = g.tag_id"
        f" WHERE g.influencer_id IN {_THESE} GROUP BY t.id ORDER BY 2 DESC, t.folded",
        (these,),
    ).fetchall()
    return rows


def tagged(connection: Connection, these: str) -> int:
    """Return how many of these people carry any tag."""
    query = f"SELECT count(DISTINCT influencer_id) FROM influencer_tag WHERE influencer_id IN {_THESE}"
    return int(connection.execute(query, (these,)).fetchone()[0])


def add_tag(connection: Connection, tag_id: int, these: str) -> int:
    """Give people a tag, after those they have; return how many had it not."""
    done = connection.execute(
        "INSERT INTO influencer_tag (influencer_id, tag_id, position)"
        " SELECT i.id, ?,"
        "   coalesce((SELECT max(g.position) + 1 FROM influencer_tag AS g WHERE g.influencer_id = i.id), 0)"
        f" FROM influencer AS i WHERE i.id IN {_THESE} AND NOT EXISTS ("
        "   SELECT 1 FROM influencer_tag AS g WHERE g.influencer_id = i.id AND g.tag_id = ?) ORDER BY i.id",
        (tag_id, these, tag_id),
    )
    return int(done.rowcount)


def remove_tags(connection: Connection, tag_ids: Sequence[int] | None, these: str) -> int:
    """Take tags off people, all of them where `tag_ids` is None; return how many links went."""
    condition, bound = ("", []) if tag_ids is None else (f" AND tag_id IN {_THESE}", [packed(tag_ids)])
    done = connection.execute(f"DELETE FROM influencer_tag WHERE influencer_id IN {_THESE}{condition}", (these, *bound))
    return int(done.rowcount)


def _known(column: str) -> str:
    if column not in COLUMNS:
        raise ValueError(column)
    return column
