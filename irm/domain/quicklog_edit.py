"""Changes to the one-line form made by clicking: the line is written anew, so that it always says what is saved.

Also says which word is being typed, for completion.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from irm.domain.quicklog_parts import Part, QuickLog
from irm.domain.text import clean

_HEAD: Final = frozenset({"person", "channel", "direction", "day", "time"})
_NO_REPLY: Final = "="
_LONGEST_NAME: Final = 3
"""More words behind the last part that was understood are a sentence and no name."""


@dataclass(frozen=True, slots=True)
class Typing:
    """What is being typed in front of the cursor: `kind` "person" (after @), "tag" (after #) or "word" (the head)."""

    kind: str
    start: int
    end: int
    word: str


def with_part(line: QuickLog, kind: str, words: str) -> str:
    """Return the line with a part of the head said in other words; "" takes it out."""
    text = _with_colon(line)
    part = line.part(kind)
    if part is not None:
        return _tidy(f"{text[: part.start]}{words}{text[part.end :]}")
    return _tidy(f"{words} {text}") if words else text


def with_next_step(line: QuickLog, step: str, due: date | None) -> str:
    """Return the line with another next step; neither words nor day take it out."""
    text = without(line, "due", "step")
    step = " ".join(clean(step).split())
    if not step and due is None:
        return text
    day = due.isoformat() if due is not None else ""
    return _tidy(f"{text} !{day} {step}")


def with_no_reply(line: QuickLog, *, is_needed: bool) -> str:
    """Return the line with or without the mark that no reply is needed."""
    text = without(line, "no_reply")
    return text if is_needed else _tidy(f"{text} {_NO_REPLY}")


def tag_begun(line: QuickLog) -> tuple[str, int]:
    """Return the line with the beginning of a further tag, and where the cursor stands to type it."""
    starts = [part.start for part in line.parts if part.kind in ("due", "step")]
    place = min(starts, default=len(line.text))
    before = f"{line.text[:place].rstrip()} #".lstrip()
    return f"{before} {line.text[place:]}".rstrip(), len(before)


def without_tag(line: QuickLog, tag: str) -> str:
    """Return the line without a tag."""
    return _cut(line.text, [part for part in line.parts if part.kind == "tag" and part.value == tag])


def without(line: QuickLog, *kinds: str) -> str:
    """Return the line without all parts of these kinds."""
    text = _with_colon(line) if _HEAD.intersection(kinds) else line.text
    return _cut(text, [part for part in line.parts if part.kind in kinds])


def as_text(line: QuickLog) -> str:
    """Return the line so that its first words are text and no parts: a colon in front says where the text begins."""
    return line.text if line.has_colon else f": {line.text.lstrip()}"


def typing_at(line: QuickLog, cursor: int) -> Typing | None:
    """Return the word in front of the cursor that can be completed, None for plain words of the text."""
    text = line.text[:cursor]
    start = max(text.rfind(" "), text.rfind("\t")) + 1
    word = text[start:]
    if word[:1] in ("@", "＠") or word[:1] in ("#", "＃"):
        kind = "person" if word[0] in "@＠" else "tag"
        return Typing(kind, start, cursor, word[1:]) if ":" not in word else None
    if line.has_colon:
        return _name_at(line, cursor)
    phrase = text[line.head_end :].lstrip() if cursor >= line.head_end else ""
    if not phrase or phrase[0] in "!！" or phrase[-1].isspace() or len(phrase.split()) > _LONGEST_NAME:
        return None
    return Typing("word", cursor - len(phrase), cursor, phrase)


def _name_at(line: QuickLog, cursor: int) -> Typing | None:
    """Return the name in front of the colon as far as the cursor."""
    for part in line.parts:
        if part.kind == "person" and part.start < cursor <= part.end and cursor < line.head_end:
            return Typing("word", part.start, cursor, line.text[part.start : cursor])
    return None


def completed(line: QuickLog, typing: Typing, words: str) -> tuple[str, int]:
    """Return the line with the word being typed replaced, and where the cursor stands after it."""
    rest = line.text[typing.end :]
    blank = "" if rest[:1] in (" ", ":", "：") else " "
    text = f"{line.text[: typing.start]}{words}{blank}{rest}"
    return text, typing.start + len(words) + len(blank)


def _with_colon(line: QuickLog) -> str:
    """Return the line with a colon where the head ends; what stands in front of it keeps its place."""
    if line.has_colon:
        return line.text
    head, tail = line.text[: line.head_end], line.text[line.head_end :].lstrip()
    return f"{head.rstrip(' ,،')}: {tail}"


def _cut(text: str, parts: list[Part]) -> str:
    for part in sorted(parts, key=lambda part: part.start, reverse=True):
        text = f"{text[: part.start]}{text[part.end :]}"
    return _tidy(text)


def _tidy(text: str) -> str:
    """Return the line with single blanks, and none in front of the colon."""
    text = " ".join(text.split())
    return text.replace(" :", ":", 1) if " :" in text[: text.find(":") + 1] else text
