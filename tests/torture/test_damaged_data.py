"""The data file and its log, damaged in every way: noticed, kept aside, and what can be read comes out."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from irm.errors import StoreError
from irm.paths import Paths
from irm.services import backups, checkup, demo, rescue
from irm.services.store import Store, open_store
from tests.builders import TODAY, add, assert_well, opened_anew, paths_in, person, tables

PAGE = 4096
LOG = "irm.db-wal"

pytestmark = [pytest.mark.torture, pytest.mark.slow, pytest.mark.timeout(3600)]


def fill(store: Store, people: int, touches: int) -> None:
    plan = demo.DemoPlan(people, touches)
    store.write("demo", lambda session: demo.add(session, plan, today=TODAY, zone="Asia/Seoul"))


def count(paths: Paths) -> int:
    with opened_anew(paths.data) as store:
        return len(store.examine(lambda raw: raw.execute("SELECT id FROM influencer").fetchall()))


def flipped(content: bytes, chance: random.Random) -> bytes:
    """Write 16 random bytes somewhere."""
    at = chance.randrange(len(content) - 16)
    return content[:at] + chance.randbytes(16) + content[at + 16 :]


def zeroed(content: bytes, chance: random.Random) -> bytes:
    """Empty one page."""
    at = chance.randrange(len(content) // PAGE) * PAGE
    return content[:at] + bytes(PAGE) + content[at + PAGE :]


def cut(content: bytes, chance: random.Random) -> bytes:
    """Leave a quarter, a half, three quarters, or all but some bytes."""
    return content[: chance.choice((len(content) // 4, len(content) // 2, len(content) * 3 // 4, len(content) - 100))]


def emptied(content: bytes, chance: random.Random) -> bytes:
    return b""


def text(content: bytes, chance: random.Random) -> bytes:
    return b"Dear Jane,\n" * 1000


def another(content: bytes, chance: random.Random) -> bytes:
    """Make another program's file."""
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE theirs (id INTEGER PRIMARY KEY, body TEXT)")
    try:
        return connection.serialize()
    finally:
        connection.close()


DAMAGES: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    flipped,
    zeroed,
    cut,
    flipped,
    emptied,
    zeroed,
    text,
    another,
)


def noticed(paths: Paths) -> str:
    """Open as the window does, with the look at the start; return the code of what was noticed, "" for nothing."""
    try:
        store = open_store(paths)
    except StoreError as error:
        return error.code
    try:
        store.look_over()
        return "" if not checkup.run(store) else "checked"
    except StoreError as error:
        return error.code
    finally:
        store.close()


def test_damaged_files_are_noticed_kept_and_replaced(own_folders: Path, is_whole: bool) -> None:
    """Row 7: 200 files."""
    paths = paths_in(own_folders)
    with opened_anew(own_folders) as store:
        fill(store, 60, 300)
        made = backups.make(store)
    whole, state = paths.database.read_bytes(), paths.state.read_bytes()
    chance, codes = random.Random(7), []
    for number in range(200 if is_whole else 20):
        content = DAMAGES[number % len(DAMAGES)](whole, chance)
        for left in own_folders.glob("irm.db*"):
            left.unlink()
        paths.database.write_bytes(content)
        paths.state.write_bytes(state)
        code = noticed(paths)
        assert code in rescue.RESCUABLE, (number, code)
        codes.append(code)
        done = backups.restore(paths, made.path)
        assert done.kept is not None
        assert (done.kept / "irm.db").read_bytes() == content, number
        shutil.rmtree(done.kept)
        if number % 10 == 0:
            assert count(paths) == 60
    print(f"row 7: {len(codes)} damaged files, all noticed: { {code: codes.count(code) for code in set(codes)} }")


def test_a_log_that_is_cut_deleted_or_an_old_one_is_noticed(own_folders: Path, is_whole: bool) -> None:
    """Row 8: 20 cuts, no log, an old log."""
    paths = paths_in(own_folders)
    folders = [own_folders.parent / name for name in ("old", "new")]
    with opened_anew(own_folders) as store:
        fill(store, 20, 60)
        store.checkpoint()
        for folder in folders:
            for number in range(10):
                add(store, person(f"{folder.name} {number}", notes="x " * 300))
            shutil.copytree(own_folders, folder)
            store.checkpoint()
    old_log, new_log = ((folder / LOG).read_bytes() for folder in folders)
    saved = 40
    logs = [new_log[: len(new_log) * part // 20] for part in range(0, 20, 1 if is_whole else 5)]
    lost = 0
    for log in (*logs, None, old_log, new_log):
        shutil.rmtree(own_folders)
        shutil.copytree(folders[1], own_folders)
        (own_folders / "irm.db-shm").unlink(missing_ok=True)
        if log is None:
            (own_folders / LOG).unlink()
        else:
            (own_folders / LOG).write_bytes(log)
        before = paths.database.read_bytes()
        code = noticed(paths)
        if log == new_log:
            assert (code, count(paths)) == ("", saved)
            continue
        assert code in rescue.RESCUABLE, (code, None if log is None else len(log))
        assert paths.database.read_bytes() == before
        lost += 1
    print(f"row 8: {lost} lost logs, all noticed; the whole log gave all {saved} people")


def salvaged(paths: Paths) -> rescue.Salvaged | None:
    """Salvage; None where not even the list of tables can be read."""
    try:
        return rescue.salvage_file(paths)
    except StoreError as error:
        if error.code == "file.damaged":
            return None
        raise


def test_one_bad_page_costs_two_in_a_hundred_at_most(own_folders: Path, is_whole: bool) -> None:
    """Row 9."""
    paths = paths_in(own_folders)
    with opened_anew(own_folders) as store:
        fill(store, 1_000, 6_000)
        before = {name: len(rows) for name, rows in tables(store, with_words=False).items() if "_fact" not in name}
    whole = paths.database.read_bytes()
    chance, worst = random.Random(9), 1.0
    for _ in range(60 if is_whole else 4):
        page = chance.randrange(1, len(whole) // PAGE)
        content = bytearray(whole)
        content[page * PAGE : (page + 1) * PAGE] = os.urandom(PAGE)
        for left in own_folders.glob("irm.db*"):
            left.unlink()
        paths.database.write_bytes(content)
        paths.state.unlink(missing_ok=True)
        done = salvaged(paths)
        if done is None:
            assert page < 12, f"page {page} holds no list of tables"
            continue
        assert done.restored.kept is not None
        shutil.rmtree(done.restored.kept)
        with opened_anew(own_folders) as store:
            assert_well(store)
            after = sum(len(rows) for name, rows in tables(store, with_words=False).items() if name in before)
        worst = min(worst, after / sum(before.values()))
        assert worst >= 0.98, page
    print(f"row 9: {worst:.1%} of the records out in the worst case")
