"""Brings an earlier state back while the window is open: prepared beside, exchanged once everything is closed."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from irm import services
from irm.errors import IrmError, StoreError
from irm.paths import Paths
from irm.ui.tools import Tools
from irm.ui.words import backup_words

if TYPE_CHECKING:
    from irm.services.backups import Ready
    from irm.services.store import Store

translate = QCoreApplication.translate


class Restoring(QObject):
    """One restore. `prepared` comes when nothing is left to do but to close the file and exchange it."""

    prepared = Signal()

    def __init__(self, window: QWidget, tools: Tools, paths: Paths) -> None:
        super().__init__(window)
        self._tools = tools
        self._paths = paths
        self._ready: Ready | None = None

    @property
    def is_ready(self) -> bool:
        """Whether the file can be exchanged."""
        return self._ready is not None

    def begin(self, source: Path, passphrase: str) -> None:
        """Back up the present state, copy and check the backup."""
        task = self._tools.notices.begin(translate("Backups", "Restoring"))
        work = partial(_prepare, self._paths, source, passphrase, self._tools.runner.progress_of(task))
        self._tools.runner.beside(self, work, self._on_ready, on_error=self._on_refused, task=task)

    def put_in_place(self) -> IrmError | str:
        """Exchange the file, with nobody holding it any more; return what to say at the next start."""
        assert self._ready is not None
        try:
            done = services.backups.put_in_place(self._paths, self._ready)
        except StoreError as error:
            return error
        finally:
            services.backups.give_up(self._paths)
        return backup_words.restored(done)

    def give_up(self) -> None:
        """Leave the data as it is."""
        self._ready = None
        services.backups.give_up(self._paths)

    def _on_ready(self, ready: Ready) -> None:
        self._ready = ready
        self.prepared.emit()

    def _on_refused(self, error: IrmError) -> None:
        self._tools.notices.fail(error)


# The work, done in a thread of its own


def _prepare(paths: Paths, source: Path, passphrase: str, progress: Any, store: Store) -> Ready:
    try:
        store.back_up(services.backups.BEFORE_RESTORE)
    except StoreError as error:
        if error.code != "file.damaged":  # that is what the restore is for; the file is kept in any case
            raise
    return services.backups.prepare(paths, source, secret=store.maker.key, passphrase=passphrase, progress=progress)
