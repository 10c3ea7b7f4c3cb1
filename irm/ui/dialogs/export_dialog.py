"""Giving a list out: the choices, and the writing of the file off the GUI thread, which can be stopped."""

from __future__ import annotations

from array import array
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QSettings, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QProgressBar, QWidget

from irm import services
from irm.errors import IrmError
from irm.services.session import Session
from irm.ui.base import clipboard
from irm.ui.base.cells import isolated
from irm.ui.base.dialog import Dialog
from irm.ui.dialogs import export_target
from irm.ui.dialogs.export_page import ExportPage, Scopes
from irm.ui.dialogs.export_preview import SHOWN
from irm.ui.notices import Task
from irm.ui.progress import Progress
from irm.ui.runner import Runner
from irm.ui.style import tokens
from irm.ui.widgets.labels import plain_label
from irm.ui.words import formats, messages

if TYPE_CHECKING:
    from irm.services.exports import ExportOptions, ExportResult, Preview

translate = QCoreApplication.translate

_WIDTH: Final = 860
_HEIGHT: Final = 720
_BAR_WIDTH: Final = 160


class ExportDialog(Dialog):
    """A window of its own over the main one. `exported(ExportResult)` comes before it closes."""

    exported = Signal(object)

    def __init__(self, runner: Runner, scopes: Scopes, *, memory: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=_WIDTH)
        self.setModal(True)
        self._runner = runner
        self._task: Task | None = None
        self.page = ExportPage(runner, scopes, memory, self)
        self.body.addWidget(self.page, 1)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(tokens.px(_BAR_WIDTH, self.font()))
        self.said = plain_label(role="soft", parent=self)
        self.add_foot(self.said)
        self.add_foot(self.bar)
        self.copy_button = self.add_button()
        self.copy_button.clicked.connect(self.copy)
        self.cancel_button = self.add_button(rejects=True)
        self.export_button = self._accepting = self.add_button(kind="primary")
        self.export_button.setDefault(True)
        self.export_button.clicked.connect(self.export)
        self.page.changed.connect(self._on_changed)
        self.page.content_changed.connect(self.look)
        self.page.presets.refused.connect(self._on_name_refused)
        self.set_size(_WIDTH, _HEIGHT)
        self.retranslate()
        self.look()

    @classmethod
    def ask(cls, parent: QWidget, runner: Runner, scopes: Scopes, *, memory: QSettings) -> ExportDialog:
        """Open the dialog over `parent`; it frees itself when it is closed."""
        dialog = cls(runner, scopes, memory=memory, parent=parent)
        dialog.open()
        return dialog

    def reject(self) -> None:
        """Close; an export that runs is stopped first, and an old file stays as it was."""
        if self._task is None:
            super().reject()
        else:
            self._task.cancel()

    def export(self) -> None:
        """Write the file."""
        path = self.page.path()
        if path is None:
            sentence = translate("Export", "Say which file to write, with its folder.")
            self.problem.show_problem(sentence, self.page.target)
            return
        if export_target.is_there(path) and path != self.page.agreed:
            self.page.agreed = path
            words = translate("Export", "“{name}” is there already. Export again to replace it.")
            self.problem.show_problem(words.replace("{name}", isolated(path.name)), self.page.target)
            return
        self.problem.show_problem("", self.page.target)
        self.page.keep(path)
        self._task = task = Task("", self)
        task.moved.connect(self._on_moved)
        task.ended.connect(self._on_ended)
        progress = self._runner.progress_of(task)
        work = partial(_write, path, self.page.ids(), self.page.options(), self.page.formats.code(), progress)
        self._runner.read(self, work, self._on_written, on_error=self._on_refused, task=task)
        self.bar.setRange(0, 0)
        self._show_state()

    def look(self) -> None:
        """Read the beginning of the file as it will be."""
        work = partial(_preview, self.page.ids(), self.page.options(), self.page.formats.code(), SHOWN)
        self._runner.read(self, work, self._on_looked, turn="preview", on_error=self._on_refused)

    def copy(self) -> None:
        """Put everything chosen on the clipboard: as a table for a spreadsheet and a letter, or as text."""
        work = partial(_copied, self.page.ids(), self.page.options(), self.page.formats.code())
        self._runner.read(self, work, self._on_copied, turn="copy", on_error=self._on_refused)

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_heading(translate("Export", "Export people"))
        self.cancel_button.setText(translate("Export", "Cancel"))
        self.copy_button.setText(translate("Export", "&Copy"))
        self.copy_button.setToolTip(
            translate("Export", "Put what would be in the file on the clipboard, for a spreadsheet or a letter")
        )
        self.bar.setAccessibleName(translate("Export", "Progress"))
        self.page.retranslate()
        self._show_state()

    def _on_changed(self) -> None:
        self.problem.show_problem("", self.page.target)
        self.said.setText("")
        self._show_state()

    def _on_looked(self, found: Preview) -> None:
        self.page.show_preview(found)
        self._show_state()

    def _on_copied(self, found: tuple[str, str, int]) -> None:
        text, html, count = found
        QGuiApplication.clipboard().setMimeData(clipboard.mime_of(text, html))
        self.said.setText(formats.counted(translate("Export", "Copied: %n people.", None, count), count))

    def _on_name_refused(self, sentence: str) -> None:
        self.problem.show_problem(sentence, self.page.presets.line)

    def _on_moved(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(0, total))
        self.bar.setValue(done)

    def _on_written(self, result: ExportResult) -> None:
        self.exported.emit(result)
        self.accept()

    def _on_refused(self, error: IrmError) -> None:
        self.problem.show_problem(messages.error(error), self.page.target)

    def _on_ended(self) -> None:
        self._task = None
        self._show_state()

    def _show_state(self) -> None:
        is_busy, count = self._task is not None, self.page.count
        self.bar.setVisible(is_busy)
        self.page.setEnabled(not is_busy)
        words = translate("Export", "Export %n people", None, count)
        self.export_button.setText(words.replace(str(count), formats.number(count), 1))
        self.copy_button.setEnabled(not is_busy and count > 0)
        self.export_button.setEnabled(not is_busy and self.page.is_complete())


# The work, done in a reading thread


def _write(
    path: Path,
    ids: array[int] | None,
    options: ExportOptions,
    format_name: str,
    progress: Progress,
    session: Session,
) -> ExportResult:
    exports = services.exports
    return exports.write(
        session,
        path,
        selection=exports.Selection(ids),
        options=options,
        progress=progress,
        format_name=format_name,
    )


def _preview(ids: array[int] | None, options: ExportOptions, format_name: str, most: int, session: Session) -> Preview:
    exports = services.exports
    return exports.preview(session, format_name, selection=exports.Selection(ids), options=options, most=most)


def _copied(ids: array[int] | None, options: ExportOptions, format_name: str, session: Session) -> tuple[str, str, int]:
    """Return what goes on the clipboard as text and as HTML ("" where it is no table), and how many people it holds."""
    exports = services.exports
    found = exports.preview(
        session, format_name, selection=exports.Selection(ids), options=replace(options, is_raw=True)
    )
    if not found.lines:
        return found.text, "", found.count
    return clipboard.text_of(found.lines), clipboard.html_of(found.lines), found.count
