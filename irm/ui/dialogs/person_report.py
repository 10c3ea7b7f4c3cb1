"""The report of one person: what it holds, as pages to read or for programs, with the files beside it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget

from irm import services
from irm.domain.file_names import safe_name
from irm.errors import IrmError
from irm.services.session import Session
from irm.ui.base.cells import apart
from irm.ui.base.dialog import Dialog
from irm.ui.tools import Tools
from irm.ui.widgets.labels import plain_label
from irm.ui.words import formats, messages, person_words

if TYPE_CHECKING:
    from irm.services.person_report import PersonReport

translate = QCoreApplication.translate

_WIDTH: Final = 520


class PersonReportDialog(Dialog):
    """Says what is held of a person, and writes it where the user wants it."""

    def __init__(self, tools: Tools, person: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=_WIDTH)
        self._tools, self._person, self._name = tools, person, name
        self._report: PersonReport | None = None
        self.counts = plain_label(wraps=True, parent=self)
        self.files = QCheckBox(self)
        self.body.addWidget(self.counts)
        self.body.addWidget(self.files)
        self.close_button = self.add_button(rejects=True)
        self.json_button = self.add_button()
        self.pdf_button = self.add_button(kind="primary")
        self.pdf_button.setDefault(True)
        self.json_button.clicked.connect(self._ask_json)
        self.pdf_button.clicked.connect(self._ask_pdf)
        self.retranslate()
        self._show()
        tools.runner.read(self, partial(_read, person), self._take, on_error=self._refuse)

    def save_pdf(self, path: Path) -> None:
        """Write the pages, and the files beside them."""
        from irm.ui import person_pdf  # not before it is asked for

        if self._report is not None:
            try:
                person_pdf.write(self._report, path, self.font())
            except IrmError as error:
                self._refuse(error)
            else:
                self._on_written(path)

    def save_json(self, path: Path) -> None:
        """Write the report for programs, and the files beside it."""
        if self._report is not None:
            try:
                services.person_report.write_json(self._report, path)
            except IrmError as error:
                self._refuse(error)
            else:
                self._on_written(path)

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_heading(
            translate("PersonReport", "Data report: {name}").replace("{name}", apart(self._name)),
            translate(
                "PersonReport",
                "Everything your file holds about this person, their past values included, to be given to them."
                " Other people are named at most.",
            ),
        )
        self.files.setText(translate("PersonReport", "Copy their files into a folder beside it"))
        self.close_button.setText(translate("PersonReport", "Close"))
        self.json_button.setText(translate("PersonReport", "Save for programs (JSON)…"))
        self.pdf_button.setText(translate("PersonReport", "Save as PDF…"))
        self._show()

    def _take(self, report: PersonReport) -> None:
        self._report = report
        self._show()

    def _show(self) -> None:
        report = self._report
        for each in (self.json_button, self.pdf_button):
            each.setEnabled(report is not None)
        self.files.setVisible(report is not None and bool(report.tables["attachment"]))
        if report is None:
            self.counts.setText(translate("PersonReport", "Reading…"))
            return
        lines = [
            f"{person_words.table(table)}: {formats.number(len(report.tables[table]))}"
            for table in person_words.TABLES
            if table != "influencer" and report.tables.get(table)
        ]
        lines.append(translate("PersonReport", "Changes on record: {count}"))
        self.counts.setText("\n".join(lines).replace("{count}", formats.number(len(report.past))))
        self.grow()

    def _ask_pdf(self, _: bool = False) -> None:
        path = self._asked("pdf")
        if path is not None:
            self.save_pdf(path)

    def _ask_json(self, _: bool = False) -> None:
        path = self._asked("json")
        if path is not None:
            self.save_json(path)

    def _asked(self, ending: str) -> Path | None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposed = f"{folder}/{safe_name(self._name)}.{ending}"
        target, _ = QFileDialog.getSaveFileName(self, translate("PersonReport", "Save the report"), proposed)
        return Path(target) if target else None

    def _on_written(self, path: Path) -> None:
        self.problem.show_problem("")
        self._tools.notices.say_written(translate("PersonReport", "The report was written."), path)
        if self.files.isVisibleTo(self) and self.files.isChecked():
            work = partial(_copy_files, self._person, path.with_suffix(""))
            self._tools.runner.read(self, work, self._on_copied, on_error=self._refuse)
        else:
            self.accept()

    def _on_copied(self, counts: tuple[int, int]) -> None:
        _, missing = counts
        if missing:
            words = translate("PersonReport", "%n files could not be read and are not beside it.", None, missing)
            self.problem.show_problem(formats.counted(words, missing))
        else:
            self.accept()

    def _refuse(self, error: IrmError) -> None:
        self.problem.show_problem(messages.error(error))


# The work, done in other threads


def _read(person: int, session: Session) -> PersonReport:
    return services.person_report.read(session, person)


def _copy_files(person: int, folder: Path, session: Session) -> tuple[int, int]:
    return services.person_report.copy_files(session, person, folder)
