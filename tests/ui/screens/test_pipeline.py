"""The pipeline of a campaign as a user works with it: board and table, keys, dragging, the note, the stages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from irm import services
from irm.domain import clock
from irm.domain.campaign import CampaignDraft, SlotDraft
from irm.ui.screens.campaigns.detail import CampaignDetail
from irm.ui.screens.campaigns.pipeline_lines import CardLine
from irm.ui.screens.campaigns.pipeline_panel import PipelinePanel
from irm.ui.screens.campaigns.screen import CampaignsScreen
from tests.builders import person
from tests.ui.worlds import World

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier


@dataclass
class Stage:
    """A campaign whose pipeline is open."""

    world: World
    screen: CampaignsScreen
    campaign: int
    people: dict[str, int]

    @property
    def panel(self) -> PipelinePanel:
        detail = self.screen.detail
        assert isinstance(detail, CampaignDetail)
        return detail.pipeline

    def lanes(self) -> dict[str, list[str]]:
        """Return the names in each lane that has somebody."""
        return {c.mark.text: [card.name for card in c.cards] for c in self.panel._columns if c.cards}

    def view(self, name: str) -> Any:
        return next(lane.view for lane in self.panel.board.lanes if any(c.name == name for c in lane.model.cards))

    def card(self, name: str) -> CardLine:
        return next(card for column in self.panel._columns for card in column.cards if card.name == name)

    def go(self, *names: str) -> None:
        for number, name in enumerate(names):
            view = self.view(name)
            view.select(view.model().row_of(self.card(name).cooperation_id), adds=bool(number))
        self.view(names[0]).setFocus()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN, *, on: QWidget | None = None) -> None:
        target = on or QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key, modifier)
        self.world.rest()

    def answer(self, note: str) -> None:
        QTest.keyClicks(self.panel.note.line, note)
        self.press(Qt.Key.Key_Return, on=self.panel.note.line)

    def undo(self) -> None:
        self.world.runner.undo(self.screen, lambda _: None)
        self.world.rest()


@pytest.fixture
def stage(world: World) -> Iterator[Stage]:
    people = {name: world.add(person(name)) for name in ("Jane", "Mina", "Tom", "Noor")}

    def work(s: Any) -> int:
        key = services.campaigns.save(s, CampaignDraft("Spring launch", status="running"))
        host = services.slots.save(s, SlotDraft("Host"), campaign_id=key)
        services.lineup.fill(s, host, people["Jane"])
        services.lineup.add_to_bench(s, host, [people["Mina"]])
        services.pipeline.add_people(s, key, [people["Tom"]], now=clock.now())
        return key

    campaign = world.write("campaign.add", work)
    with world.shown(CampaignsScreen(world.tools), width=1400, height=800) as made:
        made.show_record(campaign)
        world.rest()
        detail = made.detail
        assert isinstance(detail, CampaignDetail)
        detail.tabs.setCurrentWidget(detail.pipeline)
        world.rest()
        yield Stage(world, made, campaign, people)


def test_cards_say_who_where_and_since_when(stage: Stage) -> None:
    assert stage.lanes() == {"Candidate": ["Jane", "Mina", "Tom"]}
    places = [stage.card(name).place.replace("\u2068", "").replace("\u2069", "") for name in ("Jane", "Mina", "Tom")]
    assert places == ["Host: fills it", "Host: bench 1", "No slot yet"]
    assert [lane.count.text() for lane in stage.panel.board.lanes][:3] == ["3", "0", "0"]
    assert stage.panel.board.lanes[0].view.accessibleName() == "Candidate, 3 people"
    assert stage.view("Tom").model().index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Tom, No slot yet"


def test_a_move_asks_for_a_note_and_is_one_step(stage: Stage) -> None:
    stage.go("Jane", "Tom")
    stage.press(Qt.Key.Key_Right, ALT)
    assert stage.panel.note.label.text().endswith("to “Contacted”")
    assert stage.lanes() == {"Candidate": ["Jane", "Mina", "Tom"]}
    stage.answer("wrote to both")
    assert stage.lanes() == {"Candidate": ["Mina"], "Contacted": ["Jane", "Tom"]}
    assert stage.card("Tom").note == "wrote to both"
    assert {card.name for card in stage.panel.selected()} == {"Jane", "Tom"}
    assert stage.view("Jane").hasFocus()
    stage.undo()
    assert stage.lanes() == {"Candidate": ["Jane", "Mina", "Tom"]}


def test_escape_leaves_the_cards_where_they_are(stage: Stage) -> None:
    stage.go("Mina")
    stage.press(Qt.Key.Key_Right, ALT | CONTROL)
    assert "Dropped" in stage.panel.note.label.text()
    stage.press(Qt.Key.Key_Escape, on=stage.panel.note.line)
    assert not stage.panel.note.is_open
    assert stage.lanes() == {"Candidate": ["Jane", "Mina", "Tom"]}
    assert stage.view("Mina").hasFocus()


def test_arrows_walk_between_lanes_and_right_to_left_turns_them_round(stage: Stage) -> None:
    stage.go("Tom")
    stage.press(Qt.Key.Key_Right, ALT)
    stage.answer("")
    stage.press(Qt.Key.Key_Left)
    assert stage.view("Jane").hasFocus()
    stage.press(Qt.Key.Key_Right)
    assert stage.view("Tom").hasFocus()
    stage.screen.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    stage.press(Qt.Key.Key_Left, ALT)
    assert "Negotiating" in stage.panel.note.label.text()


def test_cards_are_dragged(stage: Stage) -> None:
    source = stage.view("Mina").model()
    data = source.mimeData([source.index(1, 0)])
    lane = stage.panel.board.lanes[3]
    place, left = QPoint(20, 40), Qt.MouseButton.LeftButton
    both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    QApplication.sendEvent(lane.view.viewport(), QDragEnterEvent(place, both, data, left, PLAIN))
    assert lane.property("state") == "target"
    QApplication.sendEvent(lane.view.viewport(), QDropEvent(QPointF(place), both, data, left, PLAIN))
    stage.answer("agreed by phone")
    assert stage.lanes() == {"Candidate": ["Jane", "Tom"], "Agreed": ["Mina"]}
    assert lane.property("state") == ""


def test_the_table_moves_several_too(stage: Stage) -> None:
    stage.panel.switch._buttons["table"].click()
    stage.world.rest()
    table = stage.panel.table
    table.select([stage.card(name).cooperation_id for name in ("Jane", "Mina")])
    stage.press(Qt.Key.Key_Right, ALT, on=table)
    stage.answer("")
    assert stage.lanes() == {"Contacted": ["Jane", "Mina"], "Candidate": ["Tom"]}
    wanted: list[tuple[str, int]] = []
    stage.screen.record_wanted.connect(lambda page, key: wanted.append((page, key)))
    stage.press(Qt.Key.Key_Return, on=table)
    assert wanted == [("influencers", stage.people["Jane"])]


def test_stages_are_changed_while_the_campaign_runs(stage: Stage) -> None:
    panel, editor = stage.panel, stage.panel.editor
    panel.stages_button.click()
    editor.table.go_to(panel.stages[0].id)
    editor.table.edited.emit(panel.stages[0], "name", "캐스팅")
    stage.world.rest()
    assert stage.lanes() == {"캐스팅": ["Jane", "Mina", "Tom"]}
    stage.press(Qt.Key.Key_Down, ALT, on=editor.table)
    assert [column.mark.text for column in panel._columns][:2] == ["Contacted", "캐스팅"]
    editor.table.go_to(panel.stages[0].id)
    editor.switch_button.click()
    stage.world.rest()
    assert panel._columns[0].mark.text == "캐스팅"
    editor.switch_button.click()
    stage.world.rest()
    QTest.keyClicks(editor.line, "Fitting")
    stage.press(Qt.Key.Key_Return, on=editor.line)
    assert panel._columns[-1].mark.text == "Fitting"
    for _ in range(5):
        stage.undo()
    assert [column.mark.text for column in panel._columns][:2] == ["Candidate", "Contacted"]
    stage.press(Qt.Key.Key_Return, on=editor.line)
    assert editor.line.accessibleDescription() == "A stage needs a name."
    stage.press(Qt.Key.Key_Escape, on=editor.table)
    assert editor.isHidden()


def test_a_stage_that_is_switched_off_is_shown_while_somebody_is_in_it(stage: Stage) -> None:
    candidate = stage.panel.stages[0].id
    stage.world.write("pipeline.stages", lambda s: services.pipeline.switch_stage(s, candidate, is_off=True))
    assert stage.panel._columns[0].is_off
    assert "switched off" in stage.panel.board.lanes[0].view.accessibleName()


def test_people_join_without_a_slot_and_leave(stage: Stage) -> None:
    panel = stage.panel
    panel.add.trigger()
    QTest.keyClicks(panel.adder.line, "Noor")
    stage.world.rest()
    stage.press(Qt.Key.Key_Return, on=panel.adder.line)
    assert stage.lanes() == {"Candidate": ["Jane", "Mina", "Noor", "Tom"]}
    stage.press(Qt.Key.Key_Escape, on=panel.adder.line)
    stage.go("Jane", "Noor")
    stage.press(Qt.Key.Key_Delete)
    assert stage.lanes() == {"Candidate": ["Mina", "Tom"]}
    stage.undo()
    assert stage.lanes() == {"Candidate": ["Jane", "Mina", "Noor", "Tom"]}


def test_an_empty_campaign_says_what_to_do(stage: Stage) -> None:
    ids = [stage.card(name).cooperation_id for name in ("Jane", "Mina", "Tom")]
    stage.world.write("pipeline.take_out", lambda s: services.pipeline.take_out(s, ids))
    assert stage.panel.shown.currentWidget() is stage.panel.empty
