"""Taking a list in: choose a file, see how it is understood and what would happen, import, hear what became of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QSettings, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QProgressBar, QStackedWidget, QWidget

from irm.domain.own_fields import OwnField, own_key
from irm.errors import IrmError
from irm.services.session import Session
from irm.ui.base.cells import isolated
from irm.ui.base.dialog import Dialog
from irm.ui.dialogs import import_memory
from irm.ui.dialogs.import_choose import ChoosePage, dropped_file
from irm.ui.dialogs.import_job import ImportJob
from irm.ui.dialogs.import_memory import NameDialog
from irm.ui.dialogs.import_own_field import NewFieldDialog
from irm.ui.dialogs.import_page import PreviewPage
from irm.ui.dialogs.import_result import ResultPage, counted, numbered
from irm.ui.runner import Runner
from irm.ui.style import tokens
from irm.ui.widgets.labels import ElidedLabel
from irm.ui.words import messages

if TYPE_CHECKING:
    from irm.domain.candidate import ImportReport
    from irm.domain.mapping_choices import Remembered
    from irm.services.store import Done, UndoState

translate = QCoreApplication.translate

_WIDTH, _HEIGHT = 1000, 700
_SHARE: Final = 0.85
_BAR_WIDTH = 160
_QUIET: Final = 150
"""Milliseconds before a rehearsal shows its progress: what is done sooner would only blink."""


class ImportDialog(Dialog):
    """A window of its own over the main one. `people_wanted` asks to show who was imported."""

    people_wanted = Signal()

    def __init__(self, runner: Runner, memory: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=640)
        self.set_size(_WIDTH, _HEIGHT)
        if parent is not None:  # a wide window has room for more columns of the file
            self.resize(self.size().expandedTo(parent.window().size() * _SHARE))
        self.setAcceptDrops(True)
        self.setModal(True)
        self._runner = runner
        self.job = ImportJob(runner, self)
        self.choose = ChoosePage(memory, self)
        self.preview = PreviewPage(runner, self)
        self.outcome = ResultPage(self)
        self.pages = QStackedWidget(self)
        for page in (self.choose, self.preview, self.outcome):
            self.pages.addWidget(page)
        self.body.addWidget(self.pages, 1)
        self._note = ""
        self._is_warned = False
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(tokens.px(_BAR_WIDTH, self.font()))
        self.status = ElidedLabel(parent=self, role="soft")
        self.add_foot(self.status, stretch=1)
        self.add_foot(self.bar)
        self.cancel_button = self.add_button()
        self.import_button = self._accepting = self.add_button(kind="primary")
        self.show_button = self.add_button(kind="primary")
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET)
        self._connect(runner)
        self.retranslate()
        self._show_state()

    @classmethod
    def ask(cls, parent: QWidget, runner: Runner, *, memory: QSettings, path: Path | None = None) -> ImportDialog:
        """Open the dialog over `parent`, with a file where one was dropped; it frees itself when it is closed."""
        dialog = cls(runner, memory, parent)
        if path is not None:
            dialog.open_file(path)
        dialog.open()
        return dialog

    def open_file(self, path: Path) -> None:
        """Look at a file."""
        if not self.job.is_importing:
            self.choose.show_problem("")
            self.job.open(path)
            self._show_state()

    def reject(self) -> None:
        """Close; an import that runs is stopped first, and the dialog stays to say so.

        Where cells were corrected or rows decided, which nothing brings back, it says that before.
        """
        if not self._is_warned and self.pages.currentWidget() is self.preview and self.job.is_worked_on():
            self._is_warned = True
            self._note = translate("Import", "Your corrections go with the dialog: once more closes it.")
            self._show_state()
            return
        self.job.stop()
        if not self.job.is_importing:
            super().reject()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_heading(translate("Import", "Import a list"))
        self.bar.setAccessibleName(translate("Import", "Progress"))
        for page in (self.choose, self.preview, self.outcome):
            page.retranslate()
        self._show_state()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take another file, as long as none was imported."""
        if dropped_file(event) is not None and self.pages.currentWidget() is not self.outcome:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at the file dropped."""
        path = dropped_file(event)
        if path is not None:
            self.open_file(path)

    def ask_rejects_file(self) -> None:
        """Ask where the rows that were left out are to be written, and write them."""
        title = translate("Import", "Save the rows left out")
        name = f"{self.job.path.stem} - {translate('Import', 'left out')}.csv"
        wanted, _ = QFileDialog.getSaveFileName(self, title, str(self.job.path.with_name(name)), "CSV (*.csv)")
        if wanted:
            self.problem.show_problem("")
            self.job.save_rejects(Path(wanted))

    def ask_new_field(self, column: int) -> None:
        """Ask for a new own field that a column is to fill."""
        found = self.job.understanding
        if found is None or found.table is None:
            return
        rows = found.table.sample()
        values = [row.cells[column] for row in rows if column < len(row.cells) and row.cells[column].strip()]
        asked = NewFieldDialog(self._runner, found.table.headers[column], values, self)
        asked.made.connect(partial(self._take_new_field, column))
        asked.open()

    def ask_mapping_name(self) -> None:
        """Ask for a name under which the mapping is saved."""
        asked = NameDialog(translate("Import", "Save this mapping"), self.job.path.stem, self)
        asked.named.connect(partial(self._save_mapping, asked))
        asked.open()

    def ask_new_name(self, kept: Remembered) -> None:
        """Ask for another name of a saved mapping."""
        asked = NameDialog(translate("Import", "Rename a mapping"), kept.name, self)
        asked.named.connect(partial(self._rename_mapping, asked, kept.id))
        asked.open()

    # What the job says

    def _on_understood(self) -> None:
        assert self.job.understanding is not None
        assert self.job.options is not None
        self._note = ""
        self.problem.show_problem("")
        reading = self.job.reading
        used, remembered = (reading.used, reading.remembered) if reading is not None else (None, ())
        self.preview.show_understanding(self.job.understanding, self.job.options, used, remembered)
        is_first = self.pages.currentWidget() is not self.preview
        self.pages.setCurrentWidget(self.preview)
        self._start_waiting()
        if is_first:
            self.import_button.setFocus()

    def _on_changed(self) -> None:
        self._is_warned = False
        assert self.job.understanding is not None
        assert self.job.options is not None
        self._note = ""
        self.problem.show_problem("")
        self.preview.show_mapping(self.job.understanding, self.job.options)
        self._start_waiting()

    def _on_refused(self, error: IrmError) -> None:
        sentence = messages.error(error)
        if self.pages.currentWidget() is self.choose:
            self.choose.show_problem(sentence)
        else:
            self.problem.show_problem(sentence)
        self._show_state()

    def _on_rehearsed(self) -> None:
        self.preview.show_report(self.job.report)
        self._show_state()

    def _on_imported(self, done: Done[ImportReport]) -> None:
        assert self.job.understanding is not None
        self.outcome.show_report(done.value, has_rejects_file=self.job.understanding.kind != "json")
        self.outcome.show_undo(done.step is not None)
        self.pages.setCurrentWidget(self.outcome)
        self._show_state()
        (self.show_button if self.show_button.isVisibleTo(self) else self.cancel_button).setFocus()

    def _on_stopped(self) -> None:
        self._note = translate("Import", "Stopped. Nothing was imported.")
        if self.job.report is None:
            self.job.rehearse()
        self._show_state()

    def _on_advanced(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(0, total) if done < total else 0)
        self.bar.setValue(done)

    def _on_undo_state(self, state: UndoState) -> None:
        """Offer to take the import back only while it is the last thing that was done, by whomever."""
        self.outcome.show_undo(state.undo_label == "import" and state.undo_subject == self.job.path.name)

    def _on_undone(self) -> None:
        self.outcome.show_undone()
        self._show_state()
        self.cancel_button.setFocus()

    def _on_rejects_saved(self, path: Path) -> None:
        words = translate("Import", "Saved as {path}")
        self.outcome.show_saved(words.replace("{path}", isolated(str(path))))

    # What the user does

    def _reread(self, name: str, value: object) -> None:
        self.problem.show_problem("")
        self.job.reread(**{name: value})
        self._start_waiting()

    def _choose_region(self, region: str) -> None:
        self.job.set_options(region=region)

    def _use(self, kept: Remembered) -> None:
        self.job.use(kept.choices)

    def _forget_mapping(self, kept: Remembered) -> None:
        work = partial(import_memory.delete, kept.id)
        self._runner.write(self, "mapping.delete", work, self._on_saved, subject=kept.name)

    def _save_mapping(self, asked: NameDialog, name: str) -> None:
        found, choices = self.job.understanding, self.job.choices()
        if found is None or found.mapping is None or choices is None:
            return
        work = partial(import_memory.save, found.mapping.headers, choices, name)
        self._write_name(asked, "mapping.add", work, name)

    def _rename_mapping(self, asked: NameDialog, mapping_id: int, name: str) -> None:
        self._write_name(asked, "mapping.rename", partial(import_memory.rename, mapping_id, name), name)

    def _write_name(self, asked: NameDialog, label: str, work: Callable[[Session], object], name: str) -> None:
        done, refused = partial(self._on_named, asked), partial(import_memory.show_refusal, asked)
        self._runner.write(asked, label, work, done, subject=name, on_error=refused)

    def _on_named(self, asked: NameDialog, done: Done[object]) -> None:
        asked.done(NameDialog.DialogCode.Accepted)
        self._note = translate("Import", "Saved: lists with these headers are mapped like this.")
        self._show_state()
        self._on_saved(done)

    def _on_saved(self, _done: Done[object]) -> None:
        self.job.ask_remembered()

    def _on_remembered(self) -> None:
        reading = self.job.reading
        if reading is not None:
            self.preview.memory.show_remembered(reading.remembered, is_possible=True)

    def _take_new_field(self, column: int, field: OwnField) -> None:
        found, options = self.job.understanding, self.job.options
        if found is not None and found.mapping is not None and options is not None:
            self.job.options = replace(options, own_fields=(*options.own_fields, field))
            self.job.set_mapping(found.mapping.with_field(column, own_key(field.code)))

    def _import(self) -> None:
        self.problem.show_problem("")
        self._note = ""
        self.job.start()
        self.bar.setRange(0, 0)
        self._show_state()

    def _cancel(self) -> None:
        self.reject()
        if self.job.is_importing:
            self.cancel_button.setEnabled(False)

    def _go_on(self) -> None:
        """Show who was imported; after the import was taken back, look at the file again."""
        if self.outcome.is_undone:
            self.pages.setCurrentWidget(self.preview)
            self.job.set_options()
        else:
            self.accept()
            self.people_wanted.emit()

    # What is shown

    def _start_waiting(self) -> None:
        """Say after a moment that the rows are being checked; the counts of before stay until then."""
        self.preview.show_report(None)
        self.bar.setRange(0, 0)
        self._quiet.start()
        self._show_state()

    def _show_state(self) -> None:
        page = self.pages.currentWidget()
        is_result = page is self.outcome
        is_waiting = page is self.preview and self.job.report is None and not self.problem.isVisibleTo(self)
        is_busy = self.job.is_importing or (is_waiting and not self._quiet.isActive())
        self.bar.setVisible(is_busy)
        self.status.setText(self._status(is_checking=is_busy))
        self.status.setVisible(bool(self.status.text()))
        self.preview.setEnabled(not self.job.is_importing)
        self.import_button.setVisible(page is self.preview)
        self.import_button.setText(self._import_words())
        self.import_button.setEnabled(self._can_import())
        self.cancel_button.setEnabled(True)
        self.cancel_button.setText(translate("Import", "Close") if is_result else translate("Import", "Cancel"))
        is_undone = self.outcome.is_undone
        back, show = translate("Import", "Back to the file"), translate("Import", "Show the people")
        self.show_button.setText(back if is_undone else show)
        self.show_button.setVisible(is_result and (is_undone or _taken(self.job.report) > 0))
        self.import_button.setDefault(page is self.preview)
        self.show_button.setDefault(is_result)

    def _status(self, *, is_checking: bool) -> str:
        if self.job.is_importing:
            return translate("Import", "Importing…")
        if self._note or is_checking:
            return self._note or translate("Import", "Checking the rows…")
        is_known = self.pages.currentWidget() is self.preview and self.job.report is not None
        return counted(self.job.report) if is_known and self.job.report is not None else ""

    def _import_words(self) -> str:
        count = _taken(self.job.report)
        if self.job.report is None:
            return translate("Import", "Import")
        if not count:
            return translate("Import", "Nothing to import")
        return numbered(translate("Import", "Import %n people", None, count), count)

    def _can_import(self) -> bool:
        found = self.job.understanding
        if found is None or self.job.is_importing or self.problem.isVisibleTo(self):
            return False
        if found.mapping is not None and not found.mapping.can_identify():
            return False
        return self.job.report is None or _taken(self.job.report) > 0

    def _connect(self, runner: Runner) -> None:
        self.choose.chosen.connect(self.open_file)
        self.preview.other_file.connect(self.choose.ask)
        self.preview.reread.connect(self._reread)
        self.preview.mapping_changed.connect(self.job.set_mapping)
        self.preview.region_chosen.connect(self._choose_region)
        self.preview.duplicates_chosen.connect(self.job.choose_all)
        self.preview.rule_chosen.connect(self.job.set_rule)
        self.preview.row_chosen.connect(self.job.choose_row)
        self.preview.corrected.connect(self.job.correct)
        self.preview.field_wanted.connect(self.ask_new_field)
        self.preview.memory.used.connect(self._use)
        self.preview.memory.save_wanted.connect(self.ask_mapping_name)
        self.preview.memory.rename_wanted.connect(self.ask_new_name)
        self.preview.memory.delete_wanted.connect(self._forget_mapping)
        self.job.part_rehearsed.connect(self.preview.show_report)
        self.job.remembered.connect(self._on_remembered)
        self.outcome.undo_button.clicked.connect(self.job.undo)
        self.outcome.rejects_button.clicked.connect(self.ask_rejects_file)
        self.cancel_button.clicked.connect(self._cancel)
        self.import_button.clicked.connect(self._import)
        self.show_button.clicked.connect(self._go_on)
        self.job.understood.connect(self._on_understood)
        self.job.changed.connect(self._on_changed)
        self.job.refused.connect(self._on_refused)
        self.job.rehearsed.connect(self._on_rehearsed)
        self.job.advanced.connect(self._on_advanced)
        self.job.imported.connect(self._on_imported)
        self.job.stopped.connect(self._on_stopped)
        self.job.undone.connect(self._on_undone)
        self.job.rejects_saved.connect(self._on_rejects_saved)
        runner.undo_changed.connect(self._on_undo_state)
        self._quiet.timeout.connect(self._show_state)
        QShortcut(QKeySequence("Ctrl+O"), self, self.choose.ask)


def _taken(report: ImportReport | None) -> int:
    return report.people_taken if report else 0
