"""The line above a list of dated things: how much is due, and the verbs for what is selected."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from irm.ui.base.layout_order import own_widgets
from irm.ui.style import tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.labels import ElidedLabel

_WORDS: Final = 90
"""The room that the words keep beside verbs; longer ones are cut."""


class VerbButton(QToolButton):
    """A button that is there as long as its verb is: Qt's own follows everything but that."""

    def __init__(self, verb: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._verb = verb
        self.setDefaultAction(verb)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        verb.changed.connect(self._follow)
        self._follow()
        self._fit_icon()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_icon()

    def _fit_icon(self) -> None:
        side = tokens.px(tokens.ICON, self.font())
        self.setIconSize(QSize(side, side))

    def _follow(self) -> None:
        self.setVisible(self._verb.isVisible())


class VerbBar(QFrame):
    """Words at the leading end, a button per verb at the other."""

    def __init__(self, verbs: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[VerbButton] = []
        self._needed = 0
        mark(self, role="bar")
        self.words = ElidedLabel(parent=self, role="soft")
        self.row = row = QHBoxLayout(self)
        row.setContentsMargins(tokens.SPACE_L, tokens.SPACE_XS, tokens.SPACE_S, tokens.SPACE_XS)
        row.setSpacing(tokens.SPACE_XS)
        row.addWidget(self.words, 1)
        self._buttons = [VerbButton(verb, self) for verb in verbs]
        for made in self._buttons:
            row.addWidget(made)

    def event(self, event: QEvent) -> bool:
        """Show verbs without their words where those find no room; the tip and a screen reader still say them."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit(self.width())
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure the words again in another language or another size of letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._set_words(are_shown=True)

    def _fit(self, width: int) -> None:
        if not self._buttons or not self.isVisible():
            return
        if not self._needed:
            needed = self._width_of_all()
            if needed > width:
                self._needed = needed
                self._set_words(are_shown=False)
        elif width >= self._needed:
            self._set_words(are_shown=True)

    def _width_of_all(self) -> int:
        shown = [each for each in own_widgets(self.row) if not each.isHidden() and each is not self.words]
        widths = [each.sizeHint().width() for each in shown]
        widths.append(min(self.words.sizeHint().width(), tokens.px(_WORDS, self.font())))
        margins = self.row.contentsMargins()
        return sum(widths) + self.row.spacing() * len(widths) + margins.left() + margins.right()

    def _set_words(self, *, are_shown: bool) -> None:
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if are_shown else Qt.ToolButtonStyle.ToolButtonIconOnly
        for made in self._buttons:
            made.setToolButtonStyle(style)
        if are_shown:
            self._needed = 0
