"""The bar that reminds of a recovery code, and of a key that is not where it is kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QLineEdit

from irm.db import key_store
from irm.services import protection
from irm.ui import key_reminder
from irm.ui.key_reminder import KeyReminder
from irm.ui.language import Language
from irm.ui.main_window import MainWindow
from tests.builders import paths_in, person
from tests.ui.worlds import World


def reminder_in(world: World, tmp_path: Path, *, was_typed: bool = False) -> KeyReminder:
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow((), notices=world.notices, geometry=memory)
    world.qtbot.addWidget(window)
    window.show()
    world.rest()
    result = KeyReminder(window, world.tools, paths_in(world.folder), memory, was_typed=was_typed)
    result.look()
    return result


def words(reminder: KeyReminder) -> str:
    return "" if reminder.banner.isHidden() else reminder.banner._sentence.text()


def press(reminder: KeyReminder, number: int) -> None:
    reminder.banner._buttons[number].click()


def key_of(world: World) -> bytes:
    found: list[bytes] = []
    world.runner.beside(world.runner, lambda store: store.maker.key, found.append)
    world.until(lambda: found)
    return found[0]


def test_it_stays_until_a_code_is_made_and_checked(world: World, tmp_path: Path, language: Language) -> None:
    paths, raw = paths_in(world.folder), key_of(world)
    reminder = reminder_in(world, tmp_path)
    assert "no recovery code yet" in words(reminder)
    with world.qtbot.waitSignal(reminder.code_wanted):
        press(reminder, 0)
    assert words(reminder)
    language.apply("ko")
    language.apply("en")
    protection.new_code(paths, raw)
    reminder.look()
    assert "not shown yet" in words(reminder)
    protection.note_code_checked(paths, raw)
    reminder.look()
    assert words(reminder) == ""


def test_a_code_is_offered_once_and_only_where_there_is_something_to_lose(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[int] = []
    reminder = reminder_in(world, tmp_path)
    reminder.code_wanted.connect(lambda: offered.append(1))
    reminder.offer()  # nobody looks
    monkeypatch.setattr(key_reminder, "NOBODY_LOOKS", ())
    reminder.offer()
    world.rest()
    assert offered == []
    world.add(person("Jane"))
    assert reminder._quiet.isActive()
    typing = QLineEdit()
    world.qtbot.addWidget(typing)
    typing.show()
    typing.activateWindow()
    typing.setFocus()
    world.until(typing.hasFocus)
    reminder.offer()
    world.rest()
    assert offered == []
    typing.clearFocus()
    reminder.offer()
    world.until(lambda: offered)
    again = reminder_in(world, tmp_path)
    assert not again._quiet.isActive()


def test_a_key_that_was_typed_is_kept_again_where_the_user_wants_that(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = paths_in(world.folder)
    reminder = reminder_in(world, tmp_path, was_typed=True)
    assert "not where it is kept" in words(reminder)
    paths.key_file.unlink()
    press(reminder, 0)
    world.until(lambda: "No key store takes" in words(reminder))
    assert not paths.key_file.exists()
    press(reminder, 0)
    world.until(lambda: paths.key_file.exists() and "recovery code" in words(reminder))
    reminder = reminder_in(world, tmp_path, was_typed=True)
    monkeypatch.setattr(key_store, "keep", lambda *_: "a store")
    press(reminder, 0)
    world.until(lambda: not paths.key_file.exists())
    world.rest()
    reminder = reminder_in(world, tmp_path, was_typed=True)
    press(reminder, 1)
    assert "recovery code" in words(reminder)
