"""The composition root: opens everything in order, puts the window on the screen first and the rest behind it.

Order: paths, log, settings, look and language, single window, first page by the raw driver, window; then, off the GUI
thread, the store and everything that needs SQLAlchemy. Whatever keeps the program from starting is one plain sentence.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from irm import log, settings
from irm.db import first_page
from irm.domain import clock
from irm.domain.file_words import FileWords
from irm.errors import IrmError, StoreError, unusable
from irm.paths import Paths, find_paths
from irm.settings import Settings
from irm.ui import starting, vocabulary
from irm.ui.base.dialog import Dialog
from irm.ui.base.page import INFLUENCERS, TODAY, Page
from irm.ui.base.record_screen import RecordScreen
from irm.ui.count_due import CountDue
from irm.ui.crash import NOBODY_LOOKS, CrashDialog, CrashHook
from irm.ui.ending import Ending
from irm.ui.exchange import Exchange
from irm.ui.first_paint import FirstPaint
from irm.ui.keeping import Keeping
from irm.ui.key_reminder import KeyReminder
from irm.ui.language import Language
from irm.ui.lists import Lists
from irm.ui.lock import Lock
from irm.ui.main_window import MainWindow
from irm.ui.notices import Notices
from irm.ui.pages import pages
from irm.ui.reminders import Reminders
from irm.ui.runner import Runner
from irm.ui.search.at_need import SearchAtNeed
from irm.ui.shelf import Shelf
from irm.ui.single_window import SingleWindow
from irm.ui.starting import Start
from irm.ui.style.theme import Theme
from irm.ui.tools import Tools
from irm.ui.undo_keys import UndoKeys
from irm.ui.wiring import Wiring
from irm.ui.words import messages

if TYPE_CHECKING:
    from irm.services.store import Store

REFUSED: Final = 1
CRASHED: Final = 70
AGAIN: Final = 75
"""The data file was exchanged: the program starts anew, in the same process."""


def main() -> int:
    """Open the window and return the exit code when it closes."""
    QCoreApplication.setApplicationName("IRM")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    start = starting.AFRESH
    while True:
        program = Program(app, os.environ, start)
        code = program.run()
        if code != AGAIN:
            return code
        start = program.next_start
        program.deleteLater()


class Program(QObject):
    """One run of the program: everything that lives as long as the window."""

    def __init__(self, app: QApplication, environment: Mapping[str, str], start: Start = starting.AFRESH) -> None:
        super().__init__(app)
        self._start = start
        self.next_start = Start(secret=start.secret, was_typed=start.was_typed)
        self.app = app
        self.paths: Paths = find_paths(environment)
        self.exit_code = 0
        self.settings = Settings()
        self.theme = Theme(app)
        self.language = Language(app)
        self.language.changed.connect(self.theme.refresh_icons)
        self.crash = CrashHook(self)
        self.ending = Ending(self)
        self.ending.wanted.connect(self._on_end)
        self.single = SingleWindow(self.paths.data, self)
        self.notices = Notices(self)
        self.runner = Runner(self._open_store, self)
        self.tools = Tools(self.runner, self.notices)
        self.vocabulary = vocabulary.Vocabulary(self.runner, self)
        self.window: MainWindow | None = None
        self.wiring: Wiring | None = None
        self.reminders: Reminders | None = None
        self.keeping: Keeping | None = None
        self.key_reminder: KeyReminder | None = None
        self.lock: Lock | None = None
        self.exchange: Exchange | None = None
        self.undo_keys = UndoKeys(app, self)

    def run(self) -> int:
        """Start, run until the window closes, and put everything away."""
        try:
            self.start()
        except StoreError as error:
            self._stop(error)
            if self.exit_code == AGAIN:
                self.finish()
            return self.exit_code
        except Exception as error:  # noqa: BLE001  (a bug: the hook that tells of one works in the event loop only)
            text = log.trace(error)
            logging.getLogger("irm").error("bug\n%s", text)
            sys.stderr.write(f"IRM: {text}\n")
            CrashDialog.ask(text)
            self.finish()
            return CRASHED
        try:
            code = self.app.exec()
        finally:
            self.finish()
        following = self._exchange()
        if following is None:
            return self.exit_code or code
        self.next_start = following
        return AGAIN

    def start(self) -> None:
        """Put the window on the screen; the store follows. Raises StoreError where the program cannot start."""
        self.settings = settings.load(self.paths.settings)  # first: whatever is refused is said in the user's language
        self.theme.prepare(self.settings)
        self.language.apply(self.settings.language)
        self._make_folders()
        self.single.take()
        self.crash.install()
        self.crash.crashed.connect(self._on_crash)
        if self._start.trouble is not None:
            raise self._start.trouble
        if not self._start.secret and first_page.is_asked_for(self.paths):
            raise StoreError("key.passphrase_wanted")
        self.runner.crashed.connect(self.crash.report)
        self.runner.unopened.connect(self._on_unopened)
        self.window = self._make_window()
        self.window.show_first_page()
        self._show_first_lines(self.window)
        self.theme.apply(self.settings)
        # Only after the first paint may the imports of the store take the interpreter's lock.
        FirstPaint(self.window.stack).painted.connect(self.runner.open)
        self.window.show()
        self.ending.install()
        # Without a window manager nobody else gives it the keyboard, and shortcuts work in an active window only.
        self.window.activateWindow()

    def finish(self) -> None:
        """Close the store and the log, and give the data folder back."""
        self.runner.close()
        if self.paths.attachments.is_dir():
            self._close_opened()
        if self.window is not None:
            self.window.deleteLater()
        self.crash.uninstall()
        self.ending.uninstall()
        self.single.release()
        self.language.remove()
        vocabulary.use(FileWords())
        log.close()

    def _exchange(self) -> Start | None:
        """Exchange the data file where that is wanted, with nobody holding it any more; return how to start again."""
        if self.exchange is None:
            return None
        self.language.apply(self.settings.language)  # what is said of it is said in the user's language
        try:
            return self.exchange.carry_out(self.next_start)
        finally:
            self.language.remove()

    def refuse(self, error: BaseException) -> None:
        """Say in one sentence why the program cannot go on, and end with code 1."""
        self.exit_code = REFUSED
        self.theme.apply(self.settings)
        sentence = messages.error(error)
        logging.getLogger("irm").info("refused to start: %s", messages.details(error))
        sys.stderr.write(f"IRM: {sentence}\n")
        RefusalDialog.ask(sentence)

    def _make_folders(self) -> None:
        try:
            self.paths.make()
        except OSError as error:
            raise unusable(error, self.paths.data) from error
        with suppress(OSError):  # nobody is kept from their data because there can be no log
            log.set_up(self.paths.logs)

    def _make_window(self) -> MainWindow:
        geometry = QSettings(str(self.paths.config / "window.ini"), QSettings.Format.IniFormat, self)
        window = MainWindow(pages(self.tools), notices=self.notices, geometry=geometry)
        self.wiring = Wiring(window, self.tools, settings=self.settings, paths=self.paths, memory=geometry)
        self.wiring.settings_changed.connect(self._on_settings)
        Lists(window, self.tools, memory=geometry)
        Shelf(window, self.tools, memory=geometry)
        CountDue(window.navigation, self.tools)
        self.reminders = Reminders(window, self.tools)
        self.keeping = Keeping(window, self.tools)
        self._protect(window, self.wiring, geometry)
        self.runner.opened.connect(self._greet)
        self.runner.opened.connect(self._tidy)
        self.single.raise_asked.connect(self._raise)
        SearchAtNeed(window, self.runner)
        return window

    def _protect(self, window: MainWindow, wiring: Wiring, memory: QSettings) -> None:
        self.lock = Lock(window, self.tools, self.paths, minutes=self.settings.lock_after)
        self.exchange = Exchange(window, self.tools, self.paths, self.lock)
        wiring.restore_wanted.connect(self.exchange.restore)
        wiring.key_change_wanted.connect(self.exchange.change_key)
        if self.keeping is not None:
            self.keeping.rescue_wanted.connect(self.exchange.rescue)
        self.key_reminder = KeyReminder(window, self.tools, self.paths, memory, was_typed=self._start.was_typed)
        self.key_reminder.code_wanted.connect(wiring.make_code)
        wiring.protection_changed.connect(self.key_reminder.look)
        wiring.lock_wanted.connect(self.lock.lock)
        window.actions_of_program.lock.triggered.connect(self.lock.lock)
        if self.reminders is not None:
            self.lock.changed.connect(self.reminders.be_discreet)
        if self._start.is_code_due:
            self.runner.opened.connect(wiring.make_code)

    def _tidy(self) -> None:
        """Take away what a program that was killed had handed out, or opened, in the clear."""
        from irm.ui.base import handed_out  # not before the first paint

        handed_out.take_away_remains()
        self._close_opened()

    def _close_opened(self) -> None:
        """Take away the copies of attachments that other programs were given to show."""
        from irm.services import attachment_files  # as above

        with suppress(OSError):
            attachment_files.take_away_opened(self.paths.attachments)

    def _show_first_lines(self, window: MainWindow) -> None:
        """Fill the list from the raw driver: two milliseconds instead of more than a second."""
        page = window.current_page
        if window.current_key == INFLUENCERS and isinstance(page, RecordScreen):
            spec = page.spec
            found = None
            if not page.views.current_id:  # what a view shows is known when the views are read
                found = first_page.read(
                    self.paths, sort=spec.sort, is_descending=spec.is_descending, grouped_by=spec.grouped_by
                )
            if found is not None:
                if vocabulary.use(found.words):
                    page.retranslate()
                page.show_first_page(found.rows, found.total)
            page.view.setFocus()
        elif window.current_key == TODAY and page is not None:
            self._show_first_day(page)

    def _show_first_day(self, page: Page) -> None:
        from irm.ui.screens.today.screen import TodayScreen  # the page in front: it is there already

        found = first_page.read_day(self.paths, today=clock.today())
        if found is not None and isinstance(page, TodayScreen):
            vocabulary.use(found[1])
            page.show_first_page(found[0])
        page.focus_content()

    def _open_store(self) -> Store:
        """Import the store and open the file; called in the writing thread."""
        # Before the imports: the key store was asked at the start, and where it has no answer they would only delay
        # the window that asks.
        secret = self._start.secret or first_page.key_of_store(self.paths)
        from irm.services import influencers, interactions, store  # noqa: F401  (after the first paint)

        return store.open_store(self.paths, secret=secret)

    def _on_unopened(self, error: BaseException) -> None:
        if not isinstance(error, StoreError):
            self.crash.report(error)
            return
        if self.window is not None:
            self.window.hide()
        self._stop(error)
        self.app.exit(self.exit_code)

    def _stop(self, error: StoreError) -> None:
        """Offer what can help where somebody looks, else refuse; `exit_code` says how it goes on."""
        if QGuiApplication.platformName() in NOBODY_LOOKS:
            self.refuse(error)
            return
        self.theme.apply(self.settings)
        try:
            following = starting.cured(self.runner, self.paths, error, self._start)
        except StoreError:
            self.refuse(error)
            return
        self.exit_code = REFUSED if following is None else AGAIN
        self.next_start = following or self.next_start

    def _on_end(self) -> None:
        """Save what is typed and close; what cannot be saved as it is would be lost in any case."""
        if self.window is not None and not self.window.close() and not self.runner.is_writing():
            self.app.exit(self.exit_code)

    def _greet(self) -> None:
        """Say what happened before this start, and that nothing can be saved where that is so."""
        if not os.access(self.paths.database, os.W_OK):
            self.notices.fail(StoreError("file.read_only", path=str(self.paths.database)))
        greeting = self._start.greeting
        if isinstance(greeting, IrmError):
            self.notices.fail(greeting)
        elif greeting:
            self.notices.say(greeting)

    def _on_crash(self, text: str) -> None:
        """Say so, then close: what is open may no longer be true."""
        self.exit_code = CRASHED
        CrashDialog.ask(text, self.window)
        self.app.exit(self.exit_code)

    def _on_settings(self, chosen: Settings) -> None:
        self.settings = chosen
        if self.lock is not None:
            self.lock.lock_after(chosen.lock_after)
        self.theme.apply(chosen)
        self.language.apply(chosen.language)
        try:
            settings.save(self.paths.settings, chosen)
        except OSError as error:
            self.notices.fail(unusable(error, self.paths.config))

    def _raise(self) -> None:
        if self.window is not None:
            self.window.showNormal() if self.window.isMinimized() else self.window.show()
            self.window.raise_()
            self.window.activateWindow()


class RefusalDialog(Dialog):
    """One sentence and one button."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self._sentence = sentence
        self.close_button = self.add_button(accepts=True)
        self.retranslate()

    @classmethod
    def ask(cls, sentence: str) -> None:
        """Show the sentence until it is closed; nothing where nobody could close it."""
        if QGuiApplication.platformName() not in NOBODY_LOOKS:
            cls(sentence).exec()

    def retranslate(self) -> None:
        """Write all words again."""
        self.set_heading(QCoreApplication.translate("Start", "IRM cannot start"), self._sentence)
        self.close_button.setText(QCoreApplication.translate("Start", "Close"))
