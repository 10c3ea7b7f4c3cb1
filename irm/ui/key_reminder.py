"""Reminds of what is missing of the protection: a recovery code made and checked, a key store that lost the key.

It is a bar above the page, as long as it is so. The code is offered in a dialog of its own accord only once: when there
is data of the user's own, nobody is typing, and somebody looks at the screen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from irm import services
from irm.errors import IrmError
from irm.paths import Paths
from irm.services.session import Session
from irm.ui.crash import NOBODY_LOOKS
from irm.ui.main_window import MainWindow
from irm.ui.tools import Tools
from irm.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from irm.services.store import Changes, Store

translate = QCoreApplication.translate

QUIET: Final = 30_000
"""Milliseconds without a change after which a question disturbs nobody."""
_ASKED: Final = "protection/is_code_offered"
_TABLES: Final = frozenset({"influencer", "campaign", "representative"})

KEEP, MAKE, CHECK = "keep", "make", "check"


class KeyReminder(QObject):
    """`code_wanted` is emitted where the user, or the moment, asks for the recovery code."""

    code_wanted = Signal()

    def __init__(
        self, window: MainWindow, tools: Tools, paths: Paths, memory: QSettings, *, was_typed: bool = False
    ) -> None:
        super().__init__(window)
        self._window, self._tools, self._paths, self._memory = window, tools, paths, memory
        self._was_typed = was_typed
        self._what = ""
        self.banner = Banner(window)
        window.put_above(self.banner)
        self._quiet = QTimer(self, interval=QUIET, singleShot=True)
        self._quiet.timeout.connect(self.offer)
        tools.runner.opened.connect(self.look)
        tools.runner.changed.connect(self._on_changes)
        window.installEventFilter(self)

    def look(self) -> None:
        """See what is missing, and say it."""
        ways = services.protection.ways(self._paths)
        is_kept = ways is None or ways.kept_in == services.protection.PASSPHRASE
        if self._was_typed and not is_kept:
            self._what = KEEP
        elif ways is None or (ways.has_code and ways.is_code_checked):
            self._what = ""
        else:
            self._what = CHECK if ways.has_code else MAKE
        self._show()
        if self._what == MAKE and not self._memory.contains(_ASKED):
            self._quiet.start()

    def say(self, what: str) -> None:
        """Say that one thing is missing: KEEP, MAKE or CHECK."""
        self._what = what
        self._show()

    def stop(self) -> None:
        """Say nothing any more: for pictures, which must be the same each time."""
        self._quiet.stop()
        self._what = ""
        self.banner.clear()

    def offer(self) -> None:
        """Offer the code, once, where there is something to lose and nobody is busy."""
        if self._what != MAKE or QGuiApplication.platformName() in NOBODY_LOOKS:
            return
        if QApplication.activeModalWidget() or QApplication.activePopupWidget() or _is_typing():
            self._quiet.start()
            return
        self._tools.runner.read(self, _has_own, self._on_own, turn="own")

    def keep(self) -> None:
        """Put the key into the key store again."""
        self._tools.runner.beside(self, _keep_in_store, self._on_kept, on_error=self._on_refused)

    def keep_in_file(self) -> None:
        """Keep the key in a file beside the data."""
        self._tools.runner.beside(self, _keep_in_file, self._on_kept, on_error=self._on_refused)

    def dismiss(self) -> None:
        """Ask for the secret at the next start again."""
        self._was_typed = False
        self.look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange and not self.banner.isHidden():
            self._show()
        return False

    def _show(self) -> None:
        if not self._what:
            self.banner.clear()
        elif self._what == KEEP:
            self._ask_keep()
        else:
            none = translate("Recovery", "There is no recovery code yet: if the key is lost, so is your data.")
            unchecked = translate("Recovery", "You have not shown yet that you wrote the recovery code down.")
            answers = ((translate("Recovery", "Make the recovery code…"), self._want_code),)
            self.banner.ask(none if self._what == MAKE else unchecked, answers)

    def _ask_keep(self) -> None:
        sentence = translate(
            "Recovery", "The key was not where it is kept on this computer. Shall it be kept there again?"
        )
        answers = (
            (translate("Recovery", "Keep it in the key store"), self.keep),
            (translate("Recovery", "Ask me again next time"), self.dismiss),
        )
        self.banner.ask(sentence, answers, tone="warning")

    def _ask_file(self) -> None:
        sentence = translate(
            "Recovery", "No key store takes the key. In a file beside the data, whoever can read that folder has it."
        )
        answers = (
            (translate("Recovery", "Keep it in a file"), self.keep_in_file),
            (translate("Recovery", "Ask me again next time"), self.dismiss),
        )
        self.banner.ask(sentence, answers, tone="warning")

    def _want_code(self) -> None:
        self._memory.setValue(_ASKED, "1")
        self.code_wanted.emit()
        self._show()

    def _on_changes(self, changes: Changes) -> None:
        if self._what == MAKE and not self._memory.contains(_ASKED) and changes.tables() & _TABLES:
            self._quiet.start()

    def _on_own(self, has_own: bool) -> None:
        if has_own:
            self._want_code()

    def _on_kept(self, kept_in: str) -> None:
        if not kept_in:
            self._ask_file()
            return
        self._tools.notices.say(translate("Recovery", "The key is kept on this computer again."))
        self.dismiss()

    def _on_refused(self, error: IrmError) -> None:
        self._tools.notices.fail(error)
        self._show()


def _is_typing() -> bool:
    focus = QApplication.focusWidget()
    return isinstance(focus, QLineEdit | QPlainTextEdit) and focus.isEnabled()


# The work, done in the threads


def _has_own(session: Session) -> bool:
    return services.influencers.count(session) > 0 and not services.demo_removal.is_there(session)


def _keep_in_store(store: Store) -> str:
    return services.protection.keep(store.maker.paths, store.maker.key, is_file_allowed=False)


def _keep_in_file(store: Store) -> str:
    return services.protection.keep(store.maker.paths, store.maker.key, is_file_allowed=True)
