"""Starts at which the key is not at hand, and what a change of the key leads to, through the whole program."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from irm.db import first_page, key, key_store, key_wrap
from irm.errors import StoreError
from irm.paths import Paths
from irm.services import protection
from irm.ui import app, starting
from irm.ui.app import AGAIN, REFUSED, Program
from irm.ui.dialogs.protection import ProtectionDialog
from irm.ui.dialogs.recovery_code import RecoveryCodeDialog
from irm.ui.starting import Start
from tests.builders import add, opened, paths_in, person

pytestmark = pytest.mark.flow

Begin = Callable[..., Program]


@pytest.fixture
def paths(own_folders: Path, monkeypatch: pytest.MonkeyPatch) -> Paths:
    monkeypatch.setattr(key_wrap, "SCRYPT_N", 2**10)
    with opened(own_folders) as store:
        add(store, person("Jane"))
    return paths_in(own_folders)


@pytest.fixture
def begin(qapp: QApplication, paths: Paths) -> Iterator[Begin]:
    """Make a run of the program; each is put away at the end."""
    running: list[Program] = []

    def begun(start: Start = starting.AFRESH) -> Program:
        running.append(Program(qapp, os.environ, start))
        return running[-1]

    yield begun
    for program in running:
        if shiboken6.isValid(program):
            if not program.runner._is_closed:
                program.finish()
            program.deleteLater()
    QApplication.processEvents()


def opens(program: Program, qtbot: QtBot) -> None:
    with qtbot.waitSignal(program.runner.opened, timeout=60_000):
        program.start()
    for _ in range(3):
        qtbot.wait(15)
        qtbot.waitUntil(program.runner.is_idle, timeout=60_000)


def test_a_passphrase_is_asked_for_before_there_is_a_window(paths: Paths, begin: Begin, qtbot: QtBot) -> None:
    protection.set_passphrase(paths, protection.unlock(paths), "a long passphrase", is_only=True)
    program = begin()
    with pytest.raises(StoreError) as caught:
        program.start()
    assert caught.value.code == "key.passphrase_wanted"
    assert program.window is None
    program.finish()
    again = begin(Start(secret=protection.unlock(paths, "a long passphrase")))
    opens(again, qtbot)
    assert again.key_reminder is not None
    assert not again.key_reminder.banner.isHidden()


@pytest.mark.parametrize(("found", "code"), [(Start(secret=b"k" * 32, was_typed=True), AGAIN), (None, REFUSED)])
def test_what_was_typed_leads_to_another_start_and_leaving_ends_it(
    paths: Paths, begin: Begin, monkeypatch: pytest.MonkeyPatch, found: Start | None, code: int
) -> None:
    monkeypatch.setattr(app, "NOBODY_LOOKS", ())
    monkeypatch.setattr(starting, "cured", lambda *_: found)
    paths.key_file.unlink()
    program = begin()
    assert program.run() == code
    assert program.next_start == (found or starting.AFRESH)


def test_where_nobody_looks_a_lost_key_is_one_sentence(
    paths: Paths, begin: Begin, capsys: pytest.CaptureFixture[str]
) -> None:
    protection.set_passphrase(paths, protection.unlock(paths), "a long passphrase", is_only=True)
    assert begin().run() == REFUSED
    assert "passphrase" in capsys.readouterr().err


def test_what_cannot_be_cured_is_refused(
    paths: Paths, begin: Begin, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(app, "NOBODY_LOOKS", ())
    monkeypatch.setattr(app.RefusalDialog, "ask", lambda *_: None)
    monkeypatch.setattr(first_page, "is_asked_for", lambda _: _raise(StoreError("disk.full")))
    assert begin().run() == REFUSED
    assert "disk is full" in capsys.readouterr().err


def _raise(error: Exception) -> None:
    raise error


def test_the_key_store_is_asked_once(paths: Paths, begin: Begin, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    raw = protection.unlock(paths)
    monkeypatch.setattr(key_store, "keep", lambda *_: "a store")
    key.keep(paths, os.environ, raw)
    asked: list[str] = []

    def ask(_: object, key_id: str) -> str | None:
        asked.append(key_id)
        return raw.hex() if len(asked) == 1 else None

    monkeypatch.setattr(key_store, "ask", ask)
    opens(begin(), qtbot)
    assert len(asked) == 1
    assert first_page.key_of_store(paths_in(paths.data / "none")) == b""
    with pytest.raises(StoreError):
        first_page.key_of_store(paths)


def test_the_key_is_changed_between_two_windows_and_a_code_is_shown(
    paths: Paths, begin: Begin, qtbot: QtBot, qapp: QApplication
) -> None:
    old = protection.unlock(paths)
    program = begin()

    def change() -> None:
        assert program.window is not None
        program.window.actions_of_program.protection.trigger()
        dialog = program.window.findChild(ProtectionDialog)
        assert isinstance(dialog, ProtectionDialog)
        dialog.accept()
        dialog.key_change_wanted.emit(old, "")

    program.runner.opened.connect(lambda: QTimer.singleShot(50, change))
    assert program.run() == AGAIN
    assert program.next_start.is_code_due
    assert program.next_start.secret == protection.unlock(paths) != old
    again = begin(program.next_start)
    opens(again, qtbot)
    assert again.window is not None
    dialog = again.window.findChild(RecoveryCodeDialog)
    assert isinstance(dialog, RecoveryCodeDialog)
    assert protection.unlock(paths, dialog.code) == again.next_start.secret
    dialog.reject()


def test_a_file_found_damaged_while_it_is_open_is_mended_before_the_next_window(
    paths: Paths, begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw = protection.unlock(paths)
    program = begin(Start(secret=raw))

    def mend() -> None:
        assert program.keeping is not None
        program.keeping.rescue_wanted.emit(StoreError("file.damaged", path="irm.db"))

    program.runner.opened.connect(lambda: QTimer.singleShot(50, mend))
    assert program.run() == AGAIN
    asked: list[object] = []

    def cured(_: object, __: Paths, error: StoreError, before: Start) -> Start:
        asked.extend((error.code, before.secret))
        return Start("mended", before.secret)

    monkeypatch.setattr(app, "NOBODY_LOOKS", ())
    monkeypatch.setattr(starting, "cured", cured)
    again = begin(program.next_start)
    assert again.run() == AGAIN
    assert asked == ["file.damaged", raw]
    assert (again.window, again.next_start) == (None, Start("mended", raw))


def test_the_window_locks_by_its_key_and_the_setting_is_kept(begin: Begin, qtbot: QtBot) -> None:
    program = begin()
    opens(program, qtbot)
    assert program.window is not None
    assert program.lock is not None
    assert program.wiring is not None
    program.wiring._lock_after(5)
    assert "lock_after = 5" in program.paths.settings.read_text()
    program.window.actions_of_program.lock.trigger()
    assert program.lock.is_locked
    dialog = program.lock.dialog
    assert dialog is not None
    dialog.open_button.click()
    qtbot.waitUntil(lambda: program.lock is not None and not program.lock.is_locked)
    program.wiring._lock_after(0)
