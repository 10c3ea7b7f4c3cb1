"""What a backup carries behind its last page: the header of its key, so that the one file and the code are enough.

SQLite goes by the count of pages the file tells and never reads what follows. It is shorter than a page: where the
pages end is known however it was cut off, and no page is ever written again.
"""

from __future__ import annotations

import hashlib
import json
import os
import struct
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO, Final

PAGE: Final = 4096
"""Bytes of a page, as SQLCipher makes them."""

_MAGIC: Final = b"irm key header 1"
_END: Final = struct.Struct(">I16s16s")
"""How long the JSON before it is, the first half of its SHA-256, and what tells it from anything else."""
_CHUNK: Final = 256 * PAGE


def read(path: Path) -> dict[str, Any]:
    """Return the header that a backup carries, empty where it carries none that is whole."""
    with suppress(OSError, ValueError, RecursionError), path.open("rb") as file:
        file.seek(_pages(file))
        told = json.loads(_content(file.read(PAGE)))
        if isinstance(told, dict):
            return told
    return {}


def put(path: Path, key_header: Mapping[str, Any]) -> None:
    """Let a backup carry this header instead of another one, or of none. Raises OSError."""
    trailer = _trailer(key_header)
    with path.open("rb+") as file:
        start = _pages(file)
        file.seek(start)
        if file.read(PAGE) == trailer:
            return
        file.seek(start)
        file.write(trailer)
        file.truncate()
        file.flush()
        os.fsync(file.fileno())


def digest_of_pages(path: Path) -> str:
    """Return the SHA-256 of a backup without what it carries: it stays when the header changes."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        left = _pages(file)
        file.seek(0)
        while chunk := file.read(min(left, _CHUNK)):
            digest.update(chunk)
            left -= len(chunk)
    return digest.hexdigest()


def _pages(file: BinaryIO) -> int:
    """Return how many bytes the pages of a file take."""
    size = file.seek(0, os.SEEK_END)
    return size - size % PAGE


def _content(trailer: bytes) -> bytes:
    """Return the JSON in a trailer. Raises ValueError for anything that is none, or not a whole one."""
    content, end = trailer[: -_END.size], trailer[-_END.size :]
    if len(end) != _END.size or _END.unpack(end) != (len(content), _digest(content), _MAGIC):
        raise ValueError("no header of a key")
    return content


def _trailer(key_header: Mapping[str, Any]) -> bytes:
    """Return what is carried; nothing where even the least of it is too long, as no header of ours is.

    Where there are very many former keys, the oldest are left out: none of them is the key of this backup, and the
    manifest has them all.
    """
    former = key_header.get("former")
    former = dict(former) if isinstance(former, dict) else {}
    while True:
        content = json.dumps({**key_header, "former": former, "next": {}}, separators=(",", ":")).encode()
        if len(content) + _END.size < PAGE:
            return content + _END.pack(len(content), _digest(content), _MAGIC)
        if not former:
            return b""
        del former[next(iter(former))]


def _digest(content: bytes) -> bytes:
    return hashlib.sha256(content).digest()[:16]
