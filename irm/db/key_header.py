"""The header file beside the data: how the key is kept, what else opens it, and a value that tells whether one fits.

It tells a wrong key, a missing key and a damaged file apart, which the encrypted file itself cannot. It travels with
every backup and holds nothing that opens the data by itself.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from irm.db import settled
from irm.errors import StoreError

KEYRING, FILE, PASSPHRASE = "keyring", "file", "passphrase"
PLACES: Final = (KEYRING, FILE, PASSPHRASE)
FORMAT: Final = 2
KEY_LENGTH: Final = 32

_NOTHING: Final[Mapping[str, Any]] = {}


@dataclass(frozen=True, slots=True)
class Header:
    """What the header file says.

    `kept_in` is one of PLACES, `store` the name of the key store the key was put into. `passphrase` and `recovery`
    are the key sealed under either (empty where there is none), `is_recovery_checked` whether the user showed that the
    code is written down. `former` are earlier keys by their id, sealed under this one, `contents` the keys of
    attachments (`db/content_keys.py`). `next` is the header that follows when a change of the key that is under way is
    finished.
    """

    key_id: str
    kept_in: str
    check: str
    is_used: bool = False
    store: str = ""
    passphrase: Mapping[str, Any] = field(default_factory=lambda: _NOTHING)
    recovery: Mapping[str, Any] = field(default_factory=lambda: _NOTHING)
    is_recovery_checked: bool = False
    former: Mapping[str, Any] = field(default_factory=lambda: _NOTHING)
    contents: Mapping[str, Any] = field(default_factory=lambda: _NOTHING)
    next: Mapping[str, Any] = field(default_factory=lambda: _NOTHING)

    def fits(self, raw: bytes) -> bool:
        """Say whether this is the key the header was written for."""
        return len(raw) == KEY_LENGTH and hmac.compare_digest(check_value(raw), self.check)

    def following(self) -> Header | None:
        """Return the header that follows a change of the key under way, None where there is none that can be read."""
        try:
            return of(self.next["header"]) if self.next else None
        except (KeyError, ValueError):
            return None

    def with_(self, **changes: Any) -> Header:
        """Return the header with other values."""
        return replace(self, **changes)


def check_value(raw: bytes) -> str:
    """Return what tells whether a key is the one, and nothing else of it."""
    return hmac.new(raw, b"irm key check", "sha256").hexdigest()[:16]


def read(path: Path) -> Header:
    """Read a header file. Raises StoreError key.header_damaged."""
    try:
        return of(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, RecursionError) as error:
        raise StoreError("key.header_damaged", path=str(path)) from error


def of(told: Any) -> Header:
    """Return the header that an object of JSON is. Raises ValueError."""
    if not isinstance(told, dict) or told.get("kept_in") not in PLACES:
        raise ValueError("not a header")
    texts = {name: told.get(name, "") for name in ("key_id", "key_check", "store")}
    parts = {name: told.get(name, {}) for name in ("passphrase", "recovery", "former", "contents", "next")}
    if not all(isinstance(text, str) for text in texts.values()) or not texts["key_id"]:
        raise ValueError("not a header")
    if not all(isinstance(part, dict) for part in parts.values()):
        raise ValueError("not a header")
    return Header(
        texts["key_id"],
        told["kept_in"],
        texts["key_check"],
        bool(told.get("is_used")),
        texts["store"],
        is_recovery_checked=bool(told.get("is_recovery_checked")),
        **parts,
    )


def told(header: Header) -> dict[str, Any]:
    """Return the object of JSON for a header."""
    return {
        "format": FORMAT,
        "key_id": header.key_id,
        "kept_in": header.kept_in,
        "store": header.store,
        "key_check": header.check,
        "is_used": header.is_used,
        "passphrase": dict(header.passphrase),
        "recovery": dict(header.recovery),
        "is_recovery_checked": header.is_recovery_checked,
        "former": dict(header.former),
        "contents": dict(header.contents),
        "next": dict(header.next),
    }


def write(path: Path, header: Header) -> None:
    """Write a header file, whole or not at all."""
    write_secret(path, json.dumps(told(header), indent=1))


def write_secret(path: Path, text: str) -> None:
    """Write a small file whole or not at all, for the owner alone.

    It is on the disk, and under its name, before whatever else has the key is taken away.
    """
    settled.write(path, text.encode())


def take_away(path: Path) -> None:
    """Take a small file with a secret away, and what an interrupted writing left of one."""
    for place in (path, settled.beside(path)):
        place.unlink(missing_ok=True)
