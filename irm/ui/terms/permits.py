"""The permits of a person: the markets that want one, and when each expires."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from irm.domain import clock
from irm.domain.checking_terms import checked_permit
from irm.domain.permit import PermitDraft, PermitRow
from irm.services.session import Session
from irm.ui.base.entries import Entry
from irm.ui.base.form_card import FormKind
from irm.ui.terms import actions, entries
from irm.ui.terms.forms import permit_fields
from irm.ui.terms.section import Section
from irm.ui.tools import Tools

translate = QCoreApplication.translate


class PermitsSection(Section[tuple[PermitRow, ...]]):
    """Every permit of one person."""

    KIND: ClassVar[str] = "permit"

    def __init__(self, tools: Tools, parent: QWidget) -> None:
        self._influencer_id = 0
        self._name = ""
        super().__init__(tools, parent)

    def set_person(self, influencer_id: int, name: str) -> None:
        """Say whose permits these are."""
        if influencer_id != self._influencer_id:
            self.give_up()
        self._influencer_id, self._name = influencer_id, name

    def add_verbs(self) -> None:
        self.adding = self.add_button("plus", self.add)

    def title(self) -> str:
        return translate("Terms", "Permits to advertise")

    def words(self) -> tuple[str, str, str]:
        return (
            translate("Terms", "None noted. Who advertises in the UAE or in Saudi Arabia needs one."),
            translate("Terms", "Another permit"),
            translate("Terms", "Edit the permit"),
        )

    def entries(self, page: tuple[PermitRow, ...]) -> Sequence[Entry]:
        today = clock.today()
        return [entries.permit(row, today) for row in page]

    def form_kind(self) -> FormKind[Any]:
        return FormKind(permit_fields, PermitDraft(), checked_permit)

    def draft_of(self, record_id: int) -> PermitDraft | None:
        found = [row.draft for row in self.page or () if row.id == record_id]
        return found[0] if found else None

    def work(self, draft: PermitDraft, record_id: int | None) -> Callable[[Session], int]:
        return partial(actions.save_permit, draft, self._influencer_id, record_id)

    def owner_id(self) -> int:
        return self._influencer_id

    def name(self) -> str:
        return self._name

    def add(self) -> None:
        """Begin a permit."""
        self.open_card(PermitDraft(), None)

    def retranslate(self) -> None:
        self.adding.setText(translate("Terms", "Add"))
        self.adding.setToolTip(translate("Terms", "Note a permit"))
        super().retranslate()
