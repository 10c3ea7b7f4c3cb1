"""A data file that is damaged, or lacks changes: noticed, salvaged, and kept as it was."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from irm.errors import StoreError
from irm.paths import Paths
from irm.services import backups, demo, rescue
from irm.services.store import Store, open_store
from tests.builders import TODAY, add, assert_well, log, opened, paths_in, person, tables, touch

PAGE = 4096


@pytest.fixture
def paths(own_folders: Path) -> Paths:
    return paths_in(own_folders)


def fill(store: Store, count: int) -> None:
    for number in range(count):
        one = add(store, person(f"Person {number}", notes="word " * 40))
        log(store, touch(one, f"Asked {number} " * 10))


def code_of_opening(paths: Paths) -> str:
    try:
        open_store(paths).close()
    except StoreError as error:
        return error.code
    return "ok"


def test_one_damaged_page_costs_the_rows_on_it_and_no_more(paths: Paths) -> None:
    with opened(paths.data) as store:
        plan = demo.DemoPlan(400, 3_000)
        store.write("demo", lambda session: demo.add(session, plan, today=TODAY, zone="Asia/Seoul"))
        before = counts(store)
    whole = paths.database.read_bytes()
    pages = len(whole) // PAGE
    for number in (*range(9, pages, pages // 4), pages - 1):
        content = bytearray(whole)
        content[number * PAGE : (number + 1) * PAGE] = os.urandom(PAGE)
        paths.database.write_bytes(content)
        paths.state.unlink(missing_ok=True)
        done = rescue.salvage_file(paths)
        assert done.restored.kept is not None
        assert (done.restored.kept / "irm.db").read_bytes() == bytes(content)
        with opened(paths.data) as store:
            assert_well(store)
            assert counts(store) >= 0.98 * before
            add(store)


def counts(store: Store) -> int:
    return sum(len(rows) for name, rows in tables(store, with_words=False).items() if "_fact" not in name)


def test_a_file_nothing_can_be_read_of_stays_as_it_is(paths: Paths) -> None:
    with opened(paths.data) as store:
        fill(store, 1)
    paths.database.write_bytes(os.urandom(paths.database.stat().st_size))
    before = paths.database.read_bytes()
    with pytest.raises(StoreError) as caught:
        rescue.salvage_file(paths)
    assert caught.value.code == "file.damaged"
    assert paths.database.read_bytes() == before
    assert not list(paths.data.glob(".irm-*.part*"))


def lose_log(paths: Paths) -> None:
    """Save in a process that dies: its log is left, and is lost then."""
    with opened(paths.data) as store:
        fill(store, 2)
        copy = paths.data.parent / "copy"
        store.checkpoint()
        add(store, person("Lost"))
        shutil.copytree(paths.data, copy)
    shutil.rmtree(paths.data)
    shutil.copytree(copy, paths.data)
    (paths.data / "irm.db-wal").unlink()
    (paths.data / "irm.db-shm").unlink(missing_ok=True)


def test_a_lost_log_is_noticed_and_nothing_is_touched(paths: Paths) -> None:
    lose_log(paths)
    before = paths.database.read_bytes()
    with pytest.raises(StoreError) as caught:
        open_store(paths)
    assert (caught.value.code, caught.value.details["count"]) == ("file.changes_lost", 1)
    assert paths.database.read_bytes() == before


def test_going_on_without_what_was_lost_keeps_the_file_as_it_was(paths: Paths) -> None:
    lose_log(paths)
    before = paths.database.read_bytes()
    assert rescue.go_on(paths) == 1
    (kept,) = paths.set_aside.iterdir()
    assert (kept / "irm.db").read_bytes() == before
    with opened(paths.data) as store:
        add(store)
        assert_well(store)
    assert (kept / "irm.db").read_bytes() == before
    assert rescue.go_on(paths) == 0
    assert code_of_opening(paths) == "ok"


def test_an_older_copy_put_in_place_by_hand_is_noticed(paths: Paths) -> None:
    with opened(paths.data) as store:
        fill(store, 1)
        made = backups.make(store)
        add(store)
    shutil.copy(made.path, paths.database)
    assert code_of_opening(paths) == "file.changes_lost"
    assert backups.restore(paths, made.path).contents.people == 1
    assert code_of_opening(paths) == "ok"


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"changes": 5}', b'{"changes": {"x": "y"}}', b"\\xff" * 600])
def test_a_state_file_that_tells_nothing_keeps_nobody_out(paths: Paths, content: bytes) -> None:
    with opened(paths.data) as store:
        fill(store, 1)
    paths.state.write_bytes(content)
    with opened(paths.data) as store:
        add(store)
    assert code_of_opening(paths) == "ok"
