"""One start at a time: the second waits, and is told when it waits too long."""

from __future__ import annotations

import errno
import stat
import threading
from pathlib import Path

import pytest

from irm.db import opening_lock
from irm.errors import StoreError
from tests.builders import opened


def test_a_second_start_waits_for_the_first(tmp_path: Path) -> None:
    order: list[str] = []
    is_held = threading.Event()

    def second() -> None:
        is_held.wait()
        with opening_lock.alone(tmp_path / "lock"):
            order.append("second")

    thread = threading.Thread(target=second)
    thread.start()
    with opening_lock.alone(tmp_path / "lock"):
        is_held.set()
        thread.join(0.1)
        order.append("first")
    thread.join()
    assert order == ["first", "second"]


def test_a_start_that_waits_too_long_is_refused(own_folders: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening_lock, "WAIT", 0.05)
    own_folders.mkdir(parents=True)
    with opening_lock.alone(own_folders / "irm.opening"):
        with pytest.raises(StoreError) as caught, opened(own_folders):
            pass
        assert caught.value.code == "file.busy"
    with opened(own_folders):
        pass


def test_the_lock_is_free_again_after_an_error(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="x"), opening_lock.alone(tmp_path / "lock"):
        raise ValueError("x")
    with opening_lock.alone(tmp_path / "lock"):
        assert stat.S_IMODE((tmp_path / "lock").stat().st_mode) & 0o077 == 0


def test_a_file_system_without_locks_is_used_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(descriptor: int) -> None:
        raise OSError(errno.ENOLCK, "no locks")

    monkeypatch.setattr(opening_lock, "_take", refuse)
    with opening_lock.alone(tmp_path / "lock"):
        pass
