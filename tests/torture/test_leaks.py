"""What a session types stands nowhere but in the encrypted file, and every file of the program is its owner's alone."""

from __future__ import annotations

import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.canary import found_in
from tests.torture.ended_session import EndedSession
from tests.torture.scripted_session import CONTENT, MARKS

pytestmark = [pytest.mark.torture, pytest.mark.slow]


def files(session: EndedSession) -> Iterator[Path]:
    for folder in (session.home, session.passing):
        yield from folder.rglob("*")


def test_no_mark_stands_in_any_file_or_name(ended_session: EndedSession) -> None:
    assert len(MARKS) > 20
    looked, hits = 0, []
    for path in files(ended_session):
        content = path.read_bytes() if path.is_file() else b""
        looked += path.is_file()
        hits += [f"{path}: {mark}" for mark in found_in(content + str(path).encode(), MARKS)]
    assert looked > 10
    assert hits == []
    print(f"\nrows 29 and 30: {looked} files of a session, {len(MARKS)} marks, none found")


def test_the_content_of_an_attached_file_stands_nowhere_in_the_clear(ended_session: EndedSession) -> None:
    assert [path for path in files(ended_session) if path.is_file() and found_in(path.read_bytes(), (CONTENT,))] == []
    sealed = [path for path in files(ended_session) if path.suffix == ".sealed"]
    assert {path.parents[1].parent.name for path in sealed} == {"irm", "backups"}


def test_the_log_tells_of_the_mistake_without_its_words(ended_session: EndedSession) -> None:
    text = (ended_session.home / "irm" / "logs" / "irm.log").read_text(encoding="utf-8")
    assert "ValueError" in text
    assert "session over" in text


def test_no_process_was_started_with_a_mark(ended_session: EndedSession) -> None:
    if not ended_session.trace:
        pytest.skip("strace is not here")
    started = [line for line in ended_session.trace.splitlines() if "execve(" in line]
    assert any("xlsx_child" in line for line in started), "workbooks are read in a process of their own"
    assert [mark for line in started for mark in found_in(line.encode(), MARKS)] == []
    print(f"\nrow 29: {len(started)} processes of a session started, no mark in their arguments")


@pytest.mark.skipif(sys.platform == "win32", reason="rights are kept in another way there")
def test_every_file_is_its_owners_alone(ended_session: EndedSession) -> None:
    modes = {path: stat.S_IMODE(path.lstat().st_mode) for path in files(ended_session) if not path.is_symlink()}
    assert [path for path, mode in modes.items() if path.is_file() and mode not in (0o600, 0o400)] == []
    assert [path for path, mode in modes.items() if path.is_dir() and mode != 0o700] == []
    print(f"\nrow 28: {len(modes)} files and folders of a session, all their owner's alone")
