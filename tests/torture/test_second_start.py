"""Row 10: a second start raises the first window or says who holds the data, and a killed one leaves no lock."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from irm.db import opening_lock
from irm.errors import StoreError
from irm.services.store import open_store
from tests.builders import add, assert_well, opened_anew, paths_in, person, tables

ROOT = Path(__file__).resolve().parents[2]
SAYS_WITHIN = 1.0
WINDOW = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from irm.errors import StoreError
from irm.ui import app as programs

qapp = QApplication(sys.argv[:1])
program = programs.Program(qapp, __import__("os").environ)
program.single.raise_asked.connect(lambda: print("raised", flush=True))
program.runner.opened.connect(lambda: print("opened", flush=True))
QTimer.singleShot(100000, qapp.quit)
began = time.thread_time()
try:
    program.start()
except StoreError as error:
    print("refused", error.code, error.details.get("process", "").split(",")[0], time.thread_time() - began, flush=True)
    program.refuse(error)
    sys.exit(program.exit_code)
qapp.exec()
program.finish()
"""

pytestmark = [
    pytest.mark.torture,
    pytest.mark.slow,
    pytest.mark.timeout(3600),
    pytest.mark.skipif(sys.platform == "win32", reason="kills by signal"),
]


def start() -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WINDOW],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def line(child: subprocess.Popen[str]) -> list[str]:
    assert child.stdout is not None
    return child.stdout.readline().split()


def content(folder: Path) -> str:
    """Return what tells the data file and its log from every other state."""
    digest = hashlib.sha256()
    for path in sorted(folder.glob("irm.db*")):
        if not path.name.endswith("-shm"):
            digest.update(path.read_bytes())
    return digest.hexdigest()


def test_a_second_start_raises_the_first_and_a_killed_one_leaves_no_lock(own_folders: Path, is_whole: bool) -> None:
    rounds, slowest = 20 if is_whole else 2, 0.0
    with opened_anew(own_folders) as store:
        add(store, person("Jane"))
        before = tables(store)
    for _ in range(rounds):
        first = start()
        assert line(first) == ["opened"]
        state = content(own_folders)
        second = start()
        word, code, process, seconds = line(second)
        assert (word, code, process) == ("refused", "file.open_elsewhere", str(first.pid))
        assert second.wait(60) == 1
        _, said = second.communicate()
        assert len([one for one in said.splitlines() if one.startswith("IRM: ")]) == 1
        assert line(first) == ["raised"]
        assert content(own_folders) == state
        slowest = max(slowest, float(seconds))
        first.kill()
        first.communicate()
    assert slowest < SAYS_WITHIN
    with opened_anew(own_folders) as store:
        assert tables(store) == before
        assert_well(store)
    print(f"\nrow 10: {rounds} second starts, refused within {slowest:.2f} s, {rounds} killed, 0 locks left")


def test_a_start_during_an_upgrade_waits_for_it(own_folders: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever opens the file while another process upgrades it waits, and is told when that takes too long."""
    paths = paths_in(own_folders)
    with opened_anew(own_folders) as store:
        add(store)
    ended: list[float] = []

    def start_later() -> None:
        open_store(paths).close()
        ended.append(time.monotonic())

    with opening_lock.alone(paths.opening):
        later = threading.Thread(target=start_later)
        later.start()
        time.sleep(0.3)
        assert ended == []
    later.join(60)
    assert ended
    monkeypatch.setattr(opening_lock, "WAIT", 0.1)
    with opening_lock.alone(paths.opening), pytest.raises(StoreError) as caught:
        open_store(paths)
    assert caught.value.code == "file.busy"
