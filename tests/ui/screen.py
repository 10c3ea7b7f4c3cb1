"""The screen all tests of one process share, as the next test wants to find it."""

from __future__ import annotations

from functools import partialmethod
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

PATIENCE: Final = 60_000
"""Milliseconds until what is waited for is given up: only a test that fails takes them, also on a busy machine."""


class PatientBot(QtBot):
    """Waits by PATIENCE where a test names no time of its own."""

    waitUntil = partialmethod(QtBot.waitUntil, timeout=PATIENCE)  # noqa: N815
    waitSignal = partialmethod(QtBot.waitSignal, timeout=PATIENCE)  # noqa: N815
    waitActive = partialmethod(QtBot.waitActive, timeout=PATIENCE)  # noqa: N815
    waitExposed = partialmethod(QtBot.waitExposed, timeout=PATIENCE)  # noqa: N815


def let_go() -> None:
    """Let go of Ctrl, Shift and the mouse: what one test holds down stays held for whoever clicks next."""
    QTest.keyRelease(QWidget(), Qt.Key.Key_Control)
    if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
        QTest.mouseRelease(QWidget(), Qt.MouseButton.LeftButton, pos=QPoint(0, 0))


def close_all() -> list[str]:
    """Free what waits to be freed, take what is still seen off the screen, and return what that was."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    seen = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    for widget in seen:
        widget.hide()
    return [f"{type(widget).__name__} {widget.windowTitle()!r}" for widget in seen]
