"""The window that asks for the key: every state has a sentence, a way on, and nothing that deletes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from irm.db import key, key_store, key_wrap
from irm.errors import StoreError
from irm.paths import Paths
from irm.services import protection
from irm.ui import starting
from irm.ui.dialogs import unlock
from irm.ui.dialogs.rescue import RescueDialog
from irm.ui.dialogs.unlock import LOCKED, UnlockDialog
from irm.ui.runner import Runner
from tests.builders import add, opened_anew, paths_in
from tests.ui.worlds import World

ASKED: dict[str, str] = {}


@pytest.fixture
def paths(world: World, monkeypatch: pytest.MonkeyPatch) -> Paths:
    """Data that nobody has open."""
    monkeypatch.setattr(key_wrap, "SCRYPT_N", 2**10)
    world.runner.close()
    return paths_in(world.folder)


def dialog_of(world: World, paths: Paths, code: str) -> UnlockDialog:
    runner = Runner(lambda: pytest.fail("nothing is opened"), world.runner)
    dialog = UnlockDialog(runner, paths, StoreError(code, path="irm.key"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    world.qtbot.addWidget(dialog)
    dialog.finished.connect(runner.close)
    dialog.destroyed.connect(runner.close)
    dialog.show()
    return dialog


def answer(world: World, dialog: UnlockDialog) -> str:
    """Wait for what comes of a try; return the sentence, "" where it opened."""
    world.until(lambda: not dialog.isVisible() or dialog.problem.text())
    return dialog.problem.text()


@pytest.mark.parametrize("code", sorted(protection.WANTED))
def test_every_state_says_a_plain_sentence_and_offers_a_backup_and_no_deletion(
    world: World, paths: Paths, code: str
) -> None:
    dialog = dialog_of(world, paths, code)
    assert dialog._lead.text().endswith(".")
    assert dialog.restore_button.isVisible()
    words = " ".join(button.text().lower() for button in dialog.findChildren(QPushButton))
    assert not any(word in words for word in ("delete", "reset", "start over", "new file"))
    dialog.restore_button.click()
    assert dialog.wants_restore
    assert not dialog.isVisible()


def test_a_code_opens_after_wrong_tries_and_the_letters_can_be_seen(world: World, paths: Paths) -> None:
    code = protection.new_code(paths, protection.unlock(paths))
    paths.key_file.unlink()
    content = paths.database.read_bytes()
    dialog = dialog_of(world, paths, "key.missing")
    assert not dialog.open_button.isEnabled()
    for wrong in ("x", "7K3QF-M2X9A-0TR5V-W8CHJ-4DN6E-PB1YG", "열쇠'\"; --"):
        dialog.secret.setText(wrong)
        QTest.keyClick(dialog.secret, Qt.Key.Key_Return)
        assert answer(world, dialog)
        assert dialog.secret.selectedText() or dialog.secret.hasFocus()
    assert dialog.secret.echoMode() is QLineEdit.EchoMode.Password
    dialog.eye.trigger()
    assert dialog.secret.echoMode() is QLineEdit.EchoMode.Normal
    dialog.secret.setText(code.lower())
    dialog.open_button.click()
    assert answer(world, dialog) == ""
    assert (len(dialog.raw), dialog.was_typed) == (32, True)
    assert paths.database.read_bytes() == content


def test_the_key_store_may_have_come_back(world: World, paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    raw = protection.unlock(paths)
    monkeypatch.setattr(key_store, "keep", lambda *_: "a store")
    protection.keep(paths, raw, is_file_allowed=False)
    dialog = dialog_of(world, paths, "key.store_unavailable")
    dialog.store_button.click()
    assert "key store" in answer(world, dialog)
    monkeypatch.setattr(key_store, "ask", lambda *_: raw.hex())
    dialog.problem.show_problem("")
    dialog.store_button.click()
    assert answer(world, dialog) == ""
    assert (dialog.raw, dialog.was_typed) == (raw, False)


def test_a_late_answer_of_the_key_store_opens_by_itself_but_not_under_somebody_who_types(
    world: World, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw, is_asked = protection.unlock(paths), [True]
    protection.new_code(paths, raw)
    monkeypatch.setattr(key_store, "keep", lambda *_: "a store")
    monkeypatch.setattr(key_store, "ask", lambda *_: raw.hex())
    monkeypatch.setattr(key_store, "is_waiting", lambda _: is_asked[0])
    monkeypatch.setattr(unlock, "_LISTEN", 10)
    protection.keep(paths, raw, is_file_allowed=False)
    dialog = dialog_of(world, paths, "key.store_unavailable")
    assert "waiting for the key store" in dialog.working.text()
    assert dialog.working.isVisible()
    assert dialog.secret.isEnabled()
    dialog.secret.setText("7K3QF")
    is_asked[0] = False
    world.until(lambda: not dialog.working.isVisible())
    assert dialog.isVisible()
    dialog.done(0)
    is_asked[0] = True
    again = dialog_of(world, paths, "key.store_unavailable")
    is_asked[0] = False
    assert answer(world, again) == ""
    assert (again.raw, again.was_typed) == (raw, False)


def test_where_nothing_was_made_it_says_so_honestly(world: World, paths: Paths) -> None:
    paths.key_file.unlink()
    dialog = dialog_of(world, paths, "key.missing")
    assert not dialog.secret.isVisible()
    assert not dialog.open_button.isVisible()
    assert "no recovery code" in dialog._lead.text()
    assert dialog.store_button.text() == "Try again"


def test_a_lock_stays_until_it_is_opened(world: World, paths: Paths) -> None:
    protection.set_passphrase(paths, protection.unlock(paths), "a long passphrase", is_only=False)
    dialog = dialog_of(world, paths, LOCKED)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.restore_button.isVisible()
    dialog.secret.setText("a long passphrase")
    dialog.open_button.click()
    assert answer(world, dialog) == ""


def test_a_lock_takes_the_code_where_the_key_store_went_away(world: World, paths: Paths) -> None:
    code = protection.new_code(paths, protection.unlock(paths))
    paths.key_file.unlink()
    dialog = dialog_of(world, paths, LOCKED)
    assert not dialog.secret.isVisible()
    dialog.open_button.click()
    assert answer(world, dialog)
    assert dialog.secret.isVisible()
    dialog.problem.show_problem("")
    dialog.secret.setText(code)
    dialog.open_button.click()
    assert answer(world, dialog) == ""


# What a start does with it


def run_through(
    world: World, paths: Paths, monkeypatch: pytest.MonkeyPatch, code: str, does: list[object]
) -> starting.Start | None:
    """Let dialogs do one thing each, and return how the program starts again."""

    def act(dialog: object) -> int:
        assert isinstance(dialog, UnlockDialog | RescueDialog)
        result = does.pop(0)(dialog)  # type: ignore[operator]
        dialog.deleteLater()
        return int(result)

    monkeypatch.setattr(UnlockDialog, "exec", act)
    monkeypatch.setattr(RescueDialog, "exec", act)
    runner = Runner(lambda: pytest.fail("nothing is opened"), world.runner)
    try:
        return starting.cured(runner, paths, StoreError(code, path="irm.db"))
    finally:
        runner.close()


def test_a_start_goes_on_with_the_key_that_was_typed(
    world: World, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    def typed(dialog: UnlockDialog) -> int:
        dialog.raw, dialog.was_typed = b"k" * 32, True
        return 1

    found = run_through(world, paths, monkeypatch, "key.missing", [typed])
    assert found == starting.Start(secret=b"k" * 32, was_typed=True)
    found = run_through(world, paths, monkeypatch, "key.passphrase_wanted", [typed])
    assert found == starting.Start(secret=b"k" * 32)


def test_a_start_offers_backups_and_comes_back_to_the_question(
    world: World, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    def wants_restore(dialog: UnlockDialog) -> int:
        dialog.wants_restore = True
        return 0

    def leaves(_: object) -> int:
        return 0

    def restores(dialog: RescueDialog) -> int:
        dialog.secret = "the code"
        return 1

    does: list[object] = [wants_restore, leaves, wants_restore, restores]
    assert run_through(world, paths, monkeypatch, "key.missing", does) == starting.Start(secret="the code")
    assert run_through(world, paths, monkeypatch, "key.missing", [leaves]) is None
    assert run_through(world, paths, monkeypatch, "file.damaged", [leaves]) is None
    with pytest.raises(StoreError):
        run_through(world, paths, monkeypatch, "disk.full", [])


def test_the_rescue_window_restores_with_a_recovery_code(world: World, qtbot: QtBot, tmp_path: Path) -> None:
    with opened_anew(tmp_path / "other") as store:
        add(store)
        other = paths_in(tmp_path / "other")
        code = protection.new_code(other, store.maker.key)
        store.back_up("start", is_forced=True)
    other.key_file.unlink()
    assert key.ways(other).has_code
    runner = Runner(lambda: pytest.fail("nothing is opened"), world.runner)
    dialog = RescueDialog(runner, other, StoreError("key.missing", path="irm.key"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    world.until(lambda: dialog.picker.passphrase.isVisible())
    assert not dialog.restore_button.isEnabled()
    QTest.keyClicks(dialog.picker.passphrase, code)
    world.until(lambda: dialog.restore_button.isEnabled())
    dialog.restore_button.click()
    world.until(lambda: not dialog.isVisible() or dialog.problem.text())
    runner.close()
    assert (dialog.problem.text(), dialog.secret) == ("", code)
