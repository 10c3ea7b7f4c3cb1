"""Pinned views and tags in the navigation: reads them, shows them, and does what is asked of them there."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint, QSettings, Qt, QTimer
from PySide6.QtWidgets import QMenu

from irm import services
from irm.domain.bulk_edit import ADD, SET, Edit
from irm.domain.query_text import filter_text
from irm.domain.views import View
from irm.services.session import Session
from irm.ui.base import view_actions
from irm.ui.base.list_views import TABLE, add_view_verbs
from irm.ui.base.page import INFLUENCERS
from irm.ui.base.record_screen import RecordScreen
from irm.ui.main_window import MainWindow
from irm.ui.screens.influencers import bulk_actions
from irm.ui.tools import Tools
from irm.ui.widgets.shelf_list import Entry
from irm.ui.words import formats

if TYPE_CHECKING:
    from irm.services.store import Changes
    from irm.services.tags import TagRow

_TAG_TABLES: Final = frozenset({"tag", "influencer_tag", "influencer"})
_REST: Final = 300
"""Milliseconds of rest after a change before the tags are counted again."""
_FOLDED: Final = "window/tags_folded"


class Shelf(QObject):
    """Between the navigation, the store and the pages; `memory` keeps whether the tags are folded."""

    def __init__(self, window: MainWindow, tools: Tools, memory: QSettings) -> None:
        super().__init__(window)
        self._window, self._tools, self._memory = window, tools, memory
        self._views: tuple[View, ...] = ()
        self._wired: set[str] = set()
        self._timer = QTimer(self, interval=_REST, singleShot=True)
        self._timer.timeout.connect(self.count_tags)
        navigation, runner = window.navigation, tools.runner
        navigation.fold_tags(str(memory.value(_FOLDED, "0")) == "1")
        for views in navigation.views.values():
            views.takes_people = self._takes_people
        navigation.view_chosen.connect(self.show_view)
        navigation.view_moved.connect(self._move)
        navigation.view_menu_wanted.connect(self._open_menu)
        navigation.tag_chosen.connect(self.show_tag)
        navigation.people_dropped.connect(self.drop)
        navigation.tags_folded.connect(self._keep_folded)
        runner.changed.connect(self._on_changes)
        runner.opened.connect(self.reload)
        window.top_bar.search.searched.connect(self._mark)
        window.page_shown.connect(self._on_page)

    def reload(self) -> None:
        """Read pinned views and tags again."""
        self._tools.runner.read(self, _views, self._show_views, turn="views")
        self.count_tags()

    def count_tags(self) -> None:
        """Read the tags and how many people carry each."""
        self._tools.runner.read(self, _tags, self._show_tags, turn="tags")

    # What is asked for

    def show_view(self, page: str, view_id: int) -> None:
        """Show a view on its page."""
        if self._window.show_page(page):
            self._window.page(page).show_view(view_id)

    def show_tag(self, name: str) -> None:
        """Show who carries a tag, or everybody again where that is shown already."""
        wanted = filter_text("tag", name)
        page = self._window.current_page
        is_shown = self._window.current_key == INFLUENCERS and page is not None and page.query() == wanted
        self._window.show_query(INFLUENCERS, "" if is_shown else wanted)

    def drop(self, kind: str, key: str, ids: tuple[int, ...]) -> None:
        """Give people the tag they were dropped on, or what the view asks for they were dropped on."""
        edits = (Edit("tags", ADD, key),) if kind == "tag" else self._edits(int(key))
        if ids and edits:
            label = "bulk.tag" if edits[0].field == "tags" else "bulk.edit"
            tools = self._tools
            bulk_actions.change(tools, self, ids, edits, label=label, on_done=_nothing, on_error=tools.notices.fail)

    def _takes_people(self, key: str) -> bool:
        return bool(self._edits(int(key)))

    def _edits(self, view_id: int) -> tuple[Edit, ...]:
        view = next((one for one in self._views if one.id == view_id), None)
        return edits_of(view.draft.query) if view is not None else ()

    def _move(self, page: str, view_id: int, place: int) -> None:
        """Put a pinned view where another pinned one stands now."""
        pinned = self._pinned(page)
        view = next((one for one in pinned if one.id == view_id), None)
        if view is not None:
            other = pinned[min(place, len(pinned) - 1)]
            view_actions.move(self._tools, self, view_id, other.id, name=view.name)

    def _pinned(self, page: str) -> list[View]:
        return [view for view in self._views if view.draft.screen == page and view.is_pinned]

    def _open_menu(self, page: str, view_id: int, place: QPoint) -> None:
        view = next((one for one in self._views if one.id == view_id), None)
        if view is not None:
            menu = QMenu(self._window.navigation)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            add_view_verbs(menu, view, self._pinned(page), self._tools, self, partial(self._rename, page))
            menu.popup(place)

    def _rename(self, page: str, view_id: int) -> None:
        self.show_view(page, view_id)
        screen = self._window.page(page)
        if isinstance(screen, RecordScreen):
            screen.views.ask_new_name(view_id)

    def _keep_folded(self, is_folded: bool) -> None:
        self._memory.setValue(_FOLDED, int(is_folded))

    # What is shown

    def _on_changes(self, changes: Changes) -> None:
        tables = changes.tables()
        if TABLE in tables:
            self._tools.runner.read(self, _views, self._show_views, turn="views")
        if tables & _TAG_TABLES:
            self._timer.start()

    def _show_views(self, found: Sequence[View]) -> None:
        self._views = tuple(found)
        for page in self._window.page_keys():
            pinned = self._pinned(page)
            entries = [Entry(str(view.id), view.name) for view in pinned]
            self._window.navigation.set_views(page, entries)

    def _show_tags(self, found: Sequence[TagRow]) -> None:
        used = sorted((row for row in found if row.count), key=_most_first)
        entries = [Entry(row.name, row.name, formats.compact(row.count)) for row in used]
        self._window.navigation.set_tags(entries)

    def _on_page(self, key: str) -> None:
        page = self._window.page(key)
        if isinstance(page, RecordScreen):
            if key not in self._wired:
                self._wired.add(key)
                page.views.shown.connect(partial(self._mark_view, key))
            self._mark_view(key, page.views.current_id)
        else:
            self._mark_view(key, 0)
        self._mark(page.query())

    def _mark_view(self, page: str, view_id: int) -> None:
        for key, views in self._window.navigation.views.items():
            views.mark_entries({str(view_id)} if key == page and view_id else ())

    def _mark(self, text: str) -> None:
        """Show which tags the list is filtered by."""
        if not text or self._window.current_key != INFLUENCERS:
            self._window.navigation.tags.mark_entries(())
            return
        from irm.domain import query_edit  # not before there is a query: reading them costs the first paint 10 ms

        self._window.navigation.tags.mark_entries(query_edit.values_of(text, "tag"))


def edits_of(text: str) -> tuple[Edit, ...]:
    """Return what makes a person one of those a query finds, where that is plain: tags and a stage, nothing else."""
    from irm.domain import query, query_edit  # as above

    parts = query_edit.only_filters(text)
    if not parts or {field for field, _ in parts} - {"tag", "stage"}:
        return ()
    tags = [value for field, value in parts if field == "tag"]
    stages = [value.text for one in query.parse(text).filters if one.field.code == "stage" for value in one.values]
    if len(stages) != sum(field == "stage" for field, _ in parts) or len(stages) > 1 or not all(stages):
        return ()
    return (
        *((Edit("tags", ADD, ", ".join(tags)),) if tags else ()),
        *(Edit("stage", SET, stage) for stage in stages),
    )


def _most_first(row: TagRow) -> tuple[int, str]:
    return -row.count, row.name.casefold()


def _nothing(_: int) -> None:
    """Nobody waits."""


def _views(session: Session) -> tuple[View, ...]:
    return services.views.rows(session)


def _tags(session: Session) -> tuple[TagRow, ...]:
    return services.tags.rows(session)
