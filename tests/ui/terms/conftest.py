"""A campaign with one who fills its slot and one who stands by, opened at its terms."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from irm import services
from irm.domain import clock
from irm.domain.campaign import CampaignDraft, CooperationDraft, SlotDraft
from irm.ui.screens.campaigns.detail import CampaignDetail
from irm.ui.screens.campaigns.screen import CampaignsScreen
from irm.ui.terms.panel import TermsPanel
from irm.ui.terms.section import Section
from irm.ui.terms.tab import TermsTab
from tests.builders import person
from tests.ui.worlds import World


@dataclass
class Deal:
    """The campaign that is open, who is in it, and their cooperations by name."""

    world: World
    screen: CampaignsScreen
    campaign: int
    slot: int
    people: dict[str, int]
    keys: dict[str, int]

    @property
    def detail(self) -> CampaignDetail:
        assert isinstance(self.screen.detail, CampaignDetail)
        return self.screen.detail

    @property
    def tab(self) -> TermsTab:
        return self.detail.terms

    @property
    def panel(self) -> TermsPanel:
        assert self.tab.body is not None
        return self.tab.body.panel

    def titles(self, section: Section[Any]) -> list[str]:
        """Return what is listed in a section, with its moment."""
        return [f"{entry.title}, {entry.moment}".strip(", ") for entry in section.view.entries.entries]

    def press(self, section: Section[Any], key: Qt.Key, row: int = 0) -> None:
        """Press a key on an entry."""
        section.view.setFocus()
        section.view.setCurrentIndex(section.view.entries.index(row, 0))
        QTest.keyClick(section.view, key)
        self.world.rest()

    def store(self, section: Section[Any]) -> None:
        """Press Ctrl+Enter in the card of a section."""
        assert section.card is not None
        QTest.keyClick(section.card.form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.world.rest()

    def undo(self) -> None:
        self.world.runner.undo(self.screen, lambda _: None)
        self.world.rest()

    def read(self, service: str, function: str) -> Any:
        """Return what a service says about the cooperation of who fills the slot."""
        call = getattr(getattr(services, service), function)
        return self.world.read(lambda session: call(session, self.keys["Jane"]))


def make(world: World) -> tuple[int, int, dict[str, int], dict[str, int]]:
    people = {name: world.add(person(name)) for name in ("Jane", "Mina")}
    go_live = clock.today() + timedelta(20)

    def work(s: Any) -> tuple[int, int, dict[str, int]]:
        key = services.campaigns.save(s, CampaignDraft("Spring launch", currency="USD", budget=1_000_000))
        draft = SlotDraft(title="Host", go_live_on=go_live, production_days=2, review_days=1)
        slot = services.slots.save(s, draft, campaign_id=key)
        keys = {"Jane": services.lineup.fill(s, slot, people["Jane"])}
        (keys["Mina"],) = services.lineup.add_to_bench(s, slot, [people["Mina"]])
        services.lineup.save_member(s, keys["Jane"], CooperationDraft("agreed", fee=450_000, currency="USD"))
        return key, slot, keys

    campaign, slot, keys = world.write("campaign.add", work)
    return campaign, slot, people, keys


@pytest.fixture
def deal(world: World) -> Iterator[Deal]:
    campaign, slot, people, keys = make(world)
    with world.shown(CampaignsScreen(world.tools), width=1500, height=950) as made:
        made.show_record(campaign)
        world.rest()
        found = Deal(world, made, campaign, slot, people, keys)
        found.detail.show_terms(keys["Jane"])
        world.rest()
        yield found
