"""The page of a campaign: the head, and behind tabs the form and the history."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from irm import services
from irm.domain import clock
from irm.domain.campaign import Campaign, CampaignDraft
from irm.domain.checking_campaign import checked_campaign
from irm.errors import IrmError
from irm.ui.base.money_field import MoneyField
from irm.ui.base.record_form import RecordForm
from irm.ui.base.tabbed_detail import TabbedDetail
from irm.ui.screens.campaigns import actions
from irm.ui.screens.campaigns.form import fields
from irm.ui.screens.campaigns.header import CampaignHeader
from irm.ui.screens.campaigns.persona import PersonaField

if TYPE_CHECKING:
    from irm.services.history import HistoryEntry


@dataclass(frozen=True, slots=True)
class CampaignPage:
    """All that the page shows, read in one go."""

    campaign: Campaign
    personas: tuple[tuple[int, str], ...]


class CampaignDetail(TabbedDetail[CampaignDraft, CampaignPage]):
    """The page of one campaign."""

    header: CampaignHeader

    def make_form(self) -> RecordForm[CampaignDraft]:
        form = RecordForm(fields, CampaignDraft(), self)
        form.edited.connect(partial(_follow_currency, form))
        return form

    def make_empty(self) -> CampaignDraft:
        return CampaignDraft()

    def make_head(self, parent: QWidget) -> CampaignHeader:
        return CampaignHeader(parent)

    def reading(self, record_id: int) -> Callable[[Any], CampaignPage]:
        return partial(_read, record_id)

    def reading_history(self, record_id: int) -> Callable[[Any], list[HistoryEntry]]:
        return partial(_read_history, record_id)

    def draft_in(self, record: CampaignPage) -> CampaignDraft:
        return record.campaign.draft

    def check(self, draft: CampaignDraft) -> None:
        checked_campaign(draft)

    def write(
        self,
        draft: CampaignDraft,
        record_id: int | None,
        on_done: Callable[[int], None],
        on_error: Callable[[IrmError], None],
    ) -> None:
        actions.save(self.tools, self, draft, record_id, on_done=on_done, on_error=on_error)

    def show_facts(self, record: CampaignPage) -> None:
        personas = self.form.widget("persona_id")
        if isinstance(personas, PersonaField):
            personas.set_known(record.personas)
        self.header.show_campaign(record.campaign)


def _follow_currency(form: RecordForm[CampaignDraft]) -> None:
    """Let the budget be read in the currency chosen beside it."""
    budget = form.widget("budget")
    if isinstance(budget, MoneyField):
        budget.set_currency(form.widget("currency").value())


def _read(record_id: int, session: Any) -> CampaignPage:
    campaign = services.campaigns.get(session, record_id, today=clock.today())
    return CampaignPage(campaign, tuple(services.campaigns.personas(session)))


def _read_history(record_id: int, session: Any) -> list[HistoryEntry]:
    return services.history.of_campaign(session, record_id)
