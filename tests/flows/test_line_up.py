"""Somebody drops out of a live show: Today leads there, the bench takes over, one undo takes all of it back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from irm.domain import clock
from irm.domain.campaign import CampaignDraft, CooperationDraft, SlotDraft
from irm.services import campaigns, lineup, slots
from irm.ui.app import Program
from irm.ui.screens.campaigns.detail import CampaignDetail
from irm.ui.screens.campaigns.lineup_panel import LineupPanel
from irm.ui.screens.campaigns.promote import PromoteDialog
from irm.ui.screens.campaigns.screen import CampaignsScreen
from tests.builders import add, opened, person, tables
from tests.flows.running import Start, end, press, rest, start

__all__ = ["start"]

pytestmark = pytest.mark.flow


def show(session: Any, people: dict[str, int]) -> None:
    """Write down a live show in six days: Jane hosts, Mina is ready, Tom needs too long, Noor was never asked."""
    today = clock.today()
    campaign = campaigns.save(session, CampaignDraft("Winter live", status="running", currency="USD", budget=900_000))
    draft = SlotDraft("Host", "instagram", go_live_on=today + timedelta(6), is_hard_date=True, go_live_time="19:00")
    plain = replace(draft, shipping_days=2, production_days=1, review_days=0, revision_rounds=0)
    place = slots.save(session, plain, campaign_id=campaign)
    key = lineup.fill(session, place, people["Jane"])
    lineup.save_member(session, key, CooperationDraft("agreed", terms="one hour", fee=450_000, currency="USD"))
    for name, readiness, lead in (("Mina", "agreed", 1), ("Tom", "agreed", 9), ("Noor", "idea", 0)):
        (key,) = lineup.add_to_bench(session, place, [people[name]])
        lineup.save_member(session, key, CooperationDraft(readiness, lead_days=lead, fee=240_000, currency="USD"))


def panel_of(program: Program) -> LineupPanel:
    assert program.window is not None
    page = program.window.current_page
    assert isinstance(page, CampaignsScreen)
    assert isinstance(page.detail, CampaignDetail)
    return page.detail.lineup


def said(panel: LineupPanel) -> list[str]:
    return [line.text for line in panel.model.lines]


def key(which: Qt.Key) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, which)


def test_she_cancelled_who_can_still_make_it(start: Start, qtbot: QtBot, own_folders: Path) -> None:
    with opened(own_folders) as store:
        people = {name: add(store, person(name)) for name in ("Jane", "Mina", "Tom", "Noor")}
        store.write("campaign.add", lambda session: show(session, people))
        before = tables(store)
    program = start()
    window = program.window
    assert window is not None
    press(program, Qt.Key.Key_1)
    rest(program, qtbot)
    key(Qt.Key.Key_Return)
    rest(program, qtbot)
    panel = panel_of(program)
    assert said(panel)[0].startswith("Host, ")
    assert "Thin, 1 of 2 ready" in said(panel)[0]
    for words, line in zip(("Can make it", "Too late", "Idea"), said(panel)[2:5], strict=True):
        assert words in line
    panel.view.setFocus()
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_P)
    rest(program, qtbot)
    dialog = panel.findChild(PromoteDialog)
    assert isinstance(dialog, PromoteDialog)
    facts = dict(dialog.preview.facts())
    assert (facts["Takes over"], facts["Terms"], facts["Bench afterwards"]) == ("Mina", "one hour", "Tom, Noor")
    QTest.keyClicks(dialog.reason, "broke her wrist")
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
    rest(program, qtbot)
    assert window.strip.sentence.text() == "Mina takes over."
    assert "Bare, 0 of 2 ready" in said(panel)[0]
    assert said(panel)[1].startswith("Mina, Fills the slot")
    assert "broke her wrist" in said(panel)[-1]
    panel.view.setFocus()
    press(program, Qt.Key.Key_Z)
    rest(program, qtbot)
    assert "Thin, 1 of 2 ready" in said(panel)[0]
    assert said(panel)[1].startswith("Jane, Fills the slot")
    assert window.close()
    end(program)
    with opened(own_folders) as store:
        assert tables(store) == before
