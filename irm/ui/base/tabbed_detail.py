"""The page of one record with a head, and behind tabs: what the kind of record shows first, the form, the history."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Final, TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from irm.errors import IrmError, StandsAgainst
from irm.services.session import Session
from irm.ui.base.history import History
from irm.ui.base.links_field import LinksField
from irm.ui.base.person_field import PersonField
from irm.ui.base.record_detail import RecordDetail
from irm.ui.base.record_head import RecordHead
from irm.ui.tools import Tools
from irm.ui.widgets.pick_line import Suggestion
from irm.ui.words import formats, messages

if TYPE_CHECKING:
    from irm.services.history import HistoryEntry
    from irm.services.store import Store, Undone

translate = QCoreApplication.translate

Finder = LinksField | PersonField
"""Fields in which a record of another kind is found by what is typed."""

Draft = TypeVar("Draft")
Record = TypeVar("Record")


_MOST_NAMED: Final = 3
"""So many later steps are named that keep an earlier one from being taken back."""


def _take_back(step: int, store: Store) -> Undone:
    return store.take_back(step)


class TabbedDetail(RecordDetail[Draft, Record]):
    """A record with its history. A new record shows its form alone; `header` is what `make_head` returned."""

    NAME_FIELD: ClassVar[str] = "name"
    """The field of the draft that the head shows while it is typed."""

    header: RecordHead

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        self.tools = tools
        super().__init__(tools.runner, tools.notices, parent)

    # What a subclass says

    @abstractmethod
    def make_head(self, parent: QWidget) -> RecordHead:
        """Return the head, made once."""

    @abstractmethod
    def reading_history(self, record_id: int) -> Callable[[Session], list[HistoryEntry]]:
        """Return the work that reads the history of a record; plain functions and values only."""

    def make_fronts(self, parent: QWidget) -> Sequence[QWidget]:
        """Return what stands in the tabs before the form, made once."""
        return ()

    def front_words(self) -> Sequence[str]:
        """Return what the tabs before the form are called."""
        return ()

    def make_backs(self, parent: QWidget) -> Sequence[QWidget]:
        """Return what stands in the tabs between the form and the history, made once."""
        return ()

    def back_words(self) -> Sequence[str]:
        """Return what the tabs between the form and the history are called."""
        return ()

    def show_facts(self, record: Record) -> None:
        """Show what is not in the form."""

    def clear_facts(self) -> None:
        """Take away what only a stored record has."""

    # What a subclass may use

    def link_up(self, field: Finder, page: str, like: Callable[[str, Any], Sequence[Suggestion]]) -> None:
        """Let a field of links find records of a page by what is typed, and open them there."""
        field.wanted.connect(partial(self._look_up, field, like))
        field.opened.connect(partial(self.record_wanted.emit, page))

    # The shape

    def make_body(self) -> QWidget:
        """Return head and tabs."""
        body = QWidget(self)
        self.header = self.make_head(body)
        self.history = History(body)
        self.history.take_back_wanted.connect(self._on_take_back)
        self.tabs = QTabWidget(body)
        self.tabs.setDocumentMode(True)
        area = QScrollArea(self.tabs)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields have the keyboard and scroll it along
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(self.form)
        fronts, backs = self.make_fronts(body), self.make_backs(body)
        for tab in (*fronts, area, *backs, self.history):
            self.tabs.addTab(tab, "")
        self.details_tab = len(fronts)
        self.history_tab = self.details_tab + len(backs) + 1
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.tabs, 1)
        self.tabs.currentChanged.connect(self._on_tab)
        self.form.edited.connect(self._on_typed)
        return body

    def show_record_facts(self, record: Record) -> None:
        """Show head and tabs."""
        self._show_tabs(True)
        self.show_facts(record)
        self._on_tab(self.tabs.currentIndex())

    def show_new(self) -> None:
        """Show the form alone."""
        self._show_tabs(False)
        self.tabs.setCurrentIndex(self.details_tab)
        self.clear_facts()
        self.header.show_new()

    def save(self) -> bool:
        """Save the form; where it cannot be saved it comes to the front."""
        is_saved = super().save()
        if not is_saved:
            self.tabs.setCurrentIndex(self.details_tab)
        return is_saved

    def focus_page(self) -> None:
        """Put the keyboard into the tab in front."""
        if self.tabs.currentIndex() == self.details_tab:
            self.form.focus_first()
        else:
            self.tabs.currentWidget().setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        for tab, word in enumerate(self.front_words()):
            self.tabs.setTabText(tab, word)
        for tab, word in enumerate(self.back_words(), start=self.details_tab + 1):
            self.tabs.setTabText(tab, word)
        self.tabs.setTabText(self.details_tab, translate("RecordDetail", "Details"))
        self.tabs.setTabText(self.history_tab, translate("RecordDetail", "History"))
        self.history.retranslate()
        self.header.retranslate()
        if self.record_id:
            self.reload()
        else:
            self.header.show_new()

    def _look_up(self, field: Finder, like: Callable[[str, Any], Sequence[Suggestion]], typed: str) -> None:
        self.runner.read(self, partial(like, typed), partial(field.suggest, typed), turn="suggestions")

    def _show_tabs(self, is_shown: bool) -> None:
        """Show all tabs, or for a new record the form alone."""
        self.tabs.tabBar().setVisible(is_shown)
        for tab in range(self.tabs.count()):
            self.tabs.setTabVisible(tab, is_shown or tab == self.details_tab)

    def _on_typed(self) -> None:
        if self.is_new:
            self.header.show_typed_name(str(self.form.widget(self.NAME_FIELD).value()))

    def _on_tab(self, tab: int) -> None:
        if tab == self.history_tab and self.record_id:
            done = partial(self._show_history, self.record_id)
            self.runner.read(self, self.reading_history(self.record_id), done, turn="history")

    def _on_take_back(self, step: int) -> None:
        """Take one change back on its own; what is typed is saved before."""
        if self.save():
            work = partial(_take_back, step)
            self.runner.with_store(self, work, self._on_taken_back, on_error=self._on_not_taken_back)

    def _on_taken_back(self, done: Undone) -> None:
        self.tools.notices.say(messages.undone(done.label, done.subject), can_undo=True)
        self._on_tab(self.tabs.currentIndex())

    def _on_not_taken_back(self, error: IrmError) -> None:
        if isinstance(error, StandsAgainst):
            named = formats.listed(messages.step(label, subject) for _, label, subject in error.steps[:_MOST_NAMED])
            error = IrmError(error.code, steps=named)
        self.tools.notices.fail(error)

    def _show_history(self, record_id: int, entries: list[HistoryEntry]) -> None:
        if record_id == self.record_id:
            self.history.show_entries(entries)
