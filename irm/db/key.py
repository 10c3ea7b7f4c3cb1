"""The data file's key: the only place that makes, keeps and finds it.

A random 256-bit key opens the file. It is kept in the system's key store where a trustworthy one answers, else in a
file beside the data, for the owner alone, or nowhere but under a passphrase; `Key.protection` says which, so that the
program can say plainly how the data is protected. A recovery code, and a passphrase where there is one, open it too.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from irm.db import key_code, key_header, key_store, key_wrap, state_file
from irm.db.key_header import FILE, KEYRING, PASSPHRASE, Header
from irm.errors import StoreError
from irm.paths import Paths

__all__ = ["FILE", "KEYRING", "PASSPHRASE", "WANTED", "Key", "Secret", "Ways"]

Secret = str | bytes
"""What somebody types to open the data, a passphrase or a recovery code; or the raw key itself; empty for neither."""

WANTED: Final = frozenset(
    {
        "key.header_damaged",
        "key.header_missing",
        "key.missing",
        "key.passphrase_wanted",
        "key.secret_wrong",
        "key.code_mistyped",
        "key.store_unavailable",
        "key.wrong",
    }
)
"""Codes of a refused opening that the right passphrase or recovery code may cure."""


@dataclass(frozen=True, slots=True)
class Key:
    """The raw key and where it is kept: "keyring", "file" or "passphrase".

    `is_used` says that a data file was made with it: an empty one is then a damaged one.
    """

    raw: bytes
    protection: str
    is_used: bool = False


@dataclass(frozen=True, slots=True)
class Ways:
    """What opens the data: where the key is kept, and what else there is."""

    kept_in: str
    store: str
    has_passphrase: bool
    has_code: bool
    is_code_checked: bool


def load(paths: Paths, environment: Mapping[str, str], *, secret: Secret = "") -> Key:
    """Return the key of the data file, making one for a new file; a passphrase or recovery code opens it too.

    Raises StoreError: key.header_missing, key.header_damaged, file.missing_data, key.missing (file gone),
    key.store_unavailable, key.passphrase_wanted, key.wrong; with a secret key.secret_wrong and key.code_mistyped.
    """
    if not paths.key_header.exists():
        if paths.database.exists():
            raise StoreError("key.header_missing", path=str(paths.key_header))
        return create(paths, environment)
    header = key_header.read(paths.key_header)
    if not paths.database.exists() and header.is_used:
        raise StoreError("file.missing_data", path=str(paths.database))
    return found(paths, header, environment, secret)


def existing(paths: Paths, environment: Mapping[str, str], *, secret: Secret = "") -> Key:
    """Return the key of a data file that may be damaged or gone; one is made where there never was any.

    Raises StoreError as `load` does, but for file.missing_data.
    """
    if not paths.key_header.exists() and not paths.database.exists():
        return create(paths, environment)
    return found(paths, key_header.read(paths.key_header), environment, secret)


def ask_ahead(paths: Paths, environment: Mapping[str, str]) -> None:
    """Begin to ask the key store where it has the key: what `load` will be asked for."""
    with suppress(StoreError):
        header = key_header.read(paths.key_header)
        if header.kept_in == KEYRING and paths.database.exists():
            key_store.ask_ahead(environment, header.key_id)


def is_store_asked(paths: Paths) -> bool:
    """Say whether the key store was asked for the key and may still answer."""
    with suppress(StoreError):
        return key_store.is_waiting(key_header.read(paths.key_header).key_id)
    return False


def ways(paths: Paths) -> Ways:
    """Say what opens the data. Raises StoreError key.header_damaged."""
    header = key_header.read(paths.key_header)
    return Ways(
        header.kept_in, header.store, bool(header.passphrase), bool(header.recovery), header.is_recovery_checked
    )


def unsealed(header: Header, secret: str) -> bytes:
    """Return the key that a passphrase or a recovery code opens.

    Raises StoreError key.secret_wrong, key.code_mistyped.
    """
    is_code = key_code.looks_like(secret)
    if header.recovery and (is_code or not header.passphrase):
        raw = _tried(header, header.recovery, secret, is_strict=not header.passphrase)
        if raw is not None:
            return raw
    if header.passphrase:  # after the code: a passphrase takes a second to try
        raw = _tried(header, header.passphrase, secret, is_strict=True)
        if raw is not None:
            return raw
    raise StoreError("key.secret_wrong")


def _tried(header: Header, sealed: Mapping[str, object], secret: str, *, is_strict: bool) -> bytes | None:
    try:
        raw = key_wrap.opened(sealed, secret)
    except StoreError:
        if is_strict:
            raise
        return None
    return raw if raw is not None and header.fits(raw) else None


def mark_used(paths: Paths) -> None:
    """Note that the data file exists now: from here on a missing file is never replaced by an empty one."""
    header = key_header.read(paths.key_header)
    if not header.is_used:
        key_header.write(paths.key_header, header.with_(is_used=True))


def new_code(paths: Paths, raw: bytes) -> str:
    """Make a recovery code, which replaces an earlier one, and return it: it stands nowhere else.

    Former keys are sealed under it as well, for the backups made with them.
    """
    code = key_code.new()
    header = key_header.read(paths.key_header)
    older = {
        key_id: {**header.former[key_id], "recovery": key_wrap.under_code(each, code)}
        for key_id, each in former(header, raw).items()
    }
    sealed = key_wrap.under_code(raw, code)
    _change(paths, raw, recovery=sealed, is_recovery_checked=False, former={**header.former, **older})
    return code


def former(header: Header, raw: bytes) -> dict[str, bytes]:
    """Return the earlier keys by their ids; what cannot be opened is left out."""
    found = {}
    for key_id, sealed in header.former.items():
        try:
            opened = key_wrap.opened(sealed, raw) if isinstance(sealed, dict) else None
        except StoreError:
            opened = None
        if opened is not None:
            found[key_id] = opened
    return found


def take_code(paths: Paths, raw: bytes, code: str) -> None:
    """Let the code that opened a backup open the data it was restored to, where no other code does."""
    if not key_header.read(paths.key_header).recovery:
        _change(paths, raw, recovery=key_wrap.under_code(raw, code), is_recovery_checked=True)


def note_code_checked(paths: Paths, raw: bytes) -> None:
    """Note that the user typed a part of the code from where it was written down."""
    _change(paths, raw, is_recovery_checked=True)


def set_passphrase(paths: Paths, environment: Mapping[str, str], raw: bytes, passphrase: str, *, is_only: bool) -> None:
    """Let a passphrase open the data, beside what keeps the key now or (`is_only`) instead of it.

    Raises StoreError passphrase.empty.
    """
    if not passphrase.strip():
        raise StoreError("passphrase.empty")
    header = _change(paths, raw, passphrase=key_wrap.under_passphrase(raw, passphrase))
    if is_only and header.kept_in != PASSPHRASE:
        _change(paths, raw, kept_in=PASSPHRASE, store="")
        key_header.take_away(paths.key_file)
        if header.kept_in == KEYRING:
            key_store.forget(environment, header.key_id)


def keep(paths: Paths, environment: Mapping[str, str], raw: bytes, *, is_file_allowed: bool = True) -> str:
    """Keep the key where the data opens without being asked: the key store, else a file; return which.

    The way out where a key store lost the key or went away, and of a passphrase that is no longer wanted at each start.
    Without `is_file_allowed` nothing changes, and "" comes back, where no key store takes it.
    """
    header = key_header.read(paths.key_header)
    store = key_store.keep(environment, header.key_id, raw.hex())
    if not store and not is_file_allowed:
        return ""
    if not store:
        key_header.write_secret(paths.key_file, raw.hex() + "\n")
    _change(paths, raw, kept_in=KEYRING if store else FILE, store=store)
    if store:
        key_header.take_away(paths.key_file)
    return KEYRING if store else FILE


def drop_passphrase(paths: Paths, environment: Mapping[str, str], raw: bytes) -> None:
    """Let no passphrase open the data any more; where it was the only way, the key is kept as in `keep`."""
    if key_header.read(paths.key_header).kept_in == PASSPHRASE:
        keep(paths, environment, raw)
    _change(paths, raw, passphrase={})


def _change(paths: Paths, raw: bytes, **changes: object) -> Header:
    """Change the header for whoever holds the key; return it as it was. Raises StoreError key.wrong."""
    header = key_header.read(paths.key_header)
    if not header.fits(raw):
        raise StoreError("key.wrong")
    key_header.write(paths.key_header, header.with_(**changes))
    return header


def found(paths: Paths, header: Header, environment: Mapping[str, str], secret: Secret = "") -> Key:
    """Return the key that a header is about; during a change of the key, the one of the file that lies in place.

    Raises StoreError key.store_unavailable, key.missing, key.passphrase_wanted, key.wrong, key.secret_wrong.
    """
    raw = _candidate(paths, header, environment, secret)
    new = header.following()
    is_new = new is not None and state_file.salt_of(paths.database) == header.next.get("database")
    if header.fits(raw):
        if is_new:
            sealed = header.next.get("sealed")
            raw = (key_wrap.opened(sealed, raw) if isinstance(sealed, dict) else None) or b""
    elif not (is_new and new is not None and new.fits(raw)):
        raise StoreError("key.wrong")
    return Key(raw, header.kept_in, header.is_used)


def _candidate(paths: Paths, header: Header, environment: Mapping[str, str], secret: Secret) -> bytes:
    """Return what may be the key. Raises StoreError where there is nothing to try."""
    if isinstance(secret, bytes) and secret:
        return secret
    if isinstance(secret, str) and secret:
        return unsealed(header, secret)
    if header.kept_in == PASSPHRASE:
        raise StoreError("key.passphrase_wanted")
    if header.kept_in == KEYRING:
        text = key_store.ask(environment, header.key_id)
        if text is None:
            raise StoreError("key.store_unavailable")
    else:
        text = key_file(paths)
    try:
        return bytes.fromhex(text)
    except ValueError:
        return b""


def key_file(paths: Paths) -> str:
    """Return what stands in the file with the key. Raises StoreError key.missing."""
    try:
        return paths.key_file.read_text(encoding="ascii", errors="replace").strip()
    except OSError as error:
        raise StoreError("key.missing", path=str(paths.key_file)) from error


def create(paths: Paths, environment: Mapping[str, str], raw: bytes = b"") -> Key:
    """Make a key, or take the one given, and keep it where a new one belongs."""
    raw, key_id = raw or secrets.token_bytes(32), secrets.token_hex(8)
    store = key_store.keep(environment, key_id, raw.hex())
    kept_in = KEYRING if store else FILE
    if not store:
        key_header.write_secret(paths.key_file, raw.hex() + "\n")
    key_header.write(paths.key_header, Header(key_id, kept_in, key_header.check_value(raw), store=store))
    return Key(raw, kept_in)
