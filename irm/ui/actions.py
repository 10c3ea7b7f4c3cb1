"""The actions of the whole program: their words, shortcuts and drawings, and the menu made of them.

Who does the work connects to `triggered`; nothing here knows a page or a service.
"""

from __future__ import annotations

import re
import sys
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from irm.ui.base.keys import native
from irm.ui.style import icons
from irm.ui.words import messages

translate = QCoreApplication.translate

_MNEMONIC: Final = re.compile(r"\s*\(&.\)|&")
"""How a text names its key: "&Find" where the letter is in the word, "찾기(&F)" where it is not."""

_SHORTCUTS: Final = {
    "new": ("Ctrl+N", "plus"),
    "log_contact": ("Ctrl+L", "message-square"),
    "find": ("Ctrl+F", "search"),
    "palette": ("Ctrl+K", "command"),
    "undo": ("Ctrl+Z", "undo-2"),
    "redo": ("Ctrl+Shift+Z", "redo-2"),
    "import_list": ("Ctrl+I", "upload"),
    "export_list": ("Ctrl+E", "download"),
    "duplicates": ("", "copy"),
    "preferences": ("Ctrl+,", "settings"),
    "key_map": ("F1", "keyboard"),
    "data_settings": ("Ctrl+Shift+,", "sliders-horizontal"),
    "backups": ("", "archive"),
    "check_data": ("", "list-checks"),
    "protection": ("", "shield-check"),
    "lock": ("Ctrl+Shift+L", "lock"),
    "about": ("", "info"),
    "quit": ("Ctrl+Q", "log-out"),
}


_GAPS: Final = frozenset({4, 6, 9})
"""In front of which actions the menu draws a line."""


class Actions(QObject):
    """All application-wide actions as attributes; `all()` in the order of the menu."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.new = self._action("new", parent)
        self.log_contact = self._action("log_contact", parent)
        self.find = self._action("find", parent)
        self.palette = self._action("palette", parent)
        self.undo = self._action("undo", parent)
        self.redo = self._action("redo", parent)
        self.import_list = self._action("import_list", parent)
        self.export_list = self._action("export_list", parent)
        self.duplicates = self._action("duplicates", parent)
        self.preferences = self._action("preferences", parent)
        self.key_map = self._action("key_map", parent)
        self.data_settings = self._action("data_settings", parent)
        self.backups = self._action("backups", parent)
        self.check_data = self._action("check_data", parent)
        self.protection = self._action("protection", parent)
        self.lock = self._action("lock", parent)
        self.about = self._action("about", parent)
        self.quit = self._action("quit", parent)
        self.preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self._undo_names = ("", "", "", "")
        self.retranslate()
        self.show_undo()

    def all(self) -> tuple[QAction, ...]:
        """Return every action in the order of the menu."""
        first = (self.new, self.log_contact, self.find, self.palette, self.undo, self.redo)
        settings = (self.preferences, self.data_settings, self.backups, self.check_data, self.protection, self.key_map)
        lists = (self.import_list, self.export_list, self.duplicates)
        return (*first, *lists, *settings, self.about, self.lock, self.quit)

    def show_undo(
        self, undo_label: str = "", undo_subject: str = "", *, redo_label: str = "", redo_subject: str = ""
    ) -> None:
        """Name what undo and redo would take next, as `Store.peek` says it; "" switches them off."""
        self._undo_names = (undo_label, undo_subject, redo_label, redo_subject)
        self.undo.setText(_literal(messages.undo(undo_label, undo_subject)))
        self.redo.setText(_literal(messages.redo(redo_label, redo_subject)))
        self.undo.setEnabled(bool(undo_label))
        self.redo.setEnabled(bool(redo_label))

    def fill(self, menu: QMenu) -> None:
        """Put all actions into `menu`."""
        for number, action in enumerate(self.all()):
            if number in _GAPS:
                menu.addSeparator()
            menu.addAction(action)

    def retranslate(self) -> None:
        """Write all words again."""
        for action, text, tip in (*self._words(), *self._last_words()):
            action.setText(text)
            action.setIconText(_MNEMONIC.sub("", text).removesuffix("…"))
            action.setStatusTip(tip)
            _add_shortcut(action, tip)
        undo_label, undo_subject, redo_label, redo_subject = self._undo_names
        self.show_undo(undo_label, undo_subject, redo_label=redo_label, redo_subject=redo_subject)

    def _words(self) -> tuple[tuple[QAction, str, str], ...]:
        """Return text and tip of each action in the language in force."""
        return (
            (self.new, translate("Actions", "&New"), translate("Actions", "Start a new record on this page")),
            (
                self.log_contact,
                translate("Actions", "&Log a contact…"),
                translate("Actions", "Write down what was said with the selected person"),
            ),
            (self.find, translate("Actions", "&Find"), translate("Actions", "Go to the search field")),
            (
                self.palette,
                translate("Actions", "&Go to…"),
                translate("Actions", "Every action, page, tag and person by a few letters"),
            ),
            (self.undo, translate("Actions", "Undo"), translate("Actions", "Take back the last change")),
            (self.redo, translate("Actions", "Redo"), translate("Actions", "Do again what was taken back")),
            (
                self.import_list,
                translate("Actions", "&Import a list…"),
                translate("Actions", "Bring in people from a file"),
            ),
            (self.export_list, translate("Actions", "&Export…"), translate("Actions", "Write what is shown to a file")),
            (
                self.duplicates,
                translate("Actions", "Find d&uplicates…"),
                translate("Actions", "Entries that may be the same person, to merge or keep apart"),
            ),
        )

    def _last_words(self) -> tuple[tuple[QAction, str, str], ...]:
        """Return the same of the actions about the program itself."""
        return (
            (
                self.preferences,
                translate("Actions", "&Settings…"),
                translate("Actions", "Theme, language and text size"),
            ),
            (
                self.key_map,
                translate("Actions", "&Keyboard shortcuts…"),
                translate("Actions", "All keys and where they work"),
            ),
            (self.data_settings, translate("Actions", "&Data settings…"), translate("Actions", "Fields, stages, tags")),
            (
                self.backups,
                translate("Actions", "&Backups…"),
                translate("Actions", "Make a backup, or bring an earlier state back"),
            ),
            (
                self.check_data,
                translate("Actions", "&Check data…"),
                translate("Actions", "Look whether everything is whole, and repair what can be"),
            ),
            (
                self.protection,
                translate("Actions", "&Protection…"),
                translate("Actions", "Passphrase, recovery code, key"),
            ),
            (
                self.lock,
                translate("Actions", "Loc&k now"),
                translate("Actions", "Cover the window until it is unlocked"),
            ),
            (self.about, translate("Actions", "&About IRM"), translate("Actions", "Version and licences")),
            (self.quit, translate("Actions", "&Quit"), translate("Actions", "Close the program")),
        )

    def _action(self, name: str, parent: QWidget) -> QAction:
        shortcut, icon = _SHORTCUTS[name]
        result = QAction(parent)
        result.setObjectName(name)
        if shortcut:
            result.setShortcuts([QKeySequence(shortcut), *(QKeySequence(more) for more in _ALSO.get(name, ()))])
        icons.put(result, icon)
        parent.addAction(result)
        return result


_ALSO: Final = {"redo": ("Ctrl+Y",)} if sys.platform != "darwin" else {}
"""Second shortcuts that people know from elsewhere."""


def _add_shortcut(action: QAction, tip: str) -> None:
    shortcut = native(action.shortcut())
    action.setToolTip(f"{tip} ({shortcut})" if shortcut else tip)


def _literal(text: str) -> str:
    """Return a menu text in which an ampersand of a name is no mnemonic."""
    return text.replace("&", "&&")
