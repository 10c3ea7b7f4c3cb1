"""Row 1: whatever was acknowledged is there after the program was killed at any moment, and the file is whole."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest

from irm.services.store import open_store
from tests.builders import add, assert_well, opened_anew, paths_in
from tests.torture.promises import Promises

ROOT = Path(__file__).resolve().parents[2]
KILLS = 200
LIVES = 25
"""Kills on one file; then another begins, because every look at it costs more the more there is."""
OPENS_WITHIN = 5.0

pytestmark = [
    pytest.mark.torture,
    pytest.mark.slow,
    pytest.mark.timeout(3600),
    pytest.mark.skipif(sys.platform == "win32", reason="kills by signal"),
]


def killed_after(seconds: float, kind: str, name: str, folder: Path, *, waits: bool) -> list[list[str]]:
    """Let a scripted user live so long, from the first action on or from the start, and kill them.

    Returns what they were promised.
    """
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.torture.scripted_user", kind, name, str(folder)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    assert child.stderr is not None
    with child.stdout, child.stderr:
        first = child.stdout.readline() if waits else ""
        time.sleep(seconds)
        child.kill()
        said = first + child.stdout.read()
        errors = child.stderr.read()
    child.wait()
    assert errors == ""
    assert first or not waits, "the program did not start"
    complete = said[: said.rfind("\n") + 1]  # the last line may have been cut by the kill
    return [line.split() for line in complete.splitlines()]


def live_and_die(folder: Path, lists: Path, kills: int, seed: int) -> tuple[int, float]:
    """Kill so many times on one file, each time later or earlier, and look at everything after each.

    Every fifth user works in the window; every tenth is killed while the program starts.
    """
    chance, promises, slowest = Random(seed), Promises(lists), 0.0
    for number in range(kills):
        kind = "window" if number % 5 == 3 else "core"
        seconds = chance.choice((0.02, 0.1, 0.4, 1.2)) * chance.random() * 2
        said = killed_after(seconds, kind, f"s{seed}n{number}", lists, waits=number % 10 != 5)
        promises.take(said)
        began = time.thread_time()
        store = open_store(paths_in(folder))
        slowest = max(slowest, time.thread_time() - began)
        try:
            promises.hold(store)
            assert_well(store)
        finally:
            store.close()
    with opened_anew(folder) as store:
        add(store)
        assert store.undo() is not None
        promises.hold(store)
    return promises.count, slowest


@pytest.mark.parametrize("part", range(2))
def test_nothing_acknowledged_is_lost_by_a_kill_at_any_moment(
    own_folders: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_whole: bool, part: int
) -> None:
    kills, promised, slowest = (KILLS if is_whole else KILLS // 10) // 2, 0, 0.0
    for number, left in enumerate(range(kills, 0, -LIVES)):
        folder, lists = tmp_path / f"data{number}", tmp_path / f"lists{number}"
        lists.mkdir()
        monkeypatch.setenv("IRM_HOME", str(folder))
        counted, took = live_and_die(folder, lists, min(left, LIVES), part * 100 + number)
        promised, slowest = promised + counted, max(slowest, took)
    assert slowest < OPENS_WITHIN
    print(f"\nrow 1: {kills} kills, {promised} acknowledged, 0 lost, slowest start {slowest:.2f} s of the processor")


def test_a_first_start_that_is_killed_leaves_nothing_in_the_way(own_folders: Path, is_whole: bool) -> None:
    """The kill comes while key, header and data file are being made."""
    chance, kills = Random(3), 50 if is_whole else 5
    for _ in range(kills):
        child = subprocess.Popen(
            [
                sys.executable,
                "-c",
                "import irm.services.store as s, irm.paths as p, os; s.open_store(p.find_paths(os.environ))",
            ],
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        until = time.monotonic() + 30
        while time.monotonic() < until and not (own_folders / "irm.key.json").exists() and child.poll() is None:
            time.sleep(0.001)
        time.sleep(chance.random() * 0.1)
        child.kill()
        child.wait()
        with opened_anew(own_folders) as store:
            assert_well(store)
        for path in own_folders.iterdir():
            if path.is_file():
                path.unlink()
    print(f"\nrow 1: {kills} first starts killed, each next start well")
