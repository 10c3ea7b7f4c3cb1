"""Copies of attached files that other programs were given lie in the clear no longer than the program runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from irm.services import attachments
from tests.builders import add, opened, paths_in
from tests.flows.running import Start, end, start
from tests.services.backup_builders import attach

__all__ = ["start"]

pytestmark = pytest.mark.flow


def looked_at(folder: Path, source: Path) -> Path:
    """Return a copy made to be looked at, by a program that was then killed."""
    with opened(folder) as store:
        attach(store, add(store), source)
        return store.read(lambda session: attachments.copy_to_look_at(session, 1))


def test_what_a_killed_program_left_goes_at_the_next_start(own_folders: Path, tmp_path: Path, start: Start) -> None:
    left = looked_at(own_folders, tmp_path / "brief.txt")
    assert left.read_text() == "a contract"
    start()
    assert not left.exists()


def test_what_was_opened_goes_when_the_program_ends(own_folders: Path, tmp_path: Path, start: Start) -> None:
    program = start()
    left = looked_at(own_folders, tmp_path / "brief.txt")
    assert left.exists()
    end(program)
    assert not left.exists()
    sealed = [path.name for path in paths_in(own_folders).attachments.rglob("*") if path.is_file()]
    assert len(sealed) == 1
    assert sealed[0].endswith(".sealed")
