"""The line-up of a campaign: its lines, its verbs, its words, the mouse and the keyboard."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from irm import services
from irm.domain import clock
from irm.domain.campaign import CampaignDraft, SlotDraft
from irm.domain.influencer import Refusal
from irm.ui.base.cells import bare
from irm.ui.base.fields import TextField
from irm.ui.screens.campaigns.detail import CampaignDetail
from irm.ui.screens.campaigns.lineup_editor import MemberEditor
from irm.ui.screens.campaigns.lineup_lines import GapLine, MemberLine, SlotLine
from irm.ui.screens.campaigns.lineup_proposals import ProposalPanel
from tests.ui.screens.line_up_stage import AT_FIRST, Stage, stage

__all__ = ["stage"]


def test_lines_say_who_can_make_it_and_why_not(stage: Stage) -> None:
    assert stage.shown() == AT_FIRST
    host, jane, mina, tom = stage.panel.model.lines[:4]
    assert isinstance(host, SlotLine)
    assert (host.ready, host.hard, host.is_late) == ("1 of 2 ready", "hard date", False)
    assert host.decide.endswith("(in 3 days)")
    assert isinstance(jane, MemberLine)
    assert (jane.mark.text, bare(jane.until), jane.can) == ("Fills the slot", "4,500.00 USD", "")
    assert isinstance(mina, MemberLine)
    assert (mina.can, mina.slack) == ("Can make it", "3 days to spare")
    assert "relevance 80%" in mina.facts
    assert mina.reason == "quick"
    assert "Mina" in mina.text
    assert "400 to keep the day" in mina.tip
    assert isinstance(tom, MemberLine)
    assert (tom.can, tom.slack, tom.can_role) == ("Too late", "5 days missing", "danger")
    gap = stage.panel.model.lines[5]
    assert isinstance(gap, GapLine)
    assert gap.action == "Promote somebody of the bench"


def test_warnings_are_shown_with_who_they_are_about(stage: Stage) -> None:
    world, today = stage.world, clock.today()

    def work(s: Any) -> None:
        other = services.slots.save(
            s, SlotDraft(title="Other", go_live_on=today + timedelta(6)), campaign_id=stage.campaign
        )
        services.lineup.fill(s, other, stage.people["Mina"])

    world.write("slot.add", work)
    refused = replace(world.draft_of(stage.people["Tom"]), do_not_contact=Refusal(today, "no"))
    world.write(
        "person.edit", lambda s: services.influencers.save(s, refused, influencer_id=stage.people["Tom"], today=today)
    )
    mina, tom = stage.panel.model.lines[2:4]
    assert isinstance(mina, MemberLine)
    assert isinstance(tom, MemberLine)
    assert [mark.text for mark in mina.warnings] == ["Booked elsewhere that day"]
    assert "Spring launch: Other" in mina.tip
    assert [mark.text for mark in tom.warnings] == ["do not contact"]
    assert stage.shown()[0] == "[Host Bare]"


@pytest.mark.parametrize("width", [400, 700, 1100])
def test_all_lines_are_painted_at_every_width(stage: Stage, width: int) -> None:
    stage.panel.view.setFixedWidth(width)
    stage.world.rest()
    view = stage.panel.view
    assert not view.grab().isNull()
    for row in range(stage.panel.model.rowCount()):
        area = view.visualRect(stage.panel.model.index(row, 0))
        assert area.height() >= 36
        QApplication.sendEvent(view.viewport(), QHelpEvent(QHelpEvent.Type.ToolTip, area.center(), QPoint(0, 0)))
    stage.panel.enter_what_if()
    assert not view.grab().isNull()
    assert isinstance(view.grab(), QPixmap)


def test_a_slot_is_deleted_and_comes_back(stage: Stage) -> None:
    stage.go("[Host Thin]")
    stage.press(Qt.Key.Key_Delete)
    assert stage.shown() == AT_FIRST[4:]
    stage.undo()
    assert stage.shown() == AT_FIRST


def test_an_empty_slot_is_filled_from_its_line(stage: Stage) -> None:
    stage.world.write("lineup.take_off", lambda s: services.lineup.take_off(s, [stage.keys["Noor"]]))
    stage.go("Nobody fills it")
    stage.press(Qt.Key.Key_Return)
    adder = stage.panel.adder
    QTest.keyClicks(adder.line, "lee")
    stage.world.rest()
    QTest.keyClick(adder.line, Qt.Key.Key_Return)
    stage.world.rest()
    assert stage.shown()[4:] == ["[Reel Bare]", "* Lee", "Nobody stands by"]
    assert not adder.isVisible()


def test_the_context_menu_has_the_verbs_and_the_keys_are_told(stage: Stage) -> None:
    names = [action.text() for action in stage.panel.view.actions()]
    assert {"Promote", "Take out", "Rank higher", "Let them fill the slot", "What if"} <= set(names)
    assert all("(" in action.toolTip() for action in stage.panel.view.actions())
    assert "Edit the slot" in str(stage.panel.view.key_group())


def test_the_campaign_in_front_changes_and_nothing_of_the_other_stays(stage: Stage) -> None:
    other = stage.world.write("campaign.add", lambda s: services.campaigns.save(s, CampaignDraft("Other")))
    stage.go("1 Mina")
    stage.press(Qt.Key.Key_Return)
    stage.screen.show_record(other)
    stage.world.rest()
    assert stage.shown() == []
    assert stage.panel.side.isHidden()
    stage.screen.show_record(stage.campaign)
    stage.world.rest()
    assert stage.shown() == AT_FIRST
    note = stage.panel.editor(MemberEditor).form.widget("reason")
    assert isinstance(note, TextField)


def test_who_dropped_out_comes_back_by_a_key_or_the_mouse(stage: Stage) -> None:
    def out(s: Any) -> None:
        services.promotion.drop_out(
            s, stage.keys["Jane"], reason="ill", said="Out.", today=clock.today(), now=clock.now()
        )

    stage.world.write("lineup.drop_out", out)
    assert stage.shown()[:5] == ["[Host Thin]", "Nobody fills it", "1 Mina", "2 Tom", "- Jane"]
    assert stage.drop(stage.dragged("- Jane"), "1 Mina")
    assert stage.shown()[1:5] == ["Nobody fills it", "1 Jane", "2 Mina", "3 Tom"]
    stage.undo()
    stage.go("- Jane")
    stage.press(Qt.Key.Key_F)
    assert stage.shown()[1:4] == ["* Jane", "1 Mina", "2 Tom"]


def test_the_keyboard_goes_into_the_line_up(stage: Stage) -> None:
    detail = stage.screen.detail
    assert isinstance(detail, CampaignDetail)
    detail.focus_page()
    assert stage.panel.view.hasFocus()
    assert stage.panel.view.current_line() is stage.panel.model.lines[0]
    for key in stage.slots.values():
        stage.world.write("slot.delete", partial(services.slots.delete, slot_id=key))
    detail.focus_page()
    assert stage.panel.empty.findChildren(QPushButton)[0].hasFocus()
    detail.tabs.setCurrentIndex(detail.details_tab)
    detail.focus_page()
    assert stage.panel.isHidden()


def test_lines_are_written_in_the_language_in_force(stage: Stage, language: Any) -> None:
    stage.go("1 Mina")
    stage.press(Qt.Key.Key_Return)
    stage.panel.suggest(stage.slots["Host"])
    stage.world.rest()
    language.apply("ar")
    stage.world.rest()
    assert stage.panel.view.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert not stage.panel.grab().isNull()
    language.apply("en")
    stage.world.rest()


def test_escape_closes_one_thing_at_a_time(stage: Stage) -> None:
    left: list[bool] = []
    stage.screen.detail.left.connect(lambda: left.append(True))
    stage.go("1 Mina")
    stage.press(Qt.Key.Key_W)
    stage.press(Qt.Key.Key_Escape)
    assert not stage.panel.is_what_if
    stage.panel.suggest(stage.slots["Host"])
    stage.world.rest()
    stage.press(Qt.Key.Key_Escape)
    assert stage.panel.side.isHidden()
    assert left == []
    stage.press(Qt.Key.Key_Escape)
    assert left == [True]


def test_the_mouse_opens_lines_and_takes_what_a_gap_offers(stage: Stage) -> None:
    view, button = stage.panel.view, Qt.MouseButton.LeftButton
    QTest.mouseClick(view.viewport(), button, pos=stage.point("1 Mina"))
    QTest.mouseDClick(view.viewport(), button, pos=stage.point("1 Mina"))
    stage.world.rest()
    assert isinstance(stage.panel.editor_shown(), MemberEditor)
    stage.panel.close_side()
    stage.world.write("lineup.take_off", lambda s: services.lineup.take_off(s, [stage.keys["Noor"]]))
    QTest.mouseMove(view.viewport(), stage.point("Nobody stands by"))
    QTest.mouseClick(view.viewport(), button, pos=stage.point("Nobody stands by"))
    stage.world.rest()
    assert stage.panel.proposals_shown()
    shown = stage.panel.side.currentWidget()
    assert isinstance(shown, ProposalPanel)
    assert shown.slot_id == stage.slots["Reel"]
