"""Lets one process at a time open the data file, because the first start and an upgrade must not meet a second one.

Without it, of four first starts at one moment each made a key of its own, and only one of the keys fitted the file.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from irm.errors import StoreError

WAIT: Final = 30.0
"""Seconds to wait for another start; a large upgrade takes about as long."""

_PAUSE: Final = 0.02

if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Hold the lock on a file of its own; the system frees it when the process dies.

    Raises StoreError file.busy when another process holds it for longer than WAIT.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        until = time.monotonic() + WAIT
        while not _is_taken(descriptor):
            if time.monotonic() > until:
                raise StoreError("file.busy", path=str(path))
            time.sleep(_PAUSE)
        yield
    finally:
        os.close(descriptor)


def _is_taken(descriptor: int) -> bool:
    try:
        _take(descriptor)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:  # a file system without locks: going on is better than never opening
        return True
    return True
