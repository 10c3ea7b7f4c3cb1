"""How a name sounds, as a short key that is equal for its spellings: Hangul and romanised, any order, any spacing.

Hangul is written in the Revised Romanisation; Latin letters of the same sound become one (Kim and Gim, Lee and Yi, Jung
and Jeong). Arabic names give their consonants, in which Arabic and Latin spellings meet (أحمد and Ahmed). Keys are for
finding and comparing, never for showing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from irm.domain.text import fold

_INITIAL: Final = "g kk n d tt r m b pp s ss . j jj ch k t p h".replace(".", "\0").split(" ")
_VOWEL: Final = [
    "a",
    "ae",
    "ya",
    "yae",
    "eo",
    "e",
    "yeo",
    "ye",
    "o",
    "wa",
    "wae",
    "oe",
    "yo",
    "u",
    "wo",
    "we",
    "wi",
    "yu",
    "eu",
    "ui",
    "i",
]
_FINAL: Final = [
    "\x00",
    "k",
    "k",
    "k",
    "n",
    "n",
    "n",
    "t",
    "l",
    "k",
    "m",
    "l",
    "l",
    "l",
    "p",
    "l",
    "m",
    "p",
    "p",
    "t",
    "t",
    "ng",
    "t",
    "t",
    "k",
    "t",
    "p",
    "t",
]
_FIRST: Final = 0xAC00
_TWO_SYLLABLE_FAMILIES: Final = frozenset({"남궁", "황보", "제갈", "선우", "독고", "사공", "서문", "동방"})

_FAMILIES: Final = {
    "gim": "kim gim ghim",
    "i": "lee yi rhee rhie ri ree leigh i",
    "bak": "park bak pak",
    "choe": "choi choe choy chwe",
    "im": "lim im rim yim",
    "yu": "ryu yoo yu you ryoo yoou",
    "no": "noh roh no ro nho",
    "heo": "heo hur huh her hoh",
    "na": "na ra rha",
    "yang": "yang ryang",
    "baek": "baek paik baik back paek beck",
    "an": "ahn an",
    "seo": "seo suh su so",
    "o": "oh o",
    "ryeo": "yeo ryeo",
    "gwak": "kwak gwak kwack",
    "guk": "kook guk cook",
}
_SPELLED: Final = {spelling: name for name, spellings in _FAMILIES.items() for spelling in spellings.split()}
_KNOWN_FAMILIES: Final = frozenset(
    (
        *_SPELLED,
        *[
            "jung",
            "jeong",
            "chung",
            "cheong",
            "joung",
            "kang",
            "gang",
            "cho",
            "jo",
            "joe",
            "yoon",
            "yun",
            "youn",
            "jang",
            "chang",
            "shin",
            "sin",
            "kwon",
            "gwon",
            "hwang",
            "song",
        ],
        *[
            "hong",
            "jeon",
            "jun",
            "chun",
            "ko",
            "go",
            "koh",
            "moon",
            "mun",
            "son",
            "sohn",
            "bae",
            "pae",
            "nam",
            "sim",
            "shim",
            "ha",
            "sung",
            "seong",
            "cha",
            "joo",
            "ju",
            "chu",
            "woo",
            "u",
        ],
        *[
            "koo",
            "gu",
            "ku",
            "min",
            "jin",
            "ji",
            "eom",
            "um",
            "chae",
            "won",
            "cheon",
            "bang",
            "kong",
            "gong",
            "hyun",
            "hyeon",
            "ham",
            "byun",
            "byeon",
            "yeom",
            "choo",
            "seok",
            "suk",
        ],
    )
)

_WORDS: Final = re.compile(
    r"(?P<hangul>[가-힣]+)|(?P<arabic>[\u0620-\u064a\u0671-\u06d3]+)|(?P<other>[^\W\d_]+(?:[-'’.][^\W\d_]+)*)"
)
_CONSONANTS: Final = (
    ("h", re.compile(r"sch|sh"), "s"),
    ("h", re.compile(r"tch|ch"), "j"),
    ("ck", None, "k"),
    ("q", None, "k"),
    ("ph", None, "f"),
    ("th", None, "t"),
    ("h", re.compile(r"gh|kh"), "k"),
    ("x", None, "ks"),
    ("c", re.compile(r"c(?=[eiy])"), "s"),
    ("c", None, "k"),
    ("w", re.compile(r"woo|wu"), "u"),
    ("h", re.compile(r"([aeiouy])h(?![aeiouy])"), r"\1"),
    ("weo", None, "wo"),
    ("y", re.compile(r"yeo|you|yu(?=[lmnp])"), "yo"),
)
"""Letters a word has, what of it sounds alike (None: these letters) and how: looking for them first is fast."""
_TWO_VOWELS: Final = re.compile(r"[aeiouy]{2}")
_VOWELS_ALIKE: Final = (
    (re.compile(r"eui|ui|ee|ea|ey|yi|ie"), "i"),
    (re.compile(r"oo|ou|eo|eu|u"), "o"),
    (re.compile(r"yae|ye|ae|ai|ay|ei"), "e"),
)
_LAST: Final = (
    ("y", re.compile(r"y(?![aeiou])"), "i"),
    *[(letter, None, heard) for letter, heard in zip("gdbvzl", "ktpfjr", strict=True)],
)
_DOUBLE: Final = re.compile(r"(.)\1+")
_ARABIC: Final = dict(
    zip(
        "بتثجحخدذرزسشصضطظعغفقكگلمنهپچ",
        [
            "b",
            "t",
            "t",
            "j",
            "h",
            "k",
            "d",
            "d",
            "r",
            "z",
            "s",
            "s",
            "s",
            "d",
            "t",
            "z",
            ".",
            "g",
            "f",
            "k",
            "k",
            "k",
            "l",
            "m",
            "n",
            "h",
            "b",
            "s",
        ],
        strict=True,
    )
)
_LATIN_CONSONANTS: Final = (
    ("kh", "k"), ("gh", "g"), ("sh", "s"), ("ch", "s"), ("th", "t"), ("dh", "d"), ("ph", "f"), ("q", "k"), ("c", "k"),
    ("p", "b"), ("v", "f"), ("x", "ks"), ("dj", "j"),
)  # fmt: skip
_VOWELS: Final = re.compile(r"[^a-z]|[aeiouyw]")
_SHORTEST: Final = 3


@lru_cache(50_000)
def parts(name: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the words of a name by script ("hangul", "arabic", "other"): a name in two scripts is two names."""
    folded = fold(name)
    words = folded.split()
    if folded.isascii() and "".join(words).isalpha():
        return (("other", tuple(words)),)
    found: dict[str, list[str]] = {}
    for match in _WORDS.finditer(folded):
        script = str(match.lastgroup)
        found.setdefault(script, []).append(re.sub(r"[-'’.]", "", match[0]))
    return tuple((script, tuple(words)) for script, words in found.items())


@lru_cache(20_000)
def sounds(name: str) -> tuple[str, ...]:
    """Return the keys of a name, one for each script it is written in; none for a name of fewer than three sounds."""
    found: list[str] = []
    for script, words in parts(name):
        if script == "hangul":
            found.append(_joined(_hangul_words(words)))
        elif script == "other":
            found += map(_joined, _latin_words(words))
    return tuple(dict.fromkeys(key for key in found if len(key) >= _SHORTEST))


@lru_cache(20_000)
def consonants(name: str) -> str:
    """Return the consonants of an Arabic name, or of a Latin one as Arabic would write it; "" for too few."""
    words = []
    for script, given in parts(name):
        for word in given:
            if script == "arabic":
                words.append(_arabic_consonants(word))
            elif script == "other":
                words.append(_latin_consonants(word))
    key = " ".join(sorted(word for word in words if word))
    return key if len(key) > _SHORTEST else ""


def is_arabic(name: str) -> bool:
    """Say whether a name has Arabic letters."""
    return any(script == "arabic" for script, _ in parts(name))


@lru_cache(20_000)
def sound(word: str) -> str:
    """Return how one word of Latin letters sounds, spellings of one sound alike."""
    word = _heard(word, _CONSONANTS)
    if _TWO_VOWELS.search(word):
        for pattern, heard in _VOWELS_ALIKE:
            word = pattern.sub(heard, word)
    else:
        word = word.replace("u", "o")
    word = _heard(word, _LAST)
    return _DOUBLE.sub(r"\1", word)


def _heard(word: str, sounds: Iterable[tuple[str, re.Pattern[str] | None, str]]) -> str:
    for letters, pattern, heard in sounds:
        if letters in word:
            word = word.replace(letters, heard) if pattern is None else pattern.sub(heard, word)
    return word


@lru_cache(20_000)
def romanised(word: str) -> str:
    """Return a word of Hangul in Latin letters, syllable by syllable."""
    letters = []
    for char in word:
        number = ord(char) - _FIRST
        letters += [_INITIAL[number // 588], _VOWEL[number % 588 // 28], _FINAL[number % 28]]
    return "".join(letters).replace("\0", "")


@lru_cache(50_000)
def jamo(name: str) -> str:
    """Return a name with each Hangul syllable as its letters, so that one wrong letter counts as one."""
    return "".join(
        f"{_INITIAL[n // 588]}{_VOWEL[n % 588 // 28]}{_FINAL[n % 28]}" if 0 <= (n := ord(c) - _FIRST) < 11_172 else c
        for c in fold(name).replace(" ", "")
    )


def _joined(words: list[str]) -> str:
    return "".join(sorted(words))


def _hangul_words(words: tuple[str, ...]) -> list[str]:
    """Return family and given name of a Korean name; one that is no name of a person as one word."""
    whole = "".join(words)
    if not 2 <= len(whole) <= 4:
        return [sound(romanised(whole))]
    length = 2 if whole[:2] in _TWO_SYLLABLE_FAMILIES and len(whole) > 2 else 1
    return [sound(romanised(whole[:length])), sound(romanised(whole[length:]))]


def _latin_words(words: tuple[str, ...]) -> list[list[str]]:
    """Return the sounds of the words; of what may be a Korean name the family name and all the rest as one."""
    found = []
    if 2 <= len(words) <= 3:
        for place in (0, len(words) - 1):
            if words[place] in _KNOWN_FAMILIES:
                rest = words[1:] if place == 0 else words[:-1]
                found.append([sound(_SPELLED.get(words[place], words[place])), sound("".join(rest))])
    return found or [[sound(word) for word in words]]


@lru_cache(5_000)
def _arabic_consonants(word: str) -> str:
    word = word.removeprefix("ال") if len(word) > 4 else word
    word = word[:-1] if word.endswith("ه") and len(word) > 2 else word
    letters = "".join(_ARABIC.get(char, "") for char in word).replace(".", "")
    return _DOUBLE.sub(r"\1", letters)


@lru_cache(20_000)
def _latin_consonants(word: str) -> str:
    for prefix in ("al", "el"):
        word = word.removeprefix(prefix) if len(word) > 6 else word
    word = word.removesuffix("h") if len(word) > 2 else word
    for letters, consonant in _LATIN_CONSONANTS:
        word = word.replace(letters, consonant)
    return _DOUBLE.sub(r"\1", _VOWELS.sub("", word))
