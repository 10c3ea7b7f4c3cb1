"""What the program shows where the key of the data is not at hand, and in front of a locked window.

One sentence, one field for the passphrase or the recovery code, and another look into the key store; its answer counts
however late it comes. It never offers to delete anything, and there may be as many tries as anybody wants.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from irm import services
from irm.errors import IrmError
from irm.paths import Paths
from irm.ui.base.dialog import Dialog, field_label
from irm.ui.runner import Runner
from irm.ui.style import icons
from irm.ui.widgets.buttons import button
from irm.ui.widgets.labels import plain_label
from irm.ui.words import messages

if TYPE_CHECKING:
    from irm.services.protection import Ways

translate = QCoreApplication.translate

ASKED: Final = "key.passphrase_wanted"
LOCKED: Final = "locked"
"""Instead of the code of an error: the window was locked, by the user or because nobody worked."""
_STORES: Final = ("key.store_unavailable", "key.wrong", "key.missing")
"""What another look may cure."""
_LISTEN: Final = 500
"""Milliseconds between two looks at whether the key store has answered meanwhile."""


class UnlockDialog(Dialog):
    """Accepted once the key is there, in `raw`. `was_typed` says that a passphrase or a recovery code gave it.

    Rejected with `wants_restore` where a backup is wanted instead.
    """

    quit_wanted = Signal()
    is_warned = False
    """Whether it was said that quitting loses what is typed behind the lock."""

    def __init__(
        self,
        runner: Runner,
        paths: Paths,
        error: IrmError,
        parent: QWidget | None = None,
        *,
        ways: Ways | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._paths = paths
        self._error = error
        self._is_busy = self._is_refused = False
        is_header_lost = error.code.startswith("key.header")
        self._ways = None if is_header_lost else ways or services.protection.ways(paths)
        self.raw = b""
        self.was_typed = False
        self.wants_restore = False
        self.secret = QLineEdit(self)
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.eye = QAction(self)
        self.eye.setCheckable(True)
        self.eye.toggled.connect(self._show_letters)
        self.secret.addAction(self.eye, QLineEdit.ActionPosition.TrailingPosition)
        self._label = field_label(self.secret, parent=self)
        self.working = plain_label(role="soft", parent=self)
        policy = self.working.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # nothing moves when it comes, and nothing is squeezed
        self.working.setSizePolicy(policy)
        self._listening = QTimer(self, interval=_LISTEN)
        self._listening.timeout.connect(self._listen)
        self._is_awaited = False
        self._arrange()
        self.retranslate()
        self._show_state()
        (self.secret if self.takes_secret else self.open_button).setFocus()
        if error.code == _STORES[0] and services.protection.is_store_asked(paths):
            self.show_waiting(is_awaited=True)
            self._listening.start()

    @property
    def is_lock(self) -> bool:
        """Whether the window behind is locked, and not the data at a start."""
        return self._error.code == LOCKED

    @property
    def takes_secret(self) -> bool:
        """Whether there is a passphrase or a recovery code to type; for a locked window only where it is needed."""
        if self._ways is None:
            return True
        if self.is_lock:
            is_asked = self._ways.has_passphrase or self._ways.kept_in == services.protection.PASSPHRASE
            return is_asked or (self._is_refused and self._ways.has_code)
        return self._ways.has_passphrase or self._ways.has_code

    def unlock(self, _: bool = False) -> None:
        """Try what is typed; in front of a locked window without a passphrase, what the key store has."""
        if self.takes_secret and not self.secret.text():
            return
        self._begin(self.secret.text() if self.takes_secret else "")

    def try_store(self, _: bool = False) -> None:
        """Look into the key store again."""
        self._begin("")

    def show_waiting(self, *, is_awaited: bool) -> None:
        """Say, or say no more, that the key store may still answer."""
        self._is_awaited = is_awaited
        self.retranslate()

    def reject(self) -> None:
        """Leave the program; a locked window stays locked."""
        if not self.is_lock:
            super().reject()

    def warn(self) -> None:
        """Say that quitting now would lose what is typed behind the lock; the next click does it."""
        self.is_warned = True
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_heading(self._heading_words(), self._lead_words())
        ways = self._ways
        if ways is not None and not ways.has_code and ways.has_passphrase:
            self._label.setText(translate("Unlock", "&Passphrase"))
        elif ways is not None and ways.has_code and not ways.has_passphrase:
            self._label.setText(translate("Unlock", "&Recovery code"))
        else:
            self._label.setText(translate("Unlock", "&Passphrase or recovery code"))
        self.secret.setAccessibleName(self._label.text().replace("&", ""))
        self.eye.setToolTip(translate("Unlock", "Show what is typed"))
        for each in self.secret.findChildren(QToolButton):
            each.setAccessibleName(self.eye.toolTip())
        waiting = translate("Unlock", "Still waiting for the key store…")
        self.working.setText(translate("Unlock", "Opening…") if self._is_busy else waiting)
        self.working.setVisible(self._is_busy or self._is_awaited)
        self.restore_button.setText(translate("Unlock", "Restore a backup…"))
        self.quit_button.setText(translate("Unlock", "Quit anyway") if self.is_warned else translate("Unlock", "Quit"))
        if self.is_warned:
            words = translate("Unlock", "Something behind the lock is not saved and would be lost: unlock to keep it.")
            self.problem.show_problem(words)
        is_file = ways is not None and ways.kept_in == services.protection.FILE
        again, store = translate("Unlock", "Try again"), translate("Unlock", "Try the key store again")
        self.store_button.setText(again if is_file else store)
        self.open_button.setText(translate("Unlock", "Unlock") if self.is_lock else translate("Unlock", "Open"))

    def _heading_words(self) -> str:
        if self.is_lock:
            return translate("Unlock", "IRM is locked")
        if self._error.code == ASKED:
            return translate("Unlock", "Your data is protected by a passphrase")
        return translate("Unlock", "The key of your data is not at hand")

    def _lead_words(self) -> str:
        if self.is_lock:
            if self.takes_secret:
                return translate("Unlock", "Type your passphrase to go on where you were.")
            return translate("Unlock", "Nothing is lost: go on where you were.")
        if self._error.code == ASKED:
            return translate("Unlock", "Type it to open your data. The recovery code does as well.")
        if self._ways is None:
            more = translate(
                "Unlock",
                "Where a backup beside the data tells it, your passphrase or recovery code opens the data, too. "
                "Nothing is ever deleted.",
            )
        elif self.takes_secret:
            more = translate("Unlock", "What you type below opens your data, too. Nothing is ever deleted.")
        else:
            more = translate(
                "Unlock",
                "No passphrase was set and no recovery code was made: nothing but the key itself opens this data. "
                "It stays where it is.",
            )
        return f"{messages.error(self._error)} {more}"

    def _arrange(self) -> None:
        for each in (self._label, self.secret):
            self.body.addWidget(each)
        self.body.addWidget(self.working)
        self.restore_button = button(kind="quiet", icon="archive", parent=self)
        self.restore_button.setVisible(not self.is_lock)
        self.restore_button.clicked.connect(self._want_restore)
        self.add_foot(self.restore_button)
        self.quit_button = self.add_button()
        self.quit_button.clicked.connect(self._quit)
        self.store_button = self.add_button()
        self.store_button.setVisible(self._error.code in _STORES)
        self.store_button.clicked.connect(self.try_store)
        self.open_button = self._accepting = self.add_button(kind="primary")
        self.open_button.setVisible(self.takes_secret or self.is_lock)
        self.open_button.setDefault(True)
        self.open_button.clicked.connect(self.unlock)
        self.secret.textChanged.connect(self._show_state)
        icons.put(self.eye, "eye")

    def _listen(self) -> None:
        """Take what the key store says late, unless somebody is typing."""
        if self._is_busy or services.protection.is_store_asked(self._paths):
            return
        self._listening.stop()
        self.show_waiting(is_awaited=False)
        if not self.secret.text():
            self.try_store()

    def _begin(self, typed: str) -> None:
        self._is_busy = True
        self.is_warned = False
        self.problem.show_problem("", self.secret)
        self._show_state()
        self.retranslate()
        work = partial(_unlocked, self._paths, typed)
        self._runner.compute(self, work, partial(self._on_opened, bool(typed)), on_error=self._on_refused)

    def _on_opened(self, was_typed: bool, raw: bytes) -> None:
        self.raw, self.was_typed = raw, was_typed
        self.accept()

    def _on_refused(self, error: IrmError) -> None:
        self._is_busy = False
        self._is_refused = True
        if self.is_lock:  # a passphrase may have been set from the command line since
            self._ways = services.protection.ways(self._paths) or self._ways
        self._show_state()
        self.retranslate()
        self.problem.show_problem(messages.error(error), self.secret)
        if self.takes_secret:
            self.secret.selectAll()
            self.secret.setFocus()

    def _show_state(self) -> None:
        for each in (self._label, self.secret):
            each.setVisible(self.takes_secret)
        self.open_button.setEnabled(not self._is_busy and (bool(self.secret.text()) or not self.takes_secret))
        for control in (self.secret, self.store_button, self.restore_button, self.quit_button):
            control.setEnabled(not self._is_busy)

    def _show_letters(self, is_shown: bool) -> None:
        self.secret.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
        icons.put(self.eye, "eye-off" if is_shown else "eye")

    def _want_restore(self, _: bool = False) -> None:
        self.wants_restore = True
        self.reject()

    def _quit(self, _: bool = False) -> None:
        self.quit_wanted.emit()
        self.reject()


# The work, done in another thread


def _unlocked(paths: Paths, typed: str) -> bytes:
    return services.protection.unlock(paths, typed)
