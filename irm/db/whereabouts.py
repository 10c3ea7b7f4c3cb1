"""Notices that the open data file is no longer where it was opened: its folder was deleted, moved or unmounted.

The system would go on writing to a file that nobody can find any more, and whoever waits would be told it was saved.
"""

from __future__ import annotations

from pathlib import Path

from irm.errors import StoreError


class Whereabouts:
    """Remembers which file lay at a path."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = _identity(path)

    def refuse_gone(self) -> None:
        """Raise StoreError file.gone where the path leads nowhere, or to another file. It costs some microseconds."""
        if _identity(self._path) != self._file:
            raise StoreError("file.gone", path=str(self._path))


def _identity(path: Path) -> tuple[int, int]:
    """Return what tells a file from every other, zeros where there is none."""
    try:
        found = path.stat()
    except OSError:
        return (0, 0)
    return (found.st_dev, found.st_ino)
