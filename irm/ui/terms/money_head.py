"""The money of a campaign above its terms: planned, committed, paid, left; what has no rate stands apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from irm.domain import decimals
from irm.ui.base.cells import bare, isolated
from irm.ui.style import tokens
from irm.ui.style.sheet import mark
from irm.ui.terms import entries
from irm.ui.widgets.budget_bar import COMMITTED, LEFT, OVER, PAID, BudgetBar, Shares, Swatch
from irm.ui.widgets.buttons import button
from irm.ui.widgets.labels import PlainLabel, plain_label
from irm.ui.words import formats, money_words

if TYPE_CHECKING:
    from irm.domain.terms import Rate
    from irm.services.budgets import Budget

translate = QCoreApplication.translate


class MoneyHead(QFrame):
    """Figures with a bar; a button to add a rate where one is wanted."""

    rate_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        mark(self, role="bar")
        self.budget: Budget | None = None
        self.bar = BudgetBar(self)
        self.names = [plain_label(role="small", parent=self) for _ in range(4)]
        self.figures = [PlainLabel(self) for _ in range(4)]
        self.swatches = [Swatch(name, self) for name in (LEFT, COMMITTED, PAID, LEFT)]
        self.swatches[0].hide()
        self._grid = QGridLayout()
        self._cells = [QWidget(self) for _ in range(4)]
        self._columns = 0
        self.apart = plain_label(role="warning", wraps=True, parent=self)
        self.rates = plain_label(role="small", wraps=True, parent=self)
        self.add_rate = button(kind="link", parent=self)
        self.add_rate.clicked.connect(self._on_add_rate)
        self._lay_out()
        self.retranslate()

    def show_budget(self, budget: Budget | None) -> None:
        """Show the money of a campaign."""
        self.budget = budget
        self.setVisible(budget is not None)
        if budget is None:
            return
        found = (budget.planned, budget.committed, budget.paid, budget.left)
        for label, money in zip(self.figures, found, strict=True):
            label.setText(money_words.shown(money) if money is not None else translate("Terms", "not set"))
        is_over = budget.left is not None and budget.left.minor < 0
        self.swatches[3].set_part(OVER if is_over else LEFT)
        mark(self.figures[3], role="danger" if is_over else "")
        over = translate("Terms", "Too much")
        self.names[3].setText(over if is_over else translate("Terms", "Left"))
        planned = budget.planned.minor if budget.planned is not None else None
        self.bar.set_shares(Shares(planned, budget.committed.minor, budget.paid.minor), self.said())
        apart = translate("Terms", "Without a rate, in none of these sums: {sums}")
        self.apart.setText(apart.replace("{sums}", entries.amounts(budget.unrated)) if budget.unrated else "")
        self.apart.setVisible(bool(budget.unrated))
        self.add_rate.setVisible(bool(budget.unrated or budget.rates))
        self.rates.setText(_rates(budget.rates))
        self.rates.setVisible(bool(budget.rates))
        self._arrange()

    def said(self) -> str:
        """Return the figures in one sentence, for whoever cannot see the bar."""
        pairs = zip(self.names, self.figures, strict=True)
        return formats.listed(f"{name.text()} {bare(figure.text())}" for name, figure in pairs)

    def retranslate(self) -> None:
        """Write all texts again."""
        words = (
            translate("Terms", "Planned"),
            translate("Terms", "Committed"),
            translate("Terms", "Paid"),
            translate("Terms", "Left"),
        )
        for label, word in zip(self.names, words, strict=True):
            label.setText(word)
        self.add_rate.setText(translate("Terms", "Add a rate"))
        self.show_budget(self.budget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the figures into two lines where one has no room for them."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        widest = max(cell.sizeHint().width() for cell in self._cells)
        room = self.width() - 2 * tokens.SPACE_L
        columns = 4 if 4 * widest + 3 * tokens.SPACE_L <= room else 2
        for place, cell in enumerate(self._cells if columns != self._columns else ()):
            self._grid.addWidget(cell, *divmod(place, columns))
            self._grid.setColumnStretch(place, int(place < columns))
        self._columns = columns

    def _on_add_rate(self, _: bool) -> None:
        self.rate_wanted.emit()

    def _lay_out(self) -> None:
        self._grid.setHorizontalSpacing(tokens.SPACE_L)
        self._grid.setVerticalSpacing(tokens.SPACE_XS)
        for cell, swatch, name, figure in zip(self._cells, self.swatches, self.names, self.figures, strict=True):
            cell.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            head = QHBoxLayout()
            head.setSpacing(tokens.SPACE_XS)
            head.addWidget(swatch)
            head.addWidget(name, 1)
            inside = QVBoxLayout(cell)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(0)
            inside.addLayout(head)
            inside.addWidget(figure)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.apart)
        words.addWidget(self.rates)
        apart = QHBoxLayout()
        apart.addLayout(words, 1)
        apart.addWidget(self.add_rate)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.SPACE_L, tokens.SPACE_S, tokens.SPACE_L, tokens.SPACE_S)
        column.setSpacing(tokens.SPACE_XS)
        column.addLayout(self._grid)
        column.addWidget(self.bar)
        column.addLayout(apart)
        self._arrange()


def _rates(found: tuple[Rate, ...]) -> str:
    """Return the rates used, each with its day: "1 USD = 1390.5 KRW (20 Nov 2026)"."""
    words = [
        f"{isolated(f'1 {rate.currency} = {decimals.plain(rate.rate)} {rate.base}')} ({formats.day(rate.rated_on)})"
        for rate in dict.fromkeys(found)
    ]
    return translate("Terms", "Rates used: {rates}").replace("{rates}", "; ".join(words)) if words else ""
