"""The restore drill: the data folder is destroyed, and elsewhere a backup and what opens it bring all back."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from irm.services import attachments, demo
from irm.services import contents as attached_contents
from tests.builders import NOON, TODAY, add, assert_well, opened_anew, person, tables

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "three words, not two"

pytestmark = [pytest.mark.torture, pytest.mark.slow, pytest.mark.timeout(3600)]


def irm(home: Path, *arguments: str, typed: str = "") -> str:
    """Run a command of a computer; return what it printed."""
    return heard(home, *arguments, typed=typed)[0]


def heard(home: Path, *arguments: str, typed: str = "") -> tuple[str, str]:
    """Run a command of a computer; return what it printed, and what it complained of."""
    done = subprocess.run(
        [sys.executable, "-m", "irm", *arguments],
        cwd=ROOT,
        env={**os.environ, "IRM_HOME": str(home), "HOME": str(home.parent)},
        input=typed,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, (arguments, done.stderr)
    return done.stdout, done.stderr


def lived_in(home: Path, scratch: Path, people: int) -> dict[str, object]:
    """Fill a computer with data and attachments; return every row."""
    scratch.mkdir()
    with opened_anew(home) as store:
        plan = demo.DemoPlan(people, people * 6)
        store.write("demo", lambda session: demo.add(session, plan, today=TODAY, zone="Asia/Seoul"))
        who = add(store, person("Jane Doe", notes="계약 ليلى"))
        for number in range(3):
            (scratch / f"contract {number}.txt").write_text(f"signed {number}\n" * 500, encoding="utf-8")
            kept = store.read(partial(attachments.keep, source=scratch / f"contract {number}.txt"))
            store.write("attachment.add", partial(attachments.add, kept=[kept], influencer_id=who, now=NOON))
        return dict(tables(store))


def contents(home: Path) -> dict[str, bytes]:
    """Return the contents of the attachments by their SHA-256; nothing lies in the clear."""
    with opened_anew(home) as store:
        folder = attached_contents.of(store)
        assert [entry for entry in folder.entries() if not entry.endswith(".sealed")] == []
        return {content.sha256: b"".join(content.pieces()) for content in folder.all()}


def on_a_stick(home: Path, stick: Path) -> tuple[Path, str]:
    """Back up as a user would: a recovery code, and a backup on a stick; return its file and what opens it."""
    code = next(line for line in irm(home, "recovery-code").splitlines() if line.count("-") == 5)
    irm(home, "backup", "--to", str(stick))
    (copy,) = stick.rglob("*.db")
    return copy, code


def the_one_file(home: Path, stick: Path) -> tuple[Path, str]:
    """Keep of all that nothing but the file of the backup, under another name."""
    copy, code = on_a_stick(home, stick)
    return copy.rename(stick.parent / "all I have"), code


def portable(home: Path, stick: Path) -> tuple[Path, str]:
    """Write the one file for another computer; return it and its passphrase."""
    stick.mkdir()
    irm(home, "backup", "--portable", str(stick / "all.irmbackup"), typed=f"{PASSPHRASE}\n")
    return stick / "all.irmbackup", PASSPHRASE


@pytest.mark.parametrize("way", [on_a_stick, the_one_file, portable])
def test_a_backup_and_what_opens_it_bring_all_back_elsewhere(
    own_folders: Path, tmp_path: Path, is_whole: bool, way: Callable[[Path, Path], tuple[Path, str]]
) -> None:
    people = 20_000 if is_whole else 200
    before = lived_in(own_folders, tmp_path / "scratch", people)
    files = contents(own_folders)
    assert len(files) == 3
    began = time.monotonic()
    source, secret = way(own_folders, tmp_path / "stick")
    made = time.monotonic() - began
    shutil.rmtree(own_folders.parent)
    elsewhere = tmp_path / "another computer" / "irm"
    began = time.monotonic()
    said, complained = heard(elsewhere, "restore", str(source), "--yes", typed=f"{secret}\n")
    shown = irm(elsewhere, "show", "Jane Doe")
    took = time.monotonic() - began
    assert "restored: " in said
    assert "Jane Doe" in shown
    if way is the_one_file:
        assert contents(elsewhere) == {}
        assert "Missing: contract 0.txt, contract 1.txt, contract 2.txt." in complained
    else:
        assert contents(elsewhere) == files
    with opened_anew(elsewhere) as store:
        after = tables(store)
        assert_well(store)
        assert after.keys() == before.keys()
        for name in before:
            assert after[name] == before[name], name
        rows = sum(map(len, after.values()))
        assert store.undo() is not None
    said = "3 attachments named as missing" if complained else "3 attachments"
    print(f"\ndrill, {way.__name__}: {people} people, {len(after)} tables, {rows} rows, all equal, {said};")
    print(f"backup {made:.1f} s, restored and looked at in {took:.1f} s")
