"""Whatever was acknowledged is there after the program was killed at any moment, and the file is whole."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import text

from irm.services.store import Store
from tests.builders import add, assert_well, opened

ROOT = Path(__file__).resolve().parents[2]
KILLS = 5
MANY_KILLS = 50
LONG_RUN = "IRM_LONG_TESTS"


def killed_after(seconds: float, seed: int) -> list[list[str]]:
    """Let the scripted user live so long after the first acknowledgement, kill it, return what it was promised."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.flows.kill_child", str(seed)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    assert child.stderr is not None
    with child.stdout, child.stderr:
        first = child.stdout.readline()
        time.sleep(seconds)
        child.kill()
        said = first + child.stdout.read()
        errors = child.stderr.read()
    child.wait()
    assert errors == ""
    complete = said[: said.rfind("\n") + 1]  # the last line may have been cut by the kill
    return [line.split() for line in complete.splitlines()]


def assert_kept(store: Store, promised: list[list[str]]) -> None:
    """Fail unless everything promised is there, whole lists and no half of one."""

    def count(statement: str, value: object) -> int:
        return int(store.read(lambda session: session.execute(text(statement), {"value": value}).scalar_one()))

    for kind, *values in promised:
        if kind == "list":
            name, size = values
            statement = "SELECT count(*) FROM influencer WHERE display_name LIKE :value || ' %'"
            assert count(statement, name) == int(size), name
        elif kind != "turned":
            table = {"person": "influencer", "touch": "interaction"}[kind]
            assert count(f"SELECT count(*) FROM {table} WHERE id = :value", values[0]) == 1, (kind, values)


def assert_no_half_list(store: Store) -> None:
    """Fail where an import that was not acknowledged left a part of itself: each is one step."""
    statement = "SELECT count(*) FROM step WHERE label = 'import' AND is_undone = 0"
    imports = store.read(lambda session: session.execute(text(statement)).scalar_one())
    statement = (
        "SELECT count(DISTINCT substr(display_name, 1, instr(display_name, ' '))) FROM influencer"
        " WHERE notes = 'imported'"
    )
    assert store.read(lambda session: session.execute(text(statement)).scalar_one()) == imports


def live_and_die(folder: Path, kills: int, seed: int) -> None:
    """Kill so many times on one file, each time later or earlier, and look at everything after each."""
    chance = Random(seed)
    promised: list[list[str]] = []
    for number in range(kills):
        promised += killed_after(chance.choice((0.0, 0.02, 0.1, 0.4)) * chance.random() * 2, seed * 1000 + number)
        with opened(folder) as store:
            if store.peek().redo_label:
                store.redo()  # killed between taking a step back and doing it again
            assert_kept(store, promised)
            assert_no_half_list(store)
            assert_well(store)
    with opened(folder) as store:
        add(store)
        assert store.undo() is not None
        assert_kept(store, promised)


@pytest.mark.flow
@pytest.mark.slow
@pytest.mark.timeout(600)
def test_nothing_acknowledged_is_lost_by_a_kill_at_any_moment(own_folders: Path) -> None:
    live_and_die(own_folders, KILLS, 1)


@pytest.mark.flow
@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.skipif(not os.environ.get(LONG_RUN), reason=f"takes minutes: set {LONG_RUN}=1")
def test_nothing_acknowledged_is_lost_by_many_kills(own_folders: Path) -> None:
    live_and_die(own_folders, MANY_KILLS, 2)


@pytest.mark.flow
@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_first_start_that_is_killed_leaves_nothing_in_the_way(own_folders: Path) -> None:
    """The kill comes while key, header and data file are being made."""
    chance = Random(3)
    for _ in range(KILLS):
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
        with opened(own_folders) as store:
            assert_well(store)
        for path in own_folders.iterdir():
            if path.is_file():
                path.unlink()
