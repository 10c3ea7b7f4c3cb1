"""The page of a campaign: the head, and behind tabs the line-up, the terms, the form, the history."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from irm import services
from irm.domain import clock
from irm.domain.campaign import Campaign, CampaignDraft, LineUp
from irm.domain.checking_campaign import checked_campaign
from irm.errors import IrmError
from irm.services.session import Session
from irm.ui.base.money_field import MoneyField
from irm.ui.base.page import CAMPAIGNS
from irm.ui.base.record_form import RecordForm
from irm.ui.base.tabbed_detail import TabbedDetail
from irm.ui.screens.campaigns import actions
from irm.ui.screens.campaigns.brief_panel import BriefPanel
from irm.ui.screens.campaigns.form import fields
from irm.ui.screens.campaigns.header import CampaignHeader
from irm.ui.screens.campaigns.lineup_panel import LineupPanel
from irm.ui.screens.campaigns.persona import PersonaField
from irm.ui.screens.campaigns.pipeline_panel import PipelinePanel
from irm.ui.terms.tab import TermsTab

if TYPE_CHECKING:
    from irm.services.history import HistoryEntry

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class CampaignPage:
    """All that the page shows, read in one go."""

    campaign: Campaign
    personas: tuple[tuple[int, str], ...]
    line_ups: tuple[LineUp, ...]


class CampaignDetail(TabbedDetail[CampaignDraft, CampaignPage]):
    """The page of one campaign."""

    header: CampaignHeader

    def make_form(self) -> RecordForm[CampaignDraft]:
        form = RecordForm(fields, CampaignDraft(), self)
        form.edited.connect(partial(_follow_currency, form))
        personas = form.widget("persona_id")
        if isinstance(personas, PersonaField):
            personas.edit_wanted.connect(self.edit_persona)
        return form

    def make_empty(self) -> CampaignDraft:
        return CampaignDraft()

    def make_head(self, parent: QWidget) -> CampaignHeader:
        header = CampaignHeader(parent)
        header.copy_wanted.connect(self._on_copy)
        header.trash_wanted.connect(self.trash_wanted)
        header.status_wanted.connect(self._on_status)
        return header

    def make_fronts(self, parent: QWidget) -> tuple[QWidget, ...]:
        """Return line-up, pipeline, terms and brief."""
        self.lineup = LineupPanel(self.tools, parent)
        self.lineup.record_wanted.connect(self.record_wanted)
        self.lineup.left.connect(self.left)
        self.lineup.terms_wanted.connect(self.show_terms)
        self.pipeline = PipelinePanel(self.tools, parent)
        self.pipeline.record_wanted.connect(self.record_wanted)
        self.pipeline.left.connect(self.left)
        self.terms = TermsTab(self.tools, parent)
        self.terms.record_wanted.connect(self.record_wanted)
        self.brief = BriefPanel(self.tools, parent)
        return (self.lineup, self.pipeline, self.terms, self.brief)

    def front_words(self) -> tuple[str, ...]:
        return (
            translate("Lineup", "Line-up"),
            translate("Pipeline", "Pipeline"),
            translate("Terms", "Terms"),
            translate("Brief", "Brief"),
        )

    def reading(self, record_id: int) -> Callable[[Session], CampaignPage]:
        return partial(_read, record_id)

    def reading_history(self, record_id: int) -> Callable[[Session], list[HistoryEntry]]:
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
        row = record.campaign.row
        self.lineup.show_line_ups(row.id, row.name, row.currency, record.line_ups)
        self.pipeline.show_campaign(row.id, row.name)
        self.brief.show_campaign(row.id)
        self.terms.show_owner(row.id, row.name)

    def clear_facts(self) -> None:
        self.lineup.clear()
        self.pipeline.clear()
        self.brief.show_campaign(0)
        self.terms.show_owner(0, "")

    def show_terms(self, cooperation_id: int) -> None:
        """Bring the terms with somebody to the front."""
        if self.save():
            self.terms.show_cooperation(cooperation_id)
            self.tabs.setCurrentWidget(self.terms)
            self.terms.setFocus()

    def save(self) -> bool:
        """Save the form of the campaign, and those open beside the line-up and in the terms."""
        if not super().save():
            return False
        if not self.lineup.save():
            self.tabs.setCurrentWidget(self.lineup)
            return False
        if not self.terms.save():
            self.tabs.setCurrentWidget(self.terms)
            return False
        return True

    def focus_page(self) -> None:
        """Put the keyboard into the tab in front."""
        if self.tabs.currentWidget() is self.lineup:
            self.lineup.focus_content()
        else:
            super().focus_page()

    def make_rest(self) -> None:
        self.terms.make_rest()

    def retranslate(self) -> None:
        self.lineup.retranslate()
        self.pipeline.retranslate()
        self.brief.retranslate()
        self.terms.retranslate()
        super().retranslate()

    def _on_status(self, status: str) -> None:
        if self.save():
            name = self.lineup.name
            actions.set_status(self.tools, self, self.record_id, status, name=name)

    def _on_copy(self) -> None:
        """Copy the campaign and go to the copy."""
        if self.save():
            actions.copy(
                self.tools,
                self,
                self.record_id,
                name=self.lineup.name,
                on_done=partial(self.record_wanted.emit, CAMPAIGNS),
                on_error=self.notices.fail,
            )

    def edit_persona(self, persona_id: int) -> None:
        """Open the editor of a persona, 0 for a new one."""
        from irm.ui.screens.campaigns.persona_dialog import PersonaDialog  # not before it is asked for

        dialog = PersonaDialog(self.tools, persona_id, self)
        dialog.persona_saved.connect(self._on_persona_saved)
        dialog.open()

    def _on_persona_saved(self, persona_id: int, name: str) -> None:
        """Choose a new persona for the campaign that asked for it."""
        personas = self.form.widget("persona_id")
        if isinstance(personas, PersonaField):
            known = {key: word for key, word in personas.known() if key != persona_id}
            personas.set_known([*known.items(), (persona_id, name)])
            if personas.value() != persona_id:
                personas.set_value(persona_id)
                personas.edited.emit()


def _follow_currency(form: RecordForm[CampaignDraft]) -> None:
    """Let the budget be read in the currency chosen beside it."""
    budget = form.widget("budget")
    if isinstance(budget, MoneyField):
        budget.set_currency(form.widget("currency").value())


def _read(record_id: int, session: Session) -> CampaignPage:
    campaign = services.campaigns.get(session, record_id, today=clock.today())
    personas = tuple(services.campaigns.personas(session))
    return CampaignPage(
        campaign, personas, tuple(services.line_ups.of_campaign(session, record_id, today=clock.today()))
    )


def _read_history(record_id: int, session: Session) -> list[HistoryEntry]:
    return services.history.of_campaign(session, record_id)
