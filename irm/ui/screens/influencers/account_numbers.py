"""What is known of one account's numbers: how they moved, the rates with their formulas, how they stand, how old."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from irm.domain import clock, metrics
from irm.domain.influencer import Metrics
from irm.domain.standing import Standing
from irm.ui.base.cells import isolated
from irm.ui.style import icons, tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.buttons import name_button, tool_button
from irm.ui.widgets.labels import plain_label
from irm.ui.widgets.sparkline import Sparkline
from irm.ui.words import formats, names, standings, trends

if TYPE_CHECKING:
    from irm.services.readings import Reading

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Numbers:
    """The readings of an account, the newest first, and how it stands."""

    readings: tuple[Reading, ...] = ()
    standing: Standing | None = None


class AccountNumbers(QWidget):
    """Shown below an account that is stored; `readings_wanted` opens its readings."""

    readings_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._platform = ""
        self._numbers = Numbers()
        self.line = Sparkline(self)
        self.rate = plain_label(role="small", wraps=True, parent=self)
        self.standing = plain_label(role="small", wraps=True, parent=self)
        self.age = plain_label(role="small", wraps=True, parent=self)
        self._sign = QLabel(self)
        self.open_button = tool_button("chart-line", "", parent=self)
        self.open_button.clicked.connect(self.readings_wanted)
        self._lay_out()
        self.retranslate()

    def show_numbers(self, platform: str, numbers: Numbers) -> None:
        """Show what is known of an account on a platform."""
        self._platform, self._numbers = platform, numbers
        self.retranslate()

    def retranslate(self) -> None:
        """Write all texts again."""
        name_button(self.open_button, translate("Influencers", "Readings over time"))
        readings = self._numbers.readings
        found = trends.points(readings)
        self.line.set_points(found, trends.words(found))
        self.line.setVisible(len(found) > 1)
        latest = readings[0].metrics if readings else Metrics()
        _say(self.rate, "\n".join(rates(self._platform, latest)))
        standing = self._numbers.standing
        _say(self.standing, standings.sentence(standing) if standing is not None and readings else "")
        self._show_age(latest.taken_on, clock.today())

    def _show_age(self, taken_on: date | None, today: date) -> None:
        is_stale = metrics.is_stale(taken_on, today)
        _say(self.age, age_words(taken_on, today))
        mark(self.age, role="warning" if is_stale else "small")
        self._sign.setVisible(is_stale)
        if is_stale:
            self._sign.setPixmap(icons.pixmap("clock", tokens.px(12, self.font()), "warning"))

    def _lay_out(self) -> None:
        age = QHBoxLayout()
        age.setSpacing(tokens.SPACE_XS)
        age.addWidget(self._sign)
        age.addWidget(self.age, 1)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.rate)
        words.addWidget(self.standing)
        words.addLayout(age)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.SPACE_XS, tokens.SPACE_XS, 0, tokens.SPACE_S)
        row.setSpacing(tokens.SPACE_M)
        row.addWidget(self.line)
        row.addLayout(words, 1)
        row.addWidget(self.open_button)


def rates(platform: str, found: Metrics) -> list[str]:
    """Return the rates of a reading with their formulas: on TikTok two, named apart."""
    said = []
    rate, formula = metrics.rate(platform, found)
    if rate is not None:
        words = translate("Influencers", "Engagement {rate} = {formula}")
        said.append(words.replace("{rate}", isolated(formats.percent(rate))).replace("{formula}", names.rate(formula)))
    reach, formula = metrics.reach_rate(found) if platform == "tiktok" else (None, "")
    if reach is not None:
        words = translate("Influencers", "Reach {rate} = {formula}")
        said.append(words.replace("{rate}", isolated(formats.percent(reach))).replace("{formula}", names.rate(formula)))
    return said


def age_words(taken_on: date | None, today: date) -> str:
    """Return when numbers were read, and that they are old where they are."""
    if taken_on is None:
        return translate("Influencers", "Nothing was read off this account yet.")
    is_stale = metrics.is_stale(taken_on, today)
    words = (
        translate("Influencers", "Read {when}: old, it may have changed since")
        if is_stale
        else translate("Influencers", "Read {when}")
    )
    return words.replace("{when}", formats.relative(taken_on, today))


def _say(label: QLabel, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))
