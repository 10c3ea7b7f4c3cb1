"""The averages of one account behind its fold: six counts, and the rate that comes out of them."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from irm.domain import metrics
from irm.domain.influencer import COUNTS, Metrics
from irm.ui.base.cells import isolated
from irm.ui.style import tokens
from irm.ui.widgets.count_edit import CountEdit
from irm.ui.widgets.labels import plain_label
from irm.ui.words import formats, names

translate = QCoreApplication.translate

BESIDE_FOLLOWERS: Final = COUNTS[1:]


class Averages(QWidget):
    """Six counts. Made only when the fold is first opened: most accounts are never looked at so closely."""

    edited = Signal()
    finished = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.edits = {name: CountEdit(self) for name in BESIDE_FOLLOWERS}
        self._labels = {name: plain_label(role="small", parent=self) for name in BESIDE_FOLLOWERS}
        self._rate = plain_label(role="small", wraps=True, parent=self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, tokens.SPACE_S)
        grid.setHorizontalSpacing(tokens.SPACE_S)
        grid.setVerticalSpacing(2)
        for number, name in enumerate(BESIDE_FOLLOWERS):
            row, column = 2 * (number // 3), number % 3
            self._labels[name].setBuddy(self.edits[name])
            grid.addWidget(self._labels[name], row, column)
            grid.addWidget(self.edits[name], row + 1, column)
            self.edits[name].edited.connect(self.edited)
            self.edits[name].returnPressed.connect(self.finished)
        grid.addWidget(self._rate, 4, 0, 1, 3)
        self.retranslate()

    def put_into(self, known: Metrics) -> Metrics:
        """Return `known` with the counts typed here."""
        return replace(
            known,
            avg_views=self.edits["avg_views"].value(),
            avg_likes=self.edits["avg_likes"].value(),
            avg_comments=self.edits["avg_comments"].value(),
            avg_shares=self.edits["avg_shares"].value(),
            avg_saves=self.edits["avg_saves"].value(),
            posts_counted=self.edits["posts_counted"].value(),
        )

    def show_counts(self, found: Metrics) -> None:
        """Show the counts of a reading."""
        for name, edit in self.edits.items():
            edit.set_value(getattr(found, name))

    def show_rate(self, platform: str, found: Metrics | None) -> None:
        """Say which rate comes out, and when the counts were read."""
        rate, formula = metrics.rate(platform, found) if found is not None else (None, "")
        words = f"{isolated(formats.percent(rate))} = {names.rate(formula)}" if rate is not None else ""
        day = formats.day(found.taken_on) if found is not None else ""
        read_on = translate("Influencers", "Read on {day}.").replace("{day}", day) if day else ""
        self._rate.setText("\n".join(part for part in (words, read_on) if part))
        self._rate.setVisible(bool(words or read_on))

    def retranslate(self) -> None:
        """Write all texts again."""
        words = (
            translate("Influencers", "Average views"),
            translate("Influencers", "Average likes"),
            translate("Influencers", "Average comments"),
            translate("Influencers", "Average shares"),
            translate("Influencers", "Average saves"),
            translate("Influencers", "Posts counted"),
        )
        for name, word in zip(BESIDE_FOLLOWERS, words, strict=True):
            self._labels[name].setText(word)
            self.edits[name].setAccessibleName(word)
