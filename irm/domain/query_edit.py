"""Changes the text of a query where a click stands for typing: one filter put in, replaced or taken out.

Everything else stays as it was typed.
"""

from __future__ import annotations

from collections.abc import Sequence

from irm.domain.query import Piece, pieces
from irm.domain.query_text import filter_text, joined


def filters_of(text: str, field: str) -> tuple[str, ...]:
    """Return the filters on a field as they are typed, those that shut out too: `-tag:paused`."""
    return tuple(text[piece.start : piece.end] for piece in _pieces(text, field))


def values_of(text: str, field: str) -> tuple[str, ...]:
    """Return the values a field may have by the filters that do not shut out."""
    return tuple(value for piece in _pieces(text, field) if not piece.is_negated for value, _ in piece.values if value)


def with_values(text: str, field: str, values: Sequence[str]) -> str:
    """Return the query with exactly these values for a field; none take its filters out."""
    return joined((_rest(text, field), filter_text(field, values) if values else ""))


def only_filters(text: str) -> tuple[tuple[str, str], ...]:
    """Return field and value of each filter where a query holds nothing but filters of one value; else none."""
    found = []
    for piece in pieces(text):
        if piece.field is None or piece.is_negated or len(piece.values) != 1:
            return ()
        found.append((piece.field.code, piece.values[0][0]))
    return tuple(found)


def _pieces(text: str, field: str) -> list[Piece]:
    return [piece for piece in pieces(text) if piece.field is not None and piece.field.code == field]


def _rest(text: str, field: str) -> str:
    kept, place = [], 0
    for piece in _pieces(text, field):
        kept.append(text[place : piece.start])
        place = piece.end
    return joined((*kept, text[place:]))
