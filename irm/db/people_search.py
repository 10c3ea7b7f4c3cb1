"""Finds people by free words, those who fit best first.

Names, handles, tags and ways to reach are looked up as substrings of the keys in memory; all longer texts in the
full-text index, newest first and never more than TEXT_HITS of them, because a common word meets most of a million
touches. Words of one query may stand in different places of one person: one in the name, one in a note, one in a
touch.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Final

from irm.db.driver import Connection
from irm.db.people_keys import PeopleKeys
from irm.domain import grams, ranking, text
from irm.domain.query import Word

TEXT_HITS: Final = 500
"""So many texts with the words are taken, the newest first."""
MIXED_HITS: Final = 50_000
"""So many texts with one of several words are looked at, the newest first."""
MIXED_PEOPLE: Final = 2_000
"""So many people at most are looked through for words that stand in different places."""
RANKED: Final = 3_000
"""Where more people are met only beginnings come first: nobody reads further, and ranking everybody takes long."""

RANKED_ABOVE: Final = 500
"""With so many names that begin as typed, those that hold it inside need no order of their own."""

_INITIALS: Final = frozenset("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ")
_BATCH: Final = 5_000


def is_initials(word: Word) -> bool:
    """Say whether a word is nothing but Korean initial consonants."""
    return word.kind == "text" and set(word.text) <= _INITIALS


def ranked(connection: Connection, keys: PeopleKeys, words: Sequence[Word], among: set[int] | None) -> list[int]:
    """Return whom the words mean, best first; `among` None means everybody. There must be a word."""
    places = _places(connection, keys, words)
    if among is not None:
        places = [place for place in places if keys.ids[place] in among]
    ids = keys.ids
    found = [ids[place] for place in _best_first(keys, places, words)]
    others = dict.fromkeys([*_mixed(connection, keys, words, found, among), *_in_one_text(connection, words, among)])
    known = {person for person in found if person in others}  # fewer than a set of all who were found
    return found + _listed(connection, others, known, in_trash=keys.in_trash)


def having(connection: Connection, keys: PeopleKeys, word: Word) -> set[int]:
    """Return everybody who has a word anywhere: what a word with a minus leaves out."""
    people = {keys.ids[place] for place in _places(connection, keys, [word])}
    match = _gram(word)
    if match:
        rows = connection.execute(
            "SELECT rowid / 2 FROM text_index WHERE text_index MATCH ?1 AND rowid % 2 = 0 UNION"
            " SELECT t.influencer_id FROM text_index AS x JOIN interaction AS t ON t.id = x.rowid / 2"
            " WHERE x.text_index MATCH ?1 AND x.rowid % 2 = 1",
            (match,),
        )
        people |= {person for (person,) in rows}
    return people


def by_text(connection: Connection, match: str) -> list[int]:
    """Return whose texts meet an FTS5 expression, of the newest TEXT_HITS hits: notes first, then newest touches."""
    return _owners(connection, _hits(connection, match, TEXT_HITS))


# Keys


def _places(connection: Connection, keys: PeopleKeys, words: Sequence[Word]) -> list[int]:
    """Return the places, in the order of names, of the people whose keys hold all words."""
    places: Iterable[int] | None = None
    for word in sorted(words, key=lambda word: -len(word.text)):
        places = _narrowed(connection, keys, word, places)
    return list(places or ())


def _narrowed(connection: Connection, keys: PeopleKeys, word: Word, places: Iterable[int] | None) -> list[int]:
    needle = word.text if word.kind == "text" else text.fold(word.text)
    if word.platform:
        wanted = {person for (person,) in connection.execute(*_account(word))}
        return [place for place in _all(keys, places) if keys.ids[place] in wanted] if wanted else []
    if is_initials(word):
        both = keys.keys, keys.initials
        return [place for place in _all(keys, places) if needle in both[1][place] or needle in both[0][place]]
    if places is None:
        return [place for place, key in enumerate(keys.keys) if needle in key]
    return [place for place in places if needle in keys.keys[place]]


def _all(keys: PeopleKeys, places: Iterable[int] | None) -> Iterable[int]:
    return range(len(keys.ids)) if places is None else places


def _account(word: Word) -> tuple[str, tuple[str, str]]:
    return (
        "SELECT influencer_id FROM social_account WHERE platform = ? AND canonical = ?",
        (word.platform, word.text),
    )


def _best_first(keys: PeopleKeys, places: list[int], words: Sequence[Word]) -> list[int]:
    """Return the places with those that fit best first, by name among equals."""
    if len(places) <= RANKED:
        return sorted(places, key=lambda place: _fit(keys, place, words))
    lists, needle = (keys.initials if is_initials(words[0]) else keys.keys), text.fold(words[0].text)
    begun = [place for place in places if lists[place].startswith(needle)]
    exact = {place for place in begun if lists[place][len(needle) : len(needle) + 1] in ("", "\n")}
    first = [*sorted(exact), *(place for place in begun if place not in exact)]
    known = set(begun)
    rest = [place for place in places if place not in known]
    if len(first) < RANKED_ABOVE:
        inside = f" {needle}"
        later = {place for place in rest if inside in lists[place]}
        rest = [*sorted(later), *(place for place in rest if place not in later)]
    return first + rest


def _fit(keys: PeopleKeys, place: int, words: Sequence[Word]) -> int:
    """Return the rank of all words together; the whole of what was typed as the name beats everything."""
    key = keys.keys[place]
    if len(words) > 1 and key.startswith(" ".join(word.text for word in words) + "\n"):
        return -1
    total = 0
    for word in words:
        if word.platform:
            continue
        if is_initials(word) and word.text in keys.initials[place]:
            total += ranking.rank_of_initials(keys.initials[place], word.text)
        else:
            total += ranking.rank(key, text.fold(word.text), is_handle=word.kind == "handle")
    return total


# Texts


def _listed(connection: Connection, people: Iterable[int], known: set[int], *, in_trash: bool) -> list[int]:
    """Return those of some people who are new and stand in the list (or in the trash), in the same order."""
    new = [person for person in people if person not in known]
    if not new:
        return []
    rows = connection.execute(
        "SELECT id FROM influencer_fact WHERE +is_trashed = ? AND id IN (SELECT value FROM json_each(?))",
        (in_trash, json.dumps(new)),
    )
    there = {person for (person,) in rows}
    return [person for person in new if person in there]


def _gram(word: Word) -> str:
    """Return what looks for a word in texts; a link to no known platform may stand in a note as well."""
    return grams.gram_query(word.text) if word.kind == "text" or word.platform == "other" else ""


def _hits(connection: Connection, match: str, most: int, before: int | None = None) -> list[int]:
    condition = "" if before is None else " AND rowid < ?"
    rows = connection.execute(
        f"SELECT rowid FROM text_index WHERE text_index MATCH ?{condition} ORDER BY rowid DESC LIMIT ?",
        (match, most) if before is None else (match, before, most),
    )
    return [hit for (hit,) in rows.fetchall()]


def _owners(connection: Connection, hits: Sequence[int]) -> list[int]:
    """Return whose texts these are, each once: people with a hit in their own texts, then newest touches first."""
    touches = json.dumps([hit // 2 for hit in hits if hit % 2])
    rows = connection.execute(
        "SELECT influencer_id, max(happened_at) AS newest FROM interaction"
        " WHERE id IN (SELECT value FROM json_each(?)) GROUP BY influencer_id ORDER BY newest DESC",
        (touches,),
    ).fetchall()
    noted = [hit // 2 for hit in hits if not hit % 2]
    return list(dict.fromkeys([*sorted(noted), *(person for person, _ in rows)]))


def _in_one_text(connection: Connection, words: Sequence[Word], among: set[int] | None) -> list[int]:
    """Return whose notes, or whose single touch, hold all words."""
    matches = [_gram(word) for word in words]
    if not all(matches):
        return []
    match = " AND ".join(f"({one})" for one in matches)
    if among is None:
        return by_text(connection, match)
    found: list[int] = []
    before: int | None = None
    for _ in range(MIXED_HITS // _BATCH):
        hits = _hits(connection, match, _BATCH, before)
        found += [person for person in _owners(connection, hits) if person in among]
        if len(hits) < _BATCH or len(found) >= TEXT_HITS:
            break
        before = hits[-1]
    return list(dict.fromkeys(found))


def _mixed(
    connection: Connection, keys: PeopleKeys, words: Sequence[Word], found: Sequence[int], among: set[int] | None
) -> list[int]:
    """Return people who have the words in different places: name and note, or two touches."""
    if len(words) < 2:
        return []
    by_word = {word: set(_narrowed(connection, keys, word, None)) for word in words}
    hits = {word: _hits(connection, _gram(word), MIXED_PEOPLE + 1) if _gram(word) else [] for word in words}
    rarest = min(words, key=lambda word: len(by_word[word]) + len(hits[word]))
    in_key = {word: {keys.ids[place] for place in places} for word, places in by_word.items()}
    candidates = in_key[rarest] if len(in_key[rarest]) <= MIXED_PEOPLE else set()
    candidates = candidates | set(_owners(connection, hits[rarest][:MIXED_PEOPLE]))
    if among is not None:
        candidates &= among
    candidates = candidates.difference(found)
    if not candidates:
        return []
    owners = _owners_of_texts(connection, candidates)
    rated: dict[int, int] = {}
    for person in candidates:
        rated[person] = 0
    for word in words:
        said = _speakers(connection, word, owners) if candidates - in_key[word] else set()
        rated = {
            person: score + (person not in in_key[word])
            for person, score in rated.items()
            if person in in_key[word] or person in said
        }
    return [person for person, _ in sorted(rated.items(), key=lambda item: (item[1], item[0]))]


def _owners_of_texts(connection: Connection, people: Iterable[int]) -> dict[int, int]:
    """Return who said each text of these people, by its row in the full-text index."""
    wanted = json.dumps(list(people))
    touches = connection.execute(
        "SELECT id, influencer_id FROM interaction WHERE influencer_id IN (SELECT value FROM json_each(?))", (wanted,)
    ).fetchall()
    return {person * 2: person for person in people} | {touch * 2 + 1: person for touch, person in touches}


def _speakers(connection: Connection, word: Word, owners: dict[int, int]) -> set[int]:
    """Return whose texts hold a word, of its newest MIXED_HITS.

    All hits are read, because FTS5 takes five milliseconds to say whether one text holds a word.
    """
    match = _gram(word)
    if not match:
        return set()
    return {owners[hit] for hit in _hits(connection, match, MIXED_HITS) if hit in owners}
