"""Locks the window, on demand or when nobody worked for a while: what is on the screen is covered, all input blocked.

Work stays where it is, also in dialogs that are open: they are hidden and come back. Data and key stay in memory
behind, so that nothing that runs is broken off: this keeps out who sits down at the screen without the passphrase, and
the README says so. What such work opens meanwhile waits behind the lock, too.
"""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Final

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QVBoxLayout, QWidget

from irm.errors import StoreError
from irm.paths import Paths
from irm.ui.crash import CrashDialog
from irm.ui.main_window import MainWindow
from irm.ui.style import icons, tokens
from irm.ui.tools import Tools

if TYPE_CHECKING:
    from irm.ui.dialogs.unlock import UnlockDialog

translate = QCoreApplication.translate

_LOOK: Final = 5_000
"""Milliseconds between two looks at how long nobody worked."""
_SIGN: Final = 48
_WORK: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.Drop,
    }
)


def _now() -> float:
    """Return seconds of a clock that goes on while the machine sleeps, which `time.monotonic` does not everywhere."""
    sleepless = getattr(time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC", None))
    return time.monotonic() if sleepless is None else time.clock_gettime(sleepless)


class Lock(QObject):
    """The lock of one window. `changed(bool)` says whether it is locked now."""

    changed = Signal(bool)

    def __init__(self, window: MainWindow, tools: Tools, paths: Paths, *, minutes: int = 0) -> None:
        super().__init__(window)
        self._window, self._tools, self._paths = window, tools, paths
        self._cover: QWidget | None = None
        self.dialog: UnlockDialog | None = None
        self._hidden: list[QWidget] = []
        self._focus: QWidget | None = None
        self._minutes = 0
        self._worked_at = _now()
        self._timer = QTimer(self, interval=_LOOK)
        self._timer.timeout.connect(self.look)
        self.lock_after(minutes)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._reach)

    @property
    def is_locked(self) -> bool:
        """Whether the window is covered."""
        return self._cover is not None

    def lock_after(self, minutes: int) -> None:
        """Lock when nobody worked for so many minutes; 0 means never. Only then input is watched: it costs a little."""
        self._minutes = minutes
        self._worked_at = _now()
        self._watch()
        self._timer.start() if minutes else self._timer.stop()

    def look(self) -> None:
        """Lock where nobody worked for long enough."""
        if self._minutes and not self.is_locked and _now() - self._worked_at >= self._minutes * 60:
            self.lock()

    def lock(self) -> None:
        """Cover the window, hide every other one, and ask for what opens it again."""
        if self.is_locked or not self._tools.runner.is_open():
            return
        from irm.ui.dialogs.unlock import LOCKED, UnlockDialog  # not before it is asked for

        self._focus = self._window.focusWidget()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        self._hidden = [
            each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not self._window
        ]
        for each in self._hidden:
            each.hide()
        self._cover = Cover(self._window)
        self._show_content(is_shown=False)
        self.dialog = dialog = UnlockDialog(self._tools.runner, self._paths, StoreError(LOCKED), self._window)
        dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
        dialog.accepted.connect(self._unlock)
        dialog.quit_wanted.connect(self._quit)
        dialog.show()
        dialog.activateWindow()
        self._watch()
        self.changed.emit(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that somebody works, but for a move that only wakes the machine; keep what opens behind the lock."""
        if self.is_locked:
            if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and self._belongs_behind(watched):
                QTimer.singleShot(0, self, partial(self._put_behind, watched))
        elif event.type() in _WORK:
            self.look()
            self._worked_at = _now()
        return False

    def _watch(self) -> None:
        """Look at events only where it is needed."""
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
            if self._minutes or self.is_locked:
                app.installEventFilter(self)

    def _belongs_behind(self, window: QWidget) -> bool:
        """Whether a window may show data: not the lock and what belongs to it, nor the words about a crash."""
        owner: QWidget | None = window
        while owner is not None and owner is not self.dialog:
            owner = owner.parentWidget()
        is_other = owner is None and window is not self._window and not isinstance(window, CrashDialog)
        return window.isWindow() and is_other

    def _put_behind(self, window: QWidget) -> None:
        if self.is_locked and shiboken6.isValid(window) and window.isVisible():
            window.hide()
            if isinstance(window, QDialog):  # what else there is, as completions, belongs to a moment that is over
                self._hidden.append(window)

    def _quit(self) -> None:
        """Close the window; where something typed would be lost, that is said first, and asked for again."""
        dialog = self.dialog
        assert dialog is not None
        if dialog.is_warned:
            QCoreApplication.exit()
            return
        is_asking = any(shiboken6.isValid(each) and isinstance(each, QDialog) for each in self._hidden)
        if is_asking or not (self._window.close() or self._tools.runner.is_writing()):
            dialog.warn()

    def _reach(self, _: QWidget | None, focus: QWidget | None) -> None:
        """Let the key lock from a dialog as well: it blocks the shortcuts of the window behind it."""
        if focus is not None and focus.window() is not self._window:
            focus.window().addAction(self._window.actions_of_program.lock)  # a second time does nothing

    def _show_content(self, *, is_shown: bool) -> None:
        content = self._window.centralWidget()
        if content is not None:
            content.setVisible(is_shown)

    def _unlock(self) -> None:
        self._show_content(is_shown=True)
        if self._cover is not None:
            self._cover.hide()
            self._cover.deleteLater()
            self._cover = None
        for each in self._hidden:
            if shiboken6.isValid(each):
                each.show()
        self._hidden, self.dialog = [], None
        self._watch()
        self._worked_at = _now()
        self._window.activateWindow()
        if self._focus is not None and shiboken6.isValid(self._focus):
            self._focus.setFocus()
        self._focus = None
        self.changed.emit(False)


class Cover(QWidget):
    """What stands in the window while it is locked: nothing of the data."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.setAutoFillBackground(True)
        self.setAccessibleName(translate("Unlock", "IRM is locked"))
        sign = QLabel(self)
        sign.setPixmap(icons.pixmap("lock", tokens.px(_SIGN, self.font()), "text_faint"))
        sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.addWidget(sign)
        window.installEventFilter(self)
        self._fit()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window at every size."""
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self._fit()
        return False

    def _fit(self) -> None:
        self.setGeometry(self._window.rect())
