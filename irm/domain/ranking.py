"""How well a person fits what was typed: the smaller the rank, the further up. Knows no tables.

A search key holds a person's words folded, one part a line: name; other names; handles; tags; ways to reach.
"""

from __future__ import annotations

from typing import Final

EXACT_NAME: Final = 0
EXACT_HANDLE: Final = 1
NAME_BEGINS: Final = 2
WORD_BEGINS: Final = 3
"""A word of the name begins so; in Hangul and other East Asian names any place is the beginning of a word."""
NAME_OR_HANDLE: Final = 4
"""Inside the name, in the other names, or where a handle begins."""
INSIDE_HANDLE: Final = 5
TAG: Final = 6
CONTACT: Final = 7
NOTE: Final = 8
TOUCH: Final = 9

_FIRST_EAST_ASIAN: Final = "\u1100"


def rank(key: str, word: str, *, is_handle: bool = False) -> int:
    """Return how well a word that stands in a search key fits it."""
    name, others, handles, tags, _ = parts(key)
    if is_handle and word in handles:
        found = _in_handles(handles, word)
        return {EXACT_HANDLE: EXACT_NAME, NAME_OR_HANDLE: EXACT_HANDLE}.get(found, NAME_BEGINS)
    best = min(_in_name(name, word), _in_handles(handles, word))
    if best <= WORD_BEGINS:
        return best
    if word in others:
        best = min(best, NAME_OR_HANDLE)
    return min(best, TAG if word in tags else CONTACT)


def rank_of_initials(initials: str, word: str) -> int:
    """Return how well initial consonants fit: 김민지 typed as ㄱㅁㅈ is the whole name."""
    found = _in_name(initials.strip(), word)
    return min(found + 1 if found == EXACT_NAME else found, NAME_OR_HANDLE)


def parts(key: str) -> tuple[str, str, str, str, str]:
    """Return the parts of a search key: name, other names, handles, tags, ways to reach."""
    name, _, rest = key.partition("\n")
    others, _, rest = rest.partition("\n")
    handles, _, rest = rest.partition("\n")
    tags, _, contacts = rest.partition("\n")
    return name, others, handles, tags, contacts


def _in_name(name: str, word: str) -> int:
    if not name.startswith(word):
        if f" {word}" in name:
            return WORD_BEGINS
        if word in name:
            return WORD_BEGINS if word[0] >= _FIRST_EAST_ASIAN else NAME_OR_HANDLE
        return CONTACT
    return EXACT_NAME if len(name) == len(word) else NAME_BEGINS


def _in_handles(handles: str, word: str) -> int:
    if word not in handles:
        return CONTACT
    around = f" {handles} "
    if f" {word} " in around:
        return EXACT_HANDLE
    return NAME_OR_HANDLE if f" {word}" in around else INSIDE_HANDLE
