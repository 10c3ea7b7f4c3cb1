"""The backups: a list by date, making one now, carrying them elsewhere, bringing an earlier state back."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from irm import services
from irm.errors import IrmError
from irm.paths import Paths
from irm.ui.base.cells import isolated
from irm.ui.base.dialog import Dialog, separator
from irm.ui.dialogs.backup_picker import BackupPicker
from irm.ui.style import tokens
from irm.ui.tools import Tools
from irm.ui.widgets.banner import Banner
from irm.ui.widgets.buttons import button
from irm.ui.widgets.labels import plain_label
from irm.ui.words import backup_words, messages

if TYPE_CHECKING:
    from irm.services.backups import Backup, SecondFolder
    from irm.services.store import Store

translate = QCoreApplication.translate

_WIDTH: Final = 760


class BackupsDialog(Dialog):
    """`restore_wanted(source, passphrase)` is emitted once it is agreed to; the dialog closes then."""

    restore_wanted = Signal(Path, str)

    def __init__(self, tools: Tools, paths: Paths, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=_WIDTH)
        self.setModal(True)
        self._tools = tools
        self._paths = paths
        self._second: SecondFolder | None = None
        self.picker = BackupPicker(tools.runner, paths, self)
        self.question = Banner(self)
        self.second_label = plain_label(wraps=True, parent=self)
        self.second_problem = plain_label(role="soft", wraps=True, parent=self)
        self.choose_button = button(icon="folder-open", parent=self)
        self.stop_button = button(kind="quiet", parent=self)
        self.now_button = button(icon="archive", parent=self)
        self.portable_button = button(kind="quiet", icon="upload", parent=self)
        self._arrange()
        self.close_button = self.add_button(rejects=True)
        self.restore_button = self._accepting = self.add_button(kind="primary")
        self._connect()
        self.retranslate()
        self._show_state()
        self.reload()

    def reload(self) -> None:
        """Read the list and the second folder again."""
        self.picker.reload()
        self._tools.runner.compute(self, partial(_second, self._paths), self._show_second, turn="second")

    def back_up(self, _: bool = False) -> None:
        """Make a backup now."""
        task = self._tools.notices.begin(translate("Backups", "Backing up"))
        work = partial(_make, self._tools.runner.progress_of(task))
        self.now_button.setEnabled(False)
        self._tools.runner.beside(self, work, self._on_made, on_error=self._on_refused, task=task)

    def ask_restore(self, _: bool = False) -> None:
        """Ask before the data is exchanged."""
        if self.picker.is_ready():
            sentence = translate(
                "Backups", "The data goes back to this backup. The present state is backed up first, and kept."
            )
            answers = (
                (translate("Backups", "Go back to it"), self.restore),
                (translate("Backups", "Leave it as it is"), self.question.clear),
            )
            self.question.ask(sentence, answers, tone="warning")
            self.question.focus_last()

    def restore(self, _: bool = False) -> None:
        """Restore what is picked."""
        source = self.picker.source()
        if source is not None:
            secret = self.picker.passphrase.text() if self.picker.passphrase.isVisibleTo(self) else ""
            self.accept()
            self.restore_wanted.emit(source, secret)

    def choose_second(self, folder: Path | None) -> None:
        """Carry backups to another folder from now on, or to none."""
        work = partial(_choose, self._paths, folder)
        self._tools.runner.beside(self, work, self._on_chosen, on_error=self._on_refused)

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_heading(
            translate("Backups", "Backups"),
            translate("Backups", "Encrypted copies of all your data, made by themselves and whenever you like."),
        )
        self.picker.retranslate()
        self.choose_button.setText(translate("Backups", "Choose a second folder…"))
        self.stop_button.setText(translate("Backups", "Stop copying there"))
        self.now_button.setText(translate("Backups", "Back up now"))
        self.portable_button.setText(translate("Backups", "For another computer…"))
        self.close_button.setText(translate("Backups", "Close"))
        self.restore_button.setText(translate("Backups", "Restore…"))
        self._write_second()

    def _connect(self) -> None:
        self.picker.changed.connect(self._show_state)
        self.now_button.clicked.connect(self.back_up)
        self.restore_button.clicked.connect(self.ask_restore)
        self.choose_button.clicked.connect(self._ask_second)
        self.stop_button.clicked.connect(partial(self._stop_second))
        self.portable_button.clicked.connect(self._open_portable)

    def _show_state(self) -> None:
        self.question.clear()
        self.restore_button.setEnabled(self.picker.is_ready())

    def _on_made(self, made: Backup) -> None:
        self.now_button.setEnabled(True)
        self._tools.notices.say(
            translate("Backups", "A backup was made: {what}").replace("{what}", backup_words.held(made.contents))
        )
        self.problem.show_problem("")
        self.reload()

    def _on_refused(self, error: IrmError) -> None:
        self.now_button.setEnabled(True)
        self.problem.show_problem(messages.error(error))
        self.reload()

    def _on_chosen(self, second: SecondFolder | None) -> None:
        self.problem.show_problem("")
        self._show_second((second, services.backups.second_problem(self._paths)))

    def _show_second(self, found: tuple[SecondFolder | None, Any]) -> None:
        self._second, problem = found
        self.second_problem.setText("" if problem is None else messages.filled(problem[0], problem[1]))
        self._write_second()

    def _write_second(self) -> None:
        second = self._second
        if second is None:
            words = translate(
                "Backups", "A second folder, on a stick or a synced disk, saves you when this disk fails."
            )
        else:
            words = translate("Backups", "The newest backup is copied to {folder}.")
            words = words.replace("{folder}", isolated(str(second.folder)))
        self.second_label.setText(words)
        self.second_problem.setVisible(bool(self.second_problem.text()) and second is not None)
        self.stop_button.setVisible(second is not None)

    def _stop_second(self, _: bool = False) -> None:
        self.choose_second(None)

    def _ask_second(self, _: bool = False) -> None:
        wanted = QFileDialog.getExistingDirectory(self, translate("Backups", "A second folder for backups"))
        if wanted:
            self.choose_second(Path(wanted))

    def _open_portable(self, _: bool = False) -> None:
        from irm.ui.dialogs.backup_portable import PortableDialog  # not before it is asked for

        PortableDialog(self._tools, self).open()

    def _arrange(self) -> None:
        self.body.addWidget(self.picker, 1)
        self.body.addWidget(self.question)
        self.body.addWidget(separator(self))
        self.body.addWidget(self.second_label)
        self.body.addWidget(self.second_problem)
        line = QHBoxLayout()
        line.setSpacing(tokens.SPACE_S)
        line.addWidget(self.choose_button)
        line.addWidget(self.stop_button)
        line.addStretch()
        line.addWidget(self.portable_button)
        self.body.addLayout(line)
        self.add_foot(self.now_button)


# The work, done in other threads


def _make(progress: Any, store: Store) -> Backup:
    return services.backups.make(store, progress=progress)


def _second(paths: Paths) -> tuple[SecondFolder | None, Any]:
    return services.backups.second_folder(paths), services.backups.second_problem(paths)


def _choose(paths: Paths, folder: Path | None, store: Store) -> SecondFolder | None:
    services.backups.choose_second_folder(paths, folder)
    return services.backups.carry(store)
