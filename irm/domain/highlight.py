"""Where searched words stand in a text as it was typed, and a short piece of the text around them.

Search folds text (case, width, marks, letter variants); here every folded letter is traced back to what it came from.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from irm.domain.query import Word
from irm.domain.text import fold, initials

Range = tuple[int, int]

LENGTH: Final = 72
"""Letters of a piece shown in a list."""
_BEFORE: Final = 18
_ELLIPSIS: Final = "…"
_WORD: Final = re.compile(r"\S+")
_CLUSTER: Final = re.compile(
    "[\\s\\S][\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u08ca-\u08ff"
    "\u1160-\u11ff\u3099\u309a\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\uff9e\uff9f]*"
)
"""A letter with what belongs to it: marks, tatweel, vowels of decomposed Hangul, unseen characters."""
_PARTS: Final = re.compile(r"[^\W_]+")
_BLANK: Final = re.compile(r"\s")
_INITIALS: Final = frozenset("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ")


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of a text on one line, and where the words stand in it."""

    text: str = ""
    ranges: tuple[Range, ...] = ()


def folded_places(text: str) -> tuple[str, list[Range]]:
    """Return the folded text, and for each of its letters from where to where it stands in the text."""
    letters: list[str] = []
    places: list[Range] = []
    for match in _WORD.finditer(text):
        found, traced = _traced(match[0], match.start())
        if not found:
            continue
        if letters:
            letters.append(" ")
            places.append((match.start(), match.start()))
        letters.append(found)
        places += traced
    folded = "".join(letters)
    whole = fold(text)
    return (folded, places) if folded == whole else (whole, [(0, len(text))] * len(whole))


def _traced(word: str, start: int) -> tuple[str, list[Range]]:
    """Fold one word letter by letter; where that gives another word than folding it whole, it stays one piece."""
    whole = fold(word)
    if word.isascii():
        return whole, [(start + place, start + place + 1) for place in range(len(whole))]
    letters: list[str] = []
    places: list[Range] = []
    for cluster in _CLUSTER.finditer(word):
        folded = fold(cluster[0])
        letters.append(folded)
        places += [(start + cluster.start(), start + cluster.end())] * len(folded)
    if "".join(letters) == whole:
        return whole, places
    return whole, [(start, start + len(word))] * len(whole)


def ranges(text: str, words: Sequence[Word]) -> tuple[Range, ...]:
    """Return where words stand in a text, in order, those that touch each other as one."""
    folded, places = folded_places(text)
    found: list[Range] = []
    for word in words:
        found += _of_word(folded, places, word)
    return _merged(found)


def holds(folded: str, word: Word) -> bool:
    """Say whether a folded text holds a word; initial consonants are looked for in names alone."""
    return fold(word.text) in folded or (is_initials(word) and word.text in initials(folded))


def is_initials(word: Word) -> bool:
    """Say whether a word is nothing but Korean initial consonants."""
    return word.kind == "text" and set(word.text) <= _INITIALS


def parts(needle: str) -> list[str]:
    """Return the words inside a word, as the full-text index tells them apart: o'neil is o and neil."""
    return _PARTS.findall(needle)


def snippet(text: str, words: Sequence[Word]) -> Snippet:
    """Return the piece of a text around the first word, on one line, with the ranges in it."""
    found = ranges(text, words)
    start = _start_of(text, found[0][0]) if found and len(text) > LENGTH else 0
    end = min(len(text), start + LENGTH)
    piece = _BLANK.sub(" ", text[start:end])
    head = _ELLIPSIS if start else ""
    tail = _ELLIPSIS if end < len(text) else ""
    moved = len(head) - start
    inside = [(max(low, start) + moved, min(high, end) + moved) for low, high in found if low < end and high > start]
    return Snippet(f"{head}{piece}{tail}", tuple(inside))


def _of_word(folded: str, places: list[Range], word: Word) -> list[Range]:
    needle = fold(word.text)
    found = _everywhere(folded, places, needle)
    if not found and is_initials(word):
        found = _everywhere(initials(folded), places, needle)
    if not found and word.kind == "text":
        for part in parts(needle):
            found += _everywhere(folded, places, part)
    return found


def _everywhere(folded: str, places: list[Range], needle: str) -> list[Range]:
    found: list[Range] = []
    place = folded.find(needle) if needle else -1
    while place >= 0:
        end = place + len(needle)
        found.append((places[place][0], places[end - 1][1]))
        place = folded.find(needle, end)
    return found


def _merged(found: list[Range]) -> tuple[Range, ...]:
    merged: list[Range] = []
    for low, high in sorted(found):
        if merged and low <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(high, merged[-1][1]))
        elif high > low:
            merged.append((low, high))
    return tuple(merged)


def _start_of(text: str, first: int) -> int:
    """Return where a piece begins: a little before the word, at the beginning of another one."""
    start = max(0, first - _BEFORE)
    if start == 0:
        return 0
    blank = text.find(" ", start, first)
    return blank + 1 if blank >= 0 else start
