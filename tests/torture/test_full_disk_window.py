"""Row 4 in the window: a full disk is said in the strip, what was typed stays, and saving it again works."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from irm.ui.base.fields import TextField
from tests.builders import assert_well, draft_of, opened_anew
from tests.flows.running import Start, end, line, rest, screen_of, start
from tests.torture.test_full_disk import needs_mount, small_disk

__all__ = ["start"]

pytestmark = [pytest.mark.torture, pytest.mark.slow]


@needs_mount
def test_the_form_keeps_what_was_typed_until_it_can_be_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, start: Start, qtbot: QtBot
) -> None:
    with small_disk(tmp_path / "disk", 16) as disk:
        monkeypatch.setenv("IRM_HOME", str(disk / "irm"))
        program = start()
        assert program.window is not None
        screen = screen_of(program)
        screen.new_record()
        name = line(program, "display_name")
        name.setText("Jane Doe")
        name.textEdited.emit("Jane Doe")
        assert screen.save()
        rest(program, qtbot)
        notes = "It must not be lost. " * 20_000
        ballast = disk / "ballast"
        with suppress(OSError), ballast.open("wb", buffering=0) as file:
            while True:
                file.write(b"x" * 4096)
        field = screen.detail.form.widget("notes")
        assert isinstance(field, TextField)
        field.text.setPlainText(notes)
        screen.save()
        rest(program, qtbot)
        assert "The disk is full" in program.window.strip.sentence.text()
        assert field.value() == notes
        ballast.unlink()
        assert screen.save()
        rest(program, qtbot)
        assert "saved" in program.window.strip.sentence.text()
        end(program)
        with opened_anew(disk / "irm") as store:
            assert draft_of(store, 1).notes.strip() == notes.strip()
            assert_well(store)
