"""The shape of every dialog: a title, a body, and one row of buttons; freed when closed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from irm.ui.base import tab_order
from irm.ui.base.enter_key import presses_button
from irm.ui.base.keys import KeyGroup, group
from irm.ui.base.room import bounded
from irm.ui.style import tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.buttons import button
from irm.ui.widgets.labels import ProblemLabel, plain_label

_WIDTH: Final = 460
_ACCEPT: Final = ("Ctrl+Return", "Ctrl+Enter")


class Dialog(QDialog):
    """A window that asks. Subclasses put widgets into `body`, buttons by `add_button`, words in `retranslate`.

    `problem` is the sentence above the buttons. Ctrl+Enter accepts where there is an accepting button that is
    enabled.
    """

    def __init__(self, parent: QWidget | None = None, *, width: int = _WIDTH) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(bounded(QSize(tokens.px(width, self.font()), 0), self).width())
        self._heading = plain_label(role="heading", wraps=True, parent=self)
        self._lead = plain_label(role="soft", wraps=True, parent=self)
        self._lead.hide()
        self.body = QVBoxLayout()
        self.body.setSpacing(tokens.SPACE_M)
        self.problem = ProblemLabel(self)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(tokens.SPACE_S)
        self._foot.addStretch()
        self._accepting: QPushButton | None = None
        self._lay_out()
        for keys in _ACCEPT:
            QShortcut(QKeySequence(keys), self, self._accept_by_key)

    @classmethod
    def keys(cls) -> KeyGroup:
        """Return the keys of every dialog."""
        return group(
            QCoreApplication.translate("Dialog", "In a dialog"),
            (
                (_ACCEPT[0], QCoreApplication.translate("Dialog", "Do what it is for")),
                ("Esc", QCoreApplication.translate("Dialog", "Close")),
            ),
        )

    def done(self, result: int) -> None:
        """Close, and give the keyboard back to the window below: nobody else does without a window manager."""
        super().done(result)
        below = self.parentWidget()
        if below is not None:
            below.window().activateWindow()

    def set_heading(self, heading: str, lead: str = "") -> None:
        """Show the title, and below it a sentence on what the dialog is for; the title names the window too."""
        self.setWindowTitle(heading)
        self._heading.setText(heading)
        self._lead.setText(lead)
        self._lead.setVisible(bool(lead))

    def add_button(self, *, kind: str = "", accepts: bool = False, rejects: bool = False) -> QPushButton:
        """Add a button to the foot; `accepts` and `rejects` say what it does to the dialog beside its own clicks."""
        result = button(kind="primary" if accepts else kind, parent=self)
        self._foot.addWidget(result)
        if accepts:
            self._accepting = result
            result.setDefault(True)
            result.clicked.connect(self.accept)
        if rejects:
            result.clicked.connect(self.reject)
        return result

    def add_foot(self, widget: QWidget, *, stretch: int = 0) -> None:
        """Put something at the leading end of the foot; with a stretch it takes the room up to the buttons."""
        self._foot.insertWidget(0, widget, stretch)

    def retranslate(self) -> None:
        """Write all words again."""

    def showEvent(self, event: QShowEvent) -> None:
        """Grow to the height that wrapped words need at this width: Qt's first guess is often a line short."""
        super().showEvent(event)
        self.grow()

    def set_size(self, width: int, height: int) -> None:
        """Begin at a size in base pixels, or what the screen has room for."""
        wanted = QSize(tokens.px(width, self.font()), tokens.px(height, self.font()))
        self.resize(bounded(wanted, self))

    def grow(self) -> None:
        """Make room for words that came in later."""
        if self._column.hasHeightForWidth():
            self._column.activate()
            needed = self._column.totalHeightForWidth(self.width())
            self.resize(self.width(), max(self.height(), bounded(QSize(0, needed), self).height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard; elsewhere it does what the dialog is for."""
        if not presses_button(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Let Tab follow the layout."""
        return tab_order.step(self, is_next=is_next) or super().focusNextPrevChild(is_next)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _accept_by_key(self) -> None:
        if self._accepting is not None and self._accepting.isEnabled():
            self._accepting.click()

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(tokens.SPACE_XL, tokens.SPACE_L, tokens.SPACE_XL, tokens.SPACE_L)
        column.setSpacing(tokens.SPACE_M)
        column.addWidget(self._heading)
        column.addWidget(self._lead)
        column.addLayout(self.body, 1)
        column.addWidget(self.problem)
        column.addSpacing(tokens.SPACE_XS)
        column.addLayout(self._foot)


def separator(parent: QWidget | None = None) -> QFrame:
    """Return a thin line between parts of a form or a dialog."""
    line = QFrame(parent)
    mark(line, role="line")
    return line


def field_label(buddy: QWidget, *, parent: QWidget | None = None) -> QLabel:
    """Return a label for `buddy`: clicking it or its mnemonic goes there, screen readers read it with the field."""
    label = plain_label(role="soft", parent=parent)
    label.setBuddy(buddy)
    return label
