"""Contents of attachments in one encrypted file: in a portable backup, and in second folders of earlier versions."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

from irm.db import settled
from irm.db.content_file import UnreadableError
from irm.db.content_folder import Content, ContentFolder, is_entry, is_sealed
from irm.db.driver import Connection, open_encrypted

_TABLE: Final = (
    "CREATE TABLE piece (sha256 TEXT, number INTEGER, body BLOB, PRIMARY KEY (sha256, number)) WITHOUT ROWID"
)


def seal(target: Path, key: bytes, contents: Iterable[Content]) -> int:
    """Write contents into a new encrypted file, whole or not at all; return how many. A damaged one is left out."""
    part, count = settled.beside(target), 0
    part.unlink(missing_ok=True)
    try:
        with closing(open_encrypted(str(part), key)) as connection:
            connection.execute("PRAGMA journal_mode = OFF")
            connection.execute(_TABLE)
            connection.execute("BEGIN")
            for content in contents:
                count += _put(connection, content)
            connection.execute("COMMIT")
        settled.settle(part, target)
    finally:
        part.unlink(missing_ok=True)
    return count


def unseal(source: Path, key: bytes, folder: ContentFolder) -> tuple[str, ...]:
    """Bring every content of an encrypted file into a folder, sealed as that one's are; return those that came.

    A content that is not what its SHA-256 says does not come; a name in the file never becomes a path. Raises the
    driver's DatabaseError where the file is damaged or the key does not fit.
    """
    with closing(open_encrypted(str(source), key)) as connection:
        connection.execute("PRAGMA query_only = ON")
        found = [sha256 for (sha256,) in connection.execute("SELECT DISTINCT sha256 FROM piece ORDER BY sha256")]
        shas = [sha256 for sha256 in found if isinstance(sha256, str) and is_entry(sha256) and not is_sealed(sha256)]
        return tuple(
            sha256
            for sha256 in shas
            if folder.whole(sha256) is not None or folder.add(_pieces(connection, sha256), expected=sha256)
        )


def sealed_name(key: bytes, sha256: str) -> str:
    """Return the name that earlier versions gave to the file of one content in a second folder."""
    return hmac.new(key, b"irm sealed " + sha256.encode(), "sha256").hexdigest()


def _put(connection: Connection, content: Content) -> int:
    """Write one content; return 1, or 0 for one that is not what it should be, of which nothing stays."""
    digest, number = hashlib.sha256(), 0
    try:
        for body in content.pieces():
            digest.update(body)
            connection.execute("INSERT INTO piece VALUES (?, ?, ?)", (content.sha256, number, body))
            number += 1
    except UnreadableError:
        digest.update(b"damaged")
    if digest.hexdigest() != content.sha256:
        connection.execute("DELETE FROM piece WHERE sha256 = ?", (content.sha256,))
        return 0
    if not number:  # an empty content is there as well
        connection.execute("INSERT INTO piece VALUES (?, 0, ?)", (content.sha256, b""))
    return 1


def _pieces(connection: Connection, sha256: str) -> Iterator[bytes]:
    for (body,) in connection.execute("SELECT body FROM piece WHERE sha256 = ? ORDER BY number", (sha256,)):
        yield body
