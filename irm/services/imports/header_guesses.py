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
    return known.guess(header) if field is None else Guess(field)


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
