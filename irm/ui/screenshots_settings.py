"""What is photographed beside pages and lists: settings, readings, what the program says of itself."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtWidgets import QTabWidget, QWidget

from irm.errors import StoreError
from irm.ui import messages
from irm.ui.app import RefusalDialog
from irm.ui.crash import CrashDialog
from irm.ui.dialogs.about import About
from irm.ui.dialogs.data_settings.dialog import DataSettings
from irm.ui.dialogs.preferences import Preferences
from irm.ui.screens.influencers.accounts import AccountList, AccountRow
from irm.ui.screens.influencers.readings import ReadingsDialog
from irm.ui.screenshots_scene import BOTH, DEMO, Arranged, Scene, close_record, closing, open_one
from irm.ui.screenshots_studio import Studio


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
    Scene("influencers-readings", _readings, DEMO, ReadingsDialog),
    Scene("about", _about, ("empty",), About),
    Scene("crash", _crash, ("empty",), CrashDialog),
    Scene("refusal", _refusal, ("empty",), RefusalDialog),
)
