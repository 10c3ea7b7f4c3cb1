"""Keeps the collection of garbage in the GUI thread, and out of the start.

Python collects cycles in whichever thread makes an object at the wrong moment. In a thread of the runner that frees
the Python side of a widget while Qt, which asks for it without the interpreter's lock, takes the widget down: a crash.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

EVERY: Final = 1000
"""Milliseconds between two looks."""
_WHOLE_EVERY: Final = 30
"""Every so many collections all objects are looked at, not just the young ones; it costs up to a tenth of a second."""


class Garbage(QObject):
    """Collects on a timer from `start()` until `stop()`; Python's own collection is off from when it is made.

    What is there at the start is never looked at again: modules, mapping and window live as long as the program, and
    looking through them held the window for a tenth of a second.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        self._rounds = 0
        gc.disable()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """Begin to collect; everything made so far is there to stay."""
        gc.freeze()
        self._timer.start()

    def collect(self) -> None:
        """Collect where Python would have."""
        if gc.get_count()[0] < gc.get_threshold()[0]:
            return
        self._rounds += 1
        gc.collect(2 if self._rounds % _WHOLE_EVERY == 0 else 1)

    def stop(self) -> None:
        """Let Python collect by itself again; there must be no other thread any more."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_on:
            gc.enable()
