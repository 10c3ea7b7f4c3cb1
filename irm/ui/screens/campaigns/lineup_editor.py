"""What stands beside the line-up while a slot or the terms with somebody are edited; saved when it is left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from irm import services
from irm.domain import clock, planb
from irm.domain.campaign import CooperationDraft, Member, SlotDraft
from irm.domain.checking_campaign import checked_cooperation, checked_slot
from irm.errors import IrmError
from irm.services.session import Session
from irm.ui.base.count_field import CountField
from irm.ui.base.money_field import MoneyField
from irm.ui.base.record_detail import RecordDetail
from irm.ui.base.record_form import RecordForm
from irm.ui.screens.campaigns import lineup_actions as actions
from irm.ui.screens.campaigns import lineup_words
from irm.ui.screens.campaigns.lineup_form import member_fields, slot_fields
from irm.ui.style import tokens
from irm.ui.style.sheet import mark
from irm.ui.tools import Tools
from irm.ui.widgets.buttons import button, name_button, tool_button
from irm.ui.widgets.labels import ElidedLabel, plain_label
from irm.ui.words import formats

translate = QCoreApplication.translate

Draft = TypeVar("Draft")
Record = TypeVar("Record")


@dataclass(frozen=True, slots=True)
class SlotPage:
    """A slot as its form needs it."""

    draft: SlotDraft
    currency: str


@dataclass(frozen=True, slots=True)
class MemberPage:
    """Somebody in a slot as the form needs it; `currency` is that of the campaign."""

    member: Member
    title: str
    currency: str


class LineupEditor(RecordDetail[Draft, Record]):
    """A form with its name above and a button that closes it."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        self.tools = tools
        super().__init__(tools.runner, tools.notices, parent)

    def make_body(self) -> QWidget:
        body = QWidget(self)
        bar = QFrame(body)
        mark(bar, role="bar")
        self.heading = ElidedLabel(parent=bar, role="heading")
        self.close_button = tool_button("x", "", parent=bar)
        self.close_button.clicked.connect(self.left)
        row = QHBoxLayout(bar)
        row.setContentsMargins(tokens.SPACE_L, tokens.SPACE_XS, tokens.SPACE_XS, tokens.SPACE_XS)
        row.addWidget(self.heading, 1)
        self.add_to_bar(row, bar)
        row.addWidget(self.close_button)
        inside = QWidget(body)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.form)
        self.add_below(column, inside)
        column.addStretch(1)
        area = QScrollArea(body)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields have the keyboard and scroll it along
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        whole = QVBoxLayout(body)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(bar)
        whole.addWidget(area, 1)
        return body

    def add_to_bar(self, row: QHBoxLayout, bar: QWidget) -> None:
        """Put more into the line above."""

    def add_below(self, column: QVBoxLayout, parent: QWidget) -> None:
        """Put more below the form."""

    def retranslate(self) -> None:
        super().retranslate()
        name_button(self.close_button, translate("Lineup", "Close (Esc)"))


class SlotEditor(LineupEditor[SlotDraft, SlotPage]):
    """The form of a slot, with the days counted back from go-live while they are typed."""

    def make_form(self) -> RecordForm[SlotDraft]:
        self.campaign_id = 0
        form = RecordForm(slot_fields, SlotDraft(), self)
        form.edited.connect(self._show_schedule)
        return form

    def make_empty(self) -> SlotDraft:
        return SlotDraft()

    def add_below(self, column: QVBoxLayout, parent: QWidget) -> None:
        self.schedule = QFrame(parent)
        mark(self.schedule, role="card")
        rows = QVBoxLayout(self.schedule)
        rows.setContentsMargins(tokens.SPACE_M, tokens.SPACE_S, tokens.SPACE_M, tokens.SPACE_S)
        rows.setSpacing(2)
        self.total = plain_label(role="small", wraps=True, parent=self.schedule)
        self.days: list[QLabel] = [plain_label(parent=self.schedule) for _ in range(4)]
        rows.addWidget(self.total)
        for label in self.days:
            rows.addWidget(label)
        holder = QVBoxLayout()
        holder.setContentsMargins(tokens.SPACE_L, 0, tokens.SPACE_L, tokens.SPACE_L)
        holder.addWidget(self.schedule)
        column.addLayout(holder)

    def set_campaign(self, campaign_id: int, currency: str) -> None:
        """Say to which campaign a new slot belongs, and in which currency its budget is."""
        self.campaign_id = campaign_id
        self._set_currency(currency)

    def reading(self, record_id: int) -> Callable[[Session], SlotPage]:
        return partial(_read_slot, record_id)

    def draft_in(self, record: SlotPage) -> SlotDraft:
        self._set_currency(record.currency)
        return record.draft

    def check(self, draft: SlotDraft) -> None:
        checked_slot(draft)

    def write(
        self,
        draft: SlotDraft,
        record_id: int | None,
        on_done: Callable[[int], None],
        on_error: Callable[[IrmError], None],
    ) -> None:
        refused = partial(self._on_refused_in, self.campaign_id, on_error)
        actions.save_slot(self.tools, self, draft, self.campaign_id, record_id, on_done=on_done, on_error=refused)

    def show_record_facts(self, record: SlotPage) -> None:
        self.heading.setText(record.draft.title)
        self._show_schedule()

    def show_new(self) -> None:
        self.heading.setText(translate("Lineup", "New slot"))
        self._show_schedule()

    def retranslate(self) -> None:
        super().retranslate()
        self._show_schedule()
        if self.is_new:
            self.show_new()

    def _on_refused_in(self, campaign_id: int, on_error: Callable[[IrmError], None], error: IrmError) -> None:
        """Go back to what was typed; it belongs to its campaign, whichever is shown by now."""
        self.campaign_id = campaign_id
        on_error(error)

    def _set_currency(self, currency: str) -> None:
        budget = self.form.widget("budget")
        if isinstance(budget, MoneyField):
            budget.set_currency(currency)

    def _show_schedule(self) -> None:
        """Say the rule for stand-ins, and by when what must be done."""
        draft = self.form.draft()
        wanted = self.form.widget("stand_ins_wanted")
        if isinstance(wanted, CountField):
            count = planb.wanted(None, is_hard_date=draft.is_hard_date)
            rule = translate("Lineup", "{count} by the rule").replace("{count}", formats.number(count))
            wanted.line.setPlaceholderText(rule)
        needed, today = draft.needed, clock.today()
        self.total.setText(
            formats.counted(translate("Lineup", "%n days needed in all", None, needed.days), needed.days)
        )
        found = planb.milestones(needed, draft.go_live_on) if draft.go_live_on is not None else None
        days = lineup_words.milestone_days(found) if found is not None else []
        for number, label in enumerate(self.days):
            label.setVisible(number < len(days))
            if number < len(days):
                name, day = days[number]
                said = translate("Lineup", "{what}: {day}, {when}").replace("{what}", name)
                said = said.replace("{day}", f"{formats.weekday(day)} {formats.near_day(day, today)}")
                label.setText(said.replace("{when}", formats.relative(day, today)))
                mark(label, role="danger" if day < today else "soft")


class MemberEditor(LineupEditor[CooperationDraft, MemberPage]):
    """The form of the terms with somebody."""

    person_wanted = Signal(int)
    """The person is to be shown on their page."""

    def make_form(self) -> RecordForm[CooperationDraft]:
        self._currency = ""
        self._name = ""
        self._person = 0
        form = RecordForm(member_fields, CooperationDraft(), self)
        form.edited.connect(self._follow_currency)
        return form

    def make_empty(self) -> CooperationDraft:
        return CooperationDraft()

    def add_to_bar(self, row: QHBoxLayout, bar: QWidget) -> None:
        self.open_button = button(kind="link", parent=bar)
        self.open_button.clicked.connect(self._on_open)
        row.addWidget(self.open_button)

    def reading(self, record_id: int) -> Callable[[Session], MemberPage]:
        return partial(_read_member, record_id)

    def draft_in(self, record: MemberPage) -> CooperationDraft:
        """Offer the campaign's currency where none is chosen: a fee is typed without choosing one."""
        self._currency = record.currency
        draft = record.member.draft
        return draft if draft.currency else replace(draft, currency=record.currency)

    def check(self, draft: CooperationDraft) -> None:
        checked_cooperation(draft)

    def write(
        self,
        draft: CooperationDraft,
        record_id: int | None,
        on_done: Callable[[int], None],
        on_error: Callable[[IrmError], None],
    ) -> None:
        if record_id is not None:
            kept = draft if draft.fee is not None else replace(draft, currency="")
            actions.save_member(self.tools, self, kept, record_id, name=self._name, on_done=on_done, on_error=on_error)

    def show_record_facts(self, record: MemberPage) -> None:
        self._name, self._person = lineup_words.name_of(record.member), record.member.influencer_id
        words = translate("Lineup", "{name} · {slot}").replace("{slot}", record.title)
        self.heading.setText(words.replace("{name}", self._name))

    def show_new(self) -> None:
        """Nobody is added by this form."""

    def retranslate(self) -> None:
        super().retranslate()
        self.open_button.setText(translate("Lineup", "Open"))
        self.open_button.setToolTip(translate("Lineup", "Show this person on their page"))

    def _follow_currency(self) -> None:
        fee = self.form.widget("fee")
        if isinstance(fee, MoneyField):
            fee.set_currency(self.form.widget("currency").value() or self._currency or "USD")

    def _on_open(self, _: bool) -> None:
        if self._person:
            self.person_wanted.emit(self._person)


def _read_slot(slot_id: int, session: Session) -> SlotPage:
    found = services.line_ups.of_slot(session, slot_id, today=clock.today())
    return SlotPage(found.draft, found.currency)


def _read_member(cooperation_id: int, session: Session) -> MemberPage:
    found, member = services.line_ups.of_member(session, cooperation_id, today=clock.today())
    return MemberPage(member, found.draft.title, found.currency)
