"""The negotiation: offers from quote to agreement, what it truly costs, the hours spent, what was agreed before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from irm.domain import clock
from irm.domain.checking_terms import checked_offer
from irm.domain.terms import OfferDraft, PartDraft
from irm.services.session import Session
from irm.ui.base.entries import Entry
from irm.ui.base.form_card import FormCard, FormKind
from irm.ui.base.writing import Started
from irm.ui.style import tokens
from irm.ui.terms import actions, entries
from irm.ui.terms.cooperation_section import CooperationSection
from irm.ui.terms.forms import Spent, offer_fields, time_fields
from irm.ui.terms.reading import TermsPage
from irm.ui.terms.term_list import TermList
from irm.ui.tools import Tools
from irm.ui.widgets.labels import plain_label
from irm.ui.words import formats, money_words

translate = QCoreApplication.translate

_BESIDE = 720
"""From this width on what was agreed before stands beside the offers, else below them."""


class NegotiationSection(CooperationSection):
    """Offers, oldest first. A accepts one, or takes the agreement back."""

    KIND: ClassVar[str] = "offer"
    KEYS: ClassVar[dict[str, str]] = {"A": "accept"}
    IS_COMPACT: ClassVar[bool] = False

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        super().__init__(tools, parent)
        self.past_heading = plain_label(role="small", parent=self)
        self.past = TermList({}, self)
        self.past.hints = self.past_keys
        self.past.copy_wanted.connect(self._copy)
        self.column.removeWidget(self.view)
        self.both = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self.both.setSpacing(tokens.SPACE_S)
        earlier = QVBoxLayout()
        earlier.setSpacing(0)
        self.past_heading.setContentsMargins(tokens.SPACE_L, tokens.SPACE_XS, tokens.SPACE_L, 0)
        earlier.addWidget(self.past_heading)
        earlier.addWidget(self.past)
        earlier.addStretch(1)
        offers = QVBoxLayout()
        offers.addWidget(self.view)
        offers.addStretch(1)
        self.both.addLayout(offers, 3)
        self.both.addLayout(earlier, 2)
        self.column.addLayout(self.both)
        self.time: FormCard[Spent] | None = None

    def add_verbs(self) -> None:
        self.ours = self.add_button("arrow-up-right", partial(self.add, "us"))
        self.theirs = self.add_button("arrow-down-left", partial(self.add, "them"))
        self.accepting = self.add_button("handshake", self._accept_current)
        self.timing = self.add_button("clock", self.edit_time)

    def title(self) -> str:
        return translate("Terms", "Negotiation")

    def words(self) -> tuple[str, str, str]:
        return (
            translate("Terms", "No offer yet. Write down what they quote, what you answer, and what is agreed."),
            translate("Terms", "Another offer"),
            translate("Terms", "Edit the offer"),
        )

    def entries(self, page: TermsPage) -> Sequence[Entry]:
        today = clock.today()
        return [entries.offer(row, place, today) for place, row in enumerate(page.offers)]

    def facts_of(self, page: TermsPage) -> str:
        words = []
        if page.cost:
            words.append(translate("Terms", "True cost: {sums}").replace("{sums}", entries.amounts(page.cost)))
        if page.row.expected is not None:
            fee = money_words.shown(page.row.expected)
            words.append(translate("Terms", "Expected fee: {amount}").replace("{amount}", fee))
        if page.row.minutes:
            words.append(translate("Terms", "Time spent: {time}").replace("{time}", _spent(page.row.minutes)))
        return "\n".join(words)

    def form_kind(self) -> FormKind[Any]:
        return FormKind(offer_fields, OfferDraft(), checked_offer)

    def draft_of(self, record_id: int) -> OfferDraft | None:
        found = [row.draft for row in self.shown().offers if row.id == record_id]
        return found[0] if found else None

    def work(self, draft: OfferDraft, record_id: int | None) -> Callable[[Session], int]:
        return partial(actions.save_offer, draft, self.owner_id(), record_id)

    def verb_words(self) -> Sequence[tuple[str, str, str]]:
        return (("A", "accept", translate("Terms", "Accept, or take the agreement back")),)

    def do(self, verb: str, record_id: int) -> None:
        """Accept an offer; an accepted one is taken back."""
        row = next((one for one in self.shown().offers if one.id == record_id), None)
        if row is not None:
            act = actions.accept if row.accepted_on is None else actions.withdraw
            act(self.tools, self, record_id, name=self.name())

    def add(self, side: str) -> None:
        """Begin an offer of one side with the parts of the last one, or the fee expected."""
        page = self.page
        if page is None:
            return
        parts: tuple[PartDraft, ...] = ()
        if page.offers:
            parts = tuple(replace(one, id=None) for one in page.offers[-1].draft.parts)
        elif page.row.expected is not None:
            parts = (PartDraft("fee", page.row.expected.minor, page.row.expected.currency),)
        self.open_card(OfferDraft(side, clock.today(), parts or (PartDraft(currency=page.row.currency),)), None)

    def edit_time(self) -> None:
        """Say how long the cooperation took in all."""
        if self.page is None or not self.save():
            return
        if self.time is None:
            self.time = FormCard(FormKind(time_fields, Spent()), self._store_time, self)
            self.time.set_owner(self.owner_id())
            self.time.closed.connect(self.view.setFocus)
            self.place_card(self.time)
        hours, minutes = divmod(self.page.row.minutes, 60)
        self.time.open(Spent(hours, minutes), None, _time_heading)

    def show_page(self, page: TermsPage | None) -> None:
        """Show the offers, and beside them those of other campaigns."""
        super().show_page(page)
        today = clock.today()
        found = tuple(entries.past(one, today) for one in page.before) if page is not None else ()
        self.past.entries.set_entries(found)
        for widget in (self.past, self.past_heading):
            widget.setVisible(bool(found))
        self.accepting.setEnabled(page is not None and bool(page.offers))

    def cards(self) -> tuple[FormCard[Any], ...]:
        return (*super().cards(), *((self.time,) if self.time is not None else ()))

    def retranslate(self) -> None:
        self.ours.setText(translate("Terms", "Our offer"))
        self.ours.setToolTip(translate("Terms", "Write down what we offer"))
        self.theirs.setText(translate("Terms", "Their offer"))
        self.theirs.setToolTip(translate("Terms", "Write down what they quote or answer"))
        self.accepting.setText(translate("Terms", "Accept"))
        self.accepting.setToolTip(translate("Terms", "Accept the offer chosen, or take the agreement back (A)"))
        self.timing.setText(translate("Terms", "Time"))
        self.timing.setToolTip(translate("Terms", "Note the hours spent"))
        self.past_heading.setText(translate("Terms", "Asked and got before"))
        self.past.setAccessibleName(translate("Terms", "Asked and got before"))
        super().retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what was before beside the offers where there is room."""
        super().resizeEvent(event)
        is_wide = event.size().width() >= tokens.px(_BESIDE, self.font())
        wanted = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if self.both.direction() is not wanted:
            self.both.setDirection(wanted)

    def past_keys(self) -> Any:
        """Return the keys of the list of earlier offers: it is for reading."""
        from irm.ui.base.keys import group  # for the map of keys alone

        return group(translate("Terms", "Asked and got before"), (("Ctrl+C", translate("Keys", "Copy")),))

    def _accept_current(self) -> None:
        entry = self.view.current_entry()
        offers = self.shown().offers if self.page is not None else ()
        if entry is not None:
            self.do("accept", entry.id)
        elif offers:
            self.do("accept", offers[-1].id)

    def _store_time(self, spent: Spent, _: int | None, on_done: Any, on_error: Any) -> Started:
        work = partial(actions.save_time, spent.total, self.owner_id())
        return actions.save(self.tools, self, "time.edit", work, name=self.name(), on_done=on_done, on_error=on_error)


def _time_heading() -> str:
    return translate("Terms", "Time spent on this cooperation in all")


def _spent(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    words = translate("Terms", "{hours} h {minutes} min")
    return words.replace("{hours}", formats.number(hours)).replace("{minutes}", formats.number(rest))
