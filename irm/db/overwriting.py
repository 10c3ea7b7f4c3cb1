"""Sees that what was deleted is gone from the file as well: pages that are free still hold what stood on them."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

import sqlcipher3.dbapi2 as sqlcipher

from irm.db.driver import Connection


@contextmanager
def overwriting(connection: Connection) -> Iterator[None]:
    """Let whatever is deleted inside the block be overwritten with zeros."""
    connection.execute("PRAGMA secure_delete = ON")
    try:
        yield
    finally:
        connection.execute("PRAGMA secure_delete = OFF")


def compact(connection: Connection) -> bool:
    """Write the file anew without its free pages and empty the write-ahead log; say whether both were possible.

    A full disk, or another process that reads, stands against it; a second call later does it.
    """
    try:
        connection.execute("VACUUM")
        is_busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except sqlcipher.Error as error:
        logging.getLogger(__name__).info("free pages stay: %s", type(error).__name__)
        return False
    return not is_busy
