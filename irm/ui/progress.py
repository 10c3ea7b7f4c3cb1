"""What long work reports to, in its own thread; `Runner.progress_of` ties one to a task of the status strip."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Final

from irm.errors import Cancelled

PAUSE: Final = 0.05
"""Seconds between two reports of one piece of work; more would only keep the window busy."""
_MOST: Final = 1_000_000_000
_PARTS: Final = 10_000


class Progress:
    """`progress(done, total)` tells how far the work is and raises Cancelled once the user stopped it.

    `total` is 0 where it is not known. Callable from any thread; holds no widget.
    """

    def __init__(self, report: Callable[[int, int], None]) -> None:
        self._report = report
        self._stopped = threading.Event()
        self._told_at = 0.0

    def __call__(self, done: int, total: int) -> None:
        """Tell how far the work is."""
        if self._stopped.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._told_at >= PAUSE or done == total:
            self._told_at = now
            if total > _MOST:  # signals and bars of Qt count in 32 bits, and a file may be measured in more
                done, total = done * _PARTS // total, _PARTS
            self._report(done, total)

    def stop(self) -> None:
        """Make the next call raise Cancelled."""
        self._stopped.set()
