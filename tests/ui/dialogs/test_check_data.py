"""Check data in the window: quiet when all is well, in sentences when it is not, and repaired at a click."""

from __future__ import annotations

import os
import time
from typing import Any

from irm.errors import StoreError
from irm.services import checkup
from irm.services.store import Store
from irm.ui.dialogs.check_data import CheckDataDialog
from tests.builders import person
from tests.ui.worlds import World


def shown(world: World) -> CheckDataDialog:
    dialog = CheckDataDialog(world.tools)
    world.qtbot.addWidget(dialog)
    dialog.show()
    world.until(dialog.is_done)
    return dialog


def done_with(world: World, work: Any) -> None:
    found: list[Any] = []
    world.runner.with_store(world.runner, work, found.append)
    world.until(lambda: found)


def damage(store: Store) -> bool:
    store.write("person.edit", lambda s: s.connection().exec_driver_sql("UPDATE influencer_fact SET tier = 'mega'"))
    content = store.maker.paths.attachments / "ab" / ("ab" * 32)
    content.parent.mkdir(parents=True)
    content.write_bytes(b"nobody's")
    os.utime(content, (time.time() - 90_000,) * 2)
    return True


def test_a_sound_file_is_said_to_be_sound(world: World) -> None:
    world.add(person("Jane Doe"))
    dialog = shown(world)
    assert dialog.verdict.text() == "All is well: nothing is wrong with the data."
    assert not dialog.repair_button.isVisible()
    assert not dialog.findings.isVisible()


def test_what_can_be_computed_anew_is_repaired(world: World) -> None:
    world.add(person("Jane Doe"))
    done_with(world, damage)
    dialog = shown(world)
    assert dialog.verdict.text().startswith("All of this can be repaired")
    assert "What the list shows differs" in dialog.findings.text()
    assert "contents of attachments" in dialog.findings.text()
    assert dialog.focusWidget() is dialog.repair_button
    dialog.repair_button.click()
    assert not dialog.is_done()
    world.until(dialog.is_done)
    assert dialog.verdict.text().startswith("All is well")


def test_what_cannot_be_repaired_is_told_and_left(world: World) -> None:
    dialog = shown(world)
    dialog.show_findings((checkup.Finding("check.backup", {"name": "irm-1"}),) * 30)
    assert dialog.verdict.text().startswith("This is wrong.")
    assert dialog.findings.text().endswith("…")
    assert not dialog.repair_button.isVisible()
    dialog._refuse(StoreError("file.gone", path="irm.db"))
    assert dialog.problem.isVisible()
