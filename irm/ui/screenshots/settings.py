"""What is photographed beside pages and lists: settings, readings, what the program says of itself."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QTabWidget, QWidget

from irm import services
from irm.errors import StoreError
from irm.ui.app import RefusalDialog
from irm.ui.crash import CrashDialog
from irm.ui.dialogs.about import About
from irm.ui.dialogs.backup_portable import PortableDialog
from irm.ui.dialogs.backups import BackupsDialog
from irm.ui.dialogs.data_settings.dialog import DataSettings
from irm.ui.dialogs.preferences import Preferences
from irm.ui.dialogs.rescue import RescueDialog
from irm.ui.screens.influencers.accounts import AccountList, AccountRow
from irm.ui.screens.influencers.readings import ReadingsDialog
from irm.ui.screenshots.scene import BOTH, DEMO, Arranged, Scene, close_record, closing, open_one
from irm.ui.screenshots.studio import Studio
from irm.ui.words import messages

if TYPE_CHECKING:
    from irm.services.store import Store


def _preferences(tab: int) -> Arranged:
    @contextmanager
    def arranged(studio: Studio) -> Iterator[QWidget]:
        studio.window.actions_of_program.preferences.trigger()
        with closing(studio, Preferences) as dialog:
            tabs = dialog.findChild(QTabWidget)
            assert isinstance(tabs, QTabWidget)
            tabs.setCurrentIndex(tab)
            yield dialog

    return arranged


def _data_settings(tab: int) -> Arranged:
    @contextmanager
    def arranged(studio: Studio) -> Iterator[QWidget]:
        studio.window.actions_of_program.data_settings.trigger()
        with closing(studio, DataSettings) as dialog:
            dialog.tabs.setCurrentIndex(tab)
            studio.rest()
            yield dialog

    return arranged


@contextmanager
def _readings(studio: Studio) -> Iterator[QWidget]:
    page = open_one(studio, "influencers")
    accounts = page.detail.form.widget("accounts")
    assert isinstance(accounts, AccountList)
    row = next(row for row in accounts.rows() if isinstance(row, AccountRow) and row.account_id)
    accounts.readings_wanted.emit(row.account_id)
    with closing(studio, ReadingsDialog) as dialog:
        yield dialog
    close_record(page)


@contextmanager
def _backups(studio: Studio) -> Iterator[QWidget]:
    """Show the list: none yet in an empty world, a second folder that is gone in the other."""
    paths = studio.program.paths
    if studio.world == "demo":
        make_backups(studio)
    studio.window.actions_of_program.backups.trigger()
    with closing(studio, BackupsDialog) as dialog:
        yield dialog
    services.backups.choose_second_folder(paths, None)


@contextmanager
def _backups_asking(studio: Studio) -> Iterator[QWidget]:
    studio.window.actions_of_program.backups.trigger()
    with closing(studio, BackupsDialog) as dialog:
        dialog.ask_restore()
        studio.rest()
        yield dialog


@contextmanager
def _portable(studio: Studio) -> Iterator[QWidget]:
    PortableDialog(studio.program.tools, studio.window).open()
    with closing(studio, PortableDialog) as dialog:
        yield dialog


def _rescue(code: str) -> Arranged:
    @contextmanager
    def arranged(studio: Studio) -> Iterator[QWidget]:
        error = StoreError(code, path="irm.db", count=3)
        RescueDialog(studio.runner, studio.program.paths, error, studio.window).open()
        with closing(studio, RescueDialog) as dialog:
            yield dialog

    return arranged


def make_backups(studio: Studio) -> None:
    """Make two backups, once, and choose a second folder that is not there any more."""
    paths = studio.program.paths
    with TemporaryDirectory(dir=paths.data) as folder:
        services.backups.choose_second_folder(paths, Path(folder))
    if not services.backups.found(paths):
        for reason in ("start", "before-import"):
            studio.beside(partial(_made, reason))


def _made(reason: str, store: Store) -> object:
    return services.backups.make(store, reason=reason)


@contextmanager
def _about(studio: Studio) -> Iterator[QWidget]:
    studio.window.actions_of_program.about.trigger()
    with closing(studio, About) as dialog:
        yield dialog


@contextmanager
def _crash(studio: Studio) -> Iterator[QWidget]:
    CrashDialog("RuntimeError\n  irm/ui/runner.py, line 120, in _run", studio.window).open()
    with closing(studio, CrashDialog) as dialog:
        yield dialog


@contextmanager
def _refusal(studio: Studio) -> Iterator[QWidget]:
    dialog = RefusalDialog(messages.error(StoreError("file.damaged", path="irm.db")))
    dialog.open()
    studio.rest()
    yield dialog
    dialog.close()


SETTINGS: Final = (
    Scene("settings-appearance", _preferences(0), ("empty",), Preferences),
    Scene("settings-data", _preferences(1), ("empty",), Preferences),
    Scene("settings-keyboard", _preferences(2), ("empty",), Preferences),
    Scene("data-own-fields", _data_settings(0), BOTH, DataSettings),
    Scene("data-stages", _data_settings(1), DEMO, DataSettings),
    Scene("data-tiers", _data_settings(2), DEMO, DataSettings),
    Scene("data-benchmarks", _data_settings(3), DEMO, DataSettings),
    Scene("data-tags", _data_settings(4), BOTH, DataSettings),
    Scene("data-money", _data_settings(5), DEMO, DataSettings),
    Scene("data-keeping", _data_settings(6), DEMO, DataSettings),
    Scene("influencers-readings", _readings, DEMO, ReadingsDialog),
    Scene("backups", _backups, BOTH, BackupsDialog),
    Scene("backups-restore", _backups_asking, DEMO, BackupsDialog),
    Scene("backups-portable", _portable, ("empty",), PortableDialog),
    Scene("rescue-damaged", _rescue("file.damaged"), BOTH, RescueDialog),
    Scene("rescue-lost", _rescue("file.changes_lost"), DEMO, RescueDialog),
    Scene("about", _about, ("empty",), About),
    Scene("crash", _crash, ("empty",), CrashDialog),
    Scene("refusal", _refusal, ("empty",), RefusalDialog),
)
