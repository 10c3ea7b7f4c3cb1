"""Tells whether any process has the data file open: each holds a shared lock as long as it does.

An exchange of the file must not happen under a process that goes on writing to the old one. Windows has no shared
locks of this kind; there the system itself refuses to replace a file that is open.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from irm.errors import StoreError

if sys.platform == "win32":

    def _lock(descriptor: int, *, is_shared: bool) -> bool:
        return True

else:
    import fcntl

    def _lock(descriptor: int, *, is_shared: bool) -> bool:
        """Take the lock, or say that somebody else's stands against it; a file system without locks has nobody."""
        kind = fcntl.LOCK_SH if is_shared else fcntl.LOCK_EX
        try:
            fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True
        return True


class Hold:
    """The mark of one process that has the data file open, until `release()`. Raises StoreError file.in_use."""

    def __init__(self, path: Path) -> None:
        self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        if not _lock(self._descriptor, is_shared=True):
            self.release()
            raise StoreError("file.in_use", path=str(path))

    def release(self) -> None:
        """Take the mark back."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


@contextmanager
def by_nobody(path: Path) -> Iterator[None]:
    """See that nobody has the data file open, or opens it, while the block runs. Raises StoreError file.in_use."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if not _lock(descriptor, is_shared=False):
            raise StoreError("file.in_use", path=str(path))
        yield
    finally:
        os.close(descriptor)
