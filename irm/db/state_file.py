"""How many changes each data file is known to hold, in a small file beside it: a lost write-ahead log is noticed.

A log that is cut, deleted or an old one takes committed changes with it, and every check of the file says "ok". So
after each commit its count of changes is written here: into place, without waiting for the disk. The commit itself was
on the disk before, so this count is never ahead of the file; after a power cut it may be behind, and then a loss of the
very last changes can go unnoticed, which is the price of not waiting twice. `settle` brings it to the disk, at rest.

A data file is told by its first 16 bytes, the salt of its encryption: a copy made page by page has one of its own.
"""

from __future__ import annotations

import json
import os
import threading
from contextlib import suppress
from pathlib import Path
from typing import Final

from irm.errors import StoreError

SALT: Final = 16
"""Bytes at the head of the data file that tell it from every other."""

_WIDTH: Final = 512
"""Bytes of the file, always the same: one write into place."""
_KNOWN: Final = 3
"""So many data files are remembered: the one in use, the one before, one being put in place."""


class StateFile:
    """Reads and writes the counts. Callable from any thread; several processes may share the file."""

    def __init__(self, path: Path, database: Path) -> None:
        self._path = path
        self._database = database
        self._lock = threading.Lock()
        self._descriptor = -1
        self._salt = ""

    def known(self) -> dict[str, int]:
        """Return the counts by salt, the one in use last; empty where nothing is known."""
        with suppress(OSError):
            return _read(self._path.read_bytes())
        return {}

    def missing(self, changes: int) -> int:
        """Return how many changes the data file lacks, whose own count is `changes`.

        A file not known here is taken for a copy of the one in use last: it lacks what it is behind.
        """
        known = self.known()
        expected = known.get(salt_of(self._database), next(reversed(known.values()), 0))
        return max(0, expected - changes)

    def note(self, changes: int) -> None:
        """Note that a change was committed. Never raises: what was saved is saved."""
        with self._lock, suppress(OSError):
            if self._descriptor < 0:
                self._salt = salt_of(self._database)
                self._descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            known = _read(os.read(self._descriptor, _WIDTH))
            known[self._salt] = max(known.pop(self._salt, 0), changes)  # the one in use comes last
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            os.write(self._descriptor, _content(known))

    def accept(self, changes: int, *, salt: str = "") -> None:
        """Take a file with so many changes for the right one from now on, whatever was known of it. Raises OSError."""
        known = self.known()
        own = salt or salt_of(self._database)
        known.pop(own, None)
        known[own] = changes
        with self._lock:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
            try:
                os.write(descriptor, _content(known))
                os.fsync(descriptor)
            finally:
                os.close(descriptor)

    def settle(self) -> None:
        """Bring the counts to the disk; never raises."""
        with self._lock, suppress(OSError):
            if self._descriptor >= 0:
                os.fsync(self._descriptor)

    def close(self) -> None:
        """Bring the counts to the disk and let go of the file."""
        self.settle()
        with self._lock, suppress(OSError):
            if self._descriptor >= 0:
                descriptor, self._descriptor = self._descriptor, -1
                os.close(descriptor)


def salt_of(database: Path) -> str:
    """Return what tells a data file from others, "" where there is none."""
    with suppress(OSError), database.open("rb") as file:
        return file.read(SALT).hex()
    return ""


def check(state: StateFile, changes: int) -> None:
    """Raise StoreError file.changes_lost where a file with so many changes lacks some that were saved."""
    missing = state.missing(changes)
    if missing:
        raise StoreError("file.changes_lost", count=missing)


def _read(content: bytes) -> dict[str, int]:
    """Return the counts that a file holds, empty for one that tells nothing."""
    with suppress(ValueError, RecursionError, TypeError):
        told = json.loads(content)
        if isinstance(told, dict) and isinstance(told.get("changes"), dict):
            return {str(salt): int(count) for salt, count in told["changes"].items()}
    return {}


def _content(known: dict[str, int]) -> bytes:
    kept = dict(list(known.items())[-_KNOWN:])
    return json.dumps({"format": 1, "changes": kept}).encode().ljust(_WIDTH - 1) + b"\n"
