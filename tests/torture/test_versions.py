"""Files and backups of every older schema: brought up whole, backed up before, and restored."""

from __future__ import annotations

import hashlib
import os
import random
import resource
import shutil
import time
from pathlib import Path
from typing import Any

import pytest

from irm.db import backup_trailer, engine, upgrade
from irm.domain.backups import BEFORE_UPGRADE
from irm.errors import StoreError
from irm.services import backups, checkup
from irm.services.store import open_store
from tests.builders import add, opened_anew, paths_in
from tests.migrations.old_file import FILES, KEY, counts, place

OLDER = sorted(path.stem for path in FILES.glob("*.db") if path.stem < upgrade.HEAD)
RECORDS = 20_000
PATIENCE = 10.0

pytestmark = [pytest.mark.torture, pytest.mark.slow, pytest.mark.timeout(3600)]


def enlarged(content: bytes, folder: Path, records: int) -> bytes:
    """Return an older file with so many records more: every fourth a person, the others touches."""
    path = folder / "large.db"
    path.write_bytes(content)
    connection = engine.connect(path, KEY)
    connection.execute("BEGIN")
    for table, many in (("influencer", records // 4), ("interaction", records - records // 4)):
        names = [name for (name,) in connection.execute("SELECT name FROM pragma_table_info(?)", (table,))]
        wanted = [name for name in names if name not in ("id", "uid")]
        connection.execute(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
            f" INSERT INTO {table} (uid, {', '.join(wanted)})"
            f" SELECT 'more' || n.i, {', '.join('t.' + name for name in wanted)} FROM n, {table} AS t WHERE t.id = 1",
            (many,),
        )
    connection.execute("COMMIT")
    connection.close()
    return path.read_bytes()


def schema(connection: Any) -> list[Any]:
    return list(connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2").fetchall())


@pytest.mark.parametrize("revision", OLDER)
def test_an_older_file_of_real_size_comes_up_whole(
    own_folders: Path, tmp_path: Path, revision: str, is_whole: bool
) -> None:
    """Rows 32 and 34: counts, the time, the backup, which leads back to the old file and up again to the same."""
    paths = paths_in(own_folders)
    place(paths, enlarged((FILES / f"{revision}.db").read_bytes(), tmp_path, RECORDS if is_whole else RECORDS // 10))
    connection = engine.connect(paths.database, KEY)
    before = counts(connection)
    connection.close()
    began = time.monotonic()
    with opened_anew(own_folders) as store:
        took = time.monotonic() - began
        after = store.examine(counts)
        first = store.examine(schema)
        add(store)
    assert {name: after[name] for name in before} == before
    assert took < PATIENCE
    (made,) = [backup for backup in backups.found(paths) if backup.reason == BEFORE_UPGRADE]
    assert made.contents is not None
    assert made.contents.revision == revision
    backups.restore(paths, made.path)
    with opened_anew(own_folders) as store:
        assert store.examine(schema) == first
        assert {name: store.examine(counts)[name] for name in before} == before
        store.rebuild_derived()
        assert checkup.run(store) == []
    print(
        f"row 32: {revision}, {sum(before.values())} records in {took:.1f} s; row 34: down by its backup and up again"
    )


def test_a_newer_file_is_refused_and_unchanged(own_folders: Path) -> None:
    """Row 33."""
    paths = paths_in(own_folders)
    with opened_anew(own_folders) as store:
        add(store)
        key = store.maker.key
    connection = engine.connect(paths.database, key)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = hashlib.sha256(paths.database.read_bytes()).hexdigest()
    with pytest.raises(StoreError) as caught:
        open_store(paths)
    assert caught.value.code == "file.newer"
    assert hashlib.sha256(paths.database.read_bytes()).hexdigest() == before


def test_a_restore_works_or_leaves_the_data_as_it_is(own_folders: Path, tmp_path: Path, is_whole: bool) -> None:
    """Row 35: damaged backups, one under another key, a full disk."""
    paths = paths_in(own_folders)
    with opened_anew(own_folders) as store:
        add(store)
        made = backups.make(store)
        add(store)
    elsewhere = paths_in(tmp_path / "elsewhere")
    with opened_anew(elsewhere.data) as store:
        add(store)
        theirs = backups.make(store)
    before = paths.database.read_bytes()
    chance, content = random.Random(35), made.path.read_bytes()
    pages = len(content) - len(content) % backup_trailer.PAGE
    broken = tmp_path / f"{made.name}.db"
    for _ in range(60 if is_whole else 6):
        at = chance.randrange(pages)
        broken.write_bytes(content[:at] + bytes([content[at] ^ (1 << chance.randrange(8))]) + content[at + 1 :])
        with pytest.raises(StoreError) as caught:
            backups.restore(paths, broken)
        assert caught.value.code == "backup.damaged"
    with pytest.raises(StoreError) as caught:
        backups.restore(paths, theirs.path)
    assert caught.value.code == "backup.other_key"
    for room in range(0, pages, pages // (20 if is_whole else 3)):
        assert restored_with(paths.data, made.path, room) in ("disk.full", "disk.error", "backup.no_room")
    assert paths.database.read_bytes() == before
    assert not list(paths.data.glob(".irm-restored*"))
    done = backups.restore(paths, made.path)
    assert done.kept is not None
    assert (done.kept / "irm.db").read_bytes() == before
    shutil.rmtree(done.kept)


def restored_with(folder: Path, source: Path, room: int) -> str:
    """Restore in a child whose files may not grow beyond so many bytes; return the code it ends with."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        import signal

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))
        try:
            backups.restore(paths_in(folder), source)
            told = "restored"
        except StoreError as error:
            told = error.code
        except BaseException as error:  # noqa: BLE001  (told to the parent)
            told = repr(error)
        os.write(writing, told.encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as stream:
        told = stream.read()
    os.waitpid(child, 0)
    return told
