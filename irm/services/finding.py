"""Where a search found each person of a page: a piece of the text with the words in it.

Nothing is said of people whose name shows why they were found but where the words stand in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from irm.db import found_texts, query_vocabulary
from irm.db.driver import Connection
from irm.db.engine import raw_connection
from irm.domain import highlight
from irm.domain.found import FoundAt
from irm.domain.query import Word, parse
from irm.domain.text import fold


@dataclass(frozen=True, slots=True)
class _Text:
    """One text of a person: where it stands, its words, what it is called, and of which touch it is."""

    source: str
    text: str
    name: str
    touch_id: int


def found(session: Session, influencer_ids: Sequence[int], query: str, *, today: date) -> dict[int, FoundAt]:
    """Return where the words of a query were found, for those people it can be told of."""
    raw = raw_connection(session)
    words = [word for word in parse(query, query_vocabulary.read(raw), today=today).words if not word.is_negated]
    if not words or not influencer_ids:
        return {}
    places: dict[int, FoundAt] = {}
    open_words: dict[int, list[Word]] = {}
    for person, name, handle in found_texts.names(raw, influencer_ids):
        missing = [word for word in words if not _in_name(word, name, handle)]
        if missing:
            open_words[person] = missing
        else:
            places[person] = FoundAt("name", name_ranges=highlight.ranges(name, words))
    texts = _texts(raw, list(open_words))
    for person, missing in open_words.items():
        best = _best(texts.get(person, ()), missing, words)
        if best is not None:
            places[person] = best
    return places


def _in_name(word: Word, name: str, handle: str) -> bool:
    return highlight.holds(fold(name), word) or fold(word.text) in fold(handle)


def _texts(raw: Connection, people: list[int]) -> dict[int, list[_Text]]:
    texts: dict[int, list[_Text]] = {}
    if people:
        for person, source, name, text, touch in found_texts.texts(raw, people):
            texts.setdefault(person, []).append(_Text(source, text, name, touch))
    return texts


def _best(texts: Iterable[_Text], missing: Sequence[Word], words: Sequence[Word]) -> FoundAt | None:
    """Return the first text that holds most of the words the name lacks, newest touches before older ones."""
    best: _Text | None = None
    most = 0
    for one in texts:
        folded = fold(one.text)
        count = sum(_said(folded, word) for word in missing)
        if count > most:
            best, most = one, count
        if count == len(missing):
            break
    if best is None:
        return None
    piece = highlight.snippet(best.text, words)
    return FoundAt(best.source, best.name, piece.text, piece.ranges, touch_id=best.touch_id)


def _said(folded: str, word: Word) -> bool:
    """Say whether a text holds a word, or (as the full-text index sees it) all its parts."""
    needle = fold(word.text)
    parts = highlight.parts(needle)
    return needle in folded or (bool(parts) and all(part in folded for part in parts))
