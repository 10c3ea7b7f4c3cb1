"""Closes the window when the system ends the program: what is typed is saved first, as if the user had closed it.

A session that ends, a shutdown and Ctrl+C in the terminal say so by a signal, which would end the process at once.
"""

from __future__ import annotations

import os
import signal
from types import FrameType
from typing import Any, Final

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_SIGNALS: Final = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT) if os.name == "posix" else ()


class Ending(QObject):
    """Listens as long as it is installed, where the system has signals. `wanted` comes on the GUI thread."""

    wanted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._before: dict[signal.Signals, Any] = {}
        self._waker = -1
        self._notifier: QSocketNotifier | None = None
        self._ends = (-1, -1)

    def install(self) -> None:
        """Take the signals; one that is ignored, as under nohup, stays ignored."""
        if not _SIGNALS or self._notifier is not None:
            return
        # The interpreter looks at signals between two steps of its own only, and an idle window takes none.
        self._ends = os.pipe()
        for end in self._ends:
            os.set_blocking(end, False)
        self._notifier = QSocketNotifier(self._ends[0], QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        self._waker = signal.set_wakeup_fd(self._ends[1], warn_on_full_buffer=False)
        for number in _SIGNALS:
            if signal.getsignal(number) is not signal.SIG_IGN:
                self._before[number] = signal.signal(number, self._on_signal)

    def uninstall(self) -> None:
        """Give the signals back."""
        if self._notifier is None:
            return
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._before.clear()
        signal.set_wakeup_fd(self._waker)
        self._notifier.setEnabled(False)
        self._notifier = None
        for end in self._ends:
            os.close(end)

    def _on_signal(self, _: int, __: FrameType | None) -> None:
        self.wanted.emit()

    def _wake(self) -> None:
        """Read what came in: by now the interpreter has called the function above."""
        os.read(self._ends[0], 64)
