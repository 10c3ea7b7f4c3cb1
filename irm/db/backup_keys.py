"""Which key a backup was made with, and which one the data file has: the same, a former one, or that of other data.

A backup of other data, or on a new computer, is opened by its own passphrase or recovery code: its header travels with
it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from irm.db import key, key_code, key_header, key_rebuild, key_wrap
from irm.db.key import PASSPHRASE, Secret
from irm.db.key_header import Header
from irm.errors import StoreError
from irm.paths import Paths


@dataclass(frozen=True, slots=True)
class Keys:
    """The key of the data file, and that of the backup; the recovery code where that opened the backup."""

    own: bytes
    source: bytes
    code: str = ""


def found(
    paths: Paths, environment: Mapping[str, str], source: Path, *, secret: Secret = "", passphrase: str = ""
) -> Keys:
    """Return both keys; on a computer without data the header of the backup becomes that of the data.

    `secret` opens the data in place, `passphrase` is what was typed for the backup; either may serve for both.
    Raises StoreError backup.other_key where the backup's key cannot be had, key.*.
    """
    told = key_rebuild.header_of(source)
    own = _own(paths, environment, told, secret, passphrase)
    of_source = of_backup(paths, environment, source, own, passphrase=passphrase)
    is_code = of_source != own and _is_code_of(told, passphrase, of_source)
    return Keys(own, of_source, passphrase if is_code else "")


def of_backup(paths: Paths, environment: Mapping[str, str], source: Path, own: bytes, *, passphrase: str = "") -> bytes:
    """Return the key of a backup, `own` being that of the data file. Raises StoreError backup.other_key, key.*."""
    told, header = key_rebuild.header_of(source), key_header.read(paths.key_header)
    former = key.former(header, own)
    if told is None:
        return next((raw for raw in (own, *former.values()) if key_rebuild.opens(source, raw)), own)
    if told.fits(own):
        return own
    if told.key_id in former:
        return former[told.key_id]
    if passphrase:
        with _about_backup():
            return key.unsealed(told, passphrase)
    with suppress(StoreError):
        return key.found(paths, told, environment).raw
    raise StoreError("backup.other_key", name=source.name)


def is_secret_needed(paths: Paths, environment: Mapping[str, str], source: Path, *, secret: Secret = "") -> bool:
    """Say whether a passphrase or recovery code has to be typed to restore a backup. Nothing is changed."""
    told = key_rebuild.header_of(source)
    if told is None:
        return False
    if not paths.key_header.exists() and not paths.database.exists():
        return not _is_at_hand(paths, environment, told)
    try:
        own = key.existing(paths, environment, secret=secret).raw
        of_backup(paths, environment, source, own)
    except StoreError:
        return True
    return False


def of_data(paths: Paths, environment: Mapping[str, str], *, secret: Secret = "", passphrase: str = "") -> bytes:
    """Return the key of the data file. Raises StoreError key.*."""
    try:
        return key.existing(paths, environment, secret=secret).raw
    except StoreError:
        if secret or not passphrase:
            raise
        return key.existing(paths, environment, secret=passphrase).raw


def _own(paths: Paths, environment: Mapping[str, str], told: Header | None, secret: Secret, passphrase: str) -> bytes:
    if told is not None and not paths.key_header.exists() and not paths.database.exists():
        return _adopted(paths, environment, told, passphrase or secret)
    try:
        return of_data(paths, environment, secret=secret, passphrase=passphrase)
    except StoreError as error:
        if error.code not in key_rebuild.MENDABLE:
            raise
        rebuilt = key_rebuild.rebuild(paths, environment, secret=secret or passphrase)
        if rebuilt is not None:
            return rebuilt.raw
        if told is None or error.code != "key.header_damaged":
            raise
        return _adopted(paths, environment, told, passphrase or secret)


def _adopted(paths: Paths, environment: Mapping[str, str], told: Header, secret: Secret) -> bytes:
    """Take the header of a backup for that of the data; where the key was typed, keep it on this computer."""
    try:
        with _about_backup():
            raw = key.found(paths, told, environment, secret).raw
    except StoreError as error:
        if secret or error.code not in key.WANTED:
            raise
        raise StoreError("key.secret_wrong") from error  # the key is that of another computer: nothing is gone here
    key_rebuild.keep_aside(paths, raw)
    key_header.write(paths.key_header, told.with_(next={}))
    if secret and told.kept_in != PASSPHRASE:
        key.keep(paths, environment, raw)
    return raw


@contextmanager
def _about_backup() -> Iterator[None]:
    """Say of the backup that a secret does not open it: it may have the passphrase of its time."""
    try:
        yield
    except StoreError as error:
        if error.code == "key.secret_wrong":
            raise StoreError("backup.secret_wrong") from error
        raise


def _is_code_of(told: Header | None, typed: str, raw: bytes) -> bool:
    if told is None or not told.recovery or not key_code.looks_like(typed):
        return False
    with suppress(StoreError):
        return key_wrap.opened(told.recovery, typed) == raw
    return False


def _is_at_hand(paths: Paths, environment: Mapping[str, str], told: Header) -> bool:
    with suppress(StoreError):
        key.found(paths, told, environment)
        return True
    return False
