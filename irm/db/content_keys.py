"""The keys that contents of attachments are sealed under: the first seals, all open.

A home makes one, once, and it never changes: what lies in old backups, and in the folder they share, stays readable
whatever the key of the data is by then. The keys lie as rows in the data file, and so in every copy of it; a second
time in the header of the key, sealed under that. A restored file brings those of its own home along: they are kept.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Iterable, Mapping
from contextlib import closing, suppress
from typing import Any, Final

import sqlcipher3.dbapi2 as sqlcipher

from irm.db import backup_folder, key, key_header, key_wrap
from irm.db.content_folder import Keys
from irm.db.driver import Connection
from irm.db.key_header import Header
from irm.errors import StoreError
from irm.paths import Paths

TABLE: Final = "CREATE TABLE IF NOT EXISTS content_key (id INTEGER PRIMARY KEY, secret TEXT NOT NULL UNIQUE)"


def of(connection: Connection) -> Keys:
    """Return the keys in a file; those of older schemas have none."""
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'content_key'").fetchone() is None:
        return ()
    rows = connection.execute("SELECT secret FROM content_key ORDER BY id").fetchall()
    return united(bytes.fromhex(secret) for (secret,) in rows)


def put(connection: Connection, keys: Keys) -> None:
    """Let a file have these keys, in this order. Call it outside a transaction."""
    if of(connection) == keys:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute(TABLE)
        connection.execute("DELETE FROM content_key")
        connection.executemany("INSERT INTO content_key (secret) VALUES (?)", [(each.hex(),) for each in keys])
        connection.execute("COMMIT")
    except BaseException:
        connection.rollback()
        raise


def sealed(keys: Keys, raw: bytes) -> dict[str, Any]:
    """Return the keys as they stand in a header, sealed under the key of the data."""
    return {key_header.check_value(each): key_wrap.under_key(each, raw) for each in keys}


def kept(contents: Mapping[str, Any], raw: bytes) -> Keys:
    """Return the keys that stand in a header; what cannot be opened is left out."""
    found = []
    for each in contents.values():
        with suppress(StoreError):
            opened = key_wrap.opened(each, raw) if isinstance(each, dict) else None
            found += [opened] if opened is not None else []
    return united(found)


def settle(connection: Connection, paths: Paths, raw: bytes) -> None:
    """See that the file has a key and that the header has the same ones; a new one is made only where none is known.

    Where that cannot be written, as on a disk without room, nothing new is sealed; the next start tries again.
    """
    try:
        header = key_header.read(paths.key_header)
        keys = united(of(connection), kept(header.contents, raw))
        keys = keys or _of_backups(paths, header, raw) or made()
        put(connection, keys)
        _keep(paths, header, raw, keys)
    except (OSError, StoreError, sqlcipher.Error) as error:
        logging.getLogger(__name__).info("the keys of attachments stay as they are: %s", type(error).__name__)


def found(paths: Paths, raw: bytes) -> Keys:
    """Return the keys of the data in place, as far as file, header or backups still tell them."""
    from irm.db import engine  # brings SQLAlchemy, which the window that asks for the key waits not for

    keys: Keys = ()
    with suppress(StoreError, sqlcipher.Error), closing(engine.look(paths.database, raw)) as connection:
        keys = of(connection)
    with suppress(StoreError):
        header = key_header.read(paths.key_header)
        keys = united(keys, kept(header.contents, raw))
        keys = keys or _of_backups(paths, header, raw)
    return keys


def made() -> Keys:
    """Return a new key."""
    return (secrets.token_bytes(key_header.KEY_LENGTH),)


def united(*several: Iterable[bytes]) -> Keys:
    """Return keys one after another, each once."""
    return tuple(dict.fromkeys(each for keys in several for each in keys if len(each) == key_header.KEY_LENGTH))


def is_known_to(contents: object, keys: Keys) -> bool:
    """Say whether the header of a backup, whose part for contents this is, has the key that seals."""
    return isinstance(contents, dict) and bool(keys) and key_header.check_value(keys[0]) in contents


def _keep(paths: Paths, header: Header, raw: bytes, keys: Keys) -> None:
    """Let the header have these keys, and for each former key of the data as well: its backups need them."""
    ids = [key_header.check_value(each) for each in keys]
    contents = header.contents if list(header.contents) == ids else sealed(keys, raw)
    former = dict(header.former)
    for key_id, each in key.former(header, raw).items():
        told = former[key_id].get("contents")
        if not isinstance(told, dict) or list(told) != ids:
            former[key_id] = {**former[key_id], "contents": sealed(keys, each)}
    if contents is not header.contents or former != header.former:
        key_header.write(paths.key_header, header.with_(contents=contents, former=former))


def _of_backups(paths: Paths, header: Header, raw: bytes) -> Keys:
    raws = (raw, *key.former(header, raw).values())
    keys: Keys = ()
    for backup in backup_folder.found(paths.backups):
        with suppress(ValueError):
            told = key_header.of(backup_folder.key_header_told(backup.path))
            keys = united(keys, *(kept(told.contents, each) for each in raws if told.fits(each)))
    return keys
