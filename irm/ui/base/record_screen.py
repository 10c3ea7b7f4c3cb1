"""The page of one kind of record: the list at the leading side, the record at the other.

Subclasses say which table, what the list is made of, and which detail shows a record; order and names are fixed here:
`build`, `connect_signals`, `reload`, `show_record`, `on_changes`, `save`, `discard`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from irm.domain import clock
from irm.domain.listing import ListSpec
from irm.ui.base import list_memory
from irm.ui.base.column_menu import ColumnMenus
from irm.ui.base.editing import EditingDelegate
from irm.ui.base.empty_states import EmptyStates
from irm.ui.base.list_bar import ListBar
from irm.ui.base.list_menu import ListMenu
from irm.ui.base.list_verbs import ListVerbs
from irm.ui.base.list_views import ListViews
from irm.ui.base.record_kind import Listing
from irm.ui.base.record_model import RecordModel, takes
from irm.ui.base.record_view import RecordView
from irm.ui.base.search_order import SearchOrder
from irm.ui.tools import Tools
from irm.ui.widgets.list_remark import ListRemark
from irm.ui.widgets.skeleton import SkeletonOverlay
from irm.ui.widgets.splitter import Splitter

if TYPE_CHECKING:
    from irm.services.store import Changes
    from irm.ui.base.record_detail import RecordDetail


_LIST_LEAST, _DETAIL_LEAST = 300, 470
"""Base pixels in which a list can be read, and in which a form has room without scrolling sideways."""


class RecordScreen(ListVerbs):
    """A list of records and the one that is open."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tools = tools
        self.spec = ListSpec()
        self.search_order = SearchOrder()
        self._is_stale = True
        self._is_listed = False
        self._wanted_id = 0
        self._total = 0
        self._known_total: int | None = None
        self._changed = 0
        self._minute = QTimer(self, interval=60_000)
        self._detail: RecordDetail[Any, Any] | None = None
        self.build()
        self.connect_signals()
        self.retranslate()

    # The shape

    @property
    def detail(self) -> RecordDetail[Any, Any]:
        """The page of a record, made when the first one is opened: it is a third of the work of starting."""
        if self._detail is None:
            self._detail = detail = self.make_detail()
            self.details.addWidget(detail)
            detail.closed.connect(self._on_closed)
            detail.left.connect(self.view.setFocus)
            detail.saved.connect(self._on_saved)
            detail.returned.connect(self._on_returned)
            detail.trash_wanted.connect(self.trash_open)
            detail.record_wanted.connect(self.record_wanted)
        return self._detail

    @property
    def is_open(self) -> bool:
        """Whether a record is shown beside the list."""
        return self._detail is not None and self._detail.is_open

    def build(self) -> None:
        """Make the widgets."""
        self.model: RecordModel[Any] = RecordModel(self.columns(), _id_of, self)
        self.view = RecordView(self.model, self)
        self.view.pack = self.packed
        self._put_editors()
        self.bar = ListBar(self)
        self.remark = ListRemark(self)
        self._make_empty_states()
        self.lists = QStackedWidget(self)
        for widget in (self.view, self.nothing_found):
            self.lists.addWidget(widget)
        self.details = QStackedWidget(self)
        self.details.addWidget(self.nothing_open)
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.remark)
        column.addWidget(self.lists, 1)
        self.splitter = Splitter(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(side)
        self.splitter.addWidget(self.details)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setSizes([648, 460])
        self.splitter.favour_second(_LIST_LEAST, _DETAIL_LEAST)
        self.whole = QStackedWidget(self)
        self.whole.addWidget(self.splitter)
        self.whole.addWidget(self.first_start)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.whole)
        self.skeleton = SkeletonOverlay(self.view)

    def _put_editors(self) -> None:
        editors = self.editors()
        for number, column in enumerate(self.model.columns):
            if column.key in editors:
                editor = editors[column.key]
                self.view.setItemDelegateForColumn(number, editor)
                if isinstance(editor, EditingDelegate):
                    editor.passed_on.connect(self.view.edit_beside)

    def _make_empty_states(self) -> None:
        self.new_action = self.action(self.NEW_ICON, self.new_record)
        self.clear_action = self.action("rotate-ccw", self._show_all)
        first = self.first_actions(self.new_action)
        self.empty = EmptyStates(self.ICONS, first=first, clear=self.clear_action, parent=self)
        self.first_start = self.empty.first_start
        self.nothing_found = self.empty.nothing_found
        self.nothing_open = self.empty.nothing_open

    def connect_signals(self) -> None:
        """Connect the widgets with each other and with the store."""
        runner = self.tools.runner
        runner.changed.connect(self.on_changes)
        self._minute.timeout.connect(self._look_at_day)
        self._minute.start()
        self.model.wanted.connect(self._read_rows)
        self.model.edited.connect(self.edit)
        self.view.header.sort_wanted.connect(self.sort)
        self.view.current_changed.connect(self._on_current)
        self.view.selection_changed.connect(self.bar.show_selected)
        self.view.record_opened.connect(self._on_opened)
        self.view.trash_wanted.connect(self.trash_selected)
        self.view.copy_wanted.connect(self.copy_selected)
        self.view.typed.connect(self.search_wanted)
        self.bar.trash_toggled.connect(self.show_trash)
        self.bar.trash_wanted.connect(self.trash_selected)
        self.bar.restore_wanted.connect(self.restore_selected)
        self.bar.columns_button.setMenu(self.view.header.live_menu(self))
        self.menus = ColumnMenus(self)
        self.views = ListViews(self)
        self.make_list_actions()
        self.menu = ListMenu(self)

    def reload(self) -> None:
        """Read the list again."""
        self._is_stale = False
        self.views.compare()
        self.model.set_today(clock.today())
        if not self._is_listed:
            self.skeleton.start()
        work = self.listing(self.spec, self._known_total)
        self.tools.runner.read(self, work, partial(self._on_listed, self._changed), turn="list")

    def show_first_page(self, rows: Sequence[Any], total: int) -> None:
        """Show the first lines before anything else is there; the list itself follows, and nothing covers them."""
        self._is_listed = True
        self.skeleton.stop()
        self._total = total
        self.model.set_today(clock.today())
        self.model.set_first_page(rows, total)
        self.show_state()

    def show_record(self, record_id: int) -> None:
        """Open a record, and go to it in the list where it is there."""
        if not self.detail.save():
            return
        self._wanted_id = record_id
        if not self.view.show_id(record_id):
            self._open(record_id)

    def new_record(self) -> None:
        """Start a new record."""
        if self.detail.save():
            self.view.clear_current()
            self.detail.start_new()
            self.whole.setCurrentWidget(self.splitter)
            self.details.setCurrentWidget(self.detail)
            self.detail.form.focus_first()

    def on_changes(self, changes: Changes) -> None:
        """Follow what was written, by whomever."""
        tables = changes.tables()
        if not tables & (self.DEPENDS_ON | {self.TABLE}):
            return
        self._changed += 1
        self._known_total = None
        is_plain = tables <= {self.TABLE} and not changes.is_bulk
        self.model.forget(changes.updated.get(self.TABLE, ()) if is_plain else None)
        if self.is_open:
            self.detail.on_changes()
        if self.isVisible():
            self.reload()
        else:
            self._is_stale = True

    def save(self) -> bool:
        """End an open edit; False where it cannot be saved."""
        return not self.is_open or self.detail.save()

    def discard(self) -> None:
        """Give up an open edit."""
        if self.is_open:
            self.detail.discard()

    # What the window asks

    def main_action(self) -> QAction:
        return self.new_action

    def search(self, text: str) -> None:
        """Show the records that match."""
        if text != self.spec.query:
            self.search_order.search(self, text)

    def focus_content(self) -> None:
        """Go to the first line of the list, or to the one that is current."""
        self.view.setFocus()
        if self.view.current_id() == 0 and self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0, 0))

    def on_shown(self) -> None:
        """Reload what went stale while hidden."""
        if self._is_stale:
            self.reload()

    def keep_state(self, settings: QSettings) -> None:
        """Keep columns, sort, groups and splitter."""
        list_memory.keep(self, settings)

    def make_rest(self) -> None:
        """Make the page of a record, and what in it is otherwise made when it is first shown."""
        self.detail.make_rest()

    def restore_state(self, settings: QSettings) -> None:
        """Take back columns, sort, groups and splitter."""
        list_memory.take_back(self, settings)
        self.model.set_group_title(partial(self.group_title, self.spec.grouped_by))

    def retranslate(self) -> None:
        """Write all texts again."""
        columns = self.columns()
        is_same = [column.key for column in columns] == [column.key for column in self.model.columns]
        self.view.set_columns(columns)
        if not is_same:
            self._put_editors()
        self.name_list_actions()
        self.bar.retranslate()
        self.model.set_group_title(partial(self.group_title, self.spec.grouped_by))
        words = self.words()
        self.view.setAccessibleName(words.title)
        self.new_action.setText(words.new)
        self._show_words()

    def _look_at_day(self) -> None:
        """Write relative days anew once it is another day; pages stay open over midnight."""
        if self.model.today != clock.today():
            self.reload()
            if self.is_open:
                self.detail.on_changes()

    # Answers

    def _read_rows(self, ids: tuple[int, ...], turn: int) -> None:
        self.tools.runner.read(self, self.reading(ids), takes(self.model, ids, turn))

    def _on_listed(self, changed: int, listing: Listing) -> None:
        self._is_listed = True
        self._total = listing.total
        self._known_total = listing.total if changed == self._changed else None
        self.skeleton.stop()
        self.model.set_ids(listing.ids, listing.groups)
        self.view.follows_place, self.view.starts_over = True, False
        if self._wanted_id and self.view.show_id(self._wanted_id):
            self._wanted_id = 0
        self.show_state()
        self.on_listed()

    def show_state(self) -> None:
        """Show the list, or why there is none."""
        is_empty = not len(self.model.ids)
        is_searching = bool(self.spec.query) or self.spec.in_trash
        self.lists.setCurrentWidget(self.nothing_found if is_empty and is_searching else self.view)
        is_first = is_empty and not is_searching and not self.is_open
        self.whole.setCurrentWidget(self.first_start if is_first else self.splitter)
        self._show_words()

    def _show_words(self) -> None:
        self.bar.show_count(self.count_words(len(self.model.ids), self._total) if self._is_listed else "")
        self.empty.set_words(self.words(), is_trash=self.spec.in_trash and not self.spec.query)

    def _show_all(self) -> None:
        """Leave the search, or where there is none the trash."""
        if self.spec.query:
            self.search_cleared.emit()
        else:
            self.show_trash(False)

    def _on_current(self, record_id: int) -> None:
        if record_id == self.open_id():
            return
        if not self.save():
            QTimer.singleShot(0, self, self._go_back)
        elif record_id:
            self._open(record_id)

    def _go_back(self) -> None:
        """Stay with the record whose edit cannot be saved."""
        if self.open_id():
            self.view.show_id(self.open_id())
        else:
            self.view.clear_current()

    def _on_opened(self, record_id: int) -> None:
        if record_id != self.open_id():
            self._on_current(record_id)
        self.detail.focus_page()

    def open_id(self) -> int:
        return self._detail.record_id if self._detail is not None else 0

    def _open(self, record_id: int) -> None:
        self.whole.setCurrentWidget(self.splitter)
        self.details.setCurrentWidget(self.detail)
        self.detail.show_record(record_id)

    def _on_closed(self) -> None:
        self.details.setCurrentWidget(self.nothing_open)
        self.show_state()

    def _on_saved(self, record_id: int) -> None:
        self._wanted_id = record_id

    def _on_returned(self, record_id: int) -> None:
        self.details.setCurrentWidget(self.detail)
        if not record_id or not self.view.show_id(record_id):
            self.view.clear_current()


def _id_of(row: Any) -> int:
    return int(row.id)
