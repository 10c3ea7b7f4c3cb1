"""Writes query text: what a filter builder, a chip that is taken off, a saved view or a link to a list makes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

_NEEDS_QUOTES: Final = re.compile(r'[\s,،，"“”„«»]|^$')
_QUOTES: Final = re.compile('["“”„«»]')


def quoted(value: str, *, is_forced: bool = False) -> str:
    """Return a value as it stands in a query; quotation marks inside it, which nothing can escape, become blanks."""
    if not is_forced and _NEEDS_QUOTES.search(value) is None:
        return value
    return '"' + " ".join(_QUOTES.sub(" ", value).split()) + '"'


def filter_text(field: str, values: str | Iterable[str], *, operator: str = "", is_negated: bool = False) -> str:
    """Return one filter: `filter_text("stage", ["in talks", "partner"])` is `stage:"in talks",partner`."""
    several = [values] if isinstance(values, str) else list(values)
    name = field.strip().replace(" ", "_")
    return f"{'-' if is_negated else ''}{name}:" + ",".join(operator + quoted(value) for value in several)


def joined(parts: Iterable[str]) -> str:
    """Return the parts as one query."""
    return " ".join(filter(None, (part.strip() for part in parts)))


def without(text: str, start: int, end: int) -> str:
    """Return a query without one of its parts."""
    return joined((text[:start], text[end:]))


def replaced(text: str, start: int, end: int, part: str) -> str:
    """Return a query with another text in place of one part."""
    return joined((text[:start], part, text[end:]))
