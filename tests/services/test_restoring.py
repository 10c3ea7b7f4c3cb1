"""Backups as a user meets them: restored, refused, opened on another computer."""

from __future__ import annotations

import json
import os
import zipfile
from pathlib import Path

import pytest

from irm.db import backup_folder, content_archive, engine
from irm.db.content_folder import ContentFolder
from irm.domain.backups import START
from irm.paths import Paths
from irm.services import backups
from irm.services.store import Store, open_store
from tests.builders import add, assert_well, opened, opened_anew, paths_in, person, tables
from tests.services.backup_builders import PASSPHRASE, attach, bytes_of, code, filled, names, text_of

# Restoring


def test_a_restored_file_is_as_it_was_with_its_undo(store: Store, paths: Paths) -> None:
    filled(store)
    before = tables(store)
    made = backups.make(store)
    add(store, person("Later"))
    store.close()
    done = backups.restore(paths, made.path)
    assert done.contents.people == 2
    with opened(paths.data) as again:
        assert tables(again) == before
        assert_well(again)
        assert again.undo() is not None
        assert_well(again)


def test_the_replaced_file_is_kept_and_backed_up(store: Store, paths: Paths) -> None:
    filled(store)
    made = backups.make(store)
    add(store, person("Later"))
    store.close()
    done = backups.restore(paths, made.path)
    assert done.kept is not None
    newest = backups.found(paths)[0]
    assert newest.reason == "before-restore"
    assert newest.contents is not None
    assert newest.contents.people == 3
    again = backups.restore(paths, done.kept / "irm.db")
    assert again.contents.people == 3
    with opened(paths.data) as restored:
        assert sorted(names(restored)) == ["Jane Doe", "Later", "Omar"]


def test_no_two_states_have_the_same_count_of_changes(store: Store, paths: Paths) -> None:
    filled(store)
    made = backups.make(store)
    add(store, person("Later"))
    store.close()
    backups.restore(paths, made.path)
    with opened(paths.data) as again:
        assert backups.make_if_changed(again, START) is not None


def test_a_file_that_is_gone_or_damaged_is_restored(store: Store, paths: Paths) -> None:
    filled(store)
    made = backups.make(store)
    store.close()
    paths.database.unlink()
    assert code(open_store, paths) == "file.missing_data"
    assert backups.restore(paths, made.path).kept is None
    paths.database.write_bytes(os.urandom(paths.database.stat().st_size))
    damaged = bytes_of(paths.database)
    assert code(open_store, paths) == "file.damaged"
    done = backups.restore(paths, made.path)
    assert done.kept is not None
    assert bytes_of(done.kept / "irm.db") == damaged
    with opened(paths.data) as again:
        assert len(names(again)) == 2
        assert_well(again)


def test_a_lost_header_of_the_key_comes_back_from_the_manifest(store: Store, paths: Paths) -> None:
    filled(store)
    made = backups.make(store)
    store.close()
    told = bytes_of(paths.key_header)
    paths.key_header.unlink()
    paths.database.unlink()
    backups.restore(paths, made.path)
    assert json.loads(bytes_of(paths.key_header)) == json.loads(told)
    with opened(paths.data) as again:
        assert len(names(again)) == 2


def test_nothing_is_restored_under_an_open_window(store: Store, paths: Paths) -> None:
    filled(store)
    made = backups.make(store)
    assert code(backups.restore, paths, made.path) == "file.in_use"
    ready = backups.prepare(paths, made.path)
    assert code(backups.put_in_place, paths, ready) == "file.in_use"
    backups.give_up(paths)
    assert_well(store)
    assert not list(paths.data.glob(".irm-restored*"))


@pytest.mark.parametrize("share", [0.0, 0.3, 0.6, 0.999])
def test_a_damaged_backup_is_refused_and_the_file_stays(store: Store, paths: Paths, share: float) -> None:
    filled(store)
    made = backups.make(store)
    store.close()
    content = bytearray(bytes_of(made.path))
    content[int(len(content) * share)] ^= 0x10
    made.path.write_bytes(content)
    before = bytes_of(paths.database)
    assert code(backups.restore, paths, made.path) == "backup.damaged"
    assert bytes_of(paths.database) == before
    assert not paths.set_aside.exists()


def test_what_is_no_backup_of_ours_is_refused(store: Store, paths: Paths, tmp_path: Path) -> None:
    filled(store)
    store.close()
    other = tmp_path / "other.db"
    with_key = engine.connect(other, store.maker.key)
    with_key.execute("CREATE TABLE theirs (id INTEGER)")
    with_key.close()
    text = tmp_path / "text.db"
    text.write_text("no backup", encoding="utf-8")
    empty = tmp_path / "empty.db"
    empty.touch()
    assert [code(backups.restore, paths, path) for path in (other, text, empty)] == ["backup.damaged"] * 3
    assert code(backups.named, paths, "99") == "backup.unknown"


def test_a_backup_under_another_key_and_one_of_a_newer_program_are_refused(
    store: Store, paths: Paths, tmp_path: Path
) -> None:
    filled(store)
    made = backups.make(store)
    newer = backups.make(store)
    connection = engine.connect(newer.path, store.maker.key)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    store.close()
    assert code(backups.restore, paths, newer.path) == "backup.newer"
    elsewhere = paths_in(tmp_path / "elsewhere")
    with opened_anew(elsewhere.data) as another:
        add(another)
    assert code(backups.restore, elsewhere, made.path) == "backup.other_key"
    with opened_anew(elsewhere.data) as another:
        assert names(another) == ["Jane Doe"]


def test_a_preview_says_what_was_there_and_what_is_there_now(store: Store, paths: Paths) -> None:
    filled(store)
    made = backups.make(store)
    add(store, person("Later"))
    found = backups.preview(paths, made.path)
    assert found.contents is not None
    assert found.now is not None
    assert (found.contents.people, found.now.people) == (2, 3)
    backup_folder.manifest_path(made.path).unlink()
    assert backups.found(paths)[0].contents is None
    again = backups.preview(paths, made.path)
    assert again.contents == found.contents


# Portable


def test_a_portable_backup_opens_on_a_machine_with_nothing(store: Store, paths: Paths, tmp_path: Path) -> None:
    sha256 = attach(store, filled(store), tmp_path / "contract.pdf", "secret clause")
    before = tables(store)
    target = tmp_path / "all.irmbackup"
    contents = backups.make_portable(store, target, PASSPHRASE)
    store.close()
    assert contents.people == 2
    assert b"secret clause" not in bytes_of(target)
    assert store.maker.key.hex().encode() not in bytes_of(target)
    elsewhere = paths_in(tmp_path / "elsewhere")
    found = backups.preview(elsewhere, target)
    assert (found.needs_passphrase, found.contents, found.now) == (True, contents, None)
    backups.restore(elsewhere, target, passphrase=PASSPHRASE)
    with opened_anew(elsewhere.data) as again:
        assert tables(again) == before
        assert_well(again)
    assert text_of(elsewhere, sha256) == "secret clause"
    assert not list(elsewhere.data.glob(".irm-*"))


def test_a_passphrase_must_be_long_and_right(store: Store, paths: Paths, tmp_path: Path) -> None:
    filled(store)
    target = tmp_path / "all.irmbackup"
    assert code(backups.make_portable, store, target, "short") == "passphrase.short"
    assert not target.exists()
    backups.make_portable(store, target, "pâté 비밀번호")
    store.close()
    before = bytes_of(paths.database)
    assert code(backups.restore, paths, target, passphrase="pate") == "passphrase.wrong"
    assert bytes_of(paths.database) == before
    backups.restore(paths, target, passphrase="pâté 비밀번호")


def test_a_portable_backup_with_other_members_is_refused(store: Store, paths: Paths, tmp_path: Path) -> None:
    filled(store)
    target = tmp_path / "all.irmbackup"
    backups.make_portable(store, target, PASSPHRASE)
    store.close()
    with zipfile.ZipFile(target, "a") as packed:
        packed.writestr("../../escaped", "x")
    assert code(backups.restore, paths, target, passphrase=PASSPHRASE) == "backup.damaged"
    assert not list(tmp_path.rglob("escaped"))


def test_damaged_contents_of_a_portable_backup_are_refused(store: Store, tmp_path: Path) -> None:
    attach(store, filled(store), tmp_path / "contract.pdf", "secret clause" * 9000)
    target = tmp_path / "all.irmbackup"
    backups.make_portable(store, target, PASSPHRASE)
    store.close()
    with zipfile.ZipFile(target) as packed:
        members = {name: packed.read(name) for name in packed.namelist()}
    content = members["contents.db"]
    members["contents.db"] = content[:-6000] + bytes(9) + content[-5991:]
    with zipfile.ZipFile(target, "w") as packed:
        for name, member in members.items():
            packed.writestr(name, member)
    elsewhere = paths_in(tmp_path / "elsewhere")
    assert code(backups.restore, elsewhere, target, passphrase=PASSPHRASE) == "file.damaged"
    assert not elsewhere.database.exists()


def test_a_sealed_name_never_becomes_a_path(tmp_path: Path) -> None:
    key, target, folder = bytes(32), tmp_path / "evil.sealed", tmp_path / "inside" / "attachments"
    content_archive.seal(target, key, ())
    connection = engine.connect(target, key)
    for name in ("../../escaped", "/tmp/escaped", "a" * 64, "..", ""):
        connection.execute("INSERT INTO piece VALUES (?, 0, ?)", (name, b"x"))
    connection.close()
    folder.mkdir(parents=True)
    assert content_archive.unseal(target, key, ContentFolder(folder, (key,))) == ()
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [target]
