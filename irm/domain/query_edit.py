"""Changes the text of a query where a click stands for typing: one filter put in, replaced or taken out.

It works on the text, so that everything else stays as it was typed; `domain/query.py` reads what comes out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

_PART: Final = re.compile(r'-?[^\s"“”:]+:(?:[^\s"“”]|["“”][^"“”]*(?:["“”]|\Z))*|["“”][^"“”]*(?:["“”]|\Z)|[^\s"“”]+')
_NAME: Final = re.compile(r"-?([^\s:\"“”]+):")
_PIECE: Final = re.compile(r'["“”]([^"“”]*)["“”]?|([^,"“”]+)')
_PLAIN: Final = re.compile(r'[^\s,:"“”]+')


def filters_of(text: str, field: str) -> tuple[str, ...]:
    """Return the filters on a field as they are typed, those that shut out too: `-tag:paused`."""
    return tuple(part for part in _PART.findall(text) if _field_of(part) == field)


def values_of(text: str, field: str) -> tuple[str, ...]:
    """Return the values a field may have by the filters that do not shut out."""
    found: list[str] = []
    for part in filters_of(text, field):
        if not part.startswith("-"):
            found += [quoted or plain for quoted, plain in _PIECE.findall(part.partition(":")[2])]
    return tuple(found)


def with_values(text: str, field: str, values: Sequence[str]) -> str:
    """Return the query with exactly these values for a field; none take its filters out."""
    kept = [part for part in _PART.findall(text) if _field_of(part) != field]
    if values:
        kept.append(f"{field}:{','.join(map(quoted, values))}")
    return " ".join(kept)


def with_part(text: str, part: str) -> str:
    """Return the query with one more filter; what it said of the same field before is taken out."""
    return " ".join((with_values(text, _field_of(part), ()), part)).strip()


def quoted(value: str) -> str:
    """Return a value as it is typed into a query."""
    return value if _PLAIN.fullmatch(value) else '"' + re.sub(r'["“”]', "", value) + '"'


def _field_of(part: str) -> str:
    match = _NAME.match(part)
    return match[1].casefold() if match else ""
