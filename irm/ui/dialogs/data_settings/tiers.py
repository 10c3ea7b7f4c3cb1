"""The tab of tiers: where each begins, two presets, and how many people would move."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from irm import services
from irm.domain import metrics
from irm.errors import IrmError
from irm.services.session import Session
from irm.ui.base.cells import isolated
from irm.ui.dialogs.data_settings import actions
from irm.ui.dialogs.data_settings.tab import SettingsTab
from irm.ui.style import tokens
from irm.ui.tools import Tools
from irm.ui.widgets.buttons import button
from irm.ui.widgets.chips import Chip
from irm.ui.widgets.count_edit import CountEdit
from irm.ui.widgets.labels import plain_label
from irm.ui.words import formats, names

translate = QCoreApplication.translate


class TiersTab(SettingsTab):
    """The limits of the tiers. What is typed is in force once it is applied."""

    TABLES: ClassVar[frozenset[str]] = frozenset({"data_setting"})

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._stored: tuple[int, ...] = ()
        self.edits = {tier: CountEdit(self) for tier in metrics.TIERS[1:]}
        self._chips = {tier: Chip("", names.tier_tone(tier), self) for tier in metrics.TIERS}
        self._ranges = {tier: plain_label(role="soft", parent=self) for tier in metrics.TIERS}
        self._from = plain_label(role="small", parent=self)
        self.presets = {code: button(kind="quiet", parent=self) for code in metrics.PRESETS}
        self._presets_label = plain_label(role="soft", parent=self)
        self.moving = plain_label(role="soft", wraps=True, parent=self)
        self.apply = button(kind="primary", icon="check", parent=self)
        self.discard = button(kind="quiet", parent=self)
        self._lay_out()
        self.retranslate()
        for edit in self.edits.values():
            edit.edited.connect(self._on_typed)
            edit.returnPressed.connect(self._apply)
        for code, each in self.presets.items():
            each.clicked.connect(partial(self._use, metrics.PRESETS[code]))
        self.apply.clicked.connect(self._apply)
        self.discard.clicked.connect(self._discard)

    def reading(self) -> Callable[[Session], Any]:
        return _read

    def show_read(self, found: tuple[int, ...]) -> None:
        """Show the limits in force."""
        self._stored = found
        self._put(found)

    def retranslate(self) -> None:
        self.lead.setText(
            translate("DataSettings", "A person's tier follows from the followers of the largest account.")
        )
        self._from.setText(translate("DataSettings", "Begins at (followers)"))
        self._presets_label.setText(translate("DataSettings", "Take over:"))
        self.presets["international"].setText(translate("DataSettings", "International"))
        self.presets["korean"].setText(translate("DataSettings", "Korean"))
        self.apply.setText(translate("DataSettings", "Apply"))
        self.discard.setText(translate("DataSettings", "Discard"))
        for tier, chip in self._chips.items():
            chip.set_chip(names.tier(tier), names.tier_tone(tier))
        for tier, edit in self.edits.items():
            words = translate("DataSettings", "{tier} begins at").replace("{tier}", names.tier(tier))
            edit.setAccessibleName(words)
        self._show_ranges()

    def _typed(self) -> tuple[int, ...] | None:
        """Return the limits that are typed, None where they cannot be."""
        counts = [edit.value() for edit in self.edits.values()]
        try:
            return metrics.checked_limits([count for count in counts if count is not None])
        except IrmError:
            return None

    def _use(self, limits: tuple[int, ...]) -> None:
        self._put(limits)
        self._on_typed()

    def _put(self, limits: tuple[int, ...]) -> None:
        for edit, limit in zip(self.edits.values(), limits, strict=True):
            edit.set_value(limit)
        self._show_ranges()

    def _on_typed(self) -> None:
        self._show_ranges()
        limits = self._typed()
        if limits is not None and limits != self._stored:
            self.tools.runner.read(self, partial(_moving, limits), self._show_moving, turn="moving")

    def _show_ranges(self) -> None:
        limits = self._typed()
        is_new = limits is not None and limits != self._stored
        is_wrong = limits is None and bool(self._stored)
        self.problem.show_problem(actions.sentence(IrmError("limits.invalid")) if is_wrong else "")
        self.apply.setVisible(is_new)
        self.discard.setVisible(is_new or is_wrong)
        if not is_new:
            self.moving.setText("")
        if limits is not None:
            for tier, words in zip(metrics.TIERS, _ranges(limits), strict=True):
                self._ranges[tier].setText(words)

    def _show_moving(self, count: int) -> None:
        if count == 0:
            self.moving.setText(translate("DataSettings", "Nobody changes tier."))
        else:
            words = translate("DataSettings", "%n people change tier.", None, count)
            self.moving.setText(formats.counted(words, count))

    def _apply(self) -> None:
        limits = self._typed()
        if limits is not None and limits != self._stored:
            actions.set_limits(self.tools, self, limits)

    def _discard(self) -> None:
        self._put(self._stored)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens.SPACE_L)
        grid.setVerticalSpacing(tokens.SPACE_S)
        grid.addWidget(self._from, 0, 1)
        for row, tier in enumerate(metrics.TIERS, start=1):
            grid.addWidget(self._chips[tier], row, 0)
            if tier in self.edits:
                self.edits[tier].setMaximumWidth(tokens.px(140, self.font()))
                grid.addWidget(self.edits[tier], row, 1)
            grid.addWidget(self._ranges[tier], row, 2)
            grid.setRowMinimumHeight(row, tokens.px(tokens.CONTROL, self.font()))
        grid.setColumnStretch(2, 1)
        presets = QHBoxLayout()
        presets.addWidget(self._presets_label)
        for each in self.presets.values():
            presets.addWidget(each)
        presets.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.apply)
        foot.addWidget(self.discard)
        foot.addWidget(self.moving, 1)
        self.column.addLayout(grid)
        self.column.addLayout(presets)
        self.column.addWidget(self.problem)
        self.column.addLayout(foot)
        self.column.addStretch(1)


def _ranges(limits: tuple[int, ...]) -> list[str]:
    """Return in words what each tier spans: "below 10,000", "10,000 to 49,999", "1,000,000 and more"."""
    first = translate("DataSettings", "below {limit}").replace("{limit}", _number(limits[0]))
    between = [
        translate("DataSettings", "{first} to {last}")
        .replace("{first}", _number(one))
        .replace("{last}", _number(other - 1))
        for one, other in pairwise(limits)
    ]
    last = translate("DataSettings", "{limit} and more").replace("{limit}", _number(limits[-1]))
    return [first, *between, last]


def _number(value: int) -> str:
    return isolated(formats.number(value))


def _read(session: Session) -> tuple[int, ...]:
    return services.tiers.limits(session)


def _moving(limits: tuple[int, ...], session: Session) -> int:
    return services.tiers.moving(session, limits)
