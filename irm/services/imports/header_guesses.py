"""What the headers of a table mean before anybody has looked at its cells."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from irm.domain.own_fields import OwnField, own_key
from irm.domain.platforms import platform_of
from irm.domain.text import fold
from irm.services.exports.columns import own_header
from irm.services.imports import aliases
from irm.services.imports.aliases import Aliases, Guess

_LOOKED_AT: Final = 200
"""Columns; a table that is wider is no list of people."""
_SUFFIX: Final = re.compile(r"(?<=\w)[_.]([^\W\d_]{2,12})\Z")
_PREFIX: Final = re.compile(r"\A([^\W\d_]{2,12})[_.](?=\w)")
_LANGUAGE: Final = re.compile(
    r"(?<=\w)(?:[_.\s-]|\s?\()(?:en|eng|english|zh|cn|tw|ko|kr|kor|ja|jp|jpn|ar|arabic|de|fr|es|ru|tr|pt)\)?\s*\Z",
    re.IGNORECASE,
)
"""Behind what a column is called: the language its texts are in."""
_LONGEST: Final = 200
"""Letters of a question; a longer header is a text."""
_IN_BRACKETS: Final = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_WORD: Final = re.compile(r"\w+|[#%]")
_ASKING: Final = frozenset(
    (
        *("what", "whats", "who", "which", "where", "is", "are", "your", "you", "do", "does", "did", "please", "enter"),
        *("provide", "share", "type", "write", "give", "tell", "in", "how", "many", "much", "have", "has", "the", "a"),
        *("an", "of", "on", "for", "to", "at", "current", "my", "our", "we", "us", "one", "per", "each", "single", "s"),
    )
)
"""Words of a question that say nothing of what is asked for."""
_KOREAN_WISH: Final = re.compile(
    r"\s*(?:을|를|은|는|이|가)?\s*(?:(?:입력|기재|작성|선택|기입)\s*(?:해|하여)?|적어|알려|남겨|써)?\s*"
    r"(?:주세요|주십시오|바랍니다|부탁드립니다|무엇인가요|어떻게 되(?:시)?나요|얼마인가요)\W*\Z"
)
_KOREAN_WHICH: Final = re.compile(r"[가-힣]+(?:실|한|할|는|될|된) (?=\S)")
"""What is said of a thing before the thing is named: 제품을 받으실 주소 asks for an address."""


def of(headers: Sequence[str], own: Sequence[OwnField], special: dict[str, str]) -> list[Guess]:
    """Return one guess per header; `own` are the user's own fields, `special` what the headers of one program mean."""
    known = aliases.load()
    mine = {fold(own_header(field)): field for field in own}
    guesses = [_guess(known, header, mine=mine, special=special) for header in headers]
    if special:
        return guesses
    guesses = _without_prefix(known, headers, guesses)
    return [
        replace(guess, field=field, otherwise="notes", is_weak=True) if field else guess
        for guess, field in zip(guesses, _misspelt(known, headers, guesses), strict=True)
    ]


def _misspelt(known: Aliases, headers: Sequence[str], guesses: Sequence[Guess]) -> list[str]:
    looked_at = [
        "" if guess.field else known.misspelt(header)
        for header, guess in zip(headers[:_LOOKED_AT], guesses[:_LOOKED_AT], strict=True)
    ]
    return looked_at + [""] * (len(headers) - len(looked_at))


def _guess(known: Aliases, header: str, *, mine: dict[str, OwnField], special: dict[str, str]) -> Guess:
    """Return what a header means: a field of the user's, what it is in the lists of one program, or what it says."""
    own = _own_guess(mine, header)
    if own is not None:
        return own
    field = special.get(fold(header)) if special else None
    if field is not None:
        return Guess(field)
    found = known.guess(header)
    if not (found.field or found.is_person_word) and (language := _LANGUAGE.search(header)):
        bare = known.guess(header[: language.start()])
        other = "nickname" if bare.field == "name" else bare.field
        found = replace(bare, otherwise=other, is_weak=True) if bare.field and not bare.is_weak else bare
    is_question = " " in header.strip() and len(header) <= _LONGEST
    return known.guess(asked_for(header)) if is_question and not (found.field or found.is_person_word) else found


def asked_for(header: str) -> str:
    """Return what a question of a form asks for: "What is your Instagram username?", "성함을 입력해주세요"."""
    bare = _KOREAN_WISH.sub("", _IN_BRACKETS.sub(" ", header).strip(" *:?")).strip()
    bare = bare[max((found.end() for found in _KOREAN_WHICH.finditer(bare)), default=0) :]
    words = [word.casefold() for word in _WORD.findall(bare)]
    is_wish = words[:1] == ["type"]  # "Type your name", and not "Organization type"
    return " ".join(word for word in words if word not in _ASKING or (word == "type" and not is_wish))


def _without_prefix(known: Aliases, headers: Sequence[str], guesses: Sequence[Guess]) -> list[Guess]:
    """Look again at headers that say nothing where most of the table have one word in common: "ch_title", "ch_id"."""
    return _without(known, headers, _without(known, headers, list(guesses), _PREFIX), _SUFFIX)


def _without(known: Aliases, headers: Sequence[str], guesses: list[Guess], common: re.Pattern[str]) -> list[Guess]:
    parts = [common.search(fold(header)) for header in headers]
    words = Counter(part[1] for part in parts if part is not None)
    word, count = words.most_common(1)[0] if words else ("", 0)
    if count < 3 or count * 2 < len(headers) or platform_of(word) is not None:
        return guesses
    return [
        known.guess(header[: part.start()] + header[part.end() :])
        if part is not None and part[1] == word and not guess.field
        else guess
        for header, part, guess in zip(headers, parts, guesses, strict=True)
    ]


def _own_guess(mine: dict[str, OwnField], header: str) -> Guess | None:
    """Return the user's own field a header names, each once; None for any other header."""
    field = mine.pop(fold(header), None)
    return Guess(own_key(field.code)) if field is not None else None
