"""What happens after a bug: a log entry, one dialog with text to copy, a controlled close. No value reaches either."""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from irm import log
from irm.ui.base.dialog import Dialog

translate = QCoreApplication.translate

NOBODY_LOOKS = ("offscreen", "minimal")
"""Platforms on which a dialog would wait for ever."""


class CrashHook(QObject):
    """Catches what nothing else caught, on any thread. `crashed` comes once, on the GUI thread, with the text."""

    crashed = Signal(str)
    _caught = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_told = False
        self._before = (sys.excepthook, threading.excepthook)
        self._caught.connect(self.report, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over the hooks of the interpreter."""
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._before

    def report(self, error: BaseException) -> None:
        """Log a bug; the first one is also told to the user."""
        text = log.trace(error)
        logging.getLogger("irm").error("bug\n%s", text)
        if not self._is_told:
            self._is_told = True
            self.crashed.emit(text)

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        self._caught.emit(error)

    def _on_thread_exception(self, found: threading.ExceptHookArgs) -> None:
        if found.exc_value is not None:
            self._caught.emit(found.exc_value)


class CrashDialog(Dialog):
    """Says that the program made a mistake and will close, with the text to send."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=520)
        self._text = text
        self.box = QPlainTextEdit(text, self)
        self.box.setReadOnly(True)
        self.body.addWidget(self.box)
        self.copy_button = self.add_button()
        self.close_button = self.add_button(accepts=True)
        self.copy_button.clicked.connect(self._copy)
        self.retranslate()

    @classmethod
    def ask(cls, text: str, parent: QWidget | None = None) -> None:
        """Show the text until it is closed; nothing where nobody could close it."""
        if QGuiApplication.platformName() not in NOBODY_LOOKS:
            cls(text, parent).exec()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_heading(
            translate("Crash", "The program made a mistake and has to close"),
            translate("Crash", "What you had saved is kept. These lines say where it happened; they hold no data."),
        )
        self.box.setAccessibleName(translate("Crash", "Where it happened"))
        self.copy_button.setText(translate("Crash", "Copy"))
        self.close_button.setText(translate("Crash", "Close the program"))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
