"""Reads what is typed into a search field. Knows no tables and never raises."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from irm.domain.handles import canonical, parse_account
from irm.domain.links import read_link
from irm.domain.text import fold
from irm.errors import IrmError

_MOST_WORDS: Final = 20
_LONGEST_WORD: Final = 500
_WORDS: Final = re.compile(r'["“”]([^"“”]*)(?:["“”]|\Z)|([^\s"“”]+)')


@dataclass(frozen=True, slots=True)
class Word:
    """One thing searched for.

    `kind` "text": `text` is folded. `kind` "handle": `text` is a canonical handle or the beginning of one, `platform`
    the platform a pasted link named, else "".
    """

    kind: str
    text: str
    platform: str = ""


@dataclass(frozen=True, slots=True)
class Query:
    """All words must be found."""

    words: tuple[Word, ...] = ()


def parse(text: str) -> Query:
    """Split a search into words; "quoted words" stay together, @jane and links to profiles are handles."""
    words: list[Word] = []
    for match in _WORDS.finditer(text):
        word = _text_word(match[1]) if match[1] is not None else _word(match[2])
        if word is not None and word not in words:
            words.append(word)
        if len(words) == _MOST_WORDS:
            break
    return Query(tuple(words))


def _word(typed: str) -> Word | None:
    typed = typed[:_LONGEST_WORD]
    if typed[0] in "@＠":
        handle = canonical("", typed)
        return Word("handle", handle) if handle else None
    if read_link(typed) is not None:
        try:
            ref = parse_account(typed)
        except IrmError:
            return _text_word(typed)
        return Word("handle", ref.canonical, ref.platform)
    return _text_word(typed)


def _text_word(typed: str) -> Word | None:
    folded = fold(typed[:_LONGEST_WORD])
    return Word("text", folded) if folded else None
