"""Reads the one-line form of a touch: `dm in @jane.doe yesterday: asks for 500k #spring-launch !fri send contract`.

Before the colon stand channel, direction, person, day and time in any order, after it the text with tags, the next step
and "no reply needed". Every part is optional, the colon too. Never raises; what is not understood stays in the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Final, Literal

from irm.domain.quicklog_days import day_at, time_at
from irm.domain.quicklog_parts import Part, QuickLog
from irm.domain.quicklog_words import (
    BARE_NO_REPLY,
    CHANNEL_WORDS,
    DIRECTION_WORDS,
    LONGEST_PHRASE,
    NO_REPLY,
    SMALL_WORDS,
    VERBS,
)
from irm.domain.text import fold

_LONGEST_HEAD: Final = 160
_LONGEST_NAME: Final = 5
"""Words of a name that stands without quotation marks."""
_TOKEN: Final = re.compile(r'["“”„][^"“”„]*["“”]|[^\s"“”„]+|["“”„]')
_QUOTED: Final = re.compile(r'["“”„]([^"“”„]*[^"“”„\s][^"“”„]*)["“”]')
_HANDLE: Final = re.compile(r"[@＠]([^\s@＠#:：,،;]+)")
_TAG: Final = re.compile(r'[#＃](?:["“]([^"“”]+)["”]|([^\s#＃!！"“”]+))')
_TAG_END: Final = ".,;:!?،؛؟。…)"
_STEP: Final = re.compile(r"(?:(?<=\s)|\A)[!！](?![!！])")
_EQUALS: Final = re.compile(r"(?:(?<=\s)|\A)[=＝](?=\s*(?:\Z|\s[#＃!！]))")
_WEAK: Final = {"direction", "time", "small"}
"""What may as well begin a plain sentence ("in Busan we met"): only understood beside something stronger."""


_Meaning = tuple[str, str | date | time, int]


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    folded: str


Names = Literal["guessed", "marked", "none"]
"""Which words can be the person: any in front of a colon, only @handles and "names in quotation marks", or none."""


def parse(text: str, *, today: date, names: Names = "guessed", is_day_first: bool = False) -> QuickLog:
    """Return what the line says.

    Where the person is known already, `names` is "marked" or "none": other words in front of a colon are then text.
    `is_day_first` says how 5/6 is meant.
    """
    reader = _Reader(text, today, names=names, is_day_first=is_day_first)
    colon = _colon(text)
    head = reader.head(0, colon) if colon >= 0 else None
    if head is not None:
        end = colon + 1
    else:
        head, end = reader.leading()
    parts, body = reader.tail(end, taken={part.kind for part in head})
    ordered = tuple(sorted((*head, *parts), key=lambda part: part.start))
    return QuickLog(text, ordered, body, head_end=end, has_colon=end > 0 and text[end - 1 : end] in (":", "："))


def _colon(text: str) -> int:
    """Return where the colon between the parts and the text stands, -1 where there is none.

    One in a time of day, in a link, between quotation marks, or after the next step is none.
    """
    is_quoted = False
    for place, char in enumerate(text[:_LONGEST_HEAD]):
        before = text[place - 1 : place] if place else ""
        if char in '"“”„':
            is_quoted = not is_quoted
        elif char in "!！" and not before.strip():
            return -1
        elif char in ":：" and not is_quoted and not _is_inside(before, text[place + 1 : place + 3]):
            return place
    return -1


def _is_inside(before: str, after: str) -> bool:
    """Say whether a colon belongs to a time of day or to a link."""
    return after == "//" or (before.isdecimal() and after[:1].isdecimal())


class _Reader:
    """Reads one line. Positions are those of the line."""

    def __init__(self, text: str, today: date, *, names: Names, is_day_first: bool) -> None:
        self._text = text
        self._today = today
        self._names = names
        self._is_day_first = is_day_first

    def head(self, start: int, end: int) -> list[Part] | None:
        """Return the parts in front of a colon, None where this is no such front: it holds words of a sentence."""
        tokens = self._tokens(start, end)
        parts: list[Part] = []
        small: set[int] = set()
        rest: list[int] = []
        place = 0
        while place < len(tokens):
            part, count = self._part_at(tokens, place, {known.kind for known in parts})
            if part is None and count:
                small.add(place)
            elif part is None:
                rest.append(place)
            else:
                parts.append(part)
            place += max(1, count)
        if not rest:
            return parts
        is_run = all(place in rest or place in small for place in range(rest[0], rest[-1] + 1))
        has_name = self._names != "guessed" or any(part.kind == "person" for part in parts)
        if has_name or not is_run or rest[-1] - rest[0] >= _LONGEST_NAME:
            return None
        first, last = tokens[rest[0]].start, tokens[rest[-1]].end
        return [*parts, Part("person", first, last, self._text[first:last].strip(" ,،"), is_sure=False)]

    def leading(self) -> tuple[list[Part], int]:
        """Return the parts a line without a colon begins with, and where they end."""
        tokens = self._tokens(0, min(len(self._text), _LONGEST_HEAD))
        parts: list[Part] = []
        end = place = 0
        has_strong = False
        while place < len(tokens) and not self._text.startswith(("!", "！"), tokens[place].start):
            part, count = self._part_at(tokens, place, {known.kind for known in parts})
            if not count or (part is not None and part.kind == "tag"):
                break
            place += count
            if part is not None:
                if self._is_verb(part):
                    break
                parts.append(part)
                end = part.end
                has_strong |= part.kind not in _WEAK and not self._is_weak_day(part)
        while self._text[end : end + 1] in (",", "،"):
            end += 1
        return (parts, end) if has_strong else ([], 0)

    def tail(self, start: int, *, taken: set[str]) -> tuple[list[Part], str]:
        """Return the parts in the text, and the text without them."""
        parts: list[Part] = []
        cuts: list[tuple[int, int]] = []
        step = next(
            (match.start() for match in _STEP.finditer(self._text, start) if self._text[match.end() :].strip()), None
        )
        body_end = len(self._text) if step is None else step
        for match in _TAG.finditer(self._text, start):
            part = self._tag(match)
            if part is not None:
                parts.append(part)
                cuts.append((part.start, part.end))
        if "no_reply" not in taken:
            for part in self._no_reply(start, body_end, cuts):
                parts.append(part)
                cuts.append((part.start, part.end))
        if step is not None:
            parts.extend(self._step(step, cuts))
        return parts, _without(self._text, start, body_end, cuts)

    def _tokens(self, start: int, end: int) -> list[_Token]:
        return [
            _Token(match.start(), match.end(), fold(match[0]).rstrip(",،;"))
            for match in _TOKEN.finditer(self._text, start, end)
        ]

    def _part_at(self, tokens: Sequence[_Token], place: int, known: set[str]) -> tuple[Part | None, int]:
        """Return the part that begins at a token and how many tokens it takes; None and 1 for a small word."""
        token = tokens[place]
        typed = self._text[token.start : token.end]
        is_name_wanted = self._names != "none" and "person" not in known
        named = self._person(typed, token.start) if is_name_wanted else None
        if named is not None:
            return named, 1
        match = _TAG.match(typed)
        if match is not None:
            tag = self._tag(_TAG.match(self._text, token.start))
            return (tag, 1) if tag is not None else (None, 0)
        words = [after.folded for after in tokens[place : place + LONGEST_PHRASE]]
        found = [entry for entry in self._meanings(words) if entry[0] not in known]
        if not found:
            return None, int(words[0] in SMALL_WORDS or not words[0])
        kind, value, count = max(found, key=lambda entry: entry[2])
        last = tokens[place + count - 1]
        end = last.end - len(self._text[last.start : last.end]) + len(self._text[last.start : last.end].rstrip(",،;"))
        return Part(kind, token.start, end, value), count

    def _meanings(self, words: Sequence[str]) -> list[_Meaning]:
        """Return what the words may begin with: kind, value, and how many of them it takes."""
        found: list[_Meaning] = []
        for count in range(1, len(words) + 1):
            phrase = " ".join(words[:count])
            if phrase in CHANNEL_WORDS:
                found.append(("channel", CHANNEL_WORDS[phrase], count))
            if phrase in DIRECTION_WORDS:
                found.append(("direction", DIRECTION_WORDS[phrase], count))
            if phrase in NO_REPLY:
                found.append(("no_reply", "yes", count))
        day = day_at(words, today=self._today, is_past=True, is_day_first=self._is_day_first)
        moment = time_at(words)
        if day is not None:
            found.append(("day", *day))
        if moment is not None:
            found.append(("time", *moment))
        return found

    def _person(self, typed: str, start: int) -> Part | None:
        quoted = _QUOTED.fullmatch(typed)
        if quoted is not None:
            return Part("person", start, start + len(typed), quoted[1].strip())
        handle = _HANDLE.match(typed)
        if handle is None:
            return None
        name = handle[1].rstrip(".")
        return Part("person", start, start + 1 + len(name), f"@{name}") if name else None

    def _tag(self, match: re.Match[str] | None) -> Part | None:
        if match is None or (match.start() and not self._text[match.start() - 1].isspace()):
            return None
        name = match[1] if match[1] is not None else match[2].rstrip(_TAG_END)
        if not fold(name) or name.isdecimal():
            return None
        end = match.end() if match[1] is not None else match.start(2) + len(name)
        return Part("tag", match.start(), end, " ".join(name.split()))

    def _is_weak_day(self, part: Part) -> bool:
        """Say whether a day is one or two letters that begin many sentences: "sat", "월", "-2"."""
        return part.kind == "day" and len(fold(self._text[part.start : part.end])) <= 3

    def _is_verb(self, part: Part) -> bool:
        """Say whether a channel is named by a verb, which belongs to a sentence where no colon says otherwise."""
        return part.kind == "channel" and fold(self._text[part.start : part.end]) in VERBS

    def _no_reply(self, start: int, end: int, cuts: Sequence[tuple[int, int]]) -> list[Part]:
        """Find "no reply needed" at the end of the text; "no reply" alone only as a sentence of its own."""
        equals = _EQUALS.search(self._text, start)
        if equals is not None:
            return [Part("no_reply", equals.start(), equals.end(), "yes")]
        while True:
            stripped = self._text[start:end].rstrip(" .!\t\n")
            end = start + len(stripped)
            cut = next((cut for cut in cuts if cut[1] == end and cut[0] >= start), None)
            if cut is None:
                break
            end = cut[0]
        tokens = self._tokens(start, end)
        for count in range(min(LONGEST_PHRASE, len(tokens)), 0, -1):
            phrase = " ".join(token.folded for token in tokens[-count:])
            begin = tokens[-count].start
            before = self._text[start:begin].rstrip()
            is_own = not before or before[-1] in ".;—–|:。؛\n"
            if phrase in NO_REPLY and (is_own or phrase not in BARE_NO_REPLY):
                return [Part("no_reply", begin, end, "yes")]
        return []

    def _step(self, start: int, cuts: Sequence[tuple[int, int]]) -> list[Part]:
        """Read "!fri send contract": the day it is due, if it begins with one, and the step."""
        parts: list[Part] = []
        words_start = start + 1
        end = min((cut[0] for cut in cuts if cut[0] >= words_start), default=len(self._text))
        tokens = self._tokens(words_start, end)
        if not self._text[words_start : words_start + 1].isspace():
            folded = [token.folded for token in tokens[:LONGEST_PHRASE]]
            day = day_at(folded, today=self._today, is_past=False, is_day_first=self._is_day_first)
            if day is not None:
                words_start = tokens[day[1] - 1].end
                parts.append(Part("due", start, words_start, day[0]))
        step = _without(self._text, words_start, len(self._text), cuts).lstrip(":,،-– ")
        if step:
            begin, last = _piece(self._text, words_start, cuts)
            parts.append(Part("step", begin if parts else start, last, step))
        return parts


def _without(text: str, start: int, end: int, cuts: Sequence[tuple[int, int]]) -> str:
    """Return a stretch of the text without what was cut out of it, with single blanks where it was."""
    kept: list[str] = []
    place = start
    for cut_start, cut_end in sorted(cuts):
        if cut_start >= place and cut_end <= end:
            kept.append(text[place:cut_start].rstrip() if kept else text[place:cut_start].strip())
            place = cut_end
    kept.append(text[place:end])
    return " ".join(piece.strip() for piece in kept if piece.strip())


def _piece(text: str, start: int, cuts: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Return where the first words from `start` on stand that were not cut out."""
    end = len(text)
    for cut_start, cut_end in sorted(cuts):
        if cut_start < start:
            continue
        if text[start:cut_start].strip():
            end = cut_start
            break
        start = cut_end
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), start + len(words.rstrip())
