"""What the program shows where the data file is damaged, gone, or lacks changes: one sentence and the backups by date.

It never offers to delete anything; whatever is put in place, the file that was there is kept.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from irm import services
from irm.errors import IrmError, StoreError
from irm.paths import Paths
from irm.ui.base.dialog import Dialog
from irm.ui.dialogs.backup_picker import BackupPicker
from irm.ui.runner import Runner
from irm.ui.widgets.labels import plain_label
from irm.ui.words import backup_words, messages

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from irm.services.backups import Restored
    from irm.services.protection import Secret
    from irm.services.rescue import Salvaged

translate = QCoreApplication.translate

_WIDTH: Final = 720


class RescueDialog(Dialog):
    """Accepted once a file that can be opened lies in place; rejected where nothing was done.

    `secret` is what opens it, where its key is not at hand: what a start was given, or what was typed here.
    `greeting` is what the next start says of it.
    """

    def __init__(
        self, runner: Runner, paths: Paths, error: StoreError, parent: QWidget | None = None, *, secret: Secret = ""
    ) -> None:
        super().__init__(parent, width=_WIDTH)
        self._runner = runner
        self._paths = paths
        self._error = error
        self._given = secret
        self.secret = secret
        self.greeting: IrmError | str = ""
        self.picker = BackupPicker(runner, paths, self, secret=secret)
        self.working = plain_label(role="soft", parent=self)
        self.working.hide()
        self.body.addWidget(self.picker, 1)
        self.body.addWidget(self.working)
        self.close_button = self.add_button(rejects=True)
        self.other_button = self.add_button()
        self.other_button.setVisible(error.code in ("file.damaged", "file.changes_lost"))
        self.restore_button = self._accepting = self.add_button(kind="primary")
        self.restore_button.setDefault(True)
        self.restore_button.clicked.connect(self.restore)
        self.other_button.clicked.connect(self.do_other)
        self.picker.changed.connect(self._show_state)
        self.retranslate()
        self._show_state()
        self.picker.reload()

    def restore(self, _: bool = False) -> None:
        """Put what is picked in place."""
        source = self.picker.source()
        if source is not None:
            typed = self.picker.passphrase.text()
            if not self.picker.is_portable() and self._error.code in services.protection.WANTED:
                self.secret = typed
            self._begin(partial(_restore, self._paths, source, self._given, typed), backup_words.restored)

    def do_other(self, _: bool = False) -> None:
        """Salvage a damaged file, or go on with one that lacks changes."""
        if self._error.code == "file.changes_lost":
            self._begin(partial(_go_on, self._paths, self._given), _nothing)
        else:
            self._begin(partial(_salvage, self._paths, self._given), backup_words.salvaged)

    def retranslate(self) -> None:
        """Write all words again."""
        if self._error.code == "file.missing_data":
            kept = translate("Rescue", "Choose a backup to go on with.")
        else:
            kept = translate("Rescue", "Choose a backup to go on with. The file that is there now is kept.")
        heading = translate("Rescue", "Your data cannot be opened")
        if self._error.code == "file.damaged":  # perhaps open until now
            heading = translate("Rescue", "Your data file is damaged")
        self.set_heading(heading, f"{messages.error(self._error)} {kept}")
        self.picker.retranslate()
        self.working.setText(translate("Rescue", "Working on it…"))
        self.close_button.setText(translate("Rescue", "Close"))
        self.restore_button.setText(translate("Rescue", "Restore this backup"))
        if self._error.code == "file.changes_lost":
            self.other_button.setText(translate("Rescue", "Go on without them"))
        else:
            self.other_button.setText(translate("Rescue", "Read what can be read"))

    def _begin(self, work: Any, words: Callable[[Any], IrmError | str]) -> None:
        self.problem.show_problem("")
        self.working.show()
        for each in (self.restore_button, self.other_button, self.close_button, self.picker):
            each.setEnabled(False)
        self._runner.compute(self, work, partial(self._on_done, words), on_error=self._on_refused)

    def _on_done(self, words: Callable[[Any], IrmError | str], done: object) -> None:
        self.greeting = words(done)
        self.accept()

    def _on_refused(self, error: IrmError) -> None:
        self.working.hide()
        for each in (self.other_button, self.close_button, self.picker):
            each.setEnabled(True)
        self.problem.show_problem(messages.error(error))
        self._show_state()

    def _show_state(self) -> None:
        self.restore_button.setEnabled(self.picker.is_ready())


def _nothing(_: object) -> str:
    return ""


# The work, done in another thread


def _restore(paths: Paths, source: Path, secret: Secret, passphrase: str) -> Restored:
    return services.backups.restore(paths, source, secret=secret, passphrase=passphrase)


def _salvage(paths: Paths, secret: Secret) -> Salvaged:
    return services.rescue.salvage_file(paths, secret=secret)


def _go_on(paths: Paths, secret: Secret) -> int:
    return services.rescue.go_on(paths, secret=secret)
