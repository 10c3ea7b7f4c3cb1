"""A locked window shows nothing, takes nothing, and gives everything back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QMenu, QWidget

from irm.db import key_wrap
from irm.services import protection
from irm.ui import lock as lock_module
from irm.ui.base.dialog import Dialog
from irm.ui.crash import CrashDialog
from irm.ui.dialogs.unlock import UnlockDialog
from irm.ui.lock import Lock
from irm.ui.main_window import MainWindow
from tests.builders import paths_in
from tests.ui.worlds import World


@pytest.fixture
def window(world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    monkeypatch.setattr(key_wrap, "SCRYPT_N", 2**10)
    geometry = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    result = MainWindow((), notices=world.notices, geometry=geometry)
    world.qtbot.addWidget(result)
    result.show()
    return result


@pytest.fixture
def lock(world: World, window: MainWindow) -> Iterator[Lock]:
    world.rest()
    result = Lock(window, world.tools, paths_in(world.folder))
    yield result
    result.lock_after(0)


def find(lock: Lock) -> UnlockDialog:
    dialog = lock.dialog
    assert dialog is not None
    return dialog


def visible_labels(window: QWidget) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible() and label.text()]


def test_nothing_is_seen_and_everything_comes_back(world: World, window: MainWindow, lock: Lock) -> None:
    protection.set_passphrase(paths_in(world.folder), key_of(world), "a long passphrase", is_only=False)
    other = Dialog(window)
    other.set_heading("Jane Doe owes an answer")
    other.open()
    menu = QMenu(window)
    menu.addAction("Jane Doe")
    menu.popup(window.pos())
    lock.lock()
    assert lock.is_locked
    assert not menu.isVisible()
    assert not other.isVisible()
    content = window.centralWidget()
    assert content is not None
    assert not content.isVisible()
    assert lock.dialog is not None
    assert lock.dialog.windowModality() is Qt.WindowModality.ApplicationModal
    visible = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert set(visible) == {window, lock.dialog}
    assert all("Jane" not in text for each in visible for text in visible_labels(each))
    window.resize(900, 700)
    cover = lock._cover
    assert cover is not None
    assert cover.size() == window.size()
    lock.lock()
    lock.dialog.secret.setText("wrong")
    lock.dialog.unlock()
    dialog = lock.dialog
    world.until(lambda: dialog.problem.text())
    assert lock.is_locked
    lock.dialog.secret.setText("a long passphrase")
    lock.dialog.unlock()
    world.until(lambda: not lock.is_locked)
    assert content.isVisible()
    assert other.isVisible()
    other.close()


def test_without_a_passphrase_the_key_on_the_computer_unlocks(world: World, lock: Lock) -> None:
    told: list[bool] = []
    lock.changed.connect(told.append)
    lock.lock()
    assert lock.dialog is not None
    assert not lock.dialog.takes_secret
    lock.dialog.open_button.click()
    world.until(lambda: not lock.is_locked)
    assert told == [True, False]


def test_a_passphrase_set_behind_its_back_opens_it(world: World, window: MainWindow, lock: Lock) -> None:
    lock.lock()
    assert not find(lock).takes_secret
    protection.set_passphrase(paths_in(world.folder), key_of(world), "a long passphrase", is_only=True)
    find(lock).unlock()
    world.until(lambda: find(lock).takes_secret)
    find(lock).secret.setText("a long passphrase")
    find(lock).unlock()
    world.until(lambda: not lock.is_locked)


def test_it_locks_when_nobody_worked_for_a_while(
    window: MainWindow, lock: Lock, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = _at(monkeypatch, 0)
    lock.look()
    lock.lock_after(5)
    now(290)
    QTest.keyClick(window, Qt.Key.Key_Shift)
    now(310)
    lock.look()
    assert lock.dialog is None
    now(600)
    lock.look()
    dialog = find(lock)
    dialog.open_button.click()
    world.until(lambda: not lock.is_locked)


def test_it_locks_when_a_machine_that_slept_is_woken_by_a_key(
    window: MainWindow, lock: Lock, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = _at(monkeypatch, 0)
    lock.lock_after(5)
    now(3600)
    QTest.keyClick(window, Qt.Key.Key_Shift)
    assert lock.is_locked
    find(lock).open_button.click()
    world.until(lambda: not lock.is_locked)


def _at(monkeypatch: pytest.MonkeyPatch, seconds: float) -> Callable[[float], None]:
    """Let the clock of the lock stand, and return what puts it forward."""

    def put(now: float) -> None:
        monkeypatch.setattr(lock_module, "_now", lambda: now)

    put(seconds)
    return put


def test_what_opens_while_it_is_locked_waits_behind_it(world: World, window: MainWindow, lock: Lock) -> None:
    lock.lock()
    late = Dialog(window)
    late.set_heading("Jane Doe is here twice")
    late.open()
    names = QListWidget(window)
    names.setWindowFlag(Qt.WindowType.Popup)
    names.show()
    world.until(lambda: not late.isVisible() and not names.isVisible())
    menu = QMenu(find(lock).secret)
    menu.addAction("Paste")
    menu.popup(window.pos())
    world.rest()
    assert menu.isVisible()
    menu.close()
    told = CrashDialog("irm/ui/x.py:1", window)
    told.open()
    world.rest()
    assert told.isVisible()
    told.close()
    find(lock).unlock()
    world.until(lambda: not lock.is_locked)
    assert late.isVisible()
    assert not names.isVisible()
    late.close()


def test_quitting_says_first_what_it_would_lose(
    world: World, window: MainWindow, lock: Lock, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[bool] = []
    monkeypatch.setattr(QCoreApplication, "exit", lambda: ended.append(True))
    other = Dialog(window)
    other.body.addWidget(QLineEdit("typed", other))
    other.open()
    lock.lock()
    dialog = find(lock)
    dialog.quit_button.click()
    assert window.isVisible()
    assert "would be lost" in dialog.problem.text()
    assert not ended
    dialog.quit_button.click()
    assert ended
    dialog.unlock()
    world.until(lambda: not lock.is_locked)
    assert other.isVisible()
    other.close()


def test_quitting_from_the_lock_closes_the_window(window: MainWindow, lock: Lock, world: World) -> None:
    lock.lock()
    assert lock.dialog is not None
    lock.dialog.quit_button.click()
    world.until(lambda: not window.isVisible())


def key_of(world: World) -> bytes:
    found: list[bytes] = []
    world.runner.beside(world.runner, lambda store: store.maker.key, found.append)
    world.until(lambda: found)
    return found[0]


def test_the_key_locks_from_a_dialog_as_well(world: World, window: MainWindow, lock: Lock) -> None:
    window.actions_of_program.lock.triggered.connect(lock.lock)
    dialog = Dialog(window)
    field = QLineEdit(dialog)
    dialog.body.addWidget(field)
    dialog.open()
    dialog.activateWindow()
    world.until(dialog.isActiveWindow)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert lock.is_locked
    assert not dialog.isVisible()
    find(lock).unlock()
    world.until(lambda: not lock.is_locked)
    assert dialog.isVisible()
