"""The recovery code: 30 letters and digits that open the data when nothing else does, easy to copy from paper.

128 random bits and 22 bits of checksum in the alphabet of Douglas Crockford's base 32 (no I, L, O, U), so that a
slip of the pen is told from the code of other data.
"""

from __future__ import annotations

import hashlib
import secrets
from typing import Final

from irm.errors import StoreError

GROUPS: Final = 6
GROUP: Final = 5
_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_ALIKE: Final = str.maketrans("OIL", "011")
_RANDOM: Final = 128
_SUM: Final = GROUPS * GROUP * 5 - _RANDOM


def new() -> str:
    """Return a new code in groups: "7K3QF-...."."""
    value = secrets.randbits(_RANDOM)
    return shown((value << _SUM) | _checksum(value))


def shown(value: int) -> str:
    """Return the number of a code as it is written down."""
    letters = "".join(_ALPHABET[(value >> (5 * place)) & 31] for place in reversed(range(GROUPS * GROUP)))
    return "-".join(letters[start : start + GROUP] for start in range(0, len(letters), GROUP))


def looks_like(text: str) -> bool:
    """Say whether a text can only be meant as a recovery code: so many letters and digits of the alphabet."""
    letters = _letters(text)
    return len(letters) == GROUPS * GROUP and all(letter in _ALPHABET for letter in letters)


def read(text: str) -> bytes:
    """Return the secret of a code as it was typed. Raises StoreError key.code_mistyped."""
    letters = _letters(text)
    if not looks_like(text):
        raise StoreError("key.code_mistyped")
    value = 0
    for letter in letters:
        value = (value << 5) | _ALPHABET.index(letter)
    secret = value >> _SUM
    if value & ((1 << _SUM) - 1) != _checksum(secret):
        raise StoreError("key.code_mistyped")
    return secret.to_bytes(_RANDOM // 8, "big")


def group(code: str, number: int) -> str:
    """Return one group of a code, the first being 1."""
    return code.split("-")[number - 1]


def is_group(code: str, number: int, typed: str) -> bool:
    """Say whether what was typed is that group of the code."""
    return _letters(typed) == group(code, number)


def _letters(text: str) -> str:
    return "".join(letter for letter in text.upper() if letter.isalnum()).translate(_ALIKE)


def _checksum(value: int) -> int:
    digest = hashlib.sha256(b"irm recovery code" + value.to_bytes(_RANDOM // 8, "big")).digest()
    return int.from_bytes(digest[:4], "big") >> (32 - _SUM)
