"""What opens beside a line-up: terms, slots, suggestions, what if."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from irm import services
from irm.domain import clock
from irm.domain.campaign import CampaignDraft
from irm.domain.influencer import AccountDraft, Metrics
from irm.errors import StoreError
from irm.ui.base import record_drag
from irm.ui.base.count_field import CheckField, CountField
from irm.ui.base.fields import ChoiceField, LineField
from irm.ui.base.money_field import MoneyField
from irm.ui.screens.campaigns.lineup_editor import MemberEditor, SlotEditor
from irm.ui.screens.campaigns.lineup_form import ClockField
from irm.ui.screens.campaigns.lineup_lines import MemberLine, SlotLine
from irm.ui.screens.campaigns.lineup_proposals import ProposalPanel
from tests.builders import person
from tests.ui.screens.line_up_stage import AT_FIRST, Stage, stage

__all__ = ["stage"]


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


def test_a_slot_that_cannot_be_written_stays_with_its_campaign(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> int:
        raise StoreError("disk.full")

    def begin(title: str) -> None:
        stage.panel.new_slot()
        editor = stage.panel.editor_shown()
        assert isinstance(editor, SlotEditor)
        line = editor.form.widget("title")
        assert isinstance(line, LineField)
        QTest.keyClicks(line.line, title)

    def slots(campaign: int) -> list[str]:
        found = stage.world.read(lambda s: services.line_ups.of_campaign(s, campaign, today=clock.today()))
        return [one.draft.title for one in found]

    other = stage.world.write("campaign.add", lambda s: services.campaigns.save(s, CampaignDraft("Other")))
    begin("Party")
    monkeypatch.setattr(services.slots, "save", full)
    assert stage.screen.save()
    stage.screen.show_record(other)
    stage.world.until(lambda: stage.world.failed)
    stage.world.rest()
    monkeypatch.undo()
    begin("Stand")
    stage.panel.close_side()
    stage.world.rest()
    assert (slots(stage.campaign), slots(other)) == (["Host", "Reel", "Party"], ["Stand"])


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
