"""What was typed, could not be saved and would be lost with the window: shown to be copied before it closes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from irm.ui.base.dialog import Dialog
from irm.ui.base.form_card import FormCard, KeptBack
from irm.ui.base.record_detail import RecordDetail
from irm.ui.quick_log.host import QuickLogHost
from irm.ui.words import messages

translate = QCoreApplication.translate


class KeptBackDialog(Dialog):
    """`leave_wanted` says that the window is to close without it."""

    leave_wanted = Signal()

    def __init__(self, kept: Sequence[KeptBack], parent: QWidget | None = None) -> None:
        super().__init__(parent, width=520)
        self._reason = messages.error(kept[0].error)
        self.box = QPlainTextEdit("\n\n".join(f"{one.heading}\n{one.text}" for one in kept), self)
        self.box.setReadOnly(True)
        self.body.addWidget(self.box)
        self.leave_button = self.add_button()
        self.copy_button = self.add_button()
        self.stay_button = self.add_button(accepts=True)
        self.copy_button.clicked.connect(self._copy)
        self.leave_button.clicked.connect(self._leave)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        more = translate("KeptBack", "Closing tries again each time. Copy what you want to keep before you leave.")
        self.set_heading(translate("KeptBack", "Something you typed is not saved"), f"{self._reason} {more}")
        self.box.setAccessibleName(translate("KeptBack", "What is not saved"))
        self.leave_button.setText(translate("KeptBack", "Quit without it"))
        self.copy_button.setText(translate("KeptBack", "Copy"))
        self.stay_button.setText(translate("KeptBack", "Stay"))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.box.toPlainText())

    def _leave(self) -> None:
        self.accept()
        self.leave_wanted.emit()


def write_again(window: QWidget) -> None:
    """Start all writes of a window again that were refused and are not seen."""
    for each in window.findChildren(QObject):
        if isinstance(each, FormCard | RecordDetail | QuickLogHost):
            each.write_again()


def found(window: QWidget) -> list[KeptBack]:
    """Return what is kept back in a window whose edits were all ended."""
    return [one for each in _keepers(window) for one in each.kept_back()]


def forget(window: QWidget) -> None:
    """Give all of it up."""
    for each in _keepers(window):
        each.forget_refused()


def _keepers(window: QWidget) -> list[FormCard[Any] | QuickLogHost]:
    return [*window.findChildren(FormCard), *window.findChildren(QuickLogHost)]
