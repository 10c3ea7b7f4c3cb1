"""Writes the header of the key anew where it is lost, damaged or that of other data: from a backup, or the key file.

Only a header whose key opens the data file counts. The one that was there is kept beside under another name.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Iterator, Mapping
from contextlib import closing, suppress
from pathlib import Path
from typing import Final

import sqlcipher3.dbapi2 as sqlcipher

from irm.db import backup_folder, engine, failures, key, key_header
from irm.db.key import Key, Secret
from irm.db.key_header import FILE, Header
from irm.errors import StoreError
from irm.paths import Paths

MENDABLE: Final = frozenset(
    {"key.header_missing", "key.header_damaged", "key.wrong", "key.secret_wrong", "key.code_mistyped"}
)
"""Codes of a key that was not found, which the right header may cure."""


def rebuild(paths: Paths, environment: Mapping[str, str], *, secret: Secret = "") -> Key | None:
    """Find a header whose key opens the data file, write it, and return the key; None where there is none.

    The recovery code counts as not checked afterwards: the header of a backup may be older than the last code.
    """
    for header in _candidates(paths):
        raw = _raw(paths, environment, header, secret)
        if header.fits(raw) and opens(paths.database, raw):
            return _written(paths, header.with_(next={}, is_used=True, is_recovery_checked=False), raw)
    raw = _of_file(paths)
    if not _is_known(paths, raw) and opens(paths.database, raw):
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
    """Yield each header of a backup once, of the newest first; none for a key that the header in place knows."""
    seen: list[Header] = []
    known: set[str] = set()
    with suppress(StoreError):
        there = key_header.read(paths.key_header)
        known = {there.key_id, *there.former}
    for backup in backup_folder.found(paths.backups):
        header = header_of(backup.path)
        if header is not None and header.key_id not in known and header not in seen:
            seen.append(header)
            yield header


def _raw(paths: Paths, environment: Mapping[str, str], header: Header, secret: Secret) -> bytes:
    with suppress(StoreError):
        return key.found(paths, header, environment, secret).raw
    return b""


def _is_known(paths: Paths, raw: bytes) -> bool:
    """Say whether a key is that of the header in place, which then is the right one, whatever else was wrong."""
    with suppress(StoreError):
        header = key_header.read(paths.key_header)
        new = header.following()
        return header.fits(raw) or (new is not None and new.fits(raw))
    return False


def _of_file(paths: Paths) -> bytes:
    with suppress(StoreError, ValueError):
        return bytes.fromhex(key.key_file(paths))
    return b""


def keep_aside(paths: Paths, raw: bytes) -> dict[Path, Path]:
    """Give the header in place, and a key file with another key than `raw`, names under which they stay; return these.

    That key may be the only one to other data.
    """
    places = [paths.key_header] if _of_file(paths) == raw else [paths.key_header, paths.key_file]
    return {place: _kept_aside(place) for place in places if place.is_file()}


def bring_back(kept: Mapping[Path, Path]) -> None:
    """Let what was kept aside lie in place again."""
    for place, aside in kept.items():
        aside.replace(place)


def _kept_aside(place: Path) -> Path:
    number = 1
    while (aside := place.with_name(f"{place.stem}.{number}{place.suffix}")).exists():
        number += 1
    place.replace(aside)
    return aside


def _written(paths: Paths, header: Header, raw: bytes) -> Key:
    if paths.key_header.is_file():
        _kept_aside(paths.key_header)
    key_header.write(paths.key_header, header)
    logging.getLogger(__name__).info("the header of the key was written anew")
    return Key(raw, header.kept_in, is_used=True)
