"""The head of a campaign: which it is, how it is covered, what the goal lacks, how much of the budget is committed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from irm.domain import clock
from irm.domain.campaign import STATUSES, Campaign, CampaignRow
from irm.domain.money import Money
from irm.ui.base.record_head import RecordHead
from irm.ui.style import icons, tokens
from irm.ui.widgets.buttons import name_button, tool_button
from irm.ui.widgets.chips import Chip
from irm.ui.widgets.labels import ElidedLabel
from irm.ui.words import campaign_names, formats, money_words

translate = QCoreApplication.translate


class CampaignHeader(RecordHead):
    """Name, brand and product; status and coverage; slots, decision day, goal, budget; a menu of what can be done."""

    copy_wanted = Signal()
    trash_wanted = Signal()
    status_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.product = ElidedLabel(parent=self, role="small")
        self.status, self.coverage, self.warning = Chip(parent=self), Chip(parent=self), Chip(parent=self)
        self.slots = ElidedLabel(parent=self, role="small")
        self.goal = ElidedLabel(parent=self, role="small")
        self.budget = ElidedLabel(parent=self, role="small")
        chips = QHBoxLayout()
        chips.setSpacing(tokens.SPACE_XS)
        for chip in (self.status, self.coverage, self.warning):
            chips.addWidget(chip)
        chips.addSpacing(tokens.SPACE_XS)
        chips.addWidget(self.slots, 1)
        self.words.addWidget(self.product)
        self.words.addLayout(chips)
        self._is_trashed = False
        self._status = ""
        self.menu_button = tool_button("ellipsis", "", parent=self)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.menu_button)
        self.menu_button.setMenu(self.menu)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.top.addWidget(self.menu_button, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self.goal)
        self.column.addWidget(self.budget)
        self.show_new()

    def new_words(self) -> str:
        return translate("Campaigns", "New campaign")

    def retranslate(self) -> None:
        name_button(self.menu_button, translate("Campaigns", "What can be done with this campaign"))

    def _fill_menu(self) -> None:
        """Offer the statuses and a copy, in the language in force."""
        self.menu.clear()
        for code in STATUSES:
            action = self.menu.addAction(campaign_names.status(code))
            action.setCheckable(True)
            action.setChecked(code == self._status)
            action.setEnabled(code != self._status)
            action.triggered.connect(partial(self._on_status, code))
        self.menu.addSeparator()
        copy = self.menu.addAction(translate("Campaigns", "Copy the campaign"))
        copy.setToolTip(translate("Campaigns", "A draft with the same slots, without people and days"))
        icons.put(copy, "copy")
        copy.triggered.connect(self._on_copy)
        if not self._is_trashed:
            trash = self.menu.addAction(translate("ListBar", "Move to trash"))
            icons.put(trash, "trash-2")
            trash.triggered.connect(self._on_trash)

    def _on_status(self, code: str, _: bool = False) -> None:
        self.status_wanted.emit(code)

    def _on_copy(self, _: bool) -> None:
        self.copy_wanted.emit()

    def _on_trash(self, _: bool) -> None:
        self.trash_wanted.emit()

    def show_campaign(self, record: Campaign) -> None:
        """Show a campaign."""
        row = record.row
        self._status, self._is_trashed = row.status, row.is_trashed
        self.menu_button.show()
        self.show_name(row.name)
        _show(self.product, " · ".join(part for part in (row.brand, row.product) if part))
        self.status.set_chip(campaign_names.status(row.status), campaign_names.status_tone(row.status))
        self.coverage.set_chip(
            campaign_names.coverage(row.coverage) if row.coverage else "", campaign_names.coverage_tone(row.coverage)
        )
        self.warning.set_chip(translate("Campaigns", "in the trash") if row.is_trashed else "", "red")
        self.slots.setText(_slots(row))
        _show(self.goal, _goal(record))
        _show(self.budget, _budget(row))

    def clear_facts(self) -> None:
        self.menu_button.hide()
        for chip in (self.status, self.coverage, self.warning):
            chip.set_chip("")
        self.slots.setText("")
        for label in (self.product, self.goal, self.budget):
            label.hide()


def _show(label: ElidedLabel, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))


def _slots(row: CampaignRow) -> str:
    if not row.slot_count:
        return translate("Campaigns", "No slot yet")
    words = translate("Campaigns", "{filled} of {slots} slots filled")
    words = words.replace("{filled}", formats.number(row.filled_count))
    words = words.replace("{slots}", formats.number(row.slot_count))
    if row.decision_day is None:
        return words
    said = translate("Campaigns", "{slots}, decide {day}")
    day, _ = formats.due(row.decision_day, clock.today())
    return said.replace("{slots}", words).replace("{day}", day)


def _goal(record: Campaign) -> str:
    missing = [campaign_names.letter(letter) for letter in record.missing_letters]
    if not missing:
        return translate("Campaigns", "The goal is SMART.")
    words = translate("Campaigns", "The goal lacks: {letters}")
    return words.replace("{letters}", "; ".join(missing))


def _budget(row: CampaignRow) -> str:
    if row.budget is None:
        return ""
    words = translate("Campaigns", "{committed} of {budget} committed, {left} left")
    for field, minor in (("committed", row.committed), ("budget", row.budget), ("left", row.budget - row.committed)):
        words = words.replace("{" + field + "}", money_words.shown(Money(row.currency, minor)))
    return words
