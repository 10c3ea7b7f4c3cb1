"""Seals the raw key under a passphrase or a recovery code, so that it can lie in the header file.

The 32 bytes of the key are covered by as many bytes that follow from the secret and a salt used once, and sealed with a
check. A passphrase is stretched by scrypt first (n=2^17, r=8, p=1: a second and 128 MB a try); a recovery code has 128
random bits and needs none of that.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import unicodedata
from collections.abc import Mapping
from typing import Any, Final

from irm.db import key_code
from irm.errors import StoreError

LENGTH: Final = 32
SCRYPT_N: Final = 2**17
_R, _P = 8, 1
_MOST_N: Final = 2**20
"""A header that asks for more is damaged, or wants to use up the memory."""


def under_passphrase(raw: bytes, passphrase: str) -> dict[str, Any]:
    """Return the key sealed under a passphrase, as it stands in a header."""
    salt = secrets.token_bytes(16)
    stretched = _stretched(passphrase, salt, SCRYPT_N)
    return {"by": "scrypt", "n": SCRYPT_N, "salt": salt.hex(), **_sealed(raw, stretched)}


def under_code(raw: bytes, code: str) -> dict[str, Any]:
    """Return the key sealed under a recovery code, as it stands in a header."""
    salt = secrets.token_bytes(16)
    return {"by": "code", "salt": salt.hex(), **_sealed(raw, _of_code(code, salt))}


def under_key(raw: bytes, other: bytes) -> dict[str, Any]:
    """Return a key sealed under another raw key: how a former key stays at hand for old backups."""
    salt = secrets.token_bytes(16)
    return {"by": "key", "salt": salt.hex(), **_sealed(raw, _mixed(other, salt))}


def opened(sealed: Mapping[str, Any], secret: str | bytes) -> bytes | None:
    """Return the raw key, None where the secret is not the one.

    Raises StoreError key.header_damaged for what cannot be a seal, key.code_mistyped.
    """
    try:
        salt = bytes.fromhex(sealed["salt"])
        cover, check = bytes.fromhex(sealed["sealed"]), bytes.fromhex(sealed["check"])
        by, n = sealed["by"], sealed.get("n", SCRYPT_N)
        if len(cover) != LENGTH or not isinstance(n, int) or not 2 <= n <= _MOST_N or n & (n - 1):
            raise ValueError
        if (by == "key") != isinstance(secret, bytes) or by not in ("scrypt", "code", "key"):
            raise ValueError
    except (KeyError, ValueError, TypeError) as error:
        raise StoreError("key.header_damaged", path="irm.key.json") from error
    if isinstance(secret, bytes):
        stretched = _mixed(secret, salt)
    else:
        stretched = _of_code(secret, salt) if by == "code" else _stretched(secret, salt, n)
    if not hmac.compare_digest(_check(stretched, cover), check):
        return None
    return bytes(a ^ b for a, b in zip(cover, _stream(stretched), strict=True))


def _sealed(raw: bytes, stretched: bytes) -> dict[str, str]:
    cover = bytes(a ^ b for a, b in zip(raw, _stream(stretched), strict=True))
    return {"sealed": cover.hex(), "check": _check(stretched, cover).hex()}


def _stretched(passphrase: str, salt: bytes, n: int) -> bytes:
    text = unicodedata.normalize("NFKC", passphrase).encode()
    return hashlib.scrypt(text, salt=salt, n=n, r=_R, p=_P, maxmem=256 * n * _R, dklen=LENGTH)


def _of_code(code: str, salt: bytes) -> bytes:
    return _mixed(key_code.read(code), salt)


def _mixed(secret: bytes, salt: bytes) -> bytes:
    return hmac.new(secret, b"irm secret" + salt, "sha256").digest()


def _stream(stretched: bytes) -> bytes:
    return hmac.new(stretched, b"irm cover", "sha256").digest()


def _check(stretched: bytes, cover: bytes) -> bytes:
    return hmac.new(stretched, b"irm check" + cover, "sha256").digest()
