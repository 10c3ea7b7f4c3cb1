"""One file on its way in, off the GUI thread: understood, rehearsed whenever something changes, imported or stopped.

Holds no widget. The dialog calls the verbs and listens to the signals, all on the GUI thread.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from irm import services
from irm.domain import clock
from irm.errors import IrmError
from irm.services.session import Session
from irm.ui.notices import Task
from irm.ui.progress import Progress
from irm.ui.runner import Runner
from irm.ui.words import own_fields

if TYPE_CHECKING:
    from irm.domain.candidate import ImportReport
    from irm.domain.mapping_choices import MappingChoices, Remembered
    from irm.services.imports import ImportOptions, Understanding
    from irm.services.imports.mapping import Mapping
    from irm.services.store import Done, Store, Undone

CALM: Final = 250
"""Milliseconds without a change before the file is rehearsed again."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How a file is read, what the program proposed, and what is remembered for such headers, last used first."""

    understanding: Understanding
    proposed: Mapping | None = None
    remembered: tuple[Remembered, ...] = ()
    used: Remembered | None = None


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
    part_rehearsed = Signal(object)
    """The report so far, while a long file is rehearsed."""
    remembered = Signal()
    """What is remembered for the headers of the file is another now."""
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
        self.reading: Reading | None = None
        self.is_importing = False
        self._parts: deque[ImportReport] = deque(maxlen=1)
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
        if self.understanding is not None and self.understanding.table is not None:
            changes.setdefault("sheet", self.understanding.table.sheet)  # also where the program chose it
        self.options = replace(self.options, choices={}, corrections={}, rules={}, **changes)
        work = partial(_understand, self.path, self.options)
        self._runner.read(self, work, self._on_understood, turn="understand", on_error=self.refused.emit)

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

    def choose_row(self, line: int, choice: str) -> None:
        """Decide about one row: new, update or skip."""
        if self.options is not None:
            self.set_options(choices={**self.options.choices, line: choice})

    def choose_all(self, duplicates: str) -> None:
        """Decide about all possible duplicates at once; what was chosen for single rows is forgotten."""
        self.set_options(duplicates=duplicates, choices={})

    def correct(self, line: int, place: int, text: str) -> None:
        """Let one cell say something else."""
        if self.options is not None:
            self.set_options(corrections={**self.options.corrections, (line, place): text})

    def set_rule(self, field: str, rule: str) -> None:
        """Say what wins in a field where somebody is known, "" for what the program does by itself."""
        if self.options is not None:
            rules = {name: known for name, known in self.options.rules.items() if name != field}
            self.set_options(rules=rules | ({field: rule} if rule else {}))

    def use(self, choices: MappingChoices) -> None:
        """Take the columns for what was chosen before."""
        if self.understanding is None or self.options is None or self.understanding.mapping is None:
            return
        mapping = services.import_mappings.applied(self.understanding.mapping, choices)
        self.options = replace(self.options, region=choices.region, rules=choices.rules)
        self.set_mapping(mapping)

    def choices(self) -> MappingChoices | None:
        """Return what is chosen about the columns, None where the file has none that are remembered."""
        found, options = self.understanding, self.options
        if found is None or options is None or found.mapping is None or found.table is None:
            return None
        if found.mapping.is_own or found.table.header_line <= 0:
            return None
        return services.import_mappings.choices_of(found.mapping, options)

    def is_worked_on(self) -> bool:
        """Say whether cells were corrected or rows decided, and nothing is being imported yet."""
        options = self.options
        return options is not None and not self.is_importing and bool(options.corrections or options.choices)

    def ask_remembered(self) -> None:
        """Read anew what is remembered for the headers of this file."""
        if self.understanding is not None:
            work = partial(_remembered, self.understanding)
            self._runner.read(self, work, self._on_remembered, turn="remembered")

    def rehearse(self) -> None:
        """Find out what an import would do."""
        self._calm.stop()
        self._cancel()
        if self.understanding is None or self.options is None or self.is_importing:
            return
        self._turn += 1
        task = self._begin()
        self._parts = deque(maxlen=1)
        progress = self._runner.progress_of(task)
        work = partial(_rehearse, self.understanding, self.options, progress, self._parts)
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
        progress = self._runner.progress_of(task)
        self._runner.write(
            self,
            services.imports.LABEL,
            partial(_import, self.understanding, self.options, progress),
            self._on_imported,
            subject=self.path.name,
            on_error=self._on_refused,
            task=task,
            progress=progress,
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

    def _on_understood(self, reading: Reading) -> None:
        self.reading, self.understanding = reading, reading.understanding
        if reading.used is not None and self.options is not None:
            choices = reading.used.choices
            self.options = replace(self.options, region=self.options.region or choices.region, rules=choices.rules)
        self.understood.emit()
        self.rehearse()

    def _on_remembered(self, remembered: tuple[Remembered, ...]) -> None:
        if self.reading is not None:
            self.reading = replace(self.reading, remembered=remembered)
            self.remembered.emit()

    def _on_moved(self, done: int, total: int) -> None:
        self.advanced.emit(done, total)
        if self._parts and self.report is None and not self.is_importing:
            self.part_rehearsed.emit(self._parts.pop())

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
        self._remember()
        self.imported.emit(done)

    def _remember(self) -> None:
        """Keep what was chosen by hand for the next list of such headers."""
        choices, reading, found = self.choices(), self.reading, self.understanding
        if choices is None or reading is None or reading.proposed is None or found is None or self.options is None:
            return
        before = services.import_mappings.choices_of(reading.proposed, replace(self.options, rules={}, region=""))
        if choices != before or reading.remembered:
            self._runner.with_store(self, partial(_remember, reading.proposed.headers, choices), _done)

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


def _understand(path: Path, options: ImportOptions, session: Session) -> Reading:
    found = services.imports.understand(path, options)
    if found.mapping is None:
        return Reading(found)
    remembered = _remembered(found, session)
    used = services.import_mappings.find(session, found)
    if used is None:
        return Reading(found, found.mapping, remembered)
    mapping = services.import_mappings.applied(found.mapping, used.choices)
    return Reading(replace(found, mapping=mapping), found.mapping, remembered, used)


def _remembered(found: Understanding, session: Session) -> tuple[Remembered, ...]:
    return services.import_mappings.rows(session, found.mapping.headers) if found.mapping is not None else ()


def _remember(headers: tuple[str, ...], choices: MappingChoices, store: Store) -> None:
    store.note(partial(services.import_mappings.remember, headers=headers, choices=choices, now=clock.now()))


def _done(_nothing: None) -> None:
    """There is nothing to show: the next list of such headers says it."""


def _rehearse(
    understanding: Understanding,
    options: ImportOptions,
    progress: Progress,
    parts: deque[ImportReport],
    store: Store,
) -> ImportReport:
    def work(session: Session) -> ImportReport:
        return services.imports.take_in(
            session, understanding, options, progress=progress, tells_changes=True, on_batch=parts.append
        )

    return store.rehearse(work)


def _import(understanding: Understanding, options: ImportOptions, progress: Progress, session: Session) -> ImportReport:
    return services.imports.take_in(session, understanding, options, progress=progress)


def _save_rejects(understanding: Understanding, options: ImportOptions, store: Store) -> Path:
    services.imports.run(store, understanding.path, options, understanding=understanding)
    assert options.rejects is not None
    return options.rejects
