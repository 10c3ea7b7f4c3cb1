"""Connects the window with the store: the program's own actions, what happened, undo and redo, closing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSettings, Signal

from irm import services
from irm.paths import Paths
from irm.settings import Settings
from irm.ui.base.page import INFLUENCERS
from irm.ui.main_window import MainWindow
from irm.ui.tools import Tools
from irm.ui.words import messages

if TYPE_CHECKING:
    from irm.services.store import Store, Undone, UndoState
    from irm.ui.palette.host import PaletteHost
    from irm.ui.quick_log.host import QuickLogHost


class Wiring(QObject):
    """Everything between the window and the runner that belongs to no page; `memory` keeps what was used last."""

    settings_changed = Signal(object)
    restore_wanted = Signal(Path, str)
    """A backup is to take the place of the data file, opened by a passphrase where it needs one."""
    key_change_wanted = Signal(object, str)
    """The data is to be encrypted anew: the key it has, and the passphrase where there is one."""
    lock_wanted = Signal()
    protection_changed = Signal()

    def __init__(
        self, window: MainWindow, tools: Tools, *, settings: Settings, paths: Paths, memory: QSettings
    ) -> None:
        super().__init__(window)
        self._window = window
        self._tools = tools
        self._settings = settings
        self._paths = paths
        self._memory = memory
        self._is_closing = self._has_tried_again = False
        self._quick_log: QuickLogHost | None = None
        self._palette: PaletteHost | None = None
        self._connect()

    def _connect(self) -> None:
        window, runner, actions = self._window, self._tools.runner, self._window.actions_of_program
        actions.undo.triggered.connect(self.undo)
        actions.redo.triggered.connect(self.redo)
        actions.log_contact.triggered.connect(self.log_contact)
        window.log_wanted.connect(self.log_contact)
        actions.palette.triggered.connect(self.show_palette)
        actions.key_map.triggered.connect(self.show_keys)
        actions.preferences.triggered.connect(self.show_preferences)
        actions.data_settings.triggered.connect(self.show_data_settings)
        actions.backups.triggered.connect(self.show_backups)
        actions.check_data.triggered.connect(self.show_check)
        actions.protection.triggered.connect(self.show_protection)
        actions.about.triggered.connect(self.show_about)
        runner.undo_changed.connect(self._show_undo)
        runner.refused.connect(self._tools.notices.fail)
        runner.settled.connect(self._on_settled)
        window.installEventFilter(self)

    # Undo and redo

    def undo(self) -> None:
        """Take back the last change; an open edit is saved first, so that it is what is taken back."""
        if self._save():
            self._tools.runner.undo(self, self._on_undone)

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._save():
            self._tools.runner.redo(self, self._on_redone)

    def _on_undone(self, undone: Undone | None) -> None:
        if undone is not None:
            self._tools.notices.say(messages.undone(undone.label, undone.subject))

    def _on_redone(self, undone: Undone | None) -> None:
        if undone is not None:
            self._tools.notices.say(messages.redone(undone.label, undone.subject), can_undo=True)

    def _show_undo(self, state: UndoState) -> None:
        self._window.actions_of_program.show_undo(
            state.undo_label, state.undo_subject, redo_label=state.redo_label, redo_subject=state.redo_subject
        )

    # Dialogs and pages

    def log_contact(self) -> None:
        """Log a touch in one line, with the person open or selected unless another is typed."""
        page = self._window.current_page
        if page is None or page.save():
            self.quick_log().open(page.log_target() if page is not None else None)

    def show_palette(self) -> None:
        """Show everything that can be done, and whom there is, by a few letters."""
        page = self._window.current_page
        if page is None or page.save():
            if self._palette is None:
                from irm.ui.palette.host import PaletteHost  # as above

                self._palette = PaletteHost(self._window, self._tools, self._memory)
            self._palette.open()

    def show_keys(self) -> None:
        """Show the map of keys."""
        from irm.ui.palette.key_map import KeyMap, groups_of  # as above

        if self._window.findChild(KeyMap) is None:
            KeyMap(groups_of(self._window), self._window).open()

    def quick_log(self) -> QuickLogHost:
        """Return what opens the quick log, made when it is first wanted."""
        if self._quick_log is None:
            from irm.ui.quick_log.host import QuickLogHost  # not before it is asked for: the paint comes first

            self._quick_log = QuickLogHost(self._window, self._tools)
            self._quick_log.fuller_wanted.connect(self._log_fully)
        return self._quick_log

    def _log_fully(self, influencer_id: int, draft: object) -> None:
        if self._window.show_page(INFLUENCERS):
            self._window.page(INFLUENCERS).log_fully(influencer_id, draft)

    def show_preferences(self) -> None:
        """Show the settings; how the data is protected is asked of the store first."""
        self._tools.runner.with_store(self, _protection, self._open_preferences)

    def _open_preferences(self, protection: str) -> None:
        from irm.ui.dialogs.preferences import (
            DataPlace,
            Preferences,
        )  # not before it is asked for: the paint comes first

        place = DataPlace(self._paths.data, messages.coded(f"protection.{protection}"))
        dialog = Preferences(self._settings, place, self._window.actions_of_program.all(), parent=self._window)
        dialog.settings_changed.connect(self.change_settings)
        dialog.data_settings_wanted.connect(self.show_data_settings)
        dialog.backups_wanted.connect(self.show_backups)
        dialog.protection_wanted.connect(self.show_protection)
        dialog.open()

    def show_data_settings(self) -> None:
        """Show the settings that travel with the data."""
        from irm.ui.dialogs.data_settings.dialog import DataSettings  # as above

        if self._save():
            DataSettings(self._tools, self._window).open()

    def show_backups(self) -> None:
        """Show the backups."""
        from irm.ui.dialogs.backups import BackupsDialog  # as above

        if self._save():
            dialog = BackupsDialog(self._tools, self._paths, self._window)
            dialog.restore_wanted.connect(self.restore_wanted)
            dialog.open()

    def show_check(self) -> None:
        """Look whether the data is whole."""
        from irm.ui.dialogs.check_data import CheckDataDialog  # as above

        if self._save():
            CheckDataDialog(self._tools, self._window).open()

    def show_protection(self) -> None:
        """Show what opens the data."""
        from irm.ui.dialogs.protection import ProtectionDialog  # as above

        if self._save():
            lock_after = self._settings.lock_after
            dialog = ProtectionDialog(self._tools, self._paths, lock_after=lock_after, parent=self._window)
            dialog.key_change_wanted.connect(self.key_change_wanted)
            dialog.lock_wanted.connect(self.lock_wanted)
            dialog.lock_after_changed.connect(self._lock_after)
            dialog.changed.connect(self.protection_changed)
            dialog.open()

    def make_code(self) -> None:
        """Make a recovery code and show it; where there is one, which may be written down, that is asked first."""
        from irm.ui.dialogs.recovery_code import RecoveryCodeDialog  # as above

        if self._save():
            ways = services.protection.ways(self._paths)
            has_one = ways is not None and ways.has_code
            dialog = RecoveryCodeDialog(self._tools, self._window, has_one=has_one)
            dialog.finished.connect(self._on_code)
            dialog.open()

    def _on_code(self, _: int) -> None:
        self.protection_changed.emit()

    def _lock_after(self, minutes: int) -> None:
        self.change_settings(replace(self._settings, lock_after=minutes))

    def change_settings(self, settings: Settings) -> None:
        """Put other settings in force, and keep them."""
        self._settings = settings
        self.settings_changed.emit(settings)

    def show_about(self) -> None:
        """Show what the program is."""
        from irm.ui.dialogs.about import About  # as above

        About(_version(), self._window).open()

    # Closing

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the window open until what was typed last is stored."""
        if watched is not self._window or event.type() is not QEvent.Type.Close:
            return False
        if not self._save():
            event.ignore()
            return True
        if not self._has_tried_again:
            from irm.ui.dialogs import kept_back  # not before the window closes

            self._has_tried_again = True
            kept_back.write_again(self._window)
        if self._tools.runner.is_writing():
            self._is_closing = True
            self._tools.runner.stop_tasks()
            event.ignore()
            return True
        self._has_tried_again = False
        if self._shows_kept():
            event.ignore()
            return True
        return False

    def _on_settled(self, is_well: bool) -> None:
        if self._is_closing:
            self._is_closing = False
            if is_well:
                self._window.close()
            else:
                self._has_tried_again = False
                self._shows_kept()

    def _shows_kept(self) -> bool:
        """Show what was typed and would be lost with the window; say whether there is any."""
        from irm.ui.dialogs import kept_back  # not before the window closes

        kept = kept_back.found(self._window)
        if kept:
            dialog = kept_back.KeptBackDialog(kept, self._window)
            dialog.leave_wanted.connect(self._leave)
            dialog.open()
        return bool(kept)

    def _leave(self) -> None:
        from irm.ui.dialogs import kept_back  # as above

        kept_back.forget(self._window)
        self._window.close()

    def _save(self) -> bool:
        page = self._window.current_page
        return page is None or page.save()


def _version() -> str:
    # Costs a fifth of a second to import, for one dialog.
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("irm")
    except PackageNotFoundError:
        return ""


def _protection(store: Store) -> str:
    found = services.protection.ways(store.maker.paths)  # it may have changed since the data was opened
    return store.protection if found is None else found.kept_in
