"""The line-up of a campaign as tests use it: two slots, an incumbent, a bench, and shorthands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from irm import services
from irm.domain import clock
from irm.domain.campaign import CampaignDraft, CooperationDraft, SlotDraft
from irm.ui.screens.campaigns.detail import CampaignDetail
from irm.ui.screens.campaigns.lineup_lines import MemberLine, SlotLine
from irm.ui.screens.campaigns.lineup_panel import LineupPanel
from irm.ui.screens.campaigns.screen import CampaignsScreen
from tests.builders import person
from tests.ui.worlds import World


@dataclass
class Stage:
    """A campaign that is open, its line-up, and the people in it by name."""

    world: World
    screen: CampaignsScreen
    campaign: int
    slots: dict[str, int]
    people: dict[str, int]
    keys: dict[str, int]

    @property
    def panel(self) -> LineupPanel:
        detail = self.screen.detail
        assert isinstance(detail, CampaignDetail)
        return detail.lineup

    def shown(self) -> list[str]:
        """Return the lines as short words."""
        found = []
        for line in self.panel.model.lines:
            if isinstance(line, SlotLine):
                found.append(f"[{line.title} {line.state.text}]")
            elif isinstance(line, MemberLine):
                sign = {"incumbent": "*", "bench": line.place, "dropped": "-"}[line.role]
                found.append(f"{sign} {line.person.name}")
            else:
                found.append(line.words)
        return found

    def go(self, words: str) -> None:
        """Put the keyboard on a line."""
        self.panel.view.setFocus()
        self.panel.view.setCurrentIndex(self.panel.model.index(self.shown().index(words), 0))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.panel.view, key, modifier)
        self.world.rest()

    def undo(self) -> None:
        self.world.runner.undo(self.screen, lambda _: None)
        self.world.rest()

    def point(self, words: str, *, below: bool = False) -> QPoint:
        """Return a place on a line: in its middle, or near its lower edge."""
        area = self.panel.view.visualRect(self.panel.model.index(self.shown().index(words), 0))
        return QPoint(area.center().x(), area.bottom() - 3 if below else area.top() + 4)

    def drop(self, data: QMimeData, words: str, *, below: bool = False) -> bool:
        """Drag something onto a line, and let it fall; say whether it was taken."""
        target, place = self.panel.view.viewport(), self.point(words, below=below)
        both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(target, QDragEnterEvent(place, both, data, left, none))
        QApplication.sendEvent(target, QDragMoveEvent(place, both, data, left, none))
        target.grab()
        event = QDropEvent(QPointF(place), both, data, left, none)
        QApplication.sendEvent(target, event)
        self.world.rest()
        return event.isAccepted()

    def dragged(self, *words: str) -> QMimeData:
        rows = [self.shown().index(one) for one in words]
        return self.panel.model.mimeData([self.panel.model.index(row, 0) for row in rows])

    def answer(self, words: str) -> None:
        """Answer what is asked above the list."""
        found = [one for one in self.panel.banner.findChildren(QPushButton) if one.text() == words]
        found[-1].click()
        self.world.rest()


def make(world: World) -> tuple[int, dict[str, int], dict[str, int], dict[str, int]]:
    today = clock.today()
    names = ("Jane", "Mina", "Tom", "Noor", "Lee")
    people = {name: world.add(person(name)) for name in names}

    def work(s: Any) -> tuple[int, dict[str, int], dict[str, int]]:
        key = services.campaigns.save(s, CampaignDraft("Spring launch", status="running", currency="USD"))
        plain = SlotDraft(shipping_days=0, production_days=2, review_days=0, revision_rounds=0)
        host = replace(plain, title="Host", go_live_on=today + timedelta(6), is_hard_date=True, platform="instagram")
        reel = replace(plain, title="Reel", go_live_on=today + timedelta(20))
        slots = {one.title: services.slots.save(s, one, campaign_id=key) for one in (host, reel)}
        keys = {"Jane": services.lineup.fill(s, slots["Host"], people["Jane"])}
        for name in ("Mina", "Tom"):
            (keys[name],) = services.lineup.add_to_bench(s, slots["Host"], [people[name]])
        (keys["Noor"],) = services.lineup.add_to_bench(s, slots["Reel"], [people["Noor"]])
        services.lineup.save_member(s, keys["Jane"], CooperationDraft("agreed", fee=450_000, currency="USD"))
        ready = CooperationDraft("agreed", today + timedelta(9), "400 to keep the day", 1, 80, "quick")
        services.lineup.save_member(s, keys["Mina"], ready)
        services.lineup.save_member(s, keys["Tom"], CooperationDraft("agreed", lead_days=9))
        services.lineup.save_member(s, keys["Noor"], CooperationDraft("agreed"))
        return key, slots, keys

    campaign, slots, keys = world.write("campaign.add", work)
    return campaign, slots, people, keys


@pytest.fixture
def stage(world: World) -> Iterator[Stage]:
    campaign, slots, people, keys = make(world)
    with world.shown(CampaignsScreen(world.tools), width=1400, height=900) as made:
        made.show_record(campaign)
        world.rest()
        yield Stage(world, made, campaign, slots, people, keys)


AT_FIRST = ["[Host Thin]", "* Jane", "1 Mina", "2 Tom", "[Reel Covered]", "Nobody fills it", "1 Noor"]
