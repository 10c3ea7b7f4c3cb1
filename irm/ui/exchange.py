"""What is done to the data file with nobody holding it: a restore, a change of the key, mending a damaged file.

The window closes for it, and the program starts anew in the same process. Where a write that fails or something that
cannot be saved keeps the window open, it is given up: it must not come later, when the user only means to quit.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from irm.errors import IrmError, StoreError
from irm.paths import Paths
from irm.ui import starting
from irm.ui.lock import Lock
from irm.ui.main_window import MainWindow
from irm.ui.starting import Start
from irm.ui.tools import Tools

if TYPE_CHECKING:
    from irm.ui.restoring import Restoring


class Exchange(QObject):
    """One of them at a time, of one window."""

    def __init__(self, window: MainWindow, tools: Tools, paths: Paths, lock: Lock) -> None:
        super().__init__(window)
        self._window, self._tools, self._paths, self._lock = window, tools, paths, lock
        self._restoring: Restoring | None = None
        self._key_change: tuple[bytes, str] | None = None
        self._trouble: StoreError | None = None
        self._is_closing = False
        tools.runner.settled.connect(self._on_settled)
        lock.changed.connect(self._on_lock)

    def restore(self, source: Path, passphrase: str) -> None:
        """Prepare a restore while the window is open, then close it."""
        from irm.ui.restoring import Restoring  # hardly ever needed

        if self._restoring is not None:  # being prepared yet: what is wanted last counts
            self._restoring.prepared.disconnect(self._close)
        self._restoring = Restoring(self._window, self._tools, self._paths)
        self._restoring.prepared.connect(self._close)
        self._restoring.begin(source, passphrase)

    def change_key(self, raw: bytes, passphrase: str) -> None:
        """Close the window; the data is encrypted anew."""
        self._key_change = (raw, passphrase)
        self._close()

    def rescue(self, error: StoreError) -> None:
        """Close the window, and start again with what helps against a damaged file."""
        self._trouble = error
        self._close()

    def carry_out(self, following: Start) -> Start | None:
        """Do what is wanted, with the window closed; return how to start again, None where the program ends."""
        if self._lock.is_locked:  # whoever quits there must not get an open window
            self._forget()
            return None
        if self._restoring is not None and self._restoring.is_ready:
            return replace(following, greeting=self._restoring.put_in_place())
        if self._key_change is not None:
            return starting.change_key(self._paths, *self._key_change)
        return None if self._trouble is None else replace(following, trouble=self._trouble)

    def _close(self) -> None:
        """Close the window; a locked one only when it is opened again, since the next would stand open."""
        if self._lock.is_locked:
            return
        self._is_closing = True
        if not self._window.close():
            self._look_whether_it_stays()

    def _on_lock(self, is_locked: bool) -> None:
        if not is_locked and self._restoring is not None and self._restoring.is_ready:
            self._close()

    def _on_settled(self, _: bool) -> None:
        """See whether the window is closed, now that the write it waited for has ended."""
        if self._is_closing and self._window.isVisible():
            self._look_whether_it_stays()

    def _look_whether_it_stays(self) -> None:
        if self._tools.runner.is_writing():
            return
        if self._restoring is not None:
            self._tools.notices.fail(IrmError("restore.cancelled"))
        self._forget()

    def _forget(self) -> None:
        self._is_closing = False
        if self._restoring is not None:
            self._restoring.give_up()
        self._restoring = self._key_change = self._trouble = None
