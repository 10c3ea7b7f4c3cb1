"""One window per data folder; the lock of a killed program frees itself."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from irm.errors import StoreError
from irm.ui.single_window import SingleWindow

ROOT = Path(__file__).resolve().parents[2]
HOLDER = """
import sys, time
from pathlib import Path
from irm.ui.single_window import SingleWindow

window = SingleWindow(Path(sys.argv[1]))
window.take()
print("held", flush=True)
time.sleep(60)
"""


def test_the_second_is_refused_and_the_first_is_called(tmp_path: Path, qtbot: QtBot) -> None:
    first, second = SingleWindow(tmp_path), SingleWindow(tmp_path)
    first.take()
    with qtbot.waitSignal(first.raise_asked), pytest.raises(StoreError) as refused:
        second.take()
    assert refused.value.code == "file.open_elsewhere"
    assert refused.value.details["process"].startswith(f"{os.getpid()}, ")
    assert not (tmp_path / "irm.raise").exists()
    first.release()
    second.take()
    second.release()


def test_a_call_nobody_heard_is_forgotten(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "irm.raise").touch()
    window = SingleWindow(tmp_path)
    window.take()
    assert not (tmp_path / "irm.raise").exists()
    window.release()


def test_the_lock_of_a_killed_program_frees_itself(tmp_path: Path, qtbot: QtBot) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    window = SingleWindow(tmp_path)
    with pytest.raises(StoreError):
        window.take()
    holder.send_signal(signal.SIGKILL)
    holder.wait()
    holder.stdout.close()
    window.take()
    window.release()


def test_a_folder_that_is_not_there_is_said(tmp_path: Path, qtbot: QtBot) -> None:
    with pytest.raises(StoreError) as refused:
        SingleWindow(tmp_path / "nowhere").take()
    assert refused.value.code == "folder.unusable"
