"""Text as it is compared and searched: one fold for writing and for asking, initials for Korean.

What the user typed is never replaced by these forms; they are kept beside it.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

_PLAIN: Final = re.compile(r"[ -~가-힣ㄱ-ㆎ]*+")
"""ASCII, Hangul syllables and their separate letters: nothing to normalise but case and blanks."""

_OUTSIDE_LETTERS: Final = re.compile(r"[^ㄱ-ㆎ]+")
"""Everything but separately typed Hangul letters, which NFKC would turn into another block (and join to syllables)."""

_DROPPED: Final = re.compile(
    "["
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"  # Latin, Cyrillic, Hebrew marks
    "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"  # harakat, tatweel
    "\u0898-\u089f\u08ca-\u08e1\u08e3-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f"
    "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e01ef"  # unseen
    "\ud800-\udfff\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"  # halves of characters, controls
    "]+"
)

_UNSEEN: Final = re.compile("[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+")

_ODD_DIGIT: Final = re.compile(r"[^\D0-9]")

_LETTERS: Final = (
    ("ٱ", "ا"),
    ("ى", "ي"),
    ("ی", "ي"),
    ("ة", "ه"),
    ("ک", "ك"),
    ("ı", "i"),
    ("ø", "o"),
    ("ł", "l"),
    ("đ", "d"),
)
"""Letters that are one letter to somebody searching. Hamza carriers lose their hamza with the marks."""

_FIRST_SYLLABLE: Final = 0xAC00
_SYLLABLES_PER_INITIAL: Final = 588
_SYLLABLE: Final = re.compile("[가-힣]")
_INITIALS: Final = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"


def clean(text: str) -> str:
    """Return a one-line value as it is stored: no NUL, no halves of characters, no blanks around it."""
    return clean_block(text).strip()


def clean_block(text: str) -> str:
    """Return a text of many lines as it is stored: exactly as given but for NUL and halves of characters."""
    if "\0" in text:
        text = text.replace("\0", "")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def visible(text: str) -> str:
    """Return the text without direction marks and zero-width characters, which come along when names are copied."""
    return _UNSEEN.sub("", text)


def is_seen(text: str) -> bool:
    """Say whether a reader sees anything of it: not only blanks, marks and controls."""
    return any(unicodedata.category(char)[0] in "LNPS" or unicodedata.category(char) in ("Co", "Cn") for char in text)


def fold(text: str) -> str:
    """Return the form in which two spellings of one word are equal: case, marks, letter variants, digits, blanks.

    Folding twice changes nothing more. Marks of scripts in which they are vowels or voicing (Thai, Hindi, kana) stay.
    """
    if text.isascii():
        if text.isprintable():
            return " ".join(text.lower().split()) if "  " in text else text.lower().strip()
        words = " ".join(text.split())
        if words.isprintable():  # lines and tabs, but no controls
            return words.lower()
    if _PLAIN.fullmatch(text) is None:
        text = " ".join([word if word.isascii() and word.isprintable() else _fold_word(word) for word in text.split()])
    return " ".join(text.lower().split())


@lru_cache(10_000)
def _fold_word(word: str) -> str:
    """Fold one word, which lists hold again and again: names, cities, tags."""
    return _OUTSIDE_LETTERS.sub(_fold_part, word)


def _fold_part(match: re.Match[str]) -> str:
    """Fold one stretch of text; decomposed twice, because casefolding can bring composed letters back."""
    part = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", match[0]).casefold())
    part = _DROPPED.sub("", part)
    for letter, folded in _LETTERS:
        part = part.replace(letter, folded)
    part = _ODD_DIGIT.sub(_plain_digit, part)
    return unicodedata.normalize("NFC", part)


def _plain_digit(match: re.Match[str]) -> str:
    return str(unicodedata.decimal(match[0]))


def initials(text: str) -> str:
    """Return the folded text with every Hangul syllable as its initial consonant: 김민지 becomes ㄱㅁㅈ."""
    return initials_of(fold(text))


def initials_of(folded: str) -> str:
    """Return a text that is folded already with every Hangul syllable as its initial consonant."""
    if _SYLLABLE.search(folded) is None:
        return folded
    return "".join(
        _INITIALS[(ord(char) - _FIRST_SYLLABLE) // _SYLLABLES_PER_INITIAL] if "가" <= char <= "힣" else char
        for char in folded
    )
