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

_LEAST: Final = 220
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


class FittingBar(QFrame):
    """Words at the leading end, buttons at the other.

    `_fitting` are the buttons that can do without their words, in groups: the first group is the first to lose them.
    """

    _ROOM = _WORDS

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fitting: Sequence[Sequence[QToolButton]] = ()
        self._needed: list[int] = []
        mark(self, role="bar")
        self.setMinimumWidth(tokens.px(_LEAST, self.font()))  # not what all words need: they give way
        self.words = ElidedLabel(parent=self, role="soft")
        self.row = row = QHBoxLayout(self)
        row.setContentsMargins(tokens.SPACE_L, tokens.SPACE_XS, tokens.SPACE_S, tokens.SPACE_XS)
        row.setSpacing(tokens.SPACE_XS)
        row.addWidget(self.words, 1)

    def event(self, event: QEvent) -> bool:
        """Show verbs without their words where those find no room; the tip and a screen reader still say them."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit_words(self.width())
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure the words again in another language or another size of letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.show_all_words()

    def show_all_words(self) -> None:
        """Measure again: other words stand in the bar, or other buttons."""
        self._needed.clear()
        for group in self._fitting:
            _show_words(group, are_shown=True)

    def _fit_words(self, width: int) -> None:
        if not self.isVisible():
            return
        while self._needed and width >= self._needed[-1]:
            self._needed.pop()
            _show_words(self._fitting[len(self._needed)], are_shown=True)
        while len(self._needed) < len(self._fitting) and (needed := self._width_of_all()) > width:
            _show_words(self._fitting[len(self._needed)], are_shown=False)
            self._needed.append(needed)

    def _width_of_all(self) -> int:
        shown = [each for each in own_widgets(self.row) if not each.isHidden() and each is not self.words]
        widths = [each.sizeHint().width() for each in shown]
        if not self.words.isHidden():
            widths.append(min(self.words.sizeHint().width(), tokens.px(self._ROOM, self.font())))
        margins = self.row.contentsMargins()
        return sum(widths) + self.row.spacing() * len(widths) + margins.left() + margins.right()


class VerbBar(FittingBar):
    """A button per verb."""

    def __init__(self, verbs: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fitting = ([VerbButton(verb, self) for verb in verbs],)
        for made in self._fitting[0]:
            self.row.addWidget(made)


def _show_words(buttons: Sequence[QToolButton], *, are_shown: bool) -> None:
    style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if are_shown else Qt.ToolButtonStyle.ToolButtonIconOnly
    for made in buttons:
        made.setToolButtonStyle(style)
