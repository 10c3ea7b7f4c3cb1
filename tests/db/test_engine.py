"""The encrypted file: what stands on the disk, and what is refused."""

from __future__ import annotations

import logging
import random
import sqlite3
import stat
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from irm.db import engine
from irm.db.engine import raw_connection
from irm.domain.listing import ListSpec
from irm.errors import StoreError
from irm.services import checkup, influencers
from irm.services.store import Store, open_store
from tests.builders import TODAY, account, add, edit, email, log, opened_anew, paths_in, person, touch

MARK = "Zanzibarmarkierung"
PAGE = 4096


def code_of_opening(folder: Path) -> str:
    with pytest.raises(StoreError) as caught, opened_anew(folder):
        pass
    return caught.value.code


def fill(store: Store, people: int = 30) -> None:
    """Write enough for a few hundred pages."""
    for number in range(people):
        who = add(store, person(f"{MARK} {number}", notes=MARK * 20, accounts=(account(f"{MARK}{number}"),)))
        log(store, touch(who, MARK * 30))


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Return the files of a program folder with some people in it."""
    folder = tmp_path_factory.mktemp("filled")
    with opened_anew(folder) as store:
        fill(store)
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


@pytest.fixture
def copy(filled: dict[str, bytes], tmp_path: Path) -> Path:
    """Return a folder with the same files."""
    folder = tmp_path / "copy"
    folder.mkdir()
    for name, content in filled.items():
        (folder / name).write_bytes(content)
    return folder


def test_nothing_readable_stands_on_the_disk(own_folders: Path) -> None:
    with opened_anew(own_folders) as store:
        who = add(
            store,
            person(MARK, notes=MARK, tags=(MARK,), accounts=(account(MARK),), contact_points=(email(f"{MARK}@x.de"),)),
        )
        edit(store, who, notes=f"{MARK} again")
        log(store, touch(who, MARK))
        assert (own_folders / "irm.db-wal").stat().st_size > 0
        on_disk = {path.name: path.read_bytes().lower() for path in own_folders.rglob("*") if path.is_file()}
        assert {"irm.db", "irm.db-wal"} <= set(on_disk)
    on_disk["closed"] = (own_folders / "irm.db").read_bytes().lower()
    for name, content in on_disk.items():
        for form in (MARK.lower().encode(), MARK.lower().encode("utf-16-le"), b"sqlite format", b"influencer"):
            assert form not in content, name


def test_other_programs_do_not_open_the_file(copy: Path) -> None:
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        sqlite3.connect(copy / "irm.db").execute("SELECT count(*) FROM sqlite_master")


def test_every_file_is_for_its_owner_alone(own_folders: Path) -> None:
    with opened_anew(own_folders) as store:
        add(store)
        store.peek()
        modes = {
            path.relative_to(own_folders).as_posix(): stat.S_IMODE(path.stat().st_mode)
            for path in [own_folders, *own_folders.rglob("*")]
        }
    assert {"irm.db", "irm.db-wal", "irm.db-shm", "irm.key", "irm.key.json"} <= set(modes)
    assert {name: mode for name, mode in modes.items() if mode != (0o700 if name == "." else 0o600)} == {}


def test_a_folder_that_was_open_to_others_still_gives_closed_files(own_folders: Path) -> None:
    own_folders.mkdir(parents=True, mode=0o755)
    with opened_anew(own_folders) as store:
        add(store)
        assert stat.S_IMODE((own_folders / "irm.db").stat().st_mode) == 0o600


def test_a_wrong_key_opens_nothing_and_changes_nothing(copy: Path) -> None:
    before = (copy / "irm.db").read_bytes()
    for number in range(20):
        with pytest.raises(sqlcipher.DatabaseError, match="not a database"):
            engine.connect(copy / "irm.db", bytes([number]) * 32)
    assert (copy / "irm.db").read_bytes() == before


def test_values_are_in_no_log_and_in_no_error(store: Store, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        who = add(store, person(MARK, accounts=(account(MARK),)))
        store.undo()
        store.redo()
        store.read(lambda session: influencers.ids(session, ListSpec(query=MARK), today=TODAY))
        with pytest.raises(IntegrityError) as caught:
            store.write(
                "person.edit",
                lambda session: session.execute(
                    text(
                        "INSERT INTO social_account (influencer_id, platform, canonical)"
                        " VALUES (:who, 'instagram', :mark)"
                    ),
                    {"who": who, "mark": MARK.lower()},
                ),
            )
    assert MARK.lower() not in caplog.text.lower()
    assert MARK.lower() not in str(caught.value).lower()


def test_connections_enforce_references_and_distrust_the_schema(store: Store) -> None:
    def settings(raw: Any) -> dict[str, int]:
        names = ("foreign_keys", "recursive_triggers", "trusted_schema", "synchronous", "temp_store", "busy_timeout")
        return {name: raw.execute(f"PRAGMA {name}").fetchone()[0] for name in names}

    wanted = {
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "trusted_schema": 0,
        "synchronous": 2,
        "temp_store": 2,
        "busy_timeout": 5000,
    }
    assert store.examine(settings) == wanted
    assert store.read(lambda session: settings(raw_connection(session))) == wanted


def test_nothing_is_bound_about_as_fast_as_a_number(store: Store) -> None:
    """The driver on its own takes twenty times as long for it, and imports bind little else as often."""

    def seconds(raw: Any, value: int | None) -> float:
        rows, taken = [(value,) * 20] * 2_000, list[float]()
        for _ in range(5):
            start = time.thread_time()
            raw.executemany("UPDATE temp.many SET a = coalesce(" + ", ".join("?" * 20) + ", a)", rows)
            taken.append(time.thread_time() - start)
        return min(taken)

    def work(session: Session) -> tuple[float, float]:
        raw = engine.raw_connection(session)
        raw.execute("CREATE TEMP TABLE many (a)")
        return seconds(raw, None), seconds(raw, 1)

    nothing, number = store.rehearse(work)
    assert nothing < 8 * number


def test_the_file_is_marked_as_ours_and_written_ahead(store: Store) -> None:
    marks = store.examine(
        lambda raw: [raw.execute(f"PRAGMA {p}").fetchone()[0] for p in ("application_id", "journal_mode")]
    )
    assert marks == [engine.APPLICATION_ID, "wal"]


def bits(content: bytes, chance: random.Random) -> bytes:
    damaged = bytearray(content)
    for _ in range(chance.randrange(1, 200)):
        damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
    return bytes(damaged)


def zeroed_page(content: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(content) // PAGE) * PAGE
    return content[:start] + bytes(PAGE) + content[start + PAGE :]


def swapped_pages(content: bytes, chance: random.Random) -> bytes:
    one, other = sorted(chance.sample(range(len(content) // PAGE), 2))
    pages = [content[start : start + PAGE] for start in range(0, len(content), PAGE)]
    pages[one], pages[other] = pages[other], pages[one]
    return b"".join(pages)


def cut(content: bytes, chance: random.Random) -> bytes:
    return content[: chance.randrange(len(content))]


DAMAGES = (bits, zeroed_page, swapped_pages, cut)


def answer(use: Callable[[], Any]) -> Any:
    """Return what a use of the file gives, or the code it is refused with."""
    try:
        return use()
    except StoreError as error:
        return f"refused: {error.code}"


def answers(store: Store) -> list[Any]:
    """Use the file in every way; the last answer is that of the check."""
    uses: list[Callable[[], Any]] = [
        lambda: store.read(lambda session: influencers.ids(session, ListSpec(query=MARK), today=TODAY)),
        lambda: store.read(lambda session: influencers.rows(session, range(40), today=TODAY)),
        lambda: store.read(lambda session: influencers.get(session, 3, today=TODAY)),
        lambda: add(store, person("Somebody new", notes="x " * 500)),
        store.undo,
        store.peek,
        store.news,
        store.rebuild_derived,
        lambda: checkup.run(store),
    ]
    try:
        return [answer(use) for use in uses]
    finally:
        store.close()


def assert_refused_or_found(folder: Path) -> None:
    """Each use of a damaged file works or is refused, and the check at the latest finds the damage."""
    before = (folder / "irm.db").read_bytes()
    store = answer(lambda: open_store(paths_in(folder)))
    if not isinstance(store, Store):
        assert store == "refused: file.damaged"
        assert (folder / "irm.db").read_bytes() == before
        return
    given = answers(store)
    refusals = [found for found in given if isinstance(found, str)]
    assert set(refusals) <= {"refused: file.damaged"}
    assert refusals or given[-1] != []


@pytest.mark.parametrize("seed", range(20))
def test_a_damaged_file_is_refused_or_found_and_never_crashes(copy: Path, seed: int) -> None:
    chance = random.Random(seed)
    path = copy / "irm.db"
    path.write_bytes(DAMAGES[seed % len(DAMAGES)](path.read_bytes(), chance))
    assert_refused_or_found(copy)


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("seed", range(20, 200))
def test_many_damaged_files_are_refused_or_found(copy: Path, seed: int) -> None:
    test_a_damaged_file_is_refused_or_found_and_never_crashes(copy, seed)


@pytest.mark.parametrize(
    "content", [b"", b"x", b"hello\n" * 5000, bytes(PAGE), bytes(50 * PAGE), b"SQLite format 3\0" + bytes(PAGE)]
)
def test_something_else_in_place_of_the_data_is_refused_and_left_alone(copy: Path, content: bytes) -> None:
    (copy / "irm.db").write_bytes(content)
    assert code_of_opening(copy) == "file.damaged"
    assert (copy / "irm.db").read_bytes() == content


def test_another_programs_database_is_refused_and_left_alone(copy: Path, tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "other.db")
    other.execute("CREATE TABLE x (y)")
    other.commit()
    other.close()
    content = (tmp_path / "other.db").read_bytes()
    (copy / "irm.db").write_bytes(content)
    assert code_of_opening(copy) == "file.damaged"
    assert (copy / "irm.db").read_bytes() == content


def test_a_database_under_our_key_that_is_not_ours_is_refused(own_folders: Path) -> None:
    with opened_anew(own_folders):
        pass
    paths = paths_in(own_folders)
    paths.database.unlink()
    connection = engine.connect(paths.database, bytes.fromhex(paths.key_file.read_text()))
    connection.execute("CREATE TABLE x (y)")
    connection.close()
    assert code_of_opening(own_folders) == "file.not_ours"


def test_a_folder_in_place_of_the_data_is_refused(copy: Path) -> None:
    (copy / "irm.db").unlink()
    (copy / "irm.db").mkdir()
    assert code_of_opening(copy) == "file.read_only"


def test_a_place_where_no_folder_can_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert code_of_opening(tmp_path / "file" / "irm") == "folder.unusable"


def test_a_path_that_is_too_long_for_a_data_file_is_refused_before_anything_is_made(tmp_path: Path) -> None:
    far = tmp_path.joinpath(*["x" * 100] * 5)
    assert code_of_opening(far) == "folder.unusable"
    assert not far.exists()
