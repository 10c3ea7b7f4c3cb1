"""Connections to the encrypted file: one lasting writer, a few short-lived readers.

The driver runs in autocommit and every transaction is begun by us, because the driver's own transaction mode leaves DDL
outside. The key is raw (256 bits), so opening costs no key derivation.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final, cast

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import CursorResult, Engine, UpdateBase, create_engine, event
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool, StaticPool

from irm.db import functions
from irm.db.driver import Connection, open_encrypted

APPLICATION_ID: Final = 0x49524D31
"""Marks the file as ours ("IRM1")."""

SETTINGS: Final = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA busy_timeout = 5000",
    "PRAGMA synchronous = FULL",
    "PRAGMA cache_size = -20000",
)

LOOKING: Final = (
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA busy_timeout = 5000",
)

# So many statements stay ready to run. Once there are as many, the driver has each new one take the place of the last
# new one: of its own 100 the triggers of the change log took all, and half the time of a small write went into making
# the others ready. A count of changes is a statement of its own, too, of two kilobytes.
_KEPT_STATEMENTS: Final = 4_000

# The driver asks every value that is not a plain number or text how it is to be bound, and finds no answer for None: it
# asks the value itself then, for as long as eight other values take. An import binds fifteen of them a row.
sqlcipher.register_adapter(type(None), {}.get)  # a function of the interpreter's own that gives None


def connect(path: Path, key: bytes, *, is_there: bool = False) -> Connection:
    """Open one raw connection in autocommit, with the key and the settings applied.

    A file that `is_there` already is not made where it went away meanwhile.
    Raises the driver's DatabaseError when the key does not fit or the file is damaged, before anything else is read.
    """
    address = f"{path.absolute().as_uri()}?mode={'rw' if is_there else 'rwc'}"
    return _opened(address, key, SETTINGS)


def look(path: Path, key: bytes, *, is_still: bool = False) -> Connection:
    """Open one raw connection that cannot write and leaves the write-ahead log as it is, also when it closes.

    `is_still` says that nobody writes to the file and that it has no log: then it needs no file beside it.
    """
    address = f"{path.absolute().as_uri()}?mode=ro" + ("&immutable=1" if is_still else "")
    return _opened(address, key, LOOKING)


def prepare_new(connection: Connection) -> None:
    """Give a new file its lasting settings: write-ahead log and application mark."""
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def writer_engine(connection: Connection) -> Engine:
    """Return an engine over the one writing connection; every transaction takes the write lock at once."""
    engine = create_engine(
        "sqlite://", module=sqlcipher, creator=lambda: connection, poolclass=StaticPool, hide_parameters=True
    )

    @event.listens_for(engine, "begin")
    def _begin(bound: Any) -> None:
        bound.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def reader_engine(path: Path, key: bytes) -> Engine:
    """Return an engine over a small pool of connections that cannot write."""

    def create() -> Connection:
        connection = connect(path, key, is_there=True)
        connection.execute("PRAGMA query_only = ON")
        return connection

    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=create,
        poolclass=QueuePool,
        pool_size=3,
        max_overflow=2,
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def _begin(bound: Any) -> None:
        bound.exec_driver_sql("BEGIN")

    return engine


def broken_pages(connection: Connection) -> list[str]:
    """Return a sentence of SQLCipher for each page whose seal does not fit; every page of the file is read.

    What a backup carries behind its last page is none.
    """
    last = connection.execute("PRAGMA page_count").fetchone()[0]
    carried = f"page {last + 1} has an invalid size"
    found = (text for (text,) in connection.execute("PRAGMA cipher_integrity_check").fetchall())
    return [text for text in found if not text.startswith(carried)]


def raw_connection(session: Session) -> Connection:
    """Return the driver's connection under a session, inside the session's transaction."""
    return cast("Connection", session.connection().connection.driver_connection)


def rows_changed(session: Session, statement: UpdateBase) -> int:
    """Run an update or a delete; return how many rows it met."""
    return cast("CursorResult[Any]", session.execute(statement)).rowcount


def _opened(address: str, key: bytes, statements: Iterable[str]) -> Connection:
    """Open a connection; a key that does not fit shows at the first read, before any setting is made."""
    connection = open_encrypted(address, key, is_uri=True, cached_statements=_KEPT_STATEMENTS)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        for statement in statements:
            connection.execute(statement)
        functions.install(connection)
    except BaseException:
        connection.close()
        raise
    return connection
