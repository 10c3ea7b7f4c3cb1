"""The window: navigation, the bar above, the pages, the strip below. It knows where to go, not what is there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QSettings, QSize, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from irm.ui.actions import Actions
from irm.ui.base import tab_order
from irm.ui.base.enter_key import presses_button
from irm.ui.base.keys import KeyMenu
from irm.ui.base.page import Page, PageEntry
from irm.ui.base.room import bounded
from irm.ui.notices import Notices
from irm.ui.style import tokens
from irm.ui.widgets.banner import Banner
from irm.ui.widgets.drop_hint import DropHint, files_in
from irm.ui.widgets.navigation import Navigation
from irm.ui.widgets.status_strip import StatusStrip
from irm.ui.widgets.top_bar import TopBar

_FIRST_SIZE: Final = (1280, 800)
_LEAST_SIZE: Final = (760, 480)


class MainWindow(QMainWindow):
    """The one window. Pages are made when first shown; size, page and page states come back at the next start.

    `file_dropped(path)` is emitted for each file dropped anywhere on the window, `page_shown(key)` after a page came
    to the front, `log_wanted` when a page asks to log a touch, `closing` when nothing open keeps the window
    from closing any more.
    """

    file_dropped = Signal(str)
    page_shown = Signal(str)
    log_wanted = Signal()
    closing = Signal()

    def __init__(
        self,
        pages: Sequence[PageEntry],
        *,
        notices: Notices,
        geometry: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("IRM")
        self.setAcceptDrops(True)
        self._entries = {page.key: page for page in pages}
        self._pages: dict[str, Page] = {}
        self._searches: dict[str, str] = {}
        self._geometry = geometry
        self._key = ""
        self.actions_of_program = Actions(self)
        self._menu = KeyMenu(self)
        self.actions_of_program.fill(self._menu)
        self.navigation = Navigation(pages, self.actions_of_program.preferences, self)
        self.top_bar = TopBar(self._menu, self)
        self.stack = QStackedWidget(self)
        self.strip = StatusStrip(notices, self)
        self._hint = DropHint(self)
        self._lay_out()
        self._connect()
        self._restore()

    @property
    def current_page(self) -> Page | None:
        """The page in front, None before the first."""
        return self._pages.get(self._key)

    @property
    def current_key(self) -> str:
        """The key of the page in front, "" before the first."""
        return self._key

    def entries(self) -> Mapping[str, PageEntry]:
        """Return what the navigation knows of all pages, in their order."""
        return self._entries

    def page_keys(self) -> tuple[str, ...]:
        """Return the keys of all pages in their order."""
        return tuple(self._entries)

    def show_page(self, key: str) -> bool:
        """Bring a page to the front; False where the one in front holds an edit that cannot be saved."""
        page = self.current_page
        if key == self._key:
            return True
        if page is not None and not page.save():
            self.navigation.select(self._key)
            return False
        self._key = key
        self.stack.setCurrentWidget(self.page(key))
        self.navigation.select(key)
        self._show_words()
        self.top_bar.search.set_text(self._searches.get(key, ""))
        self.page(key).on_shown()
        if not self.navigation.has_focus():
            self.page(key).focus_content()
        self.page_shown.emit(key)
        return True

    def show_record(self, key: str, record_id: int) -> None:
        """Show a record on its page."""
        if self.show_page(key):
            self.page(key).show_record(record_id)

    def show_query(self, key: str, text: str) -> None:
        """Show what a query finds on a page; "" shows everything."""
        if self.show_page(key):
            self.page(key).leave_trash()
            self.top_bar.search.setText(text)
            self.top_bar.search.flush()

    def show_first_page(self) -> None:
        """Show the page of the last time, or the one the program starts with."""
        last = str(self._geometry.value("window/page", ""))
        first = next((key for key, page in self._entries.items() if page.is_first), next(iter(self._entries)))
        self.show_page(last if last in self._entries else first)

    def page(self, key: str) -> Page:
        """Return a page, made now if it was never shown."""
        if key not in self._pages:
            page = self._entries[key].make()
            self._pages[key] = page
            self.stack.addWidget(page)
            page.words_changed.connect(self._show_words)
            page.search_wanted.connect(self._type_search)
            page.search_cleared.connect(self._clear_search)
            page.record_wanted.connect(self.show_record)
            page.query_wanted.connect(self.show_query)
            page.log_wanted.connect(self.log_wanted)
            page.import_wanted.connect(self.actions_of_program.import_list.trigger)
            self._geometry.beginGroup(f"page-{key}")
            page.restore_state(self._geometry)
            self._geometry.endGroup()
            self._searches[key] = page.query()
        return self._pages[key]

    def put_above(self, widget: QWidget) -> None:
        """Show a bar between the search and the page, whichever page is in front."""
        self._right.insertWidget(self._right.indexOf(self.stack), widget)
        if isinstance(widget, Banner):
            widget.left.connect(self._focus_page)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close once every open edit is saved, and remember how the window stood."""
        for key, page in self._pages.items():
            if not page.save():
                self.show_page(key)
                event.ignore()
                return
        self._keep()
        self.closing.emit()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard."""
        if not presses_button(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Let Tab follow the layout."""
        return tab_order.step(self, is_next=is_next) or super().focusNextPrevChild(is_next)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.actions_of_program.retranslate()
            self.navigation.retranslate()
            self._show_words()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if files_in(event):
            event.acceptProposedAction()
            self._hint.start()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show the page again."""
        self._hint.stop()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand out the files dropped."""
        self._hint.stop()
        for path in files_in(event):
            self.file_dropped.emit(path)
        event.acceptProposedAction()

    def _show_words(self) -> None:
        page = self.current_page
        if page is None:
            return
        main = page.main_action()
        has_filters = page.vocabulary() is not None
        self.top_bar.show_page(page.title(), page.search_hint(), main, has_filters=has_filters)
        new = self.actions_of_program.new
        new.setEnabled(main is not None)
        if main is not None:
            new.setText(main.text())
            new.setIconText(main.iconText())

    def _search(self, text: str) -> None:
        self._searches[self._key] = text
        page = self.current_page
        if page is not None:
            page.search(text)

    def _type_search(self, letters: str) -> None:
        self.top_bar.search.setFocus()
        self.top_bar.search.setText(letters)

    def _clear_search(self) -> None:
        self.top_bar.search.clear()
        self.top_bar.search.flush()

    def _focus_page(self) -> None:
        page = self.current_page
        if page is not None:
            page.focus_content()

    def _find(self) -> None:
        self.top_bar.search.setFocus()
        self.top_bar.search.selectAll()

    def _start_new(self) -> None:
        page = self.current_page
        main: QAction | None = page.main_action() if page is not None else None
        if main is not None:
            main.trigger()

    def _connect(self) -> None:
        actions = self.actions_of_program
        self.navigation.chosen.connect(self.show_page)
        self.top_bar.search.searched.connect(self._search)
        self.top_bar.search.left.connect(self._focus_page)
        self.strip.undo_asked.connect(actions.undo.trigger)
        actions.find.triggered.connect(self._find)
        actions.new.triggered.connect(self._start_new)
        actions.quit.triggered.connect(self.close)

    def _restore(self) -> None:
        font = self.font()
        self.setMinimumSize(*(tokens.px(side, font) for side in _LEAST_SIZE))
        kept = self._geometry.value("window/geometry")
        if not isinstance(kept, QByteArray) or not self.restoreGeometry(kept):
            self.resize(bounded(QSize(*_FIRST_SIZE), self))

    def _keep(self) -> None:
        self._geometry.setValue("window/geometry", self.saveGeometry())
        self._geometry.setValue("window/page", self._key)
        for key, page in self._pages.items():
            self._geometry.beginGroup(f"page-{key}")
            page.keep_state(self._geometry)
            self._geometry.endGroup()
        self._geometry.sync()

    def _lay_out(self) -> None:
        self._right = right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.top_bar)
        right.addWidget(self.stack, 1)
        right.addWidget(self.strip)
        centre = QWidget(self)
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addLayout(right, 1)
        self.setCentralWidget(centre)
