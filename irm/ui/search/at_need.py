"""Makes the help of the search field when the search is used for the first time: many sessions never search.

What it needs (the language of queries, its fields in three languages) is a twentieth of all that a start would take.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

if TYPE_CHECKING:
    from irm.ui.main_window import MainWindow
    from irm.ui.runner import Runner
    from irm.ui.search.assist import SearchAssist


class SearchAtNeed(QObject):
    """One per window; waits until the program rests, then for the keyboard, a text or a click on the filters."""

    def __init__(self, window: MainWindow, runner: Runner) -> None:
        super().__init__(window)
        self._window, self._runner = window, runner
        self._assist: SearchAssist | None = None
        self._has_rested = False
        bar = window.top_bar
        bar.search.installEventFilter(self)
        bar.search.textChanged.connect(self._make)
        bar.filter_button.clicked.connect(self._open_builder)
        runner.rested.connect(self._on_rested)

    def assist(self) -> SearchAssist:
        """Return the help, made now where it is not there yet."""
        if self._assist is None:
            from irm.ui.search.assist import SearchAssist

            bar = self._window.top_bar
            bar.search.removeEventFilter(self)
            bar.search.textChanged.disconnect(self._make)
            bar.filter_button.clicked.disconnect(self._open_builder)
            self._assist = SearchAssist(self._window, self._runner)
        return self._assist

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make it right after the field got the keyboard."""
        if event.type() is QEvent.Type.FocusIn:
            QTimer.singleShot(0, self, self._make)
        return False

    def _on_rested(self) -> None:
        self._has_rested = True
        bar = self._window.top_bar
        bar.filter_button.setEnabled(True)
        if bar.search.hasFocus() or bar.search.text():
            self._make()

    def _make(self) -> None:
        if self._has_rested:
            self.assist()

    def _open_builder(self) -> None:
        self.assist().open_builder()
