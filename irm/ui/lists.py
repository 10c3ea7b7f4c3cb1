"""Lists in and out of the window, and doubles in them: opens the dialogs, and says what came of them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSettings

from irm import services
from irm.services.session import Session
from irm.ui.base.cells import isolated
from irm.ui.base.page import INFLUENCERS, Page
from irm.ui.dialogs.demo_banner import DemoBanner
from irm.ui.main_window import MainWindow
from irm.ui.tools import Tools
from irm.ui.words import formats, messages

if TYPE_CHECKING:
    from irm.domain.candidate import ImportReport
    from irm.services.exports import ExportResult
    from irm.services.store import Done
    from irm.ui.dialogs.export_page import Scopes
    from irm.ui.dialogs.import_job import ImportJob

translate = QCoreApplication.translate


class Lists(QObject):
    """Between the window's actions for lists and their dialogs; `memory` keeps what was chosen the last time."""

    def __init__(self, window: MainWindow, tools: Tools, memory: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._tools = tools
        self._memory = memory
        window.put_above(DemoBanner(tools, memory, window))
        window.actions_of_program.import_list.triggered.connect(self.ask_import)
        window.actions_of_program.export_list.triggered.connect(self.ask_export)
        window.actions_of_program.duplicates.triggered.connect(self.ask_duplicates)
        window.file_dropped.connect(self.import_file)

    def ask_import(self) -> None:
        """Open the dialog for an import without a file."""
        self._open_import(None)

    def import_file(self, name: str) -> None:
        """Open the dialog for a file that was dropped on the window; of several the first one counts."""
        self._open_import(Path(name))

    def ask_export(self) -> None:
        """Open the dialog for an export, once it is known how many people there are."""
        page = self._window.current_page
        if page is None or page.save():
            self._tools.runner.read(self, _count, self._open_export, turn="export")

    def ask_duplicates(self) -> None:
        """Look through everybody for entries that may be the same person."""
        from irm.ui.dialogs.duplicates import DuplicatesDialog  # not before it is asked for, as below

        page = self._window.current_page
        if self._window.findChild(DuplicatesDialog) is None and (page is None or page.save()):
            DuplicatesDialog.ask(self._window, self._tools)

    def _open_import(self, path: Path | None) -> None:
        from irm.ui.dialogs.import_dialog import ImportDialog  # not before it is asked for: the first paint comes first

        page = self._window.current_page
        if self._window.findChild(ImportDialog) is None and (page is None or page.save()):
            dialog = ImportDialog.ask(self._window, self._tools.runner, memory=self._memory, path=path)
            dialog.people_wanted.connect(self._show_imported)
            dialog.job.imported.connect(partial(self._on_imported, dialog.job))
            dialog.job.undone.connect(partial(self._on_import_undone, dialog.job))

    def _open_export(self, total: int) -> None:
        from irm.ui.dialogs.export_dialog import ExportDialog  # as above

        if self._window.findChild(ExportDialog) is None:
            dialog = ExportDialog.ask(
                self._window, self._tools.runner, scopes_of(self._window.current_page, total), memory=self._memory
            )
            dialog.exported.connect(self._on_exported)

    def _show_imported(self) -> None:
        """Show whom an import added or changed: the query in the search field says who is listed."""
        self._window.show_query(INFLUENCERS, "updated:today")

    def _on_imported(self, job: ImportJob, done: Done[ImportReport]) -> None:
        if done.step is not None:
            self._tools.notices.say(messages.done("import", isolated(job.path.name)), can_undo=True)

    def _on_import_undone(self, job: ImportJob) -> None:
        self._tools.notices.say(messages.undone("import", isolated(job.path.name)))

    def _on_exported(self, result: ExportResult) -> None:
        words = translate("Export", "%n people were written to {file}.", None, result.count)
        sentence = formats.counted(words, result.count).replace("{file}", isolated(result.path.name))
        if result.replaced:
            note = translate("Export", "%n characters are not in this encoding and became “?”.", None, result.replaced)
            sentence = f"{sentence} {formats.counted(note, result.replaced)}"
        if result.left_out:
            left = formats.listed(
                f"{formats.number(count)} {messages.coded(f'left_out.{code}')}"
                for code, count in result.left_out.items()
            )
            sentence = f"{sentence} {translate('Export', 'Left out: {reasons}').replace('{reasons}', left)}"
        if result.shortened:
            note = translate("Export", "%n texts were cut to the length they may have.", None, result.shortened)
            sentence = f"{sentence} {formats.counted(note, result.shortened)}"
        self._tools.notices.say_written(sentence, result.path)


def scopes_of(page: Page | None, total: int) -> Scopes:
    """Return who can be exported from a page; people in the trash are not."""
    from irm.ui.dialogs.export_page import Scopes  # as above

    return Scopes(*page.export_scopes(), total) if page is not None else Scopes(total=total)


def _count(session: Session) -> int:
    return services.influencers.count(session)
