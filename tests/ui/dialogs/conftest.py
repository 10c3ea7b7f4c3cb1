"""The assistant over a window, on a real store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from irm.ui.base.dialog import Dialog
from irm.ui.dialogs.import_dialog import ImportDialog
from tests.ui.dialogs.import_lists import Opened, shown_problem
from tests.ui.worlds import World


@pytest.fixture
def parent(world: World, qtbot: QtBot) -> Iterator[QWidget]:
    result = QWidget()
    qtbot.addWidget(result)
    result.show()
    yield result
    for dialog in result.findChildren(Dialog):
        dialog.close()
    world.rest()


@pytest.fixture
def opened(world: World, parent: QWidget, memory: QSettings) -> Opened:
    def dialog_of(path: Path) -> ImportDialog:
        dialog = ImportDialog.ask(parent, world.runner, memory=memory, path=path)
        world.until(lambda: dialog.job.report is not None or shown_problem(dialog))
        world.rest()
        return dialog

    return dialog_of
