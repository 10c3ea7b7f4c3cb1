"""Sets a passphrase that opens the data: typed twice, beside what keeps the key or instead of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from irm import services
from irm.errors import IrmError
from irm.ui.base.dialog import Dialog, field_label
from irm.ui.runner import Runner
from irm.ui.widgets.labels import plain_label
from irm.ui.words import messages

if TYPE_CHECKING:
    from irm.services.protection import Ways
    from irm.services.store import Store

translate = QCoreApplication.translate


class PassphraseDialog(Dialog):
    """`passphrase_set` comes once it opens the data."""

    passphrase_set = Signal()

    def __init__(self, runner: Runner, ways: Ways, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(True)
        self._runner = runner
        self._ways = ways
        self._is_busy = False
        self.first, self.again = QLineEdit(self), QLineEdit(self)
        self._labels = [field_label(edit, parent=self) for edit in (self.first, self.again)]
        self.hint = plain_label(role="soft", parent=self)
        self.instead = QCheckBox(self)
        self.instead.setChecked(ways.kept_in == services.protection.PASSPHRASE)
        for label, edit in zip(self._labels, (self.first, self.again), strict=True):
            edit.setEchoMode(QLineEdit.EchoMode.Password)
            edit.textEdited.connect(self._show_state)
            self.body.addWidget(label)
            self.body.addWidget(edit)
            if edit is self.first:
                self.body.addWidget(self.hint)
        self.body.addWidget(self.instead)
        self.cancel_button = self.add_button(rejects=True)
        self.set_button = self._accepting = self.add_button(kind="primary")
        self.set_button.setDefault(True)
        self.set_button.clicked.connect(self.set)
        self.retranslate()
        self._show_state()

    def set(self, _: bool = False) -> None:
        """Set it."""
        if self.first.text() != self.again.text():
            self.problem.show_problem(messages.coded("passphrase.differs"), self.again)
            return
        self._is_busy = True
        self._show_state()
        work = partial(_set, self.first.text(), self.instead.isChecked())
        self._runner.beside(self, work, self._on_set, on_error=self._on_refused)

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_heading(
            translate("Protection", "A passphrase"),
            translate(
                "Protection",
                "It opens your data wherever a copy of it lies. Nobody can give it back to you: the recovery code is "
                "the only other way.",
            ),
        )
        self._labels[0].setText(translate("Protection", "&Passphrase"))
        self._labels[1].setText(translate("Protection", "&Once more"))
        self.instead.setText(translate("Protection", "Ask for it at each start; the key is kept nowhere else"))
        self.cancel_button.setText(translate("Protection", "Cancel"))
        self.set_button.setText(translate("Protection", "Set the passphrase"))
        self._show_state()

    def _on_set(self, _: object) -> None:
        self.passphrase_set.emit()
        self.accept()

    def _on_refused(self, error: IrmError) -> None:
        self._is_busy = False
        self.problem.show_problem(messages.error(error), self.first)
        self._show_state()

    def _show_state(self, _: str = "") -> None:
        level = services.protection.strength(self.first.text())
        words = (
            translate("Protection", "At least 8 letters; four words that do not belong together are better"),
            translate("Protection", "Fair: a few more letters make it much harder to guess"),
            translate("Protection", "Good"),
            translate("Protection", "Very good"),
        )
        self.hint.setText(translate("Protection", "Working on it…") if self._is_busy else words[level])
        self.problem.show_problem("", self.again)
        self.set_button.setEnabled(level > 0 and bool(self.again.text()) and not self._is_busy)


# The work, done in a thread of its own


def _set(passphrase: str, is_only: bool, store: Store) -> None:
    services.protection.set_passphrase(store.maker.paths, store.maker.key, passphrase, is_only=is_only)
