"""The data file's key: the only place that makes, keeps and finds it.

A random 256-bit key opens the file. It is kept in the system's key store where a trustworthy one answers, else in a
file beside the data, for the owner alone; `Key.protection` says which, so that the program can say plainly how the data
is protected. A small header file beside the data tells a wrong key from a damaged file.
"""

from __future__ import annotations

import hmac
import json
import logging
import os
import secrets
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeVar

from irm.errors import StoreError
from irm.paths import Paths

SERVICE: Final = "irm"
WAIT: Final = 5.0
"""Seconds the key store may take; a prompt nobody sees would wait for ever."""

KEYRING, FILE = "keyring", "file"

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Key:
    """The raw key and where it is kept: "keyring" or "file".

    `is_used` says that a data file was made with it: an empty one is then a damaged one.
    """

    raw: bytes
    protection: str
    is_used: bool = False


def load(paths: Paths, environment: Mapping[str, str]) -> Key:
    """Return the key of the data file, making one for a new file.

    Raises StoreError: key.header_damaged, key.missing (file gone), key.store_unavailable, key.wrong.
    """
    if not paths.key_header.exists():
        if paths.database.exists():
            raise StoreError("key.header_missing", path=str(paths.key_header))
        return _create(paths, environment)
    header = _read_header(paths.key_header)
    if not paths.database.exists() and header.get("is_used"):
        raise StoreError("file.missing_data", path=str(paths.database))
    return _found(paths, header, environment)


def existing(paths: Paths, environment: Mapping[str, str]) -> Key:
    """Return the key of a data file that may be damaged or gone; one is made where there never was any.

    Raises StoreError as `load` does, but for file.missing_data.
    """
    if not paths.key_header.exists() and not paths.database.exists():
        return _create(paths, environment)
    return _found(paths, _read_header(paths.key_header), environment)


def _found(paths: Paths, header: dict[str, Any], environment: Mapping[str, str]) -> Key:
    if header["kept_in"] == KEYRING:
        text = _within_time(lambda: _keyring(environment).get_password(SERVICE, header["key_id"]))
        if text is None:
            raise StoreError("key.store_unavailable")
    else:
        if not paths.key_file.exists():
            raise StoreError("key.missing", path=str(paths.key_file))
        text = paths.key_file.read_text(encoding="ascii", errors="replace").strip()
    return Key(_checked(text, header), header["kept_in"], bool(header.get("is_used")))


def mark_used(paths: Paths) -> None:
    """Note that the data file exists now: from here on a missing file is never replaced by an empty one."""
    header = _read_header(paths.key_header)
    if not header.get("is_used"):
        _write(paths.key_header, json.dumps({**header, "is_used": True}, indent=1))


def _checked(text: str, header: dict[str, Any]) -> bytes:
    try:
        raw = bytes.fromhex(text)
    except ValueError:
        raw = b""
    if len(raw) != 32 or not hmac.compare_digest(_check_value(raw), str(header.get("key_check", ""))):
        raise StoreError("key.wrong")
    return raw


def _create(paths: Paths, environment: Mapping[str, str]) -> Key:
    raw, key_id = secrets.token_bytes(32), secrets.token_hex(8)
    kept_in = KEYRING if _within_time(lambda: _keep(environment, key_id, raw.hex())) else FILE
    if kept_in == FILE:
        _write(paths.key_file, raw.hex() + "\n")
    header = {"format": 1, "key_id": key_id, "kept_in": kept_in, "key_check": _check_value(raw), "is_used": False}
    _write(paths.key_header, json.dumps(header, indent=1))
    return Key(raw, kept_in)


def _check_value(raw: bytes) -> str:
    return hmac.new(raw, b"irm key check", "sha256").hexdigest()[:16]


def _read_header(path: Path) -> dict[str, Any]:
    try:
        header = json.loads(path.read_text(encoding="utf-8"))
        if isinstance(header, dict) and header.get("kept_in") in (KEYRING, FILE) and "key_id" in header:
            return header
    except (OSError, ValueError, RecursionError):
        pass
    raise StoreError("key.header_damaged", path=str(path))


def _write(path: Path, text: str) -> None:
    """Write a small secret file whole or not at all, for the owner alone."""
    beside = path.with_name(path.name + ".new")
    beside.unlink(missing_ok=True)
    with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as stream:
        stream.write(text)
        stream.flush()
        os.fsync(stream.fileno())
    beside.replace(path)


def _keyring(environment: Mapping[str, str]) -> Any:
    """Return a key store worth trusting; backends under priority 1 keep secrets in the clear or lose them."""
    if environment.get("IRM_KEYRING") == "off":
        raise StoreError("key.store_unavailable")
    import keyring  # costs 0.15 s, and most starts need no key store

    backend = keyring.get_keyring()
    if backend.priority < 1:
        raise StoreError("key.store_unavailable")
    return backend


def _keep(environment: Mapping[str, str], key_id: str, text: str) -> bool:
    backend = _keyring(environment)
    backend.set_password(SERVICE, key_id, text)
    return bool(backend.get_password(SERVICE, key_id) == text)


def _within_time(ask: Callable[[], _T]) -> _T | None:
    """Ask the key store in a thread; no answer, or a refusal, counts as None."""
    answers: list[_T] = []

    def run() -> None:
        try:
            answers.append(ask())
        except Exception:  # noqa: BLE001  (every backend has errors of its own; any of them means "not available")
            logging.getLogger(__name__).info("key store not available")

    thread = threading.Thread(target=run, name="key store", daemon=True)
    thread.start()
    thread.join(WAIT)
    return answers[0] if answers else None
