"""Recovery code, passphrase, change of the key and the page of all of it, as the user meets them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QSizeF, Qt, QTimer
from PySide6.QtGui import QFont, QGuiApplication, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from irm.db import key_store, key_wrap
from irm.errors import StoreError
from irm.services import influencers, protection
from irm.ui import recovery_page, starting
from irm.ui.base import paper
from irm.ui.dialogs.change_key import ChangeKeyDialog, ChangingDialog
from irm.ui.dialogs.protection import ProtectionDialog
from irm.ui.dialogs.recovery_code import ASK, CHECK, SHOW, RecoveryCodeDialog
from irm.ui.dialogs.set_passphrase import PassphraseDialog
from irm.ui.language import Language
from tests.builders import TODAY, opened, paths_in, person
from tests.ui.frames import Frame, frame_in
from tests.ui.worlds import World

GROUPS = ("7K3QF", "M2X9A", "0TR5V", "W8CHJ", "4DN6E", "PB1YG")


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_wrap, "SCRYPT_N", 2**10)


def ways(world: World) -> protection.Ways:
    found = protection.ways(paths_in(world.folder))
    assert found is not None
    return found


def shown(world: World) -> ProtectionDialog:
    dialog = ProtectionDialog(world.tools, paths_in(world.folder), lock_after=5)
    world.qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def code_dialog(world: World, *, has_one: bool = False) -> RecoveryCodeDialog:
    dialog = RecoveryCodeDialog(world.tools, has_one=has_one)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    world.qtbot.addWidget(dialog)
    dialog.show()
    world.rest()
    return dialog


def test_a_code_is_shown_and_checked_by_one_of_its_groups(world: World) -> None:
    dialog = code_dialog(world)
    assert dialog.page == SHOW
    code = dialog.code
    assert protection.unlock(paths_in(world.folder), code)
    dialog.next_button.click()
    assert dialog.page == CHECK
    assert all(not label.isVisible() for label in dialog._letters)
    asked = dialog._number
    dialog.typed.setText(code.split("-")[asked % 6])
    dialog.next_button.click()
    assert "another group" in dialog.problem.text()
    assert not ways(world).is_code_checked
    dialog.back_button.click()
    assert dialog.page == SHOW
    assert dialog.code == code
    dialog.next_button.click()
    QTest.keyClicks(dialog.typed, code.split("-")[asked - 1].lower())
    dialog.next_button.click()
    world.until(lambda: not dialog.isVisible())
    assert ways(world).is_code_checked


def test_a_new_code_is_not_made_before_that_is_agreed_to(world: World) -> None:
    first = code_dialog(world)
    assert first.focusWidget() is first.next_button, "Enter must not put off what is shown once"
    code = first.code
    first.later_button.click()
    dialog = code_dialog(world, has_one=True)
    assert dialog.page == ASK
    assert protection.unlock(paths_in(world.folder), code)
    dialog.next_button.click()
    world.until(lambda: dialog.code)
    assert dialog.code != code
    with pytest.raises(StoreError):
        protection.unlock(paths_in(world.folder), code)


@pytest.mark.parametrize("code", ["en", "ko", "ar"])
def test_the_page_holds_every_group_in_order_in_every_language(world: World, language: Language, code: str) -> None:
    language.apply(code)
    text = recovery_page.html(GROUPS, TODAY, "/home/jane <irm>")
    places = [text.index(group) for group in GROUPS]
    assert places == sorted(places)
    assert "&lt;irm&gt;" in text
    made = recovery_page.pdf(GROUPS, TODAY, "/home/jane", QFont())
    assert made.startswith(b"%PDF")
    assert b"/Count 1" in made


def test_no_group_of_the_code_on_paper_is_broken(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    pages: list[QTextDocument] = []
    document = paper.document

    def kept(*given: Any, **more: Any) -> QTextDocument:
        pages.append(document(*given, **more))
        return pages[-1]

    monkeypatch.setattr(paper, "document", kept)
    recovery_page.pdf(GROUPS, TODAY, "/home/jane", QFont())
    pages[0].setPageSize(QSizeF(60, 1000))
    lines, block = [], pages[0].begin()
    while block.isValid():
        if block.text()[2:] in GROUPS:
            lines.append(block.layout().lineCount())
        block = block.next()
    assert lines == [2] * len(GROUPS), "a number, and the group below"


def test_a_saved_page_is_for_the_owner_alone(world: World, tmp_path: Path) -> None:
    dialog = code_dialog(world)
    path = tmp_path / "code.pdf"
    dialog.save_pdf(path)
    assert path.read_bytes().startswith(b"%PDF")
    assert path.stat().st_mode & 0o777 == 0o600
    assert dialog.told.isVisible()
    dialog.save_pdf(tmp_path / "none" / "code.pdf")
    assert "cannot be written" in dialog.problem.text()
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == dialog.code
    QGuiApplication.clipboard().clear()


class Asked(QDialog):
    """Stands for the dialog of the system's printers."""

    def __init__(self, printer: object, parent: QWidget) -> None:
        super().__init__(parent)
        self.printer = printer


def test_a_lock_that_hides_the_print_dialog_leaves_none_behind(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """It would be shown again, with a printer that is gone: that ended the program at unlocking."""
    made = SimpleNamespace(QPrintDialog=Asked, QPrinter=Mock())
    monkeypatch.setitem(sys.modules, "PySide6.QtPrintSupport", made)
    dialog = code_dialog(world)
    seen: list[Asked] = []

    def hide() -> None:
        for found in dialog.findChildren(Asked):
            if found.isVisible():
                seen.append(found)
                found.hide()

    timer = QTimer(dialog, interval=1)
    timer.timeout.connect(hide)
    timer.start()
    dialog.print_button.click()
    timer.stop()
    assert seen
    assert dialog.findChildren(Asked) == []


def test_a_passphrase_is_typed_twice_and_set(world: World) -> None:
    dialog = PassphraseDialog(world.runner, ways(world))
    world.qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.first, "short")
    QTest.keyClicks(dialog.again, "short")
    assert not dialog.set_button.isEnabled()
    dialog.first.clear()
    QTest.keyClicks(dialog.first, "four words apart")
    assert dialog.hint.text() == "Good"
    dialog.set_button.click()
    assert "differ" in dialog.problem.text()
    dialog.again.clear()
    QTest.keyClicks(dialog.again, "four words apart")
    dialog.instead.setChecked(True)
    with world.qtbot.waitSignal(dialog.passphrase_set):
        dialog.set_button.click()
    assert (ways(world).kept_in, ways(world).has_passphrase) == ("passphrase", True)


def test_the_page_of_protection_follows_every_change(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = shown(world)
    assert "file beside the data" in dialog.kept.text()
    assert dialog.minutes.currentText() == "After 5 minutes"
    assert not dialog.drop_button.isVisible()
    dialog.keep_button.click()
    world.until(lambda: dialog.problem.text())
    assert "no key store" in dialog.problem.text()
    monkeypatch.setattr(key_store, "keep", lambda *_: "a store")
    dialog.keep_button.click()
    world.until(lambda: "key store" in dialog.kept.text() and not dialog.keep_button.isVisible())
    raw = protection.unlock(paths_in(world.folder), world_key(world))
    protection.set_passphrase(paths_in(world.folder), raw, "a long passphrase", is_only=False, environment={})
    dialog.reload()
    assert dialog.set_button.text() == "Change it…"
    dialog.drop_button.click()
    assert not dialog.question.isHidden()
    dialog.drop()
    world.until(lambda: not dialog.drop_button.isVisible())
    with world.qtbot.waitSignal(dialog.lock_after_changed) as told:
        dialog.minutes.setCurrentIndex(0)
        dialog.minutes.activated.emit(0)
    assert told.args == [0]
    with world.qtbot.waitSignal(dialog.lock_wanted):
        dialog.lock_button.click()


def world_key(world: World) -> bytes:
    found: list[bytes] = []
    world.runner.beside(world.runner, lambda store: store.maker.key, found.append)
    world.until(lambda: found)
    return found[0]


def test_its_dialogs_open_and_leave_word(world: World) -> None:
    dialog = shown(world)
    dialog.code_button.click()
    code = dialog.findChild(RecoveryCodeDialog)
    assert isinstance(code, RecoveryCodeDialog)
    world.until(lambda: code.code)
    code.reject()
    world.until(lambda: "not checked" in dialog.code.text())
    dialog.set_button.click()
    passphrase = dialog.findChild(PassphraseDialog)
    assert isinstance(passphrase, PassphraseDialog)
    passphrase.passphrase_set.emit()
    passphrase.reject()
    dialog.key_button.click()
    change = dialog.findChild(ChangeKeyDialog)
    assert isinstance(change, ChangeKeyDialog)
    with world.qtbot.waitSignal(dialog.key_change_wanted) as told:
        change.change_button.click()
    assert told.args == [world_key(world), ""]


def test_a_wrong_passphrase_changes_no_key(world: World) -> None:
    raw = world_key(world)
    protection.set_passphrase(paths_in(world.folder), raw, "a long passphrase", is_only=False)
    dialog = ChangeKeyDialog(world.runner, ways(world))
    world.qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.change_button.isEnabled()
    dialog.passphrase.setText("wrong")
    dialog.change_button.click()
    world.until(lambda: dialog.problem.text())
    assert dialog.change_button.isEnabled()


def test_the_key_changes_with_the_window_closed_and_a_code_is_due(world: World) -> None:
    world.add(person("Jane"))
    raw = world_key(world)
    world.runner.close()
    paths = paths_in(world.folder)
    start = starting.change_key(paths, raw, "")
    assert start.is_code_due
    assert start.secret == protection.unlock(paths) != raw
    with opened(world.folder) as store:
        assert store.read(influencers.count) == 1
        refused = starting.change_key(paths, protection.unlock(paths), "")
    assert isinstance(refused.greeting, StoreError)
    assert refused.greeting.code == "file.in_use"


def test_nobody_stops_a_change_of_the_key_half_way(world: World) -> None:
    raw = world_key(world)
    world.runner.close()
    dialog = ChangingDialog(paths_in(world.folder), raw, "")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    world.qtbot.addWidget(dialog)
    dialog.show()
    dialog.begin()
    dialog.reject()
    assert dialog.isVisible()
    world.until(lambda: not dialog.isVisible())
    assert len(dialog.raw) == 32


@pytest.fixture
def frame(world: World) -> Iterator[Frame]:
    with frame_in(world) as made:
        yield made


def test_a_code_that_may_be_written_down_is_not_replaced_unasked(frame: Frame) -> None:
    frame.wiring.make_code()
    (first,) = frame.window.findChildren(RecoveryCodeDialog)
    assert first.page == SHOW
    frame.world.until(lambda: first.code)
    first.reject()
    frame.wiring.make_code()
    assert frame.window.findChildren(RecoveryCodeDialog)[-1].page == ASK


def test_on_a_low_screen_no_words_are_cut_and_the_foot_stays(world: World) -> None:
    dialog = shown(world)
    world.rest()
    for height in (dialog.height(), 420):
        dialog.resize(dialog.width(), height)
        assert dialog.close_button.geometry().bottom() < dialog.height() == height
        assert dialog.kept.height() >= dialog.kept.heightForWidth(dialog.kept.width())
