"""People and slots moved in a line-up by keys and by dragging, and what is said before a booking."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDrag, QDragLeaveEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from irm import services
from irm.domain import clock
from irm.domain.campaign import SlotDraft
from irm.domain.influencer import Refusal
from irm.ui.base import record_drag
from irm.ui.screens.campaigns.lineup_lines import MemberLine
from tests.builders import person
from tests.ui.screens.line_up_stage import AT_FIRST, Stage, stage

__all__ = ["stage"]


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
