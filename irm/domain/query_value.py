"""One value of a filter, and the comparison or range it begins as. Knows no fields."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

Bound = int | float | str

_OPERATOR: Final = re.compile(r"(<=|>=|=<|=>|<|>|=)\s*")
_RANGE: Final = re.compile(r"(.*?)\s*\.\.\s*(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Value:
    """One thing a filter accepts; a filter with several accepts any of them.

    `text` is a folded text (all of it where `is_whole`) or a code. `low` and `high` are bounds, inclusive but where
    open: integers, fractions, ISO days, or month and day ("05-12", where a low above the high runs over the new year).
    """

    text: str = ""
    is_whole: bool = False
    low: Bound | None = None
    high: Bound | None = None
    is_low_open: bool = False
    is_high_open: bool = False
    is_empty: bool = False
    """Nothing is there."""
    is_any: bool = False
    """Something is there, whatever it is."""
    currency: str = ""
    """Of bounds that are money, which are minor units of it."""


class Unreadable(Exception):
    """A value that means nothing: the code of the sentence, and what was likely meant."""

    def __init__(self, code: str, suggestion: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.suggestion = suggestion


def split_operator(typed: str) -> tuple[str, str]:
    """Return the comparison a value begins with ("", "<", "<=", ">", ">=", "=") and what follows it."""
    match = _OPERATOR.match(typed)
    if match is None:
        return "", typed
    return {"=<": "<=", "=>": ">="}.get(match[1], match[1]), typed[match.end() :].strip()


def split_range(typed: str) -> tuple[str, str] | None:
    """Return both ends of "a..b", either of them may be ""; None where it is no range."""
    match = _RANGE.fullmatch(typed)
    return (match[1], match[2]) if match is not None and (match[1] or match[2]) else None
