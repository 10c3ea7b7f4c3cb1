"""What the user calls the stages stands wherever the window names one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from irm.domain.influencer import STAGES
from irm.domain.stages import StageName
from irm.services import stages
from irm.ui.vocabulary import Vocabulary
from irm.ui.words import names
from tests.ui.worlds import World


@pytest.fixture(autouse=True)
def _own_words() -> Iterator[None]:
    yield
    names.call_stages(())


class Sign(QLabel):
    """A label that names a stage and follows the language."""

    def changeEvent(self, event: object) -> None:
        super().changeEvent(event)  # type: ignore[arg-type]
        self.heard = True


def test_a_stage_that_is_renamed_is_called_so_at_once(world: World, qtbot: QtBot) -> None:
    vocabulary = Vocabulary(world.runner)
    vocabulary.reload()
    world.until(lambda: names.stages()[0] == ("discovered", "Discovered"))
    sign = Sign("x")
    qtbot.addWidget(sign)
    sign.heard = False
    world.write("stage.rename", lambda s: stages.rename(s, "discovered", "New faces"))
    world.until(lambda: names.stage("discovered") == "New faces")
    assert sign.heard
    assert names.stage("partner") == "Partner"
    world.runner.undo(vocabulary, lambda _: None)
    world.until(lambda: names.stage("discovered") == "Discovered")
    vocabulary.deleteLater()


def test_hidden_stages_are_not_offered_and_the_order_is_that_of_the_file() -> None:
    assert names.call_stages((StageName("ended"), StageName("vip", "VIP"), StageName("resting", is_hidden=True)))
    assert names.stages() == [("ended", "Ended"), ("vip", "VIP")]
    assert not names.call_stages((StageName("ended"), StageName("vip", "VIP"), StageName("resting", is_hidden=True)))
    assert names.stage("resting") == "Resting"


def test_without_a_file_the_programs_own_stages_are_offered() -> None:
    assert [code for code, _ in names.stages()] == list(STAGES)
