"""What can come next in a query: fields, their values, comparisons; as the search field and the builder offer it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from irm.domain.query import Piece, pieces
from irm.domain.query_fields import Field, Vocabulary, compact
from irm.domain.query_text import quoted
from irm.domain.text import fold

MOST: Final = 12
_MOST_VALUES_OF_WORDS: Final = 4
_SHORTEST_WORD: Final = 2
"""Values of any field are offered from so many letters on; a field's name from the first."""
EXAMPLES: Final[dict[str, tuple[str, ...]]] = {
    "count": (">10k", ">50k", "10k..50k", ">1M"),
    "percent": (">3%", ">5%", "1..3%"),
    "span": (">30", "<14", "7..30"),
    "number": (">10", "<10", "1..10"),
    "money": (">100", "<100", "100..500"),
    "past": ("<7d", "<30d", ">30d", ">90d", "today", "yesterday"),
    "future": ("overdue", "today", "tomorrow", "<=7d", "<=30d"),
    "day": ("<30d", "today", "<=90d"),
    "yearly": ("<14d", "<=30d", "today"),
    "yes_no": ("yes", "no"),
}
"""What is offered where no list of values is known."""


@dataclass(frozen=True, slots=True)
class Completion:
    """One offer: `text` takes the place of `start` to `end`.

    `kind` is "field", "value" or "example"; `field` and `value` are the codes it stands for.
    """

    text: str
    start: int
    end: int
    kind: str
    field: str
    value: str = ""


def completions(text: str, cursor: int, vocabulary: Vocabulary, *, is_asked: bool = False) -> list[Completion]:
    """Return what may stand where the cursor is, likeliest first; nothing for a finished part.

    `is_asked` offers every field where nothing is typed yet.
    """
    piece = _at(text, cursor, vocabulary)
    if piece is None:
        return list(_fields("", cursor, cursor, vocabulary))[:MOST] if is_asked else []
    if piece.field is not None and cursor >= piece.value_start:
        return _values(text, cursor, piece, piece.field, vocabulary)
    start = piece.start + piece.is_negated
    typed = text[start:cursor]
    if piece.is_phrase or not compact(typed) or typed[0] in "@＠":
        return []
    found = [*_fields(typed, start, piece.end, vocabulary), *_valued(typed, start, piece.end, vocabulary)]
    return found[:MOST]


def _at(text: str, cursor: int, vocabulary: Vocabulary) -> Piece | None:
    return next((one for one in pieces(text, vocabulary) if one.start < cursor <= one.end), None)


def _fields(typed: str, start: int, end: int, vocabulary: Vocabulary) -> Iterator[Completion]:
    wanted = compact(typed)
    for one in vocabulary.fields:
        name = next((name for name in one.names if compact(name).startswith(wanted)), None)
        if name is not None:
            yield Completion(name.replace(" ", "_") + ":", start, end, "field", one.code)


def _valued(typed: str, start: int, end: int, vocabulary: Vocabulary) -> Iterator[Completion]:
    """Offer `platform:tiktok` for "tik": who knows the value need not know the field."""
    if len(compact(typed)) < _SHORTEST_WORD:
        return
    count = 0
    for one in vocabulary.fields:
        for name, code in _named_values(one, typed, vocabulary):
            if compact(name).startswith(compact(typed)) and count < _MOST_VALUES_OF_WORDS:
                count += 1
                yield Completion(f"{one.word.replace(' ', '_')}:{quoted(name)}", start, end, "value", one.code, code)


def _values(text: str, cursor: int, piece: Piece, one: Field, vocabulary: Vocabulary) -> list[Completion]:
    start = _last_value(text, piece.value_start, cursor)
    typed = text[start:cursor].lstrip('"“”„«»')
    end = _end_of_value(text, cursor, piece.end)
    known = list(_named_values(one, typed, vocabulary))
    found = [Completion(quoted(name), start, end, "value", one.code, code) for name, code in known]
    if not found:
        offered = EXAMPLES.get(one.kind, ())
        found = [
            Completion(example, start, end, "example", one.code, example)
            for example in offered
            if example.startswith(typed) and example != typed
        ]
    if len(found) == 1 and found[0].text == text[start:end]:
        return []
    return found[:MOST]


def _last_value(text: str, start: int, cursor: int) -> int:
    """Return where the value begins that the cursor stands in: after the last comma outside quotes."""
    begin, is_inside = start, False
    for place in range(start, cursor):
        if text[place] in '"“”„«»':
            is_inside = not is_inside
        elif text[place] in ",،，" and not is_inside:
            begin = place + 1
    return begin


def _end_of_value(text: str, cursor: int, end: int) -> int:
    return min((place for place in (text.find(mark, cursor, end) for mark in ",،，") if place >= 0), default=end)


def _named_values(one: Field, typed: str, vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    """Yield the values of a field that fit what is typed, each by one name, with its code."""
    wanted = compact(typed)
    if one.kind == "presence":
        names: Iterable[tuple[str, tuple[str, ...]]] = ((found.code, found.names) for found in vocabulary.presences())
    elif one.choices:
        names = ((choice.code, (*choice.names, choice.code)) for choice in one.choices)
    else:
        names = ((word, (word,)) for word in vocabulary.words.get(one.code, ()))
    begun: list[tuple[str, str]] = []
    inside: list[tuple[str, str]] = []
    for code, several in names:
        name = next((name for name in several if compact(name).startswith(wanted)), None)
        if name is not None:
            begun.append((name, code))
        elif wanted and any(fold(typed) in fold(name) for name in several):
            inside.append((several[0], code))
    yield from begun
    yield from inside
