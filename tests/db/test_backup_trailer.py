"""The header behind the last page of a backup: the file stays a whole one, and opens with nothing beside it."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from irm.db import backup_copy, backup_folder, backup_trailer, engine, key_header, key_rebuild, key_wrap
from irm.errors import StoreError
from irm.paths import Paths
from irm.services import backups, checkup, protection
from irm.services.store import open_store
from tests.builders import add, opened, opened_anew, paths_in, tables
from tests.services.backup_builders import attach, filled

PAGE = backup_trailer.PAGE


@pytest.fixture
def paths(own_folders: Path, monkeypatch: pytest.MonkeyPatch) -> Paths:
    monkeypatch.setattr(key_wrap, "SCRYPT_N", 2**10)
    with opened(own_folders) as store:
        filled(store)
        protection.new_code(paths_in(own_folders), store.maker.key)
        backups.make(store)
    return paths_in(own_folders)


def made(paths: Paths) -> Path:
    return backups.found(paths)[0].path


def answers(path: Path, raw: bytes) -> list[Any]:
    with closing(engine.look(path, raw, is_still=True)) as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        checks = [connection.execute(f"PRAGMA {name}").fetchall() for name in ("integrity_check", "foreign_key_check")]
        return [pages * PAGE == path.stat().st_size // PAGE * PAGE, *checks, engine.broken_pages(connection)]


def test_the_file_stays_whole_where_it_is_and_copied(paths: Paths, tmp_path: Path) -> None:
    raw, path = protection.unlock(paths), made(paths)
    assert 0 < path.stat().st_size % PAGE < PAGE
    copy = Path(shutil.copy(path, tmp_path / "renamed"))
    for each in (path, copy):
        assert answers(each, raw) == [True, [("ok",)], [], []]
        assert backup_copy.verified(each, raw).people == 2
        assert backup_trailer.read(each) == backup_folder.manifest(path)["key"]
    assert backup_trailer.digest_of_pages(copy) == backup_folder.manifest(path)["sha256"]


def test_a_copy_put_in_place_by_hand_is_written_to_as_any_other(paths: Paths) -> None:
    shutil.copy(made(paths), paths.database)
    with opened(paths.data) as store:
        for _ in range(50):
            add(store)
        assert checkup.run_fully(store) == []


def test_a_page_that_is_cut_off_or_changed_is_noticed_all_the_same(paths: Paths) -> None:
    raw, path = protection.unlock(paths), made(paths)
    whole = path.read_bytes()
    end = len(whole) // PAGE * PAGE
    for content in (whole[: end - 100], whole[: end - PAGE], whole[: end - 9] + b"damaged!" + whole[end - 1 :]):
        path.write_bytes(content)
        with pytest.raises(StoreError, match=r"backup\.damaged"):
            backup_copy.verified(path, raw)


def test_whatever_is_left_of_it_is_no_header_and_no_damage(paths: Paths) -> None:
    raw, path = protection.unlock(paths), made(paths)
    whole, told = path.read_bytes(), backup_trailer.read(path)
    end = len(whole) // PAGE * PAGE
    for length in range(0, len(whole) - end, 37):
        path.write_bytes(whole[: end + length])
        assert backup_trailer.read(path) == {}
        assert backup_copy.verified(path, raw, is_thorough=False).people == 2
        assert backup_folder.key_header_told(path) == told
    for place in range(end, len(whole), 41):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert backup_trailer.read(path) == {}
    backup_trailer.put(path, told)
    assert path.read_bytes() == whole


@pytest.mark.parametrize("count", [0, 5, 100])
def test_it_fits_however_many_former_keys_there_are(tmp_path: Path, count: int) -> None:
    path = tmp_path / "file"
    path.write_bytes(bytes(3 * PAGE))
    former = {f"{number:016x}": key_wrap.under_key(bytes(32), bytes(32)) for number in range(count)}
    header = key_header.Header("f" * 16, key_header.FILE, "check", recovery=key_wrap.under_key(bytes(32), bytes(32)))
    backup_trailer.put(path, key_header.told(header.with_(former=former)))
    backup_trailer.put(path, key_header.told(header.with_(former=former)))
    assert path.stat().st_size < 4 * PAGE
    told = key_header.of(backup_trailer.read(path))
    assert told.recovery == header.recovery
    assert list(told.former) == list(former)[-len(told.former) :]
    assert len(told.former) >= min(count, 10)


def test_whatever_a_header_holds_the_pages_end_where_they_did(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(bytes(3 * PAGE))
    for told in ({}, {"former": ["no", "keys"]}, {"store": "x" * PAGE}, {"next": {"header": "x" * PAGE}}):
        backup_trailer.put(path, told)
        assert 3 * PAGE <= path.stat().st_size < 4 * PAGE
        backup_trailer.put(path, {"key_id": "a"})
        assert backup_trailer.read(path)["key_id"] == "a"
        assert path.read_bytes()[: 3 * PAGE] == bytes(3 * PAGE)


def test_the_one_file_and_the_code_are_enough_under_any_name(paths: Paths, tmp_path: Path) -> None:
    with opened(paths.data) as store:
        before = tables(store)
        code = protection.new_code(paths, store.maker.key)
    alone = Path(shutil.copy(made(paths), tmp_path / "내 백업 (1)"))
    shutil.rmtree(paths.data)
    found = backups.preview(paths, alone)
    assert (found.needs_passphrase, found.is_portable, found.contents) == (True, False, None)
    with pytest.raises(StoreError, match=r"key\.secret_wrong"):
        backups.restore(paths, alone)
    assert backups.restore(paths, alone, passphrase=code).problem is None
    with opened(paths.data) as store:
        assert tables(store) == before


def test_attachments_are_named_where_only_the_file_was_kept_and_come_where_they_lie_beside(
    paths: Paths, tmp_path: Path
) -> None:
    with opened(paths.data) as store:
        attach(store, add(store), tmp_path / "contract.pdf")
        backups.make(store)
        code = protection.new_code(paths, store.maker.key)
    stick = tmp_path / "stick"
    stick.mkdir()
    alone = Path(shutil.copy(made(paths), stick / "kept.db"))
    contents = paths.backups.rename(tmp_path / "backups") / "attachments"
    shutil.rmtree(paths.data)
    done = backups.restore(paths, alone, passphrase=code)
    assert done.missing == ("contract.pdf",)
    assert done.problem is not None
    assert done.problem.details == {"count": 1, "names": "contract.pdf"}
    contents.rename(stick / "attachments")
    assert backups.restore(paths, alone).missing == ()
    with opened(paths.data) as store:
        assert [finding.code for finding in checkup.run_fully(store)] == []


def test_a_manifest_that_lies_there_by_its_name_alone_does_not_count(paths: Paths, tmp_path: Path) -> None:
    other = paths_in(tmp_path / "other")
    with opened_anew(other.data) as store:
        add(store)
        backups.make(store)
    alone = Path(shutil.copy(made(paths), tmp_path / "kept.db"))
    shutil.copy(backup_folder.manifest_path(made(other)), tmp_path / "kept.json")
    header = key_rebuild.header_of(alone)
    assert header is not None
    assert header.key_id == key_header.read(paths.key_header).key_id
    (tmp_path / "kept.json").write_text("[]")
    assert key_rebuild.header_of(alone) == header


def test_what_a_backup_of_an_earlier_version_lacks_is_added(paths: Paths) -> None:
    path = made(paths)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // PAGE * PAGE])
    store = open_store(paths)
    backups.carry(store)
    store.close()
    assert path.read_bytes() == content
