"""First and last name of what somebody is called, for programs that want the two apart.

A rule for Western, Korean and Arabic names and for Chinese and Japanese ones with a blank. What is no name of a person
(one word, a brand, a channel) stays whole as the first name, so that a letter to it begins with something sensible.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

_DOUBLE: Final = frozenset(["남궁", "황보", "제갈", "사공", "선우", "독고", "동방", "서문"])
"""Korean family names of two syllables."""
_SINGLE: Final = frozenset(
    "김이박최정강조윤장임한오서신권황안송전홍유류고문양손배백허남심노로하곽성차주우구민나라진지엄채원천방공현함변염여추"
    "도소석선설마길연위표명기반왕금옥육인맹제모탁국은편용예경봉사부가복태목형두감호빈순빙간"
)
"""Korean family names of one syllable; a word that begins with another one is a nickname."""
_TITLES: Final = frozenset(["jr", "sr", "ii", "iii", "iv", "md", "phd", "esq"])
_PARTICLES: Final = frozenset(
    (
        *("af", "al", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el"),
        *("ibn", "la", "le", "ten", "ter", "van", "vom", "von", "zu", "zur"),
    )
)
"""Words that belong to the family name after them."""
_BOUND: Final = frozenset(("عبد", "أبو", "ابو", "أم", "ام", "بنت", "ابن"))
"""Arabic words that are no name without the next word."""
_HANGUL: Final = re.compile("[가-힣]+")
_ARABIC: Final = re.compile("[\u0620-\u065f\u0671-\u06d3]+")
_EAST_ASIAN: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff]+")
_NAME: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f'’.-])*")


class PersonName(NamedTuple):
    """A name in two parts; `last` is "" where there is no telling."""

    first: str
    last: str = ""


def split_name(name: str, *, kind: str = "person") -> PersonName:
    """Return the parts of a name; duos, groups and channels have none."""
    words = name.split()
    whole = PersonName(" ".join(words))
    if kind != "person" or not words:
        return whole
    if all(map(_HANGUL.fullmatch, words)):
        return _korean(words) or whole
    if all(map(_ARABIC.fullmatch, words)):
        return _arabic(words)
    if len(words) == 2 and all(map(_EAST_ASIAN.fullmatch, words)):
        return PersonName(words[1], words[0])
    if all(_NAME.fullmatch(word.rstrip(",")) for word in words):
        return _western(words)
    return whole


def first_and_last(display_name: str, legal_name: str = "", *, kind: str = "person") -> PersonName:
    """Return the parts for a letter: of the display name, of the legal one where the display name has none."""
    shown = split_name(display_name, kind=kind)
    if shown.last or not legal_name:
        return shown
    legal = split_name(legal_name, kind=kind)
    return legal if legal.last or not shown.first else shown


def joined_name(first: str, last: str) -> str:
    """Return the whole name; Korean names run together, the family name first."""
    first, last = first.strip(), last.strip()
    if _HANGUL.fullmatch(first) and _HANGUL.fullmatch(last):
        return last + first
    return f"{first} {last}".strip()


def exact_parts(name: str, *, kind: str = "person") -> PersonName:
    """Return parts of which `joined_name` makes the same name again: the whole as the first name where none would."""
    parts = split_name(name, kind=kind)
    return parts if joined_name(*parts) == name else PersonName(name)


def _korean(words: list[str]) -> PersonName | None:
    if len(words) == 1:
        return _run_together(words[0])
    if len(words) != 2:
        return None
    family, given = words
    if family in _SINGLE or family in _DOUBLE:
        return PersonName(given, family)
    if given in _SINGLE or given in _DOUBLE:
        return PersonName(family, given)
    return None


def _run_together(word: str) -> PersonName | None:
    """Return the parts of a name of two to four syllables, five after a double family name; None for another word."""
    width = 2 if len(word) > 2 and word[:2] in _DOUBLE else 1
    is_name = word[:width] in (_DOUBLE if width == 2 else _SINGLE) and 1 <= len(word) - width <= 3
    return PersonName(word[width:], word[:width]) if is_name else None


def _arabic(words: list[str]) -> PersonName:
    first = 2 if words[0] in _BOUND else 1
    return PersonName(" ".join(words[:first]), " ".join(words[first:]))


def _western(words: list[str]) -> PersonName:
    if len(words) == 2 and words[0].endswith(",") and words[1].strip(".").casefold() not in _TITLES:
        return PersonName(words[1], words[0].rstrip(","))
    last = len(words) - 1
    while last > 1 and words[last].strip(".,").casefold() in _TITLES:
        last -= 1
    while last > 1 and words[last - 1].casefold() in _PARTICLES:
        last -= 1
    return PersonName(" ".join(words[:last]), " ".join(words[last:])) if last else PersonName(words[0])
