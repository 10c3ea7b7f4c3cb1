"""A bar of a budget: what is paid, what is committed beyond that, what is left, and what is too much.

It says nothing by colour alone: the parts differ in pattern, and the words beside it are its name and tip.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from irm.ui.base.cells import bare
from irm.ui.base.tips import plain_tip
from irm.ui.style import tokens

PAID, COMMITTED, LEFT, OVER = "paid", "committed", "left", "over"
_HEIGHT: Final = 14
_SWATCH: Final = 12


@dataclass(frozen=True, slots=True)
class Shares:
    """Minor units of one currency: the plan (None: there is none), what is committed, what of it is paid."""

    planned: int | None = None
    committed: int = 0
    paid: int = 0

    def parts(self) -> list[tuple[str, int]]:
        """Return the parts of the bar with their weights, in reading order."""
        paid = max(0, self.paid)
        committed = max(0, self.committed - paid)
        used = paid + committed
        plan = used if self.planned is None else self.planned
        found = [(PAID, paid), (COMMITTED, committed), (LEFT, max(0, plan - used))]
        if used > plan:
            # what is too much stands at the end, taken off what is committed first
            over = used - plan
            from_committed = min(committed, over)
            found = [(PAID, paid - (over - from_committed)), (COMMITTED, committed - from_committed), (OVER, over)]
        return [(name, weight) for name, weight in found if weight > 0]


class BudgetBar(QWidget):
    """The bar; it reads in the direction of the layout."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares = Shares()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_shares(self, shares: Shares, words: str) -> None:
        """Show other amounts; `words` say the same."""
        self._shares = shares
        self.setAccessibleName(bare(words))
        self.setToolTip(plain_tip(bare(words)))
        self.update()

    def boxes(self) -> list[tuple[str, QRect]]:
        """Return where each part is drawn."""
        parts = self._shares.parts()
        whole = sum(weight for _, weight in parts)
        found, given, width = [], 0, self.width()
        for place, (name, weight) in enumerate(parts):
            is_last = place == len(parts) - 1
            # Amounts may be larger than what a float holds exactly: whole numbers only.
            wide = width - given if is_last else min(width - given, max(2, width * weight // whole))
            left = width - given - wide if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else given
            found.append((name, QRect(left, 0, wide, self.height())))
            given += wide
        return found

    def sizeHint(self) -> QSize:
        """Return the size at the text size in force."""
        return QSize(tokens.px(160, self.font()), tokens.px(_HEIGHT, self.font()))

    def minimumSizeHint(self) -> QSize:
        """Return the least: a short bar is still a bar."""
        return QSize(tokens.px(60, self.font()), tokens.px(_HEIGHT, self.font()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the parts and a line around them."""
        painter = QPainter(self)
        colors = tokens.colors_of(self.palette())
        for name, box in self.boxes():
            fill(painter, box, name, colors)
        painter.setPen(QColor(colors.text_faint))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class Swatch(QWidget):
    """A small square that shows which part of the bar a word is about."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        side = tokens.px(_SWATCH, self.font())
        self.setFixedSize(side, side)

    def set_part(self, name: str) -> None:
        """Stand for another part."""
        self._name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the square."""
        painter = QPainter(self)
        colors = tokens.colors_of(self.palette())
        fill(painter, self.rect(), self._name, colors)
        painter.setPen(QColor(colors.text_faint))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def fill(painter: QPainter, box: QRect, name: str, colors: tokens.Colors) -> None:
    """Paint the ground of a part: paid is full, committed is hatched, left is empty, too much is crossed."""
    painter.fillRect(box, QColor(colors.surface))
    if name == PAID:
        painter.fillRect(box, QColor(colors.success))
    elif name == COMMITTED:
        painter.fillRect(box, QColor(colors.accent_soft))
        painter.fillRect(box, QBrush(QColor(colors.accent_text), Qt.BrushStyle.BDiagPattern))
    elif name == OVER:
        painter.fillRect(box, QBrush(QColor(colors.danger), Qt.BrushStyle.DiagCrossPattern))
