"""What a user does to a list as a whole: sort, group, filter, go to the trash, copy. Every kind of record has these."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QAction, QKeySequence

from irm.domain.listing import ListSpec
from irm.ui.base import clipboard, record_drag
from irm.ui.base.clipboard import Table
from irm.ui.base.record_kind import RecordKind

if TYPE_CHECKING:
    from irm.ui.base.list_bar import ListBar
    from irm.ui.base.list_menu import ListMenu
    from irm.ui.base.list_views import ListViews
    from irm.ui.base.record_model import RecordModel
    from irm.ui.base.record_view import RecordView
    from irm.ui.tools import Tools

translate = QCoreApplication.translate

MOST_CARRIED: Final = 2_000
"""Records that are handed to other programs by a drag; a drop waits for them."""


class ListVerbs(RecordKind):
    """The verbs; what they work on is made by `RecordScreen`."""

    tools: Tools
    spec: ListSpec
    model: RecordModel[Any]
    view: RecordView
    bar: ListBar
    views: ListViews
    menu: ListMenu
    _known_total: int | None

    def reload(self) -> None:
        """Read the list again."""
        raise NotImplementedError

    def open_id(self) -> int:
        """Return which record is open beside the list, 0 for none."""
        raise NotImplementedError

    def name_of(self, ids: Sequence[int]) -> str:
        """Return the name of a single record, "" for several and where it is not known."""
        row = self.model.known(ids[0]) if len(ids) == 1 else None
        return str(row.name) if row is not None else ""

    def take_spec(self, spec: ListSpec) -> None:
        """List something else, in another order or in other groups."""
        self.spec = spec
        self._known_total = None
        self.view.follows_place, self.view.starts_over = False, True
        self.bar.show_trash(spec.in_trash)
        self.model.set_group_title(partial(self.group_title, spec.grouped_by))
        self.reload()

    def query(self) -> str:
        return self.spec.query

    def make_list_actions(self) -> None:
        """Make the actions of the list; they work while the page is in front, wherever the keyboard is."""
        self.save_view_action = self.key_action("bookmark-plus", "Ctrl+Shift+S", self.save_view)
        self.bar.set_verbs(self.selection_actions())

    def key_action(self, icon: str, keys: str, verb: Callable[[], object]) -> QAction:
        """Return a new action of the screen with a shortcut."""
        action = self.action(icon, verb)
        action.setShortcut(QKeySequence(keys))
        self.addAction(action)
        return action

    def selection_actions(self) -> Sequence[QAction]:
        """Return what can be done with several selected records, made once; the bar offers it."""
        return ()

    def actions_here(self) -> Sequence[QAction]:
        """Return what can be done with the list, the main action first."""
        return (*super().actions_here(), self.save_view_action, *self.bar.verbs, *self.menu.actions())

    def name_list_actions(self) -> None:
        """Write the words of the list's actions again."""
        self.save_view_action.setText(translate("ListViews", "Save this list as a view"))
        self.menu.retranslate()

    def save_view(self) -> None:
        """Ask under which name to save what the list shows."""
        self.views.ask_name()

    def show_view(self, view_id: int) -> None:
        self.views.show(view_id)

    def sort(self, key: str, is_descending: bool) -> None:
        """Sort by a column."""
        self.spec = replace(self.spec, sort=key, is_descending=is_descending)
        self.view.follows_place = self.view.starts_over = True
        self.reload()

    def sort_by(self, key: str, is_descending: bool, _: bool = False) -> None:
        """Sort by a column and show so in the header."""
        self.view.header.show_sort(key, is_descending=is_descending)
        self.sort(key, is_descending)

    def group_by(self, grouping: str, _: bool = False) -> None:
        """Put records of one kind together; "" puts all in one list again."""
        self.spec = replace(self.spec, grouped_by=grouping)
        self.view.starts_over = True
        self.model.set_group_title(partial(self.group_title, self.spec.grouped_by))
        self.reload()

    def show_query(self, text: str) -> None:
        """Put a query into the search field and show what it finds."""
        self.query_wanted.emit(self.SERVICE, text)

    def leave_trash(self) -> None:
        if self.spec.in_trash:
            self.show_trash(False)

    def show_trash(self, is_shown: bool) -> None:
        """Show the trash, or the list again."""
        if self.save():
            self.spec = replace(self.spec, in_trash=is_shown)
            self._known_total = None
            self.view.follows_place, self.view.starts_over = False, True
            self.bar.show_trash(is_shown)
            self.reload()
        else:
            self.bar.show_trash(self.spec.in_trash)

    def trash_selected(self) -> None:
        """Move what is selected to the trash."""
        ids = self.view.selected_ids()
        if ids and not self.spec.in_trash and self.save():
            self.VERBS.trash(self.tools, self, ids, name=self.name_of(ids))

    def trash_open(self) -> None:
        """Move the record that is open to the trash."""
        record_id = self.open_id()
        if record_id and not self.spec.in_trash and self.save():
            self.VERBS.trash(self.tools, self, (record_id,), name=self.name_of((record_id,)))

    def restore_selected(self) -> None:
        """Take what is selected out of the trash."""
        ids = self.view.selected_ids()
        if ids and self.spec.in_trash:
            self.VERBS.restore(self.tools, self, ids, name=self.name_of(ids))

    def packed(self, ids: Sequence[int]) -> QMimeData:
        """Return what is dragged with some records: for other programs rows and a file, unless they are too many."""
        if len(ids) > MOST_CARRIED:
            return record_drag.pack(self.TABLE, ids)
        maker = self.file_maker(tuple(ids))
        return record_drag.Carried(self.TABLE, ids, texts=partial(self._texts, tuple(ids)), file=maker)

    def file_maker(self, ids: tuple[int, ...]) -> record_drag.FileMaker | None:
        """Return what makes a file of some records for other programs, None where there is no such file."""
        return None

    def _texts(self, ids: tuple[int, ...]) -> tuple[str, str]:
        nobody: Sequence[Any] = ()
        rows = self.tools.runner.read_now(self.reading(ids), otherwise=nobody)
        table = Table(self.view.header.shown_columns(), rows, self.model.today)
        return table.text(), table.html()

    def copy_selected(self) -> None:
        """Put the selected rows on the clipboard as a table."""
        ids = self.view.selected_ids()
        if ids:
            self.tools.runner.read(self, self.reading(ids), self._on_copied, turn="copy")

    def _on_copied(self, rows: Sequence[Any]) -> None:
        clipboard.put(Table(self.view.header.shown_columns(), rows, self.model.today), self.tools.notices)
