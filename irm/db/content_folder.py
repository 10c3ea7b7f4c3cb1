"""A folder with the contents of attachments: each once, sealed; those of earlier versions lie there in the clear.

A content in the clear has its SHA-256 for a name, a sealed one what follows from that and a key, with an ending: the
name says which it is. What is read is compared with the SHA-256; what is not whole is left as it is, never deleted.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from irm.db import content_file, settled
from irm.db.content_file import ENDING, PIECE, UnreadableError

Keys = tuple[bytes, ...]
"""The first seals, all open; see `db/content_keys.py`."""

_ENTRY: Final = re.compile(rf"([0-9a-f]{{64}})(?:{re.escape(ENDING)})?")
_PART: Final = ".irm-"
_LEFT: Final = 24 * 3600
"""Seconds after which a file that was never finished is not being written any more."""


@dataclass(frozen=True, slots=True)
class Content:
    """One content in one place; without a key it lies in the clear."""

    path: Path
    sha256: str
    key: bytes = b""

    def pieces(self) -> Iterator[bytes]:
        """Yield what it holds. Raises UnreadableError."""
        return content_file.pieces(self.path, self.key) if self.key else _plain_pieces(self.path)

    def is_whole(self) -> bool:
        """Say whether it is there and what it should be."""
        digest = hashlib.sha256()
        try:
            for piece in self.pieces():
                digest.update(piece)
            return digest.hexdigest() == self.sha256 and (
                not self.key or content_file.sha256_of(self.path, self.key) == self.sha256
            )
        except UnreadableError:
            return False


@dataclass(frozen=True, slots=True)
class ContentFolder:
    """The contents in one folder, and the keys that open them. An entry is the name of a file in it."""

    path: Path
    keys: Keys = ()

    def entries(self) -> tuple[str, ...]:
        """Return the name of every content in the folder, in order."""
        return listed(self.path)

    def all(self) -> Iterator[Content]:
        """Yield every content that a key here opens, or that lies in the clear, each once."""
        seen: set[str] = set()
        for content in map(self.at, self.entries()):
            if content is not None and content.sha256 not in seen:
                seen.add(content.sha256)
                yield content

    def copies(self, sha256: str) -> Iterator[Content]:
        """Yield where a content may be read from: first in the clear, because the sealed one is there before that goes.

        Nothing for what is no SHA-256.
        """
        for entry, key in self.names(sha256):
            place = path_of(self.path, entry)
            if place.is_file():
                yield Content(place, sha256, key)

    def names(self, sha256: str) -> list[tuple[str, bytes]]:
        """Return what a content may be called here, each with the key that opens it."""
        if not is_entry(sha256) or is_sealed(sha256):
            return []
        return [(sha256, b""), *((content_file.name_of(key, sha256), key) for key in self.keys)]

    def whole(self, sha256: str) -> Content | None:
        """Return a content that is what it should be, None where there is none."""
        return next((content for content in self.copies(sha256) if content.is_whole()), None)

    def is_there(self, sha256: str) -> bool:
        """Say whether a content lies here, whole or not."""
        return next(self.copies(sha256), None) is not None

    def at(self, entry: str) -> Content | None:
        """Return the content under a name; None where no key here opens it, as with what is damaged at its head."""
        place = path_of(self.path, entry)
        if not is_sealed(entry):
            return Content(place, entry)
        for key in self.keys:
            with suppress(UnreadableError):
                sha256 = content_file.sha256_of(place, key)
                return Content(place, sha256, key) if content_file.name_of(key, sha256) == entry else None
        return None

    def write_out(self, sha256: str, target: Path) -> bool:
        """Write a content in the clear; say whether it is what it should be, else nothing is left. Raises OSError."""
        for content in self.copies(sha256):
            digest = hashlib.sha256()
            with suppress(UnreadableError), target.open("wb") as file:
                for piece in content.pieces():
                    digest.update(piece)
                    file.write(piece)
            if digest.hexdigest() == sha256:
                return True
        target.unlink(missing_ok=True)
        return False

    def add(self, pieces: Iterable[bytes], *, expected: str = "") -> str:
        """Seal a content and return its SHA-256; "" where that is not the one expected, and nothing is left of it.

        What is there already and whole stays. Raises OSError, and whatever `pieces` raises.
        """
        if not self.keys:
            raise OSError(errno.EACCES, "no key to seal it with", str(self.path))
        self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=self.path, prefix=_PART, suffix=settled.PART)
        os.close(handle)
        part = Path(name)
        try:
            sha256 = content_file.write(part, self.keys[0], pieces)
            if expected not in ("", sha256):
                return ""
            place = self._sealed(sha256)
            place.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not place.is_whole():
                settled.settle(part, place.path)
                settled.settle_folder(self.path)  # the name of the inner folder as well: the record says it is there
            return sha256
        finally:
            part.unlink(missing_ok=True)

    def seal(self, sha256: str, *, beside: ContentFolder | None = None) -> bool:
        """Put a sealed content in place of one in the clear; say whether that is done.

        The one in the clear goes once the other was brought to the disk and read again; one that is not what its name
        says stays. Where the folder `beside` has it sealed, that file stands in this folder as well.
        """
        plain, sealed = Content(path_of(self.path, sha256), sha256), self._sealed(sha256)
        try:
            if not plain.is_whole():
                return False
            if not sealed.is_whole():
                other = beside._sealed(sha256) if beside is not None and beside.keys[:1] == self.keys[:1] else None
                if other is not None and other.is_whole():
                    settled.link_or_copy(other.path, sealed.path)
                    settled.settle_folder(sealed.path.parent)
                else:
                    self.add(plain.pieces())
            if not sealed.is_whole():
                return False
            plain.path.unlink()
            settled.settle_folder(plain.path.parent)
        except (OSError, UnreadableError):  # a full disk, or a file that somebody holds: another time
            return False
        return True

    def clear_parts(self) -> None:
        """Take away what was never finished: a program that was killed leaves such files, earlier ones in the clear."""
        oldest = time.time() - _LEFT
        for pattern in (f"{_PART}*{settled.PART}", f"??/*{settled.PART}"):
            for part in self.path.glob(pattern):
                with suppress(OSError):
                    if part.stat().st_mtime < oldest:
                        part.unlink()

    def _sealed(self, sha256: str) -> Content:
        """Return where a content lies sealed under the key that seals."""
        return Content(path_of(self.path, content_file.name_of(self.keys[0], sha256)), sha256, self.keys[0])


def listed(folder: Path) -> tuple[str, ...]:
    """Return the name of every content in a folder, in order."""
    if not folder.is_dir():
        return ()
    return tuple(
        sorted(
            path.name
            for part in folder.iterdir()
            if len(part.name) == 2 and part.is_dir()
            for path in part.iterdir()
            if is_entry(path.name) and path.name.startswith(part.name)
        )
    )


def is_entry(name: str) -> bool:
    """Say whether this can be the name of a content: nothing else ever becomes a path."""
    return _ENTRY.fullmatch(name) is not None


def is_sealed(entry: str) -> bool:
    """Say whether this is the name of a sealed content."""
    return entry.endswith(ENDING)


def path_of(folder: Path, entry: str) -> Path:
    """Return where a content lies."""
    return folder / entry[:2] / entry


def _plain_pieces(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as file:
            while piece := file.read(PIECE):
                yield piece
    except OSError as error:
        raise UnreadableError(path.name) from error
