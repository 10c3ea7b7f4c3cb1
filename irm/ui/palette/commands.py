"""Everything the palette can do besides opening people: actions, pages, views and tags, found where they really are."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton, QToolButton, QWidget

from irm.domain import fuzzy
from irm.domain.views import View
from irm.ui.base.keys import native
from irm.ui.base.page import INFLUENCERS
from irm.ui.widgets.choice_list import Choice

if TYPE_CHECKING:
    from irm.ui.main_window import MainWindow

translate = QCoreApplication.translate

_MNEMONIC: Final = re.compile(r"\s*\(&.\)|&(?!&)")
_LONGEST: Final = 60
_PLAIN_ICON: Final = "chevron-right"


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to do: what the list shows, and what happens."""

    choice: Choice
    run: Callable[[], object]


def plain(text: str) -> str:
    """Return the text of a menu or a button without its mnemonic and without the dots that promise a dialog."""
    return _MNEMONIC.sub("", text).replace("&&", "&").removesuffix("…").strip()


def keys_of(action: QAction) -> str:
    """Return the shortcut of an action as it stands on the keyboard."""
    return native(action.shortcut())


def of_program(window: MainWindow) -> list[Command]:
    """Return the actions of the program that can be done now, in the order of its menu."""
    actions = window.actions_of_program
    return [
        _of_action(f"action:{action.objectName()}", action, "")
        for action in actions.all()
        if action.isEnabled() and action.objectName() != "palette"
    ]


def of_pages(window: MainWindow) -> list[Command]:
    """Return the ways to the pages."""
    found = []
    where = translate("Palette", "Page")
    for number, (key, entry) in enumerate(window.entries().items(), 1):
        keys = native(f"Ctrl+{number}") if number < 10 else ""
        choice = Choice(f"page:{key}", entry.word(), where, icon=entry.icon, keys=keys)
        found.append(Command(choice, partial(window.show_page, key)))
    return found


def of_page(window: MainWindow) -> list[Command]:
    """Return what the page in front offers now: its actions, and every button that is in sight."""
    page = window.current_page
    if page is None:
        return []
    where = page.title()
    known = {plain(action.text()) for action in window.actions_of_program.all()}
    found: dict[str, Command] = {}
    for action in (*page.actions_here(), *_added_actions(page)):
        if action.isEnabled() and plain(action.text()):
            found.setdefault(plain(action.text()), _of_action(f"here:{plain(action.text())}", action, where))
    for one in _buttons(page):
        found.setdefault(one.choice.title, one)
    return [command for title, command in found.items() if title not in known]


def of_tags(window: MainWindow, tags: Sequence[str]) -> list[Command]:
    """Return the people of each tag, as a query."""
    where = translate("Palette", "People with this tag")
    return [
        Command(
            Choice(f"tag:{tag}", f"#{tag}", where, icon="tag"),
            partial(window.show_query, INFLUENCERS, f"tag:{quoted(tag)}"),
        )
        for tag in tags
    ]


def of_views(window: MainWindow, views: Sequence[View]) -> list[Command]:
    """Return the saved views."""
    where = translate("Palette", "Saved view")
    return [
        Command(Choice(f"view:{view.id}", view.name, where, icon="list-filter"), partial(_show_view, window, view))
        for view in views
        if view.draft.screen in window.page_keys()
    ]


def _show_view(window: MainWindow, view: View) -> None:
    if window.show_page(view.draft.screen):
        window.page(view.draft.screen).show_view(view.id)


def quoted(value: str) -> str:
    """Return a value as a query holds it."""
    return f'"{value}"' if re.search(r"[\s,:]", value) else value


def ranked(commands: Sequence[Command], typed: str) -> list[tuple[int, Command]]:
    """Return the commands that fit what is typed, the best first."""
    scored = [(_score(typed, command.choice.title), command) for command in commands]
    fitting = [entry for entry in scored if entry[0]]
    return sorted(fitting, key=lambda entry: (-entry[0], len(entry[1].choice.title)))


def _score(typed: str, title: str) -> int:
    """Return how well a title fits; the # of a tag need not be typed."""
    return max(fuzzy.score(typed, title), fuzzy.score(typed, title.removeprefix("#")))


def _of_action(key: str, action: QAction, where: str) -> Command:
    icon = str(action.property("irmIconName") or _PLAIN_ICON)
    return Command(Choice(key, plain(action.text()), where, icon=icon, keys=keys_of(action)), action.trigger)


def _added_actions(page: QWidget) -> Iterator[QAction]:
    """Yield the actions of the widgets in sight."""
    for widget in page.findChildren(QWidget):
        if widget.isVisible() and not isinstance(widget, QMenu):
            yield from widget.actions()


def _buttons(page: QWidget) -> Iterator[Command]:
    """Yield the buttons in sight; of one with a menu what the menu holds."""
    for button in page.findChildren(QAbstractButton):
        if not button.isEnabled() or not button.isVisible():
            continue
        name = plain(button.text()) or plain(button.accessibleName())
        if not name or len(name) > _LONGEST:
            continue
        menu = button.menu() if isinstance(button, QPushButton | QToolButton) else None
        if menu is not None:
            yield from _of_menu(menu, name)
        else:
            icon = str(button.property("irmIconName") or _PLAIN_ICON)
            yield Command(Choice(f"here:{name}", name, icon=icon), button.click)


def _of_menu(menu: QMenu, where: str) -> Iterator[Command]:
    for action in menu.actions():
        name = plain(action.text())
        if name and action.isEnabled() and action.menu() is None:
            yield Command(_of_action(f"here:{where}/{name}", action, where).choice, action.trigger)
