"""The deliverables: their days counted back from go-live, their status by one letter, rounds of changes counted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication

from irm.domain import clock
from irm.domain.checking_terms import checked_deliverable
from irm.domain.deliverable import DeliverableDraft
from irm.services.session import Session
from irm.ui.base.entries import Entry
from irm.ui.base.form_card import FormCard, FormKind
from irm.ui.terms import actions, entries
from irm.ui.terms.cooperation_section import CooperationSection
from irm.ui.terms.forms import deliverable_fields
from irm.ui.terms.reading import TermsPage, read_planned
from irm.ui.widgets.buttons import button

translate = QCoreApplication.translate

_STATUS_KEYS = {"V": "in_review", "A": "approved", "P": "published"}
_COUNTED = ("draft_due", "approval_due", "go_live_on", "go_live_time", "zone", "live_until")


class DeliverablesSection(CooperationSection):
    """V in review, A approved, P published, R another round of changes."""

    KIND: ClassVar[str] = "deliverable"
    KEYS: ClassVar[dict[str, str]] = {**_STATUS_KEYS, "R": "revision"}

    def add_verbs(self) -> None:
        self.adding = self.add_button("plus", self.add)

    def title(self) -> str:
        return translate("Terms", "Deliverables")

    def words(self) -> tuple[str, str, str]:
        return (
            translate("Terms", "Nothing is to be delivered yet. The days of a new one are counted back from go-live."),
            translate("Terms", "Another deliverable"),
            translate("Terms", "Edit the deliverable"),
        )

    def entries(self, page: TermsPage) -> Sequence[Entry]:
        today = clock.today()
        return [entries.deliverable(row, today) for row in page.deliverables]

    def form_kind(self) -> FormKind[Any]:
        return FormKind(deliverable_fields, DeliverableDraft(), checked_deliverable)

    def on_card_made(self, card: FormCard[Any]) -> None:
        """Offer to count the days back from the go-live that is typed."""
        self.counting = button(kind="quiet", icon="calendar-clock", parent=card.foot)
        self.counting.clicked.connect(self._count_back)
        card.row.insertWidget(2, self.counting)
        self._name_counting()

    def draft_of(self, record_id: int) -> DeliverableDraft | None:
        found = [row.draft for row in self.shown().deliverables if row.id == record_id]
        return found[0] if found else None

    def work(self, draft: DeliverableDraft, record_id: int | None) -> Callable[[Session], int]:
        return partial(actions.save_deliverable, draft, self.owner_id(), record_id)

    def verb_words(self) -> Sequence[tuple[str, str, str]]:
        return (
            ("V", "in_review", translate("Terms", "In review")),
            ("A", "approved", translate("Terms", "Approved")),
            ("P", "published", translate("Terms", "Published")),
            ("R", "revision", translate("Terms", "Another round of changes")),
        )

    def do(self, verb: str, record_id: int) -> None:
        """Put a deliverable into another status, or count a round of changes."""
        draft = self.draft_of(record_id)
        if draft is None:
            return
        name = f"{entries.piece_name(draft)}, {self.name()}"
        if verb == "revision":
            actions.count_revision(self.tools, self, record_id, name=name)
        else:
            actions.mark_deliverable(self.tools, self, record_id, verb, name=name)

    def add(self) -> None:
        """Begin a deliverable with the days of the slot."""
        if self.page is not None and self.save():
            last = self.page.deliverables[-1].draft.type if self.page.deliverables else DeliverableDraft().type
            work = partial(read_planned, self.owner_id(), DeliverableDraft(last))
            self.tools.runner.read(self, work, partial(self._open_planned, self.owner_id()), turn="planned")

    def retranslate(self) -> None:
        self.adding.setText(translate("Terms", "Add"))
        self.adding.setToolTip(translate("Terms", "Add a deliverable; its days are counted back from go-live"))
        if self.card is not None:
            self._name_counting()
        super().retranslate()

    def _open_planned(self, owner: int, draft: DeliverableDraft) -> None:
        if owner == self.owner_id():
            self.open_card(draft, None)

    def _count_back(self, _: bool) -> None:
        if self.card is None:
            return
        work = partial(read_planned, self.owner_id(), self.card.form.draft())
        self.tools.runner.read(self, work, partial(self._put_days, self.owner_id()), turn="planned")

    def _put_days(self, owner: int, planned: DeliverableDraft) -> None:
        """Put the days counted into the card, as if they had been typed."""
        card = self.card
        if card is not None and card.is_open and owner == self.owner_id():
            days = {key: getattr(planned, key) for key in _COUNTED}
            card.form.put(replace(card.form.draft(), **days))

    def _name_counting(self) -> None:
        self.counting.setText(translate("Terms", "Count the days back"))
        self.counting.setToolTip(translate("Terms", "Draft, approval and end by the days needed before go-live"))
