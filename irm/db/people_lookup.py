"""Looks people up by what they are called: account, name, the beginning of either, Korean initials."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any, Final

from irm.db.driver import Connection

_SPECIAL: Final = re.compile(r"[*?\[]")
_INITIALS: Final = frozenset("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ")
_MOST: Final = 200
"""So many people are looked at and ranked; a word that means more needs a second one."""


def ids_of_account(connection: Connection, canonicals: Sequence[str], *, platform: str = "") -> list[int]:
    """Return the people outside the trash whose account this is, on one platform or on any."""
    condition = " AND a.platform = ?" if platform else ""
    rows = connection.execute(
        "SELECT DISTINCT a.influencer_id FROM social_account AS a JOIN influencer AS i ON i.id = a.influencer_id"
        f" WHERE i.trashed_at IS NULL AND a.canonical IN (SELECT value FROM json_each(?)){condition}",
        (json.dumps(list(canonicals)), *((platform,) if platform else ())),
    )
    return [row[0] for row in rows]


def ids_called(connection: Connection, words: Sequence[str]) -> list[int]:
    """Return people outside the trash whose search key holds all folded words, those first who are so called.

    The key holds tags and contact points too: the caller looks at the names.
    """
    conditions: list[str] = []
    values: list[str] = []
    for word in words:
        pattern = f"*{_pattern(word)}*"
        is_initials = set(word) <= _INITIALS
        conditions.append("(k.initials GLOB ? OR k.search_key GLOB ?)" if is_initials else "k.search_key GLOB ?")
        values += [pattern] * (2 if is_initials else 1)
    start = f"{_pattern(' '.join(words))}*"
    # The keys first, however the planner would have it: the other way round takes six times as long.
    rows = connection.execute(
        "SELECT f.id FROM person_key AS k CROSS JOIN influencer_fact AS f ON f.id = k.id"
        f" WHERE f.is_trashed = 0 AND {' AND '.join(conditions)}"
        " ORDER BY f.sort_key GLOB ? OR k.search_key GLOB ? OR f.handle_key GLOB ? DESC,"
        " f.last_contact DESC, f.id DESC LIMIT ?",
        [*values, start, start, start, _MOST],
    )
    return [row[0] for row in rows]


def ids_by_recency(connection: Connection, limit: int) -> list[int]:
    """Return the people outside the trash who were in touch last."""
    rows = connection.execute(
        "SELECT id FROM influencer_fact WHERE is_trashed = 0 ORDER BY last_contact DESC, id DESC LIMIT ?", (limit,)
    )
    return [row[0] for row in rows]


def called(connection: Connection, ids: Sequence[int]) -> dict[int, tuple[Any, ...]]:
    """Return how people are called: id, name, legal name, platform and handle of the largest account, last contact day.

    The last value holds all handles, a blank between them.
    """
    rows = connection.execute(
        "SELECT f.id, i.display_name, i.legal_name, f.platform, f.handle, f.last_contact_on,"
        " coalesce((SELECT group_concat(a.handle, ' ') FROM social_account AS a WHERE a.influencer_id = f.id), '')"
        " FROM influencer_fact AS f JOIN influencer AS i ON i.id = f.id"
        " WHERE f.id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )
    return {row[0]: row for row in rows}


def _pattern(word: str) -> str:
    return _SPECIAL.sub(r"[\g<0>]", word)
