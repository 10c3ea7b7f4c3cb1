"""Fixtures of the window tests: the real look and the real languages, put back after each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from irm.settings import Settings
from irm.ui.language import Language
from irm.ui.style.theme import Theme
from tests.builders import make_home
from tests.ui.worlds import World, world_in


@pytest.fixture(scope="session")
def _one_theme(qapp: QApplication) -> Theme:
    return Theme(qapp)


@pytest.fixture(scope="session")
def _one_language(qapp: QApplication) -> Language:
    return Language(qapp)


@pytest.fixture
def theme(_one_theme: Theme) -> Iterator[Theme]:
    """The look of the program, light and at the base text size at first."""
    plain = Settings(theme="light")
    _one_theme.apply(plain)
    yield _one_theme
    _one_theme.apply(plain)


@pytest.fixture
def language(_one_language: Language) -> Iterator[Language]:
    """The language of the program, English at first."""
    _one_language.apply("en")
    yield _one_language
    _one_language.apply("en")


@pytest.fixture
def memory(tmp_path: Path) -> QSettings:
    """Where a window keeps how it stands."""
    return QSettings(str(tmp_path / "memory.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def world(own_folders: Path, theme: Theme, language: Language, qtbot: QtBot) -> Iterator[World]:
    """A runner over a new store, opened."""
    make_home(own_folders)
    with world_in(own_folders, qtbot) as world:
        world.runner.open()
        yield world
