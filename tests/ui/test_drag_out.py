"""People dragged out of the window are rows and a file for other programs, and ids for ourselves."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QSettings, Qt
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from irm.ui.base import handed_out, record_drag
from irm.ui.base.list_verbs import MOST_CARRIED
from irm.ui.dialogs.import_choose import dropped_file
from irm.ui.main_window import MainWindow
from irm.ui.pages import pages
from irm.ui.widgets.drop_hint import files_in
from tests.builders import email, person
from tests.ui.worlds import World


@pytest.fixture
def window(world: World, qtbot: QtBot, memory: QSettings) -> Iterator[MainWindow]:
    window = MainWindow(pages(world.tools), notices=world.notices, geometry=memory)
    qtbot.addWidget(window)
    yield window
    world.rest()


@pytest.fixture
def own_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(place))
    handed_out.folder.cache_clear()
    yield place
    handed_out.folder.cache_clear()


def dragged(window: MainWindow, world: World, ids: tuple[int, ...]) -> QMimeData:
    page: Any = window.page("influencers")
    world.rest()
    found: QMimeData = page.packed(ids)
    return found


def test_one_person_is_a_row_and_a_card(window: MainWindow, world: World, own_folder: Path) -> None:
    key = world.add(person("김민지 / =SUM(1)", contact_points=(email("m@example.com"),)))
    data = dragged(window, world, (key,))
    assert not list(own_folder.iterdir())
    assert [data.hasUrls(), data.hasText(), data.hasHtml()] == [True, True, True]
    assert record_drag.unpack(data, "influencer") == (key,)
    assert data.text().splitlines()[1].startswith("김민지 / =SUM(1)\t")
    assert "<td>김민지" in data.html()
    (path,) = (Path(url.toLocalFile()) for url in data.urls())
    assert path.suffix == ".vcf"
    assert "EMAIL;TYPE=INTERNET:m@example.com" in path.read_text("utf-8")
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert path.parent.parent == own_folder


def test_several_people_are_a_table_and_too_many_are_only_ids(
    window: MainWindow, world: World, own_folder: Path
) -> None:
    keys = tuple(world.add_all([person("Jane Doe"), person("=HYPERLINK(1)")]))
    data = dragged(window, world, keys)
    (path,) = (Path(url.toLocalFile()) for url in data.urls())
    assert path.suffix == ".csv"
    assert path.read_text("utf-8-sig").count("\n") == 3
    assert "\n'=HYPERLINK(1)\t" in data.text()
    many = dragged(window, world, tuple(range(1, MOST_CARRIED + 2)))
    assert [many.hasText(), many.hasUrls()] == [False, False]
    assert record_drag.holds(many, "influencer")


def test_our_own_window_does_not_import_what_is_dragged_in_it(
    window: MainWindow, world: World, own_folder: Path
) -> None:
    data = dragged(window, world, (world.add(person("Jane Doe")),))
    event = QDropEvent(
        QPoint(1, 1).toPointF(),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    assert files_in(event) == []
    assert dropped_file(event) is None
    assert not list(own_folder.iterdir())


def test_what_a_killed_program_left_is_taken_away(own_folder: Path) -> None:
    gone, alive = own_folder / "irm-dragged-99999999-x", own_folder / "irm-dragged-1-x"
    for folder in (gone, alive):
        folder.mkdir()
        (folder / "people.csv").write_text("x")
    made = handed_out.folder()
    handed_out.take_away_remains()
    assert [made.exists(), alive.exists(), gone.exists()] == [True, True, False]
