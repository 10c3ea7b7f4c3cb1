"""Writes the header of the key anew where it is lost or damaged: from a backup, or from the key file.

Only a header whose key opens the data file counts. A damaged one is kept beside under another name.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Iterator, Mapping
from contextlib import closing, suppress
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from irm.db import backup_folder, engine, failures, key, key_header
from irm.db.key import Key, Secret
from irm.db.key_header import FILE, Header
from irm.errors import StoreError
from irm.paths import Paths


def rebuild(paths: Paths, environment: Mapping[str, str], *, secret: Secret = "") -> Key | None:
    """Find a header whose key opens the data file, write it, and return the key; None where there is none.

    The recovery code counts as not checked afterwards: the header of a backup may be older than the last code.
    """
    for header in _candidates(paths):
        raw = _raw(paths, environment, header, secret)
        if header.fits(raw) and opens(paths.database, raw):
            return _written(paths, header.with_(next={}, is_used=True, is_recovery_checked=False), raw)
    raw = _of_file(paths)
    if opens(paths.database, raw):
        return _written(paths, Header(secrets.token_hex(8), FILE, key_header.check_value(raw), is_used=True), raw)
    return None


def header_of(source: Path) -> Header | None:
    """Return the header that travels with a backup, None where there is none that can be read."""
    with suppress(ValueError):
        return key_header.of(backup_folder.key_header_told(source))
    return None


def opens(database: Path, raw: bytes) -> bool:
    """Say whether a key opens a file."""
    if len(raw) != key_header.KEY_LENGTH or not database.is_file():
        return False
    try:
        with failures.translated(database), closing(engine.look(database, raw)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except (StoreError, sqlcipher.Error):
        return False
    return True


def _candidates(paths: Paths) -> Iterator[Header]:
    """Yield each header of a backup once, of the newest first."""
    seen: list[Header] = []
    for backup in backup_folder.found(paths.backups):
        header = header_of(backup.path)
        if header is not None and header not in seen:
            seen.append(header)
            yield header


def _raw(paths: Paths, environment: Mapping[str, str], header: Header, secret: Secret) -> bytes:
    with suppress(StoreError):
        return key.found(paths, header, environment, secret).raw
    return b""


def _of_file(paths: Paths) -> bytes:
    with suppress(StoreError, ValueError):
        return bytes.fromhex(key.key_file(paths))
    return b""


def keep_aside(paths: Paths) -> None:
    """Give the header in place, where there is one, a name under which it stays."""
    if paths.key_header.exists():
        number = 1
        while (aside := paths.key_header.with_name(f"irm.key.{number}.json")).exists():
            number += 1
        paths.key_header.replace(aside)


def _written(paths: Paths, header: Header, raw: bytes) -> Key:
    keep_aside(paths)
    key_header.write(paths.key_header, header)
    logging.getLogger(__name__).info("the header of the key was written anew")
    return Key(raw, header.kept_in, is_used=True)
