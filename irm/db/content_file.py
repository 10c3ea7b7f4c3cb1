"""One content of an attachment in an encrypted file of its own: written in pieces, read in pieces, each page sealed.

SQLCipher does the encryption, as for the data file: a page that was changed, cut off or taken from elsewhere is not
read. Memory stays the same however large the content is.
"""

from __future__ import annotations

import errno
import hashlib
import hmac
import os
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Final

import sqlcipher3.dbapi2 as sqlcipher

from irm.db.driver import open_encrypted

ENDING: Final = ".sealed"
"""How the name of such a file ends; a content in the clear has no ending, whatever its first bytes are."""
PIECE: Final = 1 << 20
"""Bytes of a piece."""

_TABLES: Final = (
    "CREATE TABLE content (sha256 TEXT NOT NULL)",
    "CREATE TABLE piece (number INTEGER PRIMARY KEY, body BLOB NOT NULL)",
)


class UnreadableError(Exception):
    """A content that cannot be read: gone, damaged, or sealed under another key."""


def name_of(key: bytes, sha256: str) -> str:
    """Return the name of the file of a content; it tells nothing of the content to whoever lacks the key."""
    return hmac.new(key, b"irm content " + sha256.encode(), "sha256").hexdigest() + ENDING


def write(path: Path, key: bytes, pieces: Iterable[bytes]) -> str:
    """Write a content into a new or empty file, bring it to the disk, and return the SHA-256 of what was written.

    Raises OSError where it cannot be written, and whatever `pieces` raises.
    """
    digest = hashlib.sha256()
    with _told_as_of_the_system(path):
        connection = open_encrypted(str(path), key)
    with closing(connection):
        with _told_as_of_the_system(path):
            connection.execute("PRAGMA journal_mode = OFF")  # a file that is not finished is thrown away
            connection.execute("BEGIN")
            for table in _TABLES:
                connection.execute(table)
        for number, body in enumerate(pieces):
            digest.update(body)
            with _told_as_of_the_system(path):
                connection.execute("INSERT INTO piece VALUES (?, ?)", (number, body))
        with _told_as_of_the_system(path):
            connection.execute("INSERT INTO content VALUES (?)", (digest.hexdigest(),))
            connection.execute("COMMIT")
    with path.open("rb+") as file:
        os.fsync(file.fileno())
    return digest.hexdigest()


@contextmanager
def _told_as_of_the_system(path: Path) -> Iterator[None]:
    """Raise OSError for what the driver could not write; what the pieces come from may fail in a way of its own."""
    try:
        yield
    except sqlcipher.Error as error:
        code = errno.ENOSPC if "full" in str(error) else errno.EIO
        raise OSError(code, str(error), str(path)) from error


def pieces(path: Path, key: bytes) -> Iterator[bytes]:
    """Yield the pieces of a content. Raises UnreadableError, also after some of them."""
    for (body,) in _rows(path, key, "SELECT body FROM piece ORDER BY number"):
        yield body


def sha256_of(path: Path, key: bytes) -> str:
    """Return what a file says its content is. Raises UnreadableError."""
    for (sha256,) in _rows(path, key, "SELECT sha256 FROM content"):
        return str(sha256)
    raise UnreadableError(path.name)


def _rows(path: Path, key: bytes, query: str) -> Iterator[tuple[Any, ...]]:
    try:
        address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"  # it never changes: no lock, no file beside it
        with closing(open_encrypted(address, key, is_uri=True)) as connection:
            yield from connection.execute(query)
    except sqlcipher.Error as error:
        raise UnreadableError(path.name) from error
