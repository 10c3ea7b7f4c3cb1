"""The saved views of one list: which one is shown, whether the list still is as it was saved, and their menu.

A view is text of a query, a sort, groups and columns; showing one changes nothing in the file.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QMenu

from irm import services
from irm.domain.views import View, ViewDraft
from irm.errors import IrmError
from irm.services.session import Session
from irm.ui.base import view_actions
from irm.ui.style import icons
from irm.ui.tools import Tools
from irm.ui.words import messages

if TYPE_CHECKING:
    from irm.services.store import Changes
    from irm.ui.base.record_screen import RecordScreen

translate = QCoreApplication.translate

TABLE = "saved_view"


class ListViews(QObject):
    """Between a list, its bar and the views saved for it."""

    shown = Signal(int)
    """The view that is shown now, 0 for none."""

    def __init__(self, screen: RecordScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self.views: tuple[View, ...] = ()
        self.current_id = 0
        self._wanted = 0
        self._said = ("", False)
        self._renamed = 0
        menu = QMenu(screen)
        menu.aboutToShow.connect(partial(self._fill, menu))
        screen.bar.views_button.setMenu(menu)
        screen.bar.answered.connect(self._on_answered)
        screen.bar.asking_ended.connect(screen.view.setFocus)
        screen.view.header.changed.connect(self.compare)
        screen.tools.runner.changed.connect(self._on_changes)
        screen.tools.runner.opened.connect(self.reload)
        if screen.tools.runner.is_open():
            self.reload()  # a page made later never hears of the opening

    # What is shown

    def current(self) -> View | None:
        """Return the view that is shown, None for a list of its own."""
        return next((view for view in self.views if view.id == self.current_id), None)

    def draft(self) -> ViewDraft:
        """Return what the list shows now."""
        spec, screen = self._screen.spec, self._screen
        return ViewDraft(
            screen.SERVICE, spec.query, spec.sort, spec.is_descending, spec.grouped_by, screen.view.header.chosen()
        )

    def is_changed(self) -> bool:
        """Say whether the list differs from the view it shows."""
        view = self.current()
        if view is None:
            return False
        now = self.draft()
        columns = now.columns if view.draft.columns else ()
        return view.draft != replace(now, columns=columns, sort=now.sort if view.draft.sort else "")

    def show(self, view_id: int) -> None:
        """Show a view; 0 leaves the one that is shown, and the list stays as it is.

        One that is not known yet is shown once the views are read.
        """
        self._wanted = view_id if all(view.id != view_id for view in self.views) else 0
        if not self._screen.save():
            return
        self.current_id = view_id
        view = self.current()
        if view is not None:
            draft, spec = view.draft, self._screen.spec
            self._screen.view.header.choose(draft.columns)
            self._screen.view.header.show_sort(draft.sort, is_descending=draft.is_descending)
            self._screen.take_spec(
                replace(
                    spec,
                    sort=draft.sort or spec.sort,
                    is_descending=draft.is_descending,
                    grouped_by=draft.grouped_by,
                    in_trash=False,
                )
            )
            self._screen.show_query(draft.query)
        self.compare()
        self.shown.emit(self.current_id)

    def want(self, view_id: int) -> None:
        """Let a view be the one that is shown as soon as the views are read; 0 for none."""
        self.current_id = self._wanted = view_id

    def compare(self) -> None:
        """Say in the bar which view is shown and whether the list still is as it was saved."""
        view = self.current()
        said = (view.name if view is not None else "", self.is_changed())
        if said != self._said:
            self._said = said
            self._screen.bar.show_view(said[0], is_changed=said[1])

    def reload(self) -> None:
        """Read the views again."""
        work = partial(_rows, self._screen.SERVICE)
        self._screen.tools.runner.read(self, work, self._on_read, turn="views")

    def _on_changes(self, changes: Changes) -> None:
        if TABLE in changes.tables():
            self.reload()

    def _on_read(self, found: Sequence[View]) -> None:
        self.views = tuple(found)
        if self._wanted and any(view.id == self._wanted for view in found):
            self.show(self._wanted)
        if self.current_id and self.current() is None:
            self.current_id = 0
            self.shown.emit(0)
        self.compare()

    # Saving

    def ask_name(self) -> None:
        """Ask under which name to save what the list shows."""
        self._screen.bar.ask("view.save", translate("ListViews", "Name of the view"))

    def ask_new_name(self, view_id: int) -> None:
        """Ask for another name of a view."""
        view = next((one for one in self.views if one.id == view_id), None)
        if view is not None:
            self._renamed = view_id
            self._screen.bar.ask("view.rename", translate("ListViews", "New name of the view"), text=view.name)

    def update(self) -> None:
        """Save what the list shows in place of what the view showed."""
        view = self.current()
        if view is not None:
            view_actions.update(self._screen.tools, self, view.id, self.draft(), name=view.name)

    def _on_answered(self, purpose: str, text: str) -> None:
        tools = self._screen.tools
        if purpose == "view.save":
            view_actions.save(tools, self, self.draft(), text, on_done=self._on_saved, on_error=self._on_refused)
        elif purpose == "view.rename":
            view_actions.rename(tools, self, self._renamed, text, on_done=self._on_renamed, on_error=self._on_refused)

    def _on_saved(self, view_id: int) -> None:
        self.current_id = view_id
        self._screen.bar.end_asking()
        self.reload()
        self.shown.emit(view_id)

    def _on_renamed(self, view_id: int) -> None:
        self._screen.bar.end_asking()

    def _on_refused(self, error: IrmError) -> None:
        self._screen.bar.line.show_problem(messages.error(error))
        self._screen.tools.notices.fail(error)

    # The menu

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        for view in self.views:
            action = menu.addAction(view.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(view.id == self.current_id)
            action.triggered.connect(partial(self._choose, view.id))
        menu.addSeparator()
        current = self.current()
        if current is not None:
            self._add_verbs(menu, current)
            menu.addSeparator()
        menu.addAction(self._screen.save_view_action)

    def _add_verbs(self, menu: QMenu, view: View) -> None:
        update = menu.addAction(translate("ListViews", "Update the view"))
        icons.put(update, "check")
        update.setEnabled(self.is_changed())
        update.triggered.connect(self.update)
        back = menu.addAction(translate("ListViews", "Show as it was saved"))
        icons.put(back, "rotate-ccw")
        back.setEnabled(self.is_changed())
        back.triggered.connect(partial(self._choose, view.id))
        add_view_verbs(menu, view, self.views, self._screen.tools, self, self.ask_new_name)
        leave = menu.addAction(translate("ListViews", "Leave the view"))
        icons.put(leave, "x")
        leave.triggered.connect(self._leave)

    def _choose(self, view_id: int, _: bool = False) -> None:
        self.show(view_id)

    def _leave(self) -> None:
        """Show everything in the order and the columns of the beginning."""
        self.show(0)
        self._screen.group_by("")
        self._screen.show_query("")


def add_view_verbs(
    menu: QMenu, view: View, among: Sequence[View], tools: Tools, owner: QObject, on_rename: Callable[[int], None]
) -> None:
    """Put into a menu what can be done with a view wherever it is shown; `among` are those it is shown with."""
    rename = menu.addAction(translate("ListViews", "Rename…"))
    icons.put(rename, "pencil")
    rename.triggered.connect(partial(_rename, on_rename, view))
    unpin, pin_it = translate("ListViews", "Unpin from the side"), translate("ListViews", "Pin to the side")
    pin = menu.addAction(unpin if view.is_pinned else pin_it)
    icons.put(pin, "pin-off" if view.is_pinned else "pin")
    pin.triggered.connect(partial(_pin, tools, owner, view))
    place = [one.id for one in among].index(view.id)
    up, down = translate("ListViews", "Move up"), translate("ListViews", "Move down")
    for words, icon, other in ((up, "chevron-up", place - 1), (down, "chevron-down", place + 1)):
        step = menu.addAction(words)
        icons.put(step, icon)
        step.setEnabled(0 <= other < len(among))
        if step.isEnabled():
            step.triggered.connect(partial(_move, tools, owner, view, among[other].id))
    delete = menu.addAction(translate("ListViews", "Delete the view"))
    icons.put(delete, "trash-2")
    delete.triggered.connect(partial(_delete, tools, owner, view))


def _rename(on_rename: Callable[[int], None], view: View, _: bool = False) -> None:
    on_rename(view.id)


def _move(tools: Tools, owner: QObject, view: View, other_id: int, _: bool = False) -> None:
    view_actions.move(tools, owner, view.id, other_id, name=view.name)


def _pin(tools: Tools, owner: QObject, view: View, _: bool = False) -> None:
    view_actions.pin(tools, owner, view.id, is_pinned=not view.is_pinned, name=view.name)


def _delete(tools: Tools, owner: QObject, view: View, _: bool = False) -> None:
    view_actions.delete(tools, owner, view.id, name=view.name)


def _rows(screen: str, session: Session) -> tuple[View, ...]:
    return services.views.rows(session, screen)
