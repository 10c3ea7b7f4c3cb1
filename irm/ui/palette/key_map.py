"""The map of keys: every shortcut grouped by where it works, read off the actions and widgets themselves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from irm.domain import fuzzy
from irm.ui.base.dialog import Dialog
from irm.ui.base.keys import HasKeys, KeyGroup, KeyHint
from irm.ui.palette.commands import plain
from irm.ui.style import tokens
from irm.ui.widgets.choice_list import Choice, ChoiceLine, ChoiceList

if TYPE_CHECKING:
    from irm.ui.main_window import MainWindow

translate = QCoreApplication.translate

_WIDTH: Final = 560
_HEIGHT: Final = 440


class KeyMap(Dialog):
    """Shows groups of keys; letters typed leave the ones that fit."""

    def __init__(self, groups: Sequence[KeyGroup], parent: QWidget | None = None) -> None:
        super().__init__(parent, width=_WIDTH)
        self._groups = tuple(groups)
        self.list = ChoiceList(self)
        self.list.setMinimumHeight(tokens.px(_HEIGHT, self.font()))
        self.line = ChoiceLine(self.list, self)
        self.body.addWidget(self.line)
        self.body.addWidget(self.list, 1)
        self.close_button = self.add_button(accepts=True)
        self.line.textChanged.connect(self._show)
        self.line.entered.connect(self.accept)
        self.retranslate()
        self._show("")
        self.line.setFocus()

    def retranslate(self) -> None:
        self.set_heading(translate("KeyMap", "Keyboard shortcuts"))
        self.line.setPlaceholderText(translate("KeyMap", "Search keys and what they do"))
        self.line.setAccessibleName(translate("KeyMap", "Search keys and what they do"))
        self.list.setAccessibleName(translate("KeyMap", "Keys"))
        self.close_button.setText(translate("KeyMap", "Close"))

    def _show(self, typed: str) -> None:
        choices: list[Choice] = []
        for group in self._groups:
            hints = [hint for hint in group.hints if _fits(typed, group, hint)]
            if hints:
                choices.append(Choice("", group.title, is_heading=True))
                choices += [Choice(hint.keys, hint.words, keys=hint.shown) for hint in hints]
        self.list.set_choices(choices)


def groups_of(window: MainWindow) -> list[KeyGroup]:
    """Return all keys of the window: those of the program, of the pages, of each widget, and of the dialogs."""
    from irm.ui.palette.palette import Palette  # these are only made when they open
    from irm.ui.quick_log.panel import QuickLog

    found: dict[str, list[KeyHint]] = {}
    everywhere = _of_actions(window.actions_of_program.all(), is_short=True)
    _add(found, translate("KeyMap", "Everywhere"), everywhere)
    _add(found, translate("KeyMap", "Pages"), _of_buttons(window.navigation))
    for key in window.page_keys():
        page = window.page(key)
        page.make_rest()
        _add(found, page.title(), _of_actions(_actions_in(page)))
    for widget in window.findChildren(QWidget):
        if isinstance(widget, HasKeys):
            group = widget.key_group()
            _add(found, group.title, group.hints)
    for group in (QuickLog.keys(), Palette.keys(), Dialog.keys()):
        _add(found, group.title, group.hints)
    return [KeyGroup(title, tuple(hints)) for title, hints in found.items() if hints]


def _add(found: dict[str, list[KeyHint]], title: str, hints: Sequence[KeyHint]) -> None:
    known = found.setdefault(title, [])
    known += [hint for hint in hints if hint not in known]


def _of_actions(actions: Sequence[QAction], *, is_short: bool = False) -> list[KeyHint]:
    """Return the shortcuts of actions; short is "Undo" where the menu says what would be undone."""
    found = []
    for action in actions:
        keys = [one.toString(QKeySequence.SequenceFormat.PortableText) for one in action.shortcuts()]
        name = plain(action.iconText() if is_short else action.text())
        if any(keys) and name:
            found.append(KeyHint(" ".join(key for key in keys if key), name))
    return found


def _actions_in(page: QWidget) -> list[QAction]:
    """Return the actions with a shortcut that belong to a page."""
    widgets = (widget for widget in (page, *page.findChildren(QWidget)) if not isinstance(widget, QMenu))
    actions = [action for widget in widgets for action in widget.actions() if not action.shortcut().isEmpty()]
    return list(dict.fromkeys(actions))


def _of_buttons(holder: QWidget) -> list[KeyHint]:
    found = []
    for button in holder.findChildren(QAbstractButton):
        keys = button.shortcut().toString(QKeySequence.SequenceFormat.PortableText)
        if keys and not keys.startswith("Alt+"):
            found.append(KeyHint(keys, plain(button.text()) or button.accessibleName()))
    return found


def _fits(typed: str, group: KeyGroup, hint: KeyHint) -> bool:
    return any(fuzzy.score(typed, text) for text in (hint.words, hint.keys, hint.shown, group.title))
