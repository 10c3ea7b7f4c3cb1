"""Between the search field of the window and the page in front: completion, complaints, chips, the filter builder.

Only pages that understand filters get them; the text in the field stays the one form of a query.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from irm.domain import query, query_completion, query_text
from irm.domain.query import Complaint, Piece
from irm.domain.query_completion import Completion
from irm.domain.query_fields import Vocabulary
from irm.ui.search.popup import CompletionPopup
from irm.ui.search.strip import QueryStrip

if TYPE_CHECKING:
    from irm.services.store import Changes
    from irm.ui.main_window import MainWindow
    from irm.ui.runner import Runner
    from irm.ui.search.builder import FilterBuilder

PATIENCE: Final = 900
"""Milliseconds of rest after which the part under the cursor counts as finished, too."""
_TABLES: Final = frozenset({"tag", "own_field", "stage", "representative", "influencer", "campaign"})
_USUAL: Final = Vocabulary()
"""Until the words of the file are read."""
_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class SearchAssist(QObject):
    """One per window."""

    def __init__(self, window: MainWindow, runner: Runner) -> None:
        super().__init__(window)
        self._window = window
        self._runner = runner
        self._field = window.top_bar.search
        self._known: dict[str, Vocabulary] = {}
        self._fresh: set[str] = set()
        self._is_patient = True
        self.popup = CompletionPopup(self._field)
        self.strip = QueryStrip(window)
        window.put_above(self.strip)
        self._rest = QTimer(self, interval=PATIENCE, singleShot=True)
        self._connect()
        self._on_page()

    @property
    def vocabulary(self) -> Vocabulary:
        """What the page in front understands."""
        return self._known.get(self._window.current_key) or _USUAL

    def open_builder(self) -> FilterBuilder:
        """Open the filter builder on what stands in the field."""
        from irm.ui.search.builder import FilterBuilder  # not before it is asked for: the first paint comes first

        self._refresh()
        self.popup.hide()
        builder = FilterBuilder(self._field.text(), self.vocabulary, self._window)
        builder.query_changed.connect(self.search_for)
        self._builder = builder
        builder.open()
        return builder

    def search_for(self, text: str) -> None:
        """Put a query into the field and search at once."""
        self._field.setText(text)
        self._field.flush()

    # Signals

    def _connect(self) -> None:
        field = self._field
        field.textEdited.connect(self._on_edited)
        field.textChanged.connect(self._on_changed)
        field.installEventFilter(self)
        self.popup.taken.connect(self._take)
        self.strip.taken_off.connect(self._take_off)
        self.strip.corrected.connect(self._correct)
        self._rest.timeout.connect(self._on_rest)
        self._window.page_shown.connect(self._on_page)
        self._window.top_bar.filter_button.clicked.connect(self.open_builder)
        self._window.top_bar.filter_button.setEnabled(True)
        self._runner.opened.connect(self._refresh)
        self._runner.changed.connect(self._on_changes)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keyboard move in the list while it is there."""
        if watched is not self._field:
            return False
        if event.type() is QEvent.Type.FocusIn:
            self._refresh()
        elif event.type() is QEvent.Type.FocusOut:
            self.popup.hide()
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        elif event.type() is QEvent.Type.LanguageChange:
            self.strip.show_complaints((), self.vocabulary)
            self._show()
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.complete(is_asked=True)
            return True
        if not self.popup.isVisible():
            return False
        if key in _STEPS:
            self.popup.go(_STEPS[key])
            return True
        if key == Qt.Key.Key_Escape:
            self.popup.hide()
            return True
        if key == Qt.Key.Key_Tab:
            return self.popup.take(is_first=True)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.popup.take():
                return True
            self.popup.hide()
        return False

    def _on_edited(self, _: str) -> None:
        self.complete()

    def _on_changed(self, _: str) -> None:
        self._is_patient = True
        self._rest.start()
        self._show()

    def _on_rest(self) -> None:
        self._is_patient = False
        self._show()

    def _on_page(self, _: str = "") -> None:
        self.popup.hide()
        if self._field.hasFocus():
            self._refresh()
        self._show()

    def _on_changes(self, changes: Changes) -> None:
        if changes.tables() & _TABLES:
            self._fresh.clear()
            if self._field.hasFocus():
                self._refresh()

    # What is shown

    def _is_on(self) -> bool:
        page = self._window.current_page
        return page is not None and page.vocabulary() is not None

    def complete(self, *, is_asked: bool = False) -> None:
        """Offer what can come next where the cursor is; `is_asked` offers fields where nothing is begun."""
        if not self._is_on() or not self._field.hasFocus():
            self.popup.hide()
            return
        text, cursor = self._field.text(), self._field.cursorPosition()
        self.popup.offer(
            query_completion.completions(text, cursor, self.vocabulary, is_asked=is_asked), self.vocabulary
        )

    def _show(self) -> None:
        """Show chips for what is finished, and say what is not understood of it."""
        text = self._field.text() if self._is_on() else ""
        found = query.parse(text, self.vocabulary)
        understood = {(one.start, one.end) for one in found.filters}
        pieces = [one for one in query.pieces(text, self.vocabulary) if (one.start, one.end) in understood]
        self.strip.show_filters([one for one in pieces if not self._is_under_cursor(one)], self.vocabulary)
        said = [one for one in found.complaints if not self._is_under_cursor(one)]
        self.strip.show_complaints(said, self.vocabulary)

    def _is_under_cursor(self, one: Piece | Complaint) -> bool:
        """Say whether a part is still being typed."""
        if not self._is_patient or not self._field.hasFocus():
            return False
        return one.start <= self._field.cursorPosition() <= one.end

    # What is done

    def _take(self, one: Completion) -> None:
        text = self._field.text()
        is_end = one.end >= len(text)
        tail = " " if one.kind != "field" and is_end else ""
        self._field.setText(text[: one.start] + one.text + tail + text[one.end :])
        self._field.setCursorPosition(one.start + len(one.text) + len(tail))
        self._field.setFocus()
        self.complete()

    def _take_off(self, piece: Piece) -> None:
        self.search_for(query_text.without(self._field.text(), piece.start, piece.end))
        self._field.setFocus()

    def _correct(self, complaint: Complaint) -> None:
        text = query_text.replaced(self._field.text(), complaint.start, complaint.end, complaint.suggestion)
        self.search_for(text)
        self._field.setFocus()

    def _refresh(self) -> None:
        """Read the words of the file again where they may have changed."""
        page, key = self._window.current_page, self._window.current_key
        work = page.vocabulary() if page is not None else None
        if work is not None and key not in self._fresh:
            self._fresh.add(key)
            self._runner.read(self, work, partial(self._take_words, key), turn=f"vocabulary of {key}")

    def _take_words(self, key: str, vocabulary: Vocabulary) -> None:
        self._known[key] = vocabulary
        self._show()
