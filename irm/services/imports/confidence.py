"""How sure a mapping is of each column: what the user is shown first where it is not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from irm.services.imports.aliases import Guess
from irm.services.imports.columns import Column

SURE, LIKELY, GUESS, OUT, CHOSEN = "sure", "likely", "guess", "", "chosen"
_CLEAR: Final = 0.6


def confidences(columns: Sequence[Column], guesses: Sequence[Guess], fields: Sequence[str]) -> tuple[str, ...]:
    """Return one of these for each column: sure by its name, likely by its values, a guess, or "" for left out."""
    return tuple(_of(*one) for one in zip(columns, guesses, fields, strict=True))


def _of(column: Column, guess: Guess, field: str) -> str:
    if not field:
        return OUT
    if field == guess.field and not (guess.is_weak or guess.is_person_word):
        return SURE
    base = field.partition(":")[0]
    shares = {
        "email": column.emails,
        "phone": column.phones,
        "url": column.urls,
        "platform": column.platforms,
        "handle": max(column.at_handles, column.handle_like * 0.7),
        "name": column.words * 0.9,
    }
    return LIKELY if shares.get(base, 0.0) >= _CLEAR else GUESS
