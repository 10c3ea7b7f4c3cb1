"""Writes one file for another computer: where to, and the passphrase that opens it there."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from irm import services
from irm.domain import clock
from irm.errors import IrmError
from irm.ui.base.dialog import Dialog, field_label
from irm.ui.dialogs import export_target
from irm.ui.tools import Tools
from irm.ui.widgets.buttons import button
from irm.ui.words import backup_words, messages

if TYPE_CHECKING:
    from irm.services.backups import Contents
    from irm.services.store import Store

translate = QCoreApplication.translate


class PortableDialog(Dialog):
    """Asks for a file and a passphrase, twice."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(True)
        self._tools = tools
        self.target = QLineEdit(self)
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.target.setText(str(Path(folder) / f"IRM {clock.today().isoformat()}{services.backups.PORTABLE}"))
        self.choose_button = button(parent=self)
        self.first, self.again = QLineEdit(self), QLineEdit(self)
        self._labels = [field_label(edit, parent=self) for edit in (self.target, self.first, self.again)]
        self._arrange()
        self.cancel_button = self.add_button(rejects=True)
        self.write_button = self._accepting = self.add_button(kind="primary")
        self.write_button.setDefault(True)
        self.write_button.clicked.connect(self.write)
        self.choose_button.clicked.connect(self._choose)
        for edit in (self.target, self.first, self.again):
            edit.textEdited.connect(self._show_state)
        self.retranslate()
        self._show_state()

    def write(self, _: bool = False) -> None:
        """Write the file."""
        if self.first.text() != self.again.text():
            self.problem.show_problem(messages.coded("passphrase.differs"), self.again)
            return
        path = export_target.typed(self.target.text())
        if path is None:
            self.problem.show_problem(translate("Export", "Say which file to write, with its folder."), self.target)
            return
        if not path.suffix:
            path = path.with_suffix(services.backups.PORTABLE)
        task = self._tools.notices.begin(translate("Backups", "Backing up"))
        work = partial(_write, path, self.first.text(), self._tools.runner.progress_of(task))
        self.write_button.setEnabled(False)
        on_done = partial(self._on_written, path)
        self._tools.runner.beside(self, work, on_done, on_error=self._on_refused, task=task)

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_heading(
            translate("Backups", "For another computer"),
            translate(
                "Backups",
                "One file with everything in it. Nobody can open it without the passphrase, so keep that safe.",
            ),
        )
        words = (
            translate("Backups", "&File"),
            translate("Backups", "&Passphrase, eight letters or more"),
            translate("Backups", "Once &more"),
        )
        for label, text in zip(self._labels, words, strict=True):
            label.setText(text)
        self.choose_button.setText(translate("Backups", "Choose…"))
        self.cancel_button.setText(translate("Backups", "Cancel"))
        self.write_button.setText(translate("Backups", "Write the file"))

    def _choose(self, _: bool = False) -> None:
        ending = services.backups.PORTABLE
        title = translate("Backups", "For another computer")
        wanted, _kind = QFileDialog.getSaveFileName(self, title, self.target.text(), f"{ending} (*{ending})")
        if wanted:
            self.target.setText(wanted)
            self._show_state()

    def _show_state(self, _: object = None) -> None:
        for edit in (self.target, self.again):
            self.problem.show_problem("", edit)
        self.write_button.setEnabled(all(edit.text().strip() for edit in (self.target, self.first, self.again)))

    def _on_written(self, path: Path, contents: Contents) -> None:
        words = translate("Backups", "{file} was written: {what}").replace("{file}", path.name)
        self._tools.notices.say_written(words.replace("{what}", backup_words.held(contents)), path)
        self.accept()

    def _on_refused(self, error: IrmError) -> None:
        self.problem.show_problem(messages.error(error), self.first)
        self.write_button.setEnabled(True)

    def _arrange(self) -> None:
        for edit in (self.first, self.again):
            edit.setEchoMode(QLineEdit.EchoMode.Password)
        line = QHBoxLayout()
        line.addWidget(self.target, 1)
        line.addWidget(self.choose_button)
        self.body.addWidget(self._labels[0])
        self.body.addLayout(line)
        for label, edit in zip(self._labels[1:], (self.first, self.again), strict=True):
            self.body.addWidget(label)
            self.body.addWidget(edit)


def _write(path: Path, passphrase: str, progress: Any, store: Store) -> Contents:
    return services.backups.make_portable(store, path, passphrase, progress=progress)
