"""The head of a person's page: who it is, where they stand, and the next step with its Done button."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from irm.domain import clock
from irm.domain.influencer import Influencer, InfluencerRow
from irm.domain.interaction import InteractionRow
from irm.ui import formats, names
from irm.ui.base.cells import isolated
from irm.ui.base.record_head import RecordHead
from irm.ui.style import icons, tokens
from irm.ui.style.sheet import mark
from irm.ui.widgets.buttons import button
from irm.ui.widgets.chips import Badge, Chip
from irm.ui.widgets.labels import ElidedLabel, plain_label

translate = QCoreApplication.translate

_MOST_HANDLES = 3


class PersonHeader(RecordHead):
    """Name, handles, stage, tier, turn, last contact; below them what comes next."""

    done_clicked = Signal(int)
    """The next step of this contact is done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._touch_id = 0
        self.stage, self.tier, self.warning = Chip(parent=self), Chip(parent=self), Chip(parent=self)
        self.contact = ElidedLabel(parent=self, role="small")
        self._handles = QHBoxLayout()
        self._handles.setSpacing(tokens.SPACE_XS)
        self._shown: list[QWidget] = []
        self.step = QFrame(self)
        mark(self.step, role="card")
        self.step_icon = QLabel(self.step)
        self.step_text = ElidedLabel(parent=self.step)
        self.step_day = plain_label(role="small", parent=self.step)
        self.done = button(kind="quiet", icon="check", parent=self.step)
        self.done.clicked.connect(self._on_done)
        self._lay_out()
        self.retranslate()
        self.show_new()

    def show_person(self, person: Influencer, following: InteractionRow | None) -> None:
        """Show a person and the contact whose next step is due first."""
        row, today = person.row, clock.today()
        self.show_name(row.name)
        self.stage.set_chip(names.stage(row.stage), names.stage_tone(row.stage))
        self.tier.set_chip(names.tier(row.tier) if row.tier else "", names.tier_tone(row.tier))
        self.warning.set_chip(_warning(row), "red")
        self.contact.setText(_contact_words(row, today))
        self._show_handles(person)
        self._show_step(following, today)

    def new_words(self) -> str:
        return translate("Influencers", "New person")

    def clear_facts(self) -> None:
        for chip in (self.stage, self.tier, self.warning):
            chip.set_chip("")
        self.contact.setText("")
        self._clear_handles()
        self.step.hide()

    def retranslate(self) -> None:
        self.done.setText(translate("Influencers", "Done"))
        self.done.setToolTip(translate("Influencers", "This step is done"))

    def _show_handles(self, person: Influencer) -> None:
        self._clear_handles()
        accounts = [account for account in person.draft.accounts if account.handle or account.platform]
        for account in accounts[:_MOST_HANDLES]:
            self._add(Badge(account.platform, names.platform(account.platform), self))
            if account.handle:
                self._add(plain_label(isolated(f"@{account.handle}"), role="small", parent=self))
        if len(accounts) > _MOST_HANDLES:
            self._add(plain_label(isolated(f"+{len(accounts) - _MOST_HANDLES}"), role="small", parent=self))

    def _add(self, widget: QWidget) -> None:
        self._shown.append(widget)
        self._handles.insertWidget(self._handles.count() - 1, widget)
        widget.show()

    def _clear_handles(self) -> None:
        for widget in self._shown:
            self._handles.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown.clear()

    def _show_step(self, following: InteractionRow | None, today: date) -> None:
        self._touch_id = following.id if following is not None else 0
        self.step.setVisible(following is not None)
        if following is None:
            return
        words, is_late = formats.due(following.draft.next_due, today)
        self.step_text.setText(following.draft.next_step)
        self.step_day.setText(words)
        mark(self.step_day, role="problem" if is_late else "small")
        name, role = ("triangle-alert", "danger") if is_late else ("calendar", "text_faint")
        self.step_icon.setPixmap(icons.pixmap(name, tokens.ICON, role))

    def _on_done(self) -> None:
        if self._touch_id:
            self.done_clicked.emit(self._touch_id)

    def _lay_out(self) -> None:
        chips = QHBoxLayout()
        chips.setSpacing(tokens.SPACE_XS)
        for chip in (self.stage, self.tier, self.warning):
            chips.addWidget(chip)
        chips.addSpacing(tokens.SPACE_XS)
        chips.addWidget(self.contact, 1)
        self._handles.addStretch(1)
        self.words.addLayout(self._handles)
        self.words.addLayout(chips)
        inner = QHBoxLayout(self.step)
        inner.setContentsMargins(tokens.SPACE_M, tokens.SPACE_XS, tokens.SPACE_XS, tokens.SPACE_XS)
        inner.setSpacing(tokens.SPACE_S)
        inner.addWidget(self.step_icon)
        inner.addWidget(self.step_text, 1)
        inner.addWidget(self.step_day)
        inner.addWidget(self.done)
        self.column.addWidget(self.step)


def _warning(row: InfluencerRow) -> str:
    if row.is_trashed:
        return translate("Influencers", "in the trash")
    if row.is_do_not_contact:
        return translate("Influencers", "do not contact")
    return translate("Influencers", "not relevant") if row.is_not_relevant else ""


def _contact_words(row: InfluencerRow, today: date) -> str:
    if row.last_contact is None:
        return translate("Influencers", "no contact yet")
    when = formats.relative(formats.day_of(row.last_contact), today)
    if row.turn == "ours":
        return translate("Influencers", "Our turn, last contact {when}").replace("{when}", when)
    if row.turn == "theirs":
        return translate("Influencers", "Their turn, last contact {when}").replace("{when}", when)
    return translate("Influencers", "Last contact {when}").replace("{when}", when)
