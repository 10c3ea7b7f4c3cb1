"""One file on its way in, off the GUI thread: understood, rehearsed whenever something changes, imported or stopped.

Holds no widget. The dialog calls the verbs and listens to the signals, all on the GUI thread.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from irm import services
from irm.errors import IrmError
from irm.ui import own_fields
from irm.ui.notices import Task
from irm.ui.progress import Progress
from irm.ui.runner import Runner

if TYPE_CHECKING:
    from irm.domain.candidate import ImportReport
    from irm.services.imports import ImportOptions, Understanding
    from irm.services.imports.mapping import Mapping
    from irm.services.store import Done, Store, Undone

CALM: Final = 250
"""Milliseconds without a change before the file is rehearsed again."""


class ImportJob(QObject):
    """The state of one import dialog.

    `understanding` is how the file is read, None before the first answer; `report` is what an import would do as
    things stand, None while that is not known.
    """

    understood = Signal()
    refused = Signal(object)
    """The IrmError for which the file cannot be read as asked."""
    changed = Signal()
    """Mapping or options are other ones: the report is being made anew."""
    advanced = Signal(int, int)
    """How far the rehearsal or the import is; the second number is 0 where nobody knows."""
    rehearsed = Signal()
    imported = Signal(object)
    """The Done of the write."""
    stopped = Signal()
    """The import was stopped, or failed: nothing was taken in."""
    undone = Signal()
    """The import was taken back."""
    rejects_saved = Signal(object)
    """The Path of the file of rows that were not taken."""

    def __init__(self, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._task: Task | None = None
        self._turn = 0
        self.path = Path()
        self.options: ImportOptions | None = None
        self.understanding: Understanding | None = None
        self.report: ImportReport | None = None
        self.is_importing = False
        self._calm = QTimer(self, singleShot=True, interval=CALM)
        self._calm.timeout.connect(self.rehearse)

    def open(self, path: Path) -> None:
        """Look at another file."""
        self.path = path
        self.options = services.imports.ImportOptions(own_fields=own_fields.shown_fields())
        self.understanding = None
        self.reread()

    def reread(self, **changes: Any) -> None:
        """Look at the file again with other options (sheet, encoding, separator, header_line)."""
        if self.options is None:
            return
        self._forget()
        self.options = replace(self.options, **changes)
        work = partial(_understand, self.path, self.options)
        self._runner.compute(self, work, self._on_understood, turn="understand", on_error=self.refused.emit)

    def set_mapping(self, mapping: Mapping) -> None:
        """Take the columns for other fields, the rows for another platform, the dates for another order."""
        if self.understanding is not None:
            self.understanding = replace(self.understanding, mapping=mapping)
            self._start_again()

    def set_options(self, **changes: Any) -> None:
        """Change what does not need the file to be read again (duplicates, region)."""
        if self.options is not None:
            self.options = replace(self.options, **changes)
            self._start_again()

    def rehearse(self) -> None:
        """Find out what an import would do."""
        self._calm.stop()
        self._cancel()
        if self.understanding is None or self.options is None or self.is_importing:
            return
        self._turn += 1
        task = self._begin()
        work = partial(_rehearse, self.understanding, self.options, self._runner.progress_of(task))
        answer = partial(self._on_rehearsed, self._turn)
        refusal = partial(self._on_rehearsal_refused, self._turn)
        self._runner.with_store(self, work, answer, on_error=refusal, task=task)

    def start(self) -> None:
        """Import the file as one undo step."""
        if self.understanding is None or self.options is None or self.is_importing:
            return
        self._calm.stop()
        self._cancel()
        self._turn += 1
        self.is_importing = True
        task = self._begin()
        task.ended.connect(self._on_ended)
        work = partial(_import, self.understanding, self.options, self._runner.progress_of(task))
        label = services.imports.LABEL
        self._runner.write(
            self, label, work, self._on_imported, subject=self.path.name, on_error=self._on_refused, task=task
        )

    def stop(self) -> None:
        """Stop what is running; an import leaves nothing."""
        self._calm.stop()
        self._cancel()

    def save_rejects(self, path: Path) -> None:
        """Write the rows that are not in the list to a file, with their reasons."""
        if self.understanding is None or self.options is None:
            return
        work = partial(_save_rejects, self.understanding, replace(self.options, rejects=path, is_dry_run=True))
        self._runner.with_store(self, work, self.rejects_saved.emit, on_error=self.refused.emit)

    def undo(self) -> None:
        """Take back the last step, which is the import as long as the dialog offers it."""
        self._runner.undo(self, self._on_undone)

    def _begin(self) -> Task:
        self._task = task = Task("", self)
        task.moved.connect(self._on_moved)
        return task

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.moved.disconnect(self._on_moved)
            self._task.cancel()
            self._task = None

    def _forget(self) -> None:
        self.stop()
        self._turn += 1
        self.report = None

    def _start_again(self) -> None:
        self._forget()
        self._calm.start()
        self.changed.emit()

    def _on_understood(self, understanding: Understanding) -> None:
        self.understanding = understanding
        self.understood.emit()
        self.rehearse()

    def _on_moved(self, done: int, total: int) -> None:
        self.advanced.emit(done, total)

    def _on_rehearsed(self, turn: int, report: ImportReport) -> None:
        if turn == self._turn:
            self._task = None
            self.report = report
            self.rehearsed.emit()

    def _on_rehearsal_refused(self, turn: int, error: IrmError) -> None:
        if turn == self._turn:
            self._task = None
            self.refused.emit(error)

    def _on_imported(self, done: Done[ImportReport]) -> None:
        self.is_importing = False
        self.report = done.value
        self.imported.emit(done)

    def _on_undone(self, undone: Undone | None) -> None:
        self.undone.emit()

    def _on_refused(self, error: IrmError) -> None:
        self.is_importing = False
        self.stopped.emit()
        self.refused.emit(error)

    def _on_ended(self) -> None:
        self._task = None
        if self.is_importing:
            self.is_importing = False
            self.stopped.emit()


# The work, done in the threads


def _understand(path: Path, options: ImportOptions) -> Understanding:
    return services.imports.understand(path, options)


def _rehearse(understanding: Understanding, options: ImportOptions, progress: Progress, store: Store) -> ImportReport:
    return store.rehearse(partial(_import, understanding, options, progress))


def _import(understanding: Understanding, options: ImportOptions, progress: Progress, session: Any) -> ImportReport:
    return services.imports.take_in(session, understanding, options, progress=progress)


def _save_rejects(understanding: Understanding, options: ImportOptions, store: Store) -> Path:
    services.imports.run(store, understanding.path, options, understanding=understanding)
    assert options.rejects is not None
    return options.rejects
