"""Keeps a second window off the same data: the second start raises the first window or says who holds it."""

from __future__ import annotations

import errno
import logging
import os
from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

from irm.errors import StoreError

_LOCK: Final = "irm.lock"
_CALL: Final = "irm.raise"


class SingleWindow(QObject):
    """The right to be the one window on a data folder, for as long as this object lives.

    `raise_asked` comes when a second start wants the window in front. A lock left by a killed program frees itself.
    """

    raise_asked = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._lock = QLockFile(str(folder / _LOCK))
        self._lock.setStaleLockTime(0)
        self._watcher: QFileSystemWatcher | None = None

    def take(self) -> None:
        """Take the right. Raises StoreError file.open_elsewhere, after asking the first window to show itself."""
        if self._lock.tryLock(100):
            self._forget_call()
            self._watcher = QFileSystemWatcher([str(self._folder)], self)
            self._watcher.directoryChanged.connect(self._on_changed)
            return
        if self._lock.error() is not QLockFile.LockError.LockFailedError:
            raise StoreError("folder.unusable", path=str(self._folder), reason=os.strerror(errno.EACCES))
        with suppress(OSError):
            (self._folder / _CALL).touch(mode=0o600)
        owner = self._lock.getLockInfo()
        raise StoreError("file.open_elsewhere", process=_process(owner))

    def release(self) -> None:
        """Give the right back."""
        self._lock.unlock()

    def _on_changed(self, _: str) -> None:
        if (self._folder / _CALL).exists():
            self._forget_call()
            logging.getLogger(__name__).info("a second start asked for the window")
            self.raise_asked.emit()

    def _forget_call(self) -> None:
        with suppress(OSError):
            (self._folder / _CALL).unlink(missing_ok=True)


def _process(owner: object) -> str:
    """Return who holds the lock as "1234, host", "…" where that cannot be told."""
    match owner:
        case (int(pid), str(host), *_):
            return f"{pid}, {host}"
        case _:
            return "…"
