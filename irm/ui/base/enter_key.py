"""Enter on a button: it presses the button, as Space does.

Qt does that on some desktops alone; elsewhere Enter goes on to the dialog and does what that is for: Enter on
"Cancel" would import. Windows and dialogs hand their keys in here.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN: Final = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


def presses_button(event: QKeyEvent) -> bool:
    """Press the button that has the keyboard, where this is Enter; False where the key is for somebody else.

    What is ticked or chosen among others is left alone: that is what Space and the arrows are for. A key held down
    presses once.
    """
    focus = QApplication.focusWidget()
    if event.key() not in _ENTER or event.modifiers() not in _PLAIN:
        return False
    if not isinstance(focus, QPushButton | QToolButton) or focus.isCheckable():
        return False
    event.accept()
    if not event.isAutoRepeat():
        focus.click()
    return True
