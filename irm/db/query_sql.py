"""Turns a parsed query into the ids of the people it means.

Names, handles, tags and contact points are looked up as substrings of one compact key per person; notes and touches in
the full-text index, newest first and never more than TEXT_HITS of them, because a common word meets most of a million
touches. A query of several words also finds people who carry one word in their name and another in a note.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any, Final

from irm.domain import text
from irm.domain.query import Query, Word

TEXT_HITS: Final = 500
MIXED_PEOPLE: Final = 200
"""So many people at most are looked through for the words their key lacks."""
MIXED_HITS: Final = 50_000
"""So many texts with such a word are looked at, the newest first."""

_SPECIAL: Final = re.compile(r"[*?\[]")
_INITIALS: Final = frozenset("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ")


def people(connection: Any, query: Query) -> set[int]:
    """Return the ids of the people a query with at least one word means, trashed ones too."""
    words = query.words
    found = _by_key(connection, words)
    texts = [match for word in words if (match := text.gram_query(word.text))]
    if len(texts) == len(words) and not any(word.kind == "handle" for word in words):
        found |= by_text(connection, " AND ".join(f"({match})" for match in texts))
        if len(words) > 1:
            found |= _mixed(connection, words)
    return found


def _condition(word: Word) -> tuple[str, list[str]]:
    """Return the condition on person_key that a word means, with its values."""
    if word.kind == "handle" and word.platform:
        return (
            "id IN (SELECT influencer_id FROM social_account WHERE platform = ? AND canonical = ?)",
            [word.platform, word.text],
        )
    folded = text.fold(word.text)
    pattern = _anywhere(folded)
    if folded and set(folded) <= _INITIALS:
        return "(initials GLOB ? OR search_key GLOB ?)", [pattern, pattern]
    return "search_key GLOB ?", [pattern]


def _anywhere(folded: str) -> str:
    """Return the GLOB pattern of a substring: a sixth faster than `instr`, which compares at every letter."""
    return "*" + _SPECIAL.sub(r"[\g<0>]", folded) + "*"


def _by_key(connection: Any, words: Iterable[Word]) -> set[int]:
    conditions, values = [], []
    for word in words:
        condition, bound = _condition(word)
        conditions.append(condition)
        values += bound
    # One JSON text instead of a row each: half the time where most people are meant.
    query = f"SELECT json_group_array(id) FROM person_key WHERE {' AND '.join(conditions)}"
    return set(json.loads(connection.execute(query, values).fetchone()[0]))


def by_text(connection: Any, match: str) -> set[int]:
    """Return whose notes or touches meet an FTS5 expression, of the newest TEXT_HITS hits."""
    hits = connection.execute(
        "SELECT rowid FROM text_index WHERE text_index MATCH ? ORDER BY rowid DESC LIMIT ?", (match, TEXT_HITS)
    ).fetchall()
    return _owners(connection, [hit for (hit,) in hits])


def _owners(connection: Any, hits: list[int]) -> set[int]:
    touches = json.dumps([hit // 2 for hit in hits if hit % 2])
    rows = connection.execute(
        "SELECT DISTINCT influencer_id FROM interaction WHERE id IN (SELECT value FROM json_each(?))", (touches,)
    ).fetchall()
    return {hit // 2 for hit in hits if not hit % 2} | {person for (person,) in rows}


def _mixed(connection: Any, words: tuple[Word, ...]) -> set[int]:
    """Return people who have some words in their key and the others in their texts."""
    parts, values = [], []
    for word in words:
        condition, bound = _condition(word)
        parts.append(condition)
        values += bound
    rows = connection.execute(
        f"SELECT id, {', '.join(parts)} FROM person_key WHERE {' OR '.join(parts)} LIMIT ?",
        [*values, *values, MIXED_PEOPLE + 1],
    ).fetchall()
    if len(rows) > MIXED_PEOPLE:
        return set()
    missing = {
        person: [word for word, is_there in zip(words, flags, strict=True) if not is_there] for person, *flags in rows
    }
    spoken = _owners_of_texts(connection, missing)
    said = {word: _speakers(connection, word, spoken) for word in {word for few in missing.values() for word in few}}
    return {person for person, few in missing.items() if few and all(person in said[word] for word in few)}


def _owners_of_texts(connection: Any, people: Iterable[int]) -> dict[int, int]:
    """Return who said each text of these people, by its row in the full-text index."""
    wanted = json.dumps(list(people))
    touches = connection.execute(
        "SELECT id, influencer_id FROM interaction WHERE influencer_id IN (SELECT value FROM json_each(?))", (wanted,)
    ).fetchall()
    return {person * 2: person for person in people} | {touch * 2 + 1: person for touch, person in touches}


def _speakers(connection: Any, word: Word, owners: dict[int, int]) -> set[int]:
    """Return whose texts hold a word, of its newest MIXED_HITS.

    All hits are read, because FTS5 takes five milliseconds to say whether one text holds a word.
    """
    hits = connection.execute(
        "SELECT rowid FROM text_index WHERE text_index MATCH ? ORDER BY rowid DESC LIMIT ?",
        (text.gram_query(word.text), MIXED_HITS),
    )
    return {owners[hit] for (hit,) in hits if hit in owners}
