"""The pictures: every dialog has one, they are the same each time, and words without room are named."""

from __future__ import annotations

import importlib
import os
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import irm.ui.dialogs
from irm.ui.base.dialog import Dialog
from irm.ui.screenshots import drawing
from irm.ui.screenshots.faults import cut_off
from irm.ui.screenshots.scenes import SCENES
from irm.ui.style.theme import Theme

ROOT = Path(__file__).resolve().parents[2]
DRAW = (
    "import sys; from pathlib import Path; from irm.ui.screenshots.drawing import draw;"
    " sys.exit(draw(Path(sys.argv[1]), languages=('en', 'ar'), themes=('light',), worlds=('demo',),"
    " wanted=(('influencers-open', 'light', 'en'), ('influencers', 'light', 'ar'), ('import-preview', 'light', 'ar'))))"
)


def draw(folder: Path) -> subprocess.CompletedProcess[str]:
    folder.mkdir()
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    call = [sys.executable, "-c", DRAW, str(folder)]
    return subprocess.run(call, env=environment, capture_output=True, text=True, check=False, timeout=100)


def every_dialog() -> set[type[Dialog]]:
    for module in pkgutil.iter_modules(irm.ui.dialogs.__path__):
        importlib.import_module(f"irm.ui.dialogs.{module.name}")
    found, waiting = set(), [Dialog]
    while waiting:
        kinds = [kind for kind in waiting.pop().__subclasses__() if kind.__module__.startswith("irm.")]
        found |= set(kinds)
        waiting += kinds
    return found


def test_every_dialog_has_a_picture() -> None:
    shown = {scene.shows for scene in SCENES}
    assert {kind.__name__ for kind in every_dialog() if kind not in shown} == set()


def test_scenes_have_names_of_their_own() -> None:
    names = [scene.name for scene in SCENES]
    assert len(names) == len(set(names))
    assert {name for name, _, _ in drawing.SHARP} <= {*names, "influencers", "influencers-open"}


@pytest.mark.slow
def test_pictures_are_of_the_size_of_a_window_and_the_same_each_time(tmp_path: Path) -> None:
    done = draw(tmp_path / "first")
    assert done.returncode == 0, done.stderr
    names = sorted(path.name for path in (tmp_path / "first").iterdir())
    assert names == [
        "import-preview-demo-light-ar.png",
        "influencers-demo-light-ar.png",
        "influencers-open-demo-light-en.png",
    ]
    assert all(name in done.stdout for name in names)
    image = QImage(str(tmp_path / "first" / "influencers-open-demo-light-en.png"))
    assert (image.width(), image.height()) == (1280, 800)
    assert draw(tmp_path / "second").returncode == 0
    for name in names:
        first, second = (QImage(str(tmp_path / folder / name)) for folder in ("first", "second"))
        assert first == second, name


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").touch()
    assert drawing.main(tmp_path / "file") == 1
    assert "cannot be made" in capsys.readouterr().err


@pytest.fixture
def narrow(theme: Theme, qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 80)
    return window


@pytest.mark.parametrize("kind", [QLabel, QPushButton])
def test_words_without_room_are_named(narrow: QWidget, kind: type[QLabel | QPushButton]) -> None:
    widget = kind("Sentences that are much longer than their place", narrow)
    widget.setGeometry(0, 0, 60, 32)
    narrow.show()
    assert [fault for fault in cut_off(narrow) if "Sentences that" in fault]
    widget.resize(widget.sizeHint())
    assert list(cut_off(narrow)) == [] or widget.width() > narrow.width()


def test_boxes_too_narrow_for_their_choice_are_named(narrow: QWidget) -> None:
    box = QComboBox(narrow)
    box.addItem("A rather long choice")
    box.setGeometry(0, 0, 70, 32)
    narrow.show()
    assert len(list(cut_off(narrow))) == 1
    box.resize(260, 32)
    assert list(cut_off(narrow)) == []


def test_inputs_cut_off_by_their_place_are_named(narrow: QWidget) -> None:
    place = QWidget(narrow)
    place.setGeometry(0, 0, 200, 20)
    line = QLineEdit(place)
    line.setGeometry(0, 0, 200, 34)
    narrow.show()
    assert [fault for fault in cut_off(narrow) if fault.startswith("clipped")]


def test_a_roomy_row_has_no_faults(narrow: QWidget) -> None:
    row = QHBoxLayout(narrow)
    for widget in (QLabel("Name"), QPushButton("Save")):
        row.addWidget(widget)
    narrow.show()
    assert list(cut_off(narrow)) == []
