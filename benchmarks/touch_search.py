"""Finding words in notes and touches.

Peer: a LIKE scan over the same texts in a plain SQLite file, which is what a program without an index does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from random import Random
from typing import Any, Final

from benchmarks.data import Bench, connect, plain_copy
from benchmarks.measure import Line, Sample, timed
from irm.db import people_search
from irm.domain.grams import gram_query

_WORDS: Final = 60
_PEERS: Final = 3
_LETTERS: Final = re.compile(r"[^\W\d_]{2,}")
_LIKE: Final = (
    "SELECT id FROM interaction WHERE subject LIKE ?1 OR body LIKE ?1 OR next_step LIKE ?1"
    " UNION ALL SELECT id FROM influencer WHERE notes LIKE ?1"
)


def run(bench: Bench) -> Iterator[Line]:
    """Measure searches for words as they are typed, common and rare ones."""
    connection = connect(bench.home())
    plain = plain_copy(bench)
    try:
        words = _typed(connection)
        ours = _all_once([partial(people_search.by_text, connection, gram_query(word)) for word in words], bench)
        peer = _all_once([partial(_scan, plain, word) for word in words[:_PEERS]], bench)
    finally:
        connection.close()
        plain.close()
    yield _part("P3 touch search, p95", ours, ours.p95, peer, 20)
    yield _part("P3 touch search, slowest", ours, max(ours.seconds), peer, 5)


def _part(thing: str, ours: Sample, value: float, peer: Sample, share: int) -> Line:
    ratio = value / peer.p50
    return Line(thing, ours.words, f"LIKE {peer.words}", f"1/{1 / ratio:.0f}", f"at most 1/{share}", ratio <= 1 / share)


def _all_once(works: list[Any], bench: Bench) -> Sample:
    works[0]()
    return Sample(tuple(timed(work, clock=bench.clock, times=1).seconds[0] for work in works))


def _scan(connection: Any, word: str) -> None:
    connection.execute(_LIKE, (f"%{word}%",)).fetchall()


def _typed(connection: Any) -> list[str]:
    """Return words of random touches, whole and as their first letters."""
    rng = Random(3)
    newest = connection.execute("SELECT max(id) FROM interaction").fetchone()[0]
    words: list[str] = []
    while len(words) < _WORDS:
        row = connection.execute(
            "SELECT body FROM interaction WHERE id >= ? LIMIT 1", (rng.randint(1, newest),)
        ).fetchone()
        found = _LETTERS.findall(row[0])
        if found:
            word = rng.choice(found)
            words += [word, word[: rng.randint(1, len(word))]]
    return words
