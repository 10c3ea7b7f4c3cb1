"""The payments: a usual schedule or one's own, what is owed and paid in each currency, paid by one letter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from irm.domain import clock
from irm.domain.checking_terms import checked_payment
from irm.domain.payments import SCHEDULES, PaymentDraft
from irm.services.session import Session
from irm.ui.base.entries import Entry
from irm.ui.base.form_card import FormCard, FormKind
from irm.ui.base.record_form import RecordForm
from irm.ui.terms import actions, entries
from irm.ui.terms.cooperation_section import CooperationSection
from irm.ui.terms.forms import payment_fields
from irm.ui.terms.reading import TermsPage
from irm.ui.words import terms_names

translate = QCoreApplication.translate


class PaymentsSection(CooperationSection):
    """Space says that a payment was made today, or that it is open again."""

    KIND: ClassVar[str] = "payment"
    KEYS: ClassVar[dict[str, str]] = {"Space": "paid"}

    def add_verbs(self) -> None:
        self.scheduling = self.add_button("calendar-clock", self._show_schedules)
        self.menu = QMenu(self.scheduling)
        self.menu.aboutToShow.connect(self._fill)
        self.scheduling.setMenu(self.menu)
        self.adding = self.add_button("plus", self.add)

    def title(self) -> str:
        return translate("Terms", "Payments")

    def words(self) -> tuple[str, str, str]:
        return (
            translate("Terms", "No payment yet. A schedule splits the fee that is agreed."),
            translate("Terms", "Another payment"),
            translate("Terms", "Edit the payment"),
        )

    def entries(self, page: TermsPage) -> Sequence[Entry]:
        today, pieces = clock.today(), self.piece_names()
        return [entries.payment(row, pieces, today) for row in page.payments]

    def facts_of(self, page: TermsPage) -> str:
        return entries.sums(page.payments)

    def form_kind(self) -> FormKind[Any]:
        return FormKind(partial(payment_fields, self.pieces), PaymentDraft(), checked_payment, ("amount",))

    def on_card_made(self, card: FormCard[Any]) -> None:
        """Ask for the day only where one is fixed, and for days after that only where something is waited for."""
        card.form.edited.connect(partial(_show_fitting, card.form))

    def draft_of(self, record_id: int) -> PaymentDraft | None:
        found = [row.draft for row in self.shown().payments if row.id == record_id]
        return found[0] if found else None

    def work(self, draft: PaymentDraft, record_id: int | None) -> Callable[[Session], int]:
        return partial(actions.save_payment, draft, self.owner_id(), record_id)

    def verb_words(self) -> Sequence[tuple[str, str, str]]:
        return (("Space", "paid", translate("Terms", "Paid today, or open again")),)

    def do(self, verb: str, record_id: int) -> None:
        """Pay, or open again."""
        draft = self.draft_of(record_id)
        if draft is not None:
            on = clock.today() if draft.paid_on is None else None
            actions.mark_paid(self.tools, self, record_id, on, name=self.name())

    def add(self) -> None:
        """Begin a payment of one's own."""
        if self.page is not None:
            self.open_card(PaymentDraft(currency=self.page.row.currency), None)

    def schedule(self, code: str) -> None:
        """Split the fee agreed by a usual schedule."""
        if self.page is not None and self.save():
            actions.schedule(self.tools, self, self.owner_id(), code, name=self.name(), on_error=self.refuse)

    def retranslate(self) -> None:
        self.scheduling.setText(translate("Terms", "Schedule"))
        self.scheduling.setToolTip(
            translate("Terms", "Split the fee agreed; what is neither paid nor invoiced is replaced")
        )
        self.adding.setText(translate("Terms", "Add"))
        self.adding.setToolTip(translate("Terms", "Add a payment of your own"))
        super().retranslate()

    def _show_schedules(self) -> None:
        """Nothing: the menu of the button opens by itself."""

    def _fill(self) -> None:
        self.menu.clear()
        for code in SCHEDULES:
            action = self.menu.addAction(terms_names.schedule(code))
            action.triggered.connect(partial(self._on_schedule, code))

    def _on_schedule(self, code: str, _: bool = False) -> None:
        self.schedule(code)


def _show_fitting(form: RecordForm[PaymentDraft]) -> None:
    is_fixed = form.widget("due_trigger").value() == "date"
    form.show_field("fixed_on", is_fixed)
    form.show_field("net_days", not is_fixed)
