"""The parcels: what was sent by whom under which number, and whether it arrived."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication

from irm.domain import clock
from irm.domain.checking_terms import checked_shipment
from irm.domain.shipment import ShipmentDraft
from irm.services.session import Session
from irm.ui.base.entries import Entry
from irm.ui.base.form_card import FormKind
from irm.ui.terms import actions, entries
from irm.ui.terms.cooperation_section import CooperationSection
from irm.ui.terms.forms import shipment_fields
from irm.ui.terms.reading import TermsPage

translate = QCoreApplication.translate


class ShipmentsSection(CooperationSection):
    """Space says that a parcel arrived today, or that it did not."""

    KIND: ClassVar[str] = "shipment"
    KEYS: ClassVar[dict[str, str]] = {"Space": "arrived"}

    def add_verbs(self) -> None:
        self.adding = self.add_button("plus", self.add)

    def title(self) -> str:
        return translate("Terms", "Parcels")

    def words(self) -> tuple[str, str, str]:
        return (
            translate("Terms", "Nothing was sent yet."),
            translate("Terms", "Another parcel"),
            translate("Terms", "Edit the parcel"),
        )

    def entries(self, page: TermsPage) -> Sequence[Entry]:
        today = clock.today()
        return [entries.shipment(row, today) for row in page.shipments]

    def form_kind(self) -> FormKind[Any]:
        return FormKind(shipment_fields, ShipmentDraft(), checked_shipment, ("cost",))

    def draft_of(self, record_id: int) -> ShipmentDraft | None:
        found = [row.draft for row in self.shown().shipments if row.id == record_id]
        return found[0] if found else None

    def work(self, draft: ShipmentDraft, record_id: int | None) -> Callable[[Session], int]:
        return partial(actions.save_shipment, draft, self.owner_id(), record_id)

    def verb_words(self) -> Sequence[tuple[str, str, str]]:
        return (("Space", "arrived", translate("Terms", "Arrived today, or not yet")),)

    def do(self, verb: str, record_id: int) -> None:
        """Note that a parcel arrived, or take that back."""
        actions.mark_arrived(self.tools, self, self.owner_id(), record_id, name=self.name())

    def add(self) -> None:
        """Begin a parcel."""
        if self.page is not None:
            self.open_card(ShipmentDraft(currency=self.page.row.currency), None)

    def retranslate(self) -> None:
        self.adding.setText(translate("Terms", "Add"))
        self.adding.setToolTip(translate("Terms", "Note a parcel"))
        super().retranslate()
