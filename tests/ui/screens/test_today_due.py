"""What else is due stands on Today, too: slots to cover, and dates that are no next step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Qt

from irm import services
from irm.domain.campaign import CampaignDraft, CooperationDraft, SlotDraft
from irm.domain.permit import PermitDraft
from irm.ui.base.due_lines import CoverLine, MoreLine
from irm.ui.base.lines_model import LINE
from irm.ui.screens.today.screen import TodayScreen
from tests.builders import person
from tests.ui.screens.test_today import now, press, screen, shown, steps
from tests.ui.worlds import World

__all__ = ["now", "screen"]


def add_slots(world: World, now: date) -> int:
    """Add a running campaign with a bare slot, a thin one and one far away; return the campaign."""
    stand_in = world.add(person("Mina"))

    def work(session: Any) -> int:
        key = services.campaigns.save(session, CampaignDraft("Spring launch", status="running"))
        plain = SlotDraft(shipping_days=0, production_days=2, review_days=0, revision_rounds=0)
        for title, days in (("Host", 5), ("Reel", 9), ("Far", 60)):
            draft = replace(plain, title=title, go_live_on=now + timedelta(days), is_hard_date=title == "Reel")
            place = services.slots.save(session, draft, campaign_id=key)
            if title == "Reel":
                (member,) = services.lineup.add_to_bench(session, place, [stand_in])
                services.lineup.save_member(session, member, CooperationDraft("agreed"))
        return key

    return world.write("campaign.add", work)


def test_slots_to_cover_stand_after_today_and_lead_to_their_campaign(
    screen: TodayScreen, world: World, now: date
) -> None:
    steps(world, now, Now=0, Later=3)
    campaign = add_slots(world, now)
    world.rest()
    said = [line.text for line in screen.model.lines]
    assert said[2] == "Slots to cover, 2"
    assert said[3].startswith("Host, Spring launch, Bare, Nobody fills it, 0 of 1 ready, goes live in 5 days")
    assert said[4].startswith("Reel, Spring launch, Thin, Nobody fills it, 1 of 2 ready, decide in 7 days")
    assert "2 slots to cover" in screen.bar.words.text()
    assert not screen.grab().isNull()
    screen.view.setFocus()
    press(screen, Qt.Key.Key_Down)
    line = screen.view.currentIndex().data(LINE)
    assert isinstance(line, CoverLine)
    assert not screen.verbs["done"].isEnabled()
    with world.qtbot.waitSignal(screen.record_wanted) as asked:
        press(screen, Qt.Key.Key_Return)
    assert asked.args == ["campaigns", campaign]
    assert world.read(lambda session: services.today.due_count(session, today=now)) == 3
    world.write("campaign.status", lambda session: services.campaigns.set_status(session, campaign, "done"))
    assert "Slots to cover" not in str([line.text for line in screen.model.lines])


def test_other_deadlines_stand_after_today_and_take_the_same_verbs(
    screen: TodayScreen, world: World, now: date
) -> None:
    steps(world, now, Now=0)
    who = world.add(person("Mina"))
    permit = PermitDraft("AE", "7", None, now - timedelta(1))
    world.write("permit.add", lambda session: services.permits.save(session, permit, influencer_id=who))
    world.write(
        "permit.add",
        lambda session: services.permits.save(
            session, PermitDraft("SA", "8", None, now + timedelta(9)), influencer_id=who
        ),
    )
    world.rest()
    assert shown(screen) == ["[Today 1]", "Now", "[Deadlines, today and overdue 1]", "Mina"]
    assert "2 due" in screen.bar.words.text()
    screen.view.setFocus()
    press(screen, Qt.Key.Key_Down)
    assert screen.log_target() == (who, "Mina")
    screen.view.selectAll()
    press(screen, Qt.Key.Key_D)
    world.rest()
    assert screen.whole.currentWidget() is screen.all_done
    world.runner.undo(screen, lambda _: None)
    world.rest()
    assert len(shown(screen)) == 4
    assert world.read(lambda session: services.today.due_count(session, today=now)) == 2


def test_snoozed_deadlines_stand_among_what_is_snoozed_and_come_back(
    screen: TodayScreen, world: World, now: date
) -> None:
    steps(world, now, Now=0)
    who = world.add(person("Mina"))
    permit = PermitDraft("AE", "7", None, now - timedelta(1))
    world.write("permit.add", lambda session: services.permits.save(session, permit, influencer_id=who))
    world.rest()
    screen.view.setFocus()
    screen.view.selectAll()
    screen.do("snooze", screen.view.entries(), now + timedelta(2))
    world.rest()
    assert shown(screen) == ["Show 2 snoozed"]
    screen.view.more_wanted.emit(MoreLine("Show 2 snoozed"))
    assert shown(screen)[:3] == ["[Snoozed 2]", "Now", "Mina"]
    screen.view.selectAll()
    screen.do("unsnooze", screen.view.entries(), None)
    world.rest()
    assert shown(screen) == ["[Today 1]", "Now", "[Deadlines, today and overdue 1]", "Mina"]
