"""Contents of attachments sealed in an encrypted file: how they leave the data folder, where they lie in the clear."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

from irm.db import settled
from irm.db.backup_contents import is_whole, path_of
from irm.db.driver import Connection, open_encrypted

_CHUNK: Final = 1 << 20
_TABLE: Final = (
    "CREATE TABLE piece (sha256 TEXT, number INTEGER, body BLOB, PRIMARY KEY (sha256, number)) WITHOUT ROWID"
)


def seal(target: Path, key: bytes, folder: Path, wanted: Iterable[str]) -> None:
    """Write contents of a folder into a new encrypted file, whole or not at all; those that are gone are left out."""
    part = settled.beside(target)
    part.unlink(missing_ok=True)
    try:
        with closing(open_encrypted(str(part), key)) as connection:
            connection.execute("PRAGMA journal_mode = OFF")
            connection.execute(_TABLE)
            connection.execute("BEGIN")
            for sha256 in wanted:
                place = path_of(folder, sha256)
                if place.is_file():
                    for number, body in enumerate(_pieces(place)):
                        connection.execute("INSERT INTO piece VALUES (?, ?, ?)", (sha256, number, body))
            connection.execute("COMMIT")
        settled.settle(part, target)
    finally:
        part.unlink(missing_ok=True)


def unseal(source: Path, key: bytes, folder: Path) -> tuple[str, ...]:
    """Write every content of a sealed file into a folder of attachments; return those that came.

    A content that is not what its SHA-256 says does not come; a name in the file never becomes a path. Raises the
    driver's DatabaseError where the file is damaged or the key does not fit.
    """
    with closing(open_encrypted(str(source), key)) as connection:
        connection.execute("PRAGMA query_only = ON")
        shas = [sha256 for (sha256,) in connection.execute("SELECT DISTINCT sha256 FROM piece ORDER BY sha256")]
        return tuple(
            sha256 for sha256 in shas if _is_sha(sha256) and _write(connection, sha256, path_of(folder, sha256))
        )


def sealed_name(key: bytes, sha256: str) -> str:
    """Return the name of a content sealed alone; it tells nothing of the content to whoever lacks the key."""
    return hmac.new(key, b"irm sealed " + sha256.encode(), "sha256").hexdigest()


def _pieces(place: Path) -> Iterator[bytes]:
    with place.open("rb") as file:
        is_first = True
        while (body := file.read(_CHUNK)) or is_first:
            is_first = False
            yield body


def _write(connection: Connection, sha256: str, place: Path) -> bool:
    """Write one content; say whether it is there now and what it should be."""
    if is_whole(place, place.name):
        return True
    place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    part, digest = settled.beside(place), hashlib.sha256()
    try:
        with part.open("wb") as file:
            for (body,) in connection.execute("SELECT body FROM piece WHERE sha256 = ? ORDER BY number", (sha256,)):
                digest.update(body)
                file.write(body)
        if digest.hexdigest() != sha256:
            return False
        settled.settle(part, place)
        return True
    finally:
        part.unlink(missing_ok=True)


def _is_sha(text: object) -> bool:
    return isinstance(text, str) and len(text) == 64 and all(letter in "0123456789abcdef" for letter in text)
