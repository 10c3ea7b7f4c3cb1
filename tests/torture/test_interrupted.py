"""Backups, restores and upgrades killed half-way: old or new, whole, and nothing cut under its final name."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from irm.db import backup_copy, upgrade
from irm.services import backups, checkup, demo
from irm.services.store import Store
from tests.builders import TODAY, opened_anew, paths_in
from tests.migrations.old_file import FILES, place

ROOT = Path(__file__).resolve().parents[2]
KILLED = -9

pytestmark = [
    pytest.mark.torture,
    pytest.mark.slow,
    pytest.mark.timeout(3600),
    pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL there"),
]


def start(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.torture.interrupted_child", *arguments],
        cwd=ROOT,
        env=os.environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def killed_after(child: subprocess.Popen[str], seconds: float) -> list[str]:
    """Kill a child some time after it is ready; return what it said since."""
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    time.sleep(seconds)
    child.kill()
    out, _ = child.communicate()
    return out.splitlines()


def fill(store: Store) -> None:
    plan = demo.DemoPlan(150, 900)
    store.write("demo", lambda session: demo.add(session, plan, today=TODAY, zone="Asia/Seoul"))


def people(folder: Path) -> int:
    with opened_anew(folder) as store:
        assert checkup.run(store) == []
        return len(store.examine(lambda raw: raw.execute("SELECT id FROM influencer").fetchall()))


def test_a_killed_backup_leaves_only_whole_ones(own_folders: Path, is_whole: bool) -> None:
    """Row 3, backups."""
    paths = paths_in(own_folders)
    with opened_anew(own_folders) as store:
        fill(store)
        key = store.maker.key
    chance, seen = random.Random(3), 0
    for _ in range(50 if is_whole else 5):
        promised = killed_after(start("backup"), chance.uniform(0.0, 0.6))
        there = {backup.name for backup in backups.found(paths)}
        assert set(promised[-5:]) <= there
        for backup in backups.found(paths)[:3]:
            assert backup_copy.verified(backup.path, key) == backup.contents
        seen += len(promised)
    assert people(own_folders) == 150
    print(f"row 3: killed while making backups, {seen} made, all whole")


def test_a_killed_restore_leaves_the_old_or_the_new_data(own_folders: Path, is_whole: bool) -> None:
    """Row 3, restores."""
    paths = paths_in(own_folders)
    with opened_anew(own_folders) as store:
        made = backups.make(store)
        fill(store)
    kept = own_folders.parent / "kept"
    shutil.copytree(own_folders, kept)
    chance, found = random.Random(4), []
    for _ in range(50 if is_whole else 6):
        shutil.rmtree(own_folders)
        shutil.copytree(kept, own_folders)
        killed_after(start("restore", str(made.path)), chance.uniform(0.0, 1.2))
        found.append(people(own_folders))
        assert found[-1] in (0, 150)
        for backup in backups.found(paths):
            assert backup.contents is not None
    print(f"row 3: killed while restoring, old {found.count(150)} times, new {found.count(0)} times")


def test_a_killed_upgrade_ends_at_the_old_or_the_new_version(own_folders: Path, is_whole: bool) -> None:
    """Row 2: killed at a statement of the upgrade, and opened again."""
    paths = paths_in(own_folders)
    content = (FILES / "0001.db").read_bytes()
    place(paths, content)
    child = start("upgrade", "1000000")
    out, err = child.communicate(timeout=100)
    assert child.returncode == 0, err
    total = int(out)
    points = range(0, total, max(1, total // 60)) if is_whole else range(5, total, total // 6)
    for steps in points:
        shutil.rmtree(own_folders)
        place(paths, content)
        child = start("upgrade", str(steps))
        child.communicate(timeout=100)
        assert child.returncode == KILLED
        with opened_anew(own_folders) as store:
            assert store.examine(upgrade.revision) == upgrade.HEAD
            names = store.examine(lambda raw: raw.execute("SELECT name FROM sqlite_master").fetchall())
            assert not [name for (name,) in names if name.startswith("_alembic_tmp")]
            store.rebuild_derived()
            assert checkup.run(store) == []
            assert len(store.examine(lambda raw: raw.execute("SELECT id FROM influencer").fetchall())) == 2
    print(f"row 2: killed at {len(points)} of {total} statements, the next start went on each time")
