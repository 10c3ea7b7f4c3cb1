"""The line above a list of dated things: how much is due, and the verbs for what is selected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from irm.ui.style import tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.labels import ElidedLabel


class _VerbButton(QToolButton):
    """A button that is there as long as its verb is: Qt's own follows everything but that."""

    def __init__(self, verb: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._verb = verb
        self.setDefaultAction(verb)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        verb.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setVisible(self._verb.isVisible())


class VerbBar(QFrame):
    """Words at the leading end, a button per verb at the other."""

    def __init__(self, verbs: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, role="bar")
        self.words = ElidedLabel(parent=self, role="soft")
        self.row = row = QHBoxLayout(self)
        row.setContentsMargins(tokens.SPACE_L, tokens.SPACE_XS, tokens.SPACE_S, tokens.SPACE_XS)
        row.setSpacing(tokens.SPACE_XS)
        row.addWidget(self.words, 1)
        for verb in verbs:
            row.addWidget(_VerbButton(verb, self))
