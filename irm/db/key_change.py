"""Changes the key of the data: a copy is encrypted anew, checked, and exchanged for the file.

In this order: the copy, the header that names both keys, the exchange, the new key where keys are kept, the header of
the new key alone. Whatever interrupts it, the next opening finds out by the first bytes of the file which of the two
lies there, and finishes or takes back the rest. Former keys stay sealed under the new one: old backups still open.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Mapping
from contextlib import closing
from typing import Any, Final

from irm.db import (
    backup_copy,
    content_keys,
    engine,
    failures,
    in_use,
    key,
    key_header,
    key_store,
    key_wrap,
    opening_lock,
    settled,
    state_file,
    upgrade,
)
from irm.db.content_folder import Keys
from irm.db.key_header import FILE, KEYRING, PASSPHRASE, Header
from irm.db.settled import Progress
from irm.errors import StoreError
from irm.paths import Paths

_STAGED: Final = ".irm-rekeyed"
_BESIDE: Final = ("-wal", "-shm")


def change(
    paths: Paths, environment: Mapping[str, str], raw: bytes, *, passphrase: str = "", progress: Progress | None = None
) -> bytes:
    """Encrypt the data under a new key and return it. Nobody may have the file open, and whoever calls has backed up.

    A passphrase, where there is one, goes over to the new key; the recovery code does not: make a new one.
    Raises StoreError key.wrong, key.secret_wrong for the passphrase, file.*, backup.no_room, disk.full.
    """
    header = key_header.read(paths.key_header)
    if not header.fits(raw):
        raise StoreError("key.wrong")
    if header.passphrase and key_wrap.opened(header.passphrase, passphrase) != raw:
        raise StoreError("key.secret_wrong")
    with (
        failures.translated(paths.database),
        opening_lock.alone(paths.opening),
        in_use.by_nobody(paths.in_use),
    ):
        if settled.room_in(paths.data) < paths.database.stat().st_size:
            raise StoreError("backup.no_room", path=str(paths.data))
        return _changed(paths, environment, header, raw, passphrase, progress)


def finish(paths: Paths, environment: Mapping[str, str], raw: bytes) -> None:
    """Finish or take back what an interrupted change left; `raw` is the key that fits the file in place."""
    _clear(paths)
    header = key_header.read(paths.key_header)
    if not header.next:
        return
    new = header.following()
    if new is not None and new.fits(raw):
        _promote(paths, environment, header, new, raw)
    elif header.fits(raw):
        key_header.write(paths.key_header, header.with_(next={}))
        if new is not None and new.kept_in == KEYRING:
            key_store.forget(environment, new.key_id)


def _changed(
    paths: Paths, environment: Mapping[str, str], header: Header, raw: bytes, passphrase: str, progress: Progress | None
) -> bytes:
    new_raw, new_id = secrets.token_bytes(32), secrets.token_hex(8)
    _clear(paths)
    try:
        staged, changes = _copied(paths, raw, new_raw, progress)
        kept_in, store = _keep(header, environment, new_id, new_raw)
        contents = content_keys.found(paths, raw)
        new = Header(
            new_id,
            kept_in,
            key_header.check_value(new_raw),
            is_used=True,
            store=store,
            passphrase=key_wrap.under_passphrase(new_raw, passphrase) if header.passphrase else {},
            former=_former({**key.former(header, raw), header.key_id: raw}, new_raw, contents),
            contents=content_keys.sealed(contents, new_raw),
        )
        salt = state_file.salt_of(staged)
        following = {
            "header": key_header.told(new),
            "sealed": key_wrap.under_key(new_raw, raw),
            "database": salt,
        }
        key_header.write(paths.key_header, header.with_(next=following))
        state_file.StateFile(paths.state, paths.database).accept(changes, salt=salt)
        for ending in _BESIDE:  # an old log would be read into the new file
            paths.database.with_name(paths.database.name + ending).unlink(missing_ok=True)
        staged.replace(paths.database)
        settled.settle_folder(paths.data)
    except BaseException:
        # What lies in place decides at the next opening; a copy that was not put there is worth nothing.
        _clear(paths)
        raise
    _promote(paths, environment, header, new, new_raw)
    logging.getLogger(__name__).info("the key was changed, %d former ones are sealed under it", len(new.former))
    return new_raw


def _former(old: Mapping[str, bytes], new_raw: bytes, contents: Keys) -> dict[str, Any]:
    """Return former keys as they stand in a header, each with what backups made under it need of it."""
    return {
        key_id: {**key_wrap.under_key(each, new_raw), "contents": content_keys.sealed(contents, each)}
        for key_id, each in old.items()
    }


def _copied(paths: Paths, raw: bytes, new_raw: bytes, progress: Progress | None) -> tuple[Any, int]:
    """Copy the file under the new key beside itself, check the copy, and return it with its count of changes."""
    part, staged = paths.data / f"{_STAGED}{settled.PART}", paths.data / _STAGED
    with closing(engine.connect(paths.database, raw)) as connection:
        if not upgrade.revision(connection):
            raise StoreError("file.damaged", path=str(paths.database))
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        backup_copy.copy(connection, part, new_raw, progress=progress)
        here = backup_copy.contents(connection)
    if backup_copy.verified(part, new_raw) != here:
        raise StoreError("backup.damaged", name=paths.database.name)
    with closing(engine.connect(part, new_raw)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    settled.settle(part, staged)
    return staged, here.changes


def _keep(header: Header, environment: Mapping[str, str], new_id: str, new_raw: bytes) -> tuple[str, str]:
    """Put the new key into the key store where it belongs there; the old one stays until all is done."""
    if header.kept_in == PASSPHRASE:
        return PASSPHRASE, ""
    store = key_store.keep(environment, new_id, new_raw.hex())
    return (KEYRING, store) if store else (FILE, "")


def _promote(paths: Paths, environment: Mapping[str, str], old: Header, new: Header, new_raw: bytes) -> None:
    """Let the new key alone count: its file first, for the header that names both accepts either."""
    if new.kept_in == FILE:
        key_header.write_secret(paths.key_file, new_raw.hex() + "\n")
    key_header.write(paths.key_header, new)
    settled.settle_folder(paths.data)
    if new.kept_in != FILE:
        key_header.take_away(paths.key_file)
    if old.kept_in == KEYRING:
        key_store.forget(environment, old.key_id)


def _clear(paths: Paths) -> None:
    """Take away a copy that never came into place."""
    for left in paths.data.glob(f"{_STAGED}*"):
        left.unlink(missing_ok=True)
