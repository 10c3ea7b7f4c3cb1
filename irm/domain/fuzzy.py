"""How well a few letters fit a name of an action, a page or a view; in any script, also by Korean initials."""

from __future__ import annotations

from typing import Final

from irm.domain.text import fold, initials

EXACT: Final = 100
START: Final = 80
WORDS: Final = 60
INSIDE: Final = 40
LETTERS: Final = 20
"""The whole name, its beginning, beginnings of its words, somewhere inside, or only its letters in their order."""
_LONGEST_GAP: Final = 12


def score(typed: str, name: str) -> int:
    """Return how well it fits, 0 for not at all; among equals shorter names are better.

    Nothing typed fits everything equally.
    """
    wanted, folded = fold(typed), fold(name)
    if not wanted:
        return 1
    if wanted == folded:
        return EXACT
    if folded.startswith(wanted):
        return START
    if _fits_words(wanted.split(), folded.split()) or initials(folded).replace(" ", "").startswith(wanted):
        return WORDS
    if wanted in folded or wanted in initials(folded):
        return INSIDE
    return LETTERS if _in_order(wanted.replace(" ", ""), folded) else 0


def _fits_words(wanted: list[str], words: list[str]) -> bool:
    """Say whether each word typed begins a word of the name, in any order, or all letters are the first of words."""
    if all(any(word.startswith(one) for word in words) for one in wanted):
        return True
    letters = "".join(wanted)
    return len(letters) > 1 and "".join(word[0] for word in words).startswith(letters)


def _in_order(letters: str, name: str) -> bool:
    """Say whether the letters stand in the name in their order, not too far from each other."""
    if len(letters) < 2:
        return False
    place = -1
    for letter in letters:
        found = name.find(letter, place + 1)
        if found < 0 or (place >= 0 and found - place > _LONGEST_GAP):
            return False
        place = found
    return True
