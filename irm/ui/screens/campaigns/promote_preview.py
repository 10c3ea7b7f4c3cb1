"""What a promotion will change, in words: days before and after, terms, money, the bench and coverage afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from irm.domain import clock
from irm.domain.campaign import LineUp, Member
from irm.domain.money import Money
from irm.ui.screens.campaigns.lineup_words import milestone_days, name_of
from irm.ui.style import icons, tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.labels import plain_label
from irm.ui.words import campaign_names, formats, messages, money_words
from irm.ui.words.conflict_words import conflict_words

if TYPE_CHECKING:
    from irm.services.promotion import Promotion

translate = QCoreApplication.translate

_ROWS = 12
_WARNINGS = 6
_LONGEST = 240


class Preview(QFrame):
    """A card of facts; made once, filled for every choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, role="card")
        self._inside = QWidget()
        self.heading = plain_label(role="heading", wraps=True, parent=self._inside)
        self.said = plain_label(role="soft", wraps=True, parent=self._inside)
        self.names = [plain_label(role="soft", parent=self._inside) for _ in range(_ROWS)]
        self.values = [plain_label(wraps=True, parent=self._inside) for _ in range(_ROWS)]
        self.signs = [QLabel(self._inside) for _ in range(_WARNINGS)]
        self.warnings = [plain_label(wraps=True, parent=self._inside) for _ in range(_WARNINGS)]
        self._lay_out()

    def facts(self) -> list[tuple[str, str]]:
        """Return what is shown, name and value."""
        rows = zip(self.names, self.values, strict=True)
        return [(name.text(), value.text()) for name, value in rows if not value.isHidden()]

    def warned(self) -> list[str]:
        """Return the warnings shown."""
        return [label.text() for label in self.warnings if not label.isHidden()]

    def show_plan(self, plan: Promotion, before: LineUp) -> None:
        """Show what promoting somebody changes."""
        self.heading.setText(translate("Promote", "What will change"))
        self._say("")
        self._fill(_facts(plan, before))
        self._warn([*map(conflict_words, plan.conflicts), *map(messages.coded, plan.warnings)])

    def show_nobody(self, before: LineUp) -> None:
        """Show what it means that nobody takes the place."""
        self.heading.setText(translate("Promote", "What will change"))
        self._say(translate("Promote", "The slot stays empty until somebody fills it."))
        old = before.incumbent
        self._fill([(translate("Promote", "Freed"), _money(_fee(old)))] if old is not None and _fee(old) else [])
        self._warn([])

    def show_refusal(self, sentence: str) -> None:
        """Show why somebody cannot be promoted."""
        self.heading.setText(translate("Promote", "This is not possible"))
        self._say("")
        self._fill([])
        self._warn([sentence])

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def _fill(self, facts: Sequence[tuple[str, str]]) -> None:
        shown = [fact for fact in facts if fact[1]][:_ROWS]
        for number, (name, value) in enumerate(zip(self.names, self.values, strict=True)):
            is_shown = number < len(shown)
            name.setVisible(is_shown)
            value.setVisible(is_shown)
            name.setText(shown[number][0] if is_shown else "")
            value.setText(shown[number][1] if is_shown else "")

    def _warn(self, sentences: Sequence[str]) -> None:
        sign = icons.pixmap("triangle-alert", tokens.px(tokens.ICON, self.font()), "warning")
        for number, (label, picture) in enumerate(zip(self.warnings, self.signs, strict=True)):
            is_shown = number < len(sentences)
            label.setVisible(is_shown)
            picture.setVisible(is_shown)
            label.setText(sentences[number] if is_shown else "")
            picture.setPixmap(sign)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens.SPACE_M)
        grid.setVerticalSpacing(tokens.SPACE_XS)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for row, (name, value) in enumerate(zip(self.names, self.values, strict=True)):
            grid.addWidget(name, row, 0, top)
            grid.addWidget(value, row, 1)
        signs = QGridLayout()
        signs.setHorizontalSpacing(tokens.SPACE_S)
        signs.setColumnStretch(1, 1)
        for row, (picture, label) in enumerate(zip(self.signs, self.warnings, strict=True)):
            signs.addWidget(picture, row, 0, top)
            signs.addWidget(label, row, 1)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(tokens.SPACE_L, tokens.SPACE_M, tokens.SPACE_L, tokens.SPACE_M)
        column.setSpacing(tokens.SPACE_S)
        column.addWidget(self.heading)
        column.addWidget(self.said)
        column.addLayout(signs)
        column.addLayout(grid)
        column.addStretch(1)
        area = QScrollArea(self)
        mark(area, kind="reading")
        area.setAccessibleName(translate("Promote", "What will change"))
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setWidget(self._inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.addWidget(area)


def _facts(plan: Promotion, before: LineUp) -> list[tuple[str, str]]:
    today = clock.today()
    old = name_of(plan.incumbent) if plan.incumbent is not None else ""
    days = milestone_days(plan.milestones) if plan.milestones is not None else []
    is_moved = plan.go_live[0] != plan.go_live[1]
    return [
        (translate("Promote", "Drops out"), old),
        (translate("Promote", "Takes over"), name_of(plan.promoted)),
        *((name, _day(day, today)) for name, day in days[:-1]),
        (translate("Promote", "Go live"), _moved(*plan.go_live, today) if is_moved else _day(plan.go_live[1], today)),
        (translate("Promote", "Terms"), shorten(plan.terms)),
        (translate("Promote", "Brief"), shorten(plan.brief)),
        (translate("Promote", "Deliverables"), _moved_on(plan)),
        (translate("Promote", "Payments"), _cancelled(plan)),
        (translate("Promote", "Money"), _change_of_money(plan.freed, plan.committed)),
        (translate("Promote", "Bench afterwards"), _bench(plan.bench)),
        (translate("Promote", "Coverage afterwards"), _coverage(before.coverage.state, plan.state)),
    ]


def shorten(text: str) -> str:
    """Return a text in one paragraph, cut where it would push the rest out of sight."""
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"


def _day(day: date | None, today: date) -> str:
    if day is None:
        return translate("Promote", "no date yet")
    said = translate("Promote", "{day} ({when})").replace("{when}", formats.relative(day, today))
    return said.replace("{day}", f"{formats.weekday(day)} {formats.near_day(day, today)}")


def _moved(before: date | None, after: date | None, today: date) -> str:
    return _change(formats.near_day(before, today) if before else "", _day(after, today))


def _change(before: str, after: str) -> str:
    if not before or before == after:
        return after
    return translate("Promote", "{before} → {after}").replace("{before}", before).replace("{after}", after)


def _moved_on(plan: Promotion) -> str:
    """Say how many pieces of content change hands."""
    count = len(plan.moved)
    words = translate("Promote", "%n go to {name}", None, count).replace("{name}", name_of(plan.promoted))
    return formats.counted(words, count) if count else ""


def _cancelled(plan: Promotion) -> str:
    """Say which payments are not made any more."""
    amounts = ", ".join(money_words.shown(payment.money) for payment in plan.cancelled)
    return translate("Promote", "cancelled: {amounts}").replace("{amounts}", amounts) if amounts else ""


def _change_of_money(freed: Money | None, committed: Money | None) -> str:
    if freed is not None and committed is not None and freed != committed:
        said = translate("Promote", "{freed} freed, {committed} committed")
        return said.replace("{freed}", _money(freed)).replace("{committed}", _money(committed))
    if freed is not None and committed is not None:
        return translate("Promote", "{amount} as before").replace("{amount}", _money(committed))
    if committed is not None:
        return translate("Promote", "{amount} committed").replace("{amount}", _money(committed))
    return translate("Promote", "{amount} freed").replace("{amount}", _money(freed)) if freed is not None else ""


def _bench(members: Sequence[Member]) -> str:
    return ", ".join(map(name_of, members)) if members else translate("Promote", "nobody")


def _coverage(before: str, after: str) -> str:
    return _change(campaign_names.coverage(before), campaign_names.coverage(after))


def _fee(member: Member | None) -> Money | None:
    if member is None or member.draft.fee is None:
        return None
    return Money(member.draft.currency, member.draft.fee)


def _money(amount: Money | None) -> str:
    return money_words.shown(amount) if amount is not None else ""
