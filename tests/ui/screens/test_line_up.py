"""The line-up of a campaign as a user works with it: lines, keys, dragging, forms, adding, what if, suggestions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QHelpEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from irm import services
from irm.domain import clock
from irm.domain.campaign import CampaignDraft, CooperationDraft, SlotDraft
from irm.domain.influencer import AccountDraft, Metrics, Refusal
from irm.ui.base import record_drag
from irm.ui.base.cells import bare
from irm.ui.base.count_field import CheckField, CountField
from irm.ui.base.fields import ChoiceField, LineField, TextField
from irm.ui.base.money_field import MoneyField
from irm.ui.screens.campaigns.detail import CampaignDetail
from irm.ui.screens.campaigns.lineup_editor import MemberEditor, SlotEditor
from irm.ui.screens.campaigns.lineup_form import ClockField
from irm.ui.screens.campaigns.lineup_lines import GapLine, MemberLine, SlotLine
from irm.ui.screens.campaigns.lineup_panel import LineupPanel
from irm.ui.screens.campaigns.lineup_proposals import ProposalPanel
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
    made = CampaignsScreen(world.tools)
    world.qtbot.addWidget(made)
    made.resize(1400, 900)
    made.show()
    with world.qtbot.waitActive(made):
        made.activateWindow()
    world.rest()
    made.show_record(campaign)
    world.rest()
    yield Stage(world, made, campaign, slots, people, keys)
    made.close()


AT_FIRST = ["[Host Thin]", "* Jane", "1 Mina", "2 Tom", "[Reel Covered]", "Nobody fills it", "1 Noor"]


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


def test_ranks_change_by_keys_and_undo_takes_it_back(stage: Stage) -> None:
    stage.go("1 Mina")
    stage.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert stage.shown()[1:4] == ["* Jane", "1 Tom", "2 Mina"]
    assert stage.world.said[-1] == "Mina: number 2 on the bench"
    line = stage.panel.view.current_line()
    assert isinstance(line, MemberLine)
    assert line.person.name == "Mina"
    stage.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    stage.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert stage.shown()[1:4] == ["* Mina", "1 Jane", "2 Tom"]
    stage.undo()
    stage.undo()
    stage.undo()
    assert stage.shown() == AT_FIRST
    stage.go("* Jane")
    stage.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert stage.shown()[1:4] == ["* Mina", "1 Jane", "2 Tom"]


def test_slots_change_places_by_keys(stage: Stage) -> None:
    stage.go("[Reel Covered]")
    stage.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert stage.shown()[0] == "[Reel Covered]"
    assert stage.world.undo[-1].undo_label == "slot.order"
    assert not stage.panel.verbs.actions["up"].isEnabled()


def test_f_fills_the_slot_and_del_takes_out(stage: Stage) -> None:
    stage.go("2 Tom")
    stage.press(Qt.Key.Key_F)
    assert stage.shown()[1:4] == ["* Tom", "1 Jane", "2 Mina"]
    stage.go("1 Jane")
    QTest.keyClick(stage.panel.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    stage.press(Qt.Key.Key_Delete)
    assert stage.shown()[:3] == ["[Host Bare]", "* Tom", "Nobody stands by"]
    assert stage.world.said[-1] == "2 people: taken out of the slot"
    stage.undo()
    stage.undo()
    assert stage.shown() == AT_FIRST


def test_a_slot_is_deleted_and_comes_back(stage: Stage) -> None:
    stage.go("[Host Thin]")
    stage.press(Qt.Key.Key_Delete)
    assert stage.shown() == AT_FIRST[4:]
    stage.undo()
    assert stage.shown() == AT_FIRST


def test_dragging_ranks_fills_and_moves_between_slots(stage: Stage) -> None:
    assert stage.drop(stage.dragged("2 Tom"), "1 Mina")
    assert stage.shown()[1:4] == ["* Jane", "1 Tom", "2 Mina"]
    assert stage.drop(stage.dragged("1 Tom"), "2 Mina", below=True)
    assert stage.shown() == AT_FIRST
    assert stage.drop(stage.dragged("1 Mina"), "* Jane")
    assert stage.shown()[1:4] == ["* Mina", "1 Jane", "2 Tom"]
    assert stage.drop(stage.dragged("* Mina"), "[Reel Covered]")
    assert stage.shown() == [
        *("[Host Thin]", "Nobody fills it", "1 Jane", "2 Tom"),
        *("[Reel Covered]", "Nobody fills it", "1 Noor", "2 Mina"),
    ]
    assert stage.world.said[-1] == "Mina: moved to another slot"
    kept = stage.world.read(lambda s: services.line_ups.of_slot(s, stage.slots["Reel"], today=clock.today()))
    assert kept.bench[1].draft.reason == "quick"
    for _ in range(4):
        stage.undo()
    assert stage.shown() == AT_FIRST


def test_people_are_dropped_on_a_slot_from_elsewhere(stage: Stage) -> None:
    lee = record_drag.pack("influencer", [stage.people["Lee"]])
    assert stage.drop(lee, "1 Noor")
    assert stage.shown()[-2:] == ["1 Lee", "2 Noor"]
    assert stage.drop(record_drag.pack("influencer", [stage.people["Lee"], stage.people["Tom"]]), "Nobody fills it")
    assert stage.shown()[4:] == ["[Reel Covered]", "* Lee", "1 Tom", "2 Noor"]
    assert not stage.drop(record_drag.pack("campaign", [1]), "1 Noor" if "1 Noor" in stage.shown() else "2 Noor")


def test_a_booking_that_clashes_is_said_before_and_not_done(stage: Stage) -> None:
    today = clock.today()

    def work(s: Any) -> None:
        draft = SlotDraft(title="Talk", go_live_on=today + timedelta(20))
        services.lineup.fill(s, services.slots.save(s, draft, campaign_id=stage.campaign), stage.people["Noor"])

    stage.world.write("slot.add", work)
    stage.go("1 Noor")
    before = stage.shown()
    stage.press(Qt.Key.Key_F)
    banner = stage.panel.banner
    assert banner.isVisible()
    assert stage.shown() == before
    assert "Noor fills another slot on that day: Spring launch: Talk." in banner._sentence.text()
    stage.answer("Leave it")
    assert stage.shown() == before
    assert stage.panel.view.hasFocus()
    stage.press(Qt.Key.Key_F)
    stage.answer("Book all the same")
    assert "* Noor" in stage.shown()[5]
    assert stage.world.said[-1] == "Noor fills the slot."


def test_only_those_nothing_speaks_against_are_taken_where_asked(stage: Stage) -> None:
    today = clock.today()
    stage.world.add(person("Rae", not_relevant=Refusal(today, "no")))
    rae = max(stage.world.read(lambda s: [row.id for row in services.influencers.rows(s, range(1, 99), today=today)]))
    stage.drop(record_drag.pack("influencer", [stage.people["Lee"], rae]), "1 Noor", below=True)
    assert "not relevant" in stage.panel.banner._sentence.text()
    stage.answer("Only the others")
    assert stage.shown()[-2:] == ["1 Noor", "2 Lee"]


def test_people_are_added_one_after_the_other_by_name(stage: Stage) -> None:
    stage.go("[Reel Covered]")
    stage.press(Qt.Key.Key_N)
    adder = stage.panel.adder
    assert adder.isVisible()
    for name in ("Lee", "Tom"):
        QTest.keyClicks(adder.line, name)
        stage.world.rest()
        QTest.keyClick(adder.line, Qt.Key.Key_Return)
        stage.world.rest()
    assert stage.shown()[-3:] == ["1 Noor", "2 Lee", "3 Tom"]
    assert stage.world.said[-1] == "Tom: on the bench"
    QTest.keyClicks(adder.line, "Nobody")
    stage.world.rest()
    QTest.keyClick(adder.line, Qt.Key.Key_Return)
    assert adder.problem.isVisible()
    QTest.keyClick(adder.line, Qt.Key.Key_Escape)
    assert not adder.isVisible()
    assert stage.panel.view.hasFocus()


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


def test_the_terms_are_edited_beside_the_list_and_saved_when_left(stage: Stage) -> None:
    stage.go("1 Mina")
    stage.press(Qt.Key.Key_Return)
    editor = stage.panel.editor_shown()
    assert isinstance(editor, MemberEditor)
    assert editor.heading.text() == "Mina · Host"
    fee, lead = editor.form.widget("fee"), editor.form.widget("lead_days")
    assert isinstance(fee, MoneyField)
    assert isinstance(lead, CountField)
    fee.line.setFocus()
    QTest.keyClicks(fee.line, "2400")
    lead.line.setFocus()
    lead.line.selectAll()
    QTest.keyClicks(lead.line, "2")
    stage.panel.view.setFocus()
    stage.world.rest()
    mina = stage.panel.model.lines[2]
    assert isinstance(mina, MemberLine)
    assert mina.slack == "2 days to spare"
    assert (mina.member.draft.fee, mina.member.draft.currency) == (240_000, "USD")
    stage.go("2 Tom")
    stage.world.rest()
    assert editor.heading.text() == "Tom · Host"
    wanted: list[tuple[str, int]] = []
    stage.screen.record_wanted.connect(lambda page, key: wanted.append((page, key)))
    editor.open_button.click()
    assert wanted == [("influencers", stage.people["Tom"])]
    readiness = editor.form.widget("readiness")
    assert isinstance(readiness, ChoiceField)
    readiness.combo.setFocus()
    readiness.combo.setCurrentIndex(readiness.combo.findData("declined"))
    readiness.combo.activated.emit(readiness.combo.currentIndex())
    QTest.keyClick(readiness.combo, Qt.Key.Key_Escape)
    stage.world.rest()
    assert stage.panel.side.isHidden()
    tom = stage.panel.model.lines[3]
    assert isinstance(tom, MemberLine)
    assert tom.mark.text == "Declined"


def test_a_slot_is_added_and_the_days_are_counted_back_while_typing(stage: Stage) -> None:
    stage.go("1 Noor")
    stage.press(Qt.Key.Key_A)
    editor = stage.panel.editor_shown()
    assert isinstance(editor, SlotEditor)
    title, day = editor.form.widget("title"), editor.form.widget("go_live_on")
    hard, rule, at = (editor.form.widget(key) for key in ("is_hard_date", "stand_ins_wanted", "go_live_time"))
    assert isinstance(title, LineField)
    assert isinstance(hard, CheckField)
    assert isinstance(rule, CountField)
    assert isinstance(at, ClockField)
    assert rule.line.placeholderText() == "1 by the rule"
    hard.box.click()
    assert rule.line.placeholderText() == "2 by the rule"
    assert not editor.save()
    QTest.keyClicks(title.line, "Party")
    day.set_value(clock.today() + timedelta(30))
    day.edited.emit()
    at.line.setText("19:00")
    at.line.textEdited.emit("19:00")
    words = [label.text() for label in editor.days if not label.isHidden()]
    assert [text.split(":")[0] for text in words] == ["Ship by", "Draft by", "Approve by", "Go live"]
    assert editor.total.text() == "19 days needed in all"
    QTest.keyClick(title.line, Qt.Key.Key_Return)
    stage.world.rest()
    assert stage.shown()[-3:] == ["[Party Bare]", "Nobody fills it", "Nobody stands by"]
    line = stage.panel.view.current_line()
    assert isinstance(line, SlotLine)
    assert (line.title, "7:00" in line.when) == ("Party", True)
    assert stage.world.said[-1] == "The slot Party was added."
    stage.undo()
    assert stage.shown() == AT_FIRST
    assert stage.panel.side.isHidden()


def test_a_form_with_a_mistake_keeps_what_was_typed(stage: Stage) -> None:
    stage.go("[Host Thin]")
    stage.press(Qt.Key.Key_Return)
    editor = stage.panel.editor_shown()
    assert isinstance(editor, SlotEditor)
    title = editor.form.widget("title")
    assert isinstance(title, LineField)
    title.line.clear()
    title.line.textEdited.emit("")
    stage.panel.close_side()
    assert not stage.panel.side.isHidden()
    assert title.problem.text() == "A slot needs a title."
    assert not stage.screen.save()
    editor.discard()
    stage.panel.close_side()
    assert stage.panel.side.isHidden()


def test_a_campaign_without_slots_says_what_a_slot_is(stage: Stage) -> None:
    key = stage.world.write("campaign.add", lambda s: services.campaigns.save(s, CampaignDraft("Empty")))
    stage.screen.show_record(key)
    stage.world.rest()
    assert stage.panel.lists.currentWidget() is stage.panel.empty
    stage.panel.empty.findChildren(QPushButton)[0].click()
    assert isinstance(stage.panel.editor_shown(), SlotEditor)


def test_what_if_shows_who_would_take_over_and_writes_nothing(stage: Stage) -> None:
    stage.go("* Jane")
    steps = len(stage.world.undo)
    stage.press(Qt.Key.Key_W)
    assert stage.panel.what_if_bar.isVisible()
    host, jane, mina = stage.panel.model.lines[:3]
    assert isinstance(host, SlotLine)
    assert isinstance(jane, MemberLine)
    assert isinstance(mina, MemberLine)
    assert (host.outcome, host.state.text, host.before and host.before.text) == ("Mina takes over", "Bare", "Thin")
    assert (jane.is_gone, mina.takes_over, mina.mark.text) == (True, True, "Takes over")
    stage.go("1 Mina")
    stage.press(Qt.Key.Key_Space)
    host = stage.panel.model.lines[0]
    assert isinstance(host, SlotLine)
    assert (host.outcome, host.is_late) == ("nobody is ready to take over", True)
    assert stage.panel.what_if_words.text().startswith("0 of 2 slots stay filled, 1 stay covered")
    assert not stage.panel.verbs.actions["take_off"].isEnabled()
    assert not stage.drop(record_drag.pack("influencer", [stage.people["Lee"]]), "1 Noor")
    area = stage.panel.view.visualRect(stage.panel.model.index(1, 0))
    QTest.mouseClick(stage.panel.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(16, area.center().y()))
    assert stage.panel.gone == {stage.people["Mina"]}
    stage.panel.back_button.click()
    assert stage.shown() == AT_FIRST
    assert len(stage.world.undo) == steps


def test_people_are_suggested_with_reasons_and_added_by_enter(stage: Stage) -> None:
    big = Metrics(followers=20_000)
    for name in ("Alike", "Other"):
        stage.world.add(person(name, country="Korea", accounts=(AccountDraft("instagram", name.lower(), metrics=big),)))
    stage.go("[Host Thin]")
    stage.press(Qt.Key.Key_S)
    panel = stage.panel.side.currentWidget()
    assert isinstance(panel, ProposalPanel)
    assert [found.name for found in panel.model.proposals] == ["Alike", "Other"]
    assert "on Instagram" in str(panel.model.index(0, 0).data())
    assert not panel.grab().isNull()
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    stage.world.rest()
    assert stage.shown()[1:5] == ["* Jane", "1 Mina", "2 Tom", "3 Alike"]
    assert [found.name for found in panel.model.proposals] == ["Other"]
    area = panel.view.visualRect(panel.model.index(0, 0))
    place = QPoint(area.right() - 12, area.center().y())
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    stage.world.rest()
    assert stage.shown()[5] == "4 Other"
    assert not panel.add_button.isEnabled()
    QTest.keyClick(panel.view, Qt.Key.Key_Escape)
    assert stage.panel.side.isHidden()


def test_several_suggestions_are_added_in_one_step(stage: Stage) -> None:
    for name in ("A", "B", "C"):
        stage.world.add(person(name, accounts=(AccountDraft("instagram", name),)))
    stage.panel.suggest(stage.slots["Host"])
    stage.world.rest()
    panel = stage.panel.side.currentWidget()
    assert isinstance(panel, ProposalPanel)
    panel.view.selectAll()
    assert panel.add_button.text() == "Put 3 on the bench"
    panel.add_button.click()
    stage.world.rest()
    assert len(stage.shown()) == len(AT_FIRST) + 3
    stage.undo()
    assert stage.shown() == AT_FIRST
    data = panel.model.mimeData([panel.model.index(1, 0)])
    assert stage.drop(data, "1 Noor")
    assert stage.shown()[-2] == "1 B"


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


def test_members_are_dragged_as_places_and_as_people(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    dragged: list[QMimeData] = []

    def drag(self: QDrag, _: Qt.DropAction) -> Qt.DropAction:
        dragged.append(self.mimeData())
        assert not self.pixmap().isNull()
        assert record_drag.unpack(dragged[-1], "influencer") == (stage.people["Mina"],)
        assert record_drag.unpack(dragged[-1], "cooperation") == (stage.keys["Mina"],)
        return Qt.DropAction.IgnoreAction

    monkeypatch.setattr(QDrag, "exec", drag)
    stage.go("1 Mina")
    stage.panel.view.startDrag(Qt.DropAction.CopyAction)
    assert len(dragged) == 1
    stage.press(Qt.Key.Key_W)
    stage.panel.view.startDrag(Qt.DropAction.CopyAction)
    assert len(dragged) == 1
    QApplication.sendEvent(stage.panel.view.viewport(), QDragLeaveEvent())
