"""How the data is protected: what opens it, the recovery code, the passphrase, a change of the key.

Most of it works on folders and asks for the raw key, which an open store has (`store.maker.key`). What stretches a
passphrase takes about a second: never call it in the thread of the window.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

from irm.db import backup_headers, key, key_code, key_header
from irm.db.key import FILE, KEYRING, PASSPHRASE, WANTED, Secret, Ways
from irm.db.settled import Progress
from irm.domain.backups import BEFORE_KEY
from irm.errors import StoreError
from irm.paths import Paths

__all__ = ["FILE", "GROUPS", "KEYRING", "PASSPHRASE", "WANTED", "Secret", "Ways"]

GROUPS: Final = key_code.GROUPS
SHORTEST: Final = 8
"""Letters of a passphrase below which a computer finds it by trying."""
_FAIR, _GOOD = 12, 18
_DIFFERENT: Final = 5
"""Letters that differ: fewer make no passphrase strong, however long it is."""


def ways(paths: Paths) -> Ways | None:
    """Return what opens the data, None where its header cannot be read; without data, as for a new file."""
    with suppress(StoreError):
        return key.ways(paths)
    return None


def unlock(paths: Paths, secret: Secret = "", *, environment: Mapping[str, str] = os.environ) -> bytes:
    """Return the key of the data that a secret opens, or that the key store has. Raises StoreError key.*."""
    try:
        return key.existing(paths, environment, secret=secret).raw
    except StoreError as error:
        from irm.db import key_rebuild  # hardly ever needed

        if error.code not in key_rebuild.MENDABLE:
            raise
        rebuilt = key_rebuild.rebuild(paths, environment, secret=secret)
        if rebuilt is not None:
            return rebuilt.raw
        if secret and error.code == "key.header_damaged":
            raise StoreError("key.secret_wrong") from error
        raise


def is_store_asked(paths: Paths) -> bool:
    """Say whether the key store was asked for the key and may still answer."""
    return key.is_store_asked(paths)


def keep(paths: Paths, raw: bytes, *, is_file_allowed: bool, environment: Mapping[str, str] = os.environ) -> str:
    """Keep the key on this computer again; return where, "" where only a file would take it and that is not allowed."""
    kept_in = key.keep(paths, environment, raw, is_file_allowed=is_file_allowed)
    if kept_in:
        backup_headers.spread(paths)
    return kept_in


# The recovery code


def new_code(paths: Paths, raw: bytes) -> str:
    """Make a recovery code, which replaces an earlier one, and return it: it stands nowhere else."""
    code = key.new_code(paths, raw)
    backup_headers.spread(paths)
    return code


def groups(code: str) -> tuple[str, ...]:
    """Return the groups of a code."""
    return tuple(code.split("-"))


def is_group(code: str, number: int, typed: str) -> bool:
    """Say whether what was typed is the group of that number, the first being 1."""
    return key_code.is_group(code, number, typed)


def note_code_checked(paths: Paths, raw: bytes) -> None:
    """Note that the user typed a part of the code from where it was written down."""
    key.note_code_checked(paths, raw)
    backup_headers.spread(paths)


def keep_page(path: Path, content: bytes) -> None:
    """Write the page with the code, all of it or nothing, for the owner alone. Raises IrmError file.cannot_write."""
    from irm.services.exports.new_file import new_file  # hardly ever needed

    with new_file(path) as place:
        place.write_bytes(content)


def check_code(paths: Paths, typed: str) -> bool:
    """Say whether a code is the one of this data, and note that it was checked where it is.

    Raises StoreError key.code_mistyped.
    """
    header = key_header.read(paths.key_header)
    key_code.read(typed)
    if not header.recovery:
        return False
    try:
        raw = key.unsealed(header.with_(passphrase={}), typed)
    except StoreError as error:
        if error.code == "key.secret_wrong":
            return False
        raise
    note_code_checked(paths, raw)
    return True


# The passphrase


def strength(passphrase: str) -> int:
    """Return how far a passphrase is long enough: 0 too short, 1 fair, 2 good, 3 very good."""
    level = sum(len(passphrase) >= least for least in (SHORTEST, _FAIR, _GOOD))
    return level if len(set(passphrase)) >= _DIFFERENT else min(level, 1)


def set_passphrase(
    paths: Paths, raw: bytes, passphrase: str, *, is_only: bool, environment: Mapping[str, str] = os.environ
) -> None:
    """Let a passphrase open the data, beside what keeps the key or instead of it.

    Raises StoreError passphrase.short.
    """
    if len(passphrase) < SHORTEST:
        raise StoreError("passphrase.short", least=SHORTEST)
    key.set_passphrase(paths, environment, raw, passphrase, is_only=is_only)
    if not is_only and key.ways(paths).kept_in == PASSPHRASE:
        key.keep(paths, environment, raw)
    backup_headers.spread(paths)


def drop_passphrase(paths: Paths, raw: bytes, *, environment: Mapping[str, str] = os.environ) -> None:
    """Let no passphrase open the data any more; where it was the only way, the key is kept on this computer again."""
    key.drop_passphrase(paths, environment, raw)
    backup_headers.spread(paths)


# The key


def change_key(
    paths: Paths,
    secret: Secret = "",
    *,
    passphrase: str = "",
    environment: Mapping[str, str] = os.environ,
    progress: Progress | None = None,
) -> bytes:
    """Encrypt the data under a new key and return it; nobody may have the data open. A backup is made first.

    `passphrase` is asked for where there is one. The recovery code does not count any more: make a new one.
    Raises StoreError key.*, file.*, backup.*, disk.full; the data opens with the old or the new key whatever happens.
    """
    from irm.db import (
        backup_maker,
        key_change,
    )  # bring SQLAlchemy, which the window that asks for the key waits not for

    raw = unlock(paths, secret, environment=environment)
    key_change.finish(paths, environment, raw)
    backup_maker.BackupMaker(paths, raw).make(BEFORE_KEY, progress=progress)
    return key_change.change(paths, environment, raw, passphrase=passphrase, progress=progress)
