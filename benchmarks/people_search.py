"""A key stroke in the people search, and whether it finds everybody it should.

Peer: `str.find` over the search keys of everybody, joined in memory: the least anybody could do. What the key stroke
costs includes the texts, the order of the list, the count, and handing the ids over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from random import Random
from typing import Any, Final

from benchmarks.data import Bench, connect, paths_of
from benchmarks.measure import Line, at_most, versus, within
from irm import services
from irm.domain import clock
from irm.domain.listing import BEST, ListSpec
from irm.domain.text import fold

_SCRIPTS: Final = {
    "Arabic": re.compile("[\u0621-\u064a]"),
    "Korean": re.compile("[가-힣]"),
    "English": re.compile("[a-z]"),
}
_LANGUAGES: Final = ("English", "Korean", "Arabic")
_WORDS: Final = 25
_LONGEST: Final = {"English": 6, "Korean": 3, "Arabic": 5}
_MOST_MS: Final = 50
_NAMES: Final = (
    "SELECT i.id, i.display_name || ' ' || i.legal_name || ' '"
    " || coalesce((SELECT group_concat(a.handle, ' ') FROM social_account AS a WHERE a.influencer_id = i.id), '')"
    " FROM influencer AS i WHERE i.trashed_at IS NULL"
)


@dataclass(frozen=True, slots=True)
class Keys:
    """What the peer holds in memory: everybody's search key in a line, and names and handles to judge recall by."""

    people: tuple[tuple[int, str], ...]
    joined: str

    def count(self, needle: str) -> int:
        """Return how many people have the needle in their line."""
        found, place = 0, self.joined.find(needle)
        while place >= 0:
            found += 1
            end = self.joined.find("\n", place)
            place = self.joined.find(needle, end)
        return found

    def having(self, needle: str) -> set[int]:
        """Return the people who have the needle in their line."""
        return {person for person, key in self.people if needle in key}


def run(bench: Bench) -> Iterator[Line]:
    """Measure key strokes of typed words per language, then recall, then the growth with the number of people."""
    store = services.store.open_store(paths_of(bench.home()))
    keys = _keys(connect(bench.home()))
    try:
        for language in _LANGUAGES:
            yield from _language(bench, store, keys, language)
    finally:
        store.close()
    yield from _growth(bench)


def _language(bench: Bench, store: Any, keys: Keys, language: str) -> Iterator[Line]:
    strokes = _strokes(keys, language)
    ours = [partial(_listed, store, typed) for typed in strokes]
    for work in ours[:5]:
        work()
    mine, peer = versus(ours, [partial(keys.count, fold(typed)) for typed in strokes], clock=bench.clock)
    name = f"P2 people search, {language}"
    yield at_most(name, mine, peer, 6, name="str.find")
    yield at_most(f"{name}, p95", mine, peer, 10, share=0.95, name="str.find")
    yield within(f"{name}, p95 alone", mine.p95 * 1000, _MOST_MS, "ms")
    wanted = found = 0
    for typed in strokes:
        expected = keys.having(fold(typed))
        wanted += len(expected)
        found += len(expected & set(_listed(store, typed)))
    recall = found / max(1, wanted)
    yield Line(f"{name}, recall", f"{recall:.4f}", f"of {wanted:,} hits", "", "1.00", recall == 1)


def _growth(bench: Bench) -> Iterator[Line]:
    for people in (bench.people // 100, bench.people // 10):
        store = services.store.open_store(paths_of(bench.home(people)))
        keys = _keys(connect(bench.home(people)))
        try:
            strokes = [typed for language in _LANGUAGES for typed in _strokes(keys, language)]
            ours = [partial(_listed, store, typed) for typed in strokes]
            mine, peer = versus(ours, [partial(keys.count, fold(typed)) for typed in strokes], clock=bench.clock)
        finally:
            store.close()
        yield Line(f"P2 people search, {people:,} people", mine.words, f"str.find {peer.words}")


def _listed(store: Any, typed: str) -> Any:
    """Do what the list does for one key stroke."""
    spec, today = ListSpec(query=typed, sort=BEST), clock.today()
    return store.read(lambda session: _read(session, spec, today))


def _read(session: Any, spec: ListSpec, today: Any) -> Any:
    found = services.influencers.ids(session, spec, today=today)
    services.influencers.count(session)
    return found


def _keys(connection: Any) -> Keys:
    people = tuple((person, fold(words)) for person, words in connection.execute(_NAMES).fetchall())
    rows = connection.execute("SELECT search_key FROM person_key").fetchall()
    keys = [key.replace("\n", " ") for (key,) in rows]  # the peer has everybody in one line
    connection.close()
    return Keys(people, "\n".join(keys) + "\n")


def _strokes(keys: Keys, language: str) -> list[str]:
    """Return what stands in the search field while words of this language are typed, letter by letter."""
    rng = Random(language)
    typed: list[str] = []
    while len(typed) < _WORDS * 4:
        word = rng.choice(rng.choice(keys.people)[1].split())
        if _SCRIPTS[language].match(word) is None:
            continue
        typed += [word[:end] for end in range(1, min(len(word), _LONGEST[language]) + 1)]
    return typed
