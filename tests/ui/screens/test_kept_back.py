"""What was refused and is not seen any more is written again when the window closes, and shown where that fails."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication

from irm.errors import StoreError
from irm.services import interactions
from irm.settings import Settings
from irm.ui.base.page import INFLUENCERS, PageEntry
from irm.ui.dialogs.kept_back import KeptBackDialog
from irm.ui.main_window import MainWindow
from irm.ui.screens.influencers.detail import InfluencerDetail
from irm.ui.screens.influencers.screen import InfluencersScreen
from irm.ui.wiring import Wiring
from tests.builders import paths_in, person
from tests.ui.worlds import World


@pytest.fixture
def window(world: World, tmp_path: Path) -> MainWindow:
    entry = PageEntry(INFLUENCERS, "users", lambda: "People", lambda: InfluencersScreen(world.tools), is_first=True)
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    result = MainWindow((entry,), notices=world.notices, geometry=memory)
    world.qtbot.addWidget(result)
    Wiring(result, world.tools, settings=Settings(), paths=paths_in(world.folder), memory=memory)
    result.show_first_page()
    result.show()
    world.rest()
    return result


@pytest.fixture
def refused(world: World, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> int:
    """Log a touch with Ada on a full disk, and go to Bea before it is refused; return Ada's id."""
    ada, bea = world.add(person("Ada")), world.add(person("Bea"))
    monkeypatch.setattr(interactions, "save", full)
    window.show_record(INFLUENCERS, ada)
    world.rest()
    detail = detail_of(window)
    detail.log_contact()
    card = detail.timeline.log_panel.card
    body = card.form.widget("body")
    body.set_value("She wants 500 euros")
    body.edited.emit()
    assert card.save()
    window.show_record(INFLUENCERS, bea)
    world.until(lambda: world.failed)
    world.rest()
    assert not card.is_open
    return ada


def full(*_: Any, **__: Any) -> int:
    raise StoreError("disk.full")


def detail_of(window: MainWindow) -> InfluencerDetail:
    page = window.current_page
    assert isinstance(page, InfluencersScreen)
    assert isinstance(page.detail, InfluencerDetail)
    return page.detail


def bodies(world: World, who: int) -> list[str]:
    return [row.draft.body for row in world.read(lambda session: interactions.timeline(session, who))]


def test_it_is_written_once_there_is_room(
    world: World, window: MainWindow, refused: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    window.close()
    world.until(lambda: not window.isVisible())
    assert bodies(world, refused) == ["She wants 500 euros"]


@pytest.mark.parametrize("is_left", [False, True])
def test_it_is_shown_where_there_is_none(
    world: World, window: MainWindow, refused: int, is_left: bool, find: Callable[[MainWindow], KeptBackDialog]
) -> None:
    window.close()
    dialog = find(window)
    assert window.isVisible()
    assert "The disk is full" in dialog._lead.text()
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == "Ada · Log a contact\nWhat was said: She wants 500 euros"
    if is_left:
        dialog.leave_button.click()
        world.until(lambda: not window.isVisible())
        assert bodies(world, refused) == []
        return
    dialog.stay_button.click()
    window.show_record(INFLUENCERS, refused)
    world.until(lambda: detail_of(window).timeline.log_panel.card.is_open)
    body = detail_of(window).timeline.log_panel.card.form.widget("body")
    assert body.value() == "She wants 500 euros"
    detail_of(window).timeline.log_panel.card.cancel()
    window.close()
    world.until(lambda: not window.isVisible())


@pytest.fixture
def find(world: World) -> Callable[[MainWindow], KeptBackDialog]:
    def found(window: MainWindow) -> KeptBackDialog:
        world.until(lambda: window.findChildren(KeptBackDialog))
        return window.findChildren(KeptBackDialog)[0]

    return found
