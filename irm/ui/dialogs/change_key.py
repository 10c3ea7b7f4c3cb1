"""Changes the key of the data: asks first, and does it once the window is closed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QProgressBar, QWidget

from irm import services
from irm.errors import IrmError
from irm.paths import Paths
from irm.ui.base.dialog import Dialog, field_label
from irm.ui.notices import Notices
from irm.ui.runner import Runner
from irm.ui.words import messages

if TYPE_CHECKING:
    from irm.services.protection import Ways
    from irm.services.store import Store
    from irm.ui.progress import Progress

translate = QCoreApplication.translate


class ChangeKeyDialog(Dialog):
    """`change_wanted(raw, passphrase)` is emitted once it is agreed to, with the key the data has now."""

    change_wanted = Signal(object, str)

    def __init__(self, runner: Runner, ways: Ways, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(True)
        self._runner = runner
        self.passphrase = QLineEdit(self)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._label = field_label(self.passphrase, parent=self)
        self._is_asked = ways.has_passphrase
        for each in (self._label, self.passphrase):
            each.setVisible(self._is_asked)
            self.body.addWidget(each)
        self.cancel_button = self.add_button(rejects=True)
        self.change_button = self._accepting = self.add_button(kind="primary")
        self.change_button.clicked.connect(self.ask)
        self.passphrase.textChanged.connect(self._show_state)
        self.retranslate()
        self._show_state()

    def ask(self, _: bool = False) -> None:
        """See that the passphrase is the one, then let the window close."""
        self.change_button.setEnabled(False)
        self._runner.beside(self, partial(_key, self.passphrase.text()), self._on_ready, on_error=self._on_refused)

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_heading(
            translate("Protection", "Change the key"),
            translate(
                "Protection",
                "For when somebody may have the key or the recovery code. A backup is made, then a copy of your data "
                "is encrypted under a new key and takes its place: the window closes and opens again. Earlier backups "
                "still open. You get a new recovery code; the one you have does not count any more.",
            ),
        )
        self._label.setText(translate("Protection", "&Passphrase, which stays the same"))
        self.cancel_button.setText(translate("Protection", "Cancel"))
        self.change_button.setText(translate("Protection", "Change the key"))

    def _on_ready(self, raw: bytes) -> None:
        passphrase = self.passphrase.text()
        self.accept()
        self.change_wanted.emit(raw, passphrase)

    def _on_refused(self, error: IrmError) -> None:
        self.problem.show_problem(messages.error(error), self.passphrase)
        self._show_state()

    def _show_state(self, _: str = "") -> None:
        self.change_button.setEnabled(not self._is_asked or bool(self.passphrase.text()))


class ChangingDialog(Dialog):
    """Shows how far the new encryption is. Accepted with the new key in `raw`; rejected with `error` set."""

    def __init__(self, paths: Paths, raw: bytes, passphrase: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.raw = b""
        self.error: IrmError | None = None
        self._is_busy = False
        self._work = partial(_changed, paths, raw, passphrase)
        self._runner = Runner(_nothing_to_open, self)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.body.addWidget(self.bar)
        self.retranslate()

    def begin(self) -> None:
        """Begin the work."""
        self._is_busy = True
        task = Notices(self).begin(self.windowTitle())
        task.moved.connect(self._show_progress)
        work = partial(self._work, self._runner.progress_of(task))
        self._runner.compute(self, work, self._on_changed, on_error=self._on_refused, task=task)

    def reject(self) -> None:
        """Stay until it is done."""
        if not self._is_busy:
            super().reject()

    def done(self, result: int) -> None:
        """Let go of the threads as well."""
        self._runner.close()
        super().done(result)

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_heading(
            translate("Protection", "Your data is being encrypted under a new key"),
            translate("Protection", "Should the computer be switched off now, nothing is lost."),
        )
        self.bar.setAccessibleName(self.windowTitle())

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _on_changed(self, raw: bytes) -> None:
        self.raw = raw
        self._is_busy = False
        self.accept()

    def _on_refused(self, error: IrmError) -> None:
        self.error = error
        self._is_busy = False
        self.reject()


# The work, done in other threads


def _key(passphrase: str, store: Store) -> bytes:
    if passphrase:
        services.protection.unlock(store.maker.paths, passphrase)
    return store.maker.key


def _changed(paths: Paths, raw: bytes, passphrase: str, progress: Progress) -> bytes:
    return services.protection.change_key(paths, raw, passphrase=passphrase, progress=progress)


def _nothing_to_open() -> Store:
    raise RuntimeError("nothing is opened here")
