"""The crash hook and its dialog: told once, with lines that hold no data."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from irm.ui.crash import CrashDialog, CrashHook
from irm.ui.language import Language
from irm.ui.style.theme import Theme

pytestmark = pytest.mark.logs_warnings


@pytest.fixture
def hook(qapp: QApplication) -> Iterator[CrashHook]:
    made = CrashHook(qapp)
    yield made
    made.deleteLater()


def fail() -> None:
    raise ValueError("canary-99")


def test_only_the_first_bug_is_told(hook: CrashHook) -> None:
    heard: list[str] = []
    hook.crashed.connect(heard.append)
    for _ in range(3):
        try:
            fail()
        except ValueError as error:
            hook.report(error)
    assert len(heard) == 1
    assert "ValueError" in heard[0]
    assert "canary" not in heard[0]


def test_the_hooks_of_before_come_back(hook: CrashHook) -> None:
    before = sys.excepthook, threading.excepthook
    hook.install()
    assert sys.excepthook != before[0]
    hook.uninstall()
    assert (sys.excepthook, threading.excepthook) == before


def test_a_bug_is_told_on_the_gui_thread_whatever_its_own(hook: CrashHook, qtbot: QtBot) -> None:
    threads: list[int] = []
    hook.crashed.connect(lambda _: threads.append(threading.get_ident()))
    hook.install()
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    hook.uninstall()
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [threading.get_ident()]


def test_the_dialog_shows_the_lines_and_copies_them(theme: Theme, language: Language, qtbot: QtBot) -> None:
    dialog = CrashDialog("ValueError\n  irm/ui/app.py:12 run")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.box.toPlainText().startswith("ValueError")
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == "ValueError\n  irm/ui/app.py:12 run"
    language.apply("ko")
    qtbot.waitUntil(lambda: dialog.close_button.text() != "Close the program")
    dialog.close_button.click()
    assert not dialog.isVisible()


def test_where_nobody_looks_no_dialog_waits(theme: Theme, language: Language) -> None:
    CrashDialog.ask("text")
    assert not any(isinstance(widget, CrashDialog) for widget in QApplication.topLevelWidgets())
