"""Reads what is typed into a search field: words, "phrases", @handles, pasted links, filters. Never raises.

`platform:tiktok followers:>50k -tag:paused stage:"in talks" last:<30d`: a comma inside a filter means "or", a minus
before a word or filter "not". A field or value not known becomes a complaint; the rest of the query still works. What
only holds a colon (10:30, a link) stays a word. Knows no tables.
"""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from irm.domain import clock
from irm.domain.handles import canonical, parse_account
from irm.domain.links import read_link
from irm.domain.query_fields import Field, Vocabulary
from irm.domain.query_text import quoted
from irm.domain.query_value import Unreadable, Value
from irm.domain.query_values import read
from irm.domain.text import fold
from irm.errors import IrmError

_MOST_WORDS: Final = 20
_MOST_FILTERS: Final = 30
_MOST_VALUES: Final = 50
_LONGEST_WORD: Final = 500
_QUOTES: Final = '"“”„«»'
_NAME: Final = re.compile(r"([^\W\d_][\w\-]*)([:：])")
_COMPARED: Final = re.compile(r"([^\W\d_][\w\-]*)(?=[<>=≤≥＜＞])")
_PHRASE: Final = re.compile(f"[{_QUOTES}]([^{_QUOTES}]*)(?:[{_QUOTES}]|\\Z)")
_VALUE: Final = re.compile(f"[{_QUOTES}]([^{_QUOTES}]*)(?:[{_QUOTES}]|\\Z)|((?:[^\\s{_QUOTES},،，]+))|([,،，])")
_BARE: Final = re.compile(f"[^\\s{_QUOTES}]+")
_BLANKS: Final = re.compile(r"\s*")
_GROUPS: Final = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_SCHEMES: Final = frozenset({"http", "https", "mailto", "tel", "ftp", "file", "www", "urn", "uid"})
_SHORTEST_UNKNOWN: Final = 3
"""A shorter word before a colon ("re:", "c:") is no field somebody misspelt."""

EMPTY_VOCABULARY: Final = Vocabulary()


@dataclass(frozen=True, slots=True)
class Word:
    """One thing searched for anywhere.

    `kind` "text": `text` is folded. `kind` "handle": `text` is a canonical handle or the beginning of one, `platform`
    the platform a pasted link named, else "".
    """

    kind: str
    text: str
    platform: str = ""
    is_negated: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    """What one field must be: any of the values, or none of them. `start` and `end` say where it stands in the text."""

    field: Field
    values: tuple[Value, ...]
    is_negated: bool = False
    start: int = dataclasses.field(default=0, compare=False)
    end: int = dataclasses.field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Complaint:
    """What is not understood: `code` names the sentence. `suggestion` may take the place of `start` to `end`."""

    code: str
    details: dict[str, Any] = dataclasses.field(hash=False)
    suggestion: str = ""
    start: int = dataclasses.field(default=0, compare=False)
    end: int = dataclasses.field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Query:
    """All words and all filters must be met."""

    words: tuple[Word, ...] = ()
    filters: tuple[Filter, ...] = ()
    complaints: tuple[Complaint, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether it asks for nothing."""
        return not self.words and not self.filters


@dataclass(frozen=True, slots=True)
class Piece:
    """One part of a query as it stands in the text, filters with their field; for chips, completion and the builder."""

    text: str
    start: int
    end: int
    is_negated: bool = False
    field: Field | None = None
    values: tuple[tuple[str, bool], ...] = ()
    """Typed values, each with whether it was quoted."""
    value_start: int = 0
    unknown: str = ""
    """The word before a colon that names no field."""
    is_phrase: bool = False


def parse(text: str, vocabulary: Vocabulary = EMPTY_VOCABULARY, *, today: date | None = None) -> Query:
    """Read a query. `today` is the day that "30d" and "yesterday" count from."""
    day = today or clock.today()
    words: list[Word] = []
    filters: list[Filter] = []
    complaints: list[Complaint] = []
    for piece in pieces(text, vocabulary):
        if piece.unknown:
            complaints.append(_unknown_field(piece, vocabulary))
        elif piece.field is not None:
            found = _filter(piece, piece.field, vocabulary, day, complaints)
            if found is not None and found not in filters and len(filters) < _MOST_FILTERS:
                filters.append(found)
        else:
            word = _word(piece)
            if word is not None and word not in words and len(words) < _MOST_WORDS:
                words.append(word)
    return Query(tuple(words), tuple(filters), tuple(complaints))


def pieces(text: str, vocabulary: Vocabulary = EMPTY_VOCABULARY) -> list[Piece]:
    """Split a query into its parts, in their order."""
    found: list[Piece] = []
    place = _after_blanks(text, 0)
    while place < len(text):
        piece = _piece(text, place, vocabulary)
        found.append(piece)
        place = _after_blanks(text, max(piece.end, place + 1))
    return found


def _after_blanks(text: str, place: int) -> int:
    match = _BLANKS.match(text, place)
    return match.end() if match is not None else place


def _piece(text: str, start: int, vocabulary: Vocabulary) -> Piece:
    is_negated = text[start] in "-－" and start + 1 < len(text) and not text[start + 1].isspace()
    place = start + is_negated
    phrase = _PHRASE.match(text, place)
    if phrase is not None:
        return Piece(phrase[1], start, phrase.end(), is_negated, is_phrase=True)
    head = _NAME.match(text, place)
    if head is not None:
        piece = _named(text, start, head, is_negated=is_negated, vocabulary=vocabulary)
        if piece is not None:
            return piece
    head = _COMPARED.match(text, place)
    if head is not None and (one := vocabulary.named(head[1])) is not None and one.is_ordered_kind:
        return _valued(text, start, head.end(), is_negated=is_negated, one=one)
    bare = _BARE.match(text, place)
    end = bare.end() if bare is not None else place + 1
    return Piece(text[place:end], start, end, is_negated)


def _named(text: str, start: int, head: re.Match[str], *, is_negated: bool, vocabulary: Vocabulary) -> Piece | None:
    """Return a filter, one with an unknown field included; None where the colon only stands in a word."""
    name = head[1]
    one = vocabulary.named(name)
    after = text[head.end() : head.end() + 2]
    if one is not None and after != "//":
        return _valued(text, start, head.end(), is_negated=is_negated, one=one)
    is_word = len(fold(name)) < _SHORTEST_UNKNOWN or after == "//" or not after.strip() or after[0].isspace()
    if is_word or fold(name) in _SCHEMES:
        return None
    piece = _valued(text, start, head.end(), is_negated=is_negated, one=None)
    return Piece(piece.text, start, piece.end, is_negated, None, piece.values, piece.value_start, unknown=name)


def _valued(text: str, start: int, place: int, *, is_negated: bool, one: Field | None) -> Piece:
    """Read the values of a filter: parts in quotes and bare ones, commas between them."""
    first = place
    values: list[tuple[str, bool]] = []
    now, is_quoted = "", False
    end = place
    while (match := _VALUE.match(text, place)) is not None:
        place = end = match.end()
        if match[3] is not None:
            values.append((now, is_quoted))
            now, is_quoted = "", False
        elif match[1] is not None:
            is_quoted = is_quoted or not now
            now += match[1]
        else:
            now += match[2]
    if one is not None and one.kind in ("count", "money", "number"):
        joined = _GROUPS.sub("", text[first:end])
        if joined != text[first:end] and not any(mark in joined for mark in _QUOTES):
            values, now = [(part, False) for part in re.split("[,،，]", joined)], ""
    if now or not values:
        values.append((now, is_quoted))
    return Piece(text[start:end], start, end, is_negated, one, tuple(values[:_MOST_VALUES]), first)


def _filter(
    piece: Piece, one: Field, vocabulary: Vocabulary, today: date, complaints: list[Complaint]
) -> Filter | None:
    values: list[Value] = []
    for typed, is_quoted in piece.values:
        typed = typed[:_LONGEST_WORD]
        try:
            found = read(one, typed, is_quoted=is_quoted, today=today, vocabulary=vocabulary)
        except Unreadable as error:
            complaints.append(_unread_value(piece, one, typed, error))
            # Nobody carries a tag that is not there: a saved view of a deleted one must not show everybody.
            found = (Value(fold(typed), is_whole=True),) if one.kind == "label" else ()
        values += [value for value in found if value not in values]
    if not values:
        return None
    return Filter(one, tuple(values), piece.is_negated, piece.start, piece.end)


def _unread_value(piece: Piece, one: Field, typed: str, error: Unreadable) -> Complaint:
    details = {"field": one.label or one.word, "value": typed, "suggestion": error.suggestion}
    if not error.suggestion:
        return Complaint(error.code, details, "", piece.start, piece.end)
    kept = [
        quoted(error.suggestion) if value == typed else quoted(value, is_forced=is_quoted)
        for value, is_quoted in piece.values
    ]
    head = piece.text[: piece.value_start - piece.start]
    return Complaint(error.code, details, head + ",".join(kept), piece.start, piece.end)


def _unknown_field(piece: Piece, vocabulary: Vocabulary) -> Complaint:
    near = vocabulary.near(piece.unknown)
    details = {"value": piece.unknown, "suggestion": near}
    if not near:
        return Complaint("query.field_unknown", details, "", piece.start, piece.end)
    rest = piece.text[piece.value_start - piece.start :]
    head = "-" if piece.is_negated else ""
    return Complaint("query.field_near", details, f"{head}{near.replace(' ', '_')}:{rest}", piece.start, piece.end)


def _word(piece: Piece) -> Word | None:
    typed = piece.text[:_LONGEST_WORD]
    if not typed or typed in "-－":
        return None
    if piece.is_phrase:
        return _text_word(typed, piece.is_negated)
    if typed[0] in "@＠":
        handle = canonical("", typed)
        return Word("handle", handle, is_negated=piece.is_negated) if handle else None
    if read_link(typed) is not None:
        try:
            ref = parse_account(typed)
        except IrmError:
            return _text_word(typed, piece.is_negated)
        return Word("handle", ref.canonical, ref.platform, piece.is_negated)
    return _text_word(typed, piece.is_negated)


def _text_word(typed: str, is_negated: bool) -> Word | None:
    folded = fold(typed)
    return Word("text", folded, is_negated=is_negated) if folded else None
